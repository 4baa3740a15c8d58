//! Causes of the telephone network (Q.850), and how they map to status codes and back.
//!
//! [`Cause::to_status`] and [`StatusCode::cause`] are the tables of RFC 3398, for ISUP. A [`CauseMap`] holds them, or those of
//! RFC 4497 for QSIG, with rows of your own.
//!
//! ```
//! use sipcode::StatusCode;
//! use sipcode::q850::{Cause, CauseMap, Location};
//!
//! const TRUNK_FULL: StatusCode = StatusCode::from_static(497);
//! const MAP: CauseMap = CauseMap::RFC_3398
//!     .with_cause(TRUNK_FULL, Some(Cause::NO_CIRCUIT_CHANNEL_AVAILABLE))
//!     .with_status(Cause::NO_CIRCUIT_CHANNEL_AVAILABLE, Some(TRUNK_FULL));
//!
//! assert_eq!(MAP.cause(TRUNK_FULL), Cause::new(34));
//! assert_eq!(MAP.status(Cause::NO_CIRCUIT_CHANNEL_AVAILABLE, Location::Network), Some(TRUNK_FULL));
//! assert_eq!(MAP.status(Cause::USER_BUSY, Location::User), Some(StatusCode::BUSY_HERE));
//! ```

use core::fmt;

pub use sipcode_core::{Cause, InvalidCause, Location};

use crate::StatusCode;
use crate::wire::Warning;

const CODES: usize = 600;
const CAUSES: usize = 127;

/// Which status code a cause becomes, and which cause a status code: a table that can be changed row by row, also in a
/// constant. Two maps are equal when they have the same rows of their own, beside those of RFC 3398.
///
/// # Example
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::q850::{Cause, CauseMap, Location};
///
/// const MAP: CauseMap = CauseMap::RFC_3398.with_status(Cause::USER_BUSY, Some(StatusCode::BUSY_EVERYWHERE));
/// assert_eq!(MAP.status(Cause::USER_BUSY, Location::Network), Some(StatusCode::BUSY_EVERYWHERE));
/// assert_eq!(MAP.cause(StatusCode::BUSY_HERE), Some(Cause::USER_BUSY));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CauseMap {
    /// By status code.
    causes: [Row<Cause>; CODES],
    /// By cause.
    statuses: [Row<StatusCode>; CAUSES],
}

/// What a code or a cause is mapped to. Rows of the RFC are not copied, because every crate that uses the constant would
/// evaluate the copy again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row<T> {
    Rfc3398,
    Own(Option<T>),
}

impl CauseMap {
    /// The tables for ISUP, which are the default everywhere: RFC 3398 §7.2.4.1 from a cause to a status code, §8.2.6.1 from a
    /// status code to a cause.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::q850::{Cause, CauseMap, Location};
    ///
    /// assert_eq!(CauseMap::RFC_3398.status(Cause::CALL_REJECTED, Location::User), Some(StatusCode::DECLINE));
    /// assert_eq!(CauseMap::RFC_3398.cause(StatusCode::DECLINE), Some(Cause::CALL_REJECTED));
    /// assert_eq!(CauseMap::default(), CauseMap::RFC_3398);
    /// ```
    pub const RFC_3398: Self = Self { causes: [Row::Rfc3398; CODES], statuses: [Row::Rfc3398; CAUSES] };

    /// The tables for QSIG, the signalling between private branch exchanges: RFC 4497 §8.4.1 from a cause to a status code,
    /// §8.4.4 from a status code to a cause. They differ from those of RFC 3398 in three causes: 26 and 44 are not listed, so
    /// they become 500, and 69 becomes 501.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::q850::{Cause, CauseMap, Location};
    ///
    /// let not_implemented = CauseMap::RFC_4497.status(Cause::REQUESTED_FACILITY_NOT_IMPLEMENTED, Location::Network);
    /// assert_eq!(not_implemented, Some(StatusCode::NOT_IMPLEMENTED));
    /// ```
    pub const RFC_4497: Self = Self::RFC_3398
        .with_status(Cause::NON_SELECTED_USER_CLEARING, Some(StatusCode::SERVER_INTERNAL_ERROR))
        .with_status(Cause::REQUESTED_CIRCUIT_CHANNEL_NOT_AVAILABLE, Some(StatusCode::SERVER_INTERNAL_ERROR))
        .with_status(Cause::REQUESTED_FACILITY_NOT_IMPLEMENTED, Some(StatusCode::NOT_IMPLEMENTED));

    /// The same map, in which this code becomes this cause, or none.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::q850::{Cause, CauseMap};
    ///
    /// const MAP: CauseMap =
    ///     CauseMap::RFC_3398.with_cause(StatusCode::SERVICE_UNAVAILABLE, Some(Cause::NETWORK_OUT_OF_ORDER));
    /// assert_eq!(MAP.cause(StatusCode::SERVICE_UNAVAILABLE), Cause::new(38));
    /// assert_eq!(MAP.with_cause(StatusCode::SERVICE_UNAVAILABLE, None).cause(StatusCode::SERVICE_UNAVAILABLE), None);
    /// ```
    #[must_use]
    pub const fn with_cause(mut self, code: StatusCode, cause: Option<Cause>) -> Self {
        self.causes[place_of_code(code)] = Row::Own(cause);
        self
    }

    /// The same map, in which this cause becomes this status code, or none: from both locations, with a diagnostic or
    /// without.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::q850::{Cause, CauseMap, Location};
    ///
    /// const MAP: CauseMap = CauseMap::RFC_3398.with_status(Cause::NUMBER_CHANGED, Some(StatusCode::NOT_FOUND));
    /// assert_eq!(MAP.status(Cause::NUMBER_CHANGED, Location::User), Some(StatusCode::NOT_FOUND));
    /// assert_eq!(MAP.status_with_diagnostic(Cause::NUMBER_CHANGED, Location::User), Some(StatusCode::NOT_FOUND));
    /// ```
    #[must_use]
    pub const fn with_status(mut self, cause: Cause, status: Option<StatusCode>) -> Self {
        self.statuses[place_of_cause(cause)] = Row::Own(status);
        self
    }

    /// The cause with which a gateway releases the other leg of a call that ended with this code (RFC 3398 §8.2.6.1, RFC 4497
    /// §8.4.4). None means that the code releases nothing: 487, and by the RFCs' tables every code below 400.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::q850::{Cause, CauseMap};
    ///
    /// assert_eq!(CauseMap::RFC_3398.cause(StatusCode::NOT_FOUND), Some(Cause::UNALLOCATED_NUMBER));
    /// assert_eq!(CauseMap::RFC_3398.cause(StatusCode::REQUEST_TERMINATED), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn cause(&self, code: StatusCode) -> Option<Cause> {
        match self.causes[place_of_code(code)] {
            Row::Own(cause) => cause,
            Row::Rfc3398 => code.cause(),
        }
    }

    /// The cause for a call that ended with this code and this `Warning` header field (RFC 3398 §8.2.6.1, RFC 4497 §8.4.4): 65
    /// for 488 and 606 where the warning is about a bearer capability, as [`Warning::is_about_bearer`] says, and the map has no
    /// cause of its own; for anything else what [`cause`](Self::cause) gives.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::q850::{Cause, CauseMap};
    /// use sipcode::wire::{WarnCode, Warning};
    ///
    /// let warning = Warning::new(WarnCode::MEDIA_TYPE_NOT_AVAILABLE, "gateway.example.com")?;
    /// let cause = CauseMap::RFC_3398.cause_with_warning(StatusCode::NOT_ACCEPTABLE_HERE, &warning);
    /// assert_eq!(cause, Some(Cause::BEARER_CAPABILITY_NOT_IMPLEMENTED));
    /// # Ok::<(), sipcode::reason::InvalidToken>(())
    /// ```
    #[must_use]
    pub const fn cause_with_warning(&self, code: StatusCode, warning: &Warning<'_>) -> Option<Cause> {
        match (code, &self.causes[place_of_code(code)]) {
            (StatusCode::NOT_ACCEPTABLE_HERE | StatusCode::NOT_ACCEPTABLE_ANYWHERE, Row::Rfc3398)
                if warning.is_about_bearer() =>
            {
                Some(Cause::BEARER_CAPABILITY_NOT_IMPLEMENTED)
            }
            _ => self.cause(code),
        }
    }

    /// The cause of a code that the RFCs do not list: 31 for a failure.
    pub(crate) const fn cause_of_an_unlisted(&self, code: StatusCode) -> Option<Cause> {
        match self.causes[place_of_code(code)] {
            Row::Own(cause) => cause,
            Row::Rfc3398 => code.class().cause(),
        }
    }

    /// The status code for a call that ended with this cause, without a diagnostic (RFC 3398 §7.2.4.1, RFC 4497 §8.4.1).
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::q850::{Cause, CauseMap, Location};
    ///
    /// let status = CauseMap::RFC_3398.status(Cause::NUMBER_CHANGED, Location::Network);
    /// assert_eq!(status, Some(StatusCode::GONE));
    /// assert_eq!(CauseMap::RFC_3398.status(Cause::NORMAL_CALL_CLEARING, Location::User), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn status(&self, cause: Cause, location: Location) -> Option<StatusCode> {
        match self.statuses[place_of_cause(cause)] {
            Row::Own(status) => status,
            Row::Rfc3398 => cause.to_status(location),
        }
    }

    /// The status code for a call that ended with this cause and a diagnostic that the gateway can use: 301, with the new
    /// number in `Contact`, for cause 22 (RFC 3398 §7.2.4.1, RFC 4497 §8.4.1).
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::q850::{Cause, CauseMap, Location};
    ///
    /// let status = CauseMap::RFC_3398.status_with_diagnostic(Cause::NUMBER_CHANGED, Location::Network);
    /// assert_eq!(status, Some(StatusCode::MOVED_PERMANENTLY));
    /// ```
    #[inline]
    #[must_use]
    pub const fn status_with_diagnostic(&self, cause: Cause, location: Location) -> Option<StatusCode> {
        match self.statuses[place_of_cause(cause)] {
            Row::Own(status) => status,
            Row::Rfc3398 => cause.to_status_with_diagnostic(location),
        }
    }
}

/// [`CauseMap::RFC_3398`].
impl Default for CauseMap {
    fn default() -> Self {
        Self::RFC_3398
    }
}

/// The rows that are not those of RFC 3398.
impl fmt::Debug for CauseMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CauseMap ")?;
        let mut rows = f.debug_map();
        for code in StatusCode::all() {
            if let Row::Own(cause) = self.causes[place_of_code(code)] {
                rows.entry(&code, &cause);
            }
        }
        for cause in Cause::all() {
            if let Row::Own(status) = self.statuses[place_of_cause(cause)] {
                rows.entry(&cause, &status);
            }
        }
        rows.finish()
    }
}

/// The index of a code. The comparison is always true; it lets the compiler drop a bounds check.
const fn place_of_code(code: StatusCode) -> usize {
    let place = (code.as_u16() as usize).wrapping_sub(100);
    if place < CODES { place } else { 0 }
}

const fn place_of_cause(cause: Cause) -> usize {
    let place = (cause.value() as usize).wrapping_sub(1);
    if place < CAUSES { place } else { 0 }
}
