use core::error::Error;
use core::fmt;

use super::{Protocol, ReasonValue};

/// The values of a `Reason` header field that is to be written: each of another protocol, but for STIR (RFC 3326 §2, RFC
/// 9366).
///
/// [`Display`](fmt::Display) writes them without the field's name.
///
/// ```
/// use sipcode::reason::{ReasonValue, Reasons};
/// use sipcode::{Cause, StatusCode};
///
/// let values = [ReasonValue::sip(&StatusCode::BUSY_HERE), ReasonValue::of_cause(Cause::new(17).unwrap())];
/// let line = format!("Reason: {}", Reasons::new(&values)?);
/// assert_eq!(line, r#"Reason: SIP;cause=486;text="Busy Here", Q.850;cause=17;text="User busy""#);
/// # Ok::<(), sipcode::reason::RepeatedProtocol>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Reasons<'a>(&'a [ReasonValue<'a>]);

impl<'a> Reasons<'a> {
    /// These values, in this order.
    ///
    /// # Errors
    ///
    /// When two of them have one protocol, letter case aside, and it is not STIR; the error names the later one.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::reason::{ReasonValue, Reasons};
    ///
    /// let values = [ReasonValue::sip(&StatusCode::BUSY_HERE), ReasonValue::sip(&StatusCode::OK)];
    /// assert_eq!(Reasons::new(&values).unwrap_err().index(), 1);
    /// ```
    pub fn new(values: &'a [ReasonValue<'a>]) -> Result<Self, RepeatedProtocol> {
        let is_repeated = |index: usize| {
            let protocol = values[index].protocol();
            protocol != Protocol::Stir && values[..index].iter().any(|earlier| earlier.protocol() == protocol)
        };
        match (0..values.len()).find(|index| is_repeated(*index)) {
            Some(index) => Err(RepeatedProtocol { index }),
            None => Ok(Self(values)),
        }
    }
}

/// The values, separated by commas.
impl fmt::Display for Reasons<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            value.fmt(f)?;
        }
        Ok(())
    }
}

/// A second value of a protocol that allows one value in a message (RFC 3326 §2, RFC 9366).
///
/// ```
/// use sipcode::reason::{Protocol, ReasonValue, Reasons};
///
/// let values = [ReasonValue::new(Protocol::Q850), ReasonValue::new(Protocol::Q850)];
/// let error = Reasons::new(&values).unwrap_err();
/// assert_eq!(error.to_string(), "value 1 has the protocol of an earlier one, which allows one value (RFC 9366)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RepeatedProtocol {
    index: usize,
}

impl RepeatedProtocol {
    /// Which value it is, counted from 0.
    ///
    /// ```
    /// use sipcode::reason::{Protocol, ReasonValue, Reasons};
    ///
    /// let values = [ReasonValue::new(Protocol::Sip), ReasonValue::new(Protocol::Sip)];
    /// assert_eq!(Reasons::new(&values).unwrap_err().index(), 1);
    /// ```
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }
}

impl fmt::Display for RepeatedProtocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "value {} has the protocol of an earlier one, which allows one value (RFC 9366)", self.index)
    }
}

impl Error for RepeatedProtocol {}
