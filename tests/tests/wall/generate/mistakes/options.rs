//! Mistakes of a variant's options, and of the commas between them.

use fastrand::Rng;

use super::{OfAVariant, any_value, misplace_comma, one_of, pick};
use crate::declaration::{Comma, Item, Meaning, Said, Token, Variant};
use crate::known::{CAUSES, LIKE_OPTIONS, reason};
use crate::notation;

pub(super) const MISTAKES: &[OfAVariant] = &[
    vendor_or_custom_added,
    vendor_or_custom_added,
    vendor_or_custom_dropped,
    cause_wrong,
    cause_wrong,
    action_wrong,
    without_value,
    word_with_value,
    unknown,
    repeated,
    moved,
    comma_missing,
    comma_missing_behind_code,
    comma_twice,
    custom_beside_registered_phrase,
];

/// Puts an option behind the code and the phrase.
fn add(variant: &mut Variant, rng: &mut Rng, item: Item) {
    let first = 1 + usize::from(variant.phrase_token().is_some());
    if let Some(attribute) = variant.attributes.first_mut() {
        let items = &mut attribute.items;
        items.insert(rng.usize(first.min(items.len())..=items.len()), item);
    }
}

/// Puts it in the place of one with this key.
fn set(variant: &mut Variant, rng: &mut Rng, key: &str, value: Option<Token>) {
    variant.attributes.iter_mut().for_each(|attribute| drop(attribute.remove(key)));
    add(variant, rng, Item::option(key, value));
}

fn vendor_or_custom_added(variant: &mut Variant, rng: &mut Rng) {
    let word = Item::word(pick(rng, &["vendor", "custom"]));
    add(variant, rng, word);
}

fn vendor_or_custom_dropped(variant: &mut Variant, _: &mut Rng) {
    if let Some(attribute) = variant.attributes.first_mut() {
        drop(attribute.remove("vendor").or_else(|| attribute.remove("custom")));
    }
}

fn custom_beside_registered_phrase(variant: &mut Variant, rng: &mut Rng) {
    if let (Some(phrase), None) = (variant.code().and_then(reason), variant.phrase_token()) {
        let items = &mut variant.attributes[0].items;
        items.insert(1, Item::literal(notation::string(rng, phrase)));
        add(variant, rng, Item::word("custom"));
    }
}

fn cause_wrong(variant: &mut Variant, rng: &mut Rng) {
    const EXPRESSIONS: [&str; 9] = ["-17", "\"17\"", "17.0", "16 + 1", "(17)", "Cause::BUSY", "17u8", "17_i32", "'1'"];
    const FAR: [i128; 7] = [0, 128, 200, 255, 256 + 17, (1 << 32) + 17, i128::MAX];
    let unassigned: Vec<_> = (1..=127).filter(|cause| !CAUSES.contains(cause)).collect();
    let value = match rng.u8(..4) {
        0 => Token::expression(pick(rng, &EXPRESSIONS)),
        1 => number_of(rng, &FAR),
        _ => number_of(rng, &unassigned),
    };
    set(variant, rng, "q850", Some(value));
}

fn number_of(rng: &mut Rng, choices: &[i128]) -> Token {
    let number = pick(rng, choices);
    notation::number(rng, number)
}

fn action_wrong(variant: &mut Variant, rng: &mut Rng) {
    const WORDS: [&str; 7] = ["FailOver", "failover", "Endd", "TryNextRout", "Zebra", "END", "Überall"];
    let value = match rng.u8(..4) {
        0 => Token::new("\"Failover\"", Meaning::Text("Failover".to_owned())),
        1 => Token::new("Action::Failover", Meaning::Path),
        2 => any_value(rng),
        _ => Token::word(pick(rng, &WORDS)),
    };
    set(variant, rng, "action", Some(value));
}

fn without_value(variant: &mut Variant, rng: &mut Rng) {
    let key = pick(rng, &["q850", "action"]);
    set(variant, rng, key, None);
}

fn word_with_value(variant: &mut Variant, rng: &mut Rng) {
    let items = variant.attributes.first_mut().into_iter().flat_map(|attribute| &mut attribute.items);
    let words = items.filter_map(|item| match &mut item.said {
        Said::Option(key, value) if ["vendor", "custom", "other"].contains(&&**key) => Some(value),
        _ => None,
    });
    if let Some(value) = words.last() {
        *value = Some(any_value(rng));
    }
}

fn unknown(variant: &mut Variant, rng: &mut Rng) {
    let (_, spellings) = pick(rng, &LIKE_OPTIONS);
    let value = rng.bool().then(|| any_value(rng));
    let key = pick(rng, spellings);
    add(variant, rng, Item::option(key, value));
}

fn repeated(variant: &mut Variant, rng: &mut Rng) {
    let options = variant.items().iter().filter(|item| item.key().is_some());
    if let Some(option) = one_of(rng, options).cloned() {
        add(variant, rng, Item { comma: Comma::One, ..option });
    }
}

/// Puts the first option further ahead.
fn moved(variant: &mut Variant, rng: &mut Rng) {
    if let Some(position) = variant.items().iter().position(|item| item.key().is_some()) {
        let items = &mut variant.attributes[0].items;
        let option = items.remove(position);
        items.insert(rng.usize(..=position), option);
    }
}

fn comma_missing(variant: &mut Variant, rng: &mut Rng) {
    misplace_comma(variant.attributes.first_mut(), rng, Comma::Missing);
}

fn comma_missing_behind_code(variant: &mut Variant, _: &mut Rng) {
    if variant.phrase_token().is_some() {
        variant.attributes[0].items[0].comma = Comma::Missing;
    }
}

fn comma_twice(variant: &mut Variant, rng: &mut Rng) {
    misplace_comma(variant.attributes.first_mut(), rng, Comma::Twice);
}
