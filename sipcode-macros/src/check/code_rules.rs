//! The rules about the code.

use sipcode_core::StatusCode;
use sipcode_core::tooling::{Escaped, Judgement, owners};

use super::{Diagnostic, Help, list, type_rules};
use crate::args::StrayKind;
use crate::model::Context;
use crate::suggest;

/// A code that is missing, unreadable or out of range says nothing about the rest.
pub(super) fn unusable(context: &Context<'_>) -> Option<Diagnostic> {
    let Some(number) = &context.args.code else { return no_code(context) };
    let Some(value) = number.value else {
        let fact = format!("the code must be an integer literal, not `{}`", number.text);
        let could_be_other = context.status.could_be_other(context.variant()) && number.text == "default";
        let advice = if could_be_other { "write `#[sip(other)]`" } else { "write the number itself, 100 to 699" };
        return Some(Diagnostic::new(&number.at, fact, Help::Variant(suggest::a_readable_code, advice.into())));
    };
    if u16::try_from(value).is_ok_and(|value| StatusCode::from_u16(value).is_ok()) {
        return None;
    }
    let fact = format!("{} is no SIP status code; these are 100 to 699 (RFC 3261 §7.2)", number.text);
    let help = Help::Variant(suggest::the_code_of_the_phrase, "write a code from 100 to 699".into());
    Some(Diagnostic::new(&number.at, fact, help))
}

fn no_code(context: &Context<'_>) -> Option<Diagnostic> {
    let is_word = |stray: &crate::args::Stray| {
        matches!(stray.kind, StrayKind::Elsewhere) && matches!(&*stray.at.text(), "transparent" | "other" | "with")
    };
    if context.args.strays.iter().any(is_word) {
        return None;
    }
    let help = Help::Variant(suggest::a_readable_code, "write the code, then its phrase, then the options".into());
    Some(Diagnostic::new(context.args.first(), "`#[sip(…)]` has no code", help))
}

pub(super) fn outside_class_or_range(context: &Context<'_>) -> Option<Diagnostic> {
    let code = context.args.status_code()?;
    let (fact, advice) = match type_rules::limits_broken_by(&context.status.options, code) {
        (Some(_), _) if type_rules::outside_a_wrong_class(context.status).is_some() => return None,
        (Some(class), _) => {
            let own = code.class();
            let fact = format!(
                "{code} is in class `{own:?}` ({}), and the enum is of class `{class:?}` ({})",
                own.label(),
                class.label()
            );
            (fact, format!("move the variant to an enum of class `{own:?}`, or leave out the enum's class"))
        }
        (None, Some((lower, upper))) => {
            let fact = format!("{code} is outside the enum's range, {lower} to {upper}");
            (fact, "widen the range of the enum, or move the variant to another".to_owned())
        }
        (None, None) => return None,
    };
    let at = &context.args.code.as_ref()?.at;
    Some(Diagnostic::new(at, fact, Help::Variant(suggest::the_code_of_the_phrase, advice)))
}

pub(super) fn taken(context: &Context<'_>) -> Option<Diagnostic> {
    let code = context.args.status_code().filter(|_| context.status.is_set())?;
    let at = &context.args.code.as_ref()?.at;
    if context.status.options.args.has("by_phrase") {
        return pair_taken(context, code);
    }
    let first = *context.status.with_code(code).first().filter(|first| **first < context.index)?;
    let fact = format!("{code} is the code of `{}` already", context.status.variants[first].ident);
    let help = Help::Variant(suggest::the_code_of_the_phrase, "give each code to one variant".into());
    let remark = "with `by_phrase` on the enum, variants of one code are told apart by their phrases; an enum of \
                  `ToStatus` takes a code any number of times";
    Some(Diagnostic { remark: Some(remark), ..Diagnostic::new(at, fact, help) })
}

/// Under `by_phrase`, code and phrase together are unique, letter case aside.
fn pair_taken(context: &Context<'_>, code: StatusCode) -> Option<Diagnostic> {
    let phrase = |args: &crate::args::Args| {
        let given = args.text_of_phrase().map(str::to_lowercase);
        given.or_else(|| code.canonical_reason().map(str::to_lowercase))
    };
    let is_same = |index: &&usize| {
        let variant = &context.status.variants[**index];
        **index < context.index && variant.args.as_ref().is_some_and(|args| phrase(args) == phrase(context.args))
    };
    let first = *context.status.with_code(code).iter().find(is_same)?;
    let fact = format!("{code} with this phrase is `{}` already", context.status.variants[first].ident);
    let advice = "give each variant of a code a phrase of its own";
    Some(Diagnostic::advice(&context.args.code.as_ref()?.at, fact, advice))
}

/// The code and the row of the registry, unless an unknown option may have been meant to say more about it.
pub(super) fn standing(context: &Context<'_>) -> Option<(StatusCode, Option<&'static sipcode_core::Registered>)> {
    let code = context.args.status_code()?;
    let is_unknown = |stray: &crate::args::Stray| matches!(stray.kind, StrayKind::Unknown(None));
    let is_unclear = context.args.strays.iter().any(is_unknown) || context.status.options.is_unclear();
    (!is_unclear).then(|| (code, code.registered()))
}

pub(super) fn not_registered(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, None) = standing(context)? else { return None };
    if context.is_vendor() || context.args.has("custom") {
        return None;
    }
    let text = context.args.text_of_phrase().filter(|_| context.has_legal_phrase());
    let fact = match text.map(|text| (text, codes(text))) {
        Some((text, codes)) if !codes.is_empty() => {
            format!("{code} is not registered with IANA; \"{text}\" is the reason phrase of {codes}")
        }
        _ => format!("{code} is not registered with IANA"),
    };
    let help = Help::Variant(suggest::registered_or_vendor, "write a registered code".into());
    Some(Diagnostic::new(&context.args.code.as_ref()?.at, fact, help))
}

/// Under the `vendor` of the type, a registered phrase with a code that is not registered. What came to the registry after 1.0
/// is no ground for an error in programs that were right before.
pub(super) fn mistyped(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, None) = standing(context)? else { return None };
    if context.args.has("vendor") || context.args.has("custom") || !context.status.options.is_vendor() {
        return None;
    }
    let (text, Judgement::OtherCode(_)) = context.judged()? else { return None };
    if owners(text).all(sipcode_core::Registered::is_later_than_1_0) {
        return None;
    }
    let fact = format!("{code} is not registered with IANA, and \"{text}\" is the reason phrase of {}", codes(text));
    let advice = "write the registered code, or a phrase of your own".into();
    let at = &context.args.code.as_ref()?.at;
    Some(Diagnostic::new(at, fact, Help::Variant(suggest::registered_or_vendor, advice)))
}

/// Whether the phrase is another code's and the code cannot stand here: then the number is the slip.
pub(super) fn is_the_slip(context: &Context<'_>) -> bool {
    let is_of_another = matches!(context.judged(), Some((_, Judgement::OtherCode(_))));
    is_of_another && (outside_class_or_range(context).is_some() || taken(context).is_some())
}

/// The codes whose phrase this is, letter case aside.
pub(super) fn codes(phrase: &str) -> String {
    list(owners(phrase).map(|row| row.code.to_string()))
}

/// The text as it stands in a message, with the characters that cannot be seen as escapes.
pub(super) fn shown(text: &str) -> String {
    Escaped(text).to_string()
}

/// The rules about the alternatives: each is a code of its own.
pub(super) fn alternatives(context: &Context<'_>) -> Vec<Diagnostic> {
    let Some(option) = context.args.get("alternatives") else { return Vec::new() };
    let value = option.value.as_ref().map(crate::values::codes);
    let is_right_or_said = |value: &&crate::values::Value<_>| value.is_right || option.has_wrong_form;
    let Some(codes) = value.as_ref().filter(is_right_or_said).and_then(|value| value.meant.as_ref()) else {
        let help = Help::of_value(option, "write them as in `alternatives = [600, 603]`");
        return vec![Diagnostic::new(option.at(), "`alternatives` takes codes in brackets", help)];
    };
    let own = context.args.status_code();
    let mut diagnostics = Vec::new();
    for (place, (at, code)) in codes.iter().enumerate() {
        let Some(code) = *code else {
            let fact = format!("`{}` is no SIP status code; these are 100 to 699 (RFC 3261 §7.2)", at.text());
            diagnostics.push(Diagnostic::advice(at, fact, "write a code from 100 to 699"));
            continue;
        };
        let is_repeated = own == Some(code) || codes[..place].iter().any(|(_, earlier)| *earlier == Some(code));
        let claims_first = |(alternative, index): &(StatusCode, usize)| *alternative == code && *index < context.index;
        let other = context.status.with_code(code).first().copied();
        let other = other
            .or_else(|| context.status.alternatives.iter().find(|claim| claims_first(claim)).map(|(_, index)| *index));
        if let Some(other) = other.filter(|other| *other != context.index) {
            let fact = format!("{code} is read as `{}` already", context.status.variants[other].ident);
            diagnostics.push(Diagnostic::advice(at, fact, "give each code to one variant"));
        } else if is_repeated {
            diagnostics.push(Diagnostic::advice(at, format!("{code} stands here a second time"), "remove it"));
        } else if !type_rules::is_welcome(&context.status.options, code) {
            let fact = format!("{code} is outside the enum's class or range");
            diagnostics.push(Diagnostic::advice(at, fact, "remove it, or widen the limits of the enum"));
        } else if code.registered().is_none() && !context.is_vendor() {
            let fact = format!("{code} is not registered with IANA");
            let advice = "write a registered code, or `vendor = \"…\"` on the enum where it is the vendor's own";
            diagnostics.push(Diagnostic::advice(at, fact, advice));
        }
    }
    diagnostics
}
