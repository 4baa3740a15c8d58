use core::error::Error;
use core::fmt;

use crate::reader::write_found;

/// Whose cause a value carries (RFC 3326 §2). Compared without regard to letter case, as SIP compares tokens.
///
/// ```
/// use sipcode::reason::Protocol;
///
/// assert_eq!(Protocol::new("q.850"), Ok(Protocol::Q850));
/// assert_eq!(Protocol::new("Preemption").unwrap().to_string(), "Preemption");
/// assert!(Protocol::new("not a token").is_err());
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Protocol<'a> {
    /// `SIP`: the cause is a status code.
    Sip,
    /// `Q.850`: the cause is one of Q.850.
    Q850,
    /// `STIR`: the cause is a status code of STIR's, and several values may stand in one message (RFC 9410).
    Stir,
    /// Any other, such as `Preemption`.
    Other(Token<'a>),
}

impl<'a> Protocol<'a> {
    /// The protocol with this name; `Q850` is `Q.850`, as it is read.
    ///
    /// # Errors
    ///
    /// When the name is no token (RFC 3261 §25.1).
    ///
    /// ```
    /// use sipcode::reason::Protocol;
    ///
    /// assert_eq!(Protocol::new("SIP"), Ok(Protocol::Sip));
    /// ```
    pub fn new(name: &'a str) -> Result<Self, InvalidToken> {
        Token::new(name).map(Self::of)
    }

    pub(super) fn of(token: Token<'a>) -> Self {
        let known = [("SIP", Self::Sip), ("Q.850", Self::Q850), ("Q850", Self::Q850), ("STIR", Self::Stir)];
        let is_named = |(name, _): &(&str, Self)| name.eq_ignore_ascii_case(token.0);
        known.into_iter().find(is_named).map_or(Self::Other(token), |(_, known)| known)
    }

    /// The protocol that was read, and whether it is misspelt: `Q850` means `Q.850`.
    #[inline]
    pub(super) fn read(token: Token<'a>) -> (Self, bool) {
        let protocol = Self::of(token);
        (protocol, matches!(protocol, Self::Q850) && !token.0.contains('.'))
    }

    /// The name, as it is registered with IANA or as it was given; `Q850` is `Q.850`.
    ///
    /// ```
    /// assert_eq!(sipcode::reason::Protocol::Q850.as_str(), "Q.850");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        match self {
            Self::Sip => "SIP",
            Self::Q850 => "Q.850",
            Self::Stir => "STIR",
            Self::Other(Token(name)) => match name.as_bytes() {
                [b'Q' | b'q', b'8', b'5', b'0'] => Self::Q850.as_str(),
                _ => name,
            },
        }
    }
}

/// Equal when the names are, however the protocol was made.
impl PartialEq for Protocol<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str().eq_ignore_ascii_case(other.as_str())
    }
}

impl Eq for Protocol<'_> {}

/// The name.
impl fmt::Display for Protocol<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A word of SIP's grammar (RFC 3261 §25.1): letters, digits and ``-.!%*_+`'~``. Two are equal when they differ in letter
/// case alone.
///
/// ```
/// use sipcode::reason::Token;
///
/// assert_eq!(Token::new("preemption"), Token::new("Preemption"));
/// assert!(Token::new("").is_err());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Token<'a>(&'a str);

impl<'a> Token<'a> {
    /// The text as a token.
    ///
    /// # Errors
    ///
    /// When it is empty, or has another character than a token may have.
    ///
    /// ```
    /// assert_eq!(sipcode::reason::Token::new("RELEASE_CAUSE").unwrap().as_str(), "RELEASE_CAUSE");
    /// ```
    pub const fn new(text: &'a str) -> Result<Self, InvalidToken> {
        let bytes = text.as_bytes();
        let mut offset = 0;
        while offset < bytes.len() {
            if !is_token_byte(bytes[offset]) {
                return Err(InvalidToken::at(offset, text));
            }
            offset += 1;
        }
        if bytes.is_empty() { Err(InvalidToken::at(offset, text)) } else { Ok(Self(text)) }
    }

    /// The token of these bytes, all of which may stand in one; `None` if there are none.
    #[inline]
    pub(super) const fn from_bytes(bytes: &'a [u8]) -> Option<Self> {
        if bytes.is_empty() { None } else { Some(Self::of_token_bytes(bytes)) }
    }

    /// The token of these bytes, all of which may stand in one.
    #[inline]
    pub(super) const fn of_token_bytes(bytes: &'a [u8]) -> Self {
        match core::str::from_utf8(bytes) {
            Ok(text) => Self(text),
            Err(_) => Self(""),
        }
    }

    /// The text.
    ///
    /// ```
    /// assert_eq!(sipcode::reason::Token::new("ppi").unwrap().as_str(), "ppi");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }
}

/// The word.
impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// Letter case aside.
impl PartialEq for Token<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(other.0)
    }
}

impl Eq for Token<'_> {}

/// Whether the byte may stand in a `token` (RFC 3261 §25.1).
#[inline]
pub(crate) const fn is_token_byte(byte: u8) -> bool {
    IS_TOKEN_BYTE[byte as usize]
}

static IS_TOKEN_BYTE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        table[byte as usize] = byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'.' | b'!' | b'%' | b'*' | b'_' | b'+' | b'`' | b'\'' | b'~');
        byte += 1;
    }
    table
};

/// The text is no token (RFC 3261 §25.1): it is empty, or has another character than a token may have.
///
/// ```
/// let error = sipcode::reason::Token::new("Q 850").unwrap_err();
/// assert_eq!(error.offset(), 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidToken {
    offset: usize,
    /// The byte at the offset, or none at the end of the text.
    found: Option<u8>,
}

impl InvalidToken {
    pub(crate) const fn at(offset: usize, text: &str) -> Self {
        let found = if offset < text.len() { Some(text.as_bytes()[offset]) } else { None };
        Self { offset, found }
    }

    /// How many bytes stand before the first that may not stand there.
    ///
    /// ```
    /// assert_eq!(sipcode::reason::Token::new("").unwrap_err().offset(), 0);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for InvalidToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is no token at offset {} (RFC 3261 §25.1)", self.offset)?;
        write_found(self.found, "text", f)
    }
}

impl Error for InvalidToken {}
