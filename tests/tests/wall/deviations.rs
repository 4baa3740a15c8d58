//! What the derive is known to say otherwise than the rules. Each must still show: what is mended comes off the list.

use crate::declaration::{Attribute, Comma, Declaration, Meaning, Said, Token, Variant};
use crate::known::{LIKE_KEYS, nearest};

pub(crate) struct Deviation {
    /// What the derive does.
    pub(crate) what: &'static str,
    /// Whether it may do so here.
    concerns: fn(&Declaration) -> bool,
}

const fn deviation(what: &'static str, concerns: fn(&Declaration) -> bool) -> Deviation {
    Deviation { what, concerns }
}

const DEVIATIONS: [Deviation; 9] = [
    deviation("two commas between options of the enum: the error stands on the enum's name", two_commas_on_the_enum),
    deviation("two commas before the phrase: it counts as misplaced, and as missing too", two_commas_before_the_phrase),
    deviation("two commas beside `other` and more: one error stands for both", two_commas_beside_other),
    deviation("no comma between options: what they say counts as not said", option_without_comma),
    deviation("a phrase behind an option: it counts as misplaced, and as missing too", phrase_behind_option),
    deviation("a third attribute: only the second is refused", third_attribute),
    deviation("a string for a code: it is read as Rust, with errors of its own", string_as_code),
    deviation("a code that `fallback` needs, not where it is read: it counts as missing too", needed_code_misplaced),
    deviation(
        "fields on a variant that `fallback` needs: an error about types is in their wake",
        needed_variant_with_fields,
    ),
];

/// Those that concern a declaration.
pub(crate) fn deviations(declaration: &Declaration) -> Vec<&'static str> {
    DEVIATIONS.iter().filter(|deviation| (deviation.concerns)(declaration)).map(|deviation| deviation.what).collect()
}

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    DEVIATIONS.iter().map(|deviation| deviation.what)
}

fn of_a_variant(declaration: &Declaration, condition: impl FnMut(&Variant) -> bool) -> bool {
    declaration.variants.iter().any(condition)
}

fn has_two_commas(attribute: &Attribute) -> bool {
    attribute.items.iter().any(|item| item.comma == Comma::Twice)
}

fn two_commas_on_the_enum(declaration: &Declaration) -> bool {
    declaration.attributes.iter().any(has_two_commas)
}

fn two_commas_before_the_phrase(declaration: &Declaration) -> bool {
    of_a_variant(declaration, |variant| match variant.items() {
        [code, phrase, ..] => code.comma == Comma::Twice && phrase.key().is_none(),
        _ => false,
    })
}

fn two_commas_beside_other(declaration: &Declaration) -> bool {
    let stands_alone = |variant: &Variant| variant.items().len() == 1;
    of_a_variant(declaration, |variant| {
        variant.is_other() && !stands_alone(variant) && has_two_commas(&variant.attributes[0])
    })
}

fn option_without_comma(declaration: &Declaration) -> bool {
    let of_variants = declaration.variants.iter().flat_map(|variant| &variant.attributes);
    declaration.attributes.iter().chain(of_variants).any(|attribute| {
        let mut pairs = attribute.items.windows(2);
        pairs.any(|pair| pair[0].comma == Comma::Missing && pair.iter().any(|item| item.key().is_some()))
    })
}

fn phrase_behind_option(declaration: &Declaration) -> bool {
    of_a_variant(declaration, |variant| {
        let behind_code = variant.items().iter().skip(1);
        behind_code.skip_while(|item| item.key().is_none()).any(|item| item.key().is_none())
    })
}

fn third_attribute(declaration: &Declaration) -> bool {
    of_a_variant(declaration, |variant| variant.attributes.len() > 2)
}

fn string_as_code(declaration: &Declaration) -> bool {
    let is_rust = |letter: char| letter.is_ascii_alphanumeric() || letter == ' ';
    of_a_variant(declaration, |variant| match variant.items().first().map(|item| &item.said) {
        Some(Said::Literal(Token { meaning: Meaning::Text(text), .. })) => !text.chars().all(is_rust),
        _ => false,
    })
}

fn has_fallback(declaration: &Declaration) -> bool {
    let is_fallback = |key: &str| key == "fallback" || nearest(key, &LIKE_KEYS) == Some("fallback");
    let mut items = declaration.attributes.iter().flat_map(|attribute| &attribute.items);
    items.any(|item| item.key().is_some_and(is_fallback))
}

fn needed_code_misplaced(declaration: &Declaration) -> bool {
    let is_misplaced = |variant: &Variant| match variant.items() {
        [first, rest @ ..] if first.key().is_some() => rest.iter().any(|item| item.key().is_none()),
        [first, ..] => first.comma == Comma::Missing,
        [] => false,
    };
    has_fallback(declaration) && of_a_variant(declaration, is_misplaced)
}

fn needed_variant_with_fields(declaration: &Declaration) -> bool {
    let is_needed = |code: i128| code % 100 == 0 || code == 183;
    let has_fields = |variant: &Variant| variant.fields.is_some() && variant.code().is_some_and(is_needed);
    has_fallback(declaration) && of_a_variant(declaration, has_fields)
}
