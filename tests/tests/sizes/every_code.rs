//! An enum with a variant for each of the 600 codes.

#[rustfmt::skip]
mod generated;
mod generator;

use std::mem::size_of;

use sipcode::StatusCode;

use self::generated::EveryCode;
use crate::{NUMBERS, assert_answers, assert_lookups, codes};

#[test]
fn all_has_the_600_codes() {
    assert_eq!(codes::<EveryCode>(), NUMBERS.collect::<Vec<_>>());
}

#[test]
fn every_variant_answers_as_the_data_file_says() {
    assert_answers::<EveryCode>();
}

#[test]
fn every_code_leads_to_a_variant() {
    assert_lookups::<EveryCode>(&NUMBERS.collect::<Vec<_>>());
}

#[test]
fn every_code_is_recognized_as_itself() {
    for number in NUMBERS {
        let code = StatusCode::from_u16(number).unwrap();
        assert_eq!(EveryCode::recognize(code).map(|status| status.code()), Some(code));
    }
}

#[test]
fn a_variant_is_two_bytes() {
    assert_eq!([size_of::<EveryCode>(), size_of::<Option<EveryCode>>()], [2, 2]);
}
