//! The derives, run in process: their errors in a second, without a compiler.

mod emitted;
mod mistakes;
mod offers;
mod program;
mod random;
mod syntax_errors;
mod verdicts;

include!("../macros/sources.rs");
