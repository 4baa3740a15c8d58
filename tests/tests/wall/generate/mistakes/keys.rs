//! Mistakes of the enum's options.

use fastrand::Rng;

use super::{OfTheEnum, any_value, chance, misplace_comma, one_of, pick, right};
use crate::declaration::{Attribute, Comma, Declaration, Form, Item, Meaning, Token};
use crate::known::{CLASSES, CODES, KEYS, LIKE_KEYS};
use crate::notation;

pub(super) const MISTAKES: &[OfTheEnum] = &[
    unknown,
    repeated,
    wrong_value,
    no_option,
    other_form,
    comma_missing,
    comma_twice,
    dropped,
    vendor_or_dialect_dropped,
    class_unknown,
    class_added,
    range_unfit,
    range_unfit,
    range_not_inclusive,
    range_added,
    fallback_added,
];

/// Adds it somewhere.
fn add(declaration: &mut Declaration, rng: &mut Rng, item: Item) {
    let attributes = &mut declaration.attributes;
    if attributes.is_empty() || rng.bool() {
        attributes.insert(rng.usize(..=attributes.len()), Attribute::list(vec![item]));
    } else {
        let items = &mut rng.choice(attributes).expect("there is one").items;
        items.insert(rng.usize(..=items.len()), item);
    }
}

fn remove(declaration: &mut Declaration, key: &str) {
    declaration.attributes.iter_mut().for_each(|attribute| drop(attribute.remove(key)));
}

/// Adds it in the place of any with this key.
fn set(declaration: &mut Declaration, rng: &mut Rng, key: &str, value: Option<Token>) {
    remove(declaration, key);
    add(declaration, rng, Item::option(key, value));
}

fn unknown(declaration: &mut Declaration, rng: &mut Rng) {
    let (nearest, spellings) = pick(rng, &LIKE_KEYS);
    let value = chance(rng, 60).then(|| any_value(rng)).filter(|value| nearest != "crate" || !is_path(value));
    let key = pick(rng, spellings);
    add(declaration, rng, Item::option(key, value));
}

fn repeated(declaration: &mut Declaration, rng: &mut Rng) {
    let items = declaration.attributes.iter().flat_map(|attribute| &attribute.items);
    if let Some(item) = one_of(rng, items).cloned() {
        add(declaration, rng, Item { comma: Comma::One, ..item });
    }
}

fn wrong_value(declaration: &mut Declaration, rng: &mut Rng) {
    let key = pick(rng, &KEYS);
    let value = chance(rng, 70).then(|| any_value(rng)).filter(|value| key != "crate" || !is_path(value));
    set(declaration, rng, key, value);
}

/// Whether it leads nowhere, which is the compiler's to refuse.
fn is_path(value: &Token) -> bool {
    matches!(value.meaning, Meaning::Word(_) | Meaning::Path)
}

fn no_option(declaration: &mut Declaration, rng: &mut Rng) {
    let code = right::code(rng, &CODES);
    let token = if rng.bool() { notation::code(rng, code) } else { notation::string(rng, "Busy Here") };
    add(declaration, rng, Item::literal(token));
}

fn other_form(declaration: &mut Declaration, rng: &mut Rng) {
    let form = if rng.bool() { Form::Bare } else { Form::Equals(notation::number(rng, 486)) };
    declaration.attributes.push(Attribute { form, ..Attribute::list(Vec::new()) });
}

fn comma_missing(declaration: &mut Declaration, rng: &mut Rng) {
    let attribute = rng.choice(&mut declaration.attributes);
    misplace_comma(attribute, rng, Comma::Missing);
}

fn comma_twice(declaration: &mut Declaration, rng: &mut Rng) {
    let attribute = rng.choice(&mut declaration.attributes);
    misplace_comma(attribute, rng, Comma::Twice);
}

fn dropped(declaration: &mut Declaration, rng: &mut Rng) {
    remove(declaration, pick(rng, &KEYS));
}

fn vendor_or_dialect_dropped(declaration: &mut Declaration, rng: &mut Rng) {
    remove(declaration, pick(rng, &["vendor", "dialect"]));
}

fn class_unknown(declaration: &mut Declaration, rng: &mut Rng) {
    const WORDS: [&str; 6] = ["Redirect", "clienterror", "ClientEror", "Sucess", "Zebra", "GLOBALFAILURE"];
    let value = match rng.u8(..5) {
        0 => Token::new("Class::ClientError", Meaning::Path),
        1 => Token::new("\"ClientError\"", Meaning::Text("ClientError".to_owned())),
        2 => Token::new("4", Meaning::Integer(4)),
        _ => Token::word(pick(rng, &WORDS)),
    };
    set(declaration, rng, "class", Some(value));
}

fn class_added(declaration: &mut Declaration, rng: &mut Rng) {
    let class = Token::word(pick(rng, &CLASSES));
    set(declaration, rng, "class", Some(class));
}

fn range_unfit(declaration: &mut Declaration, rng: &mut Rng) {
    let (first, last) = match rng.u8(..9) {
        0 => (450, 449),
        1 => (200, 199),
        7 => (459, 450),
        2 => (99, 199),
        3 => (650, 700),
        4 => (0, 99),
        5 => (400, 1 << 80),
        6 => (700, 99),
        _ => (rng.i128(0..800), rng.i128(0..800)),
    };
    let range = right::range_token(rng, &(first..=last));
    set(declaration, rng, "range", Some(range));
}

fn range_not_inclusive(declaration: &mut Declaration, rng: &mut Rng) {
    const RANGES: [&str; 18] = [
        "450..460",
        "450..",
        "..",
        "..=459",
        "450",
        "450..450",
        "\"450-459\"",
        "FIRST..=LAST",
        "-459..=-450",
        "400 + 50..=459",
        "400..=400 + 59",
        "(400..=459)",
        "'a'..='z'",
        "400.0..=499.0",
        "\"400\"..=\"499\"",
        "400..=LAST",
        "400u32..=499",
        "400..=499_i32",
    ];
    let range = Token::expression(pick(rng, &RANGES));
    set(declaration, rng, "range", Some(range));
}

fn range_added(declaration: &mut Declaration, rng: &mut Rng) {
    let first = right::code(rng, &CODES);
    let last = rng.i128(first..=699);
    let range = right::range_token(rng, &(first..=last));
    set(declaration, rng, "range", Some(range));
}

fn fallback_added(declaration: &mut Declaration, rng: &mut Rng) {
    set(declaration, rng, "fallback", None);
}
