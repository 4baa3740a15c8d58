//! What `sipcode` reads, held against what published SIP parsers read: the inputs, and what a difference is.

pub mod inputs;

mod bytes;
mod difference;

pub use self::bytes::Bytes;
pub use self::difference::{Difference, Right, differences};
