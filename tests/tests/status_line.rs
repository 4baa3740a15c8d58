//! `StatusLine`: written by RFC 3261 §7.2 and §25.1, and read by the same sections.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use sipcode::{InvalidStatusLine, InvalidStatusLineKind, ReasonPhrase, StatusCode, StatusLine};

use InvalidStatusLineKind::{Code, LineBreak, Separator, Version};

/// Lines that are right: the bytes, the code and the phrase.
const RIGHT: &[(&[u8], u16, &[u8])] = &[
    (b"SIP/2.0 200 OK\r\n", 200, b"OK"),
    (b"SIP/2.0 200 OK", 200, b"OK"),
    (b"SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n\r\n", 486, b"Busy Here"),
    (b"SIP/2.0 200 OK\r\n\r\nbody \r \n", 200, b"OK"),
    // RFC 3261 §7.1: "The SIP-Version string is case-insensitive".
    (b"sip/2.0 180 Ringing", 180, b"Ringing"),
    (b"sIp/2.0 180 Ringing", 180, b"Ringing"),
    // RFC 3261 §25.1: a phrase of no characters is a phrase.
    (b"SIP/2.0 100 \r\n", 100, b""),
    (b"SIP/2.0 100 ", 100, b""),
    // Many senders leave out the space before it.
    (b"SIP/2.0 100", 100, b""),
    (b"SIP/2.0 100\r\nVia: x", 100, b""),
    // RFC 3261 §7.5: a CRLF before the start-line is ignored.
    (b"\r\nSIP/2.0 200 OK\r\n", 200, b"OK"),
    (b"\r\n\r\n\r\nSIP/2.0 200\r\n", 200, b""),
    (b"SIP/2.0 100  Trying ", 100, b" Trying "),
    (b"SIP/2.0 100 \tTrying", 100, b"\tTrying"),
    (b"SIP/2.0 699 Line Cut", 699, b"Line Cut"),
    (b"SIP/2.0 480 <\xFF\0\"\x7F>\r\n", 480, b"<\xFF\0\"\x7F>"),
];

/// Lines that are wrong, and what is wrong where.
const WRONG: &[(&[u8], (InvalidStatusLineKind, usize))] = &[
    (b"", (Version, 0)),
    (b"\r\n", (Version, 2)),
    (b"\n", (Version, 0)),
    (b"\r\n\nSIP/2.0 200 OK", (Version, 2)),
    (b"\r\n\r\nSIP/2.0 2000 OK", (Code, 15)),
    (b" SIP/2.0 200 OK", (Version, 0)),
    (b"HTTP/1.1 200 OK", (Version, 0)),
    (b"INVITE sip:bob@example.com SIP/2.0\r\n", (Version, 0)),
    (b"SIP", (Version, 3)),
    (b"SIP-2.0 200 OK", (Version, 3)),
    (b"SIP/1.0 200 OK", (Version, 4)),
    (b"SIP/02.0 200 OK", (Version, 4)),
    (b"SIP/2.1 200 OK", (Version, 6)),
    (b"SIP/2.0", (Separator, 7)),
    (b"SIP/2.00 200 OK", (Separator, 7)),
    (b"SIP/2.0\t200 OK", (Separator, 7)),
    (b"SIP/2.0\r\n", (Separator, 7)),
    (b"SIP/2.0 ", (Code, 8)),
    (b"SIP/2.0  200 OK", (Code, 8)),
    (b"SIP/2.0 +20 OK", (Code, 8)),
    (b"SIP/2.0 099 Too Low", (Code, 8)),
    (b"SIP/2.0 000 Nothing", (Code, 8)),
    (b"SIP/2.0 700 Too High", (Code, 8)),
    (b"SIP/2.0 999 Too High", (Code, 8)),
    (b"SIP/2.0 2xx OK", (Code, 9)),
    (b"SIP/2.0 20 OK", (Code, 10)),
    (b"SIP/2.0 20", (Code, 10)),
    (b"SIP/2.0 2000 OK", (Code, 11)),
    (b"SIP/2.0 200\n", (LineBreak, 11)),
    (b"SIP/2.0 200\r", (LineBreak, 11)),
    (b"\r\nSIP/2.0 200 O\nK", (LineBreak, 15)),
    (b"SIP/2.0 200\tOK", (Separator, 11)),
    (b"SIP/2.0 200-OK", (Separator, 11)),
    (b"SIP/2.0 200 OK\n", (LineBreak, 14)),
    (b"SIP/2.0 200 OK\r", (LineBreak, 14)),
    (b"SIP/2.0 200 O\rK\r\n", (LineBreak, 13)),
    (b"SIP/2.0 200 O\nK\r\n", (LineBreak, 13)),
    (b"SIP/2.0 200 OK\n\r\n", (LineBreak, 14)),
    (b"SIP/2.0 200 OK\r\r\n", (LineBreak, 14)),
    (b"SIP/2.0 200 \n", (LineBreak, 12)),
];

/// What is wrong with a line, and where.
fn mistake(error: InvalidStatusLine) -> (InvalidStatusLineKind, usize) {
    (error.kind(), error.offset())
}

const LINE: &[u8] = b"SIP/2.0 486 Busy Here\r\n";

fn busy() -> StatusLine<'static> {
    StatusCode::BUSY_HERE.status_line()
}

fn shown(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}

#[test]
fn a_right_line_is_read_into_its_code_and_phrase() {
    for (line, code, phrase) in RIGHT {
        let received = StatusLine::parse(line).unwrap_or_else(|error| panic!("{}: {error}", shown(line)));
        assert_eq!((received.code().as_u16(), received.reason_bytes()), (*code, *phrase), "{}", shown(line));
    }
}

#[test]
fn a_wrong_line_is_refused_with_what_is_wrong_where() {
    for (line, error) in WRONG {
        assert_eq!(StatusLine::parse(line).map_err(mistake), Err(*error), "{}", shown(line));
    }
}

#[test]
fn of_all_three_digits_100_to_699_are_read() {
    for number in 0..=999_u16 {
        let line = format!("SIP/2.0 {number:03} Phrase");
        let expected = if (100..=699).contains(&number) { Ok(number) } else { Err((Code, 8)) };
        let received = StatusLine::parse(line.as_bytes()).map(|received| received.code().as_u16());
        assert_eq!(received.map_err(mistake), expected);
    }
}

#[test]
fn no_byte_in_any_place_of_a_line_makes_the_reader_panic() {
    for place in 0..LINE.len() {
        for byte in 0..=u8::MAX {
            let mut line = LINE.to_vec();
            line[place] = byte;
            let _ = StatusLine::parse(&line);
            let _ = StatusLine::parse(&line[..=place]);
        }
    }
}

#[test]
fn a_received_phrase_is_text_when_it_is_utf_8() {
    let reason = |line| StatusLine::parse(line).unwrap().reason();
    assert_eq!(reason("SIP/2.0 486 занято".as_bytes()), Ok("занято"));
    assert_eq!(reason(b"SIP/2.0 486 <busy>"), Ok("<busy>"));
    assert!(reason(b"SIP/2.0 486 \xFF").is_err());
}

#[test]
fn a_received_phrase_may_be_sent_when_it_fits_the_grammar() {
    let phrase = |line| StatusLine::parse(line).unwrap().phrase();
    assert_eq!(phrase(b"SIP/2.0 486 Busy Here").unwrap().as_str(), "Busy Here");
    assert_eq!(phrase(b"SIP/2.0 486 ").unwrap().as_str(), "");
    let error = phrase(b"SIP/2.0 486 <busy>").unwrap_err();
    assert_eq!((error.byte(), error.offset()), (b'<', 0));
    let error = phrase(b"SIP/2.0 486 Busy\xFF").unwrap_err();
    assert_eq!((error.byte(), error.offset()), (0xFF, 4));
}

#[test]
fn an_error_names_its_offset() {
    for (line, (_, offset)) in WRONG {
        let error = StatusLine::parse(line).unwrap_err().to_string();
        assert!(error.contains(&format!("offset {offset}")), "{error}");
        let found =
            line.get(*offset).map_or("the end of the input".to_owned(), |byte| format!("`{}`", byte.escape_ascii()));
        assert!(error.ends_with(&format!("; found {found}")), "{error}");
    }
}

#[test]
fn an_error_has_the_code_that_could_be_read() {
    for (line, (kind, _)) in WRONG {
        let code = StatusLine::parse(line).unwrap_err().code();
        let is_after_the_code =
            *kind == LineBreak || line.starts_with(b"SIP/2.0 200-") || line.starts_with(b"SIP/2.0 200\t");
        assert_eq!(code, is_after_the_code.then_some(StatusCode::OK), "{}", shown(line));
    }
}

#[test]
fn a_received_line_is_relayed_byte_for_byte() {
    for (line, code, phrase) in RIGHT {
        let received = StatusLine::parse(line).unwrap();
        let expected = [format!("SIP/2.0 {code} ").as_bytes(), phrase, b"\r\n"].concat();
        let mut buffer = [b'-'; 64];
        assert_eq!(received.write_to(&mut buffer), Ok(expected.len()));
        assert_eq!(buffer[..expected.len()], expected);
        let mut short = vec![b'-'; expected.len() - 1];
        assert_eq!(received.write_to(&mut short).unwrap_err().needed(), expected.len());
        assert!(short.iter().all(|byte| *byte == b'-'));
        #[cfg(feature = "alloc")]
        {
            let mut message = Vec::new();
            received.append_to(&mut message);
            assert_eq!(message, expected);
        }
    }
}

#[test]
fn for_programmers_a_received_line_shows_its_text() {
    for (line, shown) in [
        (&b"SIP/2.0 486 Busy Here\r\n"[..], r#"ReceivedStatusLine("SIP/2.0 486 Busy Here")"#),
        ("SIP/2.0 486 занято".as_bytes(), r#"ReceivedStatusLine("SIP/2.0 486 занято")"#),
        (b"SIP/2.0 486 \xFC\0\"", r#"ReceivedStatusLine("SIP/2.0 486 \xFC\0\"")"#),
        (b"SIP/2.0 486 I'm 'out'", r#"ReceivedStatusLine("SIP/2.0 486 I'm 'out'")"#),
    ] {
        assert_eq!(format!("{:?}", StatusLine::parse(line).unwrap()), shown);
    }
}

#[test]
fn a_line_is_shown_without_its_line_break() {
    assert_eq!(busy().to_string(), "SIP/2.0 486 Busy Here");
}

#[test]
fn a_line_is_written_with_its_line_break_and_its_length_given() {
    let mut buffer = [b'-'; 30];
    assert_eq!(busy().write_to(&mut buffer), Ok(LINE.len()));
    assert_eq!(&buffer, b"SIP/2.0 486 Busy Here\r\n-------");
}

#[test]
fn one_answer_may_have_a_phrase_of_its_own() {
    let text = String::from("5 calls queued");
    let line = StatusCode::QUEUED.status_line().with_phrase(ReasonPhrase::new(&text).unwrap());
    assert_eq!(line.to_string(), "SIP/2.0 182 5 calls queued");
    assert_eq!((line.code(), line.phrase().as_str()), (StatusCode::QUEUED, "5 calls queued"));
    assert_eq!(line, StatusLine::new(StatusCode::QUEUED, ReasonPhrase::new("5 calls queued").unwrap()));
}

#[cfg(feature = "alloc")]
#[test]
fn a_line_is_appended_with_its_line_break() {
    let mut message = b"before\r\n".to_vec();
    busy().append_to(&mut message);
    assert_eq!(message, b"before\r\nSIP/2.0 486 Busy Here\r\n");
}

/// RFC 3261 §7.2: no CR or LF is allowed except in the final CRLF sequence.
#[test]
fn a_cr_or_lf_alone_is_found_wherever_it_stands() {
    for stray in ["\r", "\n"] {
        for before in 0..40 {
            for after in ["", "x", " Here and there"] {
                let line = format!("SIP/2.0 486 {}{stray}{after}\r\n", "B".repeat(before));
                let error = StatusLine::parse(line.as_bytes()).unwrap_err();
                assert_eq!(mistake(error), (LineBreak, 12 + before), "{line:?}");
            }
        }
    }
}

#[test]
fn lines_are_equal_by_code_and_phrase_and_hashed_so() {
    let line = |code, phrase| StatusLine::new(code, ReasonPhrase::new(phrase).unwrap());
    let busy = line(StatusCode::BUSY_HERE, "Busy Here");
    assert_eq!(busy, line(StatusCode::BUSY_HERE, "Busy Here"));
    assert_ne!(busy, line(StatusCode::BUSY_HERE, "Busy"));
    assert_ne!(busy, line(StatusCode::GONE, "Busy Here"));
    let same = [busy, line(StatusCode::GONE, "Gone"), line(StatusCode::BUSY_HERE, "Busy Here")];
    assert_eq!(same.iter().collect::<HashSet<_>>().len(), 2);
    let hasher = RandomState::new();
    assert_eq!(hasher.hash_one(busy), hasher.hash_one(line(StatusCode::BUSY_HERE, "Busy Here")));
    assert_ne!(hasher.hash_one(busy), hasher.hash_one(line(StatusCode::GONE, "Gone")));
}

#[test]
fn for_programmers_a_line_shows_its_code_and_its_phrase() {
    let shown = format!("{:?}", StatusCode::BUSY_HERE.status_line());
    assert!(shown.contains("486") && shown.contains("Busy Here"), "{shown}");
}

#[test]
fn a_buffer_that_is_too_small_is_told_what_is_needed() {
    let error = StatusCode::BUSY_HERE.status_line().write_to(&mut [0; 22]).unwrap_err();
    assert_eq!(error.to_string(), "the status line needs a buffer of 23 bytes");
}
