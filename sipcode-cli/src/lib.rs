//! What `cargo sipcode` does. The program is the interface; these modules may change in any version.

pub mod args;
pub mod audit;
pub mod check;
pub mod draft;
pub mod explain;
pub mod fix;
mod page;
pub mod read;
pub mod source;
pub mod verdict;
