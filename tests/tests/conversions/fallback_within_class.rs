//! `fallback` with a `class`: other codes of the class are treated as RFC 3261 §8.1.3.2 says, codes of others are unknown.

use sipcode::SipStatus;

use crate::{
    Conversion, Partial as _, Variants, assert_from_numbers, assert_into_codes, assert_try_from_codes, every_code,
    exact, recognized,
};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(class = ClientError, fallback)]
enum Rejection {
    #[sip(486)]
    Busy,
    #[sip(400)]
    Rejected,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
}

const REJECTIONS: &Variants<Rejection> =
    &[(486, Rejection::Busy), (400, Rejection::Rejected), (497, Rejection::TrunkFull)];

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(class = Provisional, fallback)]
enum Progress {
    #[sip(100)]
    Trying,
    #[sip(180)]
    Ringing,
    #[sip(183)]
    EarlyMedia,
}

const PROGRESS: &Variants<Progress> = &[(100, Progress::Trying), (180, Progress::Ringing), (183, Progress::EarlyMedia)];

#[test]
fn a_number_gives_its_variant_or_the_class_s() {
    assert_from_numbers(|number| recognized(REJECTIONS, number));
    assert_from_numbers(|number| recognized(PROGRESS, number));
}

#[test]
fn a_code_gives_its_variant_or_the_class_s() {
    assert_try_from_codes(|number| recognized(REJECTIONS, number));
    assert_try_from_codes(|number| recognized(PROGRESS, number));
}

#[test]
fn exactly_the_codes_of_the_class_are_known() {
    let known: Vec<u16> = (0..=u16::MAX).filter(|&number| Rejection::try_from(number).is_ok()).collect();
    assert_eq!(known, (400..=499).collect::<Vec<u16>>());
    let known: Vec<u16> = (0..=u16::MAX).filter(|&number| Progress::try_from(number).is_ok()).collect();
    assert_eq!(known, (100..=199).collect::<Vec<u16>>());
}

#[test]
fn from_code_stays_exact() {
    for code in every_code() {
        assert_eq!(Rejection::from_code(code), exact(REJECTIONS, code.as_u16()), "{code}");
        assert_eq!(Progress::from_code(code), exact(PROGRESS, code.as_u16()), "{code}");
    }
}

#[test]
fn a_variant_gives_its_code_and_its_number() {
    assert_into_codes(REJECTIONS);
    assert_into_codes(PROGRESS);
}

#[test]
fn there_is_no_conversion_that_cannot_fail() {
    assert_eq!([Conversion::<Rejection>::is_total(), Conversion::<Progress>::is_total()], [false, false]);
}
