//! How fast sipcode is, and what it costs to compile, side by side with hand-written code and with its peers.
//!
//! `cargo run --release -p sipcode-benches --bin run_time` and `--bin compile_time` measure. Each prints a table and writes
//! its section of `RESULTS.md` and its chart. `cargo test -p sipcode-benches` reads the machine code of the hot paths, and
//! holds the hand-written enums against the derived ones.

#[macro_use]
mod lists {
    include!(concat!(env!("OUT_DIR"), "/lists.rs"));
}

pub mod compile_time;
pub mod enums;
pub mod hand_written;
pub mod report;
pub mod run_time;
