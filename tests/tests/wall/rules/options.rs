//! The rules of the phrase and the options behind a code.

use super::items::Understood;
use super::phrase::unfit;
use super::{Findings, Rule};
use crate::declaration::Meaning;
use crate::known::{ACTIONS, CAUSES};
use crate::source::Place;

/// What stands behind a code.
#[derive(Debug)]
pub(super) struct Options<'a> {
    pub(super) phrase: Phrase<'a>,
    pub(super) vendor: Option<Place>,
    pub(super) custom: Option<Place>,
    /// Whether `vendor` or `custom` may be meant by what is not understood, or stand in it.
    pub(super) are_unclear: bool,
}

#[derive(Debug)]
pub(super) enum Phrase<'a> {
    Missing,
    /// It is there, but cannot be compared.
    Unfit,
    Fit(&'a str, Place),
}

pub(super) fn options<'a>(items: &[Understood<'a>], findings: &mut Findings) -> Options<'a> {
    let mut options = Options { phrase: Phrase::Missing, vendor: None, custom: None, are_unclear: false };
    let mut seen = Vec::new();
    for (index, item) in items.iter().enumerate() {
        options.are_unclear |= item.is_unknown || item.may_be(&["vendor", "custom"]);
        if item.is_unknown {
            findings.add(Rule::OptionUnknown, item.key_place);
        }
        match item.key {
            None | Some("other") if item.is_unknown => {}
            Some(key) if item.is_unknown && seen.contains(&key) => {}
            None if index == 0 => options.phrase = phrase(item, findings),
            None => {
                findings.add(item.rule(Rule::PhraseOutOfPlace), item.value_place);
                options.phrase.out_of_place();
            }
            Some(key) if seen.contains(&key) => findings.add(Rule::OptionRepeated, item.key_place),
            Some(key) => {
                seen.push(key);
                match key {
                    "vendor" => options.vendor = Some(item.key_place),
                    "custom" => options.custom = Some(item.key_place),
                    _ => {}
                }
                if let Some(rule) = wrong_value(key, item.value) {
                    findings.add(item.rule(rule), item.value_place);
                }
            }
        }
    }
    options
}

impl Phrase<'_> {
    /// A phrase that stands elsewhere is one all the same.
    fn out_of_place(&mut self) {
        if matches!(self, Self::Missing) {
            *self = Self::Unfit;
        }
    }
}

fn phrase<'a>(item: &Understood<'a>, findings: &mut Findings) -> Phrase<'a> {
    let place = item.value_place;
    let (rule, phrase) = match item.value {
        Some(Meaning::Text(phrase)) => (unfit(phrase), Phrase::Fit(phrase, place)),
        _ => (Some(item.rule(Rule::PhraseNoString)), Phrase::Unfit),
    };
    match rule {
        Some(rule) => {
            findings.add(rule, place);
            Phrase::Unfit
        }
        None => phrase,
    }
}

fn wrong_value(key: &str, value: Option<&Meaning>) -> Option<Rule> {
    match (key, value) {
        ("vendor" | "custom", None) => None,
        ("q850", Some(Meaning::Integer(cause))) if CAUSES.contains(cause) => None,
        ("q850", Some(Meaning::Integer(cause))) if (1..=127).contains(cause) => Some(Rule::CauseUnassigned),
        ("q850", Some(Meaning::Integer(_))) => Some(Rule::CauseOutOfRange),
        ("action", Some(Meaning::Word(action))) if ACTIONS.contains(action) => None,
        ("action", Some(_)) => Some(Rule::ActionUnknown),
        _ => Some(Rule::OptionWithWrongValue),
    }
}
