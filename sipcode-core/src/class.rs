use core::fmt;
use core::ops::RangeInclusive;

use crate::{Cause, Location};

/// The class of a status code: its first digit (RFC 3261 §7.2).
///
/// # Example
///
/// ```
/// use sipcode::{Class, StatusCode};
///
/// let class = StatusCode::BUSY_HERE.class();
/// assert_eq!(class, Class::ClientError);
/// assert_eq!(class.label(), "4xx");
/// assert_eq!(class.to_string(), "client error");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// 1xx: request received, continuing to process the request.
    Provisional,
    /// 2xx: the action was successfully received, understood, and accepted.
    Success,
    /// 3xx: further action needs to be taken in order to complete the request.
    Redirection,
    /// 4xx: the request contains bad syntax or cannot be fulfilled at this server.
    ClientError,
    /// 5xx: the server failed to fulfill an apparently valid request.
    ServerError,
    /// 6xx: the request cannot be fulfilled at any server.
    GlobalFailure,
}

impl Class {
    /// The six classes, in the order of their digits (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::Class;
    ///
    /// let digits: Vec<u8> = Class::ALL.iter().map(|class| class.digit()).collect();
    /// assert_eq!(digits, [1, 2, 3, 4, 5, 6]);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Provisional,
        Self::Success,
        Self::Redirection,
        Self::ClientError,
        Self::ServerError,
        Self::GlobalFailure,
    ];

    /// The first digit of the class's codes, 1 to 6 (RFC 3261 §7.2).
    ///
    /// ```
    /// assert_eq!(sipcode::Class::Redirection.digit(), 3);
    /// ```
    #[inline]
    #[must_use]
    pub const fn digit(self) -> u8 {
        self as u8 + 1
    }

    /// Every code of the class: the hundred that starts with its digit (RFC 3261 §7.2).
    ///
    /// ```
    /// assert_eq!(sipcode::Class::ServerError.range(), 500..=599);
    /// ```
    #[must_use]
    pub const fn range(self) -> RangeInclusive<u16> {
        let first = self.digit() as u16 * 100;
        first..=first + 99
    }

    /// Whether a response of this class ends the transaction: every class but 1xx (RFC 3261 §6, "Final Response").
    ///
    /// ```
    /// use sipcode::Class;
    ///
    /// assert!(!Class::Provisional.is_final());
    /// assert!(Class::Success.is_final());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Provisional)
    }

    /// The class as RFC 3261 §7.2 abbreviates it, `"1xx"` to `"6xx"`: a label for metrics and logs.
    ///
    /// ```
    /// assert_eq!(sipcode::Class::GlobalFailure.label(), "6xx");
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Provisional => "1xx",
            Self::Success => "2xx",
            Self::Redirection => "3xx",
            Self::ClientError => "4xx",
            Self::ServerError => "5xx",
            Self::GlobalFailure => "6xx",
        }
    }

    /// The Q.850 cause of a code that RFC 3398 §8.2.6.1 does not list: 31 for a failure, none below 400.
    ///
    /// ```
    /// use sipcode::{Cause, Class};
    ///
    /// assert_eq!(Class::ClientError.cause(), Cause::new(31));
    /// assert_eq!(Class::Success.cause(), None);
    /// ```
    #[must_use]
    pub const fn cause(self) -> Option<Cause> {
        match self {
            Self::Provisional | Self::Success | Self::Redirection => None,
            Self::ClientError | Self::ServerError | Self::GlobalFailure => Cause::new(31),
        }
    }

    /// The location that goes with the cause of a failure (RFC 3398 §8.2.6.1): network for 4xx and 5xx, user for 6xx.
    ///
    /// ```
    /// use sipcode::{Class, Location};
    ///
    /// assert_eq!(Class::GlobalFailure.cause_location(), Some(Location::User));
    /// assert_eq!(Class::Redirection.cause_location(), None);
    /// ```
    #[must_use]
    pub const fn cause_location(self) -> Option<Location> {
        match self {
            Self::Provisional | Self::Success | Self::Redirection => None,
            Self::ClientError | Self::ServerError => Some(Location::Network),
            Self::GlobalFailure => Some(Location::User),
        }
    }
}

/// The class in words, as RFC 3261 §7.2 calls it: `client error`.
impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Provisional => "provisional",
            Self::Success => "success",
            Self::Redirection => "redirection",
            Self::ClientError => "client error",
            Self::ServerError => "server error",
            Self::GlobalFailure => "global failure",
        })
    }
}
