use core::error::Error;
use core::fmt;

use crate::{StatusCode, registry};

/// A reason phrase that may go on the wire: text that fits the grammar of RFC 3261 §25.1.
///
/// ```text
/// Reason-Phrase  =  *(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)
/// ```
///
/// That is, in UTF-8, any text of letters, digits, spaces, tabs, the characters `;/?:@&=+$,-_.!~*'()`, everything outside ASCII, and
/// `%` followed by two hexadecimal digits. The empty phrase is legal, and so are spaces at either end.
///
/// # Example
///
/// ```
/// use sipcode::ReasonPhrase;
///
/// let phrase = ReasonPhrase::new("Busy Here")?;
/// assert_eq!(phrase.as_str(), "Busy Here");
///
/// let error = ReasonPhrase::new("Busy\r\nHere").unwrap_err();
/// assert_eq!((error.byte(), error.offset()), (b'\r', 4));
/// # Ok::<(), sipcode::InvalidReasonPhrase>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ReasonPhrase<'a>(&'a str);

impl<'a> ReasonPhrase<'a> {
    /// The phrase without text (RFC 3261 §25.1 allows it), which is also the default.
    ///
    /// ```
    /// assert_eq!(sipcode::ReasonPhrase::EMPTY.as_str(), "");
    /// ```
    pub const EMPTY: Self = Self("");

    /// The text as a phrase, if it fits the grammar (RFC 3261 §25.1).
    ///
    /// # Errors
    ///
    /// Names the first byte that the grammar forbids, and its offset.
    ///
    /// ```
    /// use sipcode::ReasonPhrase;
    ///
    /// assert_eq!(ReasonPhrase::new("5 calls queued")?, "5 calls queued");
    /// assert!(ReasonPhrase::new("100% busy").is_err());
    /// assert!(ReasonPhrase::new("100%25 busy").is_ok());
    /// # Ok::<(), sipcode::InvalidReasonPhrase>(())
    /// ```
    pub const fn new(text: &'a str) -> Result<Self, InvalidReasonPhrase> {
        match first_illegal_byte(text.as_bytes()) {
            None => Ok(Self(text)),
            Some(error) => Err(error),
        }
    }

    /// The text as a phrase, for constants of your own (RFC 3261 §25.1).
    ///
    /// # Panics
    ///
    /// When the text does not fit the grammar: in a constant, this is an error of the compiler. For text that is known only
    /// at run time, use [`new`](Self::new).
    ///
    /// ```
    /// use sipcode::ReasonPhrase;
    ///
    /// const QUEUED: ReasonPhrase = ReasonPhrase::from_static("5 calls queued");
    /// assert_eq!(QUEUED.to_string(), "5 calls queued");
    /// ```
    ///
    /// ```compile_fail
    /// const TWO_LINES: sipcode::ReasonPhrase = sipcode::ReasonPhrase::from_static("Busy\r\nHere");
    /// # let _ = TWO_LINES;
    /// ```
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> ReasonPhrase<'static> {
        match ReasonPhrase::new(text) {
            Ok(phrase) => phrase,
            Err(_) => panic!("the text does not fit the grammar of a reason phrase (RFC 3261 §25.1)"),
        }
    }

    /// The bytes as a phrase, if they are UTF-8 and fit the grammar (RFC 3261 §25.1).
    ///
    /// # Errors
    ///
    /// Names the first byte that the grammar forbids or that is not UTF-8, and its offset. (The grammar would allow some
    /// sequences that UTF-8 does not: the single continuation bytes that it calls `UTF8-CONT`, and overlong ones.)
    ///
    /// ```
    /// use sipcode::ReasonPhrase;
    ///
    /// assert_eq!(ReasonPhrase::from_bytes(b"Busy Here")?.as_str(), "Busy Here");
    /// assert_eq!(ReasonPhrase::from_bytes(b"Besetzt \xFF").unwrap_err().offset(), 8);
    /// # Ok::<(), sipcode::InvalidReasonPhrase>(())
    /// ```
    pub const fn from_bytes(bytes: &'a [u8]) -> Result<Self, InvalidReasonPhrase> {
        match core::str::from_utf8(bytes) {
            Ok(text) => Self::new(text),
            Err(error) => {
                let offset = error.valid_up_to();
                match first_illegal_byte(bytes.split_at(offset).0) {
                    Some(earlier) => Err(earlier),
                    None => Err(InvalidReasonPhrase { byte: bytes[offset], offset }),
                }
            }
        }
    }

    /// The registered phrase of a code, or the empty one (RFC 3261 §21).
    ///
    /// ```
    /// use sipcode::{ReasonPhrase, StatusCode};
    ///
    /// assert_eq!(ReasonPhrase::canonical(StatusCode::BUSY_HERE).as_str(), "Busy Here");
    /// assert_eq!(ReasonPhrase::canonical(StatusCode::from_u16(499)?), ReasonPhrase::EMPTY);
    /// # Ok::<(), sipcode::InvalidStatusCode>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn canonical(code: StatusCode) -> ReasonPhrase<'static> {
        *registry::phrase(code)
    }

    /// For text that is known to fit the grammar.
    #[inline]
    pub(crate) const fn known(text: &'a str) -> Self {
        Self(text)
    }

    /// The phrase as text.
    ///
    /// ```
    /// # use sipcode::ReasonPhrase;
    /// assert_eq!(ReasonPhrase::new("OK")?.as_str(), "OK");
    /// # Ok::<(), sipcode::InvalidReasonPhrase>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// Writes any text as a legal phrase: each byte that the grammar forbids, and each `%`, as an escape of RFC 3261
    /// §25.1.
    ///
    /// ```
    /// use sipcode::ReasonPhrase;
    ///
    /// let text = ReasonPhrase::escape("50% of <trunks>").to_string();
    /// assert_eq!(text, "50%25 of %3Ctrunks%3E");
    /// assert!(ReasonPhrase::new(&text).is_ok());
    /// ```
    #[must_use]
    pub const fn escape(text: &str) -> impl fmt::Display {
        Escape(text)
    }
}

impl<'a> TryFrom<&'a str> for ReasonPhrase<'a> {
    type Error = InvalidReasonPhrase;

    fn try_from(text: &'a str) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl AsRef<str> for ReasonPhrase<'_> {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl PartialEq<str> for ReasonPhrase<'_> {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl PartialEq<&str> for ReasonPhrase<'_> {
    fn eq(&self, text: &&str) -> bool {
        self.0 == *text
    }
}

impl PartialEq<ReasonPhrase<'_>> for str {
    fn eq(&self, phrase: &ReasonPhrase<'_>) -> bool {
        self == phrase.0
    }
}

impl PartialEq<ReasonPhrase<'_>> for &str {
    fn eq(&self, phrase: &ReasonPhrase<'_>) -> bool {
        *self == phrase.0
    }
}

/// The text of the phrase.
impl fmt::Display for ReasonPhrase<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// The byte that keeps a text from being a reason phrase (RFC 3261 §25.1).
///
/// ```
/// use sipcode::ReasonPhrase;
///
/// let error = ReasonPhrase::new("50% full").unwrap_err();
/// assert_eq!(error.to_string(), "`%` at offset 2 starts no escape such as `%25` (RFC 3261 §25.1)");
/// let error = ReasonPhrase::new("Busy\n").unwrap_err();
/// assert_eq!(error.to_string(), "LF at offset 4 may not stand in a reason phrase (RFC 3261 §25.1)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidReasonPhrase {
    byte: u8,
    offset: usize,
}

impl InvalidReasonPhrase {
    /// The byte that may not stand there; `%` when it starts no escape (RFC 3261 §25.1).
    ///
    /// ```
    /// assert_eq!(sipcode::ReasonPhrase::new("a\"b").unwrap_err().byte(), b'"');
    /// ```
    #[must_use]
    pub const fn byte(&self) -> u8 {
        self.byte
    }

    /// How many bytes of the text stand before it.
    ///
    /// ```
    /// assert_eq!(sipcode::ReasonPhrase::new("a\"b").unwrap_err().offset(), 1);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for InvalidReasonPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { byte, offset } = *self;
        match byte {
            b'%' => return write!(f, "`%` at offset {offset} starts no escape such as `%25` (RFC 3261 §25.1)"),
            b'\0' => f.write_str("NUL")?,
            b'\n' => f.write_str("LF")?,
            b'\r' => f.write_str("CR")?,
            b'`' => f.write_str("a backtick")?,
            b'!'..=b'~' => write!(f, "`{}`", char::from(byte))?,
            0x80.. => return write!(f, "byte 0x{byte:02X} at offset {offset} starts no UTF-8 character"),
            _ => write!(f, "byte 0x{byte:02X}")?,
        }
        write!(f, " at offset {offset} may not stand in a reason phrase (RFC 3261 §25.1)")
    }
}

impl Error for InvalidReasonPhrase {}

const fn first_illegal_byte(text: &[u8]) -> Option<InvalidReasonPhrase> {
    let mut offset = 0;
    while offset < text.len() {
        let byte = text[offset];
        if byte == b'%' && starts_escape(text, offset) {
            offset += 3;
        } else if is_phrase_byte(byte) {
            offset += 1;
        } else {
            return Some(InvalidReasonPhrase { byte, offset });
        }
    }
    None
}

/// `escaped = "%" HEXDIG HEXDIG`; a string of ABNF is compared without case (RFC 2234 §2.3).
const fn starts_escape(text: &[u8], offset: usize) -> bool {
    text.len() - offset > 2 && text[offset + 1].is_ascii_hexdigit() && text[offset + 2].is_ascii_hexdigit()
}

/// Whether the byte may stand in a phrase unescaped. A byte outside ASCII must be part of UTF-8, which a `&str` ensures.
const fn is_phrase_byte(byte: u8) -> bool {
    let reserved = matches!(byte, b';' | b'/' | b'?' | b':' | b'@' | b'&' | b'=' | b'+' | b'$' | b',');
    let mark = matches!(byte, b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')');
    let space = matches!(byte, b' ' | b'\t');
    byte.is_ascii_alphanumeric() || reserved || mark || space || !byte.is_ascii()
}

/// Writes text as a legal phrase: each byte that the grammar forbids as an escape of RFC 3261 §25.1, and nothing else. What is an
/// escape already stays one.
///
/// ```
/// use sipcode_core::tooling::escape_illegal;
///
/// assert_eq!(escape_illegal("100%25 [now]").to_string(), "100%25 %5Bnow%5D");
/// assert_eq!(escape_illegal("100%").to_string(), "100%25");
/// ```
#[must_use]
pub const fn escape_illegal(text: &str) -> impl fmt::Display {
    EscapeIllegal(text)
}

struct EscapeIllegal<'a>(&'a str);

impl fmt::Display for EscapeIllegal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Err(error) = ReasonPhrase::new(rest) {
            let (legal, from_illegal) = rest.split_at(error.offset());
            write!(f, "{legal}%{:02X}", from_illegal.as_bytes()[0])?;
            rest = &from_illegal[1..];
        }
        f.write_str(rest)
    }
}

struct Escape<'a>(&'a str);

impl fmt::Display for Escape<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(offset) = rest.bytes().position(|byte| !is_phrase_byte(byte)) {
            let (legal, from_illegal) = rest.split_at(offset);
            write!(f, "{legal}%{:02X}", from_illegal.as_bytes()[0])?;
            rest = &from_illegal[1..];
        }
        f.write_str(rest)
    }
}
