//! Quoted strings: escapes, separators and folds inside, UTF-8 and what is not UTF-8 (RFC 3261 §25.1).

use sipcode::reason::{InvalidReasonKind, ReasonValue, Text};

use super::{mistake, value, values};

/// What stands between the quotation marks, and what a person reads.
const TEXTS: &[(&str, &str)] = &[
    ("", ""),
    (" ", " "),
    ("\t", "\t"),
    ("User busy", "User busy"),
    ("a, SIP;cause=200", "a, SIP;cause=200"),
    (",;=:<>@/[]?{}()", ",;=:<>@/[]?{}()"),
    (r#"say \"when\""#, r#"say "when""#),
    (r"C:\\temp\\", r"C:\temp\"),
    (r"\a\b\,\;", "ab,;"),
    (r#"\\\""#, r#"\""#),
    (r#"\\\\\""#, r#"\\""#),
    ("\\\0\\\u{1}\\\t\\\u{B}\\\u{C}\\\u{E}\\\u{1F}\\\u{7F}", "\0\u{1}\t\u{B}\u{C}\u{E}\u{1F}\u{7F}"),
    ("занято", "занято"),
    ("ünïcode 只今 📞 \u{85}\u{2028}\u{FEFF}", "ünïcode 只今 📞 \u{85}\u{2028}\u{FEFF}"),
    // RFC 3261 §7.3.1: "The line break and the whitespace at the beginning of the next line are treated as a single SP".
    ("a\r\n b", "a b"),
    ("a\r\n\tb", "a b"),
    ("a\r\n \t  b", "a b"),
    ("a\r\n b\r\n c", "a b c"),
    ("\r\n ", " "),
    ("a\r\n \\ b", "a  b"),
    ("\\\\\r\n b", "\\ b"),
];

fn line(inner: &[u8]) -> Vec<u8> {
    [b"SIP;text=\"", inner, b"\";cause=1"].concat()
}

fn text_of(line: &[u8]) -> Text<'_> {
    value(line).text().unwrap()
}

#[test]
fn a_text_is_what_a_person_reads() {
    for (inner, expected) in TEXTS {
        let line = line(inner.as_bytes());
        let text = text_of(&line);
        assert_eq!(text.to_string(), *expected, "{inner:?}");
        assert!(text == *expected, "{inner:?}");
        assert_eq!(value(&line).cause(), Some(1), "{inner:?}");
    }
}

#[test]
fn the_value_of_any_parameter_is_read_as_text_is() {
    for (inner, expected) in TEXTS {
        let line = format!("SIP;x=\"{inner}\";cause=1");
        let value = value(&line);
        assert_eq!(value.parameters().next().unwrap().value().unwrap().to_string(), *expected, "{inner:?}");
    }
}

#[test]
fn the_bytes_of_a_text_are_those_between_the_quotation_marks() {
    for (inner, _) in TEXTS {
        assert_eq!(text_of(&line(inner.as_bytes())).as_bytes(), inner.as_bytes());
    }
    assert_eq!(text_of(&line(b"\xFF\\\"")).as_bytes(), b"\xFF\\\"");
}

#[test]
fn texts_are_equal_when_a_person_reads_the_same_in_the_same_case() {
    let [plain, escaped, other] = [&b"a b"[..], b"\\a\r\n \\b", b"A b"].map(line);
    assert_eq!(text_of(&plain), text_of(&escaped));
    assert_eq!(text_of(&escaped), Text::new("a b").unwrap());
    assert_eq!(value(&plain), value(&escaped));
    // RFC 3261 §7.3.1: "values expressed as quoted strings are case-sensitive".
    assert_ne!(text_of(&plain), text_of(&other));
    assert_ne!(value(&plain), value(&other));
    assert_ne!(text_of(&plain), Text::new("a b ").unwrap());
    assert!(text_of(&plain) != "a");
}

#[test]
fn broken_utf_8_in_a_text_is_read_and_shown_as_a_replacement_character() {
    let broken: [(&[u8], &str); 9] = [
        (b"\xFF", "\u{FFFD}"),
        (b"a\xC3", "a\u{FFFD}"),
        (b"a\x80b", "a\u{FFFD}b"),
        (b"\xC3\\\"x", "\u{FFFD}\"x"),
        (b"\xE5\x8F, SIP;cause=2", "\u{FFFD}, SIP;cause=2"),
        (b"\xF0\x9F\x93\\a", "\u{FFFD}a"),
        (b"\xC3\r\n b", "\u{FFFD} b"),
        (b"\xC3\xC3\xA9", "\u{FFFD}é"),
        (b"\xF0\x9F\xF0\x9F\x93\x9E", "\u{FFFD}📞"),
    ];
    for (inner, expected) in broken {
        let line = line(inner);
        assert_eq!(text_of(&line).to_string(), expected, "{}", super::shown(inner));
        assert_eq!(text_of(&line).as_bytes(), inner);
        assert_eq!(values(&line).len(), 1);
    }
}

#[test]
fn every_sequence_of_two_bytes_that_are_not_ascii_is_read_and_shown() {
    for first in 0x80..=u8::MAX {
        for second in 0x80..=u8::MAX {
            let line = line(&[first, second]);
            let shown = text_of(&line).to_string();
            match str::from_utf8(&[first, second]) {
                Ok(text) => assert_eq!(shown, text),
                Err(_) => assert!(shown.chars().all(|character| character == '\u{FFFD}') && !shown.is_empty()),
            }
        }
    }
}

#[test]
fn every_character_is_read_as_it_was_written() {
    for character in (0..=0x2_FFFF).filter_map(char::from_u32).chain(['\u{10FFFF}']) {
        let text = character.to_string();
        let Ok(made) = Text::new(&text) else {
            assert!(matches!(character, '\r' | '\n'));
            continue;
        };
        assert_eq!(made.to_string(), text);
        let written = value("SIP").with_text(made).to_string();
        assert_eq!(text_of(written.as_bytes()).to_string(), text);
    }
}

#[test]
fn a_backslash_in_a_text_to_be_written_is_no_escape() {
    let made = Text::new(r"C:\temp\").unwrap();
    assert_eq!(made.to_string(), r"C:\temp\");
    assert!(made == r"C:\temp\");
    assert_eq!(value("SIP").with_text(made).to_string(), r#"SIP;text="C:\\temp\\""#);
}

#[test]
fn a_text_to_be_written_has_no_cr_and_no_lf() {
    for (text, offset) in [("\r", 0), ("\n", 0), ("ab\r\n", 2), ("é\nb", 2), ("a\r\n b", 1)] {
        let error = Text::new(text).unwrap_err();
        assert_eq!(error.offset(), offset, "{text:?}");
        assert!(error.to_string().contains(&format!("offset {offset}")));
    }
}

#[test]
fn the_text_is_a_quoted_string() {
    // RFC 3326 §2: `reason-text = "text" EQUAL quoted-string`
    for (line, offset) in [("SIP;text=busy", 9), ("SIP;text", 4), ("SIP;cause=1;text = [::1]", 19)] {
        assert_eq!(mistake(line), (InvalidReasonKind::Text, offset), "{line}");
    }
}

#[test]
fn a_backslash_is_an_escape_inside_quotation_marks_only() {
    assert!(super::read(b"SIP;a=\\b").is_err());
    assert!(super::read(b"S\\IP").is_err());
}

#[test]
fn a_text_that_was_read_can_be_sent_in_another_value() {
    let line = line(b"a \\\"b\\\"\r\n c");
    let sent = ReasonValue::new(value("Q.850").protocol()).with_text(text_of(&line));
    assert_eq!(sent.to_string(), r#"Q.850;text="a \"b\" c""#);
}

#[test]
fn debugging_shows_a_text_as_a_literal_that_means_the_same() {
    let line = line(b"a \\\"b\\\"\\\t");
    let shown = format!("{:?}", text_of(&line));
    assert!(shown.contains(r#""a \"b\"\t""#), "{shown}");
}
