/// Whether a response with a given code to an INVITE is sent reliably (RFC 3262 §3).
///
/// Provisional responses are for INVITE: in answer to another request the only 1xx a server sends is a late 100 (RFC 4320 §4.1).
///
/// # Example
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::prack::{Delivery, Option100rel, Reliability};
///
/// assert_eq!(StatusCode::TRYING.reliability(), Reliability::Never);
/// assert_eq!(StatusCode::RINGING.reliability(), Reliability::WithPrack);
/// assert_eq!(StatusCode::OK.reliability(), Reliability::Always);
///
/// let ringing = StatusCode::RINGING.reliability();
/// assert_eq!(ringing.delivery(Option100rel::Required), Delivery::WithPrack);
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

impl Reliability {
    /// How a response is sent to a request that says this of `100rel` (RFC 3262 §3).
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::prack::{Delivery, Option100rel};
    ///
    /// let progress = StatusCode::SESSION_PROGRESS.reliability();
    /// assert_eq!(progress.delivery(Option100rel::Absent), Delivery::Plain);
    /// assert_eq!(progress.delivery(Option100rel::Supported), Delivery::PlainOrWithPrack);
    /// assert_eq!(StatusCode::TRYING.reliability().delivery(Option100rel::Required), Delivery::Plain);
    /// ```
    #[must_use]
    pub const fn delivery(self, request: Option100rel) -> Delivery {
        match (self, request) {
            (Self::Never | Self::Always, _) | (Self::WithPrack, Option100rel::Absent) => Delivery::Plain,
            (Self::WithPrack, Option100rel::Supported) => Delivery::PlainOrWithPrack,
            (Self::WithPrack, Option100rel::Required) => Delivery::WithPrack,
        }
    }
}

/// Where an INVITE has the option tag `100rel` (RFC 3262 §3, §4).
///
/// ```
/// use sipcode::prack::{Delivery, Option100rel, Reliability};
///
/// assert_eq!(Reliability::WithPrack.delivery(Option100rel::Absent), Delivery::Plain);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Option100rel {
    /// In neither of the two header fields.
    Absent,
    /// In `Supported`, and not in `Require`.
    Supported,
    /// In `Require`.
    Required,
}

/// How a response is sent: with or without the reliability of RFC 3262.
///
/// ```
/// use sipcode::prack::{Delivery, Option100rel, Reliability};
///
/// assert_eq!(Reliability::WithPrack.delivery(Option100rel::Required), Delivery::WithPrack);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// It must not be sent with the reliability of RFC 3262: a final response, 100, or a 1xx to a request without
    /// `100rel`.
    Plain,
    /// It may be sent either way. 199 should then be sent without (RFC 6228 §5).
    PlainOrWithPrack,
    /// It must be sent reliably, with the header fields of [`PRACK_HEADERS`](Self::PRACK_HEADERS); a server that will not
    /// do so rejects the request with 420 and `Unsupported: 100rel`. A proxy cannot send 199 reliably, so it must not send it
    /// then (RFC 6228 §6).
    WithPrack,
}

impl Delivery {
    /// The header fields that a reliable provisional response must carry: `Require` with `100rel`, and `RSeq` (RFC 3262
    /// §3). Of each entry, at least one.
    ///
    /// ```
    /// assert_eq!(sipcode::prack::Delivery::PRACK_HEADERS, [["Require"], ["RSeq"]]);
    /// ```
    pub const PRACK_HEADERS: &'static [&'static [&'static str]] = &[&["Require"], &["RSeq"]];
}
