//! `sipcode` held against others: published SIP parsers, and real SIP software on the wire.

pub mod acme;
pub mod exchange;
pub mod peers;
pub mod server;

mod bytes;
mod difference;

pub use self::bytes::Bytes;
pub use self::difference::{Difference, Right, differences};

#[cfg(doctest)]
#[doc = include_str!("../../docs/recipes.md")]
struct Recipes;
