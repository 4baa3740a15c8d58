//! The inputs: shuffled with a fixed seed, and few enough for the cache.

use std::fmt::Write as _;
use std::iter;

use fastrand::Rng;
use sipcode::{SipStatus, StatusCode};

/// How many inputs a stream has.
pub const LENGTH: usize = 4_096;

/// As many, to divide by.
#[expect(clippy::cast_precision_loss, reason = "it is small")]
pub const OPERATIONS: f64 = LENGTH as f64;

/// What the contestants of a work get to do.
pub type Stream<T> = &'static [T; LENGTH];

fn rng() -> Rng {
    Rng::with_seed(3261)
}

/// The first inputs of these, which are enough.
///
/// # Panics
///
/// When they are not.
#[must_use]
pub fn of<T: 'static>(inputs: impl IntoIterator<Item = T>) -> Stream<T> {
    let inputs: Vec<T> = inputs.into_iter().take(LENGTH).collect();
    (&*Vec::leak(inputs)).try_into().unwrap()
}

/// The codes of the enum and other numbers, half and half; of the others, one in 32 is no status code.
#[must_use]
pub fn numbers<E: SipStatus>() -> Stream<u16> {
    let mut rng = rng();
    let number = || match rng.u8(..64) {
        ..32 => rng.choice(E::ALL).map_or(0, |status| status.code().as_u16()),
        32..63 => rng.u16(100..700),
        63.. => rng.u16(..),
    };
    of(iter::repeat_with(number))
}

/// The same, as bytes; of the others, one in 32 is not three digits.
#[must_use]
pub fn digits<E: SipStatus>() -> Stream<&'static [u8]> {
    let bytes = |number: &u16| match number {
        100..700 => &*number.to_string().into_bytes().leak(),
        _ => [&b"4860"[..], b"86", b"4x6", b"099", b"+86"][usize::from(number % 5)],
    };
    of(numbers::<E>().iter().map(bytes))
}

/// Every variant with a code, equally often.
#[must_use]
pub fn variants<E: SipStatus + Copy>() -> Stream<E> {
    let mut rng = rng();
    of(iter::repeat_with(|| rng.choice(E::ALL).copied()).flatten())
}

/// Variants with a code and those that only keep one, half and half.
#[must_use]
pub fn variants_and_others<E: SipStatus + Copy>() -> Stream<E> {
    let mut rng = rng();
    let codes = numbers::<E>().iter().map(|number| StatusCode::from_u16(*number));
    let status = |code: Result<StatusCode, _>| code.ok().and_then(E::from_code).or_else(|| rng.choice(E::ALL).copied());
    of(codes.filter_map(status))
}

/// Responses without header fields, with phrases of mixed lengths; of the lines, one in 64 is broken.
#[must_use]
pub fn lines<E: SipStatus>() -> Stream<&'static str> {
    let mut rng = rng();
    let line = |number: &u16| -> &'static str {
        let code = StatusCode::from_u16(*number).unwrap_or(StatusCode::OK);
        // Phrases of 5 to 70 bytes, as servers that explain themselves send them.
        let phrase = "Unfortunately error on sending to next hop occurred (477/SL) by the proxy";
        let phrase = phrase.get(..rng.usize(5..=70)).unwrap_or(phrase);
        match rng.u8(..) {
            0 => "HTTP/1.1 200 OK\r\n\r\n",
            1 => "SIP/2.0 4860 Busy\r\n\r\n",
            2 => "SIP/2.0 200 OK\nVia\r\n\r\n",
            3 => "SIP/2.0 099 Nothing\r\n\r\n",
            _ => format!("SIP/2.0 {code} {phrase}\r\n\r\n").leak(),
        }
    };
    of(numbers::<E>().iter().map(line))
}

/// Values of the `Reason` header field as softswitches send them.
#[must_use]
pub fn reasons() -> Stream<&'static str> {
    let mut rng = rng();
    let value = || -> &'static str {
        let mut value = String::new();
        let code = rng.choice(sipcode::registry()).map_or(StatusCode::OK, |row| row.code);
        let cause = rng.u8(1..128);
        let _ = match rng.u8(..8) {
            0 => write!(value, "SIP;cause={code}"),
            1 => write!(value, "SIP ;cause={code} ;text=\"Call completed elsewhere\""),
            2 => write!(value, "SIP;text=\"Completed \\\"elsewhere\\\"\";cause={code}"),
            3 => write!(value, "Q.850;cause={cause}"),
            4 => write!(value, "Q.850;cause={cause};text=\"Normal call clearing\""),
            5 => write!(value, "Q.850 ;cause={cause} ;text=\"Terminated\""),
            6 => write!(value, "q.850; cause={cause}; eri-location=2"),
            _ => write!(value, "X.ProxyServer;cause={cause};x-id=abc-17"),
        };
        value.leak()
    };
    of(iter::repeat_with(value))
}
