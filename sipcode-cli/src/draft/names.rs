//! Names of variants and of the enum.

use std::collections::{HashMap, HashSet};

use crate::read::words::words;

/// Longer names are cut off.
const MOST_WORDS: usize = 7;
/// `Other` is the variant for every other code.
const TAKEN: [&str; 2] = ["Self", "Other"];

/// Gives each variant a name of its own.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashSet<String>,
    /// The last number behind a name that several variants would have.
    numbers: HashMap<String, usize>,
}

impl Names {
    /// The name for a text, or for the code where the text has no letters.
    pub(super) fn name(&mut self, text: &str, code: u16) -> String {
        let mut name = camel(text);
        if name.is_empty() {
            name = format!("Code{code}");
        }
        if name.starts_with(|first: char| first.is_ascii_digit()) {
            name = format!("Code{name}");
        }
        if TAKEN.contains(&&*name) {
            name.push_str("Status");
        }
        if self.taken.contains(&name) {
            name = format!("{name}{code}");
        }
        let mut unique = name.clone();
        while !self.taken.insert(unique.clone()) {
            let number = self.numbers.entry(name.clone()).or_insert(1);
            *number += 1;
            unique = format!("{name}N{number}");
        }
        unique
    }
}

/// `Busy Here` as `BusyHere`; letters outside ASCII are left out.
fn camel(text: &str) -> String {
    let text: String = text.chars().filter(|letter| !matches!(letter, '\'' | '’')).collect();
    let words = words(&text);
    let ascii = words.iter().map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>());
    let capitalized = ascii.filter(|word| !word.is_empty()).take(MOST_WORDS).map(|word| {
        let (first, rest) = word.split_at(1);
        format!("{}{rest}", first.to_ascii_uppercase())
    });
    capitalized.collect()
}

/// `AcmeStatus`, or `Status` where no vendor is named. `SipStatus` is the derive.
pub(super) fn of_enum(vendor: Option<&str>) -> String {
    let vendor = camel(vendor.unwrap_or_default());
    let vendor = vendor.trim_start_matches(|letter: char| letter.is_ascii_digit());
    // `3CX` is `Cx`.
    let rest = vendor.get(1..).unwrap_or_default();
    let first = vendor.get(..1).unwrap_or_default().to_ascii_uppercase();
    let name = format!("{first}{rest}Status");
    if name == "SipStatus" { "SipStatuses".to_owned() } else { name }
}

/// Whether this is a name for a type, and not one that the draft uses.
pub(super) fn is_name_of_type(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !["Self", "SipStatus", "StatusCode"].contains(&name)
}

/// The names without the words that all of them begin with.
pub(super) fn without_common_start<'a>(names: impl Iterator<Item = Option<&'a str>> + Clone) -> Vec<Option<String>> {
    let split: Vec<_> = names.map(|name| name.map(words)).collect();
    let mut known = split.iter().flatten();
    let mut common = known.next().map_or(0, |first| first.len().saturating_sub(1));
    if let Some(first) = split.iter().flatten().next() {
        for name in known {
            let same = first.iter().zip(name).take_while(|(one, other)| one == other).count();
            common = common.min(same).min(name.len().saturating_sub(1));
        }
    }
    if split.iter().flatten().count() < 2 {
        common = 0;
    }
    split.into_iter().map(|name| name.map(|words| words[common..].join(" "))).collect()
}
