//! Instructions an operation, counted by `valgrind --tool=callgrind`: exact, and the same on a busy machine.

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs, process};

use super::streams::OPERATIONS;
use super::work::Work;

/// The argument with which the program runs itself below `valgrind`.
pub const COUNT: &str = "--count-instructions";

/// Below `valgrind`: one pass of each contestant of each work.
pub fn run_passes(works: &[Work]) {
    for contestant in works.iter().flat_map(|work| &work.contestants) {
        counted_pass(&contestant.pass);
    }
}

#[inline(never)]
fn counted_pass(pass: &dyn Fn(usize) -> u64) {
    black_box(pass(1));
}

/// The instructions an operation of each contestant of each work, in order; nothing when `valgrind` is not here.
///
/// # Panics
///
/// When it counted something else.
#[must_use]
pub fn count(works: &[Work]) -> Option<Vec<f64>> {
    let folder = env::temp_dir().join(format!("sipcode-run-time-{}", process::id()));
    fs::create_dir_all(&folder).ok()?;
    let counts = dumps_of_a_run(&folder);
    let _ = fs::remove_dir_all(&folder);
    let counts = counts?;
    let contestants: usize = works.iter().map(|work| work.contestants.len()).sum();
    assert_eq!(counts.len(), contestants, "one dump for each contestant");
    Some(counts.iter().map(|count| count / OPERATIONS).collect())
}

/// The total of each dump, of which there is one for each call of [`counted_pass`].
fn dumps_of_a_run(folder: &Path) -> Option<Vec<f64>> {
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--toggle-collect=*counted_pass*"])
        // Of two options with the same pattern the second would go before the first.
        .arg(concat!("--dump-after=", module_path!(), "::counted_pass"))
        .arg(format!("--callgrind-out-file={}", folder.join("out").display()))
        .arg(env::current_exe().ok()?)
        .arg(COUNT)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !status.ok()?.success() {
        return None;
    }
    (1..)
        .map_while(|number| fs::read_to_string(folder.join(format!("out.{number}"))).ok())
        .map(|dump| total(&dump))
        .collect()
}

fn total(dump: &str) -> Option<f64> {
    dump.lines().find_map(|line| line.strip_prefix("summary: ").or(line.strip_prefix("totals: ")))?.trim().parse().ok()
}
