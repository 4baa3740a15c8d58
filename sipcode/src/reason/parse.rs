use core::error::Error;
use core::fmt;
use core::iter::FusedIterator;
use core::net::Ipv6Addr;

use super::parameters::Names;
use super::protocol::is_token_byte;
use super::{Parameter, Protocol, ReasonValue, Text, Token};

/// Reads the values of a `Reason` header field, one after the other (RFC 3326 §2).
///
/// The line may start with the field's name or with its first value; it may be folded, and ends with the input or with a
/// CRLF that is no fold. Any number of values is read, of whatever protocols, with whatever parameters.
///
/// # Errors
///
/// The iterator gives an error where the line breaks the grammar of RFC 3326 §2 and RFC 3261 §25.1, and then ends.
///
/// ```
/// use sipcode::reason::{self, InvalidReason};
///
/// let line = b"Reason: Q.850 ;cause=16 ;text=\"Terminated\", SIP;cause=804\r\n";
/// let causes: Result<Vec<_>, _> = reason::parse(line).map(|value| value.map(|value| value.cause())).collect();
/// assert_eq!(causes, Ok(vec![Some(16), Some(804)]));
///
/// let mut values = reason::parse(b"SIP;cause=abc");
/// assert_eq!(values.next(), Some(Err(InvalidReason::Cause { offset: 10 })));
/// assert_eq!(values.next(), None);
/// ```
#[must_use]
pub fn parse(line: &[u8]) -> Values<'_> {
    let mut reader = Reader::new(line);
    reader.field_name();
    Values { reader, state: State::Value }
}

/// The values of a line, in order: what [`parse`] returns.
///
/// ```
/// let values = sipcode::reason::parse(b"SIP;cause=200, Q.850;cause=16");
/// assert_eq!(values.clone().count(), 2);
/// ```
#[derive(Clone)]
pub struct Values<'a> {
    reader: Reader<'a>,
    state: State,
}

impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Values").field("offset", &self.reader.offset).finish_non_exhaustive()
    }
}

#[derive(Clone, Copy)]
enum State {
    /// A value must follow.
    Value,
    /// Nothing follows.
    End,
}

impl<'a> Iterator for Values<'a> {
    type Item = Result<ReasonValue<'a>, InvalidReason>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.state {
            State::End => return None,
            State::Value => self.state = State::End,
        }
        let value = self.reader.value();
        if value.is_ok() && self.reader.separator(b',') {
            self.state = State::Value;
        } else if value.is_ok()
            && let Err(error) = self.reader.end()
        {
            return Some(Err(error));
        }
        Some(value)
    }
}

impl FusedIterator for Values<'_> {}

/// What keeps a line from being a `Reason` header field, and at which byte offset (RFC 3326 §2, RFC 3261 §25.1).
///
/// ```
/// use sipcode::reason::{self, InvalidReason};
///
/// let error = reason::parse(b"SIP;cause=200;CAUSE=200").next().unwrap().unwrap_err();
/// assert_eq!(error, InvalidReason::Repeated { offset: 14 });
/// assert_eq!(error.to_string(), "the parameter at offset 14 stands there a second time (RFC 3261 §7.3.1)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidReason {
    /// No protocol stands where a value must start.
    Protocol {
        /// The byte offset in the input.
        offset: usize,
    },
    /// No name of a parameter stands after `;`, or no value after `=`.
    Parameter {
        /// The byte offset in the input.
        offset: usize,
    },
    /// The value of `cause` is no number.
    Cause {
        /// The byte offset in the input.
        offset: usize,
    },
    /// The value of `text` is no quoted string.
    Text {
        /// The byte offset in the input.
        offset: usize,
    },
    /// A quoted string has a byte that it may not have, or does not end.
    Quote {
        /// The byte offset in the input: of that byte, or of the end.
        offset: usize,
    },
    /// A parameter stands a second time in one value, letter case aside (RFC 3261 §7.3.1).
    Repeated {
        /// The byte offset in the input.
        offset: usize,
    },
    /// A value has more than 64 parameters that RFC 3326 and RFC 8606 do not define.
    TooManyParameters {
        /// The byte offset in the input.
        offset: usize,
    },
    /// Something stands after a value that is neither `;` nor `,`, nor the end of the line.
    Separator {
        /// The byte offset in the input.
        offset: usize,
    },
    /// A CR or LF that belongs to no line fold and no CRLF.
    LineBreak {
        /// The byte offset in the input.
        offset: usize,
    },
}

impl InvalidReason {
    /// The byte offset in the input.
    ///
    /// ```
    /// let error = sipcode::reason::parse(b"SIP;;").next().unwrap().unwrap_err();
    /// assert_eq!(error.offset(), 4);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        match *self {
            Self::Protocol { offset }
            | Self::Parameter { offset }
            | Self::Cause { offset }
            | Self::Text { offset }
            | Self::Quote { offset }
            | Self::Repeated { offset }
            | Self::TooManyParameters { offset }
            | Self::Separator { offset }
            | Self::LineBreak { offset } => offset,
        }
    }
}

impl fmt::Display for InvalidReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = self.offset();
        match self {
            Self::Protocol { .. } => write!(f, "a protocol such as `SIP` must stand at offset {offset} (RFC 3326 §2)"),
            Self::Parameter { .. } => {
                write!(f, "a parameter's name or value must stand at offset {offset} (RFC 3261 §25.1)")
            }
            Self::Cause { .. } => write!(f, "the cause at offset {offset} must be a number (RFC 3326 §2)"),
            Self::Text { .. } => write!(f, "the text at offset {offset} must be a quoted string (RFC 3326 §2)"),
            Self::Quote { .. } => write!(f, "the quoted string must go on or end at offset {offset} (RFC 3261 §25.1)"),
            Self::Repeated { .. } => {
                write!(f, "the parameter at offset {offset} stands there a second time (RFC 3261 §7.3.1)")
            }
            Self::TooManyParameters { .. } => write!(f, "the parameter at offset {offset} is one too many"),
            Self::Separator { .. } => write!(f, "`;`, `,` or the end must stand at offset {offset} (RFC 3326 §2)"),
            Self::LineBreak { .. } => {
                write!(f, "the CR or LF at offset {offset} is part of no fold and no CRLF (RFC 3261 §7.3.1)")
            }
        }
    }
}

impl Error for InvalidReason {}

/// Reads the elements of a line one after the other.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    input: &'a [u8],
    pub(super) offset: usize,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(input: &'a [u8]) -> Self {
        Self { input, offset: 0 }
    }

    fn rest(&self) -> &'a [u8] {
        self.input.get(self.offset..).unwrap_or_default()
    }

    /// What was read from `start` on.
    fn read_since(&self, start: usize) -> &'a [u8] {
        self.input.get(start..self.offset).unwrap_or_default()
    }

    fn skip_while(&mut self, belongs: impl Fn(u8) -> bool) -> &'a [u8] {
        let start = self.offset;
        self.offset += self.rest().iter().take_while(|byte| belongs(**byte)).count();
        self.read_since(start)
    }

    /// `SWS`, with any number of folds.
    fn skip_space(&mut self) {
        loop {
            self.skip_while(is_space);
            match self.rest() {
                [b'\r', b'\n', next, ..] if is_space(*next) => self.offset += 2,
                _ => return,
            }
        }
    }

    /// `"Reason" HCOLON`, if it is there.
    fn field_name(&mut self) {
        let start = self.offset;
        let name = self.skip_while(is_token_byte);
        self.skip_while(is_space);
        if name.eq_ignore_ascii_case(b"Reason") && self.rest().starts_with(b":") {
            self.offset += 1;
        } else {
            self.offset = start;
        }
    }

    /// The separator with space around it, if it is there.
    pub(super) fn separator(&mut self, separator: u8) -> bool {
        let before = self.offset;
        self.skip_space();
        if self.rest().first() != Some(&separator) {
            self.offset = before;
            return false;
        }
        self.offset += 1;
        self.skip_space();
        true
    }

    fn token(&mut self) -> Option<Token<'a>> {
        Token::from_bytes(self.skip_while(is_token_byte))
    }

    /// The end of the line, be it that of the input.
    fn end(&mut self) -> Result<(), InvalidReason> {
        self.skip_space();
        match self.rest() {
            [] | [b'\r', b'\n', ..] => Ok(()),
            [b'\r' | b'\n', ..] => Err(InvalidReason::LineBreak { offset: self.offset }),
            _ => Err(InvalidReason::Separator { offset: self.offset }),
        }
    }

    /// `reason-value = protocol *(SEMI reason-params)`
    fn value(&mut self) -> Result<ReasonValue<'a>, InvalidReason> {
        self.skip_space();
        let Some(protocol) = self.token() else { return Err(InvalidReason::Protocol { offset: self.offset }) };
        let mut value = ReasonValue::starting(Protocol::of(protocol), *self);
        let mut names = Names::new();
        while self.separator(b';') {
            let offset = self.offset;
            let parameter = self.parameter()?;
            value.take(parameter, offset, &mut names)?;
        }
        Ok(value)
    }

    /// `generic-param = token [ EQUAL gen-value ]`
    pub(super) fn parameter(&mut self) -> Result<Parameter<'a>, InvalidReason> {
        let Some(name) = self.token() else { return Err(InvalidReason::Parameter { offset: self.offset }) };
        if !self.separator(b'=') {
            return Ok(Parameter::flag(name));
        }
        let start = self.offset;
        if self.rest().first() == Some(&b'"') {
            self.offset += 1;
            let text = self.quoted()?;
            return Ok(Parameter::quoted(name, text, start));
        }
        if self.rest().first() == Some(&b'[') {
            self.ipv6_reference()?;
        } else {
            self.skip_while(is_token_byte);
        }
        match self.read_since(start) {
            [] => Err(InvalidReason::Parameter { offset: start }),
            bare => Ok(Parameter::bare(name, bare, start)),
        }
    }

    /// `IPv6reference = "[" IPv6address "]"`
    fn ipv6_reference(&mut self) -> Result<(), InvalidReason> {
        self.offset += 1;
        let start = self.offset;
        let address = self.skip_while(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
        if self.rest().first() != Some(&b']') {
            return Err(InvalidReason::Parameter { offset: self.offset });
        }
        self.offset += 1;
        let is_address = str::from_utf8(address).is_ok_and(|address| address.parse::<Ipv6Addr>().is_ok());
        if is_address { Ok(()) } else { Err(InvalidReason::Parameter { offset: start }) }
    }

    /// `*(qdtext / quoted-pair ) DQUOTE`; whatever is not ASCII is let pass.
    fn quoted(&mut self) -> Result<Text<'a>, InvalidReason> {
        let start = self.offset;
        loop {
            match *self.rest() {
                [b'"', ..] => {
                    let text = Text::quoted(self.read_since(start));
                    self.offset += 1;
                    return Ok(text);
                }
                [b'\\', escaped, ..] if escaped.is_ascii() && !matches!(escaped, b'\r' | b'\n') => self.offset += 2,
                [b'\r', b'\n', next, ..] if is_space(next) => self.offset += 3,
                [b'\\' | b'\x00'..=b'\x08' | b'\n'..=b'\x1F' | b'\x7F', ..] | [] => {
                    return Err(InvalidReason::Quote { offset: self.offset });
                }
                _ => self.offset += 1,
            }
        }
    }
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}
