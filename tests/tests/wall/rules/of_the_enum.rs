//! The rules of the enum as a whole.

use std::ops::RangeInclusive;

use super::items::{Understood, commas, of_the_enum};
use super::of_variants::Variants;
use super::{Findings, Rule};
use crate::declaration::{Attribute, Form, Meaning};
use crate::known::{CLASSES, CODES};
use crate::source::{Owner, Place};

/// What the enum says.
#[derive(Debug, Default)]
pub(super) struct Keys {
    pub(super) class: Setting<RangeInclusive<i128>>,
    pub(super) range: Setting<RangeInclusive<i128>>,
    /// Whether `vendor` or `dialect` may be meant by what is not understood.
    pub(super) is_vendor_unclear: bool,
    /// Whether `class` or `range` may be meant by what is not understood.
    is_reach_unclear: bool,
    /// The keys, where they stand for the first time.
    said: Vec<(String, [Place; 2])>,
}

#[derive(Debug, Default)]
pub(super) enum Setting<T> {
    #[default]
    Unsaid,
    Wrong,
    Right(T),
}

impl<T> Setting<T> {
    pub(super) fn right(&self) -> Option<&T> {
        match self {
            Self::Right(value) => Some(value),
            Self::Unsaid | Self::Wrong => None,
        }
    }

    fn is_wrong(&self) -> bool {
        matches!(self, Self::Wrong)
    }
}

impl<T> From<Option<T>> for Setting<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Wrong, Self::Right)
    }
}

impl Keys {
    fn places(&self, sought: &str) -> Option<[Place; 2]> {
        self.said.iter().find(|(key, _)| key == sought).map(|(_, places)| *places)
    }

    pub(super) fn says(&self, sought: &str) -> bool {
        self.places(sought).is_some()
    }

    /// Where the key stands.
    fn key_place(&self, sought: &str) -> Option<Place> {
        self.places(sought).map(|[key, _]| key)
    }

    /// Whether it cannot be known which codes the enum is limited to.
    pub(super) fn is_frame_wrong(&self) -> bool {
        self.class.is_wrong() || self.range.is_wrong()
    }
}

pub(super) fn keys(attributes: &[Attribute], findings: &mut Findings) -> Keys {
    let mut keys = Keys::default();
    for (index, attribute) in attributes.iter().enumerate() {
        match attribute.form {
            Form::Equals(_) => findings.add(Rule::NoOption, Place::BehindEquals(Owner::Enum, index)),
            Form::Bare => {}
            Form::List => {
                commas(Owner::Enum, index, attribute, findings);
                for item in of_the_enum(index, attribute) {
                    keys.item(&item, findings);
                }
            }
        }
    }
    range_in_class(&mut keys, findings);
    keys
}

impl Keys {
    fn item(&mut self, item: &Understood<'_>, findings: &mut Findings) {
        self.is_vendor_unclear |= item.may_be(&["vendor", "dialect"]);
        self.is_reach_unclear |= item.is_run_on;
        if item.is_unknown {
            findings.add(Rule::UnknownKey, item.key_place);
        }
        match item.key {
            None if item.is_unknown => {}
            Some(key) if item.is_unknown && self.says(key) => {}
            None => findings.add(item.rule(Rule::NoOption), item.value_place),
            Some(key) if self.says(key) => findings.add(Rule::RepeatedKey, item.key_place),
            Some(key) => {
                self.said.push((key.to_owned(), [item.key_place, item.value_place]));
                if let Some(rule) = self.value(key, item.value) {
                    findings.add(item.rule(rule), item.value_place);
                }
            }
        }
    }

    /// Takes the value of a key; says what is wrong with it.
    fn value(&mut self, key: &str, value: Option<&Meaning>) -> Option<Rule> {
        let is_right = match key {
            "class" => return self.class(value),
            "range" => return self.range(value),
            "vendor" => matches!(value, Some(Meaning::Text(_))),
            "dialect" | "fallback" => value.is_none(),
            "display" => matches!(value, Some(Meaning::Bool)),
            _ => matches!(value, Some(Meaning::Word(_) | Meaning::Path)),
        };
        (!is_right).then_some(Rule::WrongValue)
    }

    fn class(&mut self, value: Option<&Meaning>) -> Option<Rule> {
        let index = match value {
            Some(Meaning::Word(word)) => CLASSES.iter().position(|class| class == word),
            _ => None,
        };
        let firsts = [100, 200, 300, 400, 500, 600];
        self.class = index.map(|index| firsts[index]..=firsts[index] + 99).into();
        match (&self.class, value) {
            (Setting::Right(_), _) => None,
            (_, None) => Some(Rule::WrongValue),
            _ => Some(Rule::ClassUnknown),
        }
    }

    fn range(&mut self, value: Option<&Meaning>) -> Option<Rule> {
        let wrong = match value {
            None => Rule::WrongValue,
            Some(&Meaning::Range(first, last)) if first == last + 1 => Rule::RangeEmpty,
            Some(&Meaning::Range(first, last)) if first > last => Rule::RangeReversed,
            Some(&Meaning::Range(first, last)) if !(CODES.contains(&first) && CODES.contains(&last)) => {
                Rule::RangeOutsideCodes
            }
            Some(&Meaning::Range(first, last)) => {
                self.range = Setting::Right(first..=last);
                return None;
            }
            Some(_) => Rule::RangeNotInclusive,
        };
        self.range = Setting::Wrong;
        Some(wrong)
    }
}

fn range_in_class(keys: &mut Keys, findings: &mut Findings) {
    let (Some(class), Some(range)) = (keys.class.right(), keys.range.right()) else { return };
    if !(class.contains(range.start()) && class.contains(range.end())) {
        let [_, place] = keys.places("range").expect("there is a range");
        findings.add(Rule::RangeOutsideClass, place);
        keys.range = Setting::Wrong;
    }
}

/// `fallback` has the variants that RFC 3261 §8.1.3.2 needs, and no range that excludes one.
pub(super) fn fallback(keys: &Keys, variants: &Variants, findings: &mut Findings) {
    let Some(place) = keys.key_place("fallback") else { return };
    if variants.other || keys.is_frame_wrong() || keys.is_reach_unclear {
        return;
    }
    let reach = keys.range.right().or(keys.class.right()).unwrap_or(&CODES);
    let classes = reach.start() / 100..=reach.end() / 100;
    let needed = [100, 183, 200, 300, 400, 500, 600].into_iter().filter(|code| classes.contains(&(code / 100)));
    let (possible, excluded): (Vec<_>, Vec<_>) = needed.partition(|code| reach.contains(code));
    if !excluded.is_empty() {
        let [_, range] = keys.places("range").expect("what excludes it is a range");
        findings.add(Rule::FallbackOutsideRange, range);
    }
    let is_there = |code| variants.codes.contains(code) || variants.meant.contains(code);
    if !variants.are_none && !possible.iter().all(is_there) {
        findings.add(Rule::FallbackWithoutVariants, place);
    }
}

/// `other` stands without these keys.
pub(super) fn other(keys: &Keys, variants: &Variants, findings: &mut Findings) {
    if !variants.other {
        return;
    }
    let rules =
        [("fallback", Rule::OtherWithFallback), ("class", Rule::OtherWithClass), ("range", Rule::OtherWithRange)];
    for (key, rule) in rules {
        if let Some(place) = keys.key_place(key) {
            findings.add(rule, place);
        }
    }
}
