//! The rules about the phrase, and about what marks code and phrase as one's own.

use sipcode_core::tooling::{Escaped, Judgement, Slip};
use sipcode_core::{ReasonPhrase, Standing, StatusCode};

use super::code_rules::{codes, outside_class_or_range, standing, taken};
use super::diagnostic::Diagnostic;
use super::option_rules::wrong_value;
use crate::attr::{Args, Opt, Tokens};
use crate::model::Context;
use crate::suggest;

/// A registered code with a phrase that is not its own: any in a set, one that looks like a mistake elsewhere.
pub(super) fn differs(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, Some(row)) = standing(context)? else { return None };
    let is_marked = ["vendor", "custom"].iter().any(|key| context.args.has_flag(key));
    if is_marked || context.own_before_registration().is_some() {
        return None;
    }
    let (text, judgement) = context.judged()?;
    let (reason, reference, shown) = (row.reason, row.reference, Escaped(text));
    let fact = match judgement {
        // The number is the slip.
        Judgement::OtherCode(_) if outside_class_or_range(context).or_else(|| taken(context)).is_some() => return None,
        Judgement::OtherCode(_) => {
            format!("\"{shown}\" is the reason phrase of {}; that of {code} is \"{reason}\"", codes(text))
        }
        _ if context.status.is_by_phrase && context.shares_its_code() => return None,
        Judgement::Slip(Slip::LetterCase) if context.status.has("dialect") => return None,
        Judgement::Slip(Slip::LetterCase) => {
            format!("the reason phrase of {code} is \"{reason}\"; \"{shown}\" differs from it in letter case alone")
        }
        Judgement::Http => {
            format!("\"{shown}\" is HTTP's phrase of {code}; that of SIP is \"{reason}\" ({reference})")
        }
        Judgement::Slip(_) if context.takes_any_wording() => {
            format!("\"{shown}\" looks like a slip of \"{reason}\", the reason phrase of {code}")
        }
        Judgement::Own if context.takes_any_wording() => return None,
        Judgement::Slip(_) | Judgement::Own => {
            format!("the reason phrase of {code} is \"{reason}\" ({reference}), not \"{shown}\"")
        }
        _ => return None,
    };
    let diagnostic = Diagnostic::new(context.args.phrase_at(), fact, format!("write \"{reason}\""));
    Some(Diagnostic { remark: dialect_for_many(context), ..diagnostic.offering(suggest::registered_or_custom) })
}

/// The remark on the first of three or more phrases that differ: `dialect` allows them all.
fn dialect_for_many(context: &Context<'_>) -> Option<&'static str> {
    let status = context.status;
    let differs = |index: &usize| {
        let args = &status.variants[*index].args;
        let registered = args.status_code().and_then(StatusCode::canonical_reason);
        registered.is_some() && args.sent_phrase() != registered && !args.has("custom")
    };
    let mut differing = (0..status.variants.len()).filter(differs);
    let is_first_of_many = differing.next() == Some(context.index) && differing.count() >= 2;
    (is_first_of_many && status.is_set() && !status.has("dialect"))
        .then_some("`dialect` on the enum allows other wordings for all of its codes")
}

pub(super) fn no_text(context: &Context<'_>) -> Option<Diagnostic> {
    let phrase = context.args.phrase.as_ref().filter(|phrase| phrase.text.is_none())?;
    let advice = "write the reason phrase in quotation marks";
    let diagnostic = Diagnostic::new(&phrase.at, "the reason phrase must be a string literal", advice);
    Some(diagnostic.offering(suggest::the_registered_phrase))
}

/// A byte that the grammar forbids, a character that cannot be seen, white space at an end, or nothing at all.
pub(super) fn illegal(context: &Context<'_>) -> Option<Diagnostic> {
    let (fact, advice) = match context.judged()?.1 {
        Judgement::Illegal(error) => (error.to_string(), "write the phrase without it"),
        Judgement::Invisible { character, offset } => {
            let fact = format!("the character {} at offset {offset} cannot be seen", character.escape_unicode());
            (fact, "write the phrase without it")
        }
        Judgement::Empty => ("the reason phrase is empty, which tells a person nothing".to_owned(), "write a phrase"),
        Judgement::OuterWhiteSpace { offset } => {
            let end = if offset == 0 { "starts" } else { "ends" };
            (format!("the reason phrase {end} with white space"), "write a phrase without it")
        }
        _ => return None,
    };
    Some(Diagnostic::new(context.args.phrase_at(), fact, advice).offering(suggest::a_legal_phrase))
}

pub(super) fn vendor_on_a_registered_code(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, Some(row)) = standing(context)? else { return None };
    let vendor = context.args.get("vendor").filter(|vendor| vendor.value.is_none())?;
    if row.is_later_than_1_0() {
        return None;
    }
    let (reason, reference) = (row.reason, row.reference);
    let fact = match row.standing {
        Standing::Obsolete => format!("{code} is no code of your own: {reference} defines it as \"{reason}\""),
        Standing::Active | Standing::Deprecated => {
            format!("{code} is no code of your own: it is registered with IANA as \"{reason}\" ({reference})")
        }
    };
    Some(Diagnostic::new(&vendor.ident, fact, "remove `vendor`").offering(suggest::registered_or_custom))
}

pub(super) fn custom_without_effect(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, row) = standing(context)?;
    let custom = context.args.get("custom")?;
    let fact = match (row, context.judged()) {
        (None, _) => {
            format!("{code} is not registered with IANA, so there is no phrase that a `custom` one could replace")
        }
        (Some(_), None) if context.args.phrase.is_none() => {
            "`custom` says that the phrase is your own, and there is none".to_owned()
        }
        (Some(row), Some((_, Judgement::Registered))) => {
            format!("\"{}\" is the registered phrase of {code}, so it is not `custom`", row.reason)
        }
        (Some(_), _) => return None,
    };
    let diagnostic = Diagnostic::new(&custom.ident, fact, "remove `custom`");
    Some(diagnostic.offering(if row.is_some() { suggest::registered_or_custom } else { suggest::registered_or_vendor }))
}

/// `starts` and `ends` say how a phrase is recognised under `by_phrase`.
pub(super) fn patterns(context: &Context<'_>) -> Vec<Diagnostic> {
    let options = context.args.options.iter().filter(|option| matches!(option.key.name, "starts" | "ends"));
    options.enumerate().filter_map(|(place, option)| pattern(context, option, place == 0)).collect()
}

fn pattern(context: &Context<'_>, option: &Opt, is_first: bool) -> Option<Diagnostic> {
    let key = option.key.name;
    if !context.status.is_by_phrase {
        if context.shares_its_code() {
            return None;
        }
        let fact = format!("`{key}` needs `by_phrase` on the enum, which tells variants apart by their phrases");
        return Some(Diagnostic::new(&option.ident, fact, "write `by_phrase` on the enum, or remove it here"));
    }
    if !is_first {
        let fact = "one of `starts` and `ends` stands on a variant, not both";
        return Some(Diagnostic::new(&option.ident, fact, "keep one of the two"));
    }
    let Some(text) = option.value.as_ref().and_then(Tokens::string) else {
        return wrong_value(option);
    };
    if text.is_empty() || ReasonPhrase::new(&text).is_err() {
        let fact = format!("`{key}` takes a part of a phrase, which is not empty and may go on the wire");
        return Some(Diagnostic::new(option.at(), fact, "write a part of the phrase"));
    }
    let code = context.args.status_code()?;
    // A phrase that is missing or illegal is said already.
    let phrase = context.args.sent_phrase().filter(|_| illegal(context).is_none())?.to_ascii_lowercase();
    let part = text.to_ascii_lowercase();
    let fits = if key == "starts" { phrase.starts_with(&part) } else { phrase.ends_with(&part) };
    if !fits {
        // Of two variants with the registered phrase, that is the mistake.
        if context.args.phrase.is_none() && taken(context).is_some() {
            return None;
        }
        let fact = format!("the phrase of the variant, which is what is sent, does not fit `{key} = {text:?}`");
        return Some(Diagnostic::new(option.at(), fact, format!("write a phrase that {key} so")));
    }
    // Two variants of a code cannot be recognised by the same pattern.
    let other = |args: &Args| args.value(key).and_then(Tokens::string);
    let has_it = |args: &Args| other(args).is_some_and(|other| other.eq_ignore_ascii_case(&text));
    let first = context.earlier_with_this_code().find(|variant| has_it(&variant.args))?;
    let fact = format!("`{key} = {text:?}` of {code} is `{}` already", first.ident);
    Some(Diagnostic::new(option.at(), fact, "give each variant of a code a pattern of its own"))
}
