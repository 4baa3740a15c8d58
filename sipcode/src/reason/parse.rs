use core::fmt;
use core::iter::FusedIterator;
use core::net::Ipv6Addr;

use super::{InvalidReason, InvalidReasonKind, Parameter, Protocol, ReasonValue, Text, Token, is_token_byte};
use crate::reader::{Reader, split_line};

/// Reads the values of a `Reason` header field, one after the other (RFC 3326 §2).
///
/// The line may start with the field's name or with its first value; it may be folded, and ends with the input or with a
/// CRLF that is no fold. Any number of values is read, of whatever protocols, with whatever parameters.
///
/// Reading is liberal: every value whose protocol can be read is given, with its cause, text and parameters as far as they can
/// be read, and [`ReasonValue::flaw`] tells what was wrong first.
///
/// - Text that is not quoted goes as far as the next `,` or `;` that stands between no quotation marks. A cause may be quoted.
/// - A quoted string that does not end takes the rest of the line.
/// - Of a repeated parameter the first that can be read counts.
/// - A CR or LF alone ends the line.
///
/// # Errors
///
/// The iterator gives an error for a value without a protocol, and goes on behind the next comma outside quotation marks.
///
/// ```
/// use sipcode::reason::{self, InvalidReasonKind};
///
/// let line = b"Reason: SIP;cause=200;text=Answered elsewhere, ;cause=1, Q.850;cause=26\r\n";
/// let mut values = reason::parse(line);
///
/// let first = values.next().unwrap()?;
/// assert_eq!(first.cause(), Some(200));
/// assert!(first.text().unwrap() == "Answered elsewhere");
/// assert_eq!(first.flaw().unwrap().kind(), InvalidReasonKind::Text);
///
/// let error = values.next().unwrap().unwrap_err();
/// assert_eq!((error.kind(), error.offset()), (InvalidReasonKind::Protocol, 47));
///
/// let last = values.next().unwrap()?;
/// assert_eq!((last.cause(), last.flaw()), (Some(26), None));
/// # Ok::<(), sipcode::reason::InvalidReason>(())
/// ```
#[must_use]
pub fn parse(line: &[u8]) -> Values<'_> {
    let (line, after) = split_line(line);
    let wrong_break = if after.starts_with(b"\r\n") { None } else { after.first().copied() };
    let mut reader = Reader::new(line);
    reader.field_name(b"Reason");
    Values { reader, wrong_break, is_at_end: false }
}

/// Reads again a value that was read before or written here.
#[cfg(feature = "alloc")]
pub(super) fn parse_value(value: &[u8]) -> Result<ReasonValue<'_>, InvalidReason> {
    Reader::new(value).value()
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
    /// The CR or LF that ends the line alone.
    wrong_break: Option<u8>,
    is_at_end: bool,
}

/// The values that are left.
impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<'a> Iterator for Values<'a> {
    type Item = Result<ReasonValue<'a>, InvalidReason>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.is_at_end {
            return None;
        }
        let mut value = self.reader.value();
        self.is_at_end = !self.reader.separator(b',');
        if let (true, Some(_), Ok(value)) = (self.is_at_end, self.wrong_break, &mut value) {
            let offset = self.reader.length();
            value.add_flaw(InvalidReason::new(InvalidReasonKind::LineBreak, offset, self.wrong_break));
        }
        Some(value)
    }
}

impl FusedIterator for Values<'_> {}

impl<'a> Reader<'a> {
    /// `reason-value = protocol *(SEMI reason-params)`
    #[inline]
    fn value(&mut self) -> Result<ReasonValue<'a>, InvalidReason> {
        self.skip_space();
        let start = self.offset;
        let Some(protocol) = Token::from_bytes(self.token()) else { return Err(self.without_protocol(start)) };
        let after = self.offset;
        self.skip_space();
        let (protocol, is_misspelt) = Protocol::read(protocol);
        // A parameter, or the name of another header field.
        if matches!((self.peek(), protocol), (Some(b'='), _) | (Some(b':'), Protocol::Other(_))) {
            return Err(self.without_protocol(start));
        }
        self.offset = after;
        let mut value = ReasonValue::new(protocol);
        if is_misspelt {
            value.add_flaw(self.invalid(InvalidReasonKind::Protocol, start));
        }
        let mut names = None;
        let mut flaw = None;
        while let Some(parameter) = self.next_parameter(&mut flaw) {
            // A separator that is missing comes before what is wrong with the parameter.
            if let Some(flaw) = flaw.take() {
                value.add_flaw(flaw);
            }
            let offset = parameter.offset();
            if let Err(kind) = value.take(parameter, &mut names) {
                let offset = parameter.offset_of_value().filter(|_| kind.is_about_a_value()).unwrap_or(offset);
                value.add_flaw(self.invalid(kind, offset));
            }
        }
        if let Some(flaw) = flaw {
            value.add_flaw(flaw);
        }
        value.set_received(self.read_since(start));
        Ok(value)
    }

    /// The error for a value that starts here; goes on to the next comma outside quotation marks.
    #[cold]
    fn without_protocol(&mut self, start: usize) -> InvalidReason {
        self.skip_to(|byte| byte == b',');
        self.invalid(InvalidReasonKind::Protocol, start)
    }

    /// The protocol is left behind, so that the parameters follow.
    pub(super) fn skip_protocol(&mut self) {
        self.token();
    }

    /// The next parameter of the value with the separator before it. What stands between two parameters and is neither is a
    /// flaw.
    #[inline]
    pub(super) fn next_parameter(&mut self, flaw: &mut Option<InvalidReason>) -> Option<Parameter<'a>> {
        loop {
            let end = self.offset;
            self.skip_space();
            match self.peek() {
                None | Some(b',') => {
                    self.offset = end;
                    return None;
                }
                Some(b';') => {
                    self.offset += 1;
                    self.skip_space();
                }
                Some(_) => {
                    self.note(flaw, InvalidReasonKind::Separator, self.offset);
                    self.skip_wrong_separator();
                    if !self.starts_parameter_with_value() {
                        self.skip_to(|byte| matches!(byte, b';' | b','));
                        continue;
                    }
                }
            }
            let start = self.offset;
            let name = self.token();
            if name.is_empty() {
                self.note(flaw, InvalidReasonKind::Parameter, start);
                self.skip_to(|byte| matches!(byte, b';' | b','));
                continue;
            }
            return Some(self.parameter(name, start, flaw));
        }
    }

    fn invalid(&self, kind: InvalidReasonKind, offset: usize) -> InvalidReason {
        InvalidReason::new(kind, offset, self.at(offset))
    }

    /// Keeps the first flaw.
    #[cold]
    fn note(&self, flaw: &mut Option<InvalidReason>, kind: InvalidReasonKind, offset: usize) {
        flaw.get_or_insert_with(|| self.invalid(kind, offset));
    }

    /// Whether a parameter follows, with a sign or white space where `;` belongs.
    fn is_before_a_parameter(&self) -> bool {
        let mut ahead = *self;
        ahead.skip_wrong_separator();
        ahead.starts_parameter_with_value()
    }

    /// Skips a sign that stands where `;` belongs: `SIP:cause=200`.
    fn skip_wrong_separator(&mut self) {
        if self.peek().is_some_and(|sign| !is_token_byte(sign) && sign != b'"') {
            self.offset += 1;
            self.skip_space();
        }
    }

    /// Whether a name and `=` stand here, which is a parameter even where the semicolon before it is missing.
    fn starts_parameter_with_value(&self) -> bool {
        let mut ahead = *self;
        !ahead.token().is_empty() && ahead.separator(b'=')
    }

    /// `generic-param = token [ EQUAL gen-value ]`, from behind the name on.
    #[inline]
    fn parameter(&mut self, name: &'a [u8], start: usize, flaw: &mut Option<InvalidReason>) -> Parameter<'a> {
        if !self.separator(b'=') {
            return Parameter::flag(name, start);
        }
        let start_of_value = self.offset;
        match self.peek() {
            Some(b'"') => {
                self.offset += 1;
                let (inner, wrong) = self.quoted();
                if let Some(offset) = wrong {
                    self.note(flaw, InvalidReasonKind::Quote, offset);
                }
                return Parameter::quoted(name, start, Text::quoted(inner), start_of_value);
            }
            Some(b'[') => self.ipv6_reference(),
            _ => _ = self.token(),
        }
        if name.eq_ignore_ascii_case(b"cause") {
            return Parameter::bare(name, start, self.read_since(start_of_value), start_of_value);
        }
        let is_text = name.eq_ignore_ascii_case(b"text");
        let end = self.offset;
        self.skip_space();
        let is_whole = matches!(self.peek(), None | Some(b';' | b',')) || self.is_before_a_parameter();
        if is_text || !is_whole || end == start_of_value {
            let (kind, offset) = if is_text {
                (InvalidReasonKind::Text, start_of_value)
            } else if end == start_of_value {
                (InvalidReasonKind::Parameter, start_of_value)
            } else {
                (InvalidReasonKind::Separator, self.offset)
            };
            self.note(flaw, kind, offset);
            self.offset = end;
            self.skip_unquoted(|byte| matches!(byte, b';' | b','));
            self.leave_out_space_since(start_of_value);
            return match self.read_since(start_of_value) {
                [] if !is_text => Parameter::flag(name, start),
                unquoted => Parameter::unquoted(name, start, unquoted, start_of_value),
            };
        }
        self.offset = end;
        Parameter::bare(name, start, self.read_since(start_of_value), start_of_value)
    }

    /// `IPv6reference = "[" IPv6address "]"`; nothing is read where none stands.
    fn ipv6_reference(&mut self) {
        let start = self.offset;
        self.offset += 1;
        let address = self.skip_while(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
        let address = core::str::from_utf8(address).unwrap_or_default();
        if self.peek() == Some(b']') && address.parse::<Ipv6Addr>().is_ok() {
            self.offset += 1;
        } else {
            self.offset = start;
        }
    }
}

impl InvalidReasonKind {
    const fn is_about_a_value(self) -> bool {
        matches!(self, Self::Cause | Self::Text)
    }
}
