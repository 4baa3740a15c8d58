//! The ways to write a number or a string.

use fastrand::Rng;

use crate::declaration::{Meaning, Token};

/// An integer literal of any base.
pub(crate) fn number(rng: &mut Rng, number: i128) -> Token {
    let text = match rng.u8(..24) {
        0 => format!("{number:#x}"),
        1 => format!("{number:#X}").replacen("0X", "0x", 1),
        2 => format!("{number:#b}"),
        3 => format!("{number:#o}"),
        4 => format!("0{number}"),
        5 => format!("{number}_"),
        6 => with_underscores(rng, &number.to_string()),
        7 => format!("0x{}", with_underscores(rng, &format!("_{number:x}"))),
        _ => number.to_string(),
    };
    Token::new(text, Meaning::Integer(number))
}

/// An integer literal of any base, or with the suffix `u16`.
pub(crate) fn code(rng: &mut Rng, code: i128) -> Token {
    let mut token = number(rng, code);
    if code <= 0xFFFF && rng.u8(..16) == 0 {
        token.text.push_str(if rng.bool() { "u16" } else { "_u16" });
    }
    token
}

fn with_underscores(rng: &mut Rng, digits: &str) -> String {
    let mut text = String::new();
    for digit in digits.chars() {
        text.push(digit);
        text.push_str(["", "", "_", "__"][rng.usize(..4)]);
    }
    text
}

/// A string literal, raw or with escapes.
pub(crate) fn string(rng: &mut Rng, string: &str) -> Token {
    let can_be_raw = !string.contains(|byte: char| byte.is_ascii_control() && byte != '\n' && byte != '\t');
    let text = match rng.u8(..12) {
        0 if can_be_raw && !string.contains('"') => format!("r\"{string}\""),
        1 if can_be_raw && !string.contains("\"#") => format!("r#\"{string}\"#"),
        2 if can_be_raw => format!("r###\"{string}\"###"),
        3 => format!("\"{}\"", string.chars().map(|letter| escaped(rng, letter)).collect::<String>()),
        4 => continued(string),
        _ => quoted(string),
    };
    Token::new(text, Meaning::Text(string.to_owned()))
}

fn quoted(string: &str) -> String {
    format!("\"{}\"", string.chars().map(plain).collect::<String>())
}

fn plain(letter: char) -> String {
    match letter {
        '"' | '\\' => format!("\\{letter}"),
        '\0' => "\\0".to_owned(),
        '\n' => "\\n".to_owned(),
        '\r' => "\\r".to_owned(),
        '\t' => "\\t".to_owned(),
        control if control.is_ascii_control() => format!("\\x{:02x}", u32::from(control)),
        other => other.to_string(),
    }
}

fn escaped(rng: &mut Rng, letter: char) -> String {
    match rng.u8(..3) {
        0 if letter.is_ascii() => format!("\\x{:02X}", u32::from(letter)),
        1 => format!("\\u{{{:x}}}", u32::from(letter)),
        _ => plain(letter),
    }
}

/// On two lines, which the literal itself says are one.
fn continued(string: &str) -> String {
    let quoted = quoted(string);
    match quoted.split_once(' ') {
        Some((first, second)) if !second.starts_with(char::is_whitespace) => format!("{first} \\\n        {second}"),
        _ => quoted,
    }
}
