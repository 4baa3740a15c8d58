use core::error::Error;
use core::fmt;
use core::iter::FusedIterator;
use core::net::Ipv6Addr;

use super::WarnCode;
use crate::reader::{Reader, is_space, split_line, write_found};
use crate::reason::{InvalidToken, Text, is_token_byte};

/// One value of a `Warning` header field (RFC 3261 §20.43): more about a refusal than its status says.
///
/// [`Display`](fmt::Display) writes it without the field's name, so it may be the value of a
/// [`HeaderField`](crate::HeaderField).
///
/// ```
/// use sipcode::reason::Text;
/// use sipcode::wire::{WarnCode, Warning};
///
/// let warning = Warning::new(WarnCode::MEDIA_TYPE_NOT_AVAILABLE, "gateway.example.com")?;
/// assert_eq!(warning.to_string(), r#"304 gateway.example.com "Media type not available""#);
/// # Ok::<(), sipcode::reason::InvalidToken>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warning<'a> {
    code: WarnCode,
    agent: &'a str,
    text: Text<'a>,
}

/// The pseudonym where no agent is given.
const NO_AGENT: &str = "-";

impl<'a> Warning<'a> {
    /// The warning with this code and its recommended text, from this agent: a host with or without a port, or a pseudonym.
    ///
    /// # Errors
    ///
    /// When the agent is neither a token nor a host with or without a port, with the offset of the first character that is wrong.
    ///
    /// ```
    /// use sipcode::wire::{WarnCode, Warning};
    ///
    /// let warning = Warning::new(WarnCode::SIPS_REQUIRED, "[2001:db8::1]:5061").unwrap();
    /// assert_eq!(warning.to_string(), r#"381 [2001:db8::1]:5061 "SIPS Required""#);
    /// assert_eq!(Warning::new(WarnCode::SIPS_REQUIRED, "our proxy").unwrap_err().offset(), 3);
    /// assert_eq!(Warning::new(WarnCode::SIPS_REQUIRED, "proxy:port").unwrap_err().offset(), 6);
    /// ```
    pub fn new(code: WarnCode, agent: &'a str) -> Result<Self, InvalidToken> {
        match misfit_of_agent(agent) {
            None => Ok(Self { code, agent, text: Text::known(code.text().unwrap_or_default()) }),
            Some(offset) => Err(InvalidToken::at(offset, agent)),
        }
    }

    /// The same warning with another text.
    ///
    /// ```
    /// use sipcode::reason::Text;
    /// use sipcode::wire::{WarnCode, Warning};
    ///
    /// let warning = Warning::new(WarnCode::MISCELLANEOUS_WARNING, "acme").unwrap();
    /// let warning = warning.with_text(Text::new("Say \"please\"")?);
    /// assert_eq!(warning.to_string(), r#"399 acme "Say \"please\"""#);
    /// # Ok::<(), sipcode::reason::InvalidText>(())
    /// ```
    #[must_use]
    pub const fn with_text(mut self, text: Text<'a>) -> Self {
        self.text = text;
        self
    }

    /// Reads the values of the header field, with or without its name; the line may be folded, and ends with the input or
    /// with a line break.
    ///
    /// Reading is liberal. The agent or the text may be missing; a word in the place of the agent that has other characters than a
    /// host or a token is read as `-`. Text that is not quoted goes as far as the next `,` that stands between no quotation marks,
    /// and a quoted one without its end to the end of the line.
    ///
    /// # Errors
    ///
    /// The iterator gives an error for a value that does not start with a number from 100 to 999, and goes on behind the next comma
    /// outside quotation marks.
    ///
    /// ```
    /// use sipcode::wire::Warning;
    ///
    /// let line = br#"Warning: 307 isi.edu "Parameter 'foo' not understood", 370 too narrow, 301"#;
    /// let warnings: Vec<_> = Warning::parse(line).collect::<Result<_, _>>()?;
    /// let read: Vec<_> = warnings.iter().map(ToString::to_string).collect();
    /// assert_eq!(read, [r#"307 isi.edu "Parameter 'foo' not understood""#, r#"370 too "narrow""#, r#"301 - """#]);
    /// # Ok::<(), sipcode::wire::InvalidWarning>(())
    /// ```
    pub fn parse(line: &'a [u8]) -> Warnings<'a> {
        let mut reader = Reader::new(split_line(line).0);
        reader.field_name(b"Warning");
        Warnings { reader, is_at_end: false }
    }

    /// What it is about.
    ///
    /// ```
    /// use sipcode::wire::{WarnCode, Warning};
    ///
    /// let warning = Warning::parse(b"399 acme \"Ouch\"").next().unwrap()?;
    /// assert_eq!(warning.code(), WarnCode::MISCELLANEOUS_WARNING);
    /// # Ok::<(), sipcode::wire::InvalidWarning>(())
    /// ```
    #[must_use]
    pub const fn code(&self) -> WarnCode {
        self.code
    }

    /// Who warns: a host with or without a port, or a pseudonym, as it was received; `-` where none can be read. Written is an
    /// IPv6 address in brackets, and `-` for anything else that is none of them.
    ///
    /// ```
    /// use sipcode::wire::Warning;
    ///
    /// let warning = Warning::parse(b"399 acme \"Ouch\"").next().unwrap()?;
    /// assert_eq!(warning.agent(), "acme");
    /// # Ok::<(), sipcode::wire::InvalidWarning>(())
    /// ```
    #[must_use]
    pub const fn agent(&self) -> &'a str {
        self.agent
    }

    /// The text for a person.
    ///
    /// ```
    /// use sipcode::wire::Warning;
    ///
    /// let warning = Warning::parse(b"399 acme \"Ouch\"").next().unwrap()?;
    /// assert!(warning.text() == "Ouch");
    /// # Ok::<(), sipcode::wire::InvalidWarning>(())
    /// ```
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// Whether it is about a bearer capability that is not available: [`WarnCode::is_about_bearer`].
    ///
    /// ```
    /// use sipcode::wire::{WarnCode, Warning};
    ///
    /// assert!(Warning::new(WarnCode::INCOMPATIBLE_MEDIA_FORMAT, "acme")?.is_about_bearer());
    /// # Ok::<(), sipcode::reason::InvalidToken>(())
    /// ```
    #[must_use]
    pub const fn is_about_bearer(&self) -> bool {
        self.code.is_about_bearer()
    }
}

/// Whether the byte stands in a `warn-agent = hostport / pseudonym`.
const fn is_agent_byte(byte: u8) -> bool {
    is_token_byte(byte) || matches!(byte, b'[' | b']' | b':')
}

/// Where a text stops being a `warn-agent = hostport / pseudonym`, if it is none.
fn misfit_of_agent(agent: &str) -> Option<usize> {
    let mut reader = Reader::new(agent.as_bytes());
    let token = reader.token().len();
    if token > 0 && reader.peek().is_none() {
        return None;
    }
    reader.offset = 0;
    if let Some((address, _)) = agent.strip_prefix('[').and_then(|address| address.split_once(']')) {
        if address.parse::<Ipv6Addr>().is_err() {
            return Some(0);
        }
        reader.offset = "[]".len() + address.len();
    } else {
        let host = reader.skip_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
        let misfit = misfit_of_host(host).filter(|_| reader.peek() == Some(b':'));
        if host.is_empty() || misfit.is_some() {
            return misfit.or(Some(token));
        }
    }
    match reader.peek() {
        None => return None,
        Some(b':') => reader.offset += 1,
        Some(_) => return Some(reader.offset.max(token)),
    }
    let port = reader.skip_while(|byte| byte.is_ascii_digit());
    (port.is_empty() || reader.peek().is_some()).then_some(reader.offset)
}

/// Where bytes of names and of IPv4 addresses stop being a `hostname` or an `IPv4address`, if they are none.
fn misfit_of_host(host: &[u8]) -> Option<usize> {
    let is_part = |part: &[u8]| (1..=3).contains(&part.len()) && part.iter().all(u8::is_ascii_digit);
    let parts = || host.split(|byte| *byte == b'.');
    if parts().count() == 4 && parts().all(is_part) {
        return None;
    }
    let name = host.strip_suffix(b".").unwrap_or(host);
    let mut start = 0;
    for label in name.split(|byte| *byte == b'.') {
        let end = start + label.len();
        let is_start = if end == name.len() { u8::is_ascii_alphabetic } else { u8::is_ascii_alphanumeric };
        if !label.first().is_some_and(is_start) {
            return Some(start);
        }
        if label.ends_with(b"-") {
            return Some(end - 1);
        }
        start = end + 1;
    }
    None
}

/// `304 gateway.example.com "Media type not available"`
impl fmt::Display for Warning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.code)?;
        match self.agent {
            agent if misfit_of_agent(agent).is_none() => f.write_str(agent)?,
            address if address.parse::<Ipv6Addr>().is_ok() => write!(f, "[{address}]")?,
            _ => f.write_str(NO_AGENT)?,
        }
        f.write_str(" ")?;
        self.text.write_quoted(f)
    }
}

/// The values of a line, in order: what [`Warning::parse`] returns.
///
/// ```
/// let warnings = sipcode::wire::Warning::parse(b"301 a \"\", 399 b \"\"");
/// assert_eq!(warnings.count(), 2);
/// ```
#[derive(Clone)]
#[must_use]
pub struct Warnings<'a> {
    reader: Reader<'a>,
    is_at_end: bool,
}

/// The values that are left.
impl fmt::Debug for Warnings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<'a> Iterator for Warnings<'a> {
    type Item = Result<Warning<'a>, InvalidWarning>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_at_end {
            return None;
        }
        let warning = warning(&mut self.reader);
        self.reader.skip_to(|byte| byte == b',');
        self.is_at_end = !self.reader.separator(b',');
        Some(warning)
    }
}

impl FusedIterator for Warnings<'_> {}

/// `warning-value = warn-code SP warn-agent SP warn-text`
fn warning<'a>(reader: &mut Reader<'a>) -> Result<Warning<'a>, InvalidWarning> {
    reader.skip_space();
    let start = reader.offset;
    let digits = reader.skip_while(|byte| byte.is_ascii_digit());
    let number = match *digits {
        [hundreds, tens, ones] => [hundreds, tens, ones].map(|digit| u16::from(digit.wrapping_sub(b'0'))),
        _ => [0; 3],
    };
    let Some(code) = WarnCode::new(number[0] * 100 + number[1] * 10 + number[2]) else {
        return Err(InvalidWarning { offset: start, found: reader.at(start) });
    };
    reader.skip_space();
    let word = reader.skip_while(|byte| !is_space(byte) && !matches!(byte, b'"' | b','));
    let is_agent = !word.is_empty() && word.iter().copied().all(is_agent_byte);
    let agent = core::str::from_utf8(word).ok().filter(|_| is_agent).unwrap_or(NO_AGENT);
    reader.skip_space();
    let text = if reader.peek() == Some(b'"') {
        reader.offset += 1;
        Text::quoted(reader.quoted().0)
    } else {
        let start = reader.offset;
        reader.skip_unquoted(|byte| byte == b',');
        Text::unquoted(reader.read_since(start))
    };
    Ok(Warning { code, agent, text })
}

/// A value of `Warning` does not start with a number from 100 to 999 (RFC 3261 §20.43).
///
/// ```
/// let error = sipcode::wire::Warning::parse(b"Warning: oops").next().unwrap().unwrap_err();
/// assert_eq!(error.to_string(), "a warn-code from 100 to 999 must stand at offset 9 (RFC 3261 §20.43); found `o`");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidWarning {
    offset: usize,
    /// The byte at the offset, or none at the end of the line.
    found: Option<u8>,
}

impl InvalidWarning {
    /// How many bytes of the input stand before it.
    ///
    /// ```
    /// let error = sipcode::wire::Warning::parse(b"39 acme").next().unwrap().unwrap_err();
    /// assert_eq!(error.offset(), 0);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for InvalidWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a warn-code from 100 to 999 must stand at offset {} (RFC 3261 §20.43)", self.offset)?;
        write_found(self.found, "line", f)
    }
}

impl Error for InvalidWarning {}
