use core::cmp::Ordering;
use core::error::Error;
use core::fmt;
use core::iter::FusedIterator;
use core::num::NonZeroU16;
use core::str::FromStr;

use crate::{Action, Cause, Class, Effect, Location, ReasonPhrase, Registered, Reliability, StatusLine, registry};

/// A status code that a SIP response can carry, registered or not: 100 to 699 (RFC 3261 §7.2).
///
/// There is a constant for each registered code, named after its reason phrase; a constant can be used as a pattern.
/// 406 and 606 share a phrase, so 606 is [`NOT_ACCEPTABLE_ANYWHERE`](Self::NOT_ACCEPTABLE_ANYWHERE).
///
/// A code compares with a `u16` on either side, and converts from and to integers and text.
///
/// # Example
///
/// ```
/// use sipcode::{Class, StatusCode};
///
/// let code = StatusCode::from_u16(486)?;
/// assert_eq!(code, StatusCode::BUSY_HERE);
/// assert_eq!(code.class(), Class::ClientError);
/// assert_eq!(code.canonical_reason(), Some("Busy Here"));
///
/// let what = match code {
///     StatusCode::BUSY_HERE | StatusCode::BUSY_EVERYWHERE => "busy",
///     _ => "something else",
/// };
/// assert_eq!(what, "busy");
/// assert!(code >= 400 && code == 486);
///
/// const TRUNK_FULL: StatusCode = StatusCode::from_static(497);
/// assert_eq!(TRUNK_FULL.to_string(), "497");
/// # Ok::<(), sipcode::InvalidStatusCode>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode(NonZeroU16);

impl StatusCode {
    const MIN: u16 = 100;
    const MAX: u16 = 699;
    /// How many codes there are.
    pub(crate) const COUNT: usize = (Self::MAX - Self::MIN + 1) as usize;

    /// The code with this number (RFC 3261 §7.2).
    ///
    /// # Errors
    ///
    /// When `number` is not within 100 to 699.
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert_eq!(StatusCode::from_u16(200), Ok(StatusCode::OK));
    /// assert!(StatusCode::from_u16(99).is_err());
    /// assert!(StatusCode::from_u16(700).is_err());
    /// ```
    #[inline]
    pub const fn from_u16(number: u16) -> Result<Self, InvalidStatusCode> {
        match Self::new(number) {
            Some(code) => Ok(code),
            None => Err(InvalidStatusCode { given: Given::Number(number as u64) }),
        }
    }

    /// The code that these three ASCII digits write (RFC 3261 §25.1, `Status-Code`).
    ///
    /// # Errors
    ///
    /// When `digits` are not exactly three ASCII digits, or their number is not within 100 to 699.
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert_eq!(StatusCode::from_bytes(b"486"), Ok(StatusCode::BUSY_HERE));
    /// assert!(StatusCode::from_bytes(b"4860").is_err());
    /// assert!(StatusCode::from_bytes(b"+86").is_err());
    /// ```
    #[inline]
    pub const fn from_bytes(digits: &[u8]) -> Result<Self, InvalidStatusCode> {
        const ERROR: InvalidStatusCode = InvalidStatusCode { given: Given::OtherText };
        let &[hundreds, tens, ones] = digits else { return Err(ERROR) };
        let (hundreds, tens, ones) = (hundreds.wrapping_sub(b'0'), tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
        if tens > 9 || ones > 9 {
            return Err(ERROR);
        }
        // A first byte that is not a digit gives 1,000 or more.
        let number = hundreds as u16 * 100 + tens as u16 * 10 + ones as u16;
        match Self::new(number) {
            Some(code) => Ok(code),
            None if hundreds > 9 => Err(ERROR),
            None => Err(InvalidStatusCode { given: Given::Number(number as u64) }),
        }
    }

    /// The code with this number, for constants of your own.
    ///
    /// # Panics
    ///
    /// When `number` is not within 100 to 699: in a constant, this is an error of the compiler. For a number that is known
    /// only at run time, use [`from_u16`](Self::from_u16).
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// const TRUNK_FULL: StatusCode = StatusCode::from_static(497);
    /// assert_eq!(TRUNK_FULL, 497);
    /// ```
    ///
    /// ```compile_fail
    /// const TOO_LARGE: sipcode::StatusCode = sipcode::StatusCode::from_static(700);
    /// # let _ = TOO_LARGE;
    /// ```
    #[must_use]
    #[track_caller]
    pub const fn from_static(number: u16) -> Self {
        match Self::new(number) {
            Some(code) => code,
            None => panic!("a SIP status code is a number of three digits from 100 to 699"),
        }
    }

    #[inline]
    const fn new(number: u16) -> Option<Self> {
        match NonZeroU16::new(number) {
            Some(nonzero) if Self::MIN <= number && number <= Self::MAX => Some(Self(nonzero)),
            _ => None,
        }
    }

    /// Every code, registered or not, in order: 100 to 699 (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert_eq!(StatusCode::all().len(), 600);
    /// assert_eq!(StatusCode::all().filter(|code| code.registered().is_some()).count(), 78);
    /// ```
    #[must_use]
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator + FusedIterator + Clone + fmt::Debug {
        (Self::MIN..=Self::MAX).map(|number| Self::new(number).unwrap_or(Self::OK))
    }

    /// The code as a number, 100 to 699.
    ///
    /// ```
    /// assert_eq!(sipcode::StatusCode::BUSY_HERE.as_u16(), 486);
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// The code as its three digits, without formatting: for the wire, and as a label for metrics.
    ///
    /// ```
    /// assert_eq!(sipcode::StatusCode::BUSY_HERE.as_str(), "486");
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        let index = self.index();
        DIGITS[index / 100][index / 10 % 10][index % 10]
    }

    /// The index of the code in a table of all codes. The comparison is always true; it lets the compiler drop a bounds check.
    #[inline]
    pub(crate) const fn index(self) -> usize {
        let index = (self.as_u16() - Self::MIN) as usize;
        if index < Self::COUNT { index } else { 0 }
    }

    /// The class, which is the first digit (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{Class, StatusCode};
    ///
    /// assert_eq!(StatusCode::DECLINE.class(), Class::GlobalFailure);
    /// ```
    #[inline]
    #[must_use]
    pub const fn class(self) -> Class {
        match self.as_u16() {
            ..200 => Class::Provisional,
            200..300 => Class::Success,
            300..400 => Class::Redirection,
            400..500 => Class::ClientError,
            500..600 => Class::ServerError,
            600.. => Class::GlobalFailure,
        }
    }

    /// Whether the code is 1xx: the request is being worked on, and a final response will follow (RFC 3261 §7.2).
    ///
    /// ```
    /// assert!(sipcode::StatusCode::RINGING.is_provisional());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_provisional(self) -> bool {
        matches!(self.class(), Class::Provisional)
    }

    /// Whether the code is 2xx to 6xx, which ends the transaction (RFC 3261 §6).
    ///
    /// ```
    /// assert!(sipcode::StatusCode::BUSY_HERE.is_final());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_final(self) -> bool {
        self.class().is_final()
    }

    /// Whether the code is 2xx (RFC 3261 §7.2).
    ///
    /// ```
    /// assert!(sipcode::StatusCode::OK.is_success());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self.class(), Class::Success)
    }

    /// Whether the code is 3xx (RFC 3261 §7.2).
    ///
    /// ```
    /// assert!(sipcode::StatusCode::MOVED_TEMPORARILY.is_redirection());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_redirection(self) -> bool {
        matches!(self.class(), Class::Redirection)
    }

    /// Whether the code is 4xx (RFC 3261 §7.2).
    ///
    /// ```
    /// assert!(sipcode::StatusCode::NOT_FOUND.is_client_error());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_client_error(self) -> bool {
        matches!(self.class(), Class::ClientError)
    }

    /// Whether the code is 5xx (RFC 3261 §7.2).
    ///
    /// ```
    /// assert!(sipcode::StatusCode::SERVICE_UNAVAILABLE.is_server_error());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_server_error(self) -> bool {
        matches!(self.class(), Class::ServerError)
    }

    /// Whether the code is 6xx (RFC 3261 §7.2).
    ///
    /// ```
    /// assert!(sipcode::StatusCode::DECLINE.is_global_failure());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_global_failure(self) -> bool {
        matches!(self.class(), Class::GlobalFailure)
    }

    /// Whether the code is 400 or above: the request failed (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert!(StatusCode::BUSY_HERE.is_error());
    /// assert!(!StatusCode::MOVED_TEMPORARILY.is_error());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_error(self) -> bool {
        self.as_u16() >= 400
    }

    /// The row of the registry for this code, if it is registered.
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// let row = StatusCode::BUSY_HERE.registered().unwrap();
    /// assert_eq!(row.reference, "RFC 3261 §21.4.24");
    /// assert!(StatusCode::from_u16(499)?.registered().is_none());
    /// # Ok::<(), sipcode::InvalidStatusCode>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn registered(self) -> Option<&'static Registered> {
        registry::row(self)
    }

    /// The registered reason phrase, if the code is registered (RFC 3261 §21).
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert_eq!(StatusCode::ACCEPTED.canonical_reason(), Some("Accepted"));
    /// assert_eq!(StatusCode::from_u16(499)?.canonical_reason(), None);
    /// # Ok::<(), sipcode::InvalidStatusCode>(())
    /// ```
    #[must_use]
    pub const fn canonical_reason(self) -> Option<&'static str> {
        match self.registered() {
            Some(row) => Some(row.reason),
            None => None,
        }
    }

    /// The registered reason phrase, or the empty one where the code is not registered (RFC 3261 §21).
    ///
    /// ```
    /// use sipcode::{ReasonPhrase, StatusCode};
    ///
    /// const BUSY: ReasonPhrase<'static> = StatusCode::BUSY_HERE.phrase();
    /// assert_eq!(BUSY.as_str(), "Busy Here");
    /// assert_eq!(StatusCode::from_u16(499)?.phrase(), ReasonPhrase::EMPTY);
    /// # Ok::<(), sipcode::InvalidStatusCode>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn phrase(self) -> ReasonPhrase<'static> {
        ReasonPhrase::canonical(self)
    }

    /// The registered reason phrase as text, or the empty text where the code is not registered (RFC 3261 §21).
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.reason(), "OK");
    /// assert_eq!(StatusCode::from_u16(299)?.reason(), "");
    /// # Ok::<(), sipcode::InvalidStatusCode>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn reason(self) -> &'static str {
        registry::phrase(self).as_str()
    }

    /// The status line with this code and its registered phrase (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert_eq!(StatusCode::BUSY_HERE.status_line().to_string(), "SIP/2.0 486 Busy Here");
    /// ```
    #[inline]
    #[must_use]
    pub const fn status_line(self) -> StatusLine<'static> {
        StatusLine::new(self, self.phrase())
    }

    /// The code that stands in for this one in an element that does not know it (RFC 3261 §8.1.3.2): 100 stays 100, any
    /// other 1xx becomes 183, and any other code becomes the x00 of its class.
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert_eq!(StatusCode::from_u16(431)?.treated_as(), StatusCode::BAD_REQUEST);
    /// assert_eq!(StatusCode::RINGING.treated_as(), StatusCode::SESSION_PROGRESS);
    /// # Ok::<(), sipcode::InvalidStatusCode>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn treated_as(self) -> Self {
        match self.class() {
            Class::Provisional if self.as_u16() == 100 => Self::TRYING,
            Class::Provisional => Self::SESSION_PROGRESS,
            Class::Success => Self::OK,
            Class::Redirection => Self::MULTIPLE_CHOICES,
            Class::ClientError => Self::BAD_REQUEST,
            Class::ServerError => Self::SERVER_INTERNAL_ERROR,
            Class::GlobalFailure => Self::BUSY_EVERYWHERE,
        }
    }

    /// Whether a response with this code is sent reliably: never for 100, with PRACK for any other 1xx, always for a
    /// final response (RFC 3262 §3).
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::prack::Reliability;
    ///
    /// assert_eq!(StatusCode::SESSION_PROGRESS.reliability(), Reliability::WithPrack);
    /// ```
    #[must_use]
    pub const fn reliability(self) -> Reliability {
        match self.as_u16() {
            100 => Reliability::Never,
            ..200 => Reliability::WithPrack,
            200.. => Reliability::Always,
        }
    }

    /// The header fields that a response with this code must always carry, beside the
    /// [`COMMON_HEADERS`](crate::COMMON_HEADERS) of every response: of each entry, at least one. A code that is not registered
    /// has none. [`missing_headers`](crate::missing_headers()) holds a response against both.
    ///
    /// ```
    /// use sipcode::StatusCode;
    ///
    /// assert_eq!(StatusCode::METHOD_NOT_ALLOWED.required_headers(), [["Allow"]]);
    /// assert!(StatusCode::BUSY_HERE.required_headers().is_empty());
    /// ```
    #[must_use]
    pub const fn required_headers(self) -> &'static [&'static [&'static str]] {
        match self.registered() {
            Some(row) => row.required_headers,
            None => &[],
        }
    }

    /// What an element that receives the code does next. A code that is not registered has the action of the code that it is
    /// [treated as](Self::treated_as) (RFC 3261 §8.1.3.2).
    ///
    /// ```
    /// use sipcode::{Action, StatusCode};
    ///
    /// assert_eq!(StatusCode::UNAUTHORIZED.action(), Action::Authenticate);
    /// let unknown = StatusCode::from_u16(599)?;
    /// assert_eq!(unknown.action(), StatusCode::SERVER_INTERNAL_ERROR.action());
    /// # Ok::<(), sipcode::InvalidStatusCode>(())
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        registry::row_or_treated_as(self).action
    }

    /// What the code ends when it answers a request inside a dialog (RFC 5057 §5.1), and `None` below 400. A code that is
    /// not registered has the effect of the code that it is [treated as](Self::treated_as).
    ///
    /// ```
    /// use sipcode::{Effect, StatusCode};
    ///
    /// assert_eq!(StatusCode::NOT_FOUND.effect(), Some(Effect::Dialog));
    /// assert_eq!(StatusCode::from_u16(499)?.effect(), Some(Effect::Transaction));
    /// assert_eq!(StatusCode::OK.effect(), None);
    /// # Ok::<(), sipcode::InvalidStatusCode>(())
    /// ```
    #[must_use]
    pub const fn effect(self) -> Option<Effect> {
        registry::row_or_treated_as(self).effect
    }

    /// The Q.850 cause with which a gateway releases the other leg (RFC 3398 §8.2.6.1): the one listed there, 31 for any
    /// other code of 400 or more, and none for 487 or below 400.
    ///
    /// ```
    /// use sipcode::{Cause, StatusCode};
    ///
    /// assert_eq!(StatusCode::BUSY_HERE.cause(), Cause::new(17));
    /// assert_eq!(StatusCode::REQUEST_TERMINATED.cause(), None);
    /// ```
    #[must_use]
    pub const fn cause(self) -> Option<Cause> {
        match self.registered() {
            Some(row) => row.cause,
            None => self.class().cause(),
        }
    }

    /// The location that goes with [`cause`](Self::cause): network for 4xx and 5xx, user for 6xx, and none where there
    /// is no cause (RFC 3398 §8.2.6.1).
    ///
    /// ```
    /// use sipcode::{Location, StatusCode};
    ///
    /// assert_eq!(StatusCode::DECLINE.cause_location(), Some(Location::User));
    /// assert_eq!(StatusCode::OK.cause_location(), None);
    /// ```
    #[must_use]
    pub const fn cause_location(self) -> Option<Location> {
        match self.cause() {
            Some(_) => self.class().cause_location(),
            None => None,
        }
    }
}

/// The three digits: `486`.
impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! from_integers {
    ($($integer:ty),+) => {$(
        impl TryFrom<$integer> for StatusCode {
            type Error = InvalidStatusCode;

            #[inline]
            fn try_from(number: $integer) -> Result<Self, Self::Error> {
                let code = u16::try_from(number).ok().and_then(Self::new);
                code.ok_or_else(|| InvalidStatusCode { given: Given::number(number) })
            }
        }
    )+};
}

from_integers!(u16, u32, u64, usize, i32, i64);

impl From<StatusCode> for u16 {
    #[inline]
    fn from(code: StatusCode) -> Self {
        code.as_u16()
    }
}

/// Reads what [`StatusCode::from_bytes`] reads.
impl FromStr for StatusCode {
    type Err = InvalidStatusCode;

    #[inline]
    fn from_str(digits: &str) -> Result<Self, Self::Err> {
        Self::from_bytes(digits.as_bytes()).map_err(|error| error.of_text(digits))
    }
}

/// Reads what [`StatusCode::from_bytes`] reads.
impl TryFrom<&str> for StatusCode {
    type Error = InvalidStatusCode;

    #[inline]
    fn try_from(digits: &str) -> Result<Self, Self::Error> {
        digits.parse()
    }
}

/// Reads what [`StatusCode::from_bytes`] reads.
impl TryFrom<&[u8]> for StatusCode {
    type Error = InvalidStatusCode;

    #[inline]
    fn try_from(digits: &[u8]) -> Result<Self, Self::Error> {
        Self::from_bytes(digits)
    }
}

impl PartialEq<u16> for StatusCode {
    #[inline]
    fn eq(&self, number: &u16) -> bool {
        self.as_u16() == *number
    }
}

impl PartialEq<StatusCode> for u16 {
    #[inline]
    fn eq(&self, code: &StatusCode) -> bool {
        *self == code.as_u16()
    }
}

impl PartialOrd<u16> for StatusCode {
    #[inline]
    fn partial_cmp(&self, number: &u16) -> Option<Ordering> {
        self.as_u16().partial_cmp(number)
    }
}

impl PartialOrd<StatusCode> for u16 {
    #[inline]
    fn partial_cmp(&self, code: &StatusCode) -> Option<Ordering> {
        self.partial_cmp(&code.as_u16())
    }
}

/// What was given is not a SIP status code: a number from 100 to 699, as text exactly three ASCII digits (RFC 3261 §7.2).
///
/// ```
/// use sipcode::StatusCode;
///
/// let error = StatusCode::from_u16(700).unwrap_err();
/// assert_eq!(error.to_string(), "700 is not a SIP status code: a number of three digits from 100 to 699");
/// assert_eq!(format!("{error:?}"), "InvalidStatusCode(700)");
///
/// let error = "0x1E6".parse::<StatusCode>().unwrap_err();
/// assert_eq!(error.to_string(), "a SIP status code is a number of three digits from 100 to 699");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InvalidStatusCode {
    given: Given,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Given {
    Number(u64),
    Negative(i64),
    /// Text that is not three digits.
    OtherText,
}

impl InvalidStatusCode {
    /// The error for a text, with its number if it is one; `0486` is none that a person would write so.
    #[cold]
    fn of_text(self, text: &str) -> Self {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
        text.parse().ok().filter(|_| is_number).map_or(self, |number| Self { given: Given::Number(number) })
    }
}

impl Given {
    fn number<N: Copy + TryInto<u64> + TryInto<i64>>(number: N) -> Self {
        match (number.try_into(), number.try_into()) {
            (Ok(number), _) => Self::Number(number),
            (Err(_), Ok(number)) => Self::Negative(number),
            (Err(_), Err(_)) => Self::OtherText,
        }
    }
}

impl fmt::Display for InvalidStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.given {
            Given::Number(number) => write!(f, "{number}")?,
            Given::Negative(number) => write!(f, "{number}")?,
            Given::OtherText => return f.write_str("a SIP status code is a number of three digits from 100 to 699"),
        }
        f.write_str(" is not a SIP status code: a number of three digits from 100 to 699")
    }
}

impl fmt::Debug for InvalidStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.given {
            Given::Number(number) => write!(f, "InvalidStatusCode({number})"),
            Given::Negative(number) => write!(f, "InvalidStatusCode({number})"),
            Given::OtherText => f.write_str("InvalidStatusCode"),
        }
    }
}

impl Error for InvalidStatusCode {}

macro_rules! digits {
    ($($hundreds:literal)+) => { [$(digits!(@tens $hundreds 0 1 2 3 4 5 6 7 8 9)),+] };
    (@tens $hundreds:literal $($tens:literal)+) => { [$(digits!(@ones $hundreds $tens 0 1 2 3 4 5 6 7 8 9)),+] };
    (@ones $hundreds:literal $tens:literal $($ones:literal)+) => { [$(concat!($hundreds, $tens, $ones)),+] };
}

/// Each code as text, by its digits. They are literals, because a loop that makes 600 texts would cost a third of a check of this
/// crate.
static DIGITS: [[[&str; 10]; 10]; 6] = digits!(1 2 3 4 5 6);
