//! What `cargo sipcode` does. The program is the interface; these modules may change in any version.

pub mod read;
