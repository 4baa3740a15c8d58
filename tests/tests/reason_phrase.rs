//! `ReasonPhrase`, held against the grammar of RFC 3261 §25.1.
//!
//! ```text
//! reserved    =  ";" / "/" / "?" / ":" / "@" / "&" / "=" / "+" / "$" / ","
//! unreserved  =  alphanum / mark
//! mark        =  "-" / "_" / "." / "!" / "~" / "*" / "'" / "(" / ")"
//! escaped     =  "%" HEXDIG HEXDIG
//! Reason-Phrase   =  *(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)
//! ```

use std::error::Error;

use sipcode::{InvalidReasonPhrase, ReasonPhrase};

const RESERVED: &str = ";/?:@&=+$,";
const ALPHA: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const DIGIT: &str = "0123456789";
const MARK: &str = "-_.!~*'()";
const SP_HTAB: &str = " \t";
/// RFC 2234 §2.3: strings of ABNF are compared without case.
const HEXDIG: &str = "0123456789ABCDEFabcdef";

/// Text in several scripts, and text that would be dangerous on a line of SIP.
const SAMPLES: &[&str] = &[
    "Besetzt, bitte später wählen",
    "只今電話に出ることができません",
    "занято",
    "مشغول",
    "📞 busy 👩‍💻",
    "é\u{301}\u{85}\u{2028}\u{FEFF}\u{10FFFF}",
    "Busy\r\nVia: SIP/2.0/UDP evil.example.com",
    "100% busy, 50%25, %zz, %",
    "<\"quoted\"> [and] {more} \\ | ^ # `",
];

fn stands_by_itself(char: char) -> bool {
    [RESERVED, ALPHA, DIGIT, MARK, SP_HTAB].iter().any(|chars| chars.contains(char)) || !char.is_ascii()
}

fn every_ascii_char() -> impl Iterator<Item = char> {
    (0..=0x7F_u8).map(char::from)
}

/// The byte that is named and its offset, unless the text is legal.
fn complaint(text: &str) -> Option<(u8, usize)> {
    match ReasonPhrase::new(text) {
        Ok(phrase) => {
            assert_eq!(phrase.as_str(), text);
            None
        }
        Err(error) => Some((error.byte(), error.offset())),
    }
}

fn complaint_about_bytes(bytes: &[u8]) -> Option<(u8, usize)> {
    match ReasonPhrase::from_bytes(bytes) {
        Ok(phrase) => {
            assert_eq!(phrase.as_str().as_bytes(), bytes);
            None
        }
        Err(error) => Some((error.byte(), error.offset())),
    }
}

fn escaped(text: &str) -> String {
    ReasonPhrase::escape(text).to_string()
}

/// The text that a phrase with escapes stands for.
fn decoded(phrase: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = phrase.as_bytes();
    while let [byte, after @ ..] = rest {
        rest = after;
        bytes.push(*byte);
        if let (b'%', [high, low, after @ ..]) = (byte, after) {
            let digits = String::from_utf8(vec![*high, *low]).unwrap();
            *bytes.last_mut().unwrap() = u8::from_str_radix(&digits, 16).unwrap();
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn of_ascii_the_characters_of_the_grammar_are_legal_wherever_they_stand() {
    for char in every_ascii_char() {
        let byte = char as u8;
        for (text, offset) in [(format!("{char}yz"), 0), (format!("x{char}z"), 1), (format!("xy{char}"), 2)] {
            let expected = (!stands_by_itself(char)).then_some((byte, offset));
            assert_eq!(complaint(&text), expected, "{text:?}");
            assert_eq!(complaint_about_bytes(text.as_bytes()), expected, "{text:?}");
        }
    }
}

#[test]
fn a_byte_outside_ascii_alone_is_refused_wherever_it_stands() {
    for byte in 0x80..=0xFF {
        assert_eq!(complaint_about_bytes(&[byte, b'y', b'z']), Some((byte, 0)));
        assert_eq!(complaint_about_bytes(&[b'x', byte, b'z']), Some((byte, 1)));
        assert_eq!(complaint_about_bytes(&[b'x', b'y', byte]), Some((byte, 2)));
    }
}

#[test]
fn every_character_outside_ascii_is_legal() {
    let mut buffer = [0; 4];
    for char in '\u{80}'..=char::MAX {
        assert!(ReasonPhrase::new(char.encode_utf8(&mut buffer)).is_ok(), "{char:?}");
    }
}

#[test]
fn a_percent_sign_is_legal_exactly_before_two_hexadecimal_digits() {
    for first in 0..=255 {
        for second in 0..=255 {
            let is_escape = [first, second].iter().all(|byte| HEXDIG.contains(char::from(*byte)));
            let text = [b'x', b'%', first, second, b'z'];
            assert_eq!(ReasonPhrase::from_bytes(&text).is_ok(), is_escape, "{text:?}");
        }
    }
}

#[test]
fn a_percent_sign_that_starts_no_escape_is_named_at_its_offset() {
    for first in every_ascii_char() {
        for second in every_ascii_char() {
            let is_escape = HEXDIG.contains(first) && HEXDIG.contains(second);
            let text = format!("x%{first}{second}z");
            assert_eq!(complaint(&text), (!is_escape).then_some((b'%', 1)), "{text:?}");
        }
    }
    assert_eq!(complaint("x%é9"), Some((b'%', 1)));
}

#[test]
fn a_percent_sign_before_fewer_than_two_digits_at_the_end_is_named() {
    assert_eq!(complaint("%"), Some((b'%', 0)));
    assert_eq!(complaint("busy %"), Some((b'%', 5)));
    assert_eq!(complaint("%%"), Some((b'%', 0)));
    for digit in HEXDIG.chars() {
        assert_eq!(complaint(&format!("%{digit}")), Some((b'%', 0)));
        assert_eq!(complaint(&format!("%41%{digit}")), Some((b'%', 3)));
    }
}

#[test]
fn what_an_escape_stands_for_is_not_judged() {
    for byte in 0..=255 {
        assert_eq!(complaint(&format!("%{byte:02X}%{byte:02x}")), None);
    }
}

#[test]
fn the_digits_of_one_escape_do_not_start_another() {
    assert_eq!(complaint("%25%25"), None);
    assert_eq!(complaint("%2525"), None);
    assert_eq!(complaint("%25%2"), Some((b'%', 3)));
}

#[test]
fn of_several_illegal_characters_the_first_is_named() {
    let illegal: Vec<char> = every_ascii_char().filter(|char| !stands_by_itself(*char)).collect();
    for first in &illegal {
        for second in &illegal {
            assert_eq!(complaint(&format!("xy{first}z{second}")), Some((*first as u8, 2)));
        }
    }
}

#[test]
fn offsets_count_bytes_not_characters() {
    assert_eq!(complaint("später\r"), Some((b'\r', 7)));
    assert_eq!(complaint("電話\n"), Some((b'\n', 6)));
    assert_eq!(complaint("📞\""), Some((b'"', 4)));
}

#[test]
fn the_empty_phrase_outer_spaces_and_tabs_are_legal() {
    for text in ["", " ", "\t", " Busy ", "\tBusy\t", "  \t  "] {
        assert_eq!(complaint(text), None, "{text:?}");
        assert_eq!(complaint_about_bytes(text.as_bytes()), None, "{text:?}");
    }
}

#[test]
fn the_empty_phrase_is_the_default() {
    assert_eq!(ReasonPhrase::EMPTY.as_str(), "");
    assert_eq!(ReasonPhrase::default(), ReasonPhrase::EMPTY);
    assert_eq!(ReasonPhrase::new(""), Ok(ReasonPhrase::EMPTY));
}

/// Unicode, table 3-7: what is not in it is refused where the first sequence that is not well-formed starts.
#[test]
fn broken_utf_8_is_named_at_its_first_byte() {
    let broken: &[&[u8]] = &[
        b"\x80",
        b"\xBF",
        b"\xC0\x80",
        b"\xC1\xBF",
        b"\xC3",
        b"\xC3\x28",
        b"\xE0\x80\x80",
        b"\xE2\x82",
        b"\xED\xA0\x80",
        b"\xF0\x8F\xBF\xBF",
        b"\xF0\x9F\x93",
        b"\xF4\x90\x80\x80",
        b"\xF8\x88\x80\x80\x80",
        b"\xFC\x84\x80\x80\x80\x80",
        b"\xFE",
        b"\xFF",
    ];
    for &bytes in broken {
        let text = [b"sp\xC3\xA4ter ", bytes].concat();
        assert_eq!(complaint_about_bytes(&text), Some((bytes[0], 8)), "{bytes:X?}");
    }
}

#[test]
fn of_broken_utf_8_the_error_says_that_it_is_that() {
    let error = ReasonPhrase::from_bytes(b"Besch\xE4ftigt").unwrap_err().to_string();
    assert!(error.contains("0xE4 at offset 5") && error.contains("UTF-8"), "{error}");
    let error = ReasonPhrase::new("Busy\x7F").unwrap_err().to_string();
    assert!(error.contains("0x7F at offset 4") && !error.contains("UTF-8"), "{error}");
}

#[test]
fn of_broken_utf_8_and_an_illegal_character_the_first_is_named() {
    assert_eq!(complaint_about_bytes(b"Busy\r\n\xFF"), Some((b'\r', 4)));
    assert_eq!(complaint_about_bytes(b"\xFFBusy\r\n"), Some((0xFF, 0)));
}

#[test]
fn a_phrase_is_shown_as_it_is_and_padded_where_asked() {
    let phrase = ReasonPhrase::new("Busy %41").unwrap();
    assert_eq!(format!("{phrase}|{phrase:10}|{phrase:>10}|{phrase:.4}"), "Busy %41|Busy %41  |  Busy %41|Busy");
}

#[test]
fn a_phrase_outlives_the_value_that_held_it() {
    let text = String::from("Busy Here");
    let read = {
        let phrase = ReasonPhrase::new(&text).unwrap();
        phrase.as_str()
    };
    assert_eq!(read, "Busy Here");
}

#[test]
fn a_phrase_is_checked_at_compile_time() {
    const QUEUED: Result<ReasonPhrase, InvalidReasonPhrase> = ReasonPhrase::new("5 calls queued");
    const READ: Result<ReasonPhrase, InvalidReasonPhrase> = ReasonPhrase::from_bytes(b"5 calls queued");
    const OFFSET: usize = match ReasonPhrase::new("Busy\r\n") {
        Ok(_) => panic!("a line break is legal"),
        Err(error) => error.offset(),
    };
    assert_eq!(QUEUED, READ);
    assert_eq!(QUEUED.map(ReasonPhrase::as_str), Ok("5 calls queued"));
    assert_eq!(OFFSET, 4);
}

#[test]
fn an_escaped_text_is_a_legal_phrase_that_stands_for_the_text() {
    let pairs = every_ascii_char().flat_map(|one| every_ascii_char().map(move |two| format!("{one}{two}")));
    let texts = every_ascii_char().map(String::from).chain(pairs).chain(SAMPLES.iter().copied().map(String::from));
    for text in texts {
        let phrase = escaped(&text);
        assert_eq!(complaint(&phrase), None, "{text:?} {phrase:?}");
        assert_eq!(decoded(&phrase), text);
    }
}

#[test]
fn only_what_the_grammar_forbids_is_escaped_and_each_byte_of_it_once() {
    for char in every_ascii_char() {
        let expected = if stands_by_itself(char) { char.to_string() } else { format!("%{:02X}", char as u8) };
        assert_eq!(escaped(&format!("x{char}é")), format!("x{expected}é"));
    }
}

#[test]
fn a_legal_phrase_without_escapes_is_its_own_escaped_text() {
    let legal: String = every_ascii_char().filter(|char| stands_by_itself(*char)).collect();
    for text in ["", "Busy Here", " \t", "später 電話 📞", &legal] {
        assert_eq!(escaped(text), text);
    }
}

#[test]
fn a_percent_sign_is_escaped_even_where_it_starts_an_escape() {
    assert_eq!(escaped("100%"), "100%25");
    assert_eq!(escaped("100%25"), "100%2525");
}

#[test]
fn an_error_names_the_byte_as_a_person_would() {
    for byte in every_ascii_char().filter(|char| !stands_by_itself(*char) && *char != '%').map(|char| char as u8) {
        let name = match byte {
            0x00 => "NUL".to_owned(),
            0x0A => "LF".to_owned(),
            0x0D => "CR".to_owned(),
            b'`' => "a backtick".to_owned(),
            0x21..=0x7E => format!("`{}`", char::from(byte)),
            _ => format!("byte 0x{byte:02X}"),
        };
        let error = ReasonPhrase::new(&format!("Busy{}", char::from(byte))).unwrap_err().to_string();
        assert_eq!(error, format!("{name} at offset 4 may not stand in a reason phrase (RFC 3261 §25.1)"));
    }
}

#[test]
fn an_error_names_a_byte_that_is_not_utf_8_by_its_number() {
    let error: Box<dyn Error> = Box::new(ReasonPhrase::from_bytes(b"Busy\xFF").unwrap_err());
    assert!(error.to_string().starts_with("byte 0xFF at offset 4 "), "{error}");
}

#[test]
fn an_error_about_a_percent_sign_says_that_it_starts_no_escape() {
    let error = ReasonPhrase::new("50% full").unwrap_err().to_string();
    assert_eq!(error, "`%` at offset 2 starts no escape such as `%25` (RFC 3261 §25.1)");
}

#[test]
fn a_phrase_is_made_of_text_compared_with_text_and_ordered_as_text() {
    let busy = ReasonPhrase::try_from("Busy Here").unwrap();
    assert_eq!(ReasonPhrase::try_from("Busy\n"), ReasonPhrase::new("Busy\n"));
    assert_eq!(busy, "Busy Here");
    assert_eq!("Busy Here", busy);
    assert!(busy == *"Busy Here" && *"Busy" != busy && busy != "busy here");
    assert_eq!(AsRef::<str>::as_ref(&busy), "Busy Here");
    let mut phrases = ["b", "", "a"].map(|text| ReasonPhrase::new(text).unwrap());
    phrases.sort();
    assert_eq!(phrases.map(ReasonPhrase::as_str), ["", "a", "b"]);
}

#[test]
fn a_phrase_can_be_a_constant() {
    const QUEUED: ReasonPhrase = ReasonPhrase::from_static("5 calls queued");
    assert_eq!(QUEUED.as_str(), "5 calls queued");
}

#[test]
#[should_panic(expected = "grammar of a reason phrase")]
fn from_static_panics_on_text_that_is_no_phrase() {
    let _ = ReasonPhrase::from_static("Busy\r\nHere");
}
