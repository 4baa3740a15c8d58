//! `fallback` with a `range`: other codes of the classes that it reaches are treated as RFC 3261 §8.1.3.2 says, codes of
//! other classes are unknown.

use sipcode::SipStatus;

use crate::{
    Conversion, Partial as _, Variants, assert_from_numbers, assert_into_codes, assert_try_from_codes, every_code,
    exact, recognized,
};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(range = 500..=549, fallback)]
enum Gateway {
    #[sip(500)]
    Failed,
    #[sip(503)]
    Unavailable,
    #[sip(549, "Trunk Group Full", vendor)]
    TrunkFull,
}

const GATEWAY: &Variants<Gateway> = &[(500, Gateway::Failed), (503, Gateway::Unavailable), (549, Gateway::TrunkFull)];

/// The range reaches 1xx and 2xx, so 100, 183 and 200 are needed.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(range = 100..=204, fallback)]
enum Answer {
    #[sip(204)]
    Silent,
    #[sip(200)]
    Taken,
    #[sip(183)]
    EarlyMedia,
    #[sip(180)]
    Ringing,
    #[sip(100)]
    Trying,
}

const ANSWERS: &Variants<Answer> = &[
    (204, Answer::Silent),
    (200, Answer::Taken),
    (183, Answer::EarlyMedia),
    (180, Answer::Ringing),
    (100, Answer::Trying),
];

#[test]
fn a_number_gives_its_variant_or_the_class_s() {
    assert_from_numbers(|number| recognized(GATEWAY, number));
    assert_from_numbers(|number| recognized(ANSWERS, number));
}

#[test]
fn a_code_gives_its_variant_or_the_class_s() {
    assert_try_from_codes(|number| recognized(GATEWAY, number));
    assert_try_from_codes(|number| recognized(ANSWERS, number));
}

#[test]
fn exactly_the_codes_of_the_classes_in_reach_are_known() {
    let known: Vec<u16> = (0..=u16::MAX).filter(|&number| Gateway::try_from(number).is_ok()).collect();
    assert_eq!(known, (500..=599).collect::<Vec<u16>>());
    let known: Vec<u16> = (0..=u16::MAX).filter(|&number| Answer::try_from(number).is_ok()).collect();
    assert_eq!(known, (100..=299).collect::<Vec<u16>>());
}

#[test]
fn from_code_stays_exact() {
    for code in every_code() {
        assert_eq!(Gateway::from_code(code), exact(GATEWAY, code.as_u16()), "{code}");
        assert_eq!(Answer::from_code(code), exact(ANSWERS, code.as_u16()), "{code}");
    }
}

#[test]
fn a_variant_gives_its_code_and_its_number() {
    assert_into_codes(GATEWAY);
    assert_into_codes(ANSWERS);
}

#[test]
fn there_is_no_conversion_that_cannot_fail() {
    assert_eq!([Conversion::<Gateway>::is_total(), Conversion::<Answer>::is_total()], [false, false]);
}
