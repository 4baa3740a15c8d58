//! For the derive and the command-line tool: what both must judge and write in the same way. It may change in any
//! version.

mod edit_distance;
mod header_fields;
mod help;
mod http_phrases;
mod invisible;
mod judgement;

use core::fmt;

use crate::reason_phrase;

pub use self::edit_distance::edit_distance_at_most;
pub use self::header_fields::{HeaderName, canonical_header};
pub use self::help::{Offer, read_offers, write_offers};
pub use self::invisible::{Escaped, is_invisible, is_vendor_name};
pub use self::judgement::{Judgement, Slip, judge, owners};

/// Writes text as a legal phrase: each byte that the grammar forbids as an escape of RFC 3261 §25.1, and nothing else. What is an
/// escape already stays one.
///
/// ```
/// use sipcode_core::tooling::escape_illegal;
///
/// assert_eq!(escape_illegal("100%25 [now]").to_string(), "100%25 %5Bnow%5D");
/// assert_eq!(escape_illegal("100%").to_string(), "100%25");
/// ```
#[must_use]
pub const fn escape_illegal(text: &str) -> impl fmt::Display {
    reason_phrase::EscapeIllegal(text)
}
