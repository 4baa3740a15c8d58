//! The choice among the answers that a forked request got (RFC 3261 §16.7).
//!
//! [`best`] chooses among the codes of all branches, and [`prefers`] between two, for a proxy that keeps only the best so
//! far. Pass a branch that has not ended as [`StatusCode::TRYING`], or as its provisional code: it keeps its place and
//! is never chosen.

use core::fmt;
use core::iter::FusedIterator;

use crate::{Class, StatusCode};

/// The answer that a forking proxy sends upstream, from the codes that its branches ended with (RFC 3261 §16.7, steps 5 to
/// 7).
///
/// - An answer of 2xx, if there is one: it is forwarded whatever else came (step 5).
/// - Else an answer of 6xx; else one of the lowest class (step 6).
/// - Among 4xx, one that tells how to resubmit the request comes first: 401, 407, 415, 420 or 484 (step 6). 487 and then 408
///   come last: branches that the proxy cancelled or gave up end with them, so a person's answer such as 486 or 480 goes
///   before. Among 5xx, 503 comes last (step 6).
/// - Among equals, the one that is first in `codes`.
///
/// A chosen 503 is sent as 500, because the proxy itself may be able to serve other requests (step 6). If there is no final
/// code, 408 is sent (step 6). Provisional codes are never chosen: [`StatusCode::TRYING`] marks a branch that has not ended,
/// so that the others keep their places. A 2xx is forwarded as soon as it comes (step 5); any other choice is sent when all branches have ended
/// (step 6).
///
/// For a request that is not INVITE, ask [`for_non_invite`](Best::for_non_invite) what to send (RFC 4320 §4.2).
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
///
/// // The second branch has not ended; the third was answered.
/// let codes = [StatusCode::DECLINE, StatusCode::TRYING, StatusCode::OK];
/// assert_eq!(fork::best(&codes).index, Some(2));
/// ```
#[must_use]
pub fn best(codes: &[StatusCode]) -> Best<'_> {
    let index = first_of_the_best(codes, |_| true);
    Best::of(codes, index).unwrap_or(Best { index: None, send: StatusCode::REQUEST_TIMEOUT, codes })
}

/// Whether the answer `new` goes before `current`, an earlier one: what [`best`] chooses of the two (RFC 3261 §16.7, steps 5
/// and 6). Of equal ones, the earlier is kept.
///
/// A proxy that starts with [`StatusCode::TRYING`] and keeps the preferred code ends with the code that [`best`] chooses among
/// all. [`Best::send`] says what is sent for it.
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::fork;
///
/// let mut current = StatusCode::TRYING;
/// for new in [StatusCode::REQUEST_TIMEOUT, StatusCode::BUSY_HERE, StatusCode::TEMPORARILY_UNAVAILABLE] {
///     if fork::prefers(new, current) {
///         current = new;
///     }
/// }
/// assert_eq!(current, StatusCode::BUSY_HERE);
/// ```
#[must_use]
pub const fn prefers(new: StatusCode, current: StatusCode) -> bool {
    rank(new) < rank(current)
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
#[derive(Clone)]
#[non_exhaustive]
pub struct Best<'a> {
    /// Which of the codes was chosen; none when there was no final one.
    pub index: Option<usize>,
    /// The code to send: the chosen one, but 500 instead of 503, and 408 when there was none.
    pub send: StatusCode,
    codes: &'a [StatusCode],
}

impl<'a> Best<'a> {
    fn of(codes: &'a [StatusCode], index: Option<usize>) -> Option<Self> {
        let send = match *codes.get(index?)? {
            StatusCode::SERVICE_UNAVAILABLE => StatusCode::SERVER_INTERNAL_ERROR,
            code => code,
        };
        Some(Self { index, send, codes })
    }

    /// Which other answers, by their place in the codes, have `WWW-Authenticate` and `Proxy-Authenticate` header fields that
    /// must be added to the 401 or 407 that is sent; none when another code is sent (RFC 3261 §16.7, step 7).
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::fork;
    ///
    /// let codes = [StatusCode::UNAUTHORIZED, StatusCode::NOT_FOUND, StatusCode::PROXY_AUTHENTICATION_REQUIRED];
    /// assert!(fork::best(&codes).merge().eq([2]));
    /// ```
    pub const fn merge(&self) -> Merge<'a> {
        match self.index {
            Some(best) if is_challenge(self.send) => Merge { codes: self.codes, next: 0, best },
            _ => Merge { codes: &[], next: 0, best: 0 },
        }
    }

    /// The same choice for a request that is not INVITE, to which 408 must not be sent (RFC 4320 §4.2): the choice among the
    /// other answers, or `None` if there is no other: then nothing is sent.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::fork;
    ///
    /// let codes = [StatusCode::REQUEST_TIMEOUT, StatusCode::NOT_IMPLEMENTED];
    /// let best = fork::best(&codes);
    /// assert_eq!(best.send, StatusCode::REQUEST_TIMEOUT);
    /// assert_eq!(best.for_non_invite().unwrap().index, Some(1));
    /// assert!(fork::best(&[]).for_non_invite().is_none());
    /// ```
    #[must_use]
    pub fn for_non_invite(&self) -> Option<Self> {
        let index = first_of_the_best(self.codes, |code| code != StatusCode::REQUEST_TIMEOUT);
        Self::of(self.codes, index)
    }
}

/// With the places that [`merge`](Best::merge) gives.
impl fmt::Debug for Best<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut best = f.debug_struct("Best");
        best.field("index", &self.index).field("send", &self.send).field("merge", &self.merge()).finish()
    }
}

/// The places of the answers whose challenges must be added: what [`Best::merge`] returns (RFC 3261 §16.7, step 7).
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::fork;
///
/// let codes = [StatusCode::UNAUTHORIZED; 3];
/// let mut merge = fork::best(&codes).merge();
/// assert_eq!(format!("{merge:?}"), "[1, 2]");
/// assert_eq!(merge.next(), Some(1));
/// ```
#[derive(Clone)]
#[must_use]
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

impl FusedIterator for Merge<'_> {}

/// The places that are still to come.
impl fmt::Debug for Merge<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// The place of the first of the best final codes among those that count.
fn first_of_the_best(codes: &[StatusCode], counts: impl Fn(StatusCode) -> bool) -> Option<usize> {
    let held = codes.iter().enumerate().filter(|(_, code)| code.is_final() && counts(**code));
    held.min_by_key(|(_, code)| rank(**code)).map(|(index, _)| index)
}

/// The rank of a code, best first: by class, then by what the code tells the caller.
const fn rank(code: StatusCode) -> u8 {
    let of_class = match code.class() {
        Class::Success => 0,
        Class::GlobalFailure => 1,
        Class::Redirection => 2,
        Class::ClientError => 3,
        Class::ServerError => 4,
        Class::Provisional => 5,
    };
    let within_class = match code {
        _ if tells_how_to_resubmit(code) => 0,
        StatusCode::REQUEST_TERMINATED => 2,
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => 3,
        _ => 1,
    };
    of_class * 4 + within_class
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
