use core::fmt;

use super::parameters::{Names, Others};
use super::{InvalidReason, InvalidReasonKind, IsupLocation, Parameter, Parameters, Protocol, Text};
use crate::{Cause, StatusCode, ToStatus};

/// One value of a `Reason` header field (RFC 3326 §2): a protocol, its cause, a text, and other parameters.
///
/// [`parse`](super::parse) reads one; [`new`](Self::new), [`sip`](Self::sip) and [`of_cause`](Self::of_cause) make one;
/// [`Display`](fmt::Display) writes it, quoted where it must be.
///
/// # Example
///
/// ```
/// use sipcode::StatusCode;
/// use sipcode::reason::{Protocol, ReasonValue, Text};
///
/// let value = ReasonValue::q850_of(&StatusCode::BUSY_HERE).unwrap();
/// assert_eq!(value.to_string(), "Q.850;cause=17;text=\"User busy\"");
///
/// let text = Text::new("Call completed elsewhere")?;
/// let value = ReasonValue::new(Protocol::Sip).with_cause(200).with_text(text);
/// assert_eq!(value.to_string(), "SIP;cause=200;text=\"Call completed elsewhere\"");
/// # Ok::<(), sipcode::reason::InvalidText>(())
/// ```
#[derive(Clone, Copy)]
pub struct ReasonValue<'a> {
    protocol: Protocol<'a>,
    cause: Option<Number<'a>>,
    text: Option<Text<'a>>,
    location: Option<IsupLocation>,
    others: Others<'a>,
    flaw: Option<InvalidReason>,
    /// Whether nothing was changed since it was read.
    is_as_received: bool,
}

impl<'a> ReasonValue<'a> {
    /// A value that names a protocol and says no more.
    ///
    /// ```
    /// use sipcode::reason::{Protocol, ReasonValue};
    ///
    /// assert_eq!(ReasonValue::new(Protocol::Sip).to_string(), "SIP");
    /// ```
    #[must_use]
    pub const fn new(protocol: Protocol<'a>) -> Self {
        Self {
            protocol,
            cause: None,
            text: None,
            location: None,
            others: Others::NONE,
            flaw: None,
            is_as_received: false,
        }
    }

    /// The same value with this cause.
    ///
    /// ```
    /// use sipcode::reason::{Protocol, ReasonValue};
    ///
    /// assert_eq!(ReasonValue::new(Protocol::Sip).with_cause(200).to_string(), "SIP;cause=200");
    /// ```
    #[must_use]
    pub const fn with_cause(mut self, cause: u32) -> Self {
        self.cause = Some(Number::Value(cause));
        self.is_as_received = false;
        self
    }

    /// The same value with this text.
    ///
    /// ```
    /// use sipcode::reason::{Protocol, ReasonValue, Text};
    ///
    /// let value = ReasonValue::new(Protocol::Sip).with_text(Text::new("say \"when\"")?);
    /// assert_eq!(value.to_string(), r#"SIP;text="say \"when\"""#);
    /// # Ok::<(), sipcode::reason::InvalidText>(())
    /// ```
    #[must_use]
    pub const fn with_text(mut self, text: Text<'a>) -> Self {
        self.text = Some(text);
        self.is_as_received = false;
        self
    }

    /// The same value with this location (RFC 8606), which only a value of protocol `Q.850` carries; any other stays as it
    /// is.
    ///
    /// ```
    /// use sipcode::reason::{IsupLocation, Protocol, ReasonValue};
    ///
    /// let value = ReasonValue::new(Protocol::Q850).with_cause(17);
    /// assert_eq!(value.with_location(IsupLocation::USER).to_string(), "Q.850;cause=17;location=U");
    /// ```
    #[must_use]
    pub fn with_location(mut self, location: IsupLocation) -> Self {
        if self.protocol == Protocol::Q850 {
            self.location = Some(location);
            self.others.leave_out_location();
            self.is_as_received = false;
        }
        self
    }
}

impl<'a> ReasonValue<'a> {
    /// The value that carries a status, with its phrase: `SIP;cause=486;text="Busy Here"` (RFC 3326 §2).
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::reason::ReasonValue;
    ///
    /// let value = ReasonValue::sip(&StatusCode::BUSY_HERE);
    /// assert_eq!(value.to_string(), "SIP;cause=486;text=\"Busy Here\"");
    /// ```
    #[must_use]
    pub fn sip(status: &'a (impl ToStatus + ?Sized)) -> Self {
        Self::new(Protocol::Sip).with_status(status)
    }

    /// The value that carries a status of STIR's (RFC 8224 §6.2.2), with its phrase: `STIR;cause=436;text="Bad Identity
    /// Info"`. Several such values may stand in one message (RFC 9410).
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::reason::ReasonValue;
    ///
    /// let value = ReasonValue::stir(&StatusCode::BAD_IDENTITY_INFO);
    /// assert_eq!(value.to_string(), "STIR;cause=436;text=\"Bad Identity Info\"");
    /// ```
    #[must_use]
    pub fn stir(status: &'a (impl ToStatus + ?Sized)) -> Self {
        Self::new(Protocol::Stir).with_status(status)
    }

    fn with_status(self, status: &'a (impl ToStatus + ?Sized)) -> Self {
        let value = self.with_cause(u32::from(status.code().as_u16()));
        // The phrase is legal; what `reason` answers, a program may have written itself.
        match status.phrase().as_str() {
            "" => value,
            phrase => value.with_text(Text::known(phrase)),
        }
    }
}

impl ReasonValue<'static> {
    /// The value that carries a Q.850 cause, with its name: `Q.850;cause=17;text="User busy"`.
    ///
    /// ```
    /// use sipcode::Cause;
    /// use sipcode::reason::ReasonValue;
    ///
    /// let value = ReasonValue::of_cause(Cause::new(16).unwrap());
    /// assert_eq!(value.to_string(), "Q.850;cause=16;text=\"Normal call clearing\"");
    /// ```
    #[must_use]
    pub fn of_cause(cause: Cause) -> Self {
        let value = Self::new(Protocol::Q850).with_cause(u32::from(cause.value()));
        match cause.name() {
            Some(name) => value.with_text(Text::known(name)),
            None => value,
        }
    }

    /// The value that carries the Q.850 cause of a status, if it has one; any response but 100 may carry it (RFC 6432). It
    /// says nothing of the location; [`ToStatus::q850_location`] knows whether that is the user.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::reason::ReasonValue;
    ///
    /// let value = ReasonValue::q850_of(&StatusCode::DECLINE).unwrap();
    /// assert_eq!(value.to_string(), "Q.850;cause=21;text=\"Call rejected\"");
    /// assert!(ReasonValue::q850_of(&StatusCode::OK).is_none());
    /// ```
    ///
    /// The cause by another map is a value, too:
    ///
    /// ```
    /// use sipcode::q850::{Cause, CauseMap};
    /// use sipcode::reason::ReasonValue;
    /// use sipcode::{StatusCode, ToStatus};
    ///
    /// const TRUNK_FULL: StatusCode = StatusCode::from_static(497);
    /// const MAP: CauseMap = CauseMap::RFC_3398.with_cause(TRUNK_FULL, Cause::new(34));
    ///
    /// let value = TRUNK_FULL.q850_by(&MAP).map(ReasonValue::of_cause).unwrap();
    /// assert_eq!(value.to_string(), "Q.850;cause=34;text=\"No circuit/channel available\"");
    /// ```
    #[must_use]
    pub fn q850_of(status: &(impl ToStatus + ?Sized)) -> Option<Self> {
        status.q850().map(Self::of_cause)
    }
}

impl<'a> ReasonValue<'a> {
    /// Whose cause it is (RFC 3326 §2).
    ///
    /// ```
    /// use sipcode::reason::{self, Protocol};
    ///
    /// let value = reason::parse(b"q.850;cause=16").next().unwrap()?;
    /// assert_eq!(value.protocol(), Protocol::Q850);
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn protocol(&self) -> Protocol<'a> {
        self.protocol
    }

    /// The cause as a number (RFC 3326 §2). One that is larger than a `u32` is given as the largest, and written as it
    /// came.
    ///
    /// ```
    /// use sipcode::reason;
    ///
    /// let value = reason::parse(b"SIP;cause=804").next().unwrap()?;
    /// assert_eq!(value.cause(), Some(804));
    /// let value = reason::parse(b"SIP;cause=99999999999").next().unwrap()?;
    /// assert_eq!(value.cause(), Some(u32::MAX));
    /// assert_eq!(value.to_string(), "SIP;cause=99999999999");
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub fn cause(&self) -> Option<u32> {
        self.cause.map(Number::value)
    }

    /// The status code that it carries, if its protocol is SIP or STIR and its cause a status code.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::reason;
    ///
    /// let value = reason::parse(b"SIP;cause=600").next().unwrap()?;
    /// assert_eq!(value.status(), Some(StatusCode::BUSY_EVERYWHERE));
    /// let value = reason::parse(b"SIP;cause=804").next().unwrap()?;
    /// assert_eq!(value.status(), None);
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        let carries_a_status = match self.protocol {
            Protocol::Sip | Protocol::Stir => true,
            other => other == Protocol::Sip || other == Protocol::Stir,
        };
        let cause = self.cause().filter(|_| carries_a_status)?;
        StatusCode::from_u16(u16::try_from(cause).ok()?).ok()
    }

    /// The Q.850 cause that it carries, if its protocol is Q.850 and its cause one of 1 to 127.
    ///
    /// With [`location`](Self::location) it leads to a status (RFC 3398 §7.2.4.1):
    ///
    /// ```
    /// use sipcode::reason;
    /// use sipcode::{Location, StatusCode};
    ///
    /// let value = reason::parse(b"Q.850;cause=21;location=U").next().unwrap()?;
    /// let location = value.location().map_or(Location::Network, Location::from);
    /// assert_eq!(value.q850().unwrap().to_status(location), Some(StatusCode::DECLINE));
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub fn q850(&self) -> Option<Cause> {
        let cause = self.cause().filter(|_| self.protocol == Protocol::Q850)?;
        Cause::new(u8::try_from(cause).ok()?)
    }

    /// The text for a person (RFC 3326 §2).
    ///
    /// ```
    /// use sipcode::reason;
    ///
    /// let value = reason::parse(b"SIP;cause=580;text=\"Precondition Failure\"").next().unwrap()?;
    /// assert_eq!(value.text().unwrap().to_string(), "Precondition Failure");
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn text(&self) -> Option<Text<'a>> {
        self.text
    }

    /// Where in the telephone network the cause arose (RFC 8606). With another protocol than Q.850 the parameter has no
    /// meaning, and is among the [`parameters`](Self::parameters), as is a value that RFC 8606 does not have.
    ///
    /// ```
    /// use sipcode::reason::{self, IsupLocation};
    ///
    /// let value = reason::parse(b"Q.850;cause=16;location=LN").next().unwrap()?;
    /// assert_eq!(value.location(), Some(IsupLocation::LOCAL_NETWORK));
    /// let value = reason::parse(b"SIP;cause=200;location=LN").next().unwrap()?;
    /// assert_eq!(value.location(), None);
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn location(&self) -> Option<IsupLocation> {
        self.location
    }

    /// The parameters that no other method gives, in order: `ppi` of RFC 9410, for instance.
    ///
    /// ```
    /// use sipcode::reason;
    ///
    /// let value = reason::parse(b"STIR;cause=436;ppi=\"https://example.com/p\"").next().unwrap()?;
    /// let parameter = value.parameters().next().unwrap();
    /// assert_eq!(parameter.name().as_str(), "ppi");
    /// assert_eq!(parameter.value().unwrap().to_string(), "https://example.com/p");
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    pub fn parameters(&self) -> Parameters<'a> {
        self.others.iter()
    }

    /// The first thing that was wrong in the value as received, and where in the line; `None` for a value that was right, or was
    /// made or changed here.
    ///
    /// ```
    /// use sipcode::reason::{self, InvalidReasonKind};
    ///
    /// let value = reason::parse(b"Reason: Q.850;cause=\"16\"").next().unwrap()?;
    /// assert_eq!(value.cause(), Some(16));
    /// let flaw = value.flaw().unwrap();
    /// assert_eq!((flaw.kind(), flaw.offset()), (InvalidReasonKind::Cause, 20));
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn flaw(&self) -> Option<InvalidReason> {
        if self.is_as_received { self.flaw } else { None }
    }

    /// The value as it was received, byte for byte, for relaying; empty for one that was made or changed here, which
    /// [`Display`](fmt::Display) writes.
    ///
    /// It has CR and LF only in line folds (RFC 3261 §7.3.1). A value with a [`flaw`](Self::flaw), such as a missing quotation
    /// mark, could swallow a value that follows it: relay it as the last of its line.
    ///
    /// ```
    /// use sipcode::reason;
    ///
    /// let mut values = reason::parse(b"Reason: Q.850;cause=17;text=\"besetzt \xFC\" , SIP;cause=486");
    /// assert_eq!(values.next().unwrap()?.as_bytes(), b"Q.850;cause=17;text=\"besetzt \xFC\"");
    /// # Ok::<(), sipcode::reason::InvalidReason>(())
    /// ```
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        if self.is_as_received { self.others.received } else { b"" }
    }

    /// Takes the next parameter of a value that is read.
    #[inline]
    pub(super) fn take(
        &mut self,
        parameter: Parameter<'a>,
        names: &mut Option<Names<'a>>,
    ) -> Result<(), InvalidReasonKind> {
        if parameter.is_named("cause") {
            if self.cause.is_some() {
                return Err(InvalidReasonKind::Repeated);
            }
            self.cause = Number::parse(parameter);
            return if parameter.bare_value().is_some() && self.cause.is_some() {
                Ok(())
            } else {
                Err(InvalidReasonKind::Cause)
            };
        }
        if parameter.is_named("text") {
            if self.text.is_some() {
                return Err(InvalidReasonKind::Repeated);
            }
            self.text = parameter.quoted_value().filter(|text| !text.is_missing());
            return if self.text.is_some() { Ok(()) } else { Err(InvalidReasonKind::Text) };
        }
        if parameter.is_named("location") && self.protocol == Protocol::Q850 {
            if self.location.is_some() {
                return Err(InvalidReasonKind::Repeated);
            }
            let location = parameter.bare_value().and_then(IsupLocation::from_parameter);
            if location.is_some() && !names.as_ref().is_some_and(|names| names.contain(parameter)) {
                self.location = location;
                self.others.know_location();
                return Ok(());
            }
        }
        self.others.add(parameter, names)
    }

    pub(super) fn add_flaw(&mut self, flaw: InvalidReason) {
        if self.flaw.is_none_or(|first| flaw.offset() < first.offset()) {
            self.flaw = Some(flaw);
        }
    }

    /// The value that was written here and read again.
    #[cfg(feature = "alloc")]
    pub(super) const fn as_made_here(mut self) -> Self {
        self.is_as_received = false;
        self
    }

    pub(super) const fn set_received(&mut self, received: &'a [u8]) {
        self.others.received = received;
        self.is_as_received = true;
    }
}

/// Equal when both say the same, wherever and however they were read.
impl PartialEq for ReasonValue<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.protocol == other.protocol
            && self.cause == other.cause
            && self.text == other.text
            && self.location == other.location
            && self.others == other.others
    }
}

impl Eq for ReasonValue<'_> {}

/// As RFC 3326 §2 writes it, without the field's name: `Q.850;cause=17;text="User busy"`.
impl fmt::Display for ReasonValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.protocol.as_str())?;
        if let Some(cause) = self.cause {
            write!(f, ";cause={cause}")?;
        }
        if let Some(text) = self.text {
            f.write_str(";text=")?;
            text.write_quoted(f)?;
        }
        if let Some(location) = self.location {
            write!(f, ";location={location}")?;
        }
        self.parameters().try_for_each(|parameter| write!(f, ";{parameter}"))
    }
}

impl fmt::Debug for ReasonValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReasonValue({self})")
    }
}

/// A cause: as it came, or as it was given.
#[derive(Debug, Clone, Copy)]
enum Number<'a> {
    /// At least one, and nothing else.
    Digits(&'a [u8]),
    Value(u32),
}

impl<'a> Number<'a> {
    #[inline]
    fn parse(parameter: Parameter<'a>) -> Option<Self> {
        let digits = match parameter.bare_value() {
            Some(bare) => bare,
            None => parameter.quoted_value()?.as_bytes().trim_ascii(),
        };
        (!digits.is_empty() && digits.iter().all(u8::is_ascii_digit)).then_some(Self::Digits(digits))
    }

    #[inline]
    fn value(self) -> u32 {
        self.checked_value().unwrap_or(u32::MAX)
    }

    #[inline]
    fn checked_value(self) -> Option<u32> {
        let digits = match self {
            Self::Digits(digits) => digits,
            Self::Value(value) => return Some(value),
        };
        digits
            .iter()
            .try_fold(0_u32, |number, digit| number.checked_mul(10)?.checked_add(u32::from(digit.wrapping_sub(b'0'))))
    }
}

/// Equal when the numbers are, however large.
impl PartialEq for Number<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Digits(one), Self::Digits(other)) => without_zeros(one) == without_zeros(other),
            _ => self.checked_value() == other.checked_value(),
        }
    }
}

impl Eq for Number<'_> {}

fn without_zeros(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    digits.get(zeros..).unwrap_or_default()
}

/// The digits as they are.
impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Digits(digits) => f.write_str(core::str::from_utf8(digits).unwrap_or_default()),
            Self::Value(value) => value.fmt(f),
        }
    }
}
