//! An enum without `fallback` and without `other`: only its own codes lead to it.

use sipcode::SipStatus;

use crate::{
    Conversion, Partial as _, Variants, assert_from_numbers, assert_into_codes, assert_try_from_codes, every_code,
    exact,
};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plain {
    #[sip(699, "Line Cut", vendor)]
    LineCut,
    #[sip(100)]
    Trying,
    #[sip(183)]
    EarlyMedia,
    #[sip(200)]
    Answered,
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
}

const VARIANTS: &Variants<Plain> = &[
    (699, Plain::LineCut),
    (100, Plain::Trying),
    (183, Plain::EarlyMedia),
    (200, Plain::Answered),
    (400, Plain::Rejected),
    (486, Plain::Busy),
    (497, Plain::TrunkFull),
];

#[test]
fn a_number_gives_the_variant_with_exactly_that_code() {
    assert_from_numbers(|number| exact(VARIANTS, number));
}

#[test]
fn a_code_gives_the_variant_with_exactly_that_code() {
    assert_try_from_codes(|number| exact(VARIANTS, number));
}

#[test]
fn from_code_gives_the_variant_with_exactly_that_code() {
    for code in every_code() {
        let expected = exact(VARIANTS, code.as_u16());
        assert_eq!((Plain::from_code(code), <Plain as SipStatus>::from_code(code)), (expected, expected), "{code}");
    }
}

#[test]
fn a_variant_gives_its_code_and_its_number() {
    assert_into_codes(VARIANTS);
}

#[test]
fn there_is_no_conversion_that_cannot_fail() {
    assert!(!Conversion::<Plain>::is_total());
}
