//! How fast sipcode is, side by side with hand-written code and with its peers.
//!
//! `cargo run --release -p sipcode-benches --bin run_time` measures, prints a table, and writes `RESULTS.md` and
//! `run_time.svg`. `cargo test -p sipcode-benches` reads the machine code of the hot paths.

#[macro_use]
mod lists {
    include!(concat!(env!("OUT_DIR"), "/lists.rs"));
}

pub mod enums;
pub mod hand_written;
pub mod run_time;
