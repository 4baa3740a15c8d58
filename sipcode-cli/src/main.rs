//! `cargo sipcode`.

fn main() {}
