//! The rules about the type and its options.

use sipcode_core::{Class, StatusCode};
use syn::Data;

use super::phrase_rules::is_right_or_said;
use super::{Diagnostic, Help, list, of_the_form};
use crate::args::{Args, Opt, Stray, StrayKind, quoted};
use crate::keys::{Place, Takes};
use crate::model::{LIMITS, Options, Status};
use crate::suggest::{self, Candidate};
use crate::tokens::Tokens;
use crate::values;

/// The mistake that silences all else.
pub(super) fn only(status: &Status<'_>) -> Option<Diagnostic> {
    wrong_kind_of_item(status).or_else(|| has_parameters(status))
}

pub(super) fn diagnostics(status: &Status<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if status.place() == Place::Type {
        diagnostics.extend(of_the_form(status, None, &status.options.args, Place::Type));
    }
    diagnostics.extend(no_variants(status));
    diagnostics.extend(wrong_values(status));
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
    use quote::ToTokens;
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
    Some(Diagnostic::advice(at, fact, advice))
}

fn has_parameters(status: &Status<'_>) -> Option<Diagnostic> {
    let generics = &status.input.generics;
    if generics.params.is_empty() || !status.is_set() {
        return None;
    }
    let fact =
        format!("`{}` is a set of status codes, so it takes no type, const or lifetime parameters", status.input.ident);
    Some(Diagnostic::advice(generics, fact, "remove the parameters"))
}

fn no_variants(status: &Status<'_>) -> Option<Diagnostic> {
    if !status.variants.is_empty() {
        return None;
    }
    let (what, first) =
        if status.is_set() { ("status code", StatusCode::TRYING) } else { ("error", StatusCode::BAD_REQUEST) };
    let mut rows = sipcode_core::registry().iter().filter(|row| row.code >= first);
    let advice = match rows.find(|row| is_welcome(&status.options, row.code)) {
        Some(row) => format!("add one for each {what}, such as `{}`", suggest::variant(status, row.code)),
        None => format!("add one for each {what}"),
    };
    let fact = format!("`{}` has no variants, so there is nothing that it could answer", status.input.ident);
    Some(Diagnostic::advice(&status.input.ident, fact, advice))
}

/// A value of the wrong kind, or none where one is needed.
fn wrong_values(status: &Status<'_>) -> Vec<Diagnostic> {
    let args = &status.options.args;
    let classes = list(Class::ALL.iter().map(|class| format!("`{class:?}`")));
    let diagnostic = |option: &Opt| {
        let value = option.value.as_ref();
        let (is_right, meant, takes) = match option.key.takes {
            Takes::Class => {
                let takes = format!("takes one of the classes {classes} (RFC 3261 §7.2)");
                (is_right_or_said(option, value.map(values::class)), None, takes)
            }
            Takes::Name => {
                let is_bare = status.is_struct() && value.is_none();
                let name = Some(quoted(&status.input.ident.to_string()));
                let takes = "takes the vendor's name, a string literal that can be seen".to_owned();
                (is_bare || is_right_or_said(option, value.map(values::vendor)), name, takes)
            }
            Takes::Bool => {
                let is_right = is_right_or_said(option, Some(values::boolean(value)));
                (is_right, Some("false".to_owned()), "takes `true` or `false`".to_owned())
            }
            Takes::Path => {
                let takes = "takes the path under which `sipcode` is found".to_owned();
                (is_right_or_said(option, value.map(values::path)), Some("::sipcode".to_owned()), takes)
            }
            _ => return None,
        };
        if is_right {
            return None;
        }
        // The value as it was meant, else one that may be right.
        let mended = args.mended();
        let is_mended = value.is_some_and(|value| values::meant(option.key.takes, value).is_some());
        let candidate = match meant {
            _ if is_mended => Some(mended),
            Some(meant) => Some(mended.with_value(option.key.name, &meant)),
            None => None,
        };
        let fact = match value.filter(|_| option.key.takes == Takes::Class) {
            Some(value) => format!("`{}` is no class; the classes are {classes} (RFC 3261 §7.2)", value.text()),
            None => format!("`{}` {takes}", option.key.name),
        };
        let advice = match option.key.takes {
            Takes::Class => "write one of the classes".to_owned(),
            _ => format!("write `{}` as it is meant", option.key.name),
        };
        let candidates = candidate.map(Candidate::first).into_iter().collect();
        Some(Diagnostic::new(option.at(), fact, Help::Type(candidates, option.part, advice)))
    };
    args.options.iter().filter_map(diagnostic).collect()
}

/// A class that contradicts most codes is the mistake, and not each code.
fn class_excludes_most_codes(status: &Status<'_>) -> Option<Diagnostic> {
    let codes = outside_a_wrong_class(status)?;
    let class = status.options.class?;
    let args = &status.options.args;
    let option = args.get("class")?;
    let own = codes[0].class();
    let is_meant = status.variants.iter().filter_map(crate::model::Variant::code).all(|code| code.class() == own);
    let candidate = Candidate::first(args.mended().with_value("class", &format!("{own:?}")));
    let candidates = if is_meant { vec![candidate] } else { Vec::new() };
    let are = if codes.len() == 1 { "is" } else { "are" };
    let fact =
        format!("{} {are} not of class `{class:?}` ({})", list(codes.iter().map(ToString::to_string)), class.label());
    let help = Help::Type(candidates, option.part, "leave out the class, or give each class an enum of its own".into());
    Some(Diagnostic::new(option.at(), fact, help))
}

/// The codes outside the class, where they are most of all codes.
pub(super) fn outside_a_wrong_class(status: &Status<'_>) -> Option<Vec<StatusCode>> {
    let class = status.options.class.filter(|_| has_right_limits(&status.options))?;
    let codes: Vec<_> = status.variants.iter().filter_map(crate::model::Variant::code).collect();
    let mut outside: Vec<_> = codes.iter().copied().filter(|code| code.class() != class).collect();
    let are_most = outside.len() > 1 && outside.len() * 2 > codes.len();
    outside.sort_unstable();
    outside.dedup();
    are_most.then_some(outside)
}

/// Half-open, reversed, beyond all codes, or beyond the class: the first of these.
fn range_is_wrong(status: &Status<'_>) -> Option<Diagnostic> {
    let args = &status.options.args;
    let option = args.get("range")?;
    let (mistake, meant) = range_mistake(&status.options)?;
    if option.has_wrong_form && meant.is_some() && status.options.range.is_none() {
        return None;
    }
    let mut candidates = Vec::new();
    if let Some((lower, upper)) = meant {
        candidates.push(Candidate::first(args.mended().with_value("range", &format!("{lower}..={upper}"))));
    } else if let Some(class) = status.options.range.and_then(values::Range::bounds).and_then(class_around) {
        let is_one_part = args.part_of("class") == args.part_of("range");
        if is_one_part
            && status.variants.iter().filter_map(crate::model::Variant::code).all(|code| code.class() == class)
        {
            candidates.push(Candidate::first(args.mended().with_value("class", &format!("{class:?}"))));
        }
    }
    let advice = match status.options.class {
        Some(class) => format!("write the first and the last code, within {class:?}", class = class.range()),
        None => "write the first and the last code, as in 450..=459".into(),
    };
    let fact = mistake.fact(&option.value.as_ref().map(Tokens::text).unwrap_or_default());
    Some(Diagnostic::new(option.at(), fact, Help::Type(candidates, option.part, advice)))
}

/// The class in which both codes are.
fn class_around((lower, upper): Bounds) -> Option<Class> {
    let holds = |class: &&Class| [lower, upper].iter().all(|bound| bound / 100 == u32::from(class.digit()));
    Class::ALL.iter().find(holds).copied()
}

type Bounds = (u32, u32);

enum RangeMistake {
    NoRange,
    NotClosed,
    Empty,
    BeyondCodes,
    BeyondClass(Class),
}

impl RangeMistake {
    fn fact(&self, text: &str) -> String {
        match self {
            Self::NoRange => "`range` takes a range of codes, as in 450..=459".into(),
            Self::NotClosed => format!("`{text}` must name its first and its last code, with `..=` between"),
            Self::Empty => format!("`{text}` is empty: its first code is greater than its last"),
            Self::BeyondCodes => {
                format!("`{text}` reaches beyond the status codes, which are 100 to 699 (RFC 3261 §7.2)")
            }
            Self::BeyondClass(class) => {
                let (first, last) = bounds_of(*class);
                format!("`{text}` reaches beyond the enum's class `{class:?}`, which is {first} to {last}")
            }
        }
    }
}

/// What is wrong with the range, and the bounds that may have been meant.
fn range_mistake(options: &Options) -> Option<(RangeMistake, Option<Bounds>)> {
    let (lowest, highest) = (bounds_of(Class::Provisional).0, bounds_of(Class::GlobalFailure).1);
    let option = options.args.get("range")?;
    let Some(range) = options.range else {
        let meant = option.value.as_ref().and_then(|value| values::range(value).meant);
        let is_sensible = |(lower, upper): &Bounds| lowest <= *lower && lower <= upper && *upper <= highest;
        return Some((RangeMistake::NoRange, meant.and_then(values::Range::bounds).filter(is_sensible)));
    };
    let lower = range.lower.unwrap_or(lowest);
    let upper = match range.upper {
        Some(upper) if range.inclusive => upper,
        Some(upper) => upper.saturating_sub(1),
        None => highest,
    };
    if range.lower.is_none() || range.upper.is_none() || !range.inclusive {
        return Some((RangeMistake::NotClosed, Some((lower, upper))));
    }
    if lower > upper {
        return Some((RangeMistake::Empty, Some((upper, lower))));
    }
    if lower < lowest || upper > highest {
        return Some((RangeMistake::BeyondCodes, Some((lower.max(lowest), upper.min(highest)))));
    }
    let class = options.class?;
    let (first, last) = bounds_of(class);
    if lower < first || upper > last {
        let overlap = Some((lower.max(first), upper.min(last))).filter(|(lower, upper)| lower <= upper);
        return Some((RangeMistake::BeyondClass(class), overlap));
    }
    None
}

fn bounds_of(class: Class) -> Bounds {
    (u32::from(*class.range().start()), u32::from(*class.range().end()))
}

/// Whether class and range are right, so that codes can be held against them.
fn has_right_limits(options: &Options) -> bool {
    let is_range = |stray: &Stray| matches!(stray.kind, StrayKind::Value) && values::range(&stray.at).is_right;
    let class_is_right = !options.args.has("class") || options.class.is_some();
    class_is_right && range_mistake(options).is_none() && !options.args.strays.iter().any(is_range)
}

/// Whether the type could take this code, as far as its class and range are right.
pub(super) fn is_welcome(options: &Options, code: StatusCode) -> bool {
    let (class, range) = limits_broken_by(options, code);
    class.is_none() && range.is_none()
}

/// The class and the range that a code is outside of; neither where they are wrong.
pub(super) fn limits_broken_by(options: &Options, code: StatusCode) -> (Option<Class>, Option<Bounds>) {
    if !has_right_limits(options) {
        return (None, None);
    }
    (options.class.filter(|class| *class != code.class()), outside_range(options, code))
}

fn outside_range(options: &Options, code: StatusCode) -> Option<Bounds> {
    let (lower, upper) = options.range?.bounds()?;
    let number = u32::from(code.as_u16());
    (number < lower || upper < number).then_some((lower, upper))
}

/// The codes as which unknown ones must be treated (RFC 3261 §8.1.3.2).
fn needed_for_fallback(options: &Options) -> Vec<StatusCode> {
    if !options.args.has("fallback") || !has_right_limits(options) {
        return Vec::new();
    }
    let reaches = |class: &&Class| {
        options.class.is_none_or(|of_the_type| of_the_type == **class)
            && options.range.and_then(values::Range::bounds).is_none_or(|(lower, upper)| {
                let (first, last) = bounds_of(**class);
                lower <= last && first <= upper
            })
    };
    let codes = Class::ALL.iter().filter(reaches).flat_map(|class| class.range());
    let mut needed: Vec<_> =
        codes.filter_map(|code| StatusCode::from_u16(code).ok()).map(StatusCode::treated_as).collect();
    needed.dedup();
    needed
}

pub(super) fn is_needed_for_fallback(options: &Options, code: StatusCode) -> bool {
    needed_for_fallback(options).contains(&code)
}

fn fallback_lacks_variants(status: &Status<'_>) -> Option<Diagnostic> {
    if status.variants.is_empty() || status.other().is_some() {
        return None;
    }
    let mut missing = needed_for_fallback(&status.options);
    missing.retain(|code| status.claims(*code).next().is_none() && outside_range(&status.options, *code).is_none());
    for meant in status.variants.iter().flat_map(|variant| suggest::codes_meant(status, variant)) {
        missing.retain(|code| *code != meant);
    }
    if missing.is_empty() {
        return None;
    }
    let codes = list(missing.iter().map(StatusCode::to_string));
    let fact = format!(
        "`fallback` treats an unknown code as the x00 of its class, and an unknown 1xx as 183 (RFC 3261 §8.1.3.2); \
         no variant has {codes}"
    );
    let variants: Vec<_> = missing.iter().map(|code| suggest::variant(status, *code)).collect();
    let key = &status.options.args.get("fallback")?.ident;
    Some(Diagnostic::advice(key, fact, format!("add `{}`", variants.join(", "))))
}

fn range_excludes_a_needed_code(status: &Status<'_>) -> Option<Diagnostic> {
    if status.other().is_some() {
        return None;
    }
    let mut excluded = needed_for_fallback(&status.options);
    excluded.retain(|code| outside_range(&status.options, *code).is_some());
    let first = u32::from(excluded.iter().min()?.as_u16());
    let last = u32::from(excluded.iter().max()?.as_u16());
    let args: &Args = &status.options.args;
    let option = args.get("range")?;
    let (lower, upper) = status.options.range?.bounds()?;
    let codes = list(excluded.iter().map(StatusCode::to_string));
    let fact = format!("this range excludes {codes}, as which `fallback` treats an unknown code (RFC 3261 §8.1.3.2)");
    let wider = format!("{}..={}", lower.min(first), upper.max(last));
    let mut candidates = vec![Candidate::first(args.mended().with_value("range", &wider))];
    if args.part_of("fallback") == args.part_of("range") {
        candidates.push(Candidate { purpose: "without the fallback", args: args.mended().without("fallback") });
    }
    let advice = format!("widen the range to {wider}, or leave out the fallback");
    Some(Diagnostic::new(option.at(), fact, Help::Type(candidates, option.part, advice)))
}

/// A variant that stands for any code leaves nothing to limit.
fn any_code_beside_limits(status: &Status<'_>) -> Vec<Diagnostic> {
    let Some(variant) = status.other().or_else(|| status.delegates().next()) else { return Vec::new() };
    let ident = variant.ident;
    let diagnostic = |option: &Opt| {
        let key = option.key.name;
        let fact = match key {
            "fallback" => format!("`{ident}` takes every unknown code, so `fallback` has none left to treat"),
            _ if status.is_set() => {
                format!("`{ident}` takes every unknown code, so the enum cannot be limited by `{key}`")
            }
            _ => format!("`{ident}` answers with any code, so `{key}` cannot limit the codes"),
        };
        Diagnostic::advice(&option.ident, fact, format!("remove `{key}` here, or the variant `{ident}`"))
    };
    status.options.args.options.iter().filter(|option| LIMITS.contains(&option.key.name)).map(diagnostic).collect()
}

/// `thiserror` writes `Display` too.
fn display_beside_thiserror(status: &Status<'_>) -> Option<Diagnostic> {
    let error = status.variants.iter().find_map(|variant| variant.error).filter(|_| status.is_set())?;
    if status.options.args.has("display") {
        return None;
    }
    let fact = "`thiserror` writes `Display` from `#[error(…)]`, and so does `SipStatus`";
    let advice = "write `#[sip(display = false)]` in front of the enum, and `Display` is left to `thiserror`";
    Some(Diagnostic::advice(error, fact, advice))
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
    let missing = coded().filter(|variant| variant.discriminant.is_none());
    let missing = missing.filter_map(|variant| Some(format!("`{} = {}`", variant.ident, variant.code()?)));
    Some(Diagnostic::advice(without.ident, fact, format!("write {}", list(missing))))
}
