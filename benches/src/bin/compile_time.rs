//! Measures every work of the compile-time suite, prints the tables, and writes its section of `RESULTS.md` and
//! `compile_time.svg`.
//!
//! `cargo run --release -p sipcode-benches --bin compile_time` for all works; with words as arguments, for those whose name
//! has them all, and then nothing is written.

use std::env;
use std::error::Error;
use std::path::Path;

use sipcode_benches::compile_time::crates::Crates;
use sipcode_benches::compile_time::measure::Measured;
use sipcode_benches::compile_time::{emitted, report, work};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<_> = env::args().skip(1).collect();
    let is_wanted = |name: &str| words.iter().all(|word| name.contains(word));
    let crates = Crates::write()?;
    let mut results = Vec::new();
    for work in work::all() {
        let name = work.name();
        if is_wanted(&name) {
            eprintln!("{name}");
            let measured = Measured::of(&work, &crates)?;
            results.push((work, measured));
        }
    }
    let emitted = emitted::count(&crates, is_wanted)?;
    print!("{}", report::tables(&results, &emitted));
    if words.is_empty() {
        report::write(&results, &emitted, &crates, Path::new(env!("CARGO_MANIFEST_DIR")))?;
    }
    Ok(())
}
