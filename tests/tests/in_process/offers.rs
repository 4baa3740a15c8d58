//! Every offer of every error, pasted: the program has fewer errors then, and none where it was the only one.

use std::ops::Range;

use sipcode_core::tooling::read_offers;

use crate::program::{Error, errors};
use crate::verdicts::{files, programs};

/// What comes to light when a mistake is mended that silenced it. Both are known by parts of their facts: a wrong class or range
/// silences whether codes are in it, and a code that is missing or unreadable whether others lack something beside it.
const SILENCED: [(&[&str], &[&str]); 2] = [
    (&["is no class", "`class`", "`range`", ".."], &[" of class `", "is outside"]),
    (
        &["no code", "no `#[sip(…)]`", "must be an integer literal", "is no SIP status code"],
        &["`fallback` treats", "has a discriminant and"],
    ),
];

/// Texts and the places that they replace.
type Edits = Vec<(Range<usize>, String)>;

/// What each offer of an error changes in the source.
fn offers(source: &str, error: &Error) -> Vec<Edits> {
    let help = error.help();
    if let Some(text) = between(help, "add `", "`") {
        let body = source[error.range(source).start..].find('{').expect("a body") + error.range(source).start + 1;
        let end = body + closing(&source[body..]);
        return vec![vec![(end..end, format!(" {text} "))]];
    }
    if let Some(text) = between(help, "write `", "` in front of it") {
        let start = error.range(source).start;
        let start = if source[..start].ends_with("struct ") { start - "struct ".len() } else { start };
        return vec![vec![(start..start, format!("{text} "))]];
    }
    if let Some(list) = help.strip_prefix("write `").filter(|list| list.contains(" = ") && !list.contains("#[")) {
        let items = list.split('`').step_by(2).filter_map(|text| in_place_of_the_variant(source, text));
        return vec![items.collect()];
    }
    let whole = read_offers(help).map(|offer| in_place_of_the_attribute(source, error, offer.text));
    let mut offers: Vec<_> = whole.collect();
    if offers.is_empty() {
        let edit = between(help, "write `", "`").and_then(|text| in_place_of_the_variant(source, text));
        offers.extend(edit.map(|edit| vec![edit]));
    }
    offers
}

/// The text between two others, if the whole begins with the first.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    Some(text.strip_prefix(start)?.split_once(end)?.0).filter(|text| !text.contains('…') && !text.contains('`'))
}

/// The offer instead of the attribute with the mistake; the other attributes of the item go, for the offer has their parts.
fn in_place_of_the_attribute(source: &str, error: &Error, offer: &str) -> Edits {
    let at = error.range(source).start;
    let attributes: Vec<_> = attributes(source).collect();
    let own = attributes.iter().find(|attribute| attribute.contains(&at)).unwrap_or_else(|| panic!("{error:?}"));
    let mut edits = vec![(own.clone(), offer.to_owned())];
    let neighbours = attributes.iter().filter(|other| *other != own);
    for other in neighbours {
        let (first, second) = if other.start < own.start { (other, own) } else { (own, other) };
        if !source[first.end..second.start].contains([',', '{', '}']) {
            edits.push((other.clone(), String::new()));
        }
    }
    edits
}

/// `Busy = 486`: the variant of this name, without its attributes.
fn in_place_of_the_variant(source: &str, text: &str) -> Option<(Range<usize>, String)> {
    let name: String = text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    let body = source.find('{')?;
    let is_variant = |start: &usize| {
        let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
        let before = source[..*start].trim_end();
        (before.ends_with(['{', ',', ']']) || before.lines().last().is_some_and(|line| line.contains("///")))
            && !source[start + name.len()..].starts_with(is_letter)
    };
    let start = source[body..].match_indices(&name).map(|(start, _)| body + start).find(is_variant)?;
    let mut depth = 0;
    let end = source[start..].find(|letter| match letter {
        '(' | '{' | '[' => (depth += 1, false).1,
        ')' | '}' | ']' if depth > 0 => (depth -= 1, false).1,
        ')' | '}' | ']' | ',' => depth == 0,
        _ => false,
    })?;
    (!name.is_empty()).then(|| (start..start + end, text.to_owned()))
}

/// Every `#[sip…]`.
fn attributes(source: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let starts = source.match_indices("#[").map(|(start, _)| start);
    let is_sip = |start: &usize| {
        let name = source[start + 2..].trim_start().trim_start_matches("r#");
        name.strip_prefix("sip").is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric()))
    };
    starts.filter(is_sip).map(|start| start..start + 3 + closing(&source[start + 2..]))
}

/// How far it is to the bracket that nothing opens, outside of string literals.
fn closing(text: &str) -> usize {
    let (mut depth, mut in_string, mut escaped) = (0, false, false);
    for (offset, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return offset,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

fn pasted(source: &str, mut edits: Edits) -> String {
    let mut source = source.to_owned();
    edits.sort_by_key(|(range, _)| range.start);
    for (range, text) in edits.into_iter().rev() {
        source.replace_range(range, &text);
    }
    source
}

/// What is wrong with the offers of a program.
pub(crate) fn failures(name: &str, source: &str) -> Vec<String> {
    let before = errors(source);
    let mut failures = Vec::new();
    for error in &before {
        for edits in offers(source, error) {
            let mended = pasted(source, edits);
            let after = errors(&mended);
            let is_of = |one: &Error, parts: &[&str]| parts.iter().any(|part| one.fact().contains(part));
            let comes_to_light = |new: &&Error| {
                let is_silenced_by = |(by, silenced): &(&[&str], &[&str])| is_of(error, by) && is_of(new, silenced);
                SILENCED.iter().any(is_silenced_by)
            };
            if after.iter().filter(|error| !comes_to_light(error)).count() >= before.len() {
                let left: Vec<_> = after.iter().map(Error::fact).collect();
                failures.push(format!(
                    "{name}: {}\n{source}becomes\n{mended}which leaves {}: {left:#?}\n",
                    error.message,
                    after.len()
                ));
            }
        }
    }
    failures
}

#[test]
fn every_offer_leaves_fewer_errors() {
    let programs: Vec<_> = files().iter().flat_map(programs).collect();
    let cases = sipcode_tests::cases::cases();
    let cases = cases.iter().map(|case| (&case.name, &case.source));
    let programs = programs.iter().map(|program| (&program.name, &program.source)).chain(cases);
    let failures: Vec<_> = programs.flat_map(|(name, source)| failures(name, source)).collect();
    assert!(failures.is_empty(), "{}{} offers do not help", failures.join("\n"), failures.len());
}
