/// Whether a response with a given code is sent reliably (RFC 3262).
///
/// # Example
///
/// ```
/// use sipcode::{Reliability, StatusCode};
///
/// assert_eq!(StatusCode::TRYING.reliability(), Reliability::Never);
/// assert_eq!(StatusCode::RINGING.reliability(), Reliability::WithPrack);
/// assert_eq!(StatusCode::OK.reliability(), Reliability::Always);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reliability {
    /// 100: hop by hop, never sent reliably (RFC 3262 §3).
    Never,
    /// 101 to 199: sent reliably when the request supports or requires `100rel`, and acknowledged with PRACK (RFC 3262 §3).
    WithPrack,
    /// 200 to 699: final responses are always sent reliably (RFC 3261 §17).
    Always,
}
