//! The `Reason` header field (RFC 3326): why a request was sent, or a call refused, in the words of another protocol.
//!
//! [`parse`] reads the values of a line, [`ReasonValue`] is one of them, and [`Reasons`] writes several.
//!
//! ```
//! use sipcode::reason::{self, Protocol, ReasonValue};
//! use sipcode::{Cause, StatusCode};
//!
//! let line = b"Reason: SIP;cause=600;text=\"Busy Everywhere\", Q.850;cause=17";
//! let mut values = reason::parse(line);
//!
//! let sip = values.next().unwrap()?;
//! assert_eq!(sip.protocol(), Protocol::Sip);
//! assert_eq!(sip.status(), Some(StatusCode::BUSY_EVERYWHERE));
//! assert_eq!(sip.text().unwrap().to_string(), "Busy Everywhere");
//!
//! let q850 = values.next().unwrap()?;
//! assert_eq!(q850.q850(), Cause::new(17));
//! assert!(values.next().is_none());
//!
//! let value = ReasonValue::sip(&StatusCode::DECLINE);
//! assert_eq!(format!("Reason: {value}"), "Reason: SIP;cause=603;text=\"Decline\"");
//! # Ok::<(), sipcode::reason::InvalidReason>(())
//! ```

mod invalid;
mod isup_location;
#[cfg(feature = "alloc")]
mod owned;
mod parameters;
mod parse;
mod protocol;
mod reasons;
mod text;
mod value;

pub use self::invalid::{InvalidReason, InvalidReasonKind};
pub use self::isup_location::IsupLocation;
#[cfg(feature = "alloc")]
pub use self::owned::ReasonBuf;
pub use self::parameters::{Parameter, Parameters};
pub use self::parse::{Values, parse};
pub(crate) use self::protocol::is_token_byte;
pub use self::protocol::{InvalidToken, Protocol, Token};
pub use self::reasons::{InvalidReasons, Reasons};
pub use self::text::{InvalidText, Text};
pub use self::value::ReasonValue;
