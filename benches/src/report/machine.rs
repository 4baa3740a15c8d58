//! Where and when the figures were taken.

use std::process::Command;
use std::{fs, thread};

use time::OffsetDateTime;
use time::macros::format_description;

/// The day, the processor and the compiler, in a sentence each.
#[must_use]
pub fn description() -> String {
    let day = OffsetDateTime::now_utc().format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let model = model.trim_start_matches(['\t', ' ', ':']);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    format!("{day}, {model}, {cores} cores, {}", compiler())
}

fn compiler() -> String {
    let output = Command::new("rustc").arg("--version").output();
    output.map_or_else(|_| String::new(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
