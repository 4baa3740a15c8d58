//! Protocols and tokens: compared without case (RFC 3261 §7.3.1), and kept as they came when they are not known.

use sipcode::reason::{Protocol, Token};
use sipcode_tests::data::records;

use super::value;

/// IANA's registry of Reason protocols.
fn registered() -> Vec<String> {
    let rows = records("reason-protocols.csv").into_iter().filter(|row| row["cause"].is_empty());
    let protocols: Vec<_> = rows.map(|row| row["protocol"].clone()).collect();
    assert_eq!(protocols.len(), 22);
    protocols
}

/// RFC 3261 §25.1: alphanum and these.
const TOKEN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.!%*_+`'~";

/// The protocol that has a variant of its own, in whatever case its name is.
fn variant(name: &str) -> Option<Protocol<'static>> {
    match name.to_ascii_uppercase().as_str() {
        "SIP" => Some(Protocol::Sip),
        "Q.850" => Some(Protocol::Q850),
        "STIR" => Some(Protocol::Stir),
        _ => None,
    }
}

fn token(text: &str) -> Token<'_> {
    Token::new(text).unwrap()
}

#[test]
fn every_registered_protocol_is_read_and_written_in_any_case() {
    for name in &registered() {
        for written in [name.clone(), name.to_ascii_lowercase(), name.to_ascii_uppercase()] {
            let line = format!("{written};cause=1");
            let value = value(&line);
            assert_eq!(value.protocol(), variant(name).unwrap_or(Protocol::Other(token(name))));
            assert_eq!(Protocol::new(&written), Ok(value.protocol()));
            assert!(value.protocol().as_str().eq_ignore_ascii_case(name));
            assert!(value.to_string().eq_ignore_ascii_case(&line));
        }
        assert_eq!(value(name).to_string(), *name);
        assert_eq!(value(name).protocol().to_string(), *name);
    }
}

#[test]
fn sip_q850_and_stir_are_told_apart_from_all_others() {
    let registered = registered();
    for (index, name) in registered.iter().enumerate() {
        for (other_index, other) in registered.iter().enumerate() {
            assert_eq!(value(name).protocol() == value(other).protocol(), index == other_index, "{name} {other}");
        }
    }
    for name in ["SIPS", "SI", "Q.85", "Q.8500", "Q.931", "STIRS", "0", "~"] {
        assert_eq!(value(name).protocol(), Protocol::Other(token(name)));
    }
}

#[test]
fn an_unknown_protocol_is_kept_as_it_came_and_compared_without_case() {
    let other = value("x-Acme~1;cause=7");
    assert_eq!(other.protocol().as_str(), "x-Acme~1");
    assert_eq!(other.protocol(), Protocol::new("X-ACME~1").unwrap());
    assert_eq!(other.to_string(), "x-Acme~1;cause=7");
    assert_eq!((other.cause(), other.status(), other.q850()), (Some(7), None, None));
}

#[test]
fn a_known_protocol_is_the_same_however_it_was_made() {
    // RFC 3261 §7.3.1: "Tokens are always case-insensitive", and there is one protocol SIP.
    for name in ["SIP", "sip", "Q.850", "q.850", "STIR", "stir"] {
        assert_eq!(Protocol::Other(token(name)), Protocol::new(name).unwrap(), "{name}");
    }
    // As it is read.
    assert_eq!(Protocol::new("Q850"), Ok(Protocol::Q850));
    assert_eq!(token("Acme").to_string(), "Acme");
}

#[test]
fn tokens_are_equal_when_they_differ_in_the_case_of_ascii_letters_alone() {
    assert_eq!(token(TOKEN), token(&TOKEN.to_ascii_lowercase()));
    assert_eq!(token(TOKEN), token(&TOKEN.to_ascii_uppercase()));
    for one in TOKEN.chars() {
        for other in TOKEN.chars() {
            let (one_text, other_text) = (one.to_string(), other.to_string());
            let expected = one.eq_ignore_ascii_case(&other);
            assert_eq!(token(&one_text) == token(&other_text), expected, "{one} {other}");
        }
    }
    assert_ne!(token("a"), token("aa"));
}

#[test]
fn a_token_is_what_the_grammar_has_and_an_error_names_the_first_character_that_is_not() {
    for character in (0..=0xFF_u8).map(char::from).chain(['ß', '\u{212A}', '📞']) {
        for (before, after) in [("", ""), ("a", ""), ("ab", "c"), ("", "a b")] {
            let text = format!("{before}{character}{after}");
            let expected = if !TOKEN.contains(character) {
                Err(before.len())
            } else if after.contains(' ') {
                Err(before.len() + 2)
            } else {
                Ok(text.as_str())
            };
            assert_eq!(Token::new(&text).map(Token::as_str).map_err(|error| error.offset()), expected, "{text:?}");
            assert_eq!(Protocol::new(&text).map_err(|error| error.offset()).is_ok(), expected.is_ok(), "{text:?}");
        }
    }
    assert_eq!(Token::new("").unwrap_err().offset(), 0);
    assert!(Protocol::new("").is_err());
    assert!(Token::new("a b").unwrap_err().to_string().contains("offset 1"));
}
