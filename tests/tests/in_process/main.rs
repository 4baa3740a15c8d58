//! The derives, run in process: their errors in seconds, without a compiler.

mod emitted;
mod forms;
mod mistakes;
mod offers;
mod program;
mod random;
mod syntax_errors;
mod verdicts;

include!("../macros/sources.rs");
