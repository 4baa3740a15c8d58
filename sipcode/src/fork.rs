//! The choice among the answers that a forked request got (RFC 3261 §16.7).

use crate::StatusCode;

/// The answer that a forking proxy sends upstream once every branch has ended without one that it had to forward at once
/// (RFC 3261 §16.7, steps 6 and 7), from the final codes that it holds.
///
/// - An answer of 6xx, if there is one; else one of the lowest class.
/// - Among 4xx, rather one that tells how to resubmit the request: 401, 407, 415, 420 or 484. Among 5xx, rather one that is
///   not 503.
/// - Of several such, the one that comes first in `codes`.
///
/// Only 503s become 500, for what one destination lacks the proxy may not lack. No final code at all becomes 408.
/// Provisional codes count for nothing. A 2xx is forwarded as soon as it comes (step 5), so it is not among the codes that
/// a proxy holds.
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::fork;
///
/// // RFC 3261 §16.7: "if a proxy forwarded a request to 4 locations, and received 503, 407, 501, and 404 responses, it
/// // may choose to forward the 407".
/// let codes = [
///     StatusCode::SERVICE_UNAVAILABLE,
///     StatusCode::PROXY_AUTHENTICATION_REQUIRED,
///     StatusCode::NOT_IMPLEMENTED,
///     StatusCode::NOT_FOUND,
/// ];
/// let best = fork::best(&codes);
/// assert_eq!(best.index, Some(1));
/// assert_eq!(best.send, StatusCode::PROXY_AUTHENTICATION_REQUIRED);
/// ```
#[must_use]
pub fn best(codes: &[StatusCode]) -> Best<'_> {
    let held = codes.iter().enumerate().filter(|(_, code)| code.is_final());
    let best = held.min_by_key(|(_, code)| rank(**code));
    let index = best.map(|(index, _)| index);
    let send = match best {
        None => StatusCode::REQUEST_TIMEOUT,
        Some((_, &StatusCode::SERVICE_UNAVAILABLE)) => StatusCode::SERVER_INTERNAL_ERROR,
        Some((_, &code)) => code,
    };
    let merge = match (index, is_challenge(send)) {
        (Some(best), true) => Merge { codes, next: 0, best },
        _ => Merge { codes: &[], next: 0, best: 0 },
    };
    Best { index, send, merge }
}

/// What a forking proxy sends upstream: what [`best`] returns.
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::fork;
///
/// let best = fork::best(&[StatusCode::SERVICE_UNAVAILABLE]);
/// assert_eq!((best.index, best.send), (Some(0), StatusCode::SERVER_INTERNAL_ERROR));
/// let best = fork::best(&[]);
/// assert_eq!((best.index, best.send), (None, StatusCode::REQUEST_TIMEOUT));
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Best<'a> {
    /// Which of the codes was chosen; none when there was no final one.
    pub index: Option<usize>,
    /// The code to send: the chosen one, but 500 instead of 503, and 408 when there was none.
    pub send: StatusCode,
    /// The other answers whose challenges must be merged into the one that is sent.
    pub merge: Merge<'a>,
}

/// Which other answers, by their place in the codes, have `WWW-Authenticate` and `Proxy-Authenticate` header fields that must
/// be added to the 401 or 407 that is sent (RFC 3261 §16.7, step 7); none when another code is sent.
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::fork;
///
/// let codes = [StatusCode::UNAUTHORIZED, StatusCode::NOT_FOUND, StatusCode::PROXY_AUTHENTICATION_REQUIRED];
/// assert!(fork::best(&codes).merge.eq([2]));
/// ```
#[derive(Debug, Clone)]
pub struct Merge<'a> {
    codes: &'a [StatusCode],
    next: usize,
    best: usize,
}

impl Iterator for Merge<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        loop {
            let index = self.next;
            let code = *self.codes.get(index)?;
            self.next += 1;
            if index != self.best && is_challenge(code) {
                return Some(index);
            }
        }
    }
}

impl core::iter::FusedIterator for Merge<'_> {}

/// The less, the better: first by class, then by what it tells the caller.
fn rank(code: StatusCode) -> (u8, bool) {
    let class = if code.is_global_failure() { 0 } else { code.class().digit() };
    let is_second_choice = match code.class() {
        crate::Class::ClientError => !tells_how_to_resubmit(code),
        _ => code == StatusCode::SERVICE_UNAVAILABLE,
    };
    (class, is_second_choice)
}

/// "Responses that provide information affecting resubmission of this request" (RFC 3261 §16.7, step 6).
const fn tells_how_to_resubmit(code: StatusCode) -> bool {
    matches!(
        code,
        StatusCode::UNAUTHORIZED
            | StatusCode::PROXY_AUTHENTICATION_REQUIRED
            | StatusCode::UNSUPPORTED_MEDIA_TYPE
            | StatusCode::BAD_EXTENSION
            | StatusCode::ADDRESS_INCOMPLETE
    )
}

const fn is_challenge(code: StatusCode) -> bool {
    matches!(code, StatusCode::UNAUTHORIZED | StatusCode::PROXY_AUTHENTICATION_REQUIRED)
}
