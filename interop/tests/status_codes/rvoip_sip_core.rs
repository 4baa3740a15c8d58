//! `rvoip-sip-core` 0.3.5.
//!
//! The phrase stands beside the code in the response. Without one, a code that has no variant is sent as `Custom Status Code`.

use rvoip_sip_core::{Message, ParseMode, Response, StatusCode as RvoipCode, parse_message_with_mode};
use sipcode::{InvalidStatusCode, StatusCode, ToStatus};

use super::{other_phrases, registered_codes};

/// The same code.
fn to_rvoip(code: StatusCode) -> RvoipCode {
    RvoipCode::from_u16(code.as_u16()).unwrap_or(RvoipCode::Custom(code.as_u16()))
}

/// The answer to send, with its phrase.
fn response_to_rvoip(status: &dyn ToStatus) -> Response {
    Response::new(to_rvoip(status.code())).with_reason(status.reason())
}

/// The code that was received; only a `Custom` that a program has made itself can be none.
fn from_rvoip(theirs: RvoipCode) -> Result<StatusCode, InvalidStatusCode> {
    StatusCode::from_u16(theirs.as_u16())
}

#[test]
fn every_code_comes_back_and_no_other_number() {
    super::assert_codes_come_back(to_rvoip, RvoipCode::as_u16, RvoipCode::Custom, |theirs| from_rvoip(*theirs));
}

#[test]
fn an_enum_comes_back_and_keeps_unknown_codes() {
    super::assert_an_enum_comes_back(|status| response_to_rvoip(&status).status, |theirs| from_rvoip(*theirs));
}

#[test]
fn every_phrase_is_sent() {
    super::assert_our_phrases_are_sent(|status| sent(&response_to_rvoip(status)));
}

#[test]
fn some_registered_codes_have_no_variant_and_the_others_the_registered_phrase() {
    let without_variant = [
        199, 204, 303, 409, 411, 412, 417, 424, 425, 428, 429, 430, 433, 436, 437, 438, 439, 440, 469, 470, 494, 555,
        580, 607, 608,
    ];
    assert_eq!(registered_codes(|number| variant(number).is_none()), without_variant);
    assert_eq!(other_phrases(|number| Some(variant(number)?.reason_phrase().to_owned())), []);
    assert_eq!(other_phrases(|number| Some(variant(number)?.as_reason().to_owned())), []);
}

#[test]
fn a_code_without_variant_has_two_phrases_that_say_nothing() {
    let custom = to_rvoip(StatusCode::REJECTED);
    assert_eq!((custom.reason_phrase(), custom.as_reason()), ("Unknown", "Custom Status Code"));
    assert_eq!(sent(&Response::new(custom)), "SIP/2.0 608 Custom Status Code");
}

#[test]
fn a_received_phrase_is_kept_and_sent_on() {
    let message = b"SIP/2.0 486 Line Is Busy\r\nContent-Length: 0\r\n\r\n";
    let Ok(Message::Response(response)) = parse_message_with_mode(message, ParseMode::Strict) else { panic!() };
    assert_eq!(from_rvoip(response.status), Ok(StatusCode::BUSY_HERE));
    assert_eq!(response.reason.as_deref(), Some("Line Is Busy"));
    assert_eq!(sent(&response), "SIP/2.0 486 Line Is Busy");
}

fn variant(number: u16) -> Option<RvoipCode> {
    RvoipCode::from_u16(number).ok().filter(|code| !matches!(code, RvoipCode::Custom(_)))
}

fn sent(response: &Response) -> String {
    response.to_string().lines().next().unwrap().to_owned()
}
