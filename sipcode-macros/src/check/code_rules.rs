//! The rules about the code.

use sipcode_core::tooling::owners;
use sipcode_core::{Registered, StatusCode};

use super::diagnostic::{Diagnostic, list};
use super::{limits, option_rules};
use crate::attr::{FormError, Stray, Tokens, values};
use crate::model::{Context, Variant};
use crate::suggest;

/// A code that is missing, unreadable or out of range says nothing about the rest.
pub(super) fn unusable(context: &Context<'_>) -> Option<Diagnostic> {
    let Some(number) = &context.args.code else { return no_code(context) };
    if number.value.is_none() {
        let fact = format!("the code must be an integer literal, not `{}`", number.text);
        let could_be_other = context.status.could_be_other(context.variant()) && number.text == "default";
        let advice = if could_be_other { "write `#[sip(other)]`" } else { "write the number itself, 100 to 699" };
        return Some(Diagnostic::new(&number.at, fact, advice).offering(suggest::another_code));
    }
    if context.args.status_code().is_some() {
        return None;
    }
    let fact = format!("{} is no SIP status code; these are 100 to 699 (RFC 3261 §7.2)", number.text);
    let diagnostic = Diagnostic::new(&number.at, fact, "write a code from 100 to 699");
    Some(diagnostic.offering(suggest::another_code))
}

fn no_code(context: &Context<'_>) -> Option<Diagnostic> {
    let is_word = |stray: &Stray| matches!(&*stray.at.text(), "transparent" | "other" | "with" | "fallback");
    // In the place of the code there may be nothing before a comma.
    let is_comma = |error: &FormError| error.at.text() == ",";
    let is_said = context.args.strays.iter().any(is_word) || context.args.form.iter().any(is_comma);
    let advice = "write the code, then its phrase, then the options";
    let diagnostic = || Diagnostic::new(&context.args.at, "`#[sip(…)]` has no code", advice);
    (!is_said).then(|| diagnostic().offering(suggest::another_code))
}

pub(super) fn outside_class_or_range(context: &Context<'_>) -> Option<Diagnostic> {
    let code = context.args.status_code()?;
    let is_struct = context.status.is_struct();
    let kind = if is_struct { "struct" } else { "enum" };
    let (lower, upper) = limits::allowed(context.status)?;
    if limits::is_welcome(context.status, code) {
        return None;
    }
    let (fact, advice) = match context.status.options.class.filter(|class| *class != code.class()) {
        Some(class) => {
            let (own, label, own_label) = (code.class(), class.label(), code.class().label());
            let fact =
                format!("{code} is in class `{own:?}` ({own_label}), and the {kind} is of class `{class:?}` ({label})");
            let elsewhere = format!("move the variant to an enum of class `{own:?}`, or leave out the enum's class");
            (fact, if is_struct { "leave out the class".to_owned() } else { elsewhere })
        }
        // Then the range is the mistake.
        None if limits::is_needed_for_fallback(context.status, code) => return None,
        None => {
            let fact = format!("{code} is outside the {kind}'s range, {lower} to {upper}");
            let elsewhere = "widen the range of the enum, or move the variant to another";
            (fact, if is_struct { "widen the range" } else { elsewhere }.to_owned())
        }
    };
    Some(Diagnostic::new(context.args.code_at(), fact, advice).offering(suggest::another_code))
}

pub(super) fn taken(context: &Context<'_>) -> Option<Diagnostic> {
    const REMARK: &str = "with `by_phrase` on the enum, variants of one code are told apart by their phrases; an enum of \
                          `ToStatus` takes a code any number of times";
    let code = context.args.status_code().filter(|_| context.status.is_set())?;
    // Two variants of one name are the compiler's error.
    let is_another = |first: &&Variant<'_>| first.ident != context.variant().ident && is_rival(context, first, code);
    let first = context.earlier_with_this_code().find(is_another)?;
    if context.status.is_by_phrase {
        let fact = format!("{code} with this phrase is `{}` already", first.ident);
        let advice = "give each variant of a code a phrase of its own";
        return Some(Diagnostic::new(context.args.code_at(), fact, advice));
    }
    let fact = format!("{code} is the code of `{}` already", first.ident);
    let diagnostic = Diagnostic::new(context.args.code_at(), fact, "give each code to one variant");
    Some(Diagnostic { remark: Some(REMARK), ..diagnostic.offering(suggest::another_code) })
}

/// Whether a variant that claims this code is in its way: under `by_phrase` only one with the same phrase, letter case (ASCII)
/// aside.
fn is_rival(context: &Context<'_>, other: &Variant<'_>, code: StatusCode) -> bool {
    let phrases = || context.args.sent_phrase().zip(other.args.sent_phrase());
    !context.status.is_by_phrase
        || other.code() != Some(code)
        || phrases().is_some_and(|(own, other)| own.eq_ignore_ascii_case(other))
}

/// Whether a variant is in its way that was not in the way of the earlier attribute.
pub(super) fn has_more_rivals(context: &Context<'_>, earlier: &Context<'_>) -> bool {
    let Some(code) = context.args.status_code().filter(|_| context.status.is_set()) else { return false };
    let is_new = |index: usize| {
        let other = &context.status.variants[index];
        let was_one = earlier.args.status_code() == Some(code) && is_rival(earlier, other, code);
        index != context.index && is_rival(context, other, code) && !was_one
    };
    context.status.claims(code).any(is_new)
}

/// The code and the row of the registry, unless an unknown option may have been meant to say more about it.
pub(super) fn standing(context: &Context<'_>) -> Option<(StatusCode, Option<&'static Registered>)> {
    let code = context.args.status_code()?;
    let is_unclear = context.args.is_unclear() || context.status.options.args.is_unclear();
    (!is_unclear).then(|| (code, code.registered()))
}

/// A code that is not registered is marked as one's own, and has a phrase of its own.
pub(super) fn not_registered(context: &Context<'_>) -> Option<Diagnostic> {
    let (code, None) = standing(context)? else { return None };
    // What `custom` has to do here is a mistake of its own.
    if context.args.has("custom") {
        return None;
    }
    let text = context.args.text_of_phrase().unwrap_or_default();
    let (rest, advice) = if !context.is_vendor() {
        let is_registered = owners(text).next().is_some();
        let of_another = is_registered.then(|| format!("; \"{text}\" is the reason phrase of {}", codes(text)));
        (of_another.unwrap_or_default(), "write a registered code")
    } else if context.args.phrase.is_none() {
        (", so it has no reason phrase but yours".to_owned(), "write a reason phrase behind the code")
    } else if !context.args.has_flag("vendor") && !owners(text).all(Registered::is_later_than_1_0) {
        // What came to the registry after 1.0 is no ground for an error in programs that were right before.
        let of_another = format!(", and \"{text}\" is the reason phrase of {}", codes(text));
        (of_another, "write the registered code, or a phrase of your own")
    } else {
        return None;
    };
    let fact = format!("{code} is not registered with IANA{rest}");
    Some(Diagnostic::new(context.args.code_at(), fact, advice).offering(suggest::registered_or_vendor))
}

/// The codes whose phrase this is, letter case aside.
pub(super) fn codes(phrase: &str) -> String {
    list(owners(phrase).map(|row| row.code))
}

/// The alternatives: each is a code of its own.
pub(super) fn alternatives(context: &Context<'_>) -> Vec<Diagnostic> {
    let Some(option) = context.args.get("alternatives") else { return Vec::new() };
    if let Some(diagnostic) = option_rules::wrong_value(option) {
        return vec![diagnostic];
    }
    let codes = context.args.meant("alternatives", values::codes).unwrap_or_default();
    let diagnostic = |(place, (at, code)): (usize, &(_, Option<StatusCode>))| {
        let Some(code) = *code else {
            let fact = format!("`{}` is no SIP status code; these are 100 to 699 (RFC 3261 §7.2)", Tokens::text(at));
            return Some(Diagnostic::new(at, fact, "write a code from 100 to 699"));
        };
        let is_repeated = || codes[..place].iter().any(|(_, earlier)| *earlier == Some(code));
        let first = context.status.claims(code).next();
        let (fact, advice) = if let Some(other) = first.filter(|first| *first != context.index) {
            let fact = format!("{code} is read as `{}` already", context.status.variants[other].ident);
            (fact, "give each code to one variant")
        } else if context.args.status_code() == Some(code) || is_repeated() {
            (format!("{code} stands here a second time"), "remove it")
        } else if !limits::is_welcome(context.status, code) {
            let fact = format!("{code} is outside the enum's class or range");
            (fact, "remove it, or widen the limits of the enum")
        } else if code.registered().is_none() && !context.is_vendor() {
            let advice = "write a registered code, or `vendor = \"…\"` on the enum where it is the vendor's own";
            (format!("{code} is not registered with IANA"), advice)
        } else {
            return None;
        };
        Some(Diagnostic::new(at, fact, advice))
    };
    codes.iter().enumerate().filter_map(diagnostic).collect()
}
