//! Variant → code, and variant → phrase.

use strum::EnumProperty;

use crate::enums::{Measured, of_peers, of_peers_plain, plain, with_discriminants, with_other};
use crate::hand_written::HandWritten;
use crate::run_time::streams::{self, Stream};
use crate::run_time::work::{LIMIT, SIPCODE, Work};

/// The length of the phrase. Its address must be read too, though of that nothing remains.
#[inline]
fn of_phrase(phrase: &str) -> u64 {
    (phrase.as_ptr().addr() >> (usize::BITS - 1)) as u64 + phrase.len() as u64
}

fn code<E: Measured + HandWritten>(kind: &str, times: f64, stream: Stream<E>) -> Work {
    Work::new(format!("variant → code, {kind}, {}", E::ALL.len()))
        .at_most(times, LIMIT)
        .by(LIMIT, stream, |status| u64::from(status.to_number()))
        .by(SIPCODE, stream, |status| u64::from(status.code().as_u16()))
}

fn phrase<E: Measured + HandWritten>(kind: &str, times: f64, stream: Stream<E>) -> Work {
    Work::new(format!("variant → phrase, {kind}, {}", E::ALL.len()))
        .at_most(times, LIMIT)
        .by(LIMIT, stream, |status| of_phrase(status.to_phrase()))
        .by(SIPCODE, stream, |status| of_phrase(status.reason()))
}

/// `strum` keeps a number beside a variant as a property.
#[expect(clippy::needless_pass_by_value, reason = "as every work gets its input")]
#[inline]
fn of_property<S: EnumProperty>(status: S) -> u64 {
    status.get_int("code").map_or(0, i64::cast_unsigned)
}

/// The position of a variant, where there are no discriminants.
#[expect(clippy::cast_possible_truncation, reason = "there are at most 600")]
fn position(status: impl Measured) -> usize {
    status.number() as usize
}

/// Both works of an enum, with the same enum of `strum`'s.
macro_rules! with_strum {
    ($kind:literal, $times:literal, $ours:ty, $peer:ty, $peer_of:expr) => {{
        let stream = streams::variants::<$ours>();
        let peers: Stream<$peer> = streams::of(stream.iter().filter_map($peer_of));
        [
            code($kind, $times, stream).by("strum", peers, of_property),
            phrase($kind, $times, stream).by("strum", peers, |status| of_phrase(status.into())),
        ]
    }};
}

fn positional() -> Vec<Work> {
    let three = with_strum!("no discriminants", 1.15, plain::Three, of_peers_plain::Three, |status| {
        of_peers_plain::Three::from_repr(position(*status))
    });
    let registered = with_strum!("no discriminants", 1.15, plain::Registered, of_peers_plain::Registered, |status| {
        of_peers_plain::Registered::from_repr(position(*status))
    });
    let every = with_strum!("no discriminants", 1.15, plain::Every, of_peers_plain::Every, |status| {
        of_peers_plain::Every::from_repr(position(*status))
    });
    let [code, phrase] = registered;
    let codes = streams::variants::<plain::Registered>().iter().map(|status| status.code().as_u16());
    let ezk = streams::of(codes.clone().map(ezk_sip_types::StatusCode::from));
    let rsip = streams::of(streams::of(codes.map(rsip::StatusCode::from)));
    let code = code
        .by("ezk-sip-types", ezk, |code| u64::from(code.into_u16()))
        .by("rsip", rsip, |status| u64::from(status.code()));
    let phrase =
        phrase.by("ezk-sip-types", ezk, |code| code.text().map_or(0, of_phrase)).without("rsip has no phrases");
    [three.map(Work::not_charted), [code, phrase], every.map(Work::not_charted)].into_iter().flatten().collect()
}

fn by_code() -> Vec<Work> {
    let three = with_strum!("discriminants", 1.5, with_discriminants::Three, of_peers::Three, |status| {
        of_peers::Three::try_from(status.code().as_u16()).ok()
    });
    let registered =
        with_strum!("discriminants", 1.5, with_discriminants::Registered, of_peers::Registered, |status| {
            of_peers::Registered::try_from(status.code().as_u16()).ok()
        });
    let every = with_strum!("discriminants", 1.5, with_discriminants::Every, of_peers::Every, |status| {
        of_peers::Every::try_from(status.code().as_u16()).ok()
    });
    let registered = registered.map(|work| work.at_most(0.1, "strum"));
    [three.map(Work::not_charted), registered, every.map(Work::not_charted)].into_iter().flatten().collect()
}

fn with_others<E: Measured + HandWritten>() -> [Work; 2] {
    let stream = streams::variants_and_others::<E>();
    let why = "strum has no values for what a variant keeps";
    [code("`other`", 1.15, stream).without(why), phrase("`other`", 1.15, stream).without(why)]
}

pub(super) fn works() -> Vec<Work> {
    let mut works = positional();
    works.extend(by_code());
    works.extend(with_others::<with_other::Three>().map(Work::not_charted));
    works.extend(with_others::<with_other::Registered>());
    works.extend(with_others::<with_other::Every>().map(Work::not_charted));
    works
}
