//! Reason phrases, fit and unfit.

use fastrand::Rng;

use super::{one_of, pick};
use crate::known::{REASONS, is_reason};

const WORDS: [&str; 24] = [
    "Trunk",
    "Group",
    "Full",
    "Line",
    "Locked",
    "Busy",
    "Here",
    "Not",
    "Found",
    "busy",
    "OK",
    "5",
    "100%25",
    "Überlastet",
    "später",
    "☎",
    "网络繁忙",
    "(see",
    "Time-out",
    "%c3%9C",
    "a=b&c",
    "it's",
    "*~!$,;/?:@+_.",
    "\u{10FFFF}",
];

/// A phrase that no registered code has.
pub(super) fn own(rng: &mut Rng) -> String {
    loop {
        let phrase = match rng.u8(..10) {
            0 => near(rng),
            _ => words(rng),
        };
        if !is_reason(&phrase) {
            return phrase;
        }
    }
}

fn words(rng: &mut Rng) -> String {
    let mut phrase = pick(rng, &WORDS).to_owned();
    for _ in 0..rng.usize(..4) {
        phrase.push_str(pick(rng, &[" ", " ", " ", "  ", "\t", "-"]));
        phrase.push_str(pick(rng, &WORDS));
    }
    phrase
}

pub(super) fn registered(rng: &mut Rng) -> &'static str {
    one_of(rng, REASONS.values()).expect("there are some")
}

/// A registered phrase in another letter case.
pub(super) fn in_another_case(rng: &mut Rng, phrase: &str) -> String {
    match rng.u8(..3) {
        0 => phrase.to_lowercase(),
        1 => phrase.to_uppercase(),
        _ => phrase.chars().map(|letter| if rng.bool() { letter.to_ascii_lowercase() } else { letter }).collect(),
    }
}

/// Nearly a registered phrase.
pub(super) fn near(rng: &mut Rng) -> String {
    let phrase = registered(rng);
    mistyped(rng, phrase)
}

pub(super) fn mistyped(rng: &mut Rng, phrase: &str) -> String {
    let mut letters: Vec<_> = phrase.chars().collect();
    let at = rng.usize(..letters.len());
    match rng.u8(..4) {
        0 if letters.len() > 1 && (1..letters.len() - 1).contains(&at) => drop(letters.remove(at)),
        1 if at > 0 && letters[at] != ' ' && letters[at - 1] != ' ' => letters.swap(at - 1, at),
        2 => letters.insert(at, 's'),
        _ => letters.push('!'),
    }
    letters.into_iter().collect()
}

/// A phrase with something that no phrase may have.
pub(super) fn unfit(rng: &mut Rng, fit: &str) -> String {
    const LINE_BREAKS: [&str; 4] = ["\r", "\n", "\0", "\r\n"];
    const PERCENT: [&str; 6] = ["%", "%2", "%2G", "%G2", "%%25", "%é"];
    const BYTES: [&str; 21] = [
        "\"", "<", ">", "\\", "`", "#", "[", "]", "^", "{", "|", "}", "\x01", "\x08", "\x0B", "\x0C", "\x1B", "\x1F",
        "\x7F", "\x02", "\x1C",
    ];
    match rng.u8(..12) {
        0 | 1 => String::new(),
        2 => format!("{}{fit}", pick(rng, &[" ", "\t", "  "])),
        3 => format!("{fit}{}", pick(rng, &[" ", "\t", " \t"])),
        4 => pick(rng, &[" ", "\t", "  "]).to_owned(),
        5..8 => with(rng, fit, &LINE_BREAKS),
        8 | 9 => with(rng, fit, &PERCENT),
        10 => with(rng, fit, &BYTES),
        _ => {
            let once = with(rng, fit, &LINE_BREAKS);
            with(rng, &once, &BYTES)
        }
    }
}

/// With one of these somewhere.
fn with(rng: &mut Rng, fit: &str, bytes: &[&str]) -> String {
    let places: Vec<_> = fit.char_indices().map(|(at, _)| at).chain([fit.len()]).collect();
    let mut phrase = fit.to_owned();
    phrase.insert_str(pick(rng, &places), pick(rng, bytes));
    phrase
}
