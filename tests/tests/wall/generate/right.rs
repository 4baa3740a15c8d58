//! Right declarations.

use std::ops::RangeInclusive;

use fastrand::Rng;

use super::{chance, one_of, phrases, pick};
use crate::declaration::{Attribute, Declaration, Fields, Item, Meaning, Shape, Style, Through, Token, Variant};
use crate::known::{ACTIONS, CAUSES, CLASSES, CODES, REASONS, reason};
use crate::notation;

const NAMES: [&str; 5] = ["AcmeStatus", "Überlauf", "r#Enum", "Option", "E"];

pub(super) const VARIANTS: [&str; 39] = [
    "Busy",
    "TrunkFull",
    "Error",
    "Überlast",
    "r#Type",
    "None",
    "Some",
    "Ok",
    "Err",
    "Box",
    "Vec",
    "Code",
    "ALL",
    "Trying",
    "Gone",
    "BadRequest",
    "SessionProgress",
    "BusyEverywhere",
    "D",
    "E",
    "F",
    "G",
    "H",
    "I",
    "J",
    "K",
    "L",
    "M",
    "N",
    "O",
    "P",
    "Q",
    "R",
    "S",
    "T",
    "U",
    "V",
    "W",
    "X",
];

/// What the enum says of its codes.
#[derive(Debug)]
struct Frame {
    codes: RangeInclusive<i128>,
    vendor: bool,
    dialect: bool,
    fallback: bool,
}

pub(super) fn declaration(rng: &mut Rng) -> Declaration {
    let mut options = Vec::new();
    let frame = frame(rng, &mut options);
    let mut variants: Vec<_> = codes(rng, &frame).into_iter().map(|code| variant(rng, code, &frame)).collect();
    let limits = ["class", "range", "fallback"];
    let is_limited = options.iter().any(|option| option.key().is_some_and(|key| limits.contains(&key)));
    if !is_limited && chance(rng, 40) {
        variants.insert(rng.usize(..=variants.len()), other(rng));
    }
    let mut names = VARIANTS;
    rng.shuffle(&mut names);
    variants.iter_mut().zip(names).for_each(|(variant, name)| variant.name = name);
    let repr = if chance(rng, 25) { discriminants(rng, &mut variants) } else { None };
    Declaration {
        shape: Shape::Enum,
        name: pick(rng, &NAMES),
        parameter: None,
        repr,
        attributes: split(rng, options),
        variants,
        style: Style { seed: rng.u64(..), crooked: false, through: Through::Nothing },
    }
}

fn frame(rng: &mut Rng, options: &mut Vec<Item>) -> Frame {
    let mut frame =
        Frame { codes: CODES, vendor: chance(rng, 35), dialect: chance(rng, 20), fallback: chance(rng, 25) };
    let class = rng.i128(1..=6) * 100;
    match rng.u8(..8) {
        0 | 1 => {
            frame.codes = class..=class + 99;
            options.push(class_of(class));
        }
        2 => {
            frame.codes = range(rng, class..=class + 99, frame.fallback);
            options.push(range_of(rng, &frame.codes));
        }
        3 => {
            let last = rng.i128(class / 100..=6) * 100 + 99;
            frame.codes = range(rng, class..=last, frame.fallback);
            options.push(range_of(rng, &frame.codes));
        }
        4 => {
            frame.codes = range(rng, class..=class + 99, frame.fallback);
            options.extend([class_of(class), range_of(rng, &frame.codes)]);
        }
        _ => {}
    }
    words(rng, &frame, options);
    frame
}

fn words(rng: &mut Rng, frame: &Frame, options: &mut Vec<Item>) {
    if frame.vendor {
        let vendor = pick(rng, &["Acme", "Acme Labs", "Ümläut ☎", "<&\">"]);
        options.push(Item::option("vendor", Some(notation::string(rng, vendor))));
    }
    if frame.dialect {
        options.push(Item::word("dialect"));
    }
    if frame.fallback {
        options.push(Item::word("fallback"));
    }
    if chance(rng, 12) {
        options.push(Item::option("display", Some(Token::new(pick(rng, &["true", "false"]), Meaning::Bool))));
    }
    if chance(rng, 12) {
        let path = pick(rng, &["::sipcode", "sipcode", "crate::renamed", "crate::renamed::again"]);
        options.push(Item::option("crate", Some(Token::new(path, Meaning::Path))));
    }
    rng.shuffle(options);
}

fn class_of(class: i128) -> Item {
    let index = usize::try_from(class / 100 - 1).expect("one of six");
    Item::option("class", Some(Token::word(CLASSES[index])))
}

/// A range, with all that `fallback` needs.
fn range(rng: &mut Rng, within: RangeInclusive<i128>, fallback: bool) -> RangeInclusive<i128> {
    let (start, end) = (*within.start(), *within.end());
    if fallback {
        let last_needed = if end == 199 { 183 } else { end - 99 };
        return start..=rng.i128(last_needed..=end);
    }
    let first = if chance(rng, 30) { start } else { rng.i128(within) };
    first..=if chance(rng, 30) { end } else { rng.i128(first..=end) }
}

fn range_of(rng: &mut Rng, range: &RangeInclusive<i128>) -> Item {
    Item::option("range", Some(range_token(rng, range)))
}

pub(super) fn range_token(rng: &mut Rng, range: &RangeInclusive<i128>) -> Token {
    let (first, last) = (*range.start(), *range.end());
    let text = format!("{}..={}", notation::code(rng, first).text, notation::code(rng, last).text);
    Token::new(text, Meaning::Range(first, last))
}

/// The codes that `fallback` needs, and any others, once each.
fn codes(rng: &mut Rng, frame: &Frame) -> Vec<i128> {
    let needed = [100, 183, 200, 300, 400, 500, 600];
    let mut codes: Vec<_> = needed.into_iter().filter(|code| frame.fallback && frame.codes.contains(code)).collect();
    for _ in 0..rng.usize(1..=5) {
        codes.push(code(rng, &frame.codes));
    }
    codes.sort_unstable();
    codes.dedup();
    if chance(rng, 60) {
        rng.shuffle(&mut codes);
    }
    codes
}

pub(super) fn code(rng: &mut Rng, within: &RangeInclusive<i128>) -> i128 {
    let registered = REASONS.keys().map(|code| i128::from(*code)).filter(|code| within.contains(code));
    let registered: Vec<_> = registered.collect();
    match rng.u8(..10) {
        0 => *within.start(),
        1 => *within.end(),
        2..7 if !registered.is_empty() => *one_of(rng, &registered).expect("it is not empty"),
        _ => rng.i128(within.clone()),
    }
}

fn variant(rng: &mut Rng, code: i128, frame: &Frame) -> Variant {
    let registered = reason(code);
    let mut options = Vec::new();
    let phrase = match registered {
        Some(registered) => phrase_of_registered(rng, registered, frame, &mut options),
        None => Some(phrase_of_unregistered(rng, frame, &mut options)),
    };
    if chance(rng, 15) {
        let cause = *one_of(rng, &*CAUSES).expect("there are some");
        options.push(Item::option("q850", Some(notation::number(rng, cause))));
    }
    if chance(rng, 15) {
        let action = one_of(rng, &*ACTIONS).expect("there are some");
        options.push(Item::option("action", Some(Token::word(action))));
    }
    rng.shuffle(&mut options);
    let mut items = vec![Item::literal(notation::code(rng, code))];
    items.extend(phrase.map(|phrase| Item::literal(notation::string(rng, &phrase))));
    items.extend(options);
    of(rng, items)
}

fn of(rng: &mut Rng, items: Vec<Item>) -> Variant {
    let attribute = Attribute { trailing_comma: chance(rng, 8), ..Attribute::list(items) };
    Variant { attributes: vec![attribute], name: "", fields: None, discriminant: None }
}

fn phrase_of_registered(rng: &mut Rng, registered: &str, frame: &Frame, options: &mut Vec<Item>) -> Option<String> {
    let phrase = match rng.u8(..10) {
        0..5 => return None,
        5..8 => return Some(registered.to_owned()),
        8 => phrases::own(rng),
        _ => match rng.u8(..3) {
            0 => phrases::in_another_case(rng, registered),
            1 => phrases::registered(rng).to_owned(),
            _ => phrases::mistyped(rng, registered),
        },
    };
    if phrase != registered && (!frame.dialect || chance(rng, 30)) {
        options.push(Item::word("custom"));
    }
    Some(phrase)
}

fn phrase_of_unregistered(rng: &mut Rng, frame: &Frame, options: &mut Vec<Item>) -> String {
    let is_marked = !frame.vendor || chance(rng, 20);
    if is_marked {
        options.push(Item::word("vendor"));
    }
    match rng.u8(..8) {
        0 if is_marked => phrases::registered(rng).to_owned(),
        _ => phrases::own(rng),
    }
}

pub(super) fn other(rng: &mut Rng) -> Variant {
    const FIELDS: [&str; 5] = [
        "(StatusCode)",
        "(sipcode::StatusCode,)",
        "{ code: StatusCode }",
        "(::sipcode::StatusCode)",
        "{r#type: self::StatusCode,}",
    ];
    let text = pick(rng, &FIELDS);
    let fields = Some(Fields { text, one_status_code: true, attribute: None });
    Variant { fields, ..of(rng, vec![Item::word("other")]) }
}

/// Writes the discriminants, or leaves them to be counted where that gives the code.
fn discriminants(rng: &mut Rng, variants: &mut [Variant]) -> Option<&'static str> {
    let repr = pick(rng, &[None, Some("u16"), Some("i32"), Some("i64"), Some("isize")]);
    let mut implied = None;
    for variant in variants {
        let Some(code) = variant.code() else {
            implied = implied.map(|implied| implied + 1);
            continue;
        };
        let can_be_left_out = implied.is_none_or(|implied| implied == code);
        if !can_be_left_out || chance(rng, 60) {
            let mut token = notation::number(rng, code);
            if chance(rng, 10) {
                token.text.push_str(repr.unwrap_or("isize"));
            }
            variant.discriminant = Some(token);
            implied = Some(code);
        }
        implied = implied.map(|implied| implied + 1);
    }
    repr
}

/// The options in one attribute or several.
fn split(rng: &mut Rng, options: Vec<Item>) -> Vec<Attribute> {
    let mut attributes: Vec<Attribute> = Vec::new();
    for option in options {
        match attributes.last_mut() {
            Some(last) if chance(rng, 60) => last.items.push(option),
            _ => attributes.push(Attribute { trailing_comma: chance(rng, 10), ..Attribute::list(vec![option]) }),
        }
    }
    attributes
}
