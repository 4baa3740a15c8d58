//! The rules about the type and its options.

use quote::ToTokens;
use sipcode_core::StatusCode;
use syn::Data;

use super::diagnostic::{Diagnostic, Offers, list};
use super::{form_rules, limits, option_rules};
use crate::attr::{Opt, Place, Takes};
use crate::model::{Answer, LIMITS, Status, Variant, attribute};
use crate::suggest::{self, Candidate};

/// The mistake that silences all else.
pub(super) fn only(status: &Status<'_>) -> Option<Diagnostic> {
    wrong_kind_of_item(status).or_else(|| has_parameters(status))
}

pub(super) fn diagnostics(status: &Status<'_>) -> Vec<Diagnostic> {
    // On a struct, the rules of the variant say it.
    let has_form = !status.is_struct();
    let mut diagnostics =
        if has_form { form_rules::diagnostics(status, None, &status.options.args) } else { Vec::new() };
    diagnostics.extend(no_variants(status));
    let is_flag = |option: &Opt| status.is_struct() && option.key.takes == Takes::Name && option.value.is_none();
    let options = status.options.args.options.iter();
    let options = options.filter(|option| option.key.place == Place::Type && !is_flag(option));
    diagnostics.extend(options.filter_map(option_rules::wrong_value));
    diagnostics.extend(range_is_wrong(status));
    diagnostics.extend(class_excludes_most_codes(status));
    diagnostics.extend(fallback_lacks_variants(status));
    diagnostics.extend(range_excludes_a_needed_code(status));
    diagnostics.extend(any_code_beside_limits(status));
    diagnostics.extend(discriminants_on_some_variants(status));
    diagnostics.extend(display_beside_thiserror(status));
    diagnostics
}

fn wrong_kind_of_item(status: &Status<'_>) -> Option<Diagnostic> {
    let (at, kind) = match &status.input.data {
        Data::Struct(data) if status.is_set() => (data.struct_token.to_token_stream(), "struct"),
        Data::Union(data) => (data.union_token.to_token_stream(), "union"),
        Data::Enum(_) | Data::Struct(_) => return None,
    };
    let (what, advice) = if status.is_set() {
        ("an enum", "make it an enum with one variant for each status code")
    } else {
        ("an enum or a struct", "make it an enum with one variant for each error")
    };
    let fact = format!("`{}` is derived for {what}, and `{}` is a {kind}", status.derive.name(), status.input.ident);
    Some(Diagnostic::new(at, fact, advice))
}

fn has_parameters(status: &Status<'_>) -> Option<Diagnostic> {
    let generics = &status.input.generics;
    if generics.params.is_empty() || !status.is_set() {
        return None;
    }
    let fact =
        format!("`{}` is a set of status codes, so it takes no type, const or lifetime parameters", status.input.ident);
    Some(Diagnostic::new(generics, fact, "remove the parameters"))
}

fn no_variants(status: &Status<'_>) -> Option<Diagnostic> {
    if !status.variants.is_empty() {
        return None;
    }
    let (what, first) =
        if status.is_set() { ("status code", StatusCode::TRYING) } else { ("error", StatusCode::BAD_REQUEST) };
    let mut rows = sipcode_core::registry().iter().filter(|row| row.code >= first);
    let advice = match rows.find(|row| limits::is_welcome(status, row.code)) {
        Some(row) => format!("add one for each {what}, such as `{}`", suggest::variant(status, row.code)),
        None => format!("add one for each {what}"),
    };
    let fact = format!("`{}` has no variants, so there is nothing that it could answer", status.input.ident);
    Some(Diagnostic::new(&status.input.ident, fact, advice))
}

/// A class that contradicts most codes is the mistake, and not each code.
fn class_excludes_most_codes(status: &Status<'_>) -> Option<Diagnostic> {
    let codes = limits::outside_a_wrong_class(status)?;
    let class = status.options.class?;
    let args = &status.options.args;
    let option = args.get("class")?;
    let own = codes[0].class();
    let is_one_class = status.variants.iter().filter_map(Variant::code).all(|code| code.class() == own);
    let candidate = is_one_class.then(|| args.mended().with_value("class", &format!("{own:?}")));
    let are = if codes.len() == 1 { "is" } else { "are" };
    let fact = format!("{} {are} not of class `{class:?}` ({})", list(codes), class.label());
    let diagnostic = Diagnostic::new(option.at(), fact, "leave out the class, or give each class an enum of its own");
    Some(diagnostic.offering_options(candidate))
}

fn range_is_wrong(status: &Status<'_>) -> Option<Diagnostic> {
    let args = &status.options.args;
    let option = args.get("range")?;
    let (fact, meant) = limits::range_mistake(&status.options)?;
    if status.options.range.is_none() && option.is_right_or_said() {
        return None;
    }
    let candidate = meant.map(|(lower, upper)| args.mended().with_value("range", &format!("{lower}..={upper}")));
    let (first, last) = limits::of_class(&status.options);
    let advice = format!("write the first and the last code, within {first}..={last}");
    Some(Diagnostic::new(option.at(), fact, advice).offering_options(candidate))
}

fn fallback_lacks_variants(status: &Status<'_>) -> Option<Diagnostic> {
    let key = &status.options.args.get("fallback")?.ident;
    // A variant without a code that can be read may be meant for any.
    if status.variants.is_empty() || status.variants.iter().any(|variant| variant.code().is_none()) {
        return None;
    }
    let mut missing = limits::needed_for_fallback(status);
    missing.retain(|code| status.claims(*code).next().is_none() && limits::is_welcome(status, *code));
    if missing.is_empty() {
        return None;
    }
    let codes = list(&missing);
    let fact = format!(
        "`fallback` treats an unknown code as the x00 of its class, and an unknown 1xx as 183 (RFC 3261 §8.1.3.2); \
         no variant has {codes}"
    );
    let variants: Vec<_> = missing.iter().map(|code| suggest::variant(status, *code)).collect();
    Some(Diagnostic::new(key, fact, format!("add `{}`", variants.join(", "))))
}

fn range_excludes_a_needed_code(status: &Status<'_>) -> Option<Diagnostic> {
    let args = &status.options.args;
    let option = args.get("range")?;
    if status.other().is_some() {
        return None;
    }
    let mut excluded = limits::needed_for_fallback(status);
    excluded.retain(|code| !limits::is_welcome(status, *code));
    let (first, last) = (u32::from(excluded.first()?.as_u16()), u32::from(excluded.last()?.as_u16()));
    let (lower, upper) = status.options.range?.bounds()?;
    let codes = list(&excluded);
    let fact = format!("this range excludes {codes}, as which `fallback` treats an unknown code (RFC 3261 §8.1.3.2)");
    let wider = format!("{}..={}", lower.min(first), upper.max(last));
    let mut candidates = vec![Candidate::first(args.mended().with_value("range", &wider))];
    // A variant with such a code is outside the range with and without the fallback.
    if excluded.iter().all(|code| status.claims(*code).next().is_none()) {
        candidates.push(Candidate { purpose: "without the fallback", args: args.mended().without("fallback") });
    }
    let advice = format!("widen the range to {wider}, or leave out the fallback");
    Some(Diagnostic { offers: Offers::Type(candidates), ..Diagnostic::new(option.at(), fact, advice) })
}

/// A variant that stands for any code leaves nothing to limit.
fn any_code_beside_limits(status: &Status<'_>) -> Vec<Diagnostic> {
    let is_any_code = |variant: &&Variant<'_>| matches!(variant.answer, Answer::Other | Answer::Delegate);
    let Some(Variant { ident, .. }) = status.variants.iter().find(is_any_code) else { return Vec::new() };
    let diagnostic = |option: &Opt| {
        let key = option.key.name;
        let fact = match key {
            "fallback" => format!("`{ident}` takes every unknown code, so `fallback` has none left to treat"),
            _ if status.is_set() => {
                format!("`{ident}` takes every unknown code, so the enum cannot be limited by `{key}`")
            }
            _ => format!("`{ident}` answers with any code, so `{key}` cannot limit the codes"),
        };
        Diagnostic::new(&option.ident, fact, format!("remove `{key}` here, or the variant `{ident}`"))
    };
    status.options.args.options.iter().filter(|option| LIMITS.contains(&option.key.name)).map(diagnostic).collect()
}

/// `thiserror` writes `Display` too.
fn display_beside_thiserror(status: &Status<'_>) -> Option<Diagnostic> {
    let error = status
        .variants
        .iter()
        .find_map(|variant| attribute(variant.attributes, &["error"]))
        .filter(|_| status.is_set())?;
    if status.has("display") {
        return None;
    }
    let fact = "`thiserror` writes `Display` from `#[error(…)]`, and so does `SipStatus`";
    let advice = "write `#[sip(display = false)]` in front of the enum, and `Display` is left to `thiserror`";
    Some(Diagnostic::new(error.path(), fact, advice))
}

/// Discriminants stand on every variant of a set or on none.
fn discriminants_on_some_variants(status: &Status<'_>) -> Option<Diagnostic> {
    if !status.is_set() {
        return None;
    }
    let coded = || status.variants.iter().filter(|variant| variant.code().is_some());
    let with = coded().find(|variant| variant.discriminant.is_some())?;
    let without = coded().find(|variant| variant.discriminant.is_none())?;
    let fact = format!(
        "`{}` has a discriminant and `{}` has none; they stand on every variant with a code or on none",
        with.ident, without.ident
    );
    if coded().any(|variant| variant.code().is_some_and(|code| status.with_code(code).len() > 1)) {
        return Some(Diagnostic::new(without.ident, fact, "leave them out: two variants of one code cannot share one"));
    }
    let missing = coded().filter(|variant| variant.discriminant.is_none());
    let missing = missing.filter_map(|variant| Some(format!("`{} = {}`", variant.ident, variant.code()?)));
    Some(Diagnostic::new(without.ident, fact, format!("write {}", list(missing))))
}
