//! What stands in the parentheses of an attribute, as it is understood.

use super::{Findings, Rule};
use crate::declaration::{Attribute, Comma, Meaning, Said};
use crate::known::{KEYS, LIKE_KEYS, LIKE_OPTIONS, OPTIONS, nearest};
use crate::source::{ItemPlace, Owner, Part, Place};

/// An item, or several without commas between them.
#[derive(Debug)]
pub(super) struct Understood<'a> {
    /// The key, or the known one that is nearest.
    pub(super) key: Option<&'a str>,
    /// Whether the key is not known.
    pub(super) is_unknown: bool,
    pub(super) value: Option<&'a Meaning>,
    pub(super) key_place: Place,
    /// Of the value, or of the key if there is none.
    pub(super) value_place: Place,
    /// Whether other items are part of it, because no comma is between them.
    pub(super) is_run_on: bool,
}

const UNREADABLE: Meaning = Meaning::Expression(None);

impl Understood<'_> {
    /// Whether one of these keys may be meant by what is not understood, or stand in it.
    pub(super) fn may_be(&self, keys: &[&str]) -> bool {
        let is_like_none = self.is_unknown && self.key.is_none();
        let is_like = self.is_unknown && self.key.is_some_and(|key| keys.contains(&key));
        is_like_none || is_like || self.is_run_on
    }

    /// The rule, unless the comma that is missing is to blame.
    pub(super) fn rule(&self, rule: Rule) -> Rule {
        if self.is_run_on { Rule::CommaMissing } else { rule }
    }
}

/// The items of an attribute of the enum.
pub(super) fn of_the_enum(attribute: usize, said: &Attribute) -> Vec<Understood<'_>> {
    items(Owner::Enum, attribute, said, &KEYS, &LIKE_KEYS)
}

/// The items of a variant's first attribute.
pub(super) fn of_a_variant(variant: usize, said: &Attribute) -> Vec<Understood<'_>> {
    items(Owner::Variant(variant), 0, said, &OPTIONS, &LIKE_OPTIONS)
}

type Alike = [(&'static str, &'static [&'static str])];

fn items<'a>(
    owner: Owner,
    attribute: usize,
    said: &'a Attribute,
    known: &[&str],
    alike: &Alike,
) -> Vec<Understood<'a>> {
    let mut understood = Vec::new();
    let mut behind = 0;
    while let Some(one) = said.items.get(behind) {
        let item = behind;
        behind = said.end_of_run(item) + 1;
        let is_run_on = behind > item + 1;
        let (key, value, key_part, value_part) = match &one.said {
            Said::Option(key, Some(_)) if is_run_on => (Some(&**key), Some(&UNREADABLE), Part::Key, Part::ValueOfRun),
            _ if is_run_on => (None, Some(&UNREADABLE), Part::Run, Part::Run),
            Said::Option(key, Some(value)) => (Some(&**key), Some(&value.meaning), Part::Key, Part::Value),
            Said::Option(key, None) => (Some(&**key), None, Part::Key, Part::Key),
            Said::Literal(value) => (None, Some(&value.meaning), Part::Value, Part::Value),
        };
        // The word `other` is known, an option `other` is not.
        let is_unknown = key.is_some_and(|key| !known.contains(&key) || (key == "other" && value.is_some()));
        let at = |part| Place::Item(ItemPlace { owner, attribute, item, part });
        understood.push(Understood {
            key: if is_unknown { key.and_then(|key| nearest(key, alike)) } else { key },
            is_unknown,
            value,
            key_place: at(key_part),
            value_place: at(value_part),
            is_run_on,
        });
    }
    understood
}

/// Two commas are one too many, wherever they stand.
pub(super) fn commas(owner: Owner, attribute: usize, said: &Attribute, findings: &mut Findings) {
    let before_commas = if said.trailing_comma { said.items.len() } else { said.items.len().saturating_sub(1) };
    if said.items[..before_commas].iter().any(|item| item.comma == Comma::Twice) {
        let place = ItemPlace { owner, attribute, item: 0, part: Part::Run };
        findings.add(Rule::CommaTwice, Place::Item(place));
    }
}
