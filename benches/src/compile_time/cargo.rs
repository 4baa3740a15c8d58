//! Cargo, and what it costs to run it.

use std::env;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Instant;

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// How Cargo is run, beside the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As people run it who work on the crate.
    Incremental,
    /// As continuous integration runs it.
    NotIncremental,
    /// As it compiles crates from a registry: neither incrementally nor with their warnings.
    AsDependencies,
    /// With what only a nightly compiler would do.
    AsNightly,
}

/// What a run cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// Seconds of the processors, for Cargo and all that it started.
    pub cpu: f64,
    /// Seconds on the clock.
    pub wall: f64,
}

/// Runs Cargo in this folder, without network, and without what the environment says of how to compile.
///
/// # Errors
///
/// When it cannot be run, or fails.
pub fn run(folder: &Path, target: &Path, manner: Manner, arguments: &[&str]) -> Result<Output, String> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(folder).args(arguments).env("CARGO_NET_OFFLINE", "true").env("CARGO_TARGET_DIR", target);
    for variable in ["CARGO_BUILD_JOBS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "RUSTFLAGS"] {
        cargo.env_remove(variable);
    }
    match manner {
        Manner::Incremental => cargo.env("CARGO_INCREMENTAL", "1"),
        Manner::NotIncremental => cargo.env("CARGO_INCREMENTAL", "0"),
        Manner::AsDependencies => cargo.env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "--cap-lints=allow"),
        Manner::AsNightly => cargo.env("CARGO_INCREMENTAL", "0").env("RUSTC_BOOTSTRAP", "1"),
    };
    let output = cargo.output().map_err(|error| format!("Cargo does not run: {error}"))?;
    if !output.status.success() {
        eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        return Err(format!("`cargo {}` fails", arguments.join(" ")));
    }
    Ok(output)
}

/// Runs Cargo, and says what that cost. It must compile this package.
///
/// # Errors
///
/// When it cannot be run, fails, or has nothing to compile.
pub fn cost(folder: &Path, target: &Path, manner: Manner, command: &str, package: &str) -> Result<Cost, String> {
    let (before, start) = (cpu_of_children()?, Instant::now());
    let output = run(folder, target, manner, &[command, "--package", package])?;
    let cost = Cost { cpu: cpu_of_children()? - before, wall: start.elapsed().as_secs_f64() };
    let log = String::from_utf8_lossy(&output.stderr);
    let compiles = log.lines().any(|line| {
        let mut words = line.split_whitespace();
        matches!(words.next(), Some("Checking" | "Compiling")) && words.next() == Some(package)
    });
    if compiles { Ok(cost) } else { Err(format!("{package} was not compiled:\n{log}")) }
}

/// User and system time of all processes that have ended and were waited for.
fn cpu_of_children() -> Result<f64, String> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    Ok(seconds(&usage))
}

#[expect(clippy::cast_precision_loss, reason = "microseconds of some hours")]
fn seconds(usage: &Usage) -> f64 {
    (usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1e6
}
