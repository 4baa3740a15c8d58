//! Enums of every size that there can be: one variant, all registered codes, and all 600 codes.

mod every_code;
mod every_registered_code;
mod one_code;

use std::collections::HashMap;

use sipcode::{Cause, SipStatus, StatusCode, UnknownStatus};
use sipcode_tests::data::{ResponseCode, response_codes};

/// RFC 3261 §7.2: three digits, the first of them 1 to 6.
const NUMBERS: std::ops::RangeInclusive<u16> = 100..=699;

/// The phrase that a code has here when it is not registered.
fn phrase(number: u16) -> String {
    format!("Reason {number}")
}

fn registered() -> HashMap<u16, ResponseCode> {
    response_codes().into_iter().map(|row| (row.code, row)).collect()
}

/// The action and the cause of a code that is not registered: those of the code as which it is treated (RFC 3261 §8.1.3.2,
/// RFC 3398 §8.2.6.1).
fn of_the_class(number: u16) -> (&'static str, Option<u8>) {
    match number / 100 {
        1 => ("ConnectEarlyMedia", None),
        2 => ("Proceed", None),
        3 => ("Redirect", None),
        4 => ("FixRequest", Some(31)),
        5 => ("Retry", Some(31)),
        _ => ("End", Some(31)),
    }
}

/// Holds every variant's answers against the data file; a code that is not there has what its class has.
fn assert_answers<S: SipStatus>() {
    let registered = registered();
    for status in S::ALL {
        let number = status.code().as_u16();
        let action = format!("{:?}", status.action());
        let cause = status.q850().map(Cause::value);
        let answers = (status.reason(), action.as_str(), cause);
        if let Some(row) = registered.get(&number) {
            assert_eq!(answers, (row.reason.as_str(), row.action.as_str(), row.cause), "{number}");
        } else {
            let (action, cause) = of_the_class(number);
            assert_eq!(answers, (phrase(number).as_str(), action, cause), "{number}");
        }
    }
}

/// Holds what each number and each code leads to against the numbers that have a variant.
fn assert_lookups<S>(numbers: &[u16])
where
    S: SipStatus + TryFrom<u16, Error = UnknownStatus>,
{
    for number in 0..=u16::MAX {
        let expected = if numbers.contains(&number) { Ok(number) } else { Err(number) };
        let found = S::try_from(number).map(|status| status.code().as_u16()).map_err(|error| error.code());
        assert_eq!(found, expected);
    }
    for number in NUMBERS {
        let found = S::from_code(StatusCode::from_u16(number).unwrap()).map(|status| status.code().as_u16());
        assert_eq!(found, numbers.contains(&number).then_some(number));
    }
}

fn codes<S: SipStatus>() -> Vec<u16> {
    S::ALL.iter().map(|status| status.code().as_u16()).collect()
}
