//! What a wrong line is refused for, and at which byte.

use std::error::Error;

use sipcode::reason::InvalidReasonKind;

use InvalidReasonKind::{Cause, LineBreak, Parameter, Protocol, Quote, Separator, Text};

use super::{error, mistake};

/// Lines that are wrong, and what is wrong where.
const WRONG: &[(&[u8], (InvalidReasonKind, usize))] = &[
    // No value.
    (b"", (Protocol, 0)),
    (b" ", (Protocol, 1)),
    (b"\t \t", (Protocol, 3)),
    (b"\r\n", (Protocol, 0)),
    (b"\r\n SIP?", (Separator, 6)),
    (b"Reason:", (Protocol, 7)),
    (b"Reason: ", (Protocol, 8)),
    (b"Reason: \r\n", (Protocol, 8)),
    (b"Reason:\r\nVia: x", (Protocol, 7)),
    (b"Reason::SIP", (Protocol, 7)),
    // No protocol in a value.
    (b";cause=200", (Protocol, 0)),
    (b"Reason: ;cause=200", (Protocol, 8)),
    (b"\"SIP\"", (Protocol, 0)),
    (b"=", (Protocol, 0)),
    (b"\0", (Protocol, 0)),
    (b"\n", (Protocol, 0)),
    (b"\r", (Protocol, 0)),
    (b"\xC3\xA9", (Protocol, 0)),
    // Empty values.
    (b",", (Protocol, 0)),
    (b",SIP", (Protocol, 0)),
    (b"SIP,", (Protocol, 4)),
    (b"SIP , ", (Protocol, 6)),
    (b"SIP,,Q.850", (Protocol, 4)),
    (b"SIP, ,Q.850", (Protocol, 5)),
    (b"SIP;a=\"b\",\r\n", (Protocol, 10)),
    (b"SIP,\r\nVia: x", (Protocol, 4)),
    (b"SIP,;a", (Protocol, 4)),
    (b"SIP,\nQ.850", (Protocol, 4)),
    // No name of a parameter, or no value.
    (b"SIP;", (Parameter, 4)),
    (b"SIP ; ", (Parameter, 6)),
    (b"SIP;;a", (Parameter, 4)),
    (b"SIP;a;", (Parameter, 6)),
    (b"SIP;a;,Q.850", (Parameter, 6)),
    (b"SIP;=a", (Parameter, 4)),
    (b"SIP;\"a\"", (Parameter, 4)),
    (b"SIP;\r\n", (Parameter, 4)),
    (b"SIP;\ra", (Parameter, 4)),
    (b"SIP;\na", (Parameter, 4)),
    (b"SIP;\0a", (Parameter, 4)),
    (b"SIP;\xFF", (Parameter, 4)),
    (b"SIP;a=", (Parameter, 6)),
    (b"SIP;a = ", (Parameter, 8)),
    (b"SIP;a=;b", (Parameter, 6)),
    (b"SIP;a=,b", (Parameter, 6)),
    (b"SIP;a==b", (Parameter, 6)),
    (b"SIP;a=\r\nb", (Parameter, 6)),
    (b"SIP;a=\\b", (Parameter, 6)),
    (b"SIP;a=<b>", (Parameter, 6)),
    (b"SIP;cause=", (Cause, 10)),
    (b"SIP;cause=;text=\"t\"", (Cause, 10)),
    (b"SIP;text=", (Text, 9)),
    (b"SIP;a=[::1", (Parameter, 6)),
    (b"SIP;a=[::g]", (Parameter, 6)),
    // Something else where a value must end or go on.
    (b"SIP Q.850", (Separator, 4)),
    (b"SIP: a", (Separator, 3)),
    (b"preemption: a", (Protocol, 0)),
    (b"SIP=a", (Protocol, 0)),
    (b"SIP/2.0", (Separator, 3)),
    (b"SIP\0", (Separator, 3)),
    (b"SIP\xFF", (Separator, 3)),
    (b"SIP;a b", (Separator, 6)),
    (b"SIP;a=b c", (Separator, 8)),
    (b"SIP;a=b=c", (Separator, 7)),
    (b"SIP;a=b\"c\"", (Separator, 7)),
    (b"SIP;a=[::1]b", (Separator, 11)),
    (b"SIP;a=b[::1]", (Separator, 7)),
    (b"SIP;a=b:5060", (Separator, 7)),
    (b"SIP;text=\"a\"b", (Separator, 12)),
    (b"SIP;text=\"a\" \"b\"", (Separator, 13)),
    (b"SIP;text=\"a\"\"b\"", (Separator, 12)),
    (b"SIP;cause=200 (OK)", (Separator, 14)),
    (b"SIP;cause=1 000", (Separator, 12)),
    (b"SIP;cause=1\0", (Separator, 11)),
    (b"Reason SIP", (Separator, 7)),
    (b" Reason: SIP", (Protocol, 1)),
    (b"Reason\r\n : SIP", (Protocol, 0)),
    (b"Via: SIP/2.0/UDP x", (Protocol, 0)),
    // A line break that is none.
    (b"SIP\n", (LineBreak, 3)),
    (b"SIP\r", (LineBreak, 3)),
    (b"SIP\n ;a", (LineBreak, 3)),
    (b"SIP\r ;a", (LineBreak, 3)),
    (b"SIP\n\r\n", (LineBreak, 3)),
    (b"SIP\r\r\n", (LineBreak, 3)),
    (b"SIP;cause=200 \n", (LineBreak, 14)),
    (b"SIP;cause=200\rVia: x", (LineBreak, 13)),
    (b"SIP;text=\"t\"\nVia: x", (LineBreak, 12)),
    (b"SIP;a\r\n \n", (LineBreak, 8)),
    // A quoted string that has what it may not have, or does not end.
    (b"SIP;text=\"", (Quote, 10)),
    (b"SIP;text=\"busy", (Quote, 14)),
    (b"SIP;text=\"busy\\\"", (Quote, 16)),
    (b"SIP;a=\"busy, Q.850;cause=17", (Quote, 27)),
    (b"SIP;text=\"a\0b\"", (Quote, 11)),
    (b"SIP;text=\"a\x7Fb\"", (Quote, 11)),
    (b"SIP;text=\"a\x1Bb\"", (Quote, 11)),
    (b"SIP;text=\"a\rb\"", (Quote, 11)),
    (b"SIP;text=\"a\nb\"", (Quote, 11)),
    (b"SIP;text=\"a\r\nb\"", (Quote, 11)),
    (b"SIP;text=\"a\r\n", (Quote, 11)),
    (b"SIP;text=\"a\r\n\r\n", (Quote, 11)),
    (b"SIP;text=\"a\n b\"", (Quote, 11)),
    (b"SIP;text=\"a\r b\"", (Quote, 11)),
    (b"SIP;text=\"a\r\n \rb\"", (Quote, 14)),
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
        assert_eq!(mistake(line), *expected, "{}", super::shown(line));
    }
}

#[test]
fn an_escape_that_is_none_is_refused_at_its_place() {
    for (line, offset) in WRONG_ESCAPES {
        let error = error(line);
        assert!(error.kind() == Quote, "{}: {error}", super::shown(line));
        assert!([*offset, offset + 1].contains(&error.offset()), "{}: {error}", super::shown(line));
    }
}

#[test]
fn an_error_in_a_later_value_has_its_offset_in_the_whole_input() {
    for (line, expected) in WRONG.iter().filter(|(line, _)| !line.contains(&b':') && !line.starts_with(b"Reason")) {
        let before = b"Reason: STIR;cause=436;text=\"\\\"\r\n \",";
        let whole = [before, *line].concat();
        assert_eq!(error(&whole).offset(), before.len() + expected.1, "{}", super::shown(&whole));
    }
}

#[test]
fn an_error_names_its_offset() {
    for (line, expected) in WRONG {
        let error: Box<dyn Error + Send + Sync> = Box::new(error(line));
        assert!(error.to_string().contains(&format!("offset {}", expected.1)), "{error}");
    }
    for line in ["SIP;cause=x", "SIP;text=x", "SIP;a;a"] {
        let error = error(line);
        assert!(error.to_string().contains(&format!("offset {}", error.offset())), "{error}");
    }
}
