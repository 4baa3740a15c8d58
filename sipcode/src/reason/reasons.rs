use core::error::Error;
use core::fmt;

use super::{Protocol, ReasonValue};

/// The values of a `Reason` header field to be written. Each has another protocol, except that STIR may repeat (RFC 3326 §2,
/// RFC 9366).
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
/// # Ok::<(), sipcode::reason::InvalidReasons>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Reasons<'a>(&'a [ReasonValue<'a>]);

impl<'a> Reasons<'a> {
    /// These values, in this order.
    ///
    /// # Errors
    ///
    /// When there are none; or when two of them have one protocol, letter case aside, and it is not STIR.
    ///
    /// ```
    /// use sipcode::StatusCode;
    /// use sipcode::reason::{InvalidReasons, ReasonValue, Reasons};
    ///
    /// let values = [ReasonValue::sip(&StatusCode::BUSY_HERE), ReasonValue::sip(&StatusCode::OK)];
    /// assert_eq!(Reasons::new(&values).unwrap_err(), InvalidReasons::RepeatedProtocol { index: 1 });
    /// ```
    pub fn new(values: &'a [ReasonValue<'a>]) -> Result<Self, InvalidReasons> {
        if values.is_empty() {
            return Err(InvalidReasons::Empty);
        }
        let is_repeated = |index: usize| {
            let protocol = values[index].protocol();
            protocol != Protocol::Stir && values[..index].iter().any(|earlier| earlier.protocol() == protocol)
        };
        match (0..values.len()).find(|index| is_repeated(*index)) {
            Some(index) => Err(InvalidReasons::RepeatedProtocol { index }),
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

/// What keeps values from being written as a `Reason` header field (RFC 3326 §2, RFC 9366).
///
/// ```
/// use sipcode::reason::{InvalidReasons, Protocol, ReasonValue, Reasons};
///
/// assert_eq!(Reasons::new(&[]).unwrap_err(), InvalidReasons::Empty);
///
/// let values = [ReasonValue::new(Protocol::Q850), ReasonValue::new(Protocol::Q850)];
/// let error = Reasons::new(&values).unwrap_err();
/// assert_eq!(error.to_string(), "value 1 has the protocol of an earlier one, which allows one value (RFC 9366)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidReasons {
    /// There are no values.
    Empty,
    /// A second value of a protocol that allows one value in a message.
    RepeatedProtocol {
        /// Which value it is, counted from 0.
        index: usize,
    },
}

impl fmt::Display for InvalidReasons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a Reason header field has at least one value (RFC 3326 §2)"),
            Self::RepeatedProtocol { index } => {
                write!(f, "value {index} has the protocol of an earlier one, which allows one value (RFC 9366)")
            }
        }
    }
}

impl Error for InvalidReasons {}
