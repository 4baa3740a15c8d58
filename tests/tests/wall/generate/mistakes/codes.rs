//! Mistakes of a variant's attribute as a whole, and of its code.

use fastrand::Rng;

use super::super::phrases;
use super::{OfAVariant, chance, pick, right};
use crate::declaration::{Attribute, Form, Item, Meaning, Token, Variant};
use crate::known;
use crate::notation;

pub(super) const MISTAKES: &[OfAVariant] =
    &[sip_dropped, sip_twice, bare, behind_equals, behind_option, no_integer, out_of_range, changed, changed, dropped];

fn sip_dropped(variant: &mut Variant, _: &mut Rng) {
    variant.attributes.clear();
}

fn sip_twice(variant: &mut Variant, rng: &mut Rng) {
    for _ in 0..=usize::from(chance(rng, 20)) {
        let another = match rng.u8(..3) {
            0 => Attribute::list(vec![Item::literal(notation::code(rng, 487))]),
            1 => Attribute::list(vec![Item::option("q850", Some(notation::number(rng, 300)))]),
            _ => variant.attributes.first().cloned().unwrap_or_else(|| Attribute::list(Vec::new())),
        };
        variant.attributes.push(another);
    }
}

fn bare(variant: &mut Variant, _: &mut Rng) {
    if let Some(attribute) = variant.attributes.first_mut() {
        attribute.form = Form::Bare;
    }
}

fn behind_equals(variant: &mut Variant, rng: &mut Rng) {
    let code = variant.code().unwrap_or(486);
    if let Some(attribute) = variant.attributes.first_mut() {
        attribute.form = Form::Equals(notation::number(rng, code));
    }
}

fn behind_option(variant: &mut Variant, rng: &mut Rng) {
    if let Some(attribute) = variant.attributes.first_mut() {
        let option =
            if rng.bool() { Item::word("vendor") } else { Item::option("q850", Some(notation::number(rng, 31))) };
        attribute.items.insert(0, option);
    }
}

fn no_integer(variant: &mut Variant, rng: &mut Rng) {
    const NUMBERS: [&str; 9] = ["-@", "@.0", "\"@\"", "(@)", "@f64", "@u32", "@i32", "@_usize", "(-@)"];
    const OTHERS: [&str; 11] = [
        "4e2",
        "code!(486)",
        "'4'",
        "b'4'",
        "400 + 86",
        "BUSY_HERE",
        "StatusCode::BUSY_HERE",
        "true",
        "[486, 487]",
        "486 as u16",
        "\"\"",
    ];
    let Some(token) = variant.code_token() else { return };
    *token = match token.integer() {
        _ if chance(rng, 12) => phrase(rng),
        Some(code) if chance(rng, 60) => {
            let text = pick(rng, &NUMBERS).replace('@', &code.to_string());
            Token::new(text, Meaning::Expression(Some(code)))
        }
        _ => Token::expression(pick(rng, &OTHERS)),
    };
}

fn phrase(rng: &mut Rng) -> Token {
    let phrase = if rng.bool() { "It's Busy".to_owned() } else { phrases::own(rng) };
    notation::string(rng, &phrase)
}

fn out_of_range(variant: &mut Variant, rng: &mut Rng) {
    const CODES: [i128; 9] = [0, 1, 99, 700, 999, 1000, 486 + (1 << 16), 486 + (1 << 32), i128::MAX];
    if let Some(token) = variant.code_token() {
        let code = pick(rng, &CODES);
        *token = notation::code(rng, code);
    }
}

fn changed(variant: &mut Variant, rng: &mut Rng) {
    if let Some(token) = variant.code_token() {
        let code = right::code(rng, &known::CODES);
        *token = notation::code(rng, code);
    }
}

fn dropped(variant: &mut Variant, _: &mut Rng) {
    if !variant.items().is_empty() {
        variant.attributes[0].items.remove(0);
    }
}
