//! What the class and the range of a type allow, as far as they are right themselves.

use sipcode_core::{Class, StatusCode};

use crate::attr::values::{self, Range};
use crate::attr::{Stray, Tokens};
use crate::model::{Options, Status};

/// The first and the last code.
pub(super) type Bounds = (u32, u32);

pub(super) fn bounds_of(class: Class) -> Bounds {
    (u32::from(*class.range().start()), u32::from(*class.range().end()))
}

pub(super) fn holds((first, last): Bounds, (lower, upper): Bounds) -> bool {
    first <= lower && upper <= last
}

/// The codes outside the class, where they are most of all codes.
pub(super) fn outside_a_wrong_class(status: &Status<'_>) -> Option<Vec<StatusCode>> {
    let class = status.options.class.filter(|_| has_right_limits(&status.options))?;
    // Not by each variant, because each may ask.
    let codes = StatusCode::all().filter(|code| !status.with_code(*code).is_empty());
    let (inside, outside): (Vec<_>, Vec<_>) = codes.partition(|code| code.class() == class);
    let count = |codes: &[StatusCode]| codes.iter().map(|code| status.with_code(*code).len()).sum::<usize>();
    let are_most = count(&outside) > 1 && count(&outside) > count(&inside);
    are_most.then_some(outside)
}

/// Whether the range is none, half-open, reversed, beyond all codes, or beyond the class: the first of these, and the bounds
/// that may have been meant.
pub(super) fn range_mistake(options: &Options) -> Option<(String, Option<Bounds>)> {
    let value = options.args.get("range")?.value.as_ref();
    let Some(range) = options.range else {
        let meant = value.and_then(|value| values::range(value).meant).and_then(Range::bounds);
        return Some(("`range` takes a range of codes, as in 450..=459".to_owned(), meant));
    };
    let all @ (lowest, highest) = (bounds_of(Class::Provisional).0, bounds_of(Class::GlobalFailure).1);
    let (lower, upper) = (range.lower.unwrap_or(lowest), range.upper.unwrap_or(highest));
    let text = || format!("`{}`", value.map(Tokens::text).unwrap_or_default());
    if range.bounds().is_none() {
        let upper = if range.upper.is_some() && !range.inclusive { upper.saturating_sub(1) } else { upper };
        let fact = format!("{} must name its first and its last code, with `..=` between", text());
        return Some((fact, Some((lower, upper))));
    }
    if lower > upper {
        return Some((format!("{} is empty: its first code is greater than its last", text()), Some((upper, lower))));
    }
    let (outer, name) = if !holds(all, (lower, upper)) {
        (all, "the status codes, which are 100 to 699 (RFC 3261 §7.2)".to_owned())
    } else if let Some(class) = options.class.filter(|class| !holds(bounds_of(*class), (lower, upper))) {
        let outer @ (first, last) = bounds_of(class);
        (outer, format!("the class `{class:?}`, which is {first} to {last}"))
    } else {
        return None;
    };
    let overlap = Some((lower.max(outer.0), upper.min(outer.1))).filter(|(lower, upper)| lower <= upper);
    Some((format!("{} reaches beyond {name}", text()), overlap))
}

/// Whether class and range are right, so that codes can be held against them.
fn has_right_limits(options: &Options) -> bool {
    *options.has_right_limits.get_or_init(|| {
        let is_limit = |stray: &Stray| values::range(&stray.at).is_right || values::class(&stray.at).is_right;
        let class_is_right = !options.args.has("class") || options.class.is_some();
        class_is_right && range_mistake(options).is_none() && !options.args.strays.iter().any(is_limit)
    })
}

/// The bounds of the class and the range; neither where one of them is wrong.
fn limits(options: &Options) -> [Option<Bounds>; 2] {
    if has_right_limits(options) {
        [options.class.map(bounds_of), options.range.and_then(Range::bounds)]
    } else {
        [None, None]
    }
}

/// Those of the class and those of the range, if the code is outside of them.
pub(super) fn broken_by(options: &Options, code: StatusCode) -> [Option<Bounds>; 2] {
    let number = u32::from(code.as_u16());
    limits(options).map(|limit| limit.filter(|limit| !holds(*limit, (number, number))))
}

/// Whether the type could take this code, as far as its class and range are right.
pub(super) fn is_welcome(options: &Options, code: StatusCode) -> bool {
    broken_by(options, code) == [None, None]
}

/// The codes as which unknown ones must be treated (RFC 3261 §8.1.3.2).
pub(super) fn needed_for_fallback(options: &Options) -> Vec<StatusCode> {
    StatusCode::all().filter(|code| is_needed_for_fallback(options, *code)).collect()
}

pub(super) fn is_needed_for_fallback(options: &Options, code: StatusCode) -> bool {
    let (first, last) = bounds_of(code.class());
    let reach_the_class =
        || limits(options).into_iter().flatten().all(|(lower, upper)| lower <= last && first <= upper);
    code.treated_as() == code && options.args.has("fallback") && has_right_limits(options) && reach_the_class()
}
