//! Measures every work of the run-time suite, prints the table, and writes `RESULTS.md` and `run_time.svg`.
//!
//! `cargo run --release -p sipcode-benches --bin run_time` for all works; with a word as argument, for those whose name has
//! it, and then nothing is written.

use std::env;
use std::error::Error;
use std::path::Path;

use sipcode_benches::run_time::work::Work;
use sipcode_benches::run_time::{instructions, measure, report, works};

const ROUNDS: usize = 501;

fn main() -> Result<(), Box<dyn Error>> {
    let word = env::args().nth(1);
    if word.as_deref() == Some(instructions::COUNT) {
        instructions::run_passes(&works::all());
        return Ok(());
    }
    let works = works::all();
    let counts = instructions::count(&works);
    let mut counts = counts.into_iter().flatten();
    let mut results = Vec::new();
    for work in works {
        let counted: Vec<_> = counts.by_ref().take(work.contestants.len()).collect();
        if word.as_ref().is_none_or(|word| work.name.contains(word)) {
            results.push(measured(work, &counted));
        }
    }
    print!("{}", report::table(&results));
    if word.is_none() {
        report::write(&results, Path::new(env!("CARGO_MANIFEST_DIR")))?;
    }
    Ok(())
}

fn measured(work: Work, counted: &[f64]) -> report::Result {
    eprintln!("{}", work.name);
    let mut measured = measure::measure(&work, ROUNDS);
    for (one, count) in measured.iter_mut().zip(counted) {
        one.instructions = Some(*count);
    }
    (work, measured)
}
