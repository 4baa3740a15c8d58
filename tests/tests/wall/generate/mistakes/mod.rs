//! Mistakes, each a small change of a declaration. What is meant to break one rule may break another, or none.

mod bodies;
mod codes;
mod keys;
mod options;
mod phrases;
mod together;

use fastrand::Rng;

use super::{chance, one_of, pick, right};
use crate::declaration::{Attribute, Comma, Declaration, Meaning, Token, Variant};

type OfTheEnum = fn(&mut Declaration, &mut Rng);
type OfAVariant = fn(&mut Variant, &mut Rng);

pub(super) fn make(declaration: &mut Declaration, rng: &mut Rng) {
    match rng.u8(..100) {
        0..2 => pick(rng, together::OF_THE_SHAPE)(declaration, rng),
        2..26 => pick(rng, keys::MISTAKES)(declaration, rng),
        26..38 => pick(rng, together::MISTAKES)(declaration, rng),
        38..42 => pick(rng, bodies::OF_OTHER)(together::other(declaration, rng), rng),
        percent => {
            let mistake = match percent {
                42..53 => pick(rng, codes::MISTAKES),
                53..75 => pick(rng, phrases::MISTAKES),
                75..91 => pick(rng, options::MISTAKES),
                _ => pick(rng, bodies::MISTAKES),
            };
            if let Some(variant) = rng.choice(&mut declaration.variants) {
                mistake(variant, rng);
            }
        }
    }
}

/// A value of any kind.
fn any_value(rng: &mut Rng) -> Token {
    let choices = [
        Token::new("\"Acme\"", Meaning::Text("Acme".to_owned())),
        Token::new("486", Meaning::Integer(486)),
        Token::new("true", Meaning::Bool),
        Token::word("Acme"),
        Token::word("ClientError"),
        Token::new("acme::Status", Meaning::Path),
        Token::new("450..=459", Meaning::Range(450, 459)),
        Token::expression("-1"),
        Token::expression("('a', 4 + 5)"),
        Token::expression("b\"Acme\""),
        Token::expression("486.0"),
        Token::expression("concat!(\"Ac\", \"me\")"),
    ];
    one_of(rng, &choices).expect("there are some").clone()
}

/// Puts two commas, or none, between two of the items; there is no other such place.
fn misplace_comma(attribute: Option<&mut Attribute>, rng: &mut Rng, comma: Comma) {
    if let Some(attribute) = attribute.filter(|attribute| attribute.items.len() > 1) {
        attribute.items.iter_mut().filter(|item| item.comma == comma).for_each(|item| item.comma = Comma::One);
        let before_last = attribute.items.len() - 1;
        attribute.items[rng.usize(..before_last)].comma = comma;
    }
}
