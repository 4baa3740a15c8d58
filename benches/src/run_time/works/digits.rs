//! Three bytes → `StatusCode`.

use sipcode::StatusCode;

use crate::enums::plain::Registered;
use crate::hand_written::code_of_digits;
use crate::run_time::streams;
use crate::run_time::work::{LIMIT, SIPCODE, Work};

pub(super) fn work() -> Work {
    let stream = streams::digits::<Registered>();
    Work::new("three bytes → `StatusCode`")
        .at_most(1.1, LIMIT)
        .at_most(1.0, "http")
        .by(LIMIT, stream, |digits| code_of_digits(digits).map_or(0, u64::from))
        .by(SIPCODE, stream, |digits| StatusCode::from_bytes(digits).map_or(0, |code| u64::from(code.as_u16())))
        .by("http", stream, |digits| http::StatusCode::from_bytes(digits).map_or(0, |code| u64::from(code.as_u16())))
}
