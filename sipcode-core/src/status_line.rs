use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::__private::digits;
use crate::{ReasonPhrase, StatusCode};

pub(crate) const VERSION: [u8; 7] = *b"SIP/2.0";
/// What ends the line.
pub(crate) const LINE_BREAK: [u8; 2] = *b"\r\n";
/// What stands before the phrase: `SIP/2.0 486 `.
pub(crate) const START_LENGTH: usize = VERSION.len() + " 486 ".len();

/// The phrase in a whole line with its CRLF.
#[must_use]
pub const fn phrase_in(line: &str) -> &str {
    let Some((_, rest)) = line.as_bytes().split_first_chunk::<START_LENGTH>() else { return "" };
    let Some((phrase, _)) = rest.split_last_chunk::<{ LINE_BREAK.len() }>() else { return "" };
    match core::str::from_utf8(phrase) {
        Ok(phrase) => phrase,
        Err(_) => "",
    }
}

/// The first line of a response: version, code and reason phrase (RFC 3261 §7.2).
///
/// It is made of checked parts, so it can always be written: with [`Display`](fmt::Display), without its line break; with
/// [`write_to`](Self::write_to) into a buffer; or with `append_to` (feature `alloc`) onto a vector.
/// [`parse`](Self::parse) reads a line that somebody else wrote.
///
/// # Example
///
/// ```
/// use sipcode::{ReasonPhrase, StatusCode, StatusLine};
///
/// let line = StatusLine::new(StatusCode::QUEUED, ReasonPhrase::new("5 calls queued")?);
/// assert_eq!(line.to_string(), "SIP/2.0 182 5 calls queued");
///
/// let mut buffer = [0; 64];
/// let length = line.write_to(&mut buffer).unwrap();
/// assert_eq!(&buffer[..length], b"SIP/2.0 182 5 calls queued\r\n");
/// # Ok::<(), sipcode::InvalidReasonPhrase>(())
/// ```
#[derive(Clone, Copy)]
pub struct StatusLine<'a> {
    code: StatusCode,
    phrase: ReasonPhrase<'a>,
    /// The whole line, if the derive wrote it; it agrees with code and phrase.
    whole: Option<&'a str>,
}

impl<'a> StatusLine<'a> {
    /// The line that answers with this code and phrase (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{ReasonPhrase, StatusCode, StatusLine};
    ///
    /// let line = StatusLine::new(StatusCode::OK, ReasonPhrase::EMPTY);
    /// assert_eq!(line.to_string(), "SIP/2.0 200 ");
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(code: StatusCode, phrase: ReasonPhrase<'a>) -> Self {
        Self { code, phrase, whole: None }
    }

    /// The line of this code and phrase; `line` is its text with the CRLF.
    #[inline]
    pub(crate) const fn whole(code: StatusCode, phrase: ReasonPhrase<'a>, line: &'a str) -> Self {
        Self { code, phrase, whole: Some(line) }
    }

    /// The whole line with its CRLF, if the derive wrote it.
    #[inline]
    pub(crate) const fn ready(&self) -> Option<&'a str> {
        self.whole
    }

    /// The same line with another phrase, for one answer that has more to say (RFC 3261 §21.1.4, §21.4.1).
    ///
    /// ```
    /// use sipcode::{ReasonPhrase, StatusCode, ToStatus};
    ///
    /// let phrase = ReasonPhrase::new("Missing Call-ID header field")?;
    /// let line = StatusCode::BAD_REQUEST.status_line().with_phrase(phrase);
    /// assert_eq!(line.to_string(), "SIP/2.0 400 Missing Call-ID header field");
    /// # Ok::<(), sipcode::InvalidReasonPhrase>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn with_phrase(self, phrase: ReasonPhrase<'_>) -> StatusLine<'_> {
        StatusLine::new(self.code, phrase)
    }

    /// The code (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert_eq!(StatusCode::OK.status_line().code(), StatusCode::OK);
    /// ```
    #[inline]
    #[must_use]
    pub const fn code(&self) -> StatusCode {
        self.code
    }

    /// The reason phrase (RFC 3261 §7.2).
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// assert_eq!(StatusCode::OK.status_line().phrase().as_str(), "OK");
    /// ```
    #[inline]
    #[must_use]
    pub const fn phrase(&self) -> ReasonPhrase<'a> {
        self.phrase
    }

    /// Writes the line with its CRLF at the start of `buffer`, and returns how many bytes it took.
    ///
    /// # Errors
    ///
    /// When the buffer is shorter than that; it is then left as it was, and the error says what length is needed.
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// let mut buffer = [0; 16];
    /// assert_eq!(StatusCode::OK.status_line().write_to(&mut buffer), Ok(16));
    /// assert_eq!(&buffer, b"SIP/2.0 200 OK\r\n");
    ///
    /// let error = StatusCode::TRYING.status_line().write_to(&mut buffer).unwrap_err();
    /// assert_eq!(error.needed(), 20);
    /// ```
    #[inline]
    pub fn write_to(&self, buffer: &mut [u8]) -> Result<usize, BufferTooSmall> {
        if let Some(whole) = self.whole {
            let needed = whole.len();
            buffer.get_mut(..needed).ok_or(BufferTooSmall { needed })?.copy_from_slice(whole.as_bytes());
            return Ok(needed);
        }
        write_line(self.code, self.phrase.as_str().as_bytes(), buffer)
    }

    /// Appends the line with its CRLF to `message`.
    ///
    /// ```
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// let mut message = Vec::new();
    /// StatusCode::OK.status_line().append_to(&mut message);
    /// assert_eq!(message, b"SIP/2.0 200 OK\r\n");
    /// ```
    #[cfg(feature = "alloc")]
    #[inline]
    pub fn append_to(&self, message: &mut alloc::vec::Vec<u8>) {
        if let Some(whole) = self.whole {
            return message.extend_from_slice(whole.as_bytes());
        }
        append_line(self.code, self.phrase.as_str().as_bytes(), message);
    }
}

/// Writes the line with its CRLF at the start of `buffer`.
#[inline]
pub(crate) fn write_line(code: StatusCode, phrase: &[u8], buffer: &mut [u8]) -> Result<usize, BufferTooSmall> {
    let needed = length(phrase);
    let error = BufferTooSmall { needed };
    let line = buffer.get_mut(..needed).ok_or(error)?;
    let (start, rest) = line.split_first_chunk_mut().ok_or(error)?;
    let (middle, line_break) = rest.split_last_chunk_mut().ok_or(error)?;
    *start = start_of_line(code);
    middle.copy_from_slice(phrase);
    *line_break = LINE_BREAK;
    Ok(needed)
}

#[cfg(feature = "alloc")]
#[inline]
pub(crate) fn append_line(code: StatusCode, phrase: &[u8], message: &mut alloc::vec::Vec<u8>) {
    message.reserve(length(phrase));
    message.extend_from_slice(&start_of_line(code));
    message.extend_from_slice(phrase);
    message.extend_from_slice(&LINE_BREAK);
}

/// With its CRLF.
#[inline]
const fn length(phrase: &[u8]) -> usize {
    START_LENGTH + phrase.len() + LINE_BREAK.len()
}

#[inline]
const fn start_of_line(code: StatusCode) -> [u8; START_LENGTH] {
    let [s, i, p, slash, major, dot, minor] = VERSION;
    let [hundreds, tens, ones] = digits(code);
    [s, i, p, slash, major, dot, minor, b' ', hundreds, tens, ones, b' ']
}

/// By code and phrase.
impl PartialEq for StatusLine<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.phrase == other.phrase
    }
}

impl Eq for StatusLine<'_> {}

impl Hash for StatusLine<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.code, self.phrase).hash(state);
    }
}

impl fmt::Debug for StatusLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusLine").field("code", &self.code).field("phrase", &self.phrase).finish()
    }
}

/// The line without its CRLF.
impl fmt::Display for StatusLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SIP/2.0 ")?;
        f.write_str(self.code.as_str())?;
        f.write_str(" ")?;
        f.write_str(self.phrase.as_str())
    }
}

/// The buffer is shorter than the line with its CRLF.
///
/// ```
/// use sipcode::{StatusCode, ToStatus};
///
/// let error = StatusCode::OK.status_line().write_to(&mut []).unwrap_err();
/// assert_eq!(error.needed(), "SIP/2.0 200 OK\r\n".len());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BufferTooSmall {
    needed: usize,
}

impl BufferTooSmall {
    /// The length in bytes that the line needs, its CRLF included.
    ///
    /// ```
    /// # use sipcode::{StatusCode, ToStatus};
    /// assert_eq!(StatusCode::OK.status_line().write_to(&mut []).unwrap_err().needed(), 16);
    /// ```
    #[must_use]
    pub const fn needed(&self) -> usize {
        self.needed
    }
}

impl fmt::Display for BufferTooSmall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the status line needs a buffer of {} bytes", self.needed)
    }
}

impl Error for BufferTooSmall {}
