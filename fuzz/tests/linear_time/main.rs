//! A derive's work grows with what it is given, and no faster: counted in instructions, not in time, by
//! `valgrind --tool=callgrind`, so that it is the same on a busy machine.
//!
//! Each shape is counted at three sizes, each twice the one before. What the last doubling adds is then twice what the first
//! adds, or more by what is not linear. Of quadratic work alone that would be 37 % of the whole.

mod shapes;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, process};

use proc_macro2::TokenStream;
use shapes::{SHAPES, Shape};
use sipcode_fuzz::{DERIVES, Derive};

/// How much of the work at the largest size may be more than linear, in percent.
const MOST: f64 = 10.0;

/// The argument with which the program runs itself below `valgrind`.
const COUNT: &str = "--count";

fn main() -> ExitCode {
    let shapes = asked_for();
    if env::args().any(|argument| argument == COUNT) {
        derive_each(&shapes);
        return ExitCode::SUCCESS;
    }
    let counts = counts();
    let excesses: Vec<_> = counts.chunks(SIZES.len()).map(more_than_linear).collect();
    assert_eq!(excesses.len(), shapes.len() * DERIVES.len(), "each shape is counted for each derive");
    let mut failed = 0;
    for (shape, excess) in shapes.iter().cycle().zip(&excesses) {
        println!("{excess:6.1} %  {}", shape.name);
        failed += usize::from(*excess > MOST);
    }
    println!("\n{} passed, {failed} failed", excesses.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The shapes with an argument in their names, as `cargo test` chooses; without arguments all.
fn asked_for() -> Vec<&'static Shape> {
    let names: Vec<_> = env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let is_asked_for = |shape: &&Shape| names.is_empty() || names.iter().any(|name| shape.name.contains(&**name));
    SHAPES.iter().filter(is_asked_for).collect()
}

/// The sizes, as multiples of a shape's own.
const SIZES: [usize; 3] = [1, 2, 4];

/// Below `valgrind`: each derive on each shape in each size.
fn derive_each(shapes: &[&Shape]) {
    for derive in DERIVES {
        for Shape { size, source, .. } in shapes {
            for times in SIZES {
                let input = source(size * times).parse().expect("a shape is an item");
                black_box(counted(derive, input));
            }
        }
    }
}

#[inline(never)]
fn counted(derive: &Derive, input: TokenStream) -> TokenStream {
    (derive.emit)(input)
}

/// Without this the C library copies what is long by an instruction that counts once for each byte.
const TUNABLE: &str = "glibc.cpu.x86_rep_movsb_threshold=1000000000";

/// The instructions of each call of [`counted`].
fn counts() -> Vec<f64> {
    let folder = env::temp_dir().join(format!("sipcode-linear-time-{}", process::id()));
    fs::create_dir_all(&folder).expect("a folder for what is counted");
    let status = Command::new("valgrind")
        .env("GLIBC_TUNABLES", TUNABLE)
        .args(["--tool=callgrind", "--main-stacksize=67108864"])
        // Not while memory is found or given back, whose work depends on what earlier shapes have left.
        .args(["--toggle-collect=*counted*", "--toggle-collect=*__rdl_*"])
        // Of two options with the same pattern the second would go before the first.
        .args([
            concat!("--zero-before=", module_path!(), "::count*"),
            concat!("--dump-after=", module_path!(), "::counted"),
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
    let [small, double, quadruple] = *counts else { panic!("a shape has three sizes") };
    let (first, last) = (double - small, quadruple - double);
    (last - 2.0 * first) / quadruple * 100.0
}
