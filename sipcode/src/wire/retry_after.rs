use core::error::Error;
use core::fmt;
use core::time::Duration;

use crate::reader::{Reader, split_line, write_found};
use crate::reason::Text;

/// The `Retry-After` header field (RFC 3261 §20.33): for how long a service or a callee will be unavailable.
///
/// [`Display`](fmt::Display) writes its value without the name, so it may be the value of a
/// [`HeaderField`](crate::HeaderField).
///
/// ```
/// use sipcode::HeaderField;
/// use sipcode::reason::Text;
/// use sipcode::wire::RetryAfter;
///
/// let retry_after = RetryAfter::new(18_000).with_duration(3_600);
/// assert_eq!(HeaderField::from_static("Retry-After", &retry_after).to_string(), "Retry-After: 18000;duration=3600");
///
/// let retry_after = RetryAfter::new(120).with_comment(Text::new("I'm in a meeting")?);
/// assert_eq!(retry_after.to_string(), "120 (I'm in a meeting)");
/// # Ok::<(), sipcode::reason::InvalidText>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryAfter<'a> {
    seconds: u32,
    comment: Option<Text<'a>>,
    duration: Option<u32>,
}

impl<'a> RetryAfter<'a> {
    /// Try again after this many seconds. Without a duration the service is assumed to be available from then on (RFC 3261 §20.33).
    ///
    /// ```
    /// assert_eq!(sipcode::wire::RetryAfter::new(5).to_string(), "5");
    /// ```
    #[must_use]
    pub const fn new(seconds: u32) -> Self {
        Self { seconds, comment: None, duration: None }
    }

    /// The same with the seconds for which the callee can then be reached: the parameter `duration`.
    ///
    /// ```
    /// assert_eq!(sipcode::wire::RetryAfter::new(5).with_duration(60).to_string(), "5;duration=60");
    /// ```
    #[must_use]
    pub const fn with_duration(mut self, seconds: u32) -> Self {
        self.duration = Some(seconds);
        self
    }

    /// The same with a comment for a person.
    ///
    /// ```
    /// use sipcode::reason::Text;
    /// use sipcode::wire::RetryAfter;
    ///
    /// let retry_after = RetryAfter::new(5).with_comment(Text::new("at lunch :)")?);
    /// assert_eq!(retry_after.to_string(), r"5 (at lunch :\))");
    /// # Ok::<(), sipcode::reason::InvalidText>(())
    /// ```
    #[must_use]
    pub const fn with_comment(mut self, comment: Text<'a>) -> Self {
        self.comment = Some(comment);
        self
    }

    /// Reads the header field, with or without its name; the line may be folded, and ends with the input or with a line
    /// break.
    ///
    /// Reading is liberal: a number that is larger than a `u32` is the largest one, a comment that does not end goes to the end of
    /// the line, parameters that are not known or cannot be read are left out, and so is whatever else stands there.
    ///
    /// # Errors
    ///
    /// When the value does not start with a digit.
    ///
    /// ```
    /// use sipcode::wire::RetryAfter;
    ///
    /// let retry_after = RetryAfter::parse(b"Retry-After: 300 seconds; duration = 60\r\n")?;
    /// assert_eq!((retry_after.seconds(), retry_after.duration()), (300, Some(60)));
    /// assert_eq!(RetryAfter::parse(b"Retry-After: soon").unwrap_err().offset(), 13);
    /// # Ok::<(), sipcode::wire::InvalidRetryAfter>(())
    /// ```
    pub fn parse(line: &'a [u8]) -> Result<Self, InvalidRetryAfter> {
        let mut reader = Reader::new(split_line(line).0);
        reader.field_name(b"Retry-After");
        reader.skip_space();
        let Some(seconds) = number(&mut reader) else {
            return Err(InvalidRetryAfter { offset: reader.offset, found: reader.peek() });
        };
        let mut retry_after = Self::new(seconds);
        while let Some(byte) = reader.peek() {
            reader.offset += 1;
            match byte {
                b'(' => {
                    let comment = comment(&mut reader);
                    retry_after.comment = retry_after.comment.or(Some(comment));
                }
                b'"' if reader.opens_text() => _ = reader.quoted(),
                b';' => {
                    reader.skip_space();
                    let is_duration = reader.token().eq_ignore_ascii_case(b"duration") && reader.separator(b'=');
                    if is_duration && retry_after.duration.is_none() {
                        retry_after.duration = duration(&mut reader);
                    }
                }
                _ => {}
            }
        }
        Ok(retry_after)
    }

    /// After how many seconds the request may be sent again.
    ///
    /// ```
    /// assert_eq!(sipcode::wire::RetryAfter::new(5).seconds(), 5);
    /// ```
    #[must_use]
    pub const fn seconds(&self) -> u32 {
        self.seconds
    }

    /// The same as a [`Duration`].
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// assert_eq!(sipcode::wire::RetryAfter::new(5).delay(), Duration::from_secs(5));
    /// ```
    #[must_use]
    pub const fn delay(&self) -> Duration {
        Duration::from_secs(self.seconds as u64)
    }

    /// For how many seconds the callee can then be reached, where it says so.
    ///
    /// ```
    /// assert_eq!(sipcode::wire::RetryAfter::new(5).duration(), None);
    /// ```
    #[must_use]
    pub const fn duration(&self) -> Option<u32> {
        self.duration
    }

    /// The comment for a person.
    ///
    /// ```
    /// use sipcode::wire::RetryAfter;
    ///
    /// let retry_after = RetryAfter::parse(b"120 (I'm in a meeting)")?;
    /// assert!(retry_after.comment().unwrap() == "I'm in a meeting");
    /// # Ok::<(), sipcode::wire::InvalidRetryAfter>(())
    /// ```
    #[must_use]
    pub const fn comment(&self) -> Option<Text<'a>> {
        self.comment
    }
}

/// `delta-seconds = 1*DIGIT`, at most the largest `u32`.
fn number(reader: &mut Reader<'_>) -> Option<u32> {
    let digits = reader.skip_while(|byte| byte.is_ascii_digit());
    let number = digits
        .iter()
        .fold(0_u32, |number, digit| number.saturating_mul(10).saturating_add(u32::from(digit.wrapping_sub(b'0'))));
    (!digits.is_empty()).then_some(number)
}

/// The number of the parameter `duration`, which may stand in quotation marks.
fn duration(reader: &mut Reader<'_>) -> Option<u32> {
    if reader.peek() != Some(b'"') {
        return number(reader);
    }
    reader.offset += 1;
    number(&mut Reader::new(reader.quoted().0))
}

/// `comment = LPAREN *(ctext / quoted-pair / comment) RPAREN`, from behind the first parenthesis on.
fn comment<'a>(reader: &mut Reader<'a>) -> Text<'a> {
    let start = reader.offset;
    let mut depth = 1;
    while let Some(byte) = reader.peek() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b'\\' if !matches!(reader.at(reader.offset + 1), None | Some(b'\r')) => reader.offset += 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        reader.offset += 1;
    }
    let text = Text::quoted(reader.read_since(start));
    if depth == 0 {
        reader.offset += 1;
    }
    text
}

/// `18000 (on leave);duration=3600`
impl fmt::Display for RetryAfter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.seconds)?;
        if let Some(comment) = self.comment {
            f.write_str(" ")?;
            comment.write_comment(f)?;
        }
        match self.duration {
            Some(duration) => write!(f, ";duration={duration}"),
            None => Ok(()),
        }
    }
}

/// The value of `Retry-After` does not start with a digit (RFC 3261 §20.33).
///
/// ```
/// let error = sipcode::wire::RetryAfter::parse(b"soon").unwrap_err();
/// assert_eq!(error.to_string(), "a number of seconds must stand at offset 0 (RFC 3261 §20.33); found `s`");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidRetryAfter {
    offset: usize,
    /// The byte at the offset, or none at the end of the line.
    found: Option<u8>,
}

impl InvalidRetryAfter {
    /// How many bytes of the input stand before it.
    ///
    /// ```
    /// assert_eq!(sipcode::wire::RetryAfter::parse(b"").unwrap_err().offset(), 0);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for InvalidRetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a number of seconds must stand at offset {} (RFC 3261 §20.33)", self.offset)?;
        write_found(self.found, "line", f)
    }
}

impl Error for InvalidRetryAfter {}
