//! The rules about the phrase, and about what marks code and phrase as one's own.

use sipcode_core::tooling::{Judgement, Slip};
use sipcode_core::{ReasonPhrase, Standing};

use super::code_rules::{codes, is_the_slip, shown, standing};
use super::{Diagnostic, Help};
use crate::args::Opt;
use crate::model::Context;
use crate::suggest;
use crate::values::{self, Value};

pub(super) fn missing(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, None) = standing(context)? else { return None };
    if !context.is_vendor() || context.args.has("custom") || context.args.phrase.is_some() {
        return None;
    }
    let fact = format!("{code} is not registered with IANA, so it has no reason phrase but yours");
    let help = Help::Variant(suggest::a_phrase, "write a reason phrase behind the code".into());
    Some(Diagnostic::new(&context.args.code.as_ref()?.at, fact, help))
}

/// A registered code with a phrase that is not its own: any in a set, one that looks like a mistake elsewhere.
pub(super) fn differs(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, Some(row)) = standing(context)? else { return None };
    let is_marked = ["vendor", "custom"].iter().any(|key| context.args.has(key));
    if is_marked || context.own_before_registration().is_some() || is_the_slip(context) {
        return None;
    }
    let (text, judgement) = context.judged()?;
    if judgement == Judgement::Registered {
        return None;
    }
    let (reason, text) = (row.reason, shown(text));
    let is_by_phrase = context.status.is_by_phrase(code);
    let fact = match judgement {
        Judgement::OtherCode(_) => {
            format!("\"{text}\" is the reason phrase of {}; that of {code} is \"{reason}\"", codes(&text))
        }
        _ if is_by_phrase => return None,
        Judgement::Slip(Slip::LetterCase) if context.status.options.args.has("dialect") => return None,
        Judgement::Slip(Slip::LetterCase) => {
            format!("the reason phrase of {code} is \"{reason}\"; \"{text}\" differs from it in letter case alone")
        }
        Judgement::Http => {
            format!("\"{text}\" is HTTP's phrase of {code}; that of SIP is \"{reason}\" ({})", row.reference)
        }
        Judgement::Slip(_) if context.takes_any_wording() => {
            format!("\"{text}\" looks like a slip of \"{reason}\", the reason phrase of {code}")
        }
        Judgement::Own if context.takes_any_wording() => return None,
        Judgement::Slip(_) | Judgement::Own => {
            format!("the reason phrase of {code} is \"{reason}\" ({}), not \"{text}\"", row.reference)
        }
        _ => return None,
    };
    let help = Help::Variant(suggest::registered_or_custom, format!("write \"{reason}\""));
    let at = &context.args.phrase.as_ref()?.at;
    Some(Diagnostic { remark: dialect_for_many(context), ..Diagnostic::new(at, fact, help) })
}

/// With the first of several phrases that differ, what allows them all.
fn dialect_for_many(context: &Context<'_>) -> Option<&'static str> {
    const MANY: usize = 3;
    let status = context.status;
    if status.options.args.has("dialect") || !status.is_set() {
        return None;
    }
    let differs = |index: &usize| {
        let Some(args) = &status.variants[*index].args else { return false };
        let context = Context { status, index: *index, args };
        let is_other = matches!(context.judged(), Some((_, Judgement::Slip(_) | Judgement::Own | Judgement::Http)));
        is_other && !args.has("custom") && args.status_code().is_some_and(|code| code.registered().is_some())
    };
    let mut differing = (0..status.variants.len()).filter(differs);
    let is_first = differing.next() == Some(context.index);
    (is_first && differing.count() + 1 >= MANY)
        .then_some("`dialect` on the enum allows other wordings for all of its codes")
}

pub(super) fn no_text(context: &Context<'_>) -> Option<Diagnostic> {
    let phrase = context.args.phrase.as_ref().filter(|phrase| phrase.text.is_none())?;
    let help = Help::Variant(suggest::a_phrase, "write the reason phrase in quotation marks".into());
    Some(Diagnostic::new(&phrase.at, "the reason phrase must be a string literal", help))
}

/// A byte that the grammar forbids, a character that cannot be seen, white space at an end, or nothing at all.
pub(super) fn illegal(context: &Context<'_>) -> Option<Diagnostic> {
    let (text, judgement) = context.judged()?;
    let (fact, advice) = match judgement {
        Judgement::Illegal(error) => (error.to_string(), "write the phrase without it"),
        Judgement::Invisible { character, offset } => {
            let fact = format!("the character {} at offset {offset} cannot be seen", character.escape_unicode());
            (fact, "write the phrase without it")
        }
        Judgement::Empty => ("the reason phrase is empty, which tells a person nothing".to_owned(), "write a phrase"),
        Judgement::OuterWhiteSpace { offset: 0 } => {
            ("the reason phrase starts with white space".to_owned(), "write a phrase without it")
        }
        Judgement::OuterWhiteSpace { .. } => {
            ("the reason phrase ends with white space".to_owned(), "write a phrase without it")
        }
        _ => return None,
    };
    debug_assert!(ReasonPhrase::new(text).is_err() || !matches!(judgement, Judgement::Illegal(_)));
    let at = &context.args.phrase.as_ref()?.at;
    Some(Diagnostic::new(at, fact, Help::Variant(suggest::a_legal_phrase, advice.into())))
}

pub(super) fn vendor_on_a_registered_code(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, Some(row)) = standing(context)? else { return None };
    let vendor = context.args.get("vendor").filter(|vendor| vendor.value.is_none())?;
    if row.is_later_than_1_0() {
        return None;
    }
    let fact = match row.standing {
        Standing::Obsolete => {
            format!("{code} is no code of your own: {} defines it as \"{}\"", row.reference, row.reason)
        }
        Standing::Active | Standing::Deprecated => {
            let (reason, reference) = (row.reason, row.reference);
            format!("{code} is no code of your own: it is registered with IANA as \"{reason}\" ({reference})")
        }
    };
    let help = Help::Variant(suggest::registered_or_custom, "remove `vendor`".into());
    Some(Diagnostic::new(&vendor.ident, fact, help))
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
    let help = Help::Variant(suggest::without_custom, "remove `custom`".into());
    Some(Diagnostic::new(&custom.ident, fact, help))
}

/// `starts` and `ends` say how a phrase is recognised under `by_phrase`.
pub(super) fn pattern(context: &Context<'_>) -> Vec<Diagnostic> {
    let options = || context.args.options.iter().filter(|option| matches!(option.key.name, "starts" | "ends"));
    let mut diagnostics = Vec::new();
    for (place, option) in options().enumerate() {
        let (key, text) = (option.key.name, option.value.as_ref().and_then(crate::tokens::Tokens::string));
        let by_phrase = context.status.options.args.has("by_phrase");
        let registered = context.args.status_code().and_then(sipcode_core::StatusCode::canonical_reason);
        let diagnostic = match (text, context.args.text_of_phrase().or(registered)) {
            _ if !by_phrase => {
                let fact =
                    format!("`{key}` needs `by_phrase` on the enum, which tells variants apart by their phrases");
                Diagnostic::advice(&option.ident, fact, "write `by_phrase` on the enum, or remove it here")
            }
            _ if place > 0 => {
                let fact = "one of `starts` and `ends` stands on a variant, not both";
                Diagnostic::advice(&option.ident, fact, "keep one of the two")
            }
            (None, _) => {
                let fact = format!("`{key}` takes a part of the phrase, a string literal");
                Diagnostic::new(option.at(), fact, Help::of_value(option, "write it in quotation marks"))
            }
            (Some(text), _) if text.is_empty() || ReasonPhrase::new(&text).is_err() => {
                let fact = format!("`{key}` takes a part of a phrase, which is not empty and may go on the wire");
                Diagnostic::advice(option.at(), fact, "write a part of the phrase")
            }
            (Some(text), phrase) if !fits(key, &text, phrase.unwrap_or_default()) => {
                let fact = format!("the phrase of the variant, which is what is sent, does not fit `{key} = {text:?}`");
                Diagnostic::advice(option.at(), fact, format!("write a phrase that {key} so"))
            }
            (Some(text), _) => match same_pattern(context, key, &text) {
                Some(diagnostic) => diagnostic,
                None => continue,
            },
        };
        diagnostics.push(diagnostic);
    }
    diagnostics
}

fn fits(key: &str, text: &str, phrase: &str) -> bool {
    let (text, phrase) = (text.to_ascii_lowercase(), phrase.to_ascii_lowercase());
    if key == "starts" { phrase.starts_with(&text) } else { phrase.ends_with(&text) }
}

/// Two variants of a code cannot be recognised by the same pattern.
fn same_pattern(context: &Context<'_>, key: &str, text: &str) -> Option<Diagnostic> {
    let code = context.args.status_code()?;
    let has_it = |index: &&usize| {
        let args = context.status.variants[**index].args.as_ref();
        let other = args.and_then(|args| args.value(key)).and_then(crate::tokens::Tokens::string);
        **index < context.index && other.is_some_and(|other| other.eq_ignore_ascii_case(text))
    };
    let first = *context.status.with_code(code).iter().find(has_it)?;
    let fact = format!("`{key} = {text:?}` of {code} is `{}` already", context.status.variants[first].ident);
    Some(Diagnostic::advice(context.args.get(key)?.at(), fact, "give each variant of a code a pattern of its own"))
}

/// The value of `q850` and `action`.
pub(super) fn option_values(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if let Some(option) = context.args.get("q850") {
        let value = option.value.as_ref().map(values::cause);
        if !is_right_or_said(option, value) {
            let fact = match option.value.as_ref().and_then(crate::tokens::Tokens::number) {
                Some(value @ 1..=127) => format!("Q.850 assigns no cause {value}"),
                Some(_) => "a Q.850 cause is a number from 1 to 127".to_owned(),
                None => "`q850` takes a cause of Q.850, an integer literal from 1 to 127".to_owned(),
            };
            let advice = "write an assigned cause, such as 31 for \"Normal, unspecified\"".into();
            diagnostics.push(Diagnostic::new(option.at(), fact, Help::Value(suggest::a_cause, advice)));
        }
    }
    if let Some(option) = context.args.get("action") {
        let value = option.value.as_ref().map(values::action);
        if !is_right_or_said(option, value) {
            let fact = match &option.value {
                None => "`action` takes the name of an action".to_owned(),
                Some(value) => format!("`{}` is no action", value.text()),
            };
            let all = super::list(sipcode_core::Action::ALL.iter().map(|action| format!("`{action:?}`")));
            let help = Help::of_value(option, format!("the actions are {all}"));
            diagnostics.push(Diagnostic::new(option.at(), fact, help));
        }
    }
    diagnostics
}

/// Whether a value is right, or its form an error already that says how it was meant.
pub(super) fn is_right_or_said<T>(option: &Opt, value: Option<Value<T>>) -> bool {
    value.is_some_and(|value| value.is_right || option.has_wrong_form && value.meant.is_some())
}
