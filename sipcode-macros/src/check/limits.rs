//! What the class and the range of a type allow, as far as they are right themselves.

use sipcode_core::{Class, StatusCode};

use crate::attr::values::{self, Range};
use crate::attr::{Stray, StrayKind, Tokens};
use crate::model::{Options, Status};

/// The codes outside the class, where they are most of all codes.
pub(super) fn outside_a_wrong_class(status: &Status<'_>) -> Option<Vec<StatusCode>> {
    let class = status.options.class.filter(|_| has_right_limits(&status.options))?;
    let count = |codes: &[(StatusCode, usize)]| codes.iter().map(|(_, variants)| variants).sum::<usize>();
    let (inside, outside): (Vec<_>, Vec<_>) = status.codes().partition(|(code, _)| code.class() == class);
    let are_most = count(&outside) > 1 && count(&outside) > count(&inside);
    are_most.then(|| outside.into_iter().map(|(code, _)| code).collect())
}

/// The class in which both codes are.
pub(super) fn class_around((lower, upper): Bounds) -> Option<Class> {
    let holds = |class: &&Class| [lower, upper].iter().all(|bound| bound / 100 == u32::from(class.digit()));
    Class::ALL.iter().find(holds).copied()
}

pub(super) type Bounds = (u32, u32);

/// Whether the range is none, half-open, reversed, beyond all codes, or beyond the class: the first of these, and the bounds
/// that may have been meant.
pub(super) fn range_mistake(options: &Options) -> Option<(String, Option<Bounds>)> {
    let (lowest, highest) = (bounds_of(Class::Provisional).0, bounds_of(Class::GlobalFailure).1);
    let value = options.args.get("range")?.value.as_ref();
    let Some(range) = options.range else {
        let meant = value.and_then(|value| values::range(value).meant).and_then(Range::bounds);
        let is_sensible = |(lower, upper): &Bounds| lowest <= *lower && lower <= upper && *upper <= highest;
        let fact = "`range` takes a range of codes, as in 450..=459".to_owned();
        return Some((fact, meant.filter(is_sensible)));
    };
    let text = || format!("`{}`", value.map(Tokens::text).unwrap_or_default());
    let lower = range.lower.unwrap_or(lowest);
    let upper = match range.upper {
        Some(upper) if range.inclusive => upper,
        Some(upper) => upper.saturating_sub(1),
        None => highest,
    };
    if range.bounds().is_none() {
        let fact = format!("{} must name its first and its last code, with `..=` between", text());
        return Some((fact, Some((lower, upper))));
    }
    if lower > upper {
        return Some((format!("{} is empty: its first code is greater than its last", text()), Some((upper, lower))));
    }
    if lower < lowest || upper > highest {
        let fact = format!("{} reaches beyond the status codes, which are 100 to 699 (RFC 3261 §7.2)", text());
        return Some((fact, Some((lower.max(lowest), upper.min(highest)))));
    }
    let class = options.class?;
    let (first, last) = bounds_of(class);
    if first <= lower && upper <= last {
        return None;
    }
    let overlap = Some((lower.max(first), upper.min(last))).filter(|(lower, upper)| lower <= upper);
    let fact = format!("{} reaches beyond the class `{class:?}`, which is {first} to {last}", text());
    Some((fact, overlap))
}

fn bounds_of(class: Class) -> Bounds {
    (u32::from(*class.range().start()), u32::from(*class.range().end()))
}

/// Whether class and range are right, so that codes can be held against them.
fn has_right_limits(options: &Options) -> bool {
    *options.has_right_limits.get_or_init(|| {
        let is_limit = |stray: &Stray| match stray.kind {
            StrayKind::Value => values::range(&stray.at).is_right || values::class(&stray.at).is_right,
            StrayKind::Unknown(None) => values::class(&stray.at).is_right,
            StrayKind::Unknown(Some(_)) | StrayKind::Elsewhere | StrayKind::Twice(_) => false,
        };
        let class_is_right = !options.args.has("class") || options.class.is_some();
        class_is_right && range_mistake(options).is_none() && !options.args.strays.iter().any(is_limit)
    })
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

pub(super) fn outside_range(options: &Options, code: StatusCode) -> Option<Bounds> {
    let (lower, upper) = options.range?.bounds()?;
    let number = u32::from(code.as_u16());
    (number < lower || upper < number).then_some((lower, upper))
}

/// The codes as which unknown ones must be treated (RFC 3261 §8.1.3.2).
pub(super) fn needed_for_fallback(options: &Options) -> Vec<StatusCode> {
    if !options.args.has("fallback") || !has_right_limits(options) {
        return Vec::new();
    }
    let reaches = |class: Class| {
        options.class.is_none_or(|of_the_type| of_the_type == class)
            && options.range.and_then(Range::bounds).is_none_or(|(lower, upper)| {
                let (first, last) = bounds_of(class);
                lower <= last && first <= upper
            })
    };
    let mut needed: Vec<_> =
        StatusCode::all().filter(|code| reaches(code.class())).map(StatusCode::treated_as).collect();
    needed.dedup();
    needed
}

pub(super) fn is_needed_for_fallback(options: &Options, code: StatusCode) -> bool {
    needed_for_fallback(options).contains(&code)
}
