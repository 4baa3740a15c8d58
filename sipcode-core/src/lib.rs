//! The vocabulary of [`sipcode`](https://docs.rs/sipcode): what a SIP status code, a class, a reason phrase and a Q.850
//! cause may be, as `const fn`s and tables.
//!
//! Depend on `sipcode`, which re-exports all of this. The crate stands apart so that the derive macro, when it
//! compiles, and the library, when it runs, follow the same rules.

#![no_std]

mod action;
mod cause;
mod class;
mod code;
mod headers;
mod reason_phrase;
mod registry;
mod reliability;
#[cfg(feature = "serde")]
mod serde;

pub use self::action::Action;
pub use self::cause::{Cause, Location};
pub use self::class::Class;
pub use self::code::{InvalidStatusCode, StatusCode};
pub use self::headers::missing_headers;
pub use self::reason_phrase::{InvalidReasonPhrase, ReasonPhrase};
pub use self::registry::{Registered, Standing, registry};
pub use self::reliability::{Delivery, Option100rel, Reliability};
