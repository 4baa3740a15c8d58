use core::fmt;
use core::iter::FusedIterator;

use super::{InvalidReasonKind, Text, Token};
use crate::reader::Reader;

/// A parameter of a value that RFC 3326 and RFC 8606 do not define (RFC 3261 §25.1, `generic-param`).
///
/// ```
/// use sipcode::reason;
///
/// let value = reason::parse(b"SIP;cause=200;x-trunk=north;final").next().unwrap()?;
/// let written: Vec<_> = value.parameters().map(|parameter| parameter.to_string()).collect();
/// assert_eq!(written, ["x-trunk=north", "final"]);
/// # Ok::<(), sipcode::reason::InvalidReason>(())
/// ```
#[derive(Clone, Copy)]
pub struct Parameter<'a> {
    name: &'a [u8],
    offset: usize,
    value: Option<Value<'a>>,
}

#[derive(Clone, Copy)]
enum Value<'a> {
    /// A token or a host, at this offset.
    Bare(&'a [u8], usize),
    /// A quoted string, or what should have been one, at this offset.
    Quoted(Text<'a>, usize),
}

impl<'a> Parameter<'a> {
    pub(super) const fn flag(name: &'a [u8], offset: usize) -> Self {
        Self { name, offset, value: None }
    }

    pub(super) const fn bare(name: &'a [u8], offset: usize, value: &'a [u8], offset_of_value: usize) -> Self {
        Self { name, offset, value: Some(Value::Bare(value, offset_of_value)) }
    }

    pub(super) const fn quoted(name: &'a [u8], offset: usize, value: Text<'a>, offset_of_value: usize) -> Self {
        Self { name, offset, value: Some(Value::Quoted(value, offset_of_value)) }
    }

    pub(super) const fn unquoted(name: &'a [u8], offset: usize, value: &'a [u8], offset_of_value: usize) -> Self {
        Self::quoted(name, offset, Text::unquoted(value), offset_of_value)
    }

    /// Its name.
    ///
    /// ```
    /// # use sipcode::reason;
    /// let value = reason::parse(b"SIP;x-trunk=north").next().unwrap()?;
    /// assert_eq!(value.parameters().next().unwrap().name().as_str(), "x-trunk");
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn name(&self) -> Token<'a> {
        Token::of_token_bytes(self.name)
    }

    /// Its value, if it has one: without quotation marks, where it stands in such.
    ///
    /// ```
    /// # use sipcode::reason;
    /// let value = reason::parse(b"SIP;x-trunk=north").next().unwrap()?;
    /// assert!(value.parameters().next().unwrap().value().unwrap() == "north");
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn value(&self) -> Option<Text<'a>> {
        match self.value {
            Some(Value::Bare(bare, _)) => Some(Text::unquoted(bare)),
            Some(Value::Quoted(text, _)) => Some(text),
            None => None,
        }
    }

    #[inline]
    pub(super) fn is_named(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    pub(super) const fn bare_value(&self) -> Option<&'a [u8]> {
        match self.value {
            Some(Value::Bare(bare, _)) => Some(bare),
            Some(Value::Quoted(..)) | None => None,
        }
    }

    pub(super) const fn quoted_value(&self) -> Option<Text<'a>> {
        match self.value {
            Some(Value::Quoted(text, _)) => Some(text),
            Some(Value::Bare(..)) | None => None,
        }
    }

    pub(super) const fn offset(&self) -> usize {
        self.offset
    }

    pub(super) const fn offset_of_value(&self) -> Option<usize> {
        match self.value {
            Some(Value::Bare(_, offset) | Value::Quoted(_, offset)) => Some(offset),
            None => None,
        }
    }
}

/// Equal when a person reads the same, wherever it stands; letter case counts in quotation marks alone (RFC 3261 §7.3.1).
impl PartialEq for Parameter<'_> {
    fn eq(&self, other: &Self) -> bool {
        let is_same_value = match (self.value, other.value) {
            (Some(Value::Bare(one, _)), Some(Value::Bare(other, _))) => one.eq_ignore_ascii_case(other),
            (Some(Value::Quoted(one, _)), Some(Value::Quoted(other, _))) => one == other,
            (None, None) => true,
            _ => false,
        };
        is_same_value && self.name.eq_ignore_ascii_case(other.name)
    }
}

impl Eq for Parameter<'_> {}

impl fmt::Debug for Parameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Parameter({self})")
    }
}

/// `name`, `name=value` or `name="value"`.
impl fmt::Display for Parameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().as_str())?;
        match self.value {
            Some(Value::Bare(bare, _)) => write!(f, "={}", Text::unquoted(bare)),
            Some(Value::Quoted(text, _)) => {
                f.write_str("=")?;
                text.write_quoted(f)
            }
            None => Ok(()),
        }
    }
}

/// The parameters that RFC 3326 and RFC 8606 do not define, in order: what
/// [`ReasonValue::parameters`](super::ReasonValue::parameters) returns.
///
/// ```
/// let value = sipcode::reason::parse(b"SIP;cause=200;a;b=2").next().unwrap()?;
/// assert_eq!(value.parameters().len(), 2);
/// # Ok::<(), sipcode::reason::InvalidReason>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Parameters<'a> {
    reader: Reader<'a>,
    names: Names<'a>,
    left: usize,
    knows_location: bool,
}

impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<'a> Iterator for Parameters<'a> {
    type Item = Parameter<'a>;

    fn next(&mut self) -> Option<Parameter<'a>> {
        self.left = self.left.checked_sub(1)?;
        loop {
            let parameter = self.reader.next_parameter(&mut None)?;
            let is_known = parameter.is_named("cause")
                || parameter.is_named("text")
                || self.knows_location && parameter.is_named("location");
            if !is_known && self.names.add(parameter) == Added::New {
                return Some(parameter);
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Parameters<'_> {}

impl FusedIterator for Parameters<'_> {}

/// The most parameters of a value that no specification defines.
const MOST_OTHERS: usize = 64;

/// The names of a value's other parameters that were read, so that a repeated one is found.
#[derive(Clone)]
pub(super) struct Names<'a> {
    names: [&'a [u8]; MOST_OTHERS],
    count: usize,
}

/// The outcome of adding a name.
#[derive(PartialEq, Eq)]
pub(super) enum Added {
    New,
    Repeated,
    /// It is new, and there is no room for it.
    TooMany,
}

impl<'a> Names<'a> {
    pub(super) const fn new() -> Self {
        Self { names: [b""; MOST_OTHERS], count: 0 }
    }

    pub(super) fn contain(&self, parameter: Parameter<'_>) -> bool {
        self.names.iter().take(self.count).any(|earlier| earlier.eq_ignore_ascii_case(parameter.name))
    }

    pub(super) fn add(&mut self, parameter: Parameter<'a>) -> Added {
        if self.contain(parameter) {
            return Added::Repeated;
        }
        let Some(place) = self.names.get_mut(self.count) else { return Added::TooMany };
        *place = parameter.name;
        self.count += 1;
        Added::New
    }
}

/// The value as it was received, in which its other parameters stand.
#[derive(Clone, Copy)]
pub(super) struct Others<'a> {
    pub(super) received: &'a [u8],
    /// The number of other parameters.
    count: usize,
    /// Whether `location` is one of the known.
    knows_location: bool,
}

impl<'a> Others<'a> {
    pub(super) const NONE: Self = Self { received: b"", count: 0, knows_location: false };

    /// Counts a parameter that no specification defines, by its name.
    #[cold]
    pub(super) fn add(
        &mut self,
        parameter: Parameter<'a>,
        names: &mut Option<Names<'a>>,
    ) -> Result<(), InvalidReasonKind> {
        match names.get_or_insert_with(Names::new).add(parameter) {
            Added::New => self.count += 1,
            Added::Repeated => return Err(InvalidReasonKind::Repeated),
            Added::TooMany => return Err(InvalidReasonKind::TooManyParameters),
        }
        Ok(())
    }

    pub(super) const fn know_location(&mut self) {
        self.knows_location = true;
    }

    /// Leaves out a `location` that is among the others, for there is another now.
    pub(super) fn leave_out_location(&mut self) {
        self.count -= self.iter().filter(|parameter| parameter.is_named("location")).count();
        self.knows_location = true;
    }

    pub(super) fn iter(self) -> Parameters<'a> {
        let mut reader = Reader::new(self.received);
        reader.skip_protocol();
        Parameters { reader, names: Names::new(), left: self.count, knows_location: self.knows_location }
    }
}

/// Equal when the parameters are, in the same order.
impl PartialEq for Others<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Others<'_> {}
