//! The compile-time suite: crates full of enums, annotated for sipcode or for a peer, or written out by hand.

pub mod cargo;
pub mod crates;
pub mod emitted;
pub mod forms;
pub mod measure;
mod program;
pub mod report;
pub mod work;
