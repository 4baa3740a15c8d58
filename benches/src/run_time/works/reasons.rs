//! `Reason` value → cause.

use rvoip_sip_core::parser::headers::parse_reason;
use sipcode::reason;

use crate::hand_written::cause_of_reason;
use crate::run_time::streams;
use crate::run_time::work::{LIMIT, SIPCODE, Work};

pub(super) fn work() -> Work {
    let stream = streams::reasons();
    Work::new("`Reason` value → cause")
        .at_most(2.5, LIMIT)
        .by(LIMIT, stream, |line| cause_of_reason(line.as_bytes()).map_or(0, u64::from))
        .by(SIPCODE, stream, |line| {
            let value = reason::parse(line.as_bytes()).next();
            value.and_then(Result::ok).and_then(|value| value.cause()).map_or(0, u64::from)
        })
        .by("rvoip-sip-core", stream, |line| {
            parse_reason(line.as_bytes()).map_or(0, |(_, reason)| u64::from(reason.cause()))
        })
}
