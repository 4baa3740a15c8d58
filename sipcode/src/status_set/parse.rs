use core::error::Error;
use core::fmt;
use core::str::FromStr;

use super::{COUNT, FIRST, StatusSet};
use crate::reader::write_found;

/// Reads a list such as `408, 5xx, !501, 486-489`.
///
/// # Errors
///
/// When an item is no code, range, class or ten codes, or a range is reversed; the error has the byte offset.
///
/// ```
/// use sipcode::{InvalidStatusSetKind, StatusSet};
///
/// let error = "408, 499-486".parse::<StatusSet>().unwrap_err();
/// assert_eq!((error.kind(), error.offset()), (InvalidStatusSetKind::ReversedRange, 5));
/// ```
impl FromStr for StatusSet {
    type Err = InvalidStatusSet;

    fn from_str(text: &str) -> Result<Self, InvalidStatusSet> {
        Self::parse(text)
    }
}

impl StatusSet {
    pub(super) const fn parse(text: &str) -> Result<Self, InvalidStatusSet> {
        let text = text.as_bytes();
        let mut set = Self::EMPTY;
        let mut offset = after_space(text, 0);
        let mut is_first = true;
        while !is_first || offset < text.len() {
            let included = !is_at(text, offset, b'!');
            if is_first && !included {
                set = Self::ALL;
            }
            is_first = false;
            let item = match item(text, offset + !included as usize) {
                Ok(item) => item,
                Err(error) => return Err(error),
            };
            set = set.with_range(item.first, item.last, included);
            offset = after_space(text, item.end);
            if offset == text.len() {
                break;
            }
            if !is_at(text, offset, b',') {
                return Err(InvalidStatusSet::new(InvalidStatusSetKind::Separator, text, offset));
            }
            offset = after_space(text, offset + 1);
        }
        Ok(set)
    }
}

/// The codes from `first` to `last`, and where the item ends.
struct Item {
    first: u16,
    last: u16,
    end: usize,
}

/// A code, a range, a class or ten codes.
const fn item(text: &[u8], start: usize) -> Result<Item, InvalidStatusSet> {
    let first = match digits(text, start, true) {
        Ok(first) => first,
        Err(error) => return Err(error),
    };
    if first.first != first.last || !is_at(text, first.end, b'-') {
        return Ok(first);
    }
    let last = match digits(text, first.end + 1, false) {
        Ok(last) => last,
        Err(error) => return Err(error),
    };
    if last.last < first.first {
        return Err(InvalidStatusSet::new(InvalidStatusSetKind::ReversedRange, text, start));
    }
    Ok(Item { first: first.first, last: last.last, end: last.end })
}

/// Three digits, of which the last or the last two may be `x`.
const fn digits(text: &[u8], start: usize, may_be_x: bool) -> Result<Item, InvalidStatusSet> {
    let mut first = 0;
    let mut last = 0;
    let mut place = 0;
    while place < 3 {
        let byte = if start + place < text.len() { text[start + place] } else { 0 };
        let may_be_digit = first == last;
        if may_be_digit && byte.is_ascii_digit() {
            first = first * 10 + (byte - b'0') as u16;
            last = last * 10 + (byte - b'0') as u16;
        } else if may_be_x && place > 0 && byte.eq_ignore_ascii_case(&b'x') {
            first *= 10;
            last = last * 10 + 9;
        } else {
            return Err(InvalidStatusSet::new(InvalidStatusSetKind::Item, text, start + place));
        }
        place += 1;
    }
    if first < FIRST || last >= FIRST + COUNT {
        return Err(InvalidStatusSet::new(InvalidStatusSetKind::Item, text, start));
    }
    Ok(Item { first, last, end: start + 3 })
}

const fn is_at(text: &[u8], offset: usize, byte: u8) -> bool {
    offset < text.len() && text[offset] == byte
}

const fn after_space(text: &[u8], mut offset: usize) -> usize {
    while offset < text.len() && text[offset].is_ascii_whitespace() {
        offset += 1;
    }
    offset
}

/// What keeps a text from being a [`StatusSet`], and at which byte offset.
///
/// ```
/// let error = "408, 7xx".parse::<sipcode::StatusSet>().unwrap_err();
/// assert_eq!(error.offset(), 5);
/// assert_eq!(error.to_string(), "a code, `5xx`, `48x` or a range must stand at offset 5; found `7`");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidStatusSet {
    kind: InvalidStatusSetKind,
    offset: usize,
    /// The byte at the offset, or none at the end of the text.
    found: Option<u8>,
}

/// What keeps a text from being a [`StatusSet`].
///
/// ```
/// use sipcode::{InvalidStatusSetKind, StatusSet};
///
/// assert_eq!("4xxx".parse::<StatusSet>().unwrap_err().kind(), InvalidStatusSetKind::Separator);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidStatusSetKind {
    /// No item stands there: neither a code from 100 to 699, nor a class, nor ten codes.
    Item,
    /// The first code of a range is larger than the last; the offset is that of the range.
    ReversedRange,
    /// Something stands behind an item that is neither a comma nor the end.
    Separator,
}

impl InvalidStatusSet {
    const fn new(kind: InvalidStatusSetKind, text: &[u8], offset: usize) -> Self {
        let found = if offset < text.len() { Some(text[offset]) } else { None };
        Self { kind, offset, found }
    }

    /// What is wrong.
    ///
    /// ```
    /// use sipcode::{InvalidStatusSetKind, StatusSet};
    ///
    /// assert_eq!("408,".parse::<StatusSet>().unwrap_err().kind(), InvalidStatusSetKind::Item);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> InvalidStatusSetKind {
        self.kind
    }

    /// How many bytes of the text stand before it.
    ///
    /// ```
    /// assert_eq!("408 503".parse::<sipcode::StatusSet>().unwrap_err().offset(), 4);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for InvalidStatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = self.offset;
        match self.kind {
            InvalidStatusSetKind::Item => {
                write!(f, "a code, `5xx`, `48x` or a range must stand at offset {offset}")?;
            }
            InvalidStatusSetKind::ReversedRange => write!(f, "the range at offset {offset} is reversed")?,
            InvalidStatusSetKind::Separator => write!(f, "a comma or the end must stand at offset {offset}")?,
        }
        write_found(self.found, "text", f)
    }
}

impl Error for InvalidStatusSet {}
