//! `ReasonPhrase` on any bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcode::ReasonPhrase;
use sipcode_fuzz::abnf::is_reason_phrase;

fuzz_target!(|input: &[u8]| {
    names_the_first_illegal_byte(input);
    if let Ok(text) = str::from_utf8(input) {
        assert_eq!(ReasonPhrase::new(text), ReasonPhrase::from_bytes(input));
        assert_eq!(ReasonPhrase::new(text).is_ok(), is_reason_phrase(input));
    }
    is_escaped(&String::from_utf8_lossy(input));
});

fn names_the_first_illegal_byte(input: &[u8]) {
    match ReasonPhrase::from_bytes(input) {
        Ok(phrase) => assert_eq!(phrase.as_str().as_bytes(), input),
        Err(error) => {
            assert_eq!(input[error.offset()], error.byte());
            assert!(!error.to_string().is_empty());
            assert!(ReasonPhrase::from_bytes(&input[..error.offset()]).is_ok());
            assert!(ReasonPhrase::from_bytes(&input[..=error.offset()]).is_err());
        }
    }
}

fn is_escaped(text: &str) {
    let escaped = ReasonPhrase::escape(text).to_string();
    assert!(ReasonPhrase::new(&escaped).is_ok());
    assert_eq!(unescaped(escaped.as_bytes()), text.as_bytes());
    if ReasonPhrase::new(text).is_ok() && !text.contains('%') {
        assert_eq!(escaped, text);
    }
}

fn unescaped(mut phrase: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    while let Some((first, rest)) = phrase.split_first() {
        phrase = rest;
        text.push(match rest.split_at_checked(2) {
            Some((digits, after)) if *first == b'%' => {
                phrase = after;
                let digits = str::from_utf8(digits).expect("digits are ASCII");
                u8::from_str_radix(digits, 16).expect("an escape has two hexadecimal digits")
            }
            _ => *first,
        });
    }
    text
}
