//! `Retry-After` (RFC 3261 §20.33) and `Warning` (§20.43): read liberally, written strictly.

use sipcode::q850::{Cause, CauseMap};
use sipcode::reason::Text;
use sipcode::wire::{InvalidWarning, RetryAfter, WarnCode, Warning};
use sipcode::{HeaderField, StatusCode};
use sipcode_tests::data::records;

/// A line, its seconds, duration, comment, and how it is written again.
type Read = (&'static str, u32, Option<u32>, Option<&'static str>, &'static str);

const RETRY_AFTER: &[Read] = &[
    // RFC 3261 §20.33.
    ("Retry-After: 18000;duration=3600", 18_000, Some(3_600), None, "18000;duration=3600"),
    ("Retry-After: 120 (I'm in a meeting)", 120, None, Some("I'm in a meeting"), "120 (I'm in a meeting)"),
    // RFC 3261 §25.1: folds, nested comments, escapes, generic-param.
    ("retry-after \t:\r\n 5 \r\n ; DURATION = 60\r\nVia: x;duration=1", 5, Some(60), None, "5;duration=60"),
    ("5(a (b) c)", 5, None, Some("a (b) c"), r"5 (a \(b\) c)"),
    (r"5 (a \) \\);duration=1", 5, Some(1), Some(r"a ) \"), r"5 (a \) \\);duration=1"),
    ("5;duration=\"60\" (a)", 5, Some(60), Some("a"), "5 (a);duration=60"),
    ("5 (a;duration=9);x=\"y;duration=8\";duration=1", 5, Some(1), Some("a;duration=9"), "5 (a;duration=9);duration=1"),
    ("5;x = \" y;duration=8\";duration=1", 5, Some(1), None, "5;duration=1"),
    // What the grammar does not have.
    ("120 5\" disk;duration=7", 120, Some(7), None, "120;duration=7"),
    ("120\";duration=7", 120, Some(7), None, "120;duration=7"),
    ("300 seconds", 300, None, None, "300"),
    ("1.5;duration=2.5", 1, Some(2), None, "1;duration=2"),
    ("5;duration=x;duration=7;duration=8", 5, Some(7), None, "5;duration=7"),
    ("5;duration", 5, None, None, "5"),
    ("5;;duration=7", 5, Some(7), None, "5;duration=7"),
    ("5 (to be continued", 5, None, Some("to be continued"), "5 (to be continued)"),
    ("5 (a\\", 5, None, Some("a\\"), r"5 (a\\)"),
    ("5 (a) (b)", 5, None, Some("a"), "5 (a)"),
    ("99999999999;duration=99999999999", u32::MAX, Some(u32::MAX), None, "4294967295;duration=4294967295"),
    ("007", 7, None, None, "7"),
    ("5\n;duration=7", 5, None, None, "5"),
    ("5 (é\0)", 5, None, Some("é\0"), "5 (é\\\0)"),
];

#[test]
fn retry_after_is_read_liberally_and_written_strictly() {
    for (line, seconds, duration, comment, written) in RETRY_AFTER {
        let read = RetryAfter::parse(line.as_bytes()).unwrap_or_else(|error| panic!("{line:?}: {error}"));
        assert_eq!((read.seconds(), read.duration()), (*seconds, *duration), "{line:?}");
        assert_eq!(read.comment().map(|text| text.to_string()).as_deref(), *comment, "{line:?}");
        assert_eq!(read.to_string(), *written, "{line:?}");
        assert_eq!(RetryAfter::parse(written.as_bytes()), Ok(read), "{line:?}");
        assert_eq!(u64::from(*seconds), read.delay().as_secs());
    }
}

#[test]
fn retry_after_without_seconds_is_refused_at_its_offset() {
    for (line, offset) in [
        ("", 0),
        ("Retry-After:", 12),
        ("Retry-After: soon", 13),
        ("-5", 0),
        (";duration=5", 0),
        ("(5)", 0),
        ("\n5", 0),
    ] {
        let error = RetryAfter::parse(line.as_bytes()).unwrap_err();
        assert_eq!(error.offset(), offset, "{line:?}");
        assert!(error.to_string().contains(&format!("offset {offset} ")), "{error}");
    }
}

#[test]
fn no_byte_at_any_place_makes_a_reader_panic_and_what_is_written_is_one_line() {
    let lines: [&[u8]; 2] =
        [b"Retry-After: 5 (a \\) (b));duration=3600", b"Warning: 307 isi.edu \"a \\\" b\", 370 x y"];
    for line in lines {
        for place in 0..line.len() {
            for byte in 0..=u8::MAX {
                let mut input = line.to_vec();
                input[place] = byte;
                let written = RetryAfter::parse(&input).map_or(String::new(), |value| value.to_string());
                let warnings = Warning::parse(&input).flatten().map(|value| value.to_string());
                for written in warnings.chain([written]) {
                    assert!(!written.contains(['\r', '\n']), "{}", input.escape_ascii());
                }
            }
        }
    }
}

#[test]
fn the_warn_codes_are_those_of_iana_with_their_texts() {
    let rows = records("warn-codes.csv");
    let registered: Vec<_> = WarnCode::REGISTERED.iter().map(|code| (code.to_string(), code.text().unwrap())).collect();
    let expected: Vec<_> = rows.iter().map(|row| (row["code"].clone(), &*row["text"])).collect();
    assert_eq!(registered, expected);
    for number in 0..=u16::MAX {
        let code = WarnCode::new(number);
        assert_eq!(code.map(WarnCode::as_u16), (100..=999).contains(&number).then_some(number));
        let text = rows.iter().find(|row| row["code"] == number.to_string()).map(|row| &*row["text"]);
        assert_eq!(code.and_then(WarnCode::text), text, "{number}");
    }
}

#[test]
fn a_warning_about_a_bearer_capability_is_one_about_media_or_bandwidth() {
    // RFC 3398 §8.2.6.1: "If the Warning code speaks to an unavailable bearer capability".
    for code in WarnCode::REGISTERED {
        let expected = matches!(code.as_u16(), 304 | 305 | 370);
        assert_eq!(Warning::new(*code, "acme").unwrap().is_about_bearer(), expected, "{code}");
    }
}

/// A line, and its values as they are written again; `-` stands for a value that cannot be read.
const WARNINGS: &[(&str, &[&str])] = &[
    // RFC 3261 §20.43.
    (
        "Warning: 307 isi.edu \"Session parameter 'foo' not understood\"",
        &["307 isi.edu \"Session parameter 'foo' not understood\""],
    ),
    (
        "Warning: 301 isi.edu \"Incompatible network address type 'E.164'\"",
        &["301 isi.edu \"Incompatible network address type 'E.164'\""],
    ),
    (
        "warning:399 [2001:db8::1]:5060 \"a, b\" ,\r\n 370 192.0.2.1:5060 \"c\"\r\nVia: x",
        &["399 [2001:db8::1]:5060 \"a, b\"", "370 192.0.2.1:5060 \"c\""],
    ),
    // What the grammar does not have.
    ("304 acme no video here, 305 acme none", &["304 acme \"no video here\"", "305 acme \"none\""]),
    ("304 acme", &["304 acme \"\""]),
    ("304", &["304 - \"\""]),
    ("304 \"no video\"", &["304 - \"no video\""]),
    ("304 acme \"no video, 305 x \"", &["304 acme \"no video, 305 x \""]),
    ("304 acme \"no video, 305 x", &["304 acme \"no video, 305 x\""]),
    ("399 sip:user@host \"a\", 305 höst \"b\", 304 SIP/2.0 c", &["399 - \"a\"", "305 - \"b\"", "304 - \"c\""]),
    ("399 'a' see \"b, c\" or 5\" d, 304 x \"y\"", &[r#"399 'a' "see \"b, c\" or 5\" d""#, "304 x \"y\""]),
    ("399 'a' see \"b, c\", 304 x \"y\"", &[r#"399 'a' "see \"b, c\"""#, "304 x \"y\""]),
    ("399 010.0.0.1:5060 \"a\"", &["399 010.0.0.1:5060 \"a\""]),
    ("304 acme \"a\" b, 305 acme \"c\"", &["304 acme \"a\"", "305 acme \"c\""]),
    ("oops \"a, b\", 305 acme \"c\"", &["-", "305 acme \"c\""]),
    ("304 acme \"a\"\", 305 acme \"c\"", &["304 acme \"a\"", "305 acme \"c\""]),
    ("oops 5\" x, 305 acme \"c\"", &["-", "305 acme \"c\""]),
    ("30 a \"b\", 3045 a \"b\", 099 a \"b\"", &["-", "-", "-"]),
    ("304 acme \"a\",", &["304 acme \"a\"", "-"]),
    ("", &["-"]),
];

#[test]
fn warnings_are_read_liberally_and_written_strictly() {
    for (line, expected) in WARNINGS {
        let read: Vec<_> = Warning::parse(line.as_bytes()).collect();
        let written: Vec<_> =
            read.iter().map(|value| value.map_or("-".to_owned(), |warning| warning.to_string())).collect();
        assert_eq!(written, *expected, "{line:?}");
        for warning in read.into_iter().flatten() {
            let written = warning.to_string();
            assert!(Warning::parse(written.as_bytes()).eq([Ok(warning)]), "{written}");
        }
    }
}

#[test]
fn an_agent_that_is_neither_host_nor_token_is_read_as_it_came_and_not_written() {
    for (agent, written) in [
        ("2001:db8::1", "[2001:db8::1]"),
        ("[2001:db8::1]:5060", "[2001:db8::1]:5060"),
        ("[2001:db8::1", "-"),
        ("[[:", "-"),
        ("a:b:c", "-"),
        ("proxy:", "-"),
        (":5060", "-"),
        ("a..b:5", "-"),
        ("1.2.3:5", "-"),
    ] {
        let line = format!("399 {agent} \"x\"");
        let warning = Warning::parse(line.as_bytes()).next().unwrap().unwrap();
        assert_eq!(warning.agent(), agent);
        assert_eq!(warning.to_string(), format!("399 {written} \"x\""));
    }
}

#[test]
fn an_error_of_a_warning_has_its_offset() {
    let errors: Vec<_> = Warning::parse(b"Warning: x, 304 a \"\", 5").filter_map(Result::err).collect();
    assert_eq!(errors.iter().map(InvalidWarning::offset).collect::<Vec<_>>(), [9, 22]);
}

#[test]
fn a_made_value_is_the_value_of_a_header_field() {
    let retry_after = RetryAfter::new(5).with_comment(Text::new("a)b").unwrap()).with_duration(6);
    assert_eq!(HeaderField::from_static("Retry-After", &retry_after).to_string(), r"Retry-After: 5 (a\)b);duration=6");
    let warning = Warning::new(WarnCode::MEDIA_TYPE_NOT_AVAILABLE, "acme").unwrap();
    let field = HeaderField::from_static("Warning", &warning);
    assert_eq!(field.to_string(), "Warning: 304 acme \"Media type not available\"");
    for agent in [
        "a",
        "a_b",
        "-",
        "a..b",
        "a.example",
        "1a.example:1",
        "192.0.2.1:5060",
        "a-b.:1",
        "[::1]",
        "[::ffff:192.0.2.1]:1",
    ] {
        assert_eq!(Warning::new(WarnCode::SIPS_REQUIRED, agent).unwrap().agent(), agent);
    }
    for (agent, offset) in [
        ("", 0),
        ("a b", 1),
        ("a,b", 1),
        ("\"a\"", 0),
        ("é", 0),
        ("a_b:1", 3),
        ("_:1", 1),
        ("a:", 2),
        ("a:5060x", 6),
        ("a:1:2", 3),
        (":5060", 0),
        // No label is empty, starts or ends with a hyphen, and the last one starts with a letter (RFC 3261 §25.1).
        ("a..b:5", 2),
        (".a:5", 0),
        ("a..:5", 2),
        ("-:5", 0),
        ("-a:5", 0),
        ("a-:5", 1),
        ("a.b-:5", 3),
        ("a.1c:5", 2),
        ("123:5", 0),
        ("1.2.3:5", 4),
        ("1234.1.1.1:5", 9),
        ("::1", 0),
        ("[::1", 0),
        ("[x]", 0),
        ("[::1]x", 5),
        ("[::1]:", 6),
    ] {
        assert_eq!(Warning::new(WarnCode::SIPS_REQUIRED, agent).unwrap_err().offset(), offset, "{agent:?}");
    }
}

#[test]
fn a_bearer_warning_beside_488_or_606_gives_the_cause_65() {
    for map in [CauseMap::RFC_3398, CauseMap::RFC_4497] {
        for number in 100..=699 {
            let code = StatusCode::from_u16(number).unwrap();
            for warn_code in WarnCode::REGISTERED {
                let warning = Warning::new(*warn_code, "acme").unwrap();
                let is_bearer = matches!(number, 488 | 606) && matches!(warn_code.as_u16(), 304 | 305 | 370);
                let expected = if is_bearer { Cause::new(65) } else { map.cause(code) };
                assert_eq!(map.cause_with_warning(code, &warning), expected, "{number} {warn_code}");
            }
        }
    }
}
