//! Enums whose SIP status codes cannot be wrong.

#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

mod derived;
mod sip_status;
mod status_line;
mod to_status;
mod unknown_status;

pub use sipcode_core::{
    Action, Cause, Class, InvalidReasonPhrase, InvalidStatusCode, Location, ReasonPhrase, Registered, Reliability,
    Standing, StatusCode, registry,
};

pub use self::sip_status::{FinalStatus, ProvisionalStatus, SipStatus};
pub use self::status_line::{BufferTooSmall, InvalidStatusLine, ReceivedStatusLine, StatusLine};
pub use self::to_status::ToStatus;
pub use self::unknown_status::UnknownStatus;

#[cfg(feature = "derive")]
pub use sipcode_macros::SipStatus;

/// What derived code calls. Not part of the public interface: it may change in any version.
#[doc(hidden)]
pub mod __private {
    pub use crate::derived::*;
}
