//! Questions about words that several readers ask.

use std::collections::HashSet;
use std::sync::LazyLock;

use sipcode_core::{StatusCode, registry};

/// Words in the names of quantities, which are no codes.
const QUANTITIES: [&str; 14] = [
    "max", "min", "len", "length", "size", "version", "port", "ms", "timer", "limit", "count", "buf", "buffer",
    "interval",
];

/// What begins a comment that is no phrase.
const NOTES: [&[&str]; 8] =
    [&["see"], &["section"], &["not", "used"], &["unused"], &["deprecated"], &["obsolete"], &["reserved"], &["todo"]];

/// What a status code is called.
const WORDS_FOR_CODES: [&str; 6] = ["sip", "status", "response", "reply", "error", "code"];

/// The letters and digits alone, in lower case, so that `BUSY_HERE` is `Busy Here`.
#[must_use]
pub fn compact(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of a phrase or an identifier, in lower case: `SIP_BUSY_HERE`, `BusyHere` and `Busy Here` alike.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next_is_lower = letters.peek().is_some_and(|next| next.is_lowercase());
        let starts = letter.is_uppercase() && (before.is_lowercase() || (before.is_uppercase() && next_is_lower));
        let is_part = letter.is_alphanumeric();
        if starts || !is_part {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| is_part) {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The text with each run of white space as one space, and none at its ends.
#[must_use]
pub fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of the text that are not empty, each with single spaces.
#[must_use]
pub fn collapse_lines(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(collapse).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The text, if there is one. `-`, `""` and `N/A` stand for none.
#[must_use]
pub fn some(text: &str) -> Option<String> {
    let text = text.trim();
    is_given(text).then(|| text.to_owned())
}

/// Whether the text does not stand for none.
#[must_use]
pub fn is_given(text: &str) -> bool {
    text.contains(char::is_alphanumeric) && !["n/a", "none", "null"].iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// The phrase and what stands behind it in parentheses: `Not Found (number not assigned)`.
#[must_use]
pub fn split_parenthesis(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    let inside = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    match inside {
        Some((phrase, remark)) if !phrase.trim().is_empty() => (phrase.trim_end(), Some(remark.trim())),
        _ => (text, None),
    }
}

/// Whether the text, letter case and punctuation aside, is the registered phrase of any code.
#[must_use]
pub fn is_registered_phrase(text: &str) -> bool {
    static PHRASES: LazyLock<HashSet<String>> =
        LazyLock::new(|| registry().iter().map(|row| compact(row.reason)).collect());
    PHRASES.contains(&compact(text))
}

/// Whether the name has a word of the code's registered phrase.
#[must_use]
pub fn names_code(name: &str, code: u32) -> bool {
    let Some(row) = status_code(code).and_then(StatusCode::registered) else { return false };
    let known = words(row.reason);
    compact(name).contains(&compact(row.reason)) || words(name).iter().any(|word| known.contains(word))
}

/// The number as a status code.
#[must_use]
pub fn status_code(code: u32) -> Option<StatusCode> {
    StatusCode::from_u16(u16::try_from(code).ok()?).ok()
}

/// Whether the number is a status code (RFC 3261 §7.2).
#[must_use]
pub fn in_range(code: u32) -> bool {
    (100..=699).contains(&code)
}

/// Whether the text speaks of numbers that look like status codes and are none: causes of Q.850, warn-codes. ("SIP cause
/// code" is a common name of the status code.)
#[must_use]
pub fn is_of_other_numbers(text: &str) -> bool {
    let words = words(text);
    let says = |names: &[&str]| words.iter().any(|word| names.contains(&word.trim_end_matches('s')));
    compact(text).contains("q850")
        || says(&["isup", "isdn", "warn", "warning", "diameter"])
        || (says(&["cause", "http"]) && !says(&["sip"]))
}

/// Whether a name is that of a quantity, such as a limit or a size.
#[must_use]
pub fn is_of_quantity(name: &str) -> bool {
    words(name).iter().any(|word| QUANTITIES.contains(&word.as_str()))
}

/// Whether the text says of the number behind it that it is a code, and no more: `SIP code `, `SIP-`, `#`.
#[must_use]
pub fn announces_code(text: &str) -> bool {
    let is_part = |letter: char| {
        letter.is_ascii_alphabetic()
            || letter.is_whitespace()
            || matches!(letter, '-' | '_' | ':' | '#' | '+' | '[' | '(')
    };
    text.chars().all(is_part) && words(text).iter().all(|word| WORDS_FOR_CODES.contains(&word.as_str()))
}

/// Whether the text has the form of a phrase: it has a letter, and is no sentence.
#[must_use]
pub fn is_like_a_phrase(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.trim_end().ends_with('.')
}

/// Whether a comment refers to a text, or tells that the code is out of use: `RFC 3261, 21.4.24`, `See section 21.6.2`.
fn is_note(comment: &str) -> bool {
    let words = words(comment);
    let begins = |note: &&[&str]| words.iter().zip(*note).filter(|(word, other)| word == *other).count() == note.len();
    comment.contains('§') || words.iter().any(|word| word.starts_with("rfc")) || NOTES.iter().any(begins)
}

/// Whether the text is a name as in source code, and nothing else: `BUSY_HERE`, `BusyHere`, `BUSY`.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    text.bytes().all(is_part) && (has_joined_words(text) || !text.contains(|letter: char| letter.is_ascii_lowercase()))
}

/// Whether an underscore or a capital stands within the text: `busy_here`, `busyHere`.
#[must_use]
pub fn has_joined_words(text: &str) -> bool {
    let is_start = |(one, next): (u8, u8)| one.is_ascii_lowercase() && next.is_ascii_uppercase();
    text.contains('_') || text.bytes().zip(text.bytes().skip(1)).any(is_start)
}

/// The phrase that a comment gives, and what else it says.
#[must_use]
pub fn comment_parts(comment: &str, code: u32) -> (Option<String>, Option<String>) {
    let comment = collapse(comment);
    let (phrase, parenthesis) = split_parenthesis(&comment);
    let phrase = phrase.trim_matches('"');
    let is_own = phrase.starts_with(char::is_uppercase) || names_code(phrase, code) || is_registered_phrase(phrase);
    if is_like_a_phrase(phrase) && is_own && !is_note(phrase) && phrase.split_whitespace().count() <= 12 {
        (some(phrase), parenthesis.and_then(some))
    } else {
        let says_no_more =
            status_code(code).is_some_and(|code| compact(code.canonical_reason().unwrap_or("")) == compact(&comment));
        (None, some(&comment).filter(|_| !says_no_more && comment.chars().any(char::is_alphabetic)))
    }
}
