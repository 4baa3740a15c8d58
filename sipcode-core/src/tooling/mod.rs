//! For the derive and the command-line tool: what both must judge and write in the same way. It may change in any
//! version.

mod edit_distance;
mod header_fields;
mod help;
mod http_phrases;
mod invisible;
mod judgement;

pub use self::edit_distance::edit_distance_at_most;
pub use self::header_fields::{HeaderName, canonical_header};
pub use self::help::{Offer, read_offers, write_offers};
pub use self::invisible::{Escaped, first_invisible, is_invisible, is_vendor_name};
pub use self::judgement::{Judgement, Slip, judge, owners};
pub use crate::reason_phrase::escape_illegal;
