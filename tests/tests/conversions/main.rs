//! From numbers and codes to an enum and back: every `u16`, and every one of the 600 codes, for each kind of enum.

mod fallback_over_all_classes;
mod fallback_within_class;
mod fallback_within_range;
mod other;
mod plain;
mod recognition;

use std::convert::Infallible;
use std::error::Error;
use std::fmt::Debug;
use std::marker::PhantomData;

use sipcode::{SipStatus, StatusCode, UnknownStatus};

/// The codes of an enum and their variants, written out beside its definition.
type Variants<S> = [(u16, S)];

/// RFC 3261 §7.2: three digits, the first of them 1 to 6.
fn every_code() -> impl Iterator<Item = StatusCode> {
    (100..=699).map(code)
}

fn code(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

/// The variant of exactly this number.
fn exact<S: Copy>(variants: &Variants<S>, number: u16) -> Option<S> {
    variants.iter().find(|(code, _)| *code == number).map(|(_, status)| *status)
}

/// The variant of this number, else of the code as which it is treated.
fn recognized<S: Copy>(variants: &Variants<S>, number: u16) -> Option<S> {
    exact(variants, number).or_else(|| exact(variants, treated_as(number)?))
}

/// RFC 3261 §8.1.3.2: "A UAC MUST treat any final response it does not recognize as being equivalent to the x00 response
/// code of that class", and "any provisional response different than 100 that it does not recognize as 183".
fn treated_as(number: u16) -> Option<u16> {
    match number {
        100 => Some(100),
        101..=199 => Some(183),
        200..=699 => Some(number - number % 100),
        _ => None,
    }
}

/// Holds `TryFrom<u16>` against what each number should give, or the error that names it.
fn assert_from_numbers<S>(expected: impl Fn(u16) -> Option<S>)
where
    S: TryFrom<u16, Error = UnknownStatus> + Debug + PartialEq,
{
    for number in 0..=u16::MAX {
        let status = S::try_from(number).map_err(|error| error.code());
        assert_eq!(status, expected(number).ok_or(number), "{number}");
    }
}

/// Holds `TryFrom<StatusCode>` against what each code should give, or the error that names it.
fn assert_try_from_codes<S>(expected: impl Fn(u16) -> Option<S>)
where
    S: TryFrom<StatusCode, Error = UnknownStatus> + Debug + PartialEq,
{
    for code in every_code() {
        let status = S::try_from(code).map_err(|error| error.code());
        assert_eq!(status, expected(code.as_u16()).ok_or(code.as_u16()), "{code}");
    }
}

/// Holds `From<StatusCode>`, and the `TryFrom<StatusCode>` that follows from it, against what each code should give.
#[expect(clippy::unnecessary_fallible_conversions, reason = "generic code may ask for either")]
fn assert_from_codes<S>(expected: impl Fn(u16) -> S)
where
    S: From<StatusCode> + TryFrom<StatusCode, Error = Infallible> + Debug + PartialEq,
{
    for code in every_code() {
        assert_eq!(S::from(code), expected(code.as_u16()), "{code}");
        assert_eq!(S::try_from(code), Ok(expected(code.as_u16())), "{code}");
    }
}

/// Holds `From<S> for StatusCode` and `From<S> for u16` against the numbers of the variants.
fn assert_into_codes<S>(variants: &Variants<S>)
where
    S: SipStatus + Copy,
    StatusCode: From<S>,
    u16: From<S>,
{
    assert_eq!(S::ALL.len(), variants.len());
    for &(number, status) in variants {
        assert_eq!(StatusCode::from(status), code(number));
        assert_eq!(u16::from(status), number);
    }
}

/// Says of a type whether every code is one of its values.
struct Conversion<S>(PhantomData<S>);

trait Partial {
    fn is_total() -> bool {
        false
    }
}

impl<S> Partial for Conversion<S> {}

/// Found before the function of the trait where the bound holds.
impl<S: From<StatusCode>> Conversion<S> {
    fn is_total() -> bool {
        true
    }
}

#[test]
fn the_error_is_an_error_that_names_the_number() {
    let error: Box<dyn Error> = plain::Plain::try_from(42).unwrap_err().into();
    assert_eq!(error.to_string(), "status code 42 is not known here");
    assert!(error.source().is_none());
}

#[test]
fn two_errors_are_equal_when_their_numbers_are() {
    let error = |number: u16| plain::Plain::try_from(number).unwrap_err();
    assert_eq!(error(42), error(42));
    assert_ne!(error(42), error(499));
}
