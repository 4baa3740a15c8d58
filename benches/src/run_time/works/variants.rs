//! `u16` → variant.

use std::hint::select_unpredictable;

use sipcode::StatusCode;

use crate::enums::{Measured, of_peers, of_peers_with_other, plain, with_discriminants, with_other};
use crate::hand_written::HandWritten;
use crate::run_time::streams;
use crate::run_time::work::{LIMIT, SIPCODE, Work};

/// More than sixteen bits have: LLVM would choose among those by a branch.
const UNKNOWN: u64 = 1_000_000;

/// Without a branch, or that would be measured.
#[inline]
fn number<S>(status: Option<S>, number: impl FnOnce(S) -> u64) -> u64 {
    let is_known = status.is_some();
    select_unpredictable(is_known, status.map_or(0, number), UNKNOWN)
}

fn work<E: Measured + HandWritten>(kind: &str, times: f64) -> Work {
    let stream = streams::numbers::<E>();
    Work::new(format!("`u16` → variant, {kind}, {}", E::ALL.len()))
        .at_most(times, LIMIT)
        .by(LIMIT, stream, |code| number(<E as HandWritten>::from_number(code), E::number))
        .by(SIPCODE, stream, |code| number(E::try_from(code).ok(), E::number))
}

/// Peers whose enum is `num_enum`'s.
macro_rules! with_num_enum {
    ($work:expr, $peer:ty, $stream:ty) => {
        $work.by("num_enum", streams::numbers::<$stream>(), |code| {
            number(<$peer>::try_from(code).ok(), |status| status as u64)
        })
    };
}

macro_rules! with_num_enum_and_other {
    ($work:expr, $peer:ty, $stream:ty) => {
        $work.by("num_enum", streams::numbers::<$stream>(), |number| u64::from(u16::from(<$peer>::from(number))))
    };
}

/// Peers whose codes are their own, 50 to 80 of them.
fn with_fixed_peers(work: Work) -> Work {
    let stream = streams::numbers::<plain::Registered>();
    work.at_most(0.4, "num_enum")
        .by("http", stream, |code| number(http::StatusCode::from_u16(code).ok(), |code| u64::from(code.as_u16())))
        .by("sipcode::StatusCode", stream, |code| {
            number(StatusCode::from_u16(code).ok(), |code| u64::from(code.as_u16()))
        })
}

fn with_fixed_peers_and_other(work: Work) -> Work {
    let stream = streams::numbers::<with_other::Registered>();
    work.at_most(0.4, "num_enum")
        .by("rsip", stream, |number| match rsip::StatusCode::from(number) {
            rsip::StatusCode::Other(code, _) => u64::from(code),
            known => u64::from(known.code()),
        })
        .by("rvoip-sip-core", stream, |number| {
            rvoip_sip_core::types::StatusCode::from_u16(number).map_or(UNKNOWN, |status| u64::from(status.as_u16()))
        })
}

pub(super) fn works() -> Vec<Work> {
    let plain = "no discriminants";
    let by_code = "discriminants";
    let other = "`other`";
    vec![
        with_num_enum!(work::<plain::Three>(plain, 1.15), of_peers::Three, plain::Three).not_charted(),
        with_fixed_peers(with_num_enum!(
            work::<plain::Registered>(plain, 1.15),
            of_peers::Registered,
            plain::Registered
        )),
        with_num_enum!(work::<plain::Every>(plain, 1.15), of_peers::Every, plain::Every).not_charted(),
        with_num_enum!(work::<with_discriminants::Three>(by_code, 1.3), of_peers::Three, with_discriminants::Three)
            .not_charted(),
        with_num_enum!(
            work::<with_discriminants::Registered>(by_code, 1.3),
            of_peers::Registered,
            with_discriminants::Registered
        )
        .at_most(0.4, "num_enum"),
        with_num_enum!(work::<with_discriminants::Every>(by_code, 1.3), of_peers::Every, with_discriminants::Every)
            .not_charted(),
        with_num_enum_and_other!(work::<with_other::Three>(other, 1.15), of_peers_with_other::Three, with_other::Three)
            .not_charted(),
        with_fixed_peers_and_other(with_num_enum_and_other!(
            work::<with_other::Registered>(other, 1.15),
            of_peers_with_other::Registered,
            with_other::Registered
        )),
        with_num_enum_and_other!(work::<with_other::Every>(other, 1.5), of_peers_with_other::Every, with_other::Every)
            .not_charted(),
    ]
}
