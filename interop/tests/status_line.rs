//! Status lines: `sipcode` against `ezk-sip-types` and `rvoip-sip-core`.

use ezk_sip_types::msg::{MessageLine, PullParser};
use ezk_sip_types::parse::Parse;
use rvoip_sip_core::types::Version as RvoipVersion;
use rvoip_sip_core::{Message, ParseMode, parse_message_with_mode};
use sipcode::{InvalidStatusLineKind, StatusLine};
use sipcode_interop::{Bytes, Difference, Right, differences};
use sipcode_tests::inputs;

use InvalidStatusLineKind::{Code, LineBreak, Separator, Version};

/// A code and a phrase, or what is wrong.
type Ours = Result<(u16, Bytes), (InvalidStatusLineKind, usize)>;
/// A code and a phrase.
type Theirs = Option<(u16, Bytes)>;
type Class = Difference<Ours, Theirs>;

/// What changed lines get.
const PIECES: [&[u8]; 22] = [
    b"SIP/2.0",
    b"sip/2.0",
    b"S",
    b"/",
    b".",
    b"0",
    b"1",
    b"9",
    b"65536",
    b" ",
    b"  ",
    b"\t",
    b"\r",
    b"\n",
    b"\0",
    b"%",
    b"\"",
    b"\nA:",
    b"\xC3\xA9",
    b"\xC2\xA0",
    b"\x80",
    b"\xFF",
];

#[test]
fn ezk_sip_types_reads_the_same_but_for_known_differences() {
    differences(&ezk_differences(), lines(), |line| (ours(line), ezk(line)), agree);
}

#[test]
fn rvoip_sip_core_reads_the_same_but_for_known_differences() {
    differences(&rvoip_differences(), lines(), |line| (ours(line), rvoip(line)), agree);
}

fn ezk_differences() -> Vec<Class> {
    vec![
        Class {
            name: "the version in lower case",
            input: b"sip/2.0 200 OK",
            ours: Ok((200, "OK".into())),
            theirs: None,
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.1: the SIP-Version string is case-insensitive",
            covers: |input, ours, theirs| is_refused(ours, theirs) && !input.starts_with(b"SIP/2.0"),
        },
        Class {
            name: "a phrase that is not UTF-8",
            input: b"SIP/2.0 480 Besetzt \x80",
            ours: Ok((480, b"Besetzt \x80".into())),
            theirs: None,
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: a client is not required to examine the phrase; §25.1: UTF8-CONT may stand alone in it",
            covers: |input, ours, theirs| {
                is_refused(ours, theirs) && input.starts_with(b"SIP/2.0") && std::str::from_utf8(input).is_err()
            },
        },
        Class {
            name: "blanks at the ends of the phrase",
            input: b"SIP/2.0 480  Gone\t",
            ours: Ok((480, b" Gone\t".into())),
            theirs: Some((480, b"Gone".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §25.1: SP and HTAB belong to the phrase",
            covers: |_, ours, theirs| is_read_as(ours, theirs, |phrase| phrase.trim()),
        },
        Class {
            name: "a code outside 100 to 699",
            input: b"SIP/2.0 700 OK",
            ours: Err((Code, 8)),
            theirs: Some((700, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: SIP/2.0 allows six values for the first digit; RFC 4475 §3.1.2.19: drop it",
            covers: |input, ours, theirs| *ours == Err((Code, 8)) && theirs.is_some() && input[8].is_ascii_digit(),
        },
        Class {
            name: "a code of more or fewer than three digits",
            input: b"SIP/2.0 2000 OK",
            ours: Err((Code, 11)),
            theirs: Some((2000, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: the Status-Code is a 3-digit integer",
            covers: |_, ours, theirs| matches!(ours, Err((Code, 9..))) && theirs.is_some(),
        },
        Class {
            name: "no space, or more than one, or another, before the code",
            input: b"SIP/2.0  200 OK",
            ours: Err((Code, 8)),
            theirs: Some((200, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: each element separated by a single SP",
            covers: is_blank_before_code,
        },
        Class {
            name: "no space, or another, between the code and the phrase",
            input: b"SIP/2.0 200OK",
            ours: Err((Separator, 11)),
            theirs: Some((200, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: each element separated by a single SP",
            covers: |input, ours, theirs| is_blank_after_code(ours, theirs) && input.len() > 11,
        },
        Class {
            name: "LF alone",
            input: b"SIP/2.0 200 OK\nVia: x",
            ours: Err((LineBreak, 14)),
            theirs: Some((200, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: no CR or LF is allowed except in the final CRLF",
            covers: |_, ours, theirs| matches!(ours, Err((LineBreak, _))) && theirs.is_some(),
        },
    ]
}

fn rvoip_differences() -> Vec<Class> {
    vec![
        Class {
            name: "nothing after the code",
            input: b"SIP/2.0 200",
            ours: Ok((200, "".into())),
            theirs: None,
            who_is_right: Right::Both,
            why: "RFC 4475 §3.1.1.13: without the space it could be rejected; a liberal receiver would accept it",
            covers: |input, ours, theirs| is_refused(ours, theirs) && input.len() == 11,
        },
        Class {
            name: "the version in lower case",
            input: b"sip/2.0 200 OK",
            ours: Ok((200, "OK".into())),
            theirs: None,
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.1: the SIP-Version string is case-insensitive",
            covers: |input, ours, theirs| is_refused(ours, theirs) && !input.starts_with(b"SIP/2.0"),
        },
        Class {
            name: "a version of the same numbers",
            input: b"SIP/2.00 200 OK",
            ours: Err((Separator, 7)),
            theirs: Some((200, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.1: SIP treats the version number as a literal string",
            covers: |input, ours, theirs| {
                let is_version = match ours {
                    Err((Separator, 7)) => input[7].is_ascii_digit(),
                    Err((Version, offset)) => input[*offset] == b'0',
                    _ => false,
                };
                is_version && theirs.is_some()
            },
        },
        Class {
            name: "a phrase that is not UTF-8",
            input: b"SIP/2.0 480 Besetzt \x80",
            ours: Ok((480, b"Besetzt \x80".into())),
            theirs: Some((480, b"".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §25.1: UTF8-CONT may stand alone in a phrase",
            covers: |_, ours, theirs| match (ours, theirs) {
                (Ok((our_code, phrase)), Some((their_code, nothing))) => {
                    our_code == their_code && std::str::from_utf8(&phrase.0).is_err() && nothing.0.is_empty()
                }
                _ => false,
            },
        },
        Class {
            name: "blanks at the start of the phrase",
            input: b"SIP/2.0 480  Gone\t",
            ours: Ok((480, b" Gone\t".into())),
            theirs: Some((480, b"Gone\t".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §25.1: SP and HTAB belong to the phrase",
            covers: |_, ours, theirs| is_read_as(ours, theirs, |phrase| phrase.trim_start_matches([' ', '\t'])),
        },
        Class {
            name: "more than one space, or another, before the code",
            input: b"SIP/2.0  200 OK",
            ours: Err((Code, 8)),
            theirs: Some((200, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: each element separated by a single SP",
            covers: |input, ours, theirs| is_blank_before_code(input, ours, theirs) && !input[7].is_ascii_digit(),
        },
        Class {
            name: "a tab after the code",
            input: b"SIP/2.0 200\tOK",
            ours: Err((Separator, 11)),
            theirs: Some((200, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: each element separated by a single SP",
            covers: |_, ours, theirs| is_blank_after_code(ours, theirs),
        },
        Class {
            name: "LF alone",
            input: b"SIP/2.0 200 OK\nVia: x",
            ours: Err((LineBreak, 14)),
            theirs: Some((200, "OK".into())),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.2: no CR or LF is allowed except in the final CRLF",
            covers: |_, ours, theirs| matches!(ours, Err((LineBreak, _))) && theirs.is_some(),
        },
    ]
}

fn ours(line: &[u8]) -> Ours {
    let line = StatusLine::parse(line).map_err(|error| (error.kind(), error.offset()))?;
    Ok((line.code().as_u16(), line.reason_bytes().into()))
}

/// What a program on `ezk-sip-types` does with the first line of a message.
fn ezk(line: &[u8]) -> Theirs {
    let message = bytes::Bytes::from(message(line));
    let line = PullParser::new(&message, 0).next()?.ok()?;
    let (_, line) = MessageLine::parse(&message)(std::str::from_utf8(line).ok()?).ok()?;
    match line {
        MessageLine::Response(line) => Some((line.code.into_u16(), line.reason.as_deref().unwrap_or_default().into())),
        MessageLine::Request(_) => None,
    }
}

/// What `rvoip-sip-core` reads; it leaves it to the program to refuse another version.
fn rvoip(line: &[u8]) -> Theirs {
    match parse_message_with_mode(&message(line), ParseMode::Strict).ok()? {
        Message::Response(response) if response.version == RvoipVersion::sip_2_0() => {
            Some((response.status.as_u16(), response.reason.unwrap_or_default().as_str().into()))
        }
        Message::Response(_) | Message::Request(_) => None,
    }
}

/// The shortest message that starts with the line.
fn message(line: &[u8]) -> Vec<u8> {
    [line, b"\r\nContent-Length: 0\r\n\r\n"].concat()
}

fn lines() -> Vec<Vec<u8>> {
    let lines = inputs::status_lines();
    let (responses, requests): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.starts_with(b"SIP/"));
    let mut mutants = inputs::mutants(&responses, &PIECES);
    mutants.retain(|line| !line.windows(2).any(|pair| pair == b"\r\n"));
    [responses, requests, mutants].concat()
}

fn agree(ours: &Ours, theirs: &Theirs) -> bool {
    ours.as_ref().ok() == theirs.as_ref()
}

fn is_refused(ours: &Ours, theirs: &Theirs) -> bool {
    ours.is_ok() && theirs.is_none()
}

/// Whether they read our code, and instead of our phrase this part of it.
fn is_read_as(ours: &Ours, theirs: &Theirs, part: fn(&str) -> &str) -> bool {
    match (ours, theirs) {
        (Ok((our_code, our_phrase)), Some((their_code, their_phrase))) => {
            our_code == their_code
                && our_phrase != their_phrase
                && std::str::from_utf8(&our_phrase.0).is_ok_and(|phrase| part(phrase).as_bytes() == their_phrase.0)
        }
        _ => false,
    }
}

fn is_blank_before_code(input: &[u8], ours: &Ours, theirs: &Theirs) -> bool {
    let is_blank = match ours {
        Err((Separator, 7)) => true,
        Err((Code, 8)) => input[8].is_ascii_whitespace(),
        _ => false,
    };
    is_blank && theirs.is_some()
}

fn is_blank_after_code(ours: &Ours, theirs: &Theirs) -> bool {
    *ours == Err((Separator, 11)) && theirs.is_some()
}
