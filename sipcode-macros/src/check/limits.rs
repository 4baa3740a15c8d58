//! What the class and the range of a type allow, as far as they are right themselves.

use sipcode_core::{Class, StatusCode};

use crate::attr::values::{self, Range};
use crate::attr::{Stray, Tokens};
use crate::model::{Bounds, Options, Status, Variant};

/// The first and the last code of the class, or of all.
pub(super) fn of_class(options: &Options) -> Bounds {
    let all = (bounds_of(Class::Provisional).0, bounds_of(Class::GlobalFailure).1);
    options.class.map_or(all, bounds_of)
}

fn bounds_of(class: Class) -> Bounds {
    (u32::from(*class.range().start()), u32::from(*class.range().end()))
}

fn holds((first, last): Bounds, (lower, upper): Bounds) -> bool {
    first <= lower && upper <= last
}

/// The first and the last code that the type may have; `None` where its class or its range is wrong.
pub(super) fn allowed(status: &Status<'_>) -> Option<Bounds> {
    let right = || as_written(&status.options).filter(|_| outside_a_wrong_class(status).is_none());
    *status.options.allowed.get_or_init(right)
}

fn as_written(options: &Options) -> Option<Bounds> {
    let is_limit = |stray: &Stray| values::range(&stray.at).is_ok() || values::class(&stray.at).is_ok();
    let class_is_right = !options.args.has("class") || options.class.is_some();
    if !class_is_right || range_mistake(options).is_some() || options.args.strays.iter().any(is_limit) {
        return None;
    }
    Some(options.range.and_then(Range::bounds).unwrap_or_else(|| of_class(options)))
}

/// The codes outside the class, where most variants have one of them.
pub(super) fn outside_a_wrong_class(status: &Status<'_>) -> Option<Vec<StatusCode>> {
    let class = status.options.class.filter(|_| as_written(&status.options).is_some())?;
    let codes = || status.variants.iter().filter_map(Variant::code);
    let outside = codes().filter(|code| code.class() != class).count();
    if outside < 2 || outside * 2 <= codes().count() {
        return None;
    }
    Some(StatusCode::all().filter(|code| code.class() != class && !status.with_code(*code).is_empty()).collect())
}

/// Whether the range is none, half-open, reversed, or beyond the class or all codes: the first of these, and the bounds that may
/// have been meant.
pub(super) fn range_mistake(options: &Options) -> Option<(String, Option<Bounds>)> {
    let value = options.args.get("range")?.value.as_ref();
    let Some(range) = options.range else {
        let meant = value.and_then(|value| values::meant(values::range(value))).and_then(Range::bounds);
        return Some(("`range` takes a range of codes, as in 450..=459".to_owned(), meant));
    };
    let outer @ (first, last) = of_class(options);
    let (lower, upper) = (range.lower.unwrap_or(first), range.upper.unwrap_or(last));
    let text = || format!("`{}`", value.map(Tokens::text).unwrap_or_default());
    if range.bounds().is_none() {
        let upper = if range.upper.is_some() && !range.inclusive { upper.saturating_sub(1) } else { upper };
        let fact = format!("{} must name its first and its last code, with `..=` between", text());
        return Some((fact, Some((lower, upper))));
    }
    if lower > upper {
        return Some((format!("{} is empty: its first code is greater than its last", text()), Some((upper, lower))));
    }
    if holds(outer, (lower, upper)) {
        return None;
    }
    let name = match options.class {
        Some(class) => format!("the class `{class:?}`, which is {first} to {last}"),
        None => "the status codes, which are 100 to 699 (RFC 3261 §7.2)".to_owned(),
    };
    let overlap = Some((lower.max(first), upper.min(last))).filter(|(lower, upper)| lower <= upper);
    Some((format!("{} reaches beyond {name}", text()), overlap))
}

/// Whether the type could take this code, as far as its class and range are right.
pub(super) fn is_welcome(status: &Status<'_>, code: StatusCode) -> bool {
    let number = u32::from(code.as_u16());
    allowed(status).is_none_or(|allowed| holds(allowed, (number, number)))
}

/// The codes as which unknown ones must be treated (RFC 3261 §8.1.3.2).
pub(super) fn needed_for_fallback(status: &Status<'_>) -> Vec<StatusCode> {
    StatusCode::all().filter(|code| is_needed_for_fallback(status, *code)).collect()
}

pub(super) fn is_needed_for_fallback(status: &Status<'_>, code: StatusCode) -> bool {
    let (first, last) = bounds_of(code.class());
    let may_have_the_class = || allowed(status).is_some_and(|(lower, upper)| lower <= last && first <= upper);
    code.treated_as() == code && status.has("fallback") && may_have_the_class()
}
