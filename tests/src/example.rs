//! Runs the examples as their users do.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Output, Stdio};

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
    // As `cargo test` has built it already.
    command.env("CARGO_INCREMENTAL", "0").current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
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

/// An example that is a server. It runs until this is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// Starts one, and waits until it says where it listens.
    ///
    /// # Panics
    ///
    /// When it does not say so.
    #[must_use]
    pub fn start(name: &'static str, arguments: &[&str]) -> Self {
        // Cargo becomes the program that it runs, so this is the server's process.
        let mut child =
            command(name, arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("cargo runs");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("it is piped");
        BufReader::new(stdout).read_line(&mut line).expect("the example writes UTF-8");
        let address = line.trim().strip_prefix("listening at ").and_then(|address| address.parse().ok());
        Self { child, address: address.unwrap_or_else(|| panic!("{name} says {line:?}")) }
    }

    /// Where it takes requests.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
