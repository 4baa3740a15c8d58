//! Codes and causes, found by words and by reference.

use sipcode::{Cause, Registered, StatusCode, registry};
use sipcode_core::tooling::{Judgement, judge};

use super::cause;
use super::query::Reference;
use crate::read::words::compact;

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    /// Whatever has just these words as its phrase or name.
    pub(super) named: Vec<Named>,
    pub(super) codes: Vec<StatusCode>,
    pub(super) causes: Vec<Cause>,
}

pub(super) enum Named {
    Code(StatusCode),
    Cause(Cause),
}

/// Codes by their phrases, also HTTP's, meanings, advice and header fields, and causes by their names.
pub(super) fn by_words(text: &str) -> Found {
    let mut found = causes_by_words(text);
    for row in registry() {
        let is_http = judge(row.code, text) == Judgement::Http;
        let matched = match_words(text, row.reason, &everything_said(row));
        match if is_http { Some(Match::Name) } else { matched } {
            Some(Match::Name) => found.named.push(Named::Code(row.code)),
            Some(Match::Words) => found.codes.push(row.code),
            None => {}
        }
    }
    found
}

/// Causes by their names.
pub(super) fn causes_by_words(text: &str) -> Found {
    let mut found = Found::default();
    for cause in cause::assigned() {
        let name = cause.name().unwrap_or_default();
        match match_words(text, name, name) {
            Some(Match::Name) => found.named.push(Named::Cause(cause)),
            Some(Match::Words) => found.causes.push(cause),
            None => {}
        }
    }
    found
}

/// The codes that the document defines, or a section with those in it.
pub(super) fn by_reference(reference: &Reference) -> Found {
    let rows = registry().iter().filter(|row| is_within(row.reference, reference));
    Found { codes: rows.map(|row| row.code).collect(), ..Found::default() }
}

enum Match {
    /// The words are the name.
    Name,
    /// Each word starts a word of what is said.
    Words,
}

fn match_words(text: &str, name: &str, said: &str) -> Option<Match> {
    let is_said = |word: String| words(said).any(|other| starts_word(&other, &word));
    match compact(text) {
        // A number is found by no word that is said: 4 is no `491`.
        text if !text.contains(char::is_alphabetic) => None,
        text if text == compact(name) => Some(Match::Name),
        _ => words(text).all(is_said).then_some(Match::Words),
    }
}

/// `auth` starts `authentication`, and `unauthorized` too; a number starts no other.
fn starts_word(word: &str, start: &str) -> bool {
    if start.bytes().all(|byte| byte.is_ascii_digit()) {
        return word == start;
    }
    word.starts_with(start) || word.strip_prefix("un").is_some_and(|word| word.starts_with(start))
}

fn everything_said(row: &Registered) -> String {
    let headers = [row.required_headers, row.should_headers].concat().concat().join(" ");
    let retry_after = if row.retry_after { "Retry-After" } else { "" };
    format!("{} {} {} {:?} {headers} {retry_after}", row.reason, row.meaning, row.action.advice(), row.action)
}

fn is_within(place: &str, reference: &Reference) -> bool {
    let (document, section) = place.split_once(" §").unwrap_or((place, ""));
    let is_section = |wanted: &String| {
        section.strip_prefix(wanted.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    document.strip_prefix("RFC ") == Some(&reference.rfc) && reference.section.as_ref().is_none_or(is_section)
}

/// Each word, so that `Time-out` is `timeout`.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '_'));
    words.map(compact).filter(|word| !word.is_empty())
}
