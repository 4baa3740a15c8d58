use core::error::Error;
use core::fmt::{self, Write as _};

use crate::reader::write_found;

/// The text of a quoted string (RFC 3261 §25.1), from a line or to be written to one.
///
/// [`Display`](fmt::Display) gives it as a person reads it: without escapes, with a space for a line fold, and with U+FFFD for
/// what is not UTF-8.
///
/// ```
/// use sipcode::reason;
///
/// let value = reason::parse(br#"SIP;cause=480;text="Gone \"fishing\"""#).next().unwrap()?;
/// let text = value.text().unwrap();
/// assert_eq!(text.to_string(), r#"Gone "fishing""#);
/// assert!(text == r#"Gone "fishing""#);
/// # Ok::<(), sipcode::reason::InvalidReason>(())
/// ```
#[derive(Clone, Copy)]
pub struct Text<'a>(Kind<'a>);

#[derive(Clone, Copy)]
enum Kind<'a> {
    /// What stands between the quotation marks, with its escapes.
    Quoted(&'a [u8]),
    /// What stands without quotation marks, and has no escapes.
    Unquoted(&'a [u8]),
    /// What a person reads.
    Plain(&'a str),
}

impl<'a> Text<'a> {
    /// Text to be written.
    ///
    /// # Errors
    ///
    /// When it has a CR or LF, which a quoted string cannot carry (RFC 3261 §25.1).
    ///
    /// ```
    /// use sipcode::reason::Text;
    ///
    /// assert!(Text::new("Gone \"fishing\"").is_ok());
    /// assert_eq!(Text::new("a\r\nVia: b").unwrap_err().offset(), 1);
    /// ```
    pub const fn new(text: &'a str) -> Result<Self, InvalidText> {
        let bytes = text.as_bytes();
        let mut offset = 0;
        while offset < bytes.len() {
            if matches!(bytes[offset], b'\r' | b'\n') {
                return Err(InvalidText { offset, found: bytes[offset] });
            }
            offset += 1;
        }
        Ok(Self(Kind::Plain(text)))
    }

    /// Text that is known to have no CR or LF.
    pub(crate) const fn known(text: &'a str) -> Self {
        Self(Kind::Plain(text))
    }

    /// What stands between quotation marks. CR and LF stand in folds alone.
    #[inline]
    pub(crate) const fn quoted(inner: &'a [u8]) -> Self {
        Self(Kind::Quoted(inner))
    }

    /// What stands without quotation marks. CR and LF stand in folds alone.
    #[inline]
    pub(crate) const fn unquoted(text: &'a [u8]) -> Self {
        Self(Kind::Unquoted(text))
    }

    /// Whether nothing stands there, not even quotation marks.
    pub(super) const fn is_missing(self) -> bool {
        matches!(self.0, Kind::Unquoted([]))
    }

    /// The text as it came between its quotation marks, with escapes and folds; or, of one that was made here, as it
    /// was given.
    ///
    /// ```
    /// # use sipcode::reason;
    /// let value = reason::parse(br#"SIP;text="a \"b\"""#).next().unwrap()?;
    /// assert_eq!(value.text().unwrap().as_bytes(), br#"a \"b\""#);
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn as_bytes(self) -> &'a [u8] {
        match self.0 {
            Kind::Quoted(bytes) | Kind::Unquoted(bytes) => bytes,
            Kind::Plain(text) => text.as_bytes(),
        }
    }

    /// The bytes that a person reads.
    fn bytes(self) -> impl Iterator<Item = u8> {
        let mut rest = self.as_bytes();
        let has_escapes = matches!(self.0, Kind::Quoted(_));
        core::iter::from_fn(move || {
            let (&first, mut after) = rest.split_first()?;
            let byte = match (first, after) {
                (b'\\', [escaped, following @ ..]) if has_escapes && *escaped != b'\r' => {
                    after = following;
                    *escaped
                }
                // A fold: text that was made here has no CR.
                (b'\r', [b'\n', following @ ..]) => {
                    let is_space = |byte: &&u8| matches!(byte, b' ' | b'\t');
                    after = following.split_at(following.iter().take_while(is_space).count()).1;
                    b' '
                }
                _ => first,
            };
            rest = after;
            Some(byte)
        })
    }

    /// The characters that a person reads.
    fn chars(self) -> impl Iterator<Item = char> {
        let mut bytes = self.bytes().peekable();
        core::iter::from_fn(move || {
            let mut buffer = [bytes.next()?, 0, 0, 0];
            let length = match buffer[0] {
                0xC2..=0xDF => 2,
                0xE0..=0xEF => 3,
                0xF0..=0xF4 => 4,
                _ => 1,
            };
            let mut filled = 1;
            while filled < length {
                let Some(next) = bytes.next_if(|byte| matches!(byte, 0x80..=0xBF)) else { break };
                buffer[filled] = next;
                filled += 1;
            }
            let text = core::str::from_utf8(&buffer[..filled]).ok();
            Some(text.and_then(|text| text.chars().next()).unwrap_or(char::REPLACEMENT_CHARACTER))
        })
    }

    /// Writes the text between quotation marks.
    pub(crate) fn write_quoted(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_between(['"', '"'], f)
    }

    /// Writes the text as a comment (RFC 3261 §25.1).
    pub(crate) fn write_comment(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_between(['(', ')'], f)
    }

    /// Writes the text between these marks, with an escape for what `qdtext` or `ctext` leaves out and `quoted-pair` can
    /// carry.
    fn write_between(self, marks: [char; 2], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char(marks[0])?;
        for character in self.chars() {
            let is_control = character.is_ascii_control() && character != '\t';
            if is_control || character == '\\' || marks.contains(&character) {
                f.write_char('\\')?;
            }
            f.write_char(character)?;
        }
        f.write_char(marks[1])
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chars().try_for_each(|character| f.write_char(character))
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Text(\"")?;
        self.chars().flat_map(char::escape_debug).try_for_each(|character| f.write_char(character))?;
        f.write_str("\")")
    }
}

/// Equal when a person reads the same.
impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.chars().eq(other.chars())
    }
}

impl Eq for Text<'_> {}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.chars().eq(other.chars())
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

/// The text has a CR or LF, which a quoted string cannot carry (RFC 3261 §25.1).
///
/// ```
/// let error = sipcode::reason::Text::new("a\nb").unwrap_err();
/// assert_eq!(error.to_string(), "a line break cannot stand in a quoted string (RFC 3261 §25.1), at offset 1; found `\\n`");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidText {
    offset: usize,
    found: u8,
}

impl InvalidText {
    /// How many bytes stand before it.
    ///
    /// ```
    /// assert_eq!(sipcode::reason::Text::new("a\nb").unwrap_err().offset(), 1);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a line break cannot stand in a quoted string (RFC 3261 §25.1), at offset {}", self.offset)?;
        write_found(Some(self.found), "text", f)
    }
}

impl Error for InvalidText {}
