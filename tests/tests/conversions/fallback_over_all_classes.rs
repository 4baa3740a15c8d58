//! `fallback` without a `class` or `range`: every code is treated as RFC 3261 §8.1.3.2 says, so none is unknown.

use sipcode::{SipStatus, StatusCode};

use crate::{
    Conversion, Variants, assert_from_codes, assert_from_numbers, assert_into_codes, every_code, exact, recognized,
};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(fallback)]
enum Answer {
    #[sip(600)]
    BusyEverywhere,
    #[sip(603)]
    Declined,
    #[sip(500)]
    Failed,
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
    #[sip(300)]
    Elsewhere,
    #[sip(200)]
    Taken,
    #[sip(183)]
    EarlyMedia,
    #[sip(100)]
    Trying,
}

const VARIANTS: &Variants<Answer> = &[
    (600, Answer::BusyEverywhere),
    (603, Answer::Declined),
    (500, Answer::Failed),
    (400, Answer::Rejected),
    (486, Answer::Busy),
    (497, Answer::TrunkFull),
    (300, Answer::Elsewhere),
    (200, Answer::Taken),
    (183, Answer::EarlyMedia),
    (100, Answer::Trying),
];

#[test]
fn a_code_gives_its_variant_or_the_class_s() {
    assert_from_codes(|number| recognized(VARIANTS, number).unwrap());
}

#[test]
fn a_number_gives_what_its_code_gives_and_is_unknown_when_it_is_no_code() {
    assert_from_numbers(|number| recognized(VARIANTS, number));
}

#[test]
fn exactly_the_numbers_that_are_codes_are_known() {
    let known: Vec<u16> = (0..=u16::MAX).filter(|&number| Answer::try_from(number).is_ok()).collect();
    assert_eq!(known, (100..=699).collect::<Vec<u16>>());
}

#[test]
fn from_code_stays_exact() {
    for code in every_code() {
        assert_eq!(Answer::from_code(code), exact(VARIANTS, code.as_u16()), "{code}");
    }
}

#[test]
fn a_variant_gives_its_code_and_its_number() {
    assert_into_codes(VARIANTS);
}

#[test]
fn an_unknown_code_comes_back_as_the_one_that_it_is_treated_as() {
    let answers = [431, 101, 699].map(|number| Answer::from(StatusCode::from_u16(number).unwrap()));
    assert_eq!(answers.map(u16::from), [400, 183, 600]);
}

#[test]
fn the_conversion_cannot_fail() {
    assert!(Conversion::<Answer>::is_total());
}
