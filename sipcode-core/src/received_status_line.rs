use core::error::Error;
use core::fmt;
use core::str::Utf8Error;

use crate::status_line::{LINE_BREAK, START_LENGTH, VERSION, write_line};
use crate::{BufferTooSmall, InvalidReasonPhrase, ReasonPhrase, StatusCode, StatusLine};

impl StatusLine<'_> {
    /// Reads the first line of a response, with or without its CRLF, and ignores the lines after it (RFC 3261 §7.1,
    /// §7.2, §25.1). Remove the LF from a line of a text file first: an LF alone does not end a line of SIP.
    /// From a stream, read up to the CRLF first: the end of the input counts as the end of the line.
    ///
    /// CRLFs before the line are skipped (RFC 3261 §7.5). The version is compared without regard to letter case. The code is
    /// three digits and no more. The phrase is kept as bytes, whatever they are; the space before an empty one may be
    /// missing.
    ///
    /// # Errors
    ///
    /// When the line is not `SIP/2.0`, a space, a code from 100 to 699, a space, and a phrase up to CRLF or the end of the
    /// input. The error says which of these it is, at which offset, and the code if it could be read.
    ///
    /// ```
    /// use sipcode::{InvalidStatusLineKind, StatusCode, StatusLine};
    ///
    /// let line = StatusLine::parse(b"SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n")?;
    /// assert_eq!(line.code(), StatusCode::BUSY_HERE);
    /// assert_eq!(line.reason(), Ok("Busy Here"));
    ///
    /// assert_eq!(StatusLine::parse(b"\r\nSIP/2.0 486\r\n")?.reason(), Ok(""));
    ///
    /// let error = StatusLine::parse(b"SIP/2.0 4860 Busy").unwrap_err();
    /// assert_eq!((error.kind(), error.offset()), (InvalidStatusLineKind::Code, 11));
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    #[inline]
    pub fn parse(input: &[u8]) -> Result<ReceivedStatusLine<'_>, InvalidStatusLine> {
        let Some((code, rest)) = start(input) else { return parse_unusual(input) };
        let length = first_line_break(rest);
        let (reason, line_break) = rest.split_at_checked(length).unwrap_or((rest, b""));
        if line_break.is_empty() || line_break.starts_with(&LINE_BREAK) {
            Ok(ReceivedStatusLine { code, reason })
        } else {
            Err(invalid(InvalidStatusLineKind::LineBreak, input, START_LENGTH + length, Some(code)))
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

/// The number of bytes before the first CR or LF, found eight bytes at a time.
#[inline]
fn first_line_break(text: &[u8]) -> usize {
    let mut offset = 0;
    while let Some(word) = text.get(offset..).and_then(<[u8]>::first_chunk) {
        let mut found = bytes_up_to_cr(u64::from_le_bytes(*word));
        while found != 0 {
            let place = found.trailing_zeros() as usize / 8;
            if matches!(word.get(place), Some(b'\r' | b'\n')) {
                return offset + place;
            }
            found &= found - 1;
        }
        offset += word.len();
    }
    let rest = text.get(offset..).unwrap_or_default();
    offset + rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len())
}

/// The highest bit of each byte that is at most CR; above the lowest such byte, other bits may be set too.
#[inline]
const fn bytes_up_to_cr(word: u64) -> u64 {
    word.wrapping_sub(u64::from_le_bytes([b'\r' + 1; 8])) & !word & u64::from_le_bytes([0x80; 8])
}

/// Reads a line with CRLFs before it, or with no space behind its code; or says what is wrong with its start.
#[cold]
fn parse_unusual(input: &[u8]) -> Result<ReceivedStatusLine<'_>, InvalidStatusLine> {
    let mut reader = Reader { input, offset: 0 };
    while reader.rest().starts_with(&LINE_BREAK) {
        reader.offset += LINE_BREAK.len();
    }
    reader.version()?;
    reader.separator(None)?;
    let code = reader.code()?;
    if !matches!(reader.peek(), None | Some(b'\r' | b'\n')) {
        reader.separator(Some(code))?;
    }
    let length = first_line_break(reader.rest());
    let (reason, line_break) = reader.rest().split_at_checked(length).unwrap_or((reader.rest(), b""));
    if line_break.is_empty() || line_break.starts_with(&LINE_BREAK) {
        Ok(ReceivedStatusLine { code, reason })
    } else {
        Err(invalid(InvalidStatusLineKind::LineBreak, input, reader.offset + length, Some(code)))
    }
}

#[cold]
fn invalid(kind: InvalidStatusLineKind, input: &[u8], offset: usize, code: Option<StatusCode>) -> InvalidStatusLine {
    InvalidStatusLine { kind, offset, found: input.get(offset).copied(), code }
}

/// A status line as it was received: its phrase may be any bytes but CR and LF. [`write_to`](Self::write_to)
/// relays it unchanged; [`phrase`](Self::phrase) gives what may be sent in a line of one's own.
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
/// assert_eq!(format!("{received:?}"), r#"ReceivedStatusLine("SIP/2.0 480 Besetzt \xFF")"#);
///
/// let received = StatusLine::parse(b"SIP/2.0 480 Nicht da")?;
/// let forwarded = StatusLine::new(received.code(), received.phrase().unwrap_or_default());
/// assert_eq!(forwarded.to_string(), "SIP/2.0 480 Nicht da");
/// # Ok::<(), sipcode::InvalidStatusLine>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
        core::str::from_utf8(self.reason)
    }

    /// The reason phrase as one that may be sent (RFC 3261 §25.1).
    ///
    /// # Errors
    ///
    /// When it is not UTF-8, or holds a byte that the grammar forbids: `Answer::from_received` escapes it.
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
    /// Writes the line with its CRLF at the start of `buffer`, with the phrase byte for byte as it came, and returns how many
    /// bytes it took: a proxy relays what it received (RFC 3261 §16.7). No CR or LF stands in a received phrase.
    ///
    /// # Errors
    ///
    /// When the buffer is shorter than that; it is then left as it was, and the error says what length is needed.
    ///
    /// ```
    /// # use sipcode::StatusLine;
    /// let mut buffer = [0; 64];
    /// let length = StatusLine::parse(b"SIP/2.0 480 Besetzt [\xFC]")?.write_to(&mut buffer).unwrap();
    /// assert_eq!(&buffer[..length], b"SIP/2.0 480 Besetzt [\xFC]\r\n");
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    #[inline]
    pub fn write_to(&self, buffer: &mut [u8]) -> Result<usize, BufferTooSmall> {
        write_line(self.code, self.reason, buffer)
    }

    /// Appends the line with its CRLF to `message`, with the phrase byte for byte as it came (RFC 3261 §16.7).
    ///
    /// ```
    /// # use sipcode::StatusLine;
    /// let mut message = Vec::new();
    /// StatusLine::parse(b"SIP/2.0 480 Besetzt [\xFC]")?.append_to(&mut message);
    /// assert_eq!(message, b"SIP/2.0 480 Besetzt [\xFC]\r\n");
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    #[cfg(feature = "alloc")]
    #[inline]
    pub fn append_to(&self, message: &mut alloc::vec::Vec<u8>) {
        crate::status_line::append_line(self.code, self.reason, message);
    }
}

/// The code and the phrase, with an escape for each byte that is not UTF-8 or cannot be seen.
impl fmt::Debug for ReceivedStatusLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReceivedStatusLine(\"SIP/2.0 {} ", self.code)?;
        for chunk in self.reason.utf8_chunks() {
            chunk.valid().split_inclusive('\'').try_for_each(|part| match part.strip_suffix('\'') {
                Some(part) => write!(f, "{}'", part.escape_debug()),
                None => write!(f, "{}", part.escape_debug()),
            })?;
            chunk.invalid().iter().try_for_each(|byte| write!(f, "\\x{byte:02X}"))?;
        }
        f.write_str("\")")
    }
}

/// What keeps a line from being a status line, and at which byte offset (RFC 3261 §7.1, §7.2).
///
/// ```
/// use sipcode::{InvalidStatusLineKind, StatusCode, StatusLine};
///
/// let error = StatusLine::parse(b"SIP/2.0 200 OK\n").unwrap_err();
/// assert_eq!((error.kind(), error.offset()), (InvalidStatusLineKind::LineBreak, 14));
/// assert_eq!(error.code(), Some(StatusCode::OK));
/// assert_eq!(error.to_string(), "the CR or LF at offset 14 is not part of a CRLF (RFC 3261 §7.2); found `\\n`");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidStatusLine {
    kind: InvalidStatusLineKind,
    offset: usize,
    /// The byte at the offset, or none at the end of the input.
    found: Option<u8>,
    code: Option<StatusCode>,
}

/// What keeps a line from being a status line.
///
/// ```
/// use sipcode::{InvalidStatusLineKind, StatusLine};
///
/// let error = StatusLine::parse(b"HTTP/1.1 200 OK").unwrap_err();
/// assert_eq!(error.kind(), InvalidStatusLineKind::Version);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidStatusLineKind {
    /// The line does not start with `SIP/2.0`, in whatever letter case; the offset is of the first byte that differs.
    Version,
    /// The code is not exactly three digits, and the offset is of the byte that is wrong; or it is not within 100 to 699,
    /// and the offset is of its first digit.
    Code,
    /// There is no space where one separates two elements.
    Separator,
    /// A CR without LF after it, or an LF without CR before it.
    LineBreak,
}

impl InvalidStatusLine {
    /// What is wrong.
    ///
    /// ```
    /// # use sipcode::{InvalidStatusLineKind, StatusLine};
    /// let error = StatusLine::parse(b"SIP/2.0 99 OK").unwrap_err();
    /// assert_eq!(error.kind(), InvalidStatusLineKind::Code);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> InvalidStatusLineKind {
        self.kind
    }

    /// How many bytes of the input stand before it.
    ///
    /// ```
    /// # use sipcode::StatusLine;
    /// assert_eq!(StatusLine::parse(b"SIP/2.0  200 OK").unwrap_err().offset(), 8);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// The status code, if it could be read.
    ///
    /// ```
    /// # use sipcode::{StatusCode, StatusLine};
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 100 Trying\n").unwrap_err().code(), Some(StatusCode::TRYING));
    /// assert_eq!(StatusLine::parse(b"SIP/2.0 700 Trying").unwrap_err().code(), None);
    /// ```
    #[must_use]
    pub const fn code(&self) -> Option<StatusCode> {
        self.code
    }
}

impl fmt::Display for InvalidStatusLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = self.offset;
        match self.kind {
            InvalidStatusLineKind::Version => {
                write!(f, "the line must start with `SIP/2.0`; it differs at offset {offset} (RFC 3261 §7.1)")?;
            }
            InvalidStatusLineKind::Code => {
                write!(f, "the status code at offset {offset} must be three digits, from 100 to 699 (RFC 3261 §7.2)")?;
            }
            InvalidStatusLineKind::Separator => {
                write!(f, "a single space must stand at offset {offset} (RFC 3261 §7.2)")?;
            }
            InvalidStatusLineKind::LineBreak => {
                write!(f, "the CR or LF at offset {offset} is not part of a CRLF (RFC 3261 §7.2)")?;
            }
        }
        match self.found {
            Some(byte) => write!(f, "; found `{}`", byte.escape_ascii()),
            None => f.write_str("; found the end of the input"),
        }
    }
}

impl Error for InvalidStatusLine {}

/// Reads the elements of a line's start one after the other.
struct Reader<'a> {
    input: &'a [u8],
    offset: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a [u8] {
        self.input.get(self.offset..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.input.get(self.offset).copied()
    }

    fn version(&mut self) -> Result<(), InvalidStatusLine> {
        for expected in VERSION {
            match self.peek() {
                Some(byte) if byte.eq_ignore_ascii_case(&expected) => self.offset += 1,
                _ => return Err(invalid(InvalidStatusLineKind::Version, self.input, self.offset, None)),
            }
        }
        Ok(())
    }

    fn separator(&mut self, code: Option<StatusCode>) -> Result<(), InvalidStatusLine> {
        if self.peek() != Some(b' ') {
            return Err(invalid(InvalidStatusLineKind::Separator, self.input, self.offset, code));
        }
        self.offset += 1;
        Ok(())
    }

    fn code(&mut self) -> Result<StatusCode, InvalidStatusLine> {
        let start = self.offset;
        let wrong = |offset| invalid(InvalidStatusLineKind::Code, self.input, offset, None);
        let digits = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        let Some((three, _)) = self.rest().split_at_checked(3).filter(|_| digits == 3) else {
            return Err(wrong(start + digits.min(3)));
        };
        let code = StatusCode::from_bytes(three).map_err(|_| wrong(start))?;
        self.offset += 3;
        Ok(code)
    }
}
