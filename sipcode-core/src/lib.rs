//! The vocabulary of [`sipcode`](https://docs.rs/sipcode): what a SIP status code, a class, a reason phrase and a Q.850
//! cause may be, as `const fn`s and tables.
//!
//! Depend on `sipcode`, which re-exports all of this. The crate stands apart so that the derive macro, when it
//! compiles, and the library, when it runs, follow the same rules.

#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(test)]
extern crate std;

mod action;
mod cause;
mod class;
mod code;
mod effect;
mod headers;
mod reason_phrase;
mod received_status_line;
mod registry;
mod reliability;
#[cfg(feature = "serde")]
mod serde;
mod status_line;
pub mod tooling;

/// For `sipcode` alone. Not part of the public interface: it may change in any version.
#[doc(hidden)]
pub mod __private {
    use crate::{ReasonPhrase, StatusCode, StatusLine, registry};

    pub use crate::headers::long_form;
    pub use crate::status_line::phrase_in;

    /// The three digits of a code.
    #[expect(clippy::cast_possible_truncation, reason = "a digit fits in a byte")]
    #[inline]
    #[must_use]
    pub const fn digits(code: StatusCode) -> [u8; 3] {
        let number = code.as_u16();
        [b'0' + (number / 100) as u8, b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8]
    }

    /// The text as a phrase, unchecked: the derive has checked it with [`ReasonPhrase::new`]. Checking it again in a
    /// constant would be most of the compile time of an enum.
    #[inline]
    #[must_use]
    pub const fn phrase_checked_by_the_derive(text: &'static str) -> ReasonPhrase<'static> {
        ReasonPhrase::known(text)
    }

    /// The registered phrase of a code, or the empty one.
    #[inline]
    #[must_use]
    pub const fn registered_phrase(code: StatusCode) -> &'static ReasonPhrase<'static> {
        registry::phrase(code)
    }

    /// The number of a code's row in the registry; of an unregistered code, the one of no row, whose phrase is empty.
    #[inline]
    #[must_use]
    pub const fn registry_row(code: StatusCode) -> u8 {
        registry::row_number(code)
    }

    /// The phrase of a row of the registry.
    #[inline]
    #[must_use]
    pub const fn phrase_of_registry_row(row: u8) -> &'static ReasonPhrase<'static> {
        registry::phrase_of_row(row)
    }

    /// The status line of a registered code with its CRLF, or nothing.
    #[must_use]
    pub const fn registered_line(code: StatusCode) -> &'static str {
        registry::line(code)
    }

    /// The whole status line with its CRLF, if the derive wrote it.
    #[inline]
    #[must_use]
    pub const fn whole<'a>(line: &StatusLine<'a>) -> Option<&'a str> {
        line.ready()
    }

    /// The status line of this code and phrase. The derive wrote `line`, with the CRLF, so it is not checked.
    #[inline]
    #[must_use]
    pub const fn line_written_by_the_derive<'a>(
        code: StatusCode,
        phrase: ReasonPhrase<'a>,
        line: &'a str,
    ) -> StatusLine<'a> {
        StatusLine::whole(code, phrase, line)
    }
}

pub use self::action::Action;
pub use self::cause::{Cause, InvalidCause, Location};
pub use self::class::Class;
pub use self::code::{InvalidStatusCode, StatusCode};
pub use self::effect::Effect;
pub use self::headers::{COMMON_HEADERS, missing_headers, missing_of};
pub use self::reason_phrase::{InvalidReasonPhrase, ReasonPhrase};
pub use self::received_status_line::{InvalidStatusLine, InvalidStatusLineKind, ReceivedStatusLine};
pub use self::registry::{Registered, Standing, registry};
pub use self::reliability::{Delivery, Option100rel, Reliability};
pub use self::status_line::{BufferTooSmall, StatusLine};
