//! Mistakes of a variant's phrase.

use fastrand::Rng;

use super::super::phrases;
use super::{OfAVariant, chance, pick};
use crate::declaration::{Item, Meaning, Token, Variant};
use crate::known::reason;
use crate::notation;

pub(super) const MISTAKES: &[OfAVariant] = &[
    dropped,
    dropped,
    changed,
    changed,
    registered,
    registered,
    in_another_case,
    unfit,
    unfit,
    unfit,
    unfit,
    unfit,
    no_string,
    twice,
];

/// Puts it behind the code, if there is a code.
fn set(variant: &mut Variant, token: Token) {
    if let Some(phrase) = variant.phrase_token() {
        *phrase = token;
    } else if variant.code_token().is_some() {
        variant.attributes[0].items.insert(1, Item::literal(token));
    }
}

fn dropped(variant: &mut Variant, _: &mut Rng) {
    if variant.phrase_token().is_some() {
        variant.attributes[0].items.remove(1);
    }
}

fn changed(variant: &mut Variant, rng: &mut Rng) {
    let phrase = if rng.bool() { phrases::own(rng) } else { phrases::near(rng) };
    set(variant, notation::string(rng, &phrase));
}

fn registered(variant: &mut Variant, rng: &mut Rng) {
    let registered = variant.code().and_then(reason);
    let phrase = registered.filter(|_| chance(rng, 30)).unwrap_or_else(|| phrases::registered(rng));
    set(variant, notation::string(rng, phrase));
}

fn in_another_case(variant: &mut Variant, rng: &mut Rng) {
    let registered = variant.code().and_then(reason);
    let phrase = registered.filter(|_| chance(rng, 70)).unwrap_or_else(|| phrases::registered(rng));
    let phrase = phrases::in_another_case(rng, phrase);
    set(variant, notation::string(rng, &phrase));
}

fn unfit(variant: &mut Variant, rng: &mut Rng) {
    let fit = match variant.phrase_token() {
        Some(Token { meaning: Meaning::Text(text), .. }) if !text.is_empty() => text.clone(),
        _ => phrases::own(rng),
    };
    let phrase = phrases::unfit(rng, &fit);
    set(variant, notation::string(rng, &phrase));
}

fn no_string(variant: &mut Variant, rng: &mut Rng) {
    const PHRASES: [&str; 6] =
        ["b\"Busy Here\"", "concat!(\"Busy\", \" Here\")", "'B'", "c\"Busy Here\"", "(\"Busy Here\")", "1.5"];
    let token = match rng.u8(..8) {
        0 => notation::code(rng, 487),
        _ => Token::expression(pick(rng, &PHRASES)),
    };
    set(variant, token);
}

fn twice(variant: &mut Variant, rng: &mut Rng) {
    if let Some(phrase) = variant.phrase_token().cloned() {
        let items = &mut variant.attributes[0].items;
        items.insert(rng.usize(2..=items.len()), Item::literal(phrase));
    }
}
