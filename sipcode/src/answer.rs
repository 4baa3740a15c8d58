use alloc::string::{String, ToString as _};
use core::error::Error;
use core::fmt::{self, Write as _};
use core::str::FromStr;

use sipcode_core::tooling::escape_illegal;

use crate::{
    InvalidReasonPhrase, InvalidStatusCode, ReasonPhrase, ReceivedStatusLine, StatusCode, StatusLine, ToStatus,
};

/// An owned code and reason phrase (RFC 3261 §7.2): an answer that is known only when the program runs, from a script, a
/// configuration, or an upstream server.
///
/// As text it is `486 Busy Here`. `486` alone means the registered phrase, and `486` with a space the empty one. With serde
/// (feature `serde`) it is `{ "code": 486, "reason": "Busy Here" }`; a format for people may also give a number or a text.
///
/// ```
/// use sipcode::{Answer, StatusCode, ToStatus};
///
/// let answer: Answer = "486 Gone fishing".parse()?;
/// assert_eq!(answer.code(), StatusCode::BUSY_HERE);
/// assert_eq!(answer.status_line().to_string(), "SIP/2.0 486 Gone fishing");
///
/// assert!(Answer::new(StatusCode::BUSY_HERE, "Gone fishing\r\nX: y").is_err());
/// let escaped = Answer::escaped(StatusCode::BUSY_HERE, "Gone fishing\r\nX: y");
/// assert_eq!(escaped.to_string(), "486 Gone fishing%0D%0AX: y");
/// # Ok::<(), sipcode::InvalidAnswer>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    code: StatusCode,
    /// A legal phrase.
    reason: String,
}

impl Answer {
    /// The answer with this code and phrase.
    ///
    /// # Errors
    ///
    /// When the text is no reason phrase (RFC 3261 §25.1).
    ///
    /// ```
    /// use sipcode::{Answer, StatusCode};
    ///
    /// assert_eq!(Answer::new(StatusCode::QUEUED, "5 calls queued")?.to_string(), "182 5 calls queued");
    /// assert_eq!(Answer::new(StatusCode::QUEUED, "100% full").unwrap_err().offset(), 3);
    /// # Ok::<(), sipcode::InvalidReasonPhrase>(())
    /// ```
    pub fn new(code: StatusCode, text: impl Into<String>) -> Result<Self, InvalidReasonPhrase> {
        let reason = text.into();
        ReasonPhrase::new(&reason)?;
        Ok(Self { code, reason })
    }

    /// The answer with this code and any text as its phrase, escaped as [`ReasonPhrase::escape`] does.
    ///
    /// ```
    /// use sipcode::{Answer, StatusCode};
    ///
    /// assert_eq!(Answer::escaped(StatusCode::QUEUED, "100% full").to_string(), "182 100%25 full");
    /// ```
    #[must_use]
    pub fn escaped(code: StatusCode, text: impl AsRef<str>) -> Self {
        Self { code, reason: ReasonPhrase::escape(text.as_ref()).to_string() }
    }

    /// The answer of another server, ready to be sent on. A legal phrase stays as it came; in any other the illegal bytes
    /// are escaped, and no others.
    ///
    /// ```
    /// use sipcode::{Answer, StatusLine};
    ///
    /// let line = StatusLine::parse(b"SIP/2.0 480 Nicht verf\xFCgbar [1]")?;
    /// assert_eq!(Answer::from_received(&line).to_string(), "480 Nicht verf%FCgbar %5B1%5D");
    /// # Ok::<(), sipcode::InvalidStatusLine>(())
    /// ```
    #[must_use]
    pub fn from_received(line: &ReceivedStatusLine<'_>) -> Self {
        if let Ok(phrase) = line.phrase() {
            return Self { code: line.code(), reason: phrase.as_str().into() };
        }
        let mut reason = String::new();
        for chunk in line.reason_bytes().utf8_chunks() {
            // Writing to a string has no error.
            let _ = write!(reason, "{}", escape_illegal(chunk.valid()));
            chunk.invalid().iter().for_each(|byte| _ = write!(reason, "%{byte:02X}"));
        }
        Self { code: line.code(), reason }
    }
}

/// Answers with its code and phrase.
impl ToStatus for Answer {
    #[inline]
    fn code(&self) -> StatusCode {
        self.code
    }

    #[inline]
    fn phrase(&self) -> ReasonPhrase<'_> {
        ReasonPhrase::new(&self.reason).unwrap_or_default()
    }

    #[inline]
    fn reason(&self) -> &str {
        &self.reason
    }
}

/// With the registered phrase, or the empty one.
impl From<StatusCode> for Answer {
    fn from(code: StatusCode) -> Self {
        Self { code, reason: ReasonPhrase::canonical(code).as_str().into() }
    }
}

/// With the same code and phrase.
impl From<StatusLine<'_>> for Answer {
    fn from(line: StatusLine<'_>) -> Self {
        Self { code: line.code(), reason: line.phrase().as_str().into() }
    }
}

/// Reads `486 Busy Here`; `486` alone means the registered phrase, and `486` with a space the empty one.
impl FromStr for Answer {
    type Err = InvalidAnswer;

    fn from_str(text: &str) -> Result<Self, InvalidAnswer> {
        let (code, reason) = match text.split_once(' ') {
            Some((code, reason)) => (code, Some(reason)),
            None => (text, None),
        };
        let code: StatusCode = code.parse().map_err(InvalidAnswer::Code)?;
        match reason {
            Some(reason) => Self::new(code, reason).map_err(InvalidAnswer::Phrase),
            None => Ok(Self::from(code)),
        }
    }
}

/// `486 Busy Here`, and `486` with a space when the phrase is empty.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.reason)
    }
}

/// What keeps a text from being an [`Answer`].
///
/// ```
/// use sipcode::{Answer, InvalidAnswer};
///
/// assert!(matches!("4860 Busy".parse::<Answer>(), Err(InvalidAnswer::Code(_))));
/// assert!(matches!("486 <busy>".parse::<Answer>(), Err(InvalidAnswer::Phrase(_))));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidAnswer {
    /// What stands before the first space is no status code.
    Code(InvalidStatusCode),
    /// What stands after the first space is no reason phrase; its offset counts from there.
    Phrase(InvalidReasonPhrase),
}

impl fmt::Display for InvalidAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(error) => error.fmt(f),
            Self::Phrase(error) => error.fmt(f),
        }
    }
}

impl Error for InvalidAnswer {}

#[cfg(feature = "serde")]
mod serde {
    use alloc::string::String;
    use core::fmt;

    use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde_core::ser::{Serialize, SerializeStruct as _, Serializer};

    use super::Answer;
    use crate::StatusCode;

    const FIELDS: &[&str] = &["code", "reason"];

    /// As `{ "code": 486, "reason": "Busy Here" }`.
    impl Serialize for Answer {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut answer = serializer.serialize_struct("Answer", FIELDS.len())?;
            answer.serialize_field("code", &self.code)?;
            answer.serialize_field("reason", &self.reason)?;
            answer.end()
        }
    }

    /// From `{ "code": 486, "reason": "Busy Here" }`, where the registered phrase may be left out. From a format for people also
    /// from the number of a code, and from text.
    impl<'de> Deserialize<'de> for Answer {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            if deserializer.is_human_readable() {
                deserializer.deserialize_any(Forms)
            } else {
                deserializer.deserialize_struct("Answer", FIELDS, Forms)
            }
        }
    }

    struct Forms;

    impl<'de> Visitor<'de> for Forms {
        type Value = Answer;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a SIP status code, a text such as `486 Busy Here`, or a code and a reason")
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<Answer, E> {
            let code = u16::try_from(number).ok().and_then(|number| StatusCode::from_u16(number).ok());
            code.map(Answer::from).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<Answer, E> {
            match u64::try_from(number) {
                Ok(number) => self.visit_u64(number),
                Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
            }
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Answer, E> {
            text.parse().map_err(E::custom)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answer, A::Error> {
            let (mut code, mut reason) = (None, None);
            while let Some(key) = map.next_key::<String>()? {
                match &*key {
                    "code" if code.is_some() => return Err(A::Error::duplicate_field("code")),
                    "code" => code = Some(map.next_value()?),
                    "reason" if reason.is_some() => return Err(A::Error::duplicate_field("reason")),
                    "reason" => reason = map.next_value::<Reason>()?.0,
                    _ => _ = map.next_value::<IgnoredAny>()?,
                }
            }
            answer(code.ok_or_else(|| A::Error::missing_field("code"))?, reason)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Answer, A::Error> {
            let code = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
            let reason = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(1, &self))?;
            answer(code, Some(reason))
        }
    }

    /// A text or null. An `Option` would ask RON for `Some(…)`, which is not what is written.
    struct Reason(Option<String>);

    impl<'de> Deserialize<'de> for Reason {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Text).map(Self)
        }
    }

    struct Text;

    impl Visitor<'_> for Text {
        type Value = Option<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a reason phrase")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Option<String>, E> {
            Ok(Some(String::from(text)))
        }

        fn visit_unit<E: Error>(self) -> Result<Option<String>, E> {
            Ok(None)
        }
    }

    fn answer<E: Error>(code: StatusCode, reason: Option<String>) -> Result<Answer, E> {
        match reason {
            Some(reason) => Answer::new(code, reason).map_err(E::custom),
            None => Ok(Answer::from(code)),
        }
    }
}
