use core::error::Error;
use core::fmt;

use crate::reader::write_found;

/// What is wrong in a `Reason` header field, and at which byte of the line (RFC 3326 §2, RFC 3261 §25.1).
///
/// [`parse`](super::parse) gives one instead of a value whose protocol cannot be read. A value that can be read in part has
/// one as its [`flaw`](super::ReasonValue::flaw).
///
/// ```
/// use sipcode::reason::{self, InvalidReasonKind};
///
/// let value = reason::parse(b"SIP;cause=200;CAUSE=200").next().unwrap()?;
/// let flaw = value.flaw().unwrap();
/// assert_eq!((flaw.kind(), flaw.offset()), (InvalidReasonKind::Repeated, 14));
/// assert_eq!(flaw.to_string(), "the parameter at offset 14 stands there a second time (RFC 3261 §7.3.1)");
/// # Ok::<(), sipcode::reason::InvalidReason>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidReason {
    kind: InvalidReasonKind,
    offset: usize,
    /// The byte at the offset, or none at the end of the line.
    found: Option<u8>,
}

/// What is wrong in a `Reason` header field.
///
/// ```
/// use sipcode::reason::{self, InvalidReasonKind};
///
/// let error = reason::parse(b"Reason: ;cause=16").next().unwrap().unwrap_err();
/// assert_eq!(error.kind(), InvalidReasonKind::Protocol);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidReasonKind {
    /// A value does not start with a protocol, or it is the misspelt `Q850`.
    Protocol,
    /// No name of a parameter stands after `;`, or no value after `=`.
    Parameter,
    /// The value of `cause` is no number.
    Cause,
    /// The value of `text` is no quoted string.
    Text,
    /// A quoted string has a byte that it may not have, or does not end.
    Quote,
    /// A parameter stands a second time in one value, letter case aside (RFC 3261 §7.3.1).
    Repeated,
    /// A value has more than 64 parameters that RFC 3326 and RFC 8606 do not define.
    TooManyParameters,
    /// Something stands after a protocol or parameter that is neither `;` nor `,`, nor the end of the line.
    Separator,
    /// The line ends with a CR or LF alone.
    LineBreak,
}

impl InvalidReason {
    pub(super) const fn new(kind: InvalidReasonKind, offset: usize, found: Option<u8>) -> Self {
        Self { kind, offset, found }
    }

    /// What is wrong.
    ///
    /// ```
    /// use sipcode::reason::{self, InvalidReasonKind};
    ///
    /// let value = reason::parse(b"SIP;cause=abc").next().unwrap()?;
    /// assert_eq!(value.flaw().unwrap().kind(), InvalidReasonKind::Cause);
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn kind(&self) -> InvalidReasonKind {
        self.kind
    }

    /// How many bytes of the input of [`parse`](super::parse) stand before it.
    ///
    /// ```
    /// let value = sipcode::reason::parse(b"SIP;;").next().unwrap()?;
    /// assert_eq!(value.flaw().unwrap().offset(), 4);
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for InvalidReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = self.offset;
        match self.kind {
            InvalidReasonKind::Protocol => {
                write!(f, "a protocol such as `SIP` must stand at offset {offset} (RFC 3326 §2)")?;
            }
            InvalidReasonKind::Parameter => {
                write!(f, "a parameter's name or value must stand at offset {offset} (RFC 3261 §25.1)")?;
            }
            InvalidReasonKind::Cause => write!(f, "the cause at offset {offset} must be a number (RFC 3326 §2)")?,
            InvalidReasonKind::Text => write!(f, "the text at offset {offset} must be a quoted string (RFC 3326 §2)")?,
            InvalidReasonKind::Quote => {
                write!(f, "the quoted string must go on or end at offset {offset} (RFC 3261 §25.1)")?;
            }
            InvalidReasonKind::Repeated => {
                return write!(f, "the parameter at offset {offset} stands there a second time (RFC 3261 §7.3.1)");
            }
            InvalidReasonKind::TooManyParameters => {
                return write!(f, "the parameter at offset {offset} is one too many; 64 are read");
            }
            InvalidReasonKind::Separator => {
                write!(f, "`;`, `,` or the end must stand at offset {offset} (RFC 3326 §2)")?;
            }
            InvalidReasonKind::LineBreak => {
                write!(f, "the CR or LF at offset {offset} is part of no fold and no CRLF (RFC 3261 §7.3.1)")?;
            }
        }
        write_found(self.found, "line", f)
    }
}

impl Error for InvalidReason {}
