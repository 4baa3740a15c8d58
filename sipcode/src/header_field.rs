use core::fmt;

use crate::reason::{InvalidToken, Token};

/// One header field of an answer: a name, and a value that is written when the answer is (RFC 3261 §7.3.1).
///
/// Nothing in a value can end the line: every byte below 0x20, and 0x7F, is written as one space.
///
/// ```
/// use sipcode::HeaderField;
///
/// let field = HeaderField::new("Min-Expires", &60)?;
/// assert_eq!(field.to_string(), "Min-Expires: 60");
///
/// let field = HeaderField::new("Subject", &"lunch\r\nVia: x")?;
/// assert_eq!(field.to_string(), "Subject: lunch  Via: x");
/// # Ok::<(), sipcode::reason::InvalidToken>(())
/// ```
#[derive(Clone, Copy)]
pub struct HeaderField<'a> {
    name: &'a str,
    value: &'a dyn fmt::Display,
}

impl<'a> HeaderField<'a> {
    /// The header field with this name and value.
    ///
    /// # Errors
    ///
    /// When the name is no token (RFC 3261 §25.1, `header-name`).
    ///
    /// ```
    /// use sipcode::HeaderField;
    ///
    /// assert_eq!(HeaderField::new("Retry-After", &5).unwrap().name(), "Retry-After");
    /// assert_eq!(HeaderField::new("Retry After", &5).unwrap_err().offset(), 5);
    /// ```
    pub const fn new(name: &'a str, value: &'a dyn fmt::Display) -> Result<Self, InvalidToken> {
        match Token::new(name) {
            Ok(_) => Ok(Self { name, value }),
            Err(error) => Err(error),
        }
    }

    /// The header field with this name, for names that stand in the source of a program.
    ///
    /// # Panics
    ///
    /// When the name is no token (RFC 3261 §25.1, `header-name`).
    ///
    /// ```
    /// use sipcode::HeaderField;
    ///
    /// assert_eq!(HeaderField::from_static("Allow", &"INVITE, ACK, BYE").to_string(), "Allow: INVITE, ACK, BYE");
    /// ```
    #[must_use]
    #[track_caller]
    pub const fn from_static(name: &'static str, value: &'a dyn fmt::Display) -> Self {
        match Self::new(name, value) {
            Ok(field) => field,
            Err(_) => panic!("the name of a header field must be a token (RFC 3261 §25.1)"),
        }
    }

    /// For a name that the derive has checked.
    #[inline]
    pub(crate) const fn known(name: &'static str, value: &'a dyn fmt::Display) -> Self {
        Self { name, value }
    }

    /// The name (RFC 3261 §7.3.1).
    ///
    /// ```
    /// assert_eq!(sipcode::HeaderField::from_static("Allow", &"INVITE").name(), "Allow");
    /// ```
    #[inline]
    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }

    /// The value, on one line (RFC 3261 §7.3.1).
    ///
    /// ```
    /// assert_eq!(sipcode::HeaderField::from_static("Retry-After", &5).value().to_string(), "5");
    /// ```
    #[must_use]
    pub fn value(&self) -> impl fmt::Display + use<'a> {
        OneLine(self.value)
    }

    /// Writes the line with its CRLF.
    pub(crate) fn write_line(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(self.name)?;
        out.write_str(": ")?;
        fmt::write(&mut Spaced(out), format_args!("{}", self.value))?;
        out.write_str("\r\n")
    }
}

/// The line without its CRLF: `Min-Expires: 60`.
impl fmt::Display for HeaderField<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, OneLine(self.value))
    }
}

impl fmt::Debug for HeaderField<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HeaderField({self})")
    }
}

/// A value that is written on one line.
struct OneLine<'a>(&'a dyn fmt::Display);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::write(&mut Spaced(f), format_args!("{}", self.0))
    }
}

/// Writes what it is given with a space for each control character.
struct Spaced<'a>(&'a mut dyn fmt::Write);

impl fmt::Write for Spaced<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.bytes().any(|byte| byte.is_ascii_control()) { self.write_parts(text) } else { self.0.write_str(text) }
    }
}

impl Spaced<'_> {
    #[cold]
    fn write_parts(&mut self, text: &str) -> fmt::Result {
        let mut parts = text.split(|character: char| character.is_ascii_control());
        parts.next().map_or(Ok(()), |first| self.0.write_str(first))?;
        for part in parts {
            self.0.write_str(" ")?;
            self.0.write_str(part)?;
        }
        Ok(())
    }
}
