//! `ezk-sip-types` 0.6.5.
//!
//! Its code is a number, and the phrase stands beside it in the status line. Without one it writes no space after the code,
//! which RFC 3261 §7.2 demands; so give it the phrase, be it empty.

use ezk_sip_types::StatusCode as EzkCode;
use ezk_sip_types::msg::StatusLine as EzkLine;
use sipcode::{InvalidStatusCode, StatusCode, ToStatus};

use super::{other_phrases, registered_codes};

/// The status line to send, with its phrase.
fn to_ezk(status: &dyn ToStatus) -> EzkLine {
    EzkLine { code: status.code().as_u16().into(), reason: Some(status.reason().into()) }
}

/// The code that was received, which may be none: `ezk-sip-types` reads 700 too.
fn from_ezk(theirs: EzkCode) -> Result<StatusCode, InvalidStatusCode> {
    StatusCode::from_u16(theirs.into_u16())
}

#[test]
fn every_code_comes_back_and_no_other_number() {
    super::assert_codes_come_back(
        |code| to_ezk(&code).code,
        |theirs| theirs.into_u16(),
        EzkCode::from,
        |theirs| from_ezk(*theirs),
    );
}

#[test]
fn an_enum_comes_back_and_keeps_unknown_codes() {
    super::assert_an_enum_comes_back(|status| to_ezk(&status).code, |theirs| from_ezk(*theirs));
}

#[test]
fn every_phrase_is_sent() {
    super::assert_our_phrases_are_sent(|status| to_ezk(status).to_string());
}

#[test]
fn some_registered_codes_have_no_phrase_and_the_others_the_registered_one() {
    let without_phrase = [
        202, 204, 303, 409, 411, 412, 417, 424, 425, 428, 429, 430, 433, 436, 437, 438, 439, 440, 469, 470, 494, 555,
        580, 607, 608,
    ];
    assert_eq!(registered_codes(|number| EzkCode::from(number).text().is_none()), without_phrase);
    assert_eq!(other_phrases(|number| EzkCode::from(number).text().map(str::to_owned)), []);
}

#[test]
fn without_a_phrase_the_line_lacks_the_space_after_the_code() {
    assert_eq!(EzkLine { code: EzkCode::BUSY_HERE, reason: None }.to_string(), "SIP/2.0 486");
}

#[test]
fn a_received_phrase_is_kept_and_sent_on() {
    let line = received("SIP/2.0 486 Line Is Busy");
    assert_eq!(from_ezk(line.code), Ok(StatusCode::BUSY_HERE));
    assert_eq!(line.reason.as_deref(), Some("Line Is Busy"));
    assert_eq!(line.to_string(), "SIP/2.0 486 Line Is Busy");
}

#[test]
fn a_number_that_is_no_status_code_is_read_and_then_refused() {
    for line in ["SIP/2.0 099 OK", "SIP/2.0 700 OK", "SIP/2.0 65535 OK"] {
        assert!(from_ezk(received(line).code).is_err(), "{line}");
    }
}

fn received(line: &str) -> EzkLine {
    line.parse().unwrap()
}
