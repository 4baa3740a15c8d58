//! Every byte at every place of a line, held against the grammar.

use sipcode::reason::InvalidReasonKind::Repeated;

use super::abnf::is_reason;
use super::lines::RIGHT;
use super::{read, shown, value};

/// Places of the grammar: what is there, what stands before it and what after it.
const PLACES: &[(&str, &str, &str)] = &[
    ("the field's name", "", "Reason: SIP"),
    ("the field's name", "Reaso", ": SIP"),
    ("the field's name", "R", "ason: SIP"),
    ("before the colon", "Reason", ": SIP"),
    ("the colon", "Reason", " SIP"),
    ("the colon", "Reason", "SIP"),
    ("after the colon", "Reason:", "SIP"),
    ("the protocol", "", ""),
    ("the protocol", "", "IP"),
    ("the protocol", "S", "P;cause=1"),
    ("the protocol", "SI", ""),
    ("the protocol", "SIP,", ""),
    ("the protocol", "SIP,Q", "850"),
    ("after the protocol", "SIP", ""),
    ("after the protocol", "SIP", ";a"),
    ("after the protocol", "SIP", "cause"),
    ("after the protocol", "SIP", " ,Q.850"),
    ("before the name of a parameter", "SIP;", "name"),
    ("the name of a parameter", "SIP;", ""),
    ("the name of a parameter", "SIP;na", "me"),
    ("the name of a parameter", "SIP;nam", "=value"),
    ("the name of a parameter", "SIP;name;", ";other"),
    ("before the equals sign", "SIP;name", "=value"),
    ("the equals sign", "SIP;name", "value"),
    ("the equals sign", "SIP;cause", "1"),
    ("the equals sign", "SIP;text", "\"t\""),
    ("after the equals sign", "SIP;name=", "value"),
    ("a bare value", "SIP;name=", ""),
    ("a bare value", "SIP;name=", ";other"),
    ("a bare value", "SIP;name=va", "ue"),
    ("a bare value", "SIP;name=valu", ",Q.850"),
    ("after a host", "SIP;name=[::1]", ""),
    ("after a host", "SIP;name=[::1]", "a"),
    ("before a host", "SIP;name=", "[::1]"),
    ("the end of a host", "SIP;name=[::1", ""),
    ("the cause", "SIP;cause=", ""),
    ("the cause", "SIP;cause=", "1"),
    ("the cause", "SIP;cause=1", "2"),
    ("the cause", "SIP;cause=1", ";text=\"t\""),
    ("the text", "SIP;text=", ""),
    ("the text", "SIP;text=", "t\""),
    ("the text", "SIP;text=", "\"t\""),
    ("in quotes", "SIP;text=\"", "\""),
    ("in quotes", "SIP;text=\"a", "b\""),
    ("in quotes", "SIP;name=\"", "\""),
    ("in quotes", "SIP;name=\"a", "b\";c"),
    ("in quotes", "SIP;name=\"a", " b\";c"),
    ("after a backslash", "SIP;text=\"\\", "\""),
    ("after a backslash", "SIP;text=\"a\\", "b\""),
    ("after a backslash", "SIP;name=\"\\", "\"\""),
    ("after a backslash", "SIP;name=\"\\\\", "\";c"),
    ("after quotes", "SIP;text=\"t\"", ""),
    ("after quotes", "SIP;text=\"t\"", "a"),
    ("after quotes", "SIP;name=\"t\"", "Q.850"),
    ("in a fold", "SIP;\r", " name"),
    ("in a fold", "SIP;", "\n name"),
    ("after a fold", "SIP;\r\n", "name"),
    ("after a fold", "SIP\r\n", ";name"),
    ("after a fold", "SIP,\r\n", "Q.850"),
    ("after a fold", "SIP;cause=\r\n", "1"),
    ("in a fold in quotes", "SIP;text=\"a\r", " b\""),
    ("after a fold in quotes", "SIP;text=\"a\r\n", "b\""),
    ("the end", "SIP;name\r", "Via: x"),
    ("after the end", "SIP;name\r\n", "Via: x"),
    ("after the end", "SIP;name\r\n", ""),
];

/// Holds the reader against the grammar, and its error against the input.
fn assert_as_the_grammar_says(input: &[u8]) {
    let read = read(input);
    match read {
        Err(error) if error.kind() == Repeated => assert_repeats(input, error.offset()),
        // The grammar has it as a protocol of its own.
        Err(error) if input[error.offset().min(input.len())..].starts_with(b"Q850") => {}
        Err(error) => {
            assert!(error.offset() <= input.len(), "{}: {error}", shown(input));
            assert!(!is_reason(input), "{}: {error}", shown(input));
        }
        Ok(_) => assert!(is_reason(input), "{}", shown(input)),
    }
}

/// Holds a parameter that is said to stand a second time, which the grammar lets pass, against what stands before it.
fn assert_repeats(input: &[u8], offset: usize) {
    let (before, rest) = input.split_at(offset);
    let is_end = |byte: &u8| b";,= \t\r".contains(byte);
    let name = &rest[..rest.iter().position(is_end).unwrap_or(rest.len())];
    let is_earlier = before.split(is_end).any(|earlier| earlier.eq_ignore_ascii_case(name));
    assert!(is_earlier && is_reason(&[before, b"another-name"].concat()), "{}", shown(input));
}

#[test]
fn every_byte_at_every_place_of_the_grammar_is_read_as_the_grammar_says() {
    for (place, before, after) in PLACES {
        for byte in 0..=u8::MAX {
            let input = [before.as_bytes(), &[byte], after.as_bytes()].concat();
            assert_eq!(read(&input).is_ok(), is_reason(&input), "{place}: {}", shown(&input));
        }
    }
}

#[test]
fn a_right_line_with_any_byte_put_in_place_of_another_is_read_as_the_grammar_says() {
    for line in varied() {
        for place in 0..line.len() {
            for byte in 0..=u8::MAX {
                let mut input = line.to_vec();
                input[place] = byte;
                assert_as_the_grammar_says(&input);
            }
        }
    }
}

#[test]
fn a_right_line_with_any_byte_put_between_two_others_is_read_as_the_grammar_says() {
    for line in varied() {
        for place in 0..=line.len() {
            for byte in 0..=u8::MAX {
                let mut input = line.to_vec();
                input.insert(place, byte);
                assert_as_the_grammar_says(&input);
            }
        }
    }
}

/// Right lines, short enough for all of that.
fn varied() -> impl Iterator<Item = &'static [u8]> {
    without_hosts().filter(|line| line.len() < 48)
}

/// Right lines but for those with IPv6, of which the grammar of RFC 3261 knows less than there is (RFC 5954).
fn without_hosts() -> impl Iterator<Item = &'static [u8]> {
    RIGHT.iter().map(|(line, _)| line.as_bytes()).filter(|line| !line.contains(&b'['))
}

#[test]
fn every_truncation_of_a_right_line_is_read_as_the_grammar_says() {
    for (line, _) in RIGHT {
        for end in 0..=line.len() {
            assert_as_the_grammar_says(&line.as_bytes()[..end]);
        }
    }
}

#[test]
fn a_right_line_with_a_byte_left_out_is_read_as_the_grammar_says() {
    for line in without_hosts() {
        for place in 0..line.len() {
            let input = [&line[..place], &line[place + 1..]].concat();
            assert_as_the_grammar_says(&input);
        }
    }
}

#[test]
fn every_byte_of_a_token_is_kept() {
    for byte in (0..=u8::MAX).filter(|byte| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(byte)) {
        let token = char::from(byte).to_string();
        let line = format!("{token};{token}={token}");
        let value = value(&line);
        let parameter = value.parameters().next().unwrap();
        assert_eq!(value.protocol().as_str(), token);
        assert_eq!(parameter.name().as_str(), token);
        assert_eq!(parameter.value().unwrap().to_string(), token);
    }
}
