//! Mistakes of a variant's fields and discriminant, and of `other`.

use fastrand::Rng;

use super::{OfAVariant, chance, misplace_comma, pick};
use crate::declaration::{Comma, Fields, Item, Meaning, Token, Variant};
use crate::known::CODES;
use crate::notation;

pub(super) const MISTAKES: &[OfAVariant] = &[
    discriminant_differs,
    discriminant_no_literal,
    discriminant_dropped,
    fields_added,
    fields_added,
    fields_added,
    fields_added,
    other_added,
];

/// On the variant that is `other`.
pub(super) const OF_OTHER: &[OfAVariant] = &[other_with_option, other_without_status_code, sip_on_a_field];

fn discriminant_differs(variant: &mut Variant, rng: &mut Rng) {
    if let Some(code) = variant.code() {
        let number = if chance(rng, 30) { rng.i128(0..1000) } else { code.min(1000) + 1 };
        variant.discriminant = Some(notation::number(rng, number));
    }
}

fn discriminant_no_literal(variant: &mut Variant, rng: &mut Rng) {
    let code = variant.code().filter(|code| CODES.contains(code)).unwrap_or(486);
    let (text, number) = match rng.u8(..5) {
        0 => (format!("{} + 1", code - 1), code),
        1 => (format!("({code})"), code),
        2 => (format!("-{code}"), -code),
        3 => (format!("{code} | 0"), code),
        _ => (format!("!{code}"), !code),
    };
    variant.discriminant = Some(Token::new(text, Meaning::Expression(Some(number))));
}

fn discriminant_dropped(variant: &mut Variant, _: &mut Rng) {
    variant.discriminant = None;
}

fn fields_added(variant: &mut Variant, rng: &mut Rng) {
    const FIELDS: [&str; 9] = [
        "()",
        "{}",
        "(u8)",
        "{ line: u8 }",
        "(StatusCode)",
        "(u8, ::std::string::String)",
        "( /* Ü */ )",
        "(&'static str)",
        "{ a: u8, b: (u8, u8) }",
    ];
    let text = pick(rng, &FIELDS);
    variant.fields = Some(Fields { text, one_status_code: text == "(StatusCode)", attribute: None });
}

fn other_added(variant: &mut Variant, rng: &mut Rng) {
    if let Some(attribute) = variant.attributes.first_mut() {
        attribute.items.insert(rng.usize(..=attribute.items.len()), Item::word("other"));
    }
}

fn other_with_option(variant: &mut Variant, rng: &mut Rng) {
    let item = match rng.u8(..7) {
        0 => Item::literal(notation::code(rng, 499)),
        1 => Item::literal(notation::string(rng, "Unknown")),
        2 => Item::word("vendor"),
        3 => Item::word("custom"),
        4 => Item::option("q850", Some(notation::number(rng, 31))),
        5 => Item::option("action", Some(Token::word("End"))),
        _ => Item::word("other"),
    };
    let items = &mut variant.attributes[0].items;
    items.insert(rng.usize(..=items.len()), item);
    if chance(rng, 40) {
        misplace_comma(variant.attributes.first_mut(), rng, Comma::Twice);
    }
}

fn other_without_status_code(variant: &mut Variant, rng: &mut Rng) {
    const FIELDS: [&str; 10] = [
        "()",
        "{}",
        "(u16)",
        "{ code: u16 }",
        "(::core::option::Option<StatusCode>)",
        "(StatusCode, u8)",
        "{ code: StatusCode, line: u8 }",
        "(&'static StatusCode)",
        "((StatusCode,))",
        "([StatusCode; 1])",
    ];
    let text = pick(rng, &FIELDS);
    variant.fields = chance(rng, 80).then_some(Fields { text, one_status_code: false, attribute: None });
}

fn sip_on_a_field(variant: &mut Variant, rng: &mut Rng) {
    let text = pick(rng, &["(@StatusCode)", "(@StatusCode)", "{ @code: StatusCode }", "(u8, @u8)"]);
    let attribute = Some(pick(rng, &["#[sip(499)]", "#[sip]", "# [ sip ( \"ü\" ) ]"]));
    variant.fields = Some(Fields { text, one_status_code: text.contains("StatusCode"), attribute });
}
