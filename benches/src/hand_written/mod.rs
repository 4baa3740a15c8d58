//! The limit: what a person would write who knows the codes and has nothing but speed in mind.

mod digits;
mod lookups;
mod reason;
mod status_line;

pub use self::digits::code_of_digits;
pub use self::lookups::HandWritten;
pub use self::reason::cause_of_reason;
pub use self::status_line::{InvalidLine, code_and_phrase};
