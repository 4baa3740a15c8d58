//! Reading header fields: what the parsers have in common.

use core::fmt;

use crate::reason::is_token_byte;

/// The line that starts the input, up to the first CR or LF that is no part of a fold, and what follows it.
#[inline]
pub(crate) fn split_line(input: &[u8]) -> (&[u8], &[u8]) {
    let mut length = 0;
    loop {
        let rest = input.get(length..).unwrap_or_default();
        length += rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
        match input.get(length..) {
            Some([b'\r', b'\n', b' ' | b'\t', ..]) => length += 3,
            _ => return input.split_at_checked(length).unwrap_or((input, b"")),
        }
    }
}

/// Reads the elements of a line one after the other. In a line, CR and LF stand in folds alone.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    line: &'a [u8],
    pub(crate) offset: usize,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(line: &'a [u8]) -> Self {
        Self { line, offset: 0 }
    }

    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.line.get(self.offset..).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.line.get(self.offset).copied()
    }

    /// The byte at this offset, if the line is longer.
    pub(crate) fn at(&self, offset: usize) -> Option<u8> {
        self.line.get(offset).copied()
    }

    pub(crate) const fn length(&self) -> usize {
        self.line.len()
    }

    /// What was read from `start` on.
    #[inline]
    pub(crate) fn read_since(&self, start: usize) -> &'a [u8] {
        self.line.get(start..self.offset).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn skip_while(&mut self, belongs: impl Fn(u8) -> bool) -> &'a [u8] {
        let start = self.offset;
        while self.peek().is_some_and(&belongs) {
            self.offset += 1;
        }
        self.read_since(start)
    }

    /// `SWS`, with any number of folds.
    #[inline]
    pub(crate) fn skip_space(&mut self) {
        self.skip_while(is_space);
    }

    /// `header-name HCOLON`, if it is there.
    pub(crate) fn field_name(&mut self, expected: &[u8]) {
        let start = self.offset;
        let name = self.skip_while(is_token_byte);
        self.skip_while(|byte| matches!(byte, b' ' | b'\t'));
        if name.eq_ignore_ascii_case(expected) && self.peek() == Some(b':') {
            self.offset += 1;
        } else {
            self.offset = start;
        }
    }

    /// The separator with space around it, if it is there.
    #[inline]
    pub(crate) fn separator(&mut self, separator: u8) -> bool {
        let before = self.offset;
        self.skip_space();
        if self.peek() != Some(separator) {
            self.offset = before;
            return false;
        }
        self.offset += 1;
        self.skip_space();
        true
    }

    #[inline]
    pub(crate) fn token(&mut self) -> &'a [u8] {
        self.skip_while(is_token_byte)
    }

    /// `*(qdtext / quoted-pair ) DQUOTE`, and where it is wrong first; bytes outside ASCII pass. Without its end, the rest
    /// of the line.
    #[inline]
    pub(crate) fn quoted(&mut self) -> (&'a [u8], Option<usize>) {
        let start = self.offset;
        let mut wrong = None;
        loop {
            match *self.rest() {
                [b'"', ..] => {
                    let inner = self.read_since(start);
                    self.offset += 1;
                    return (inner, wrong);
                }
                [b'\\', escaped, ..] if escaped.is_ascii() && !matches!(escaped, b'\r' | b'\n') => self.offset += 2,
                [] => return (self.read_since(start), wrong.or(Some(self.offset))),
                [b'\\' | b'\x00'..=b'\x08' | b'\x0B' | b'\x0C' | b'\x0E'..=b'\x1F' | b'\x7F', ..] => {
                    wrong = wrong.or(Some(self.offset));
                    self.offset += 1;
                }
                _ => self.offset += 1,
            }
        }
    }

    /// Skips everything up to such a byte outside quotation marks; white space before the byte stays unread.
    #[cold]
    pub(crate) fn skip_to(&mut self, is_end: impl Fn(u8) -> bool) {
        let start = self.offset;
        while let Some(byte) = self.peek().filter(|byte| !is_end(*byte)) {
            self.offset += 1;
            if byte == b'"' && self.opens_text() {
                self.quoted();
            }
        }
        self.leave_out_space_since(start);
    }

    /// Skips text that is not quoted, up to such a byte; a byte between two quotation marks ends nothing.
    #[cold]
    pub(crate) fn skip_unquoted(&mut self, is_end: impl Fn(u8) -> bool) {
        let start = self.offset;
        while let Some(byte) = self.peek().filter(|byte| !is_end(*byte)) {
            self.offset += 1;
            if byte == b'"' && self.opens_text() {
                let inner = self.rest().iter().position(|byte| *byte == b'"');
                self.offset += inner.map_or(0, |length| length + 1);
            }
        }
        self.leave_out_space_since(start);
    }

    /// Whether the quotation mark before this place may open a text: one behind `=` does, the one of `5" screen` does not, nor one
    /// before a separator.
    pub(crate) fn opens_text(&self) -> bool {
        let before = self.line.get(..self.offset.saturating_sub(1)).unwrap_or_default();
        before.trim_ascii_end().ends_with(b"=")
            || self.peek().is_some_and(|next| !is_space(next) && !matches!(next, b';' | b','))
    }

    /// Goes back to before the space that was read last.
    pub(crate) fn leave_out_space_since(&mut self, start: usize) {
        while self.offset > start && self.line.get(self.offset - 1).copied().is_some_and(is_space) {
            self.offset -= 1;
        }
    }
}

/// What an error found where it stands: a byte, or the end of the line or text.
pub(crate) fn write_found(found: Option<u8>, whole: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match found {
        Some(byte) => write!(f, "; found `{}`", byte.escape_ascii()),
        None => write!(f, "; found the end of the {whole}"),
    }
}

/// In a line, CR and LF stand in folds alone.
#[inline]
pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}
