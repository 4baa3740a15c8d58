use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::parse::parse_value;
use super::{InvalidReason, Protocol, ReasonValue, parse};

/// One value of a `Reason` header field that owns its bytes (RFC 3326 §2): for a call's state, where the message that
/// it came in is gone.
///
/// It keeps a received value as it came, and a value that was made or changed here as it is written.
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::reason::{self, ReasonBuf, ReasonValue};
///
/// let kept = {
///     let message = b"Reason: SIP;cause=200;text=\"Call completed elsewhere\"".to_vec();
///     ReasonBuf::from(reason::parse(&message).next().unwrap()?)
/// };
/// assert_eq!(kept.value().status(), Some(StatusCode::OK));
/// assert_eq!(kept.to_string(), "SIP;cause=200;text=\"Call completed elsewhere\"");
/// # Ok::<(), sipcode::reason::InvalidReason>(())
/// ```
#[derive(Clone)]
pub struct ReasonBuf {
    /// A value that can be read.
    bytes: Vec<u8>,
    /// Whether it was received, and not made here.
    is_as_received: bool,
}

impl ReasonBuf {
    /// The value. An offset in its [`flaw`](ReasonValue::flaw) counts from the start of the value. One that was changed has no flaw
    /// any more, and what ended the line is not kept.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::reason::{ReasonBuf, ReasonValue};
    ///
    /// let kept = ReasonBuf::from(ReasonValue::sip(&StatusCode::DECLINE));
    /// assert_eq!(kept.value(), ReasonValue::sip(&StatusCode::DECLINE));
    /// ```
    #[must_use]
    pub fn value(&self) -> ReasonValue<'_> {
        let value = parse_value(&self.bytes).unwrap_or(ReasonValue::new(Protocol::Sip));
        if self.is_as_received { value } else { value.as_made_here() }
    }

    /// The value as it was received, byte for byte, for relaying; empty for one that was made or changed here, as
    /// [`ReasonValue::as_bytes`] says.
    ///
    /// ```
    /// use sipcode::reason::{self, ReasonBuf};
    ///
    /// let value = reason::parse(b"SIP;cause=\"200\"").next().unwrap()?;
    /// assert_eq!(ReasonBuf::from(value).as_bytes(), b"SIP;cause=\"200\"");
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        if self.is_as_received { &self.bytes } else { b"" }
    }
}

impl From<ReasonValue<'_>> for ReasonBuf {
    fn from(value: ReasonValue<'_>) -> Self {
        match value.as_bytes() {
            b"" => Self { bytes: value.to_string().into_bytes(), is_as_received: false },
            received => Self { bytes: received.to_vec(), is_as_received: true },
        }
    }
}

impl From<&ReasonValue<'_>> for ReasonBuf {
    fn from(value: &ReasonValue<'_>) -> Self {
        Self::from(*value)
    }
}

/// Reads the first value of a line, as [`parse`] does.
impl core::str::FromStr for ReasonBuf {
    type Err = InvalidReason;

    fn from_str(line: &str) -> Result<Self, InvalidReason> {
        match parse(line.as_bytes()).next() {
            Some(value) => value.map(Self::from),
            None => Ok(Self { bytes: String::from("SIP").into_bytes(), is_as_received: false }),
        }
    }
}

/// The value as [`ReasonValue`] writes it: mended, where it came with a flaw.
impl fmt::Display for ReasonBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}

impl fmt::Debug for ReasonBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReasonBuf({self})")
    }
}

/// Equal when the values are.
impl PartialEq for ReasonBuf {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl Eq for ReasonBuf {}

impl PartialEq<ReasonValue<'_>> for ReasonBuf {
    fn eq(&self, other: &ReasonValue<'_>) -> bool {
        self.value() == *other
    }
}

impl PartialEq<ReasonBuf> for ReasonValue<'_> {
    fn eq(&self, other: &ReasonBuf) -> bool {
        *self == other.value()
    }
}
