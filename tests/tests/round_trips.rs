//! Status lines there and back: what is written is read as it was, what is read can be written again, and nothing that
//! arrives makes the reader fail otherwise than by an error.
//!
//! Phrases are made from the grammar of RFC 3261 §25.1.

use proptest::prelude::*;
use proptest::sample::select;
use sipcode::InvalidStatusLineKind::{Code, LineBreak, Separator, Version};
use sipcode::{ReasonPhrase, ReceivedStatusLine, StatusCode, StatusLine};
use sipcode_tests::outside::{read, workspace};

const RESERVED: &str = ";/?:@&=+$,";
const MARK: &str = "-_.!~*'()";
const ALPHANUM: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const SP_HTAB: &str = " \t";
const HEXDIG: &str = "0123456789ABCDEFabcdef";

const VERSIONS: &[&str] = &["SIP/2.0", "sip/2.0", "SIP/2.1", "SIP", "HTTP/1.1", "SIP/2.0/UDP"];
const SEPARATORS: &[&str] = &[" ", "  ", "\t", "\r\n", "\r", "\n", "\0"];

fn every_code() -> impl Iterator<Item = StatusCode> {
    (100..=699).map(|number| StatusCode::from_u16(number).unwrap())
}

fn any_code() -> impl Strategy<Value = StatusCode> {
    (100..=699_u16).prop_map(|number| StatusCode::from_u16(number).unwrap())
}

fn one_of(chars: &'static str) -> impl Strategy<Value = Vec<u8>> {
    select(chars.as_bytes()).prop_map(|byte| vec![byte])
}

/// `escaped = "%" HEXDIG HEXDIG`
fn escaped() -> impl Strategy<Value = Vec<u8>> {
    let digit = || select(HEXDIG.as_bytes());
    (digit(), digit()).prop_map(|(high, low)| vec![b'%', high, low])
}

fn character_outside_ascii() -> impl Strategy<Value = Vec<u8>> {
    prop::char::range('\u{80}', char::MAX).prop_map(|char| char.to_string().into_bytes())
}

/// `UTF8-CONT = %x80-BF`
fn utf8_cont() -> impl Strategy<Value = u8> {
    0x80..=0xBF_u8
}

/// `UTF8-NONASCII = %xC0-DF 1UTF8-CONT / %xE0-EF 2UTF8-CONT / %xF0-F7 3UTF8-CONT / %xF8-Fb 4UTF8-CONT / %xFC-FD
/// 5UTF8-CONT`, which is more than UTF-8 has.
fn utf8_nonascii() -> impl Strategy<Value = Vec<u8>> {
    let first = prop_oneof![
        (0xC0..=0xDF_u8, Just(1)),
        (0xE0..=0xEF_u8, Just(2)),
        (0xF0..=0xF7_u8, Just(3)),
        (0xF8..=0xFB_u8, Just(4)),
        (0xFC..=0xFD_u8, Just(5)),
    ];
    first.prop_flat_map(|(first, count)| {
        prop::collection::vec(utf8_cont(), count).prop_map(move |rest| [vec![first], rest].concat())
    })
}

/// A phrase of the grammar that is text.
fn phrase() -> impl Strategy<Value = String> {
    let element = prop_oneof![
        one_of(RESERVED),
        one_of(ALPHANUM),
        one_of(MARK),
        escaped(),
        character_outside_ascii(),
        one_of(SP_HTAB)
    ];
    prop::collection::vec(element, 0..40).prop_map(|elements| String::from_utf8(elements.concat()).unwrap())
}

/// A phrase of the grammar, UTF-8 or not.
fn phrase_bytes() -> impl Strategy<Value = Vec<u8>> {
    let element = prop_oneof![
        one_of(RESERVED),
        one_of(ALPHANUM),
        one_of(MARK),
        escaped(),
        utf8_nonascii(),
        utf8_cont().prop_map(|byte| vec![byte]),
        one_of(SP_HTAB)
    ];
    prop::collection::vec(element, 0..20).prop_map(|elements| elements.concat())
}

/// Bytes that look like a status line to some extent: its parts, each right or wrong, in order or not.
fn near_line() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        2 => select(VERSIONS).prop_map(|version| version.as_bytes().to_vec()),
        2 => select(SEPARATORS).prop_map(|separator| separator.as_bytes().to_vec()),
        2 => (0..=1999_u16).prop_map(|number| format!("{number:03}").into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..8),
        1 => phrase_bytes(),
    ];
    let start = (select(VERSIONS), select(SEPARATORS), 0..=999_u16, select(SEPARATORS));
    let start = prop_oneof![
        1 => start.prop_map(|(version, first, code, second)| format!("{version}{first}{code:03}{second}")),
        3 => (0..=999_u16).prop_map(|code| format!("SIP/2.0 {code:03} ")),
    ];
    let rest = prop::collection::vec(part.clone(), 0..5);
    let in_order = (start, rest).prop_map(|(start, rest)| [start.into_bytes(), rest.concat()].concat());
    prop_oneof![in_order, prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())]
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![3 => near_line(), 1 => prop::collection::vec(any::<u8>(), 0..64)]
}

/// RFC 3261 §7.2, on whole lines: `SIP-Version SP Status-Code SP Reason-Phrase CRLF`, with a phrase of any bytes, and with a
/// CRLF at the end and a space before an empty phrase that may be absent.
fn by_the_rfc(mut input: &[u8]) -> Option<(u16, &[u8])> {
    // RFC 3261 §7.5.
    while let Some(rest) = input.strip_prefix(b"\r\n") {
        input = rest;
    }
    let end = input.iter().position(|byte| b"\r\n".contains(byte)).unwrap_or(input.len());
    if end < input.len() && !input[end..].starts_with(b"\r\n") {
        return None;
    }
    let elements: Vec<_> = input[..end].splitn(3, |byte| *byte == b' ').collect();
    let (version, code, phrase) = match *elements.as_slice() {
        [version, code, phrase] => (version, code, phrase),
        // Many senders leave out the space before an empty phrase.
        [version, code] => (version, code, &b""[..]),
        _ => return None,
    };
    let digits = core::str::from_utf8(code)
        .ok()
        .filter(|code| code.len() == 3 && code.chars().all(|char| char.is_ascii_digit()));
    let number = digits?.parse().ok().filter(|number| (100..=699).contains(number))?;
    version.eq_ignore_ascii_case(b"SIP/2.0").then_some((number, phrase))
}

fn parts(received: ReceivedStatusLine<'_>) -> (u16, &[u8]) {
    (received.code().as_u16(), received.reason_bytes())
}

fn needed(line: StatusLine<'_>) -> usize {
    "SIP/2.0 100 \r\n".len() + line.phrase().as_str().len()
}

/// The line, in every way in which it can be written.
fn written(line: StatusLine<'_>) -> Vec<Vec<u8>> {
    let mut buffer = vec![0; needed(line)];
    assert_eq!(line.write_to(&mut buffer), Ok(needed(line)));
    #[cfg_attr(not(feature = "alloc"), expect(unused_mut, reason = "`extend` is the third way"))]
    let mut written = vec![line.to_string().into_bytes(), buffer];
    #[cfg(feature = "alloc")]
    {
        let mut message = Vec::new();
        line.append_to(&mut message);
        written.push(message);
    }
    written
}

/// RFC 3261 §7.1: "implementations MUST send upper-case".
fn assert_read_as_written(line: StatusLine<'_>) {
    let expected = format!("SIP/2.0 {} {}", line.code(), line.phrase());
    for bytes in written(line) {
        assert_eq!(bytes.strip_suffix(b"\r\n").unwrap_or(&bytes), expected.as_bytes());
        let received = StatusLine::parse(&bytes).unwrap_or_else(|error| panic!("{}: {error}", bytes.escape_ascii()));
        assert_eq!((received.code(), received.phrase()), (line.code(), Ok(line.phrase())));
    }
}

/// Holds `write_to` for buffers of every length up to two more than the line needs.
fn assert_written_exactly_where_there_is_room(line: StatusLine<'_>) {
    let needed = needed(line);
    let whole = format!("{line}\r\n").into_bytes();
    for length in 0..=needed + 2 {
        let mut buffer = vec![0xAA; length];
        match line.write_to(&mut buffer) {
            Ok(written) => {
                assert!(written == needed && length >= needed, "{length}");
                assert_eq!(buffer, [whole.as_slice(), &[0xAA, 0xAA][..length - needed]].concat());
            }
            Err(error) => {
                assert!(length < needed, "{length}");
                assert_eq!((error.needed(), buffer), (needed, vec![0xAA; length]));
            }
        }
    }
}

/// The lines of `examples/recordings/responses.txt`, which end in LF there.
fn recorded_lines() -> Vec<String> {
    read(&workspace().join("examples/recordings/responses.txt")).lines().map(String::from).collect()
}

#[test]
fn every_code_is_read_as_it_was_written_with_its_registered_and_with_the_empty_phrase() {
    for code in every_code() {
        assert_read_as_written(StatusLine::new(code, ReasonPhrase::canonical(code)));
        assert_read_as_written(StatusLine::new(code, ReasonPhrase::EMPTY));
    }
}

#[test]
fn every_code_is_written_exactly_where_there_is_room() {
    for code in every_code() {
        assert_written_exactly_where_there_is_room(StatusLine::new(code, ReasonPhrase::canonical(code)));
    }
}

#[test]
fn every_recorded_line_is_written_again_as_it_was_read() {
    let lines = recorded_lines();
    assert_eq!(lines.len(), 61);
    for line in lines {
        let received = StatusLine::parse(line.as_bytes()).unwrap_or_else(|error| panic!("{line}: {error}"));
        let phrase = received.phrase().unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(StatusLine::new(received.code(), phrase).to_string(), line);
    }
}

#[test]
fn every_truncation_of_a_recorded_line_is_a_shorter_line_or_refused_at_its_end() {
    for line in recorded_lines() {
        let whole = format!("{line}\r\n").into_bytes();
        for end in 0..=whole.len() {
            let expected = match end {
                0..7 => Err((Version, end)),
                7 => Err((Separator, end)),
                11 => Ok((line[8..11].parse().unwrap(), &b""[..])),
                8..=10 => Err((Code, end)),
                _ if end == line.len() + 1 => Err((LineBreak, line.len())),
                _ => Ok((line[8..11].parse().unwrap(), &whole[12..end.min(line.len())])),
            };
            let read = StatusLine::parse(&whole[..end]).map(parts).map_err(|error| (error.kind(), error.offset()));
            assert_eq!(read, expected, "{line} up to {end}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_phrase_of_the_grammar_is_read_as_it_was_written(code in any_code(), phrase in phrase()) {
        assert_read_as_written(StatusLine::new(code, ReasonPhrase::new(&phrase).unwrap()));
    }

    #[test]
    fn every_phrase_of_the_grammar_is_written_exactly_where_there_is_room(code in any_code(), phrase in phrase()) {
        assert_written_exactly_where_there_is_room(StatusLine::new(code, ReasonPhrase::new(&phrase).unwrap()));
    }

    /// `UTF8-CONT` alone, overlong forms and forms of five and six bytes are in the grammar, and not in UTF-8.
    #[test]
    fn every_phrase_of_the_grammar_is_read_as_it_came_be_it_utf_8_or_not(code in any_code(), phrase in phrase_bytes()) {
        let line = [format!("SIP/2.0 {code} ").as_bytes(), &phrase, b"\r\n"].concat();
        let received = StatusLine::parse(&line).unwrap();
        prop_assert_eq!(parts(received), (code.as_u16(), phrase.as_slice()));
        let is_utf8 = str::from_utf8(&phrase).is_ok();
        prop_assert_eq!((received.reason().is_ok(), received.phrase().is_ok()), (is_utf8, is_utf8));
    }

    #[test]
    fn bytes_are_accepted_exactly_where_they_are_a_status_line(bytes in any_bytes()) {
        match StatusLine::parse(&bytes) {
            Ok(received) => prop_assert_eq!(Some(parts(received)), by_the_rfc(&bytes)),
            Err(error) => {
                prop_assert_eq!(None, by_the_rfc(&bytes));
                prop_assert!(error.offset() <= bytes.len());
            }
        }
    }

    #[test]
    fn whatever_was_accepted_can_be_sent_as_it_is_or_escaped(bytes in any_bytes(), code in any_code()) {
        let line = [format!("SIP/2.0 {code} ").into_bytes(), bytes].concat();
        let Ok(received) = StatusLine::parse(&line) else { return Ok(()) };
        let text = String::from_utf8_lossy(received.reason_bytes());
        let escaped = ReasonPhrase::escape(&text).to_string();
        let phrase = received.phrase().unwrap_or_else(|_| ReasonPhrase::new(&escaped).unwrap());
        assert_read_as_written(StatusLine::new(received.code(), phrase));
    }

    #[test]
    fn any_text_is_sent_as_an_escaped_phrase(code in any_code(), text in any::<String>()) {
        let escaped = ReasonPhrase::escape(&text).to_string();
        assert_read_as_written(StatusLine::new(code, ReasonPhrase::new(&escaped).unwrap()));
    }

    #[test]
    fn nothing_after_the_first_line_break_makes_a_difference(
        start in any_bytes(),
        rest in prop::collection::vec(any::<u8>(), 0..16),
    ) {
        let line: Vec<u8> = start.into_iter().filter(|byte| !b"\r\n".contains(byte)).chain(*b"\r\n").collect();
        if line == b"\r\n" {
            // RFC 3261 §7.5: a CRLF before the line is none of its own.
            return Ok(());
        }
        let message = [line.as_slice(), &rest].concat();
        prop_assert_eq!(StatusLine::parse(&message), StatusLine::parse(&line));
    }
}
