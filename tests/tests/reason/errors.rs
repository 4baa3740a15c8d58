//! What a wrong line is refused for, and at which byte.

use std::error::Error;

use sipcode::reason::InvalidReason;

use InvalidReason::{LineBreak, Parameter, Protocol, Quote, Separator};

use super::error;

/// Lines that are wrong, and what is wrong where.
const WRONG: &[(&[u8], InvalidReason)] = &[
    // No value.
    (b"", Protocol { offset: 0 }),
    (b" ", Protocol { offset: 1 }),
    (b"\t \t", Protocol { offset: 3 }),
    (b"\r\n", Protocol { offset: 0 }),
    (b"\r\n SIP?", Separator { offset: 6 }),
    (b"Reason:", Protocol { offset: 7 }),
    (b"Reason: ", Protocol { offset: 8 }),
    (b"Reason: \r\n", Protocol { offset: 8 }),
    (b"Reason:\r\nVia: x", Protocol { offset: 7 }),
    (b"Reason::SIP", Protocol { offset: 7 }),
    // No protocol in a value.
    (b";cause=200", Protocol { offset: 0 }),
    (b"Reason: ;cause=200", Protocol { offset: 8 }),
    (b"\"SIP\"", Protocol { offset: 0 }),
    (b"=", Protocol { offset: 0 }),
    (b"\0", Protocol { offset: 0 }),
    (b"\n", Protocol { offset: 0 }),
    (b"\r", Protocol { offset: 0 }),
    (b"\xC3\xA9", Protocol { offset: 0 }),
    // Empty values.
    (b",", Protocol { offset: 0 }),
    (b",SIP", Protocol { offset: 0 }),
    (b"SIP,", Protocol { offset: 4 }),
    (b"SIP , ", Protocol { offset: 6 }),
    (b"SIP,,Q.850", Protocol { offset: 4 }),
    (b"SIP, ,Q.850", Protocol { offset: 5 }),
    (b"SIP;a=\"b\",\r\n", Protocol { offset: 10 }),
    (b"SIP,\r\nVia: x", Protocol { offset: 4 }),
    (b"SIP,;a", Protocol { offset: 4 }),
    (b"SIP,\nQ.850", Protocol { offset: 4 }),
    // No name of a parameter, or no value.
    (b"SIP;", Parameter { offset: 4 }),
    (b"SIP ; ", Parameter { offset: 6 }),
    (b"SIP;;a", Parameter { offset: 4 }),
    (b"SIP;a;", Parameter { offset: 6 }),
    (b"SIP;a;,Q.850", Parameter { offset: 6 }),
    (b"SIP;=a", Parameter { offset: 4 }),
    (b"SIP;\"a\"", Parameter { offset: 4 }),
    (b"SIP;\r\n", Parameter { offset: 4 }),
    (b"SIP;\ra", Parameter { offset: 4 }),
    (b"SIP;\na", Parameter { offset: 4 }),
    (b"SIP;\0a", Parameter { offset: 4 }),
    (b"SIP;\xFF", Parameter { offset: 4 }),
    (b"SIP;a=", Parameter { offset: 6 }),
    (b"SIP;a = ", Parameter { offset: 8 }),
    (b"SIP;a=;b", Parameter { offset: 6 }),
    (b"SIP;a=,b", Parameter { offset: 6 }),
    (b"SIP;a==b", Parameter { offset: 6 }),
    (b"SIP;a=\r\nb", Parameter { offset: 6 }),
    (b"SIP;a=\\b", Parameter { offset: 6 }),
    (b"SIP;a=<b>", Parameter { offset: 6 }),
    (b"SIP;cause=", Parameter { offset: 10 }),
    (b"SIP;cause=;text=\"t\"", Parameter { offset: 10 }),
    (b"SIP;text=", Parameter { offset: 9 }),
    (b"SIP;a=[::1", Parameter { offset: 10 }),
    (b"SIP;a=[::g]", Parameter { offset: 9 }),
    // Something else where a value must end or go on.
    (b"SIP Q.850", Separator { offset: 4 }),
    (b"SIP: a", Separator { offset: 3 }),
    (b"SIP=a", Separator { offset: 3 }),
    (b"SIP/2.0", Separator { offset: 3 }),
    (b"SIP\0", Separator { offset: 3 }),
    (b"SIP\xFF", Separator { offset: 3 }),
    (b"SIP;a b", Separator { offset: 6 }),
    (b"SIP;a=b c", Separator { offset: 8 }),
    (b"SIP;a=b=c", Separator { offset: 7 }),
    (b"SIP;a=b\"c\"", Separator { offset: 7 }),
    (b"SIP;a=[::1]b", Separator { offset: 11 }),
    (b"SIP;a=b[::1]", Separator { offset: 7 }),
    (b"SIP;a=b:5060", Separator { offset: 7 }),
    (b"SIP;text=\"a\"b", Separator { offset: 12 }),
    (b"SIP;text=\"a\" \"b\"", Separator { offset: 13 }),
    (b"SIP;text=\"a\"\"b\"", Separator { offset: 12 }),
    (b"SIP;cause=200 (OK)", Separator { offset: 14 }),
    (b"SIP;cause=1 000", Separator { offset: 12 }),
    (b"SIP;cause=1\0", Separator { offset: 11 }),
    (b"Reason SIP", Separator { offset: 7 }),
    (b" Reason: SIP", Separator { offset: 7 }),
    (b"Reason\r\n : SIP", Separator { offset: 9 }),
    (b"Via: SIP/2.0/UDP x", Separator { offset: 3 }),
    // A line break that is none.
    (b"SIP\n", LineBreak { offset: 3 }),
    (b"SIP\r", LineBreak { offset: 3 }),
    (b"SIP\n ;a", LineBreak { offset: 3 }),
    (b"SIP\r ;a", LineBreak { offset: 3 }),
    (b"SIP\n\r\n", LineBreak { offset: 3 }),
    (b"SIP\r\r\n", LineBreak { offset: 3 }),
    (b"SIP;cause=200 \n", LineBreak { offset: 14 }),
    (b"SIP;cause=200\rVia: x", LineBreak { offset: 13 }),
    (b"SIP;text=\"t\"\nVia: x", LineBreak { offset: 12 }),
    (b"SIP;a\r\n \n", LineBreak { offset: 8 }),
    // A quoted string that has what it may not have, or does not end.
    (b"SIP;text=\"", Quote { offset: 10 }),
    (b"SIP;text=\"busy", Quote { offset: 14 }),
    (b"SIP;text=\"busy\\\"", Quote { offset: 16 }),
    (b"SIP;a=\"busy, Q.850;cause=17", Quote { offset: 27 }),
    (b"SIP;text=\"a\0b\"", Quote { offset: 11 }),
    (b"SIP;text=\"a\x7Fb\"", Quote { offset: 11 }),
    (b"SIP;text=\"a\x1Bb\"", Quote { offset: 11 }),
    (b"SIP;text=\"a\rb\"", Quote { offset: 11 }),
    (b"SIP;text=\"a\nb\"", Quote { offset: 11 }),
    (b"SIP;text=\"a\r\nb\"", Quote { offset: 11 }),
    (b"SIP;text=\"a\r\n", Quote { offset: 11 }),
    (b"SIP;text=\"a\r\n\r\n", Quote { offset: 11 }),
    (b"SIP;text=\"a\n b\"", Quote { offset: 11 }),
    (b"SIP;text=\"a\r b\"", Quote { offset: 11 }),
    (b"SIP;text=\"a\r\n \rb\"", Quote { offset: 14 }),
];

/// Escapes that are none: the offset is that of the backslash, or of the byte after it.
const WRONG_ESCAPES: &[(&[u8], usize)] = &[
    (b"SIP;text=\"a\\", 11),
    (b"SIP;text=\"a\\\rb\"", 11),
    (b"SIP;text=\"a\\\nb\"", 11),
    (b"SIP;text=\"a\\\r\n b\"", 11),
    (b"SIP;text=\"a\\\xC3\xA9\"", 11),
    (b"SIP;text=\"\\\\\\\x80\"", 12),
];

#[test]
fn a_wrong_line_is_refused_with_what_is_wrong_where() {
    for (line, expected) in WRONG {
        assert_eq!(error(line), *expected, "{}", super::shown(line));
    }
}

#[test]
fn an_escape_that_is_none_is_refused_at_its_place() {
    for (line, offset) in WRONG_ESCAPES {
        let error = error(line);
        assert!(matches!(error, Quote { .. }), "{}: {error}", super::shown(line));
        assert!([*offset, offset + 1].contains(&error.offset()), "{}: {error}", super::shown(line));
    }
}

#[test]
fn an_error_in_a_later_value_has_its_offset_in_the_whole_input() {
    for (line, expected) in WRONG.iter().filter(|(line, _)| !line.contains(&b':') && !line.starts_with(b"Reason")) {
        let before = b"Reason: STIR;cause=436;text=\"\\\"\r\n \",";
        let whole = [before, *line].concat();
        assert_eq!(error(&whole).offset(), before.len() + expected.offset(), "{}", super::shown(&whole));
    }
}

#[test]
fn an_error_names_its_offset() {
    for (line, expected) in WRONG {
        let error: Box<dyn Error + Send + Sync> = Box::new(error(line));
        assert!(error.to_string().contains(&format!("offset {}", expected.offset())), "{error}");
    }
    for line in ["SIP;cause=x", "SIP;text=x", "SIP;a;a"] {
        let error = error(line);
        assert!(error.to_string().contains(&format!("offset {}", error.offset())), "{error}");
    }
}
