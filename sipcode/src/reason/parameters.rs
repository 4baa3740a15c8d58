use core::fmt;
use core::iter::FusedIterator;

use super::parse::Reader;
use super::{Text, Token};

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
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Parameter<'a> {
    name: Token<'a>,
    value: Option<Value<'a>>,
}

#[derive(Clone, Copy)]
enum Value<'a> {
    /// A token or a host, at this offset.
    Bare(&'a [u8], usize),
    /// A quoted string, at this offset.
    Quoted(Text<'a>, usize),
}

impl<'a> Parameter<'a> {
    pub(super) const fn flag(name: Token<'a>) -> Self {
        Self { name, value: None }
    }

    pub(super) const fn bare(name: Token<'a>, value: &'a [u8], offset: usize) -> Self {
        Self { name, value: Some(Value::Bare(value, offset)) }
    }

    pub(super) const fn quoted(name: Token<'a>, value: Text<'a>, offset: usize) -> Self {
        Self { name, value: Some(Value::Quoted(value, offset)) }
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
        self.name
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
            Some(Value::Bare(bare, _)) => Some(Text::quoted(bare)),
            Some(Value::Quoted(text, _)) => Some(text),
            None => None,
        }
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

    pub(super) const fn offset_of_value(&self) -> Option<usize> {
        match self.value {
            Some(Value::Bare(_, offset) | Value::Quoted(_, offset)) => Some(offset),
            None => None,
        }
    }
}

impl fmt::Debug for Parameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Parameter({self})")
    }
}

/// `name`, `name=value` or `name="value"`.
impl fmt::Display for Parameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name.as_str())?;
        match self.value {
            Some(Value::Bare(bare, _)) => write!(f, "={}", Text::quoted(bare)),
            Some(Value::Quoted(text, _)) => {
                f.write_str("=")?;
                text.write_quoted(f)
            }
            None => Ok(()),
        }
    }
}

/// Equal when a person reads the same, wherever it stands; letter case counts in quotation marks alone (RFC 3261 §7.3.1).
impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bare(one, _), Self::Bare(other, _)) => one.eq_ignore_ascii_case(other),
            (Self::Quoted(one, _), Self::Quoted(other, _)) => one == other,
            _ => false,
        }
    }
}

impl Eq for Value<'_> {}

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
pub struct Parameters<'a>(Others<'a>);

impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<'a> Iterator for Parameters<'a> {
    type Item = Parameter<'a>;

    fn next(&mut self) -> Option<Parameter<'a>> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.count, Some(self.0.count))
    }
}

impl ExactSizeIterator for Parameters<'_> {}

impl FusedIterator for Parameters<'_> {}

/// The most parameters of a value that no specification defines.
const MOST_OTHERS: usize = 64;

/// The names of a value's other parameters while it is read, so that none need be read again to find it repeated.
pub(super) struct Names<'a> {
    names: [Token<'a>; MOST_OTHERS],
    count: usize,
}

impl<'a> Names<'a> {
    pub(super) const fn new() -> Self {
        Self { names: [Token::CAUSE; MOST_OTHERS], count: 0 }
    }

    pub(super) fn contains(&self, name: Token<'_>) -> bool {
        self.names.iter().take(self.count).any(|earlier| *earlier == name)
    }

    /// Adds one more, if there is room.
    pub(super) fn add(&mut self, name: Token<'a>) -> bool {
        let Some(place) = self.names.get_mut(self.count) else { return false };
        *place = name;
        self.count += 1;
        true
    }
}

/// Where the parameters of a value stand, so that they can be read again.
#[derive(Clone, Copy)]
pub(super) struct Others<'a> {
    /// In front of the parameters that are left, known ones included.
    reader: Reader<'a>,
    /// How many of them are others.
    count: usize,
    /// Whether `location` is one of the known.
    knows_location: bool,
}

impl<'a> Others<'a> {
    pub(super) const NONE: Self = Self::starting(Reader::new(b""));

    pub(super) const fn starting(reader: Reader<'a>) -> Self {
        Self { reader, count: 0, knows_location: false }
    }

    /// Counts a parameter that was read.
    pub(super) const fn add(&mut self, is_other: bool, knows_location: bool) {
        self.count += is_other as usize;
        self.knows_location |= knows_location;
    }

    /// Leaves out a `location` that is among the others, for there is another now.
    pub(super) fn leave_out_location(&mut self) {
        self.count -= self.iter().filter(|parameter| parameter.name() == Token::LOCATION).count();
        self.knows_location = true;
    }

    pub(super) const fn iter(self) -> Parameters<'a> {
        Parameters(self)
    }

    fn next(&mut self) -> Option<Parameter<'a>> {
        while self.reader.separator(b';') {
            // It was read before, so it can be read.
            let parameter = self.reader.parameter().ok()?;
            if self.is_other(parameter.name()) {
                self.count -= 1;
                return Some(parameter);
            }
        }
        None
    }

    fn is_other(&self, name: Token<'_>) -> bool {
        name != Token::CAUSE && name != Token::TEXT && !(self.knows_location && name == Token::LOCATION)
    }
}

/// Equal when the parameters are, in the same order.
impl PartialEq for Others<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Others<'_> {}
