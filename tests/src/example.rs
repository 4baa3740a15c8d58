//! Runs the examples as their users do.

use std::ffi::OsStr;
use std::process::{Command, Output};

/// What came of a run.
#[derive(Debug)]
pub struct Run {
    name: &'static str,
    /// What it printed.
    pub stdout: String,
    /// What it, and Cargo, wrote beside that.
    pub stderr: String,
    /// With what it ended, if nothing ended it.
    pub exit_code: Option<i32>,
}

impl Run {
    /// What an example gave.
    ///
    /// # Panics
    ///
    /// When that is not UTF-8.
    #[must_use]
    pub fn new(name: &'static str, output: Output) -> Self {
        Self {
            name,
            stdout: String::from_utf8(output.stdout).expect("the example writes UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("the example writes UTF-8"),
            exit_code: output.status.code(),
        }
    }

    /// What the example wrote for its user's attention, without what Cargo wrote.
    #[must_use]
    pub fn complaints(&self) -> Vec<&str> {
        let start = format!("{}: ", self.name);
        let is_complaint = |line: &&str| line.starts_with(&start) || line.contains("panicked at");
        self.stderr.lines().filter(is_complaint).collect()
    }
}

/// The command that runs an example.
pub fn command(name: &str, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    command.args(["run", "--quiet", "--locked", "--example", name, "--"]);
    command.args(arguments);
    command
}

/// Runs an example.
///
/// # Panics
///
/// When Cargo cannot be started.
pub fn run(name: &'static str, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Run {
    Run::new(name, command(name, arguments).output().expect("cargo runs"))
}
