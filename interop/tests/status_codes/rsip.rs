//! `rsip` 0.4.0.
//!
//! Of its own accord it writes names of variants where phrases belong (`SIP/2.0 486 BusyHere`), and the phrase `Other` with
//! every code that has no variant. `Other(…)` with the phrase writes the line as it should be. Such a value does not equal
//! the variant of the same code, so compare numbers, or codes of `sipcode`.

use rsip::{Response, StatusCode as RsipCode};
use sipcode::{InvalidStatusCode, StatusCode, ToStatus};

use super::{AcmeStatus, other_phrases, registered_codes};

/// The answer to send, with its phrase.
fn to_rsip(status: &dyn ToStatus) -> RsipCode {
    RsipCode::Other(status.code().as_u16(), status.reason().to_owned())
}

/// The code that was received, which may be none: `rsip` reads 700 too.
fn from_rsip(theirs: &RsipCode) -> Result<StatusCode, InvalidStatusCode> {
    StatusCode::from_u16(theirs.code())
}

#[test]
fn every_code_comes_back_and_no_other_number() {
    super::assert_codes_come_back(|code| to_rsip(&code), RsipCode::code, RsipCode::from, from_rsip);
}

#[test]
fn an_enum_comes_back_and_keeps_unknown_codes() {
    super::assert_an_enum_comes_back(|status| to_rsip(&status), from_rsip);
}

#[test]
fn every_phrase_is_sent() {
    super::assert_our_phrases_are_sent(|status| sent(to_rsip(status)));
}

#[test]
fn a_status_line_of_each_code_is_read_as_that_code() {
    for number in 100..=699 {
        let code = StatusCode::from_u16(number).unwrap();
        assert_eq!(from_rsip(&received(&code.status_line().to_string())), Ok(code));
    }
}

#[test]
fn a_number_that_is_no_status_code_is_read_and_then_refused() {
    for line in ["SIP/2.0 099 OK", "SIP/2.0 700 OK", "SIP/2.0 999 OK"] {
        assert!(from_rsip(&received(line)).is_err(), "{line}");
    }
}

#[test]
fn six_registered_codes_have_no_variant() {
    assert_eq!(registered_codes(|number| phrase_of_variant(number).is_none()), [202, 303, 425, 430, 555, 608]);
    assert_eq!(sent(RsipCode::from(608)), "SIP/2.0 608 Other");
}

#[test]
fn the_variant_accepted_has_the_code_201_which_is_not_registered() {
    let code = from_rsip(&RsipCode::Accepted).unwrap();
    assert_eq!((code.as_u16(), code.canonical_reason()), (201, None));
    assert_eq!(from_rsip(&received("SIP/2.0 202 Accepted")).map(AcmeStatus::from), Ok(AcmeStatus::Accepted));
}

#[test]
fn a_variant_is_sent_with_its_name_which_is_the_phrase_only_where_that_is_one_word() {
    let wrong: Vec<u16> = other_phrases(phrase_of_variant).into_iter().map(|(number, _)| number).collect();
    let right = registered_codes(|number| phrase_of_variant(number).is_some() && !wrong.contains(&number));
    assert_eq!(right, [100, 180, 182, 200, 401, 403, 409, 410, 485, 493, 603, 607]);
    assert_eq!(sent(RsipCode::BusyHere), "SIP/2.0 486 BusyHere");
}

#[test]
fn a_received_phrase_is_lost_where_the_code_has_a_variant() {
    assert_eq!(received("SIP/2.0 486 Line Is Busy"), RsipCode::BusyHere);
    assert_eq!(received("SIP/2.0 497 Trunk Group Full"), RsipCode::Other(497, "Trunk Group Full".to_owned()));
}

#[test]
fn what_is_sent_does_not_equal_the_variant() {
    assert_ne!(to_rsip(&StatusCode::BUSY_HERE), RsipCode::BusyHere);
    assert_eq!(from_rsip(&to_rsip(&StatusCode::BUSY_HERE)), from_rsip(&RsipCode::BusyHere));
}

/// What `rsip` writes as the phrase of the variant with this code.
fn phrase_of_variant(number: u16) -> Option<String> {
    match RsipCode::from(number) {
        RsipCode::Other(..) => None,
        variant => Some(variant.to_string().split_off("486 ".len())),
    }
}

fn sent(code: RsipCode) -> String {
    let response = Response { status_code: code, ..Response::default() }.to_string();
    response.lines().next().unwrap().to_owned()
}

fn received(line: &str) -> RsipCode {
    Response::try_from(format!("{line}\r\nContent-Length: 0\r\n\r\n")).unwrap().status_code
}
