//! `rsipstack` 0.7.14.
//!
//! Its transactions look for variants such as `StatusCode::Trying`, so a code is sent as its variant wherever that has the same
//! phrase.

use rsipstack::sip::{Response, StatusCode as RsipstackCode};
use sipcode::{InvalidStatusCode, StatusCode, ToStatus};

use super::{AcmeStatus, other_phrases, registered_codes};

/// The answer to send, with its phrase.
fn to_rsipstack(status: &dyn ToStatus) -> RsipstackCode {
    let (number, phrase) = (status.code().as_u16(), status.reason());
    let variant = RsipstackCode::from(number);
    if variant.text() == phrase { variant } else { RsipstackCode::Other(number, phrase.to_owned()) }
}

/// The code that was received, which may be none: `rsipstack` reads 700 too.
fn from_rsipstack(theirs: &RsipstackCode) -> Result<StatusCode, InvalidStatusCode> {
    StatusCode::from_u16(theirs.code())
}

/// The phrase that was received, which `rsipstack` keeps beside the code but does not send on.
fn phrase_from_rsipstack(response: &Response) -> &str {
    response.wire_reason.as_deref().unwrap_or(response.status_code.text())
}

#[test]
fn every_code_comes_back_and_no_other_number() {
    super::assert_codes_come_back(|code| to_rsipstack(&code), RsipstackCode::code, RsipstackCode::from, from_rsipstack);
}

#[test]
fn an_enum_comes_back_and_keeps_unknown_codes() {
    super::assert_an_enum_comes_back(|status| to_rsipstack(&status), from_rsipstack);
}

#[test]
fn every_phrase_is_sent() {
    super::assert_our_phrases_are_sent(|status| sent(to_rsipstack(status)));
}

#[test]
fn a_status_line_of_each_code_is_read_as_that_code_and_phrase() {
    for number in 100..=699 {
        let code = StatusCode::from_u16(number).unwrap();
        let response = received(&code.status_line().to_string());
        assert_eq!(from_rsipstack(&response.status_code), Ok(code));
        assert_eq!(phrase_from_rsipstack(&response), code.reason());
    }
}

#[test]
fn a_number_that_is_no_status_code_is_read_and_then_refused() {
    for line in ["SIP/2.0 099 OK", "SIP/2.0 700 OK", "SIP/2.0 65535 OK"] {
        assert!(from_rsipstack(&received(line).status_code).is_err(), "{line}");
    }
}

#[test]
fn five_registered_codes_have_no_variant() {
    assert_eq!(registered_codes(|number| phrase_of_variant(number).is_none()), [303, 425, 430, 555, 608]);
    assert_eq!(sent(RsipstackCode::from(608)), "SIP/2.0 608 Other");
}

#[test]
fn two_variants_have_phrases_of_rfc_4474_which_rfc_8224_replaced() {
    let phrases = [(436, "Bad Identity-Info"), (437, "Unsupported Certificate")];
    assert_eq!(other_phrases(phrase_of_variant), phrases.map(|(number, phrase)| (number, phrase.to_owned())));
}

#[test]
fn a_variant_is_sent_where_its_phrase_is_ours() {
    assert_eq!(to_rsipstack(&StatusCode::TRYING), RsipstackCode::Trying);
    assert_eq!(to_rsipstack(&AcmeStatus::Busy), RsipstackCode::Other(486, "Line Is Busy".to_owned()));
}

#[test]
fn a_received_phrase_is_kept_but_not_sent_on() {
    let response = received("SIP/2.0 486 Line Is Busy");
    assert_eq!(phrase_from_rsipstack(&response), "Line Is Busy");
    assert_eq!(response.status_code, RsipstackCode::BusyHere);
    assert_eq!(sent(response.status_code), "SIP/2.0 486 Busy Here");
}

#[test]
fn an_empty_phrase_and_one_in_other_letter_case_become_that_of_the_variant() {
    for line in ["SIP/2.0 486 ", "SIP/2.0 486 BUSY HERE"] {
        assert_eq!(phrase_from_rsipstack(&received(line)), "Busy Here");
    }
}

/// The phrase of the variant with this code.
fn phrase_of_variant(number: u16) -> Option<String> {
    match RsipstackCode::from(number) {
        RsipstackCode::Other(..) => None,
        variant => Some(variant.text().to_owned()),
    }
}

fn sent(code: RsipstackCode) -> String {
    let response = Response { status_code: code, ..Response::default() }.to_bytes();
    String::from_utf8(response).unwrap().lines().next().unwrap().to_owned()
}

fn received(line: &str) -> Response {
    Response::try_from(format!("{line}\r\nContent-Length: 0\r\n\r\n").into_bytes()).unwrap()
}
