//! Line → code and phrase.

use bytes::Bytes;
use ezk_sip_types::msg;
use ezk_sip_types::parse::Parse;
use rvoip_sip_core::types::Message;
use sipcode::StatusLine;

use crate::enums::plain::Registered;
use crate::hand_written::code_and_phrase;
use crate::run_time::streams;
use crate::run_time::work::{LIMIT, SIPCODE, Work};

fn number(code: u16, phrase_length: usize) -> u64 {
    u64::from(code) << 16 | phrase_length as u64
}

/// By the two parts of its parser, for the whole of it wants header fields.
fn by_rsip(line: &[u8]) -> Option<u64> {
    use rsip::common::{status_code, version};
    let (rest, version) = version::Tokenizer::tokenize(line).ok()?;
    let _: rsip::Version = version.try_into().ok()?;
    let (_, status) = status_code::Tokenizer::tokenize(rest.strip_prefix(b" ")?).ok()?;
    let length = status.reason.len();
    let status: rsip::StatusCode = status.try_into().ok()?;
    Some(number(status.code(), length))
}

/// The text belongs to a message that was received into a `Bytes`.
fn by_ezk(message: &Bytes, line: &str) -> Option<u64> {
    let (_, line) = msg::StatusLine::parse(message)(line).ok()?;
    Some(number(line.code.into_u16(), line.reason.map_or(0, |reason| reason.len())))
}

/// As a message, for the line alone it does not read.
fn by_rvoip(message: &[u8]) -> Option<u64> {
    match rvoip_sip_core::parse_message(message).ok()? {
        Message::Response(response) => Some(number(response.status.as_u16(), response.reason_phrase().len())),
        Message::Request(_) => None,
    }
}

pub(super) fn work() -> Work {
    let stream = streams::lines::<Registered>();
    let messages = streams::of(stream.iter().map(|line| (Bytes::from_static(line.as_bytes()), *line)));
    let messages = streams::of(messages);
    Work::new("line → code and phrase")
        .at_most(1.25, LIMIT)
        .by(LIMIT, stream, |line| {
            code_and_phrase(line.as_bytes()).map_or(0, |(code, phrase)| number(code, phrase.len()))
        })
        .by(SIPCODE, stream, |line| {
            StatusLine::parse(line.as_bytes())
                .map_or(0, |line| number(line.code().as_u16(), line.reason_bytes().len()))
        })
        .by("rsip", stream, |line| by_rsip(line.as_bytes()).unwrap_or(0))
        .by("ezk-sip-types", messages, |(message, line)| by_ezk(message, line).unwrap_or(0))
        .by("rvoip-sip-core", stream, |line| by_rvoip(line.as_bytes()).unwrap_or(0))
        .without("rsip: the two parts of its parser; rvoip-sip-core: reads whole messages only, so one without header fields")
}
