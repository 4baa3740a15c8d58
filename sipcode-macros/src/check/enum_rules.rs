//! The rules about the enum and its options.

use std::cell::OnceCell;

use proc_macro2::TokenStream;
use quote::ToTokens;
use sipcode_core::{Class, StatusCode};

use super::{Cure, Finding, commas_missing, list};
use crate::attr::{self, Counted, Given, Stray};
use crate::input::Data;
use crate::model::{Derive, EnumOptions, Range, Status, Variant};
use crate::suggest;
use crate::tokens::Tokens;

/// The mistake beside which no other is looked for.
pub(super) fn only(status: &Status<'_>) -> Option<Finding> {
    not_an_enum(status).or_else(|| has_parameters(status))
}

pub(super) fn findings(status: &Status<'_>) -> Vec<Finding> {
    let mut findings = strays(status);
    findings.extend(beside_strays(status));
    findings
}

/// What is found beside what is no option.
fn beside_strays(status: &Status<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(no_variants(status));
    findings.extend(commas_missing(status.options.given.values(), attr::ENUM_KEYS_WITH_VALUE));
    findings.extend(wrong_values(status));
    findings.extend(class_is_no_class(status));
    findings.extend(range_is_wrong(status));
    findings.extend(fallback_lacks_variants(status));
    findings.extend(range_excludes_a_needed_code(status));
    findings.extend(mark_beside_limits(status));
    findings
}

fn not_an_enum(status: &Status<'_>) -> Option<Finding> {
    let (at, kind) = match &status.input.data {
        Data::Enum(_) => return None,
        Data::Struct(token) => (token.to_token_stream(), "struct"),
        Data::Union(token) => (token.to_token_stream(), "union"),
    };
    let fact = format!("`{}` is derived for an enum, and `{}` is a {kind}", status.derive.name(), status.input.ident);
    let advice = match status.derive {
        Derive::SipStatus => "make it an enum with one variant for each status code",
        Derive::ToStatus => "make it an enum with one variant for each error",
    };
    Some(Finding::new(at, fact, Cure::Advice(advice.into())))
}

fn has_parameters(status: &Status<'_>) -> Option<Finding> {
    let generics = &status.input.generics;
    if generics.params.is_empty() || !status.derive.is_set() {
        return None;
    }
    let fact =
        format!("`{}` is a set of status codes, so it takes no type, const or lifetime parameters", status.input.ident);
    Some(Finding::new(generics, fact, Cure::Advice("remove the parameters".into())))
}

fn no_variants(status: &Status<'_>) -> Option<Finding> {
    if !status.variants.is_empty() {
        return None;
    }
    let (what, first) = match status.derive {
        Derive::SipStatus => ("status code", StatusCode::TRYING),
        Derive::ToStatus => ("error", StatusCode::BAD_REQUEST),
    };
    let mut rows = sipcode_core::registry().iter().filter(|row| row.code >= first);
    let advice = match rows.find(|row| is_welcome(status, row.code)) {
        Some(row) => format!("add one for each {what}, such as `{}`", suggest::variant(status, row.code)),
        None => format!("add one for each {what}"),
    };
    let fact = format!("`{}` has no variants, so there is nothing that it could answer", status.input.ident);
    Some(Finding::new(&status.input.ident, fact, Cure::Advice(advice)))
}

/// A key that does not exist, a key that stands twice, and what is no option at all.
fn strays(status: &Status<'_>) -> Vec<Finding> {
    let options = &status.options;
    let known = || known_keys(status.derive.enum_keys());
    let strays = || options.given.strays.iter().filter(|stray| !stray.lacks_a_comma());
    // Asked once, however many there are.
    let mends = OnceCell::new();
    let mends = || {
        *mends.get_or_init(|| {
            let without = status.with_options(EnumOptions::of(options.given.without_strays()));
            beside_strays(&without).len() < beside_strays(status).len() + strays().count()
        })
    };
    let as_known = |Counted { known, is_elsewhere }: &Counted| {
        Cure::Advice(if *is_elsewhere {
            format!("`{known}` stands in another attribute already; keep one of the two")
        } else if mends() {
            format!("write `{}`", options.text(known))
        } else {
            format!("the option is `{known}`, and stands once")
        })
    };
    let finding = |stray: &Stray| match stray {
        Stray::Unknown(key, ..) if attr::VARIANT_KEYS.iter().any(|known| key == known) => {
            Finding::new(key, format!("`{key}` is an option of a variant, not of the enum"), Cure::Advice(known()))
        }
        Stray::Unknown(key, ..) if attr::ENUM_KEYS.iter().any(|known| key == known) => {
            let fact = format!("`{key}` is an option of `SipStatus`, not of `{}`", status.derive.name());
            Finding::new(key, fact, Cure::Advice(format!("remove it; {}", known())))
        }
        Stray::Unknown(key, nearest, _) => {
            let cure = nearest.as_ref().map_or_else(|| Cure::Advice(known()), as_known);
            Finding::new(key, format!("`{key}` is no option of the enum"), cure)
        }
        Stray::Repeated(key, counted) => {
            Finding::new(key, format!("`{key}` stands here a second time"), as_known(counted))
        }
        Stray::Missing(at) => Finding::new(at, "an option is missing before a comma", Cure::Advice(known())),
        Stray::Value(value) if value.literal().is_some() => {
            let advice = "write it in front of the variant that has the code".into();
            Finding::new(value, "a code or a phrase belongs to a variant, not to the enum", Cure::Advice(advice))
        }
        Stray::Value(value) => Finding::new(value, "this is no option of the enum", Cure::Advice(known())),
    };
    strays().map(finding).collect()
}

/// The options there are.
pub(super) fn known_keys(keys: &[&str]) -> String {
    format!("the options are {}", list(keys.iter().map(|key| format!("`{key}`"))))
}

/// A value for a key that takes none, no value for a key that takes one, and a value of the wrong kind.
fn wrong_values(status: &Status<'_>) -> Vec<Finding> {
    let options = &status.options;
    let name =
        options.given.get("vendor").and_then(|given| given.value.as_ref()?.ident()).unwrap_or(&status.input.ident);
    let name = format!("{:?}", name.to_string());
    let rules: [(&str, &str, bool, Option<&str>); 5] = [
        ("vendor", "takes the vendor's name, a string literal", options.vendor().is_some(), Some(&name)),
        ("dialect", "takes no value", options.is_word("dialect"), None),
        ("fallback", "takes no value", options.is_word("fallback"), None),
        ("display", "takes `true` or `false`", options.displays().is_some(), Some("false")),
        ("crate", "takes the path under which `sipcode` is found", options.krate().is_some(), Some("::sipcode")),
    ];
    let finding = |(key, takes, is_right, value): (&'static str, &str, bool, Option<&str>)| {
        let given = options.given.get(key).filter(|given| !is_right && !given.lacks_a_comma())?;
        let candidate = match value {
            Some(value) => options.given.clone().replacing(key, value),
            None => options.given.clone().without_value(key),
        };
        let cure = Cure::Enum(vec![("", EnumOptions::of(candidate))], key, format!("write `{key}` as it is meant"));
        Some(Finding::new(given.at(), format!("`{key}` {takes}"), cure))
    };
    rules.into_iter().filter_map(finding).collect()
}

fn class_is_no_class(status: &Status<'_>) -> Option<Finding> {
    let given = status.options.given.get("class").filter(|given| !given.lacks_a_comma())?;
    if status.options.class().is_some() {
        return None;
    }
    let names: Vec<_> = Class::ALL.iter().map(|class| format!("{class:?}")).collect();
    let text = given.value.as_ref().map(Tokens::text).unwrap_or_default();
    let candidates = suggest::nearest_class(&text)
        .map(|class| ("", EnumOptions::of(status.options.given.clone().replacing("class", &format!("{class:?}")))));
    let all = list(names.iter().map(|name| format!("`{name}`")));
    let fact = match &*text {
        "" => format!("`class` takes one of the classes {all} (RFC 3261 §7.2)"),
        _ => format!("`{text}` is no class; the classes are {all} (RFC 3261 §7.2)"),
    };
    let advice = "write one of the classes".into();
    Some(Finding::new(given.at(), fact, Cure::Enum(candidates.into_iter().collect(), "class", advice)))
}

/// Half-open, reversed, beyond all codes, or beyond the enum's class: the first of these.
fn range_is_wrong(status: &Status<'_>) -> Option<Finding> {
    let options = &status.options.given;
    let given = options.get("range").filter(|given| !given.lacks_a_comma())?;
    let (mistake, meant) = range_mistake(&status.options)?;
    let mut candidates = Vec::new();
    if let Some((lower, upper)) = meant {
        candidates.push(("", EnumOptions::of(options.clone().replacing("range", &format!("{lower}..={upper}")))));
    } else if let Some(class) = status.options.range().and_then(Range::bounds).and_then(class_around)
        && options.attribute_of("class") == options.attribute_of("range")
        && status.variants.iter().filter_map(Variant::code).all(|code| code.class() == class)
    {
        candidates.push(("", EnumOptions::of(options.clone().replacing("class", &format!("{class:?}")))));
    }
    let advice = match status.options.class() {
        Some(class) => format!("write the first and the last code, within {class:?}", class = class.range()),
        None => "write the first and the last code, as in 450..=459".into(),
    };
    let fact = mistake.fact(&given.value.as_ref().map(Tokens::text).unwrap_or_default());
    Some(Finding::new(given.at(), fact, Cure::Enum(candidates, "range", advice)))
}

/// The class in which all of these codes are.
fn class_around((lower, upper): Bounds) -> Option<Class> {
    let holds = |class: &&Class| [lower, upper].iter().all(|bound| bound / 100 == u32::from(class.digit()));
    Class::ALL.iter().find(holds).copied()
}

type Bounds = (u32, u32);

/// What is wrong with a range.
enum RangeMistake {
    NoRange,
    NotClosed,
    Empty,
    BeyondCodes,
    BeyondClass(Class),
}

impl RangeMistake {
    /// What is wrong with this range.
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

/// What is wrong with the enum's range, and the bounds that may have been meant.
fn range_mistake(options: &EnumOptions) -> Option<(RangeMistake, Option<Bounds>)> {
    options.given.get("range")?;
    let Some(range) = options.range() else { return Some((RangeMistake::NoRange, None)) };
    let (lowest, highest) = (bounds_of(Class::Provisional).0, bounds_of(Class::GlobalFailure).1);
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
    let class = options.class()?;
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

/// Whether the enum's class and range are right, so that codes can be held against them.
fn has_right_limits(options: &EnumOptions) -> bool {
    let class_is_right = !options.has("class") || options.class().is_some();
    class_is_right && range_mistake(options).is_none()
}

/// Whether the enum could take this code, as far as its class and range are right.
pub(super) fn is_welcome(status: &Status<'_>, code: StatusCode) -> bool {
    let (class, range) = limits_broken_by(status, code);
    class.is_none() && range.is_none()
}

/// The class and the range that a code is outside of; neither when they are wrong.
pub(super) fn limits_broken_by(status: &Status<'_>, code: StatusCode) -> (Option<Class>, Option<Bounds>) {
    if !has_right_limits(&status.options) {
        return (None, None);
    }
    (outside_class(&status.options, code), outside_range(&status.options, code))
}

fn outside_class(options: &EnumOptions, code: StatusCode) -> Option<Class> {
    options.class().filter(|class| *class != code.class())
}

fn outside_range(options: &EnumOptions, code: StatusCode) -> Option<Bounds> {
    let (lower, upper) = options.range()?.bounds()?;
    let number = u32::from(code.as_u16());
    (number < lower || upper < number).then_some((lower, upper))
}

/// The codes as which the unknown ones that may come must be treated (RFC 3261 §8.1.3.2).
fn needed_for_fallback(options: &EnumOptions) -> Vec<StatusCode> {
    if !options.has("fallback") || !has_right_limits(options) || options.lacks_a_comma() {
        return Vec::new();
    }
    let reaches = |class: &&Class| {
        options.class().is_none_or(|of_the_enum| of_the_enum == **class)
            && options.range().and_then(Range::bounds).is_none_or(|(lower, upper)| {
                let (first, last) = bounds_of(**class);
                lower <= last && first <= upper
            })
    };
    let mut needed: Vec<_> = Class::ALL
        .iter()
        .filter(reaches)
        .flat_map(|class| class.range())
        .filter_map(|number| StatusCode::from_u16(number).ok())
        .map(StatusCode::treated_as)
        .collect();
    needed.dedup();
    needed
}

pub(super) fn is_needed_for_fallback(status: &Status<'_>, code: StatusCode) -> bool {
    needed_for_fallback(&status.options).contains(&code)
}

fn fallback_lacks_variants(status: &Status<'_>) -> Option<Finding> {
    if status.variants.is_empty() || status.marked().next().is_some() {
        return None;
    }
    let mut missing = needed_for_fallback(&status.options);
    missing.retain(|code| status.with_code(*code).is_empty() && outside_range(&status.options, *code).is_none());
    if missing.is_empty() {
        return None;
    }
    for meant in status.variants.iter().filter_map(suggest::meant) {
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
    let advice = format!("add `{}`", variants.join(", "));
    Some(Finding::new(key_of(status, "fallback"), fact, Cure::Advice(advice)))
}

fn range_excludes_a_needed_code(status: &Status<'_>) -> Option<Finding> {
    if status.marked().next().is_some() {
        return None;
    }
    let mut excluded = needed_for_fallback(&status.options);
    excluded.retain(|code| outside_range(&status.options, *code).is_some());
    let first = u32::from(excluded.iter().min()?.as_u16());
    let last = u32::from(excluded.iter().max()?.as_u16());
    let given = status.options.given.get("range")?;
    let (lower, upper) = status.options.range()?.bounds()?;
    let codes = list(excluded.iter().map(StatusCode::to_string));
    let fact = format!("this range excludes {codes}, as which `fallback` treats an unknown code (RFC 3261 §8.1.3.2)");
    let options = &status.options.given;
    let wider = format!("{}..={}", lower.min(first), upper.max(last));
    let mut candidates = vec![("", EnumOptions::of(options.clone().replacing("range", &wider)))];
    if options.attribute_of("fallback") == options.attribute_of("range") {
        candidates.push(("without the fallback", EnumOptions::of(options.clone().without("fallback"))));
    }
    let advice = format!("widen the range to {wider}, or leave out the fallback");
    Some(Finding::new(given.at(), fact, Cure::Enum(candidates, "range", advice)))
}

fn mark_beside_limits(status: &Status<'_>) -> Vec<Finding> {
    let Some((variant, _)) = status.marked().next() else { return Vec::new() };
    let finding = |given: &Given| {
        let key = given.known;
        let fact = match (key, status.derive) {
            ("fallback", _) => {
                format!("`{}` takes every unknown code, so `fallback` has none left to treat", variant.ident)
            }
            (_, Derive::SipStatus) => {
                format!("`{}` takes every unknown code, so the enum cannot be limited by `{key}`", variant.ident)
            }
            (_, Derive::ToStatus) => {
                format!("`{}` answers with any code, so the enum cannot be limited by `{key}`", variant.ident)
            }
        };
        let advice = format!("remove `{key}` here, or the variant `{}`", variant.ident);
        Finding::new(&given.key, fact, Cure::Advice(advice))
    };
    status.options.given.iter().filter(|given| attr::LIMITS.contains(&given.known)).map(finding).collect()
}

fn key_of(status: &Status<'_>, key: &str) -> TokenStream {
    status.options.given.get(key).map_or_else(TokenStream::new, |given| given.key.to_token_stream())
}
