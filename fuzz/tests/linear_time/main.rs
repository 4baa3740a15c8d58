//! The work of a derive and of a reader grows with what it is given, and no faster: counted in instructions, not in time, by
//! `valgrind --tool=callgrind`, so that it is the same on a busy machine.
//!
//! Each work is counted at three sizes, each twice the one before. What the last doubling adds is then twice what the first
//! adds, or more by what is not linear. Of quadratic work alone that would be 37 % of the whole.

mod shapes;
mod texts;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, process};

/// How much of the work at the largest size may be more than linear, in percent.
const MOST: f64 = 10.0;

/// The sizes, as multiples of a work's own.
const SIZES: [usize; 3] = [1, 2, 4];

/// The argument with which the program runs itself below `valgrind`.
const COUNT: &str = "--count";

/// What is counted: the work for so many times the smallest size.
struct Work {
    name: String,
    times: Box<dyn Fn(usize) -> Run>,
}

type Run = Box<dyn FnOnce()>;

fn main() -> ExitCode {
    let works: Vec<_> = shapes::works().chain(texts::works()).filter(is_asked_for).collect();
    if env::args().any(|argument| argument == COUNT) {
        for work in &works {
            // What is done once in a program is done before.
            (work.times)(1)();
            SIZES.into_iter().for_each(|times| count_run((work.times)(times)));
        }
        return ExitCode::SUCCESS;
    }
    let counts = counts();
    assert_eq!(counts.len(), works.len() * SIZES.len(), "each work is counted in each size");
    let mut failed = 0;
    for (work, counts) in works.iter().zip(counts.chunks(SIZES.len())) {
        let excess = more_than_linear(counts);
        println!("{excess:6.1} %  {}", work.name);
        failed += usize::from(excess > MOST);
    }
    println!("\n{} passed, {failed} failed", works.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether an argument stands in the name, as `cargo test` chooses; without arguments all are asked for.
fn is_asked_for(work: &Work) -> bool {
    let mut names = env::args().skip(1).filter(|argument| !argument.starts_with("--")).peekable();
    names.peek().is_none() || names.any(|name| work.name.contains(&*name))
}

#[inline(never)]
fn count_run(run: Run) {
    run();
}

/// Without this the C library copies what is long by an instruction that counts once for each byte.
const TUNABLE: &str = "glibc.cpu.x86_rep_movsb_threshold=1000000000";

/// The instructions of each call of [`count_run`].
fn counts() -> Vec<f64> {
    let folder = env::temp_dir().join(format!("sipcode-linear-time-{}", process::id()));
    fs::create_dir_all(&folder).expect("a folder for what is counted");
    let status = Command::new("valgrind")
        .env("GLIBC_TUNABLES", TUNABLE)
        .args(["--tool=callgrind", "--main-stacksize=67108864"])
        // Not while memory is found or given back, whose work depends on what earlier runs have left.
        .args(["--toggle-collect=*count_run*", "--toggle-collect=*__rdl_*"])
        // Of two options with the same pattern the second would go before the first.
        .args([
            concat!("--zero-before=", module_path!(), "::count_r*"),
            concat!("--dump-after=", module_path!(), "::count_run"),
        ])
        .arg(format!("--callgrind-out-file={}", folder.join("out").display()))
        .arg("--log-file=/dev/null")
        .arg(env::current_exe().expect("this program"))
        .args(env::args().skip(1))
        .arg(COUNT)
        .status();
    assert!(status.expect("valgrind is installed").success(), "the count ends");
    let counts = (1..).map_while(|number| total(&folder, number)).collect();
    fs::remove_dir_all(&folder).expect("the folder can be removed");
    counts
}

fn total(folder: &Path, number: usize) -> Option<f64> {
    let path: PathBuf = folder.join(format!("out.{number}"));
    let dump = fs::read_to_string(path).ok()?;
    let total = dump.lines().find_map(|line| line.strip_prefix("summary: ").or(line.strip_prefix("totals: ")));
    total.expect("a total").trim().parse().ok()
}

fn more_than_linear(counts: &[f64]) -> f64 {
    let [small, double, quadruple] = *counts else { panic!("each work has three sizes") };
    let (first, last) = (double - small, quadruple - double);
    (last - 2.0 * first) / quadruple * 100.0
}
