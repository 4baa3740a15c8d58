use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::Utf8Error;

use sipcode_core::__private::digits;

use crate::{InvalidReasonPhrase, ReasonPhrase, StatusCode};

const VERSION: [u8; 7] = *b"SIP/2.0";
pub(crate) const LINE_BREAK: [u8; 2] = *b"\r\n";
/// What stands before the phrase: `SIP/2.0 486 `.
pub(crate) const START_LENGTH: usize = VERSION.len() + " 486 ".len();

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
    /// All of the line, where it stands ready; it says nothing else.
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

    /// The line of this code and phrase, which is this text with its CRLF.
    #[inline]
    pub(crate) const fn whole(code: StatusCode, phrase: ReasonPhrase<'a>, line: &'a str) -> Self {
        Self { code, phrase, whole: Some(line) }
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
        let needed = self.length();
        let error = BufferTooSmall { needed };
        let line = buffer.get_mut(..needed).ok_or(error)?;
        let (start, rest) = line.split_first_chunk_mut().ok_or(error)?;
        let (phrase, line_break) = rest.split_last_chunk_mut().ok_or(error)?;
        *start = self.start();
        phrase.copy_from_slice(self.phrase.as_str().as_bytes());
        *line_break = LINE_BREAK;
        Ok(needed)
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
        message.reserve(self.length());
        message.extend_from_slice(&self.start());
        message.extend_from_slice(self.phrase.as_str().as_bytes());
        message.extend_from_slice(&LINE_BREAK);
    }

    /// With its CRLF.
    #[inline]
    const fn length(&self) -> usize {
        START_LENGTH + self.phrase.as_str().len() + LINE_BREAK.len()
    }

    #[inline]
    const fn start(&self) -> [u8; START_LENGTH] {
        let [s, i, p, slash, major, dot, minor] = VERSION;
        let [hundreds, tens, ones] = digits(self.code);
        [s, i, p, slash, major, dot, minor, b' ', hundreds, tens, ones, b' ']
    }
}

impl StatusLine<'_> {
    /// Reads the first line of a response, with or without its CRLF; lines after it are not looked at (RFC 3261 §7.1,
    /// §7.2, §25.1). A line of a text file must lose its LF first: alone it ends no line of SIP.
    /// From a stream, read up to the CRLF first: the end of the input counts as the end of the line.
    ///
    /// The version is compared without regard to letter case. The code is three digits and no more. The phrase may be
    /// empty, but the space before it must be there; it is kept as bytes, whatever they are.
    ///
    /// # Errors
    ///
    /// When the line is not `SIP/2.0`, a space, a code from 100 to 699, a space, and a phrase up to CRLF or the end of the
    /// input. The error says which of these it is, and at which offset.
    ///
    /// ```
    /// use sipcode::{InvalidStatusLine, StatusCode, StatusLine};
    ///
    /// let line = StatusLine::parse(b"SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n")?;
    /// assert_eq!(line.code(), StatusCode::BUSY_HERE);
    /// assert_eq!(line.reason(), Ok("Busy Here"));
    ///
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 4860 Busy"), Err(InvalidStatusLine::Code { offset: 11 }));
    /// # Ok::<(), InvalidStatusLine>(())
    /// ```
    pub fn parse(input: &[u8]) -> Result<ReceivedStatusLine<'_>, InvalidStatusLine> {
        let Some((code, rest)) = start(input) else { return Err(what_is_wrong_with_the_start(input)) };
        let length = first_line_break(rest);
        let (reason, line_break) = rest.split_at_checked(length).unwrap_or((rest, b""));
        if line_break.is_empty() || line_break.starts_with(&LINE_BREAK) {
            Ok(ReceivedStatusLine { code, reason })
        } else {
            Err(InvalidStatusLine::LineBreak { offset: START_LENGTH + length })
        }
    }
}

/// The code, and what follows `SIP/2.0 486 `.
#[inline]
fn start(input: &[u8]) -> Option<(StatusCode, &[u8])> {
    let (start, rest) = input.split_first_chunk::<START_LENGTH>()?;
    let [version @ .., b' ', hundreds, tens, ones, b' '] = start else { return None };
    let code = StatusCode::from_bytes(&[*hundreds, *tens, *ones]).ok()?;
    version.eq_ignore_ascii_case(&VERSION).then_some((code, rest))
}

/// How much stands before the first CR or LF; eight bytes are looked at at a time.
#[inline]
fn first_line_break(text: &[u8]) -> usize {
    let (words, rest) = text.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let found =
            zero_bytes(word ^ u64::from_le_bytes([b'\r'; 8])) | zero_bytes(word ^ u64::from_le_bytes([b'\n'; 8]));
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let in_rest = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
    words.len() * 8 + in_rest.unwrap_or(rest.len())
}

/// The highest bit of the lowest byte that is zero; above it, other bits may be set too.
#[inline]
const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(u64::from_le_bytes([1; 8])) & !word & u64::from_le_bytes([0x80; 8])
}

/// Why there is no start: the first element that is not as it must be.
#[cold]
fn what_is_wrong_with_the_start(input: &[u8]) -> InvalidStatusLine {
    let mut reader = Reader { input, offset: 0 };
    let elements = [Reader::version, Reader::separator, Reader::code, Reader::separator];
    let error = elements.into_iter().find_map(|element| element(&mut reader).err());
    error.unwrap_or(InvalidStatusLine::Separator { offset: reader.offset })
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

/// A status line as it was received: its phrase may be any bytes, so it cannot be sent as it is.
///
/// # Example
///
/// ```
/// use sipcode::{StatusLine, StatusCode};
///
/// let received = StatusLine::parse(b"SIP/2.0 480 Besetzt \xFF")?;
/// assert_eq!(received.code(), StatusCode::TEMPORARILY_UNAVAILABLE);
/// assert_eq!(received.reason_bytes(), b"Besetzt \xFF");
/// assert!(received.reason().is_err());
///
/// let received = StatusLine::parse(b"SIP/2.0 480 Nicht da")?;
/// let forwarded = StatusLine::new(received.code(), received.phrase().unwrap_or_default());
/// assert_eq!(forwarded.to_string(), "SIP/2.0 480 Nicht da");
/// # Ok::<(), sipcode::InvalidStatusLine>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReceivedStatusLine<'a> {
    code: StatusCode,
    reason: &'a [u8],
}

impl<'a> ReceivedStatusLine<'a> {
    /// The code (RFC 3261 §7.2).
    ///
    /// ```
    /// # use sipcode::{StatusCode, StatusLine};
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 200 OK")?.code(), StatusCode::OK);
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn code(&self) -> StatusCode {
        self.code
    }

    /// The reason phrase as it came, without the line break.
    ///
    /// ```
    /// # use sipcode::StatusLine;
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 200 \r\n")?.reason_bytes(), b"");
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn reason_bytes(&self) -> &'a [u8] {
        self.reason
    }

    /// The reason phrase as text.
    ///
    /// # Errors
    ///
    /// When it is not UTF-8.
    ///
    /// ```
    /// # use sipcode::StatusLine;
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 200 OK")?.reason(), Ok("OK"));
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    pub const fn reason(&self) -> Result<&'a str, Utf8Error> {
        str::from_utf8(self.reason)
    }

    /// The reason phrase as one that may be sent (RFC 3261 §25.1).
    ///
    /// # Errors
    ///
    /// When it is not UTF-8, or holds a byte that the grammar forbids: [`ReasonPhrase::escape`] writes it legally.
    ///
    /// ```
    /// # use sipcode::StatusLine;
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 200 OK")?.phrase().unwrap().as_str(), "OK");
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 200 <ok>")?.phrase().unwrap_err().byte(), b'<');
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    pub const fn phrase(&self) -> Result<ReasonPhrase<'a>, InvalidReasonPhrase> {
        ReasonPhrase::from_bytes(self.reason)
    }
}

/// What keeps a line from being a status line, and at which byte offset (RFC 3261 §7.1, §7.2).
///
/// ```
/// use sipcode::{InvalidStatusLine, StatusLine};
///
/// let error = StatusLine::parse(b"SIP/2.0 200").unwrap_err();
/// assert_eq!(error, InvalidStatusLine::Separator { offset: 11 });
/// assert_eq!(error.to_string(), "a single space must stand at offset 11 (RFC 3261 §7.2)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidStatusLine {
    /// The line does not start with `SIP/2.0`, in whatever letter case; the offset is of the first byte that differs.
    Version {
        /// The byte offset in the input.
        offset: usize,
    },
    /// The code is not exactly three digits, and the offset is of the byte that is wrong; or it is not within 100 to 699,
    /// and the offset is of its first digit.
    Code {
        /// The byte offset in the input.
        offset: usize,
    },
    /// There is no space where one separates two elements.
    Separator {
        /// The byte offset in the input.
        offset: usize,
    },
    /// A CR without LF after it, or an LF without CR before it.
    LineBreak {
        /// The byte offset in the input.
        offset: usize,
    },
}

impl InvalidStatusLine {
    /// The byte offset in the input.
    ///
    /// ```
    /// # use sipcode::StatusLine;
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 200").unwrap_err().offset(), 11);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        match *self {
            Self::Version { offset }
            | Self::Code { offset }
            | Self::Separator { offset }
            | Self::LineBreak { offset } => offset,
        }
    }
}

impl fmt::Display for InvalidStatusLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version { offset } => {
                write!(f, "the line must start with `SIP/2.0`; it differs at offset {offset} (RFC 3261 §7.1)")
            }
            Self::Code { offset } => {
                write!(f, "the status code at offset {offset} must be three digits, from 100 to 699 (RFC 3261 §7.2)")
            }
            Self::Separator { offset } => write!(f, "a single space must stand at offset {offset} (RFC 3261 §7.2)"),
            Self::LineBreak { offset } => {
                write!(f, "the CR or LF at offset {offset} is not part of a CRLF (RFC 3261 §7.2)")
            }
        }
    }
}

impl Error for InvalidStatusLine {}

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

/// Reads the elements of a line's start one after the other, to find the one that is wrong.
struct Reader<'a> {
    input: &'a [u8],
    offset: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.input.get(self.offset).copied()
    }

    fn version(&mut self) -> Result<(), InvalidStatusLine> {
        for expected in VERSION {
            match self.peek() {
                Some(byte) if byte.eq_ignore_ascii_case(&expected) => self.offset += 1,
                _ => return Err(InvalidStatusLine::Version { offset: self.offset }),
            }
        }
        Ok(())
    }

    fn separator(&mut self) -> Result<(), InvalidStatusLine> {
        if self.peek() != Some(b' ') {
            return Err(InvalidStatusLine::Separator { offset: self.offset });
        }
        self.offset += 1;
        Ok(())
    }

    fn code(&mut self) -> Result<(), InvalidStatusLine> {
        let start = self.offset;
        while self.offset < start + 3 {
            if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(InvalidStatusLine::Code { offset: self.offset });
            }
            self.offset += 1;
        }
        if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(InvalidStatusLine::Code { offset: self.offset });
        }
        let digits = self.input.get(start..self.offset).unwrap_or_default();
        StatusCode::from_bytes(digits).map(|_| ()).map_err(|_| InvalidStatusLine::Code { offset: start })
    }
}
