//! An enum with one variant.

use sipcode::SipStatus;

use crate::{assert_answers, assert_lookups, codes};

#[derive(SipStatus)]
enum OneCode {
    #[sip(486)]
    Busy,
}

#[test]
fn all_has_the_one_code() {
    assert_eq!(codes::<OneCode>(), [486]);
}

#[test]
fn the_variant_answers_as_the_data_file_says() {
    assert_answers::<OneCode>();
    assert_eq!(OneCode::Busy.reason(), "Busy Here");
}

#[test]
fn the_one_code_leads_to_the_variant() {
    assert_lookups::<OneCode>(&[486]);
}
