use std::collections::HashMap;
use std::fs;
use std::net::SocketAddr;
use std::time::Duration;

use tempfile::TempDir;

use super::process::{Process, Program};
use super::scenario::Scenario;

const SIPP: Program = Program { name: "sipp", package: "sip-tester" };

/// How many calls `sipp` makes. When one ends it begins the next, as fast as it can.
#[derive(Debug, Clone, Copy)]
pub struct Load {
    /// How many in all.
    pub calls: u32,
    /// How many at once.
    pub at_once: u32,
}

impl Load {
    /// One call.
    pub const ONE_CALL: Self = Self { calls: 1, at_once: 1 };
}

/// What came of `sipp`'s calls.
#[derive(Debug)]
pub struct Calls {
    load: Load,
    exit_code: Option<i32>,
    statistics: HashMap<String, String>,
    errors: String,
}

/// Has `sipp` make calls to a server, as the scenario says, for as long as `limit`.
///
/// # Panics
///
/// When `sipp` is not installed, or does not end in time.
#[must_use]
pub fn sipp(scenario: &Scenario, server: SocketAddr, load: Load, limit: Duration) -> Calls {
    let folder = TempDir::new().expect("a temporary folder");
    fs::write(folder.path().join("scenario.xml"), scenario.xml()).expect("a temporary file");
    let (calls, at_once) = (load.calls.to_string(), load.at_once.to_string());
    let (server, seconds) = (server.to_string(), limit.as_secs().to_string());
    let mut arguments = vec![server.as_str(), "-sf", "scenario.xml", "-i", "127.0.0.1", "-nostdin"];
    arguments.extend(["-m", &calls, "-users", &at_once, "-timeout", &seconds, "-timeout_error"]);
    arguments.extend(["-trace_stat", "-stf", "statistics.csv", "-trace_err", "-error_file", "errors.log"]);
    let mut process = Process::start(SIPP, folder, arguments);
    let exit = process.wait(limit + Duration::from_secs(5));
    Calls {
        load,
        exit_code: exit.code(),
        statistics: last_row(&process.file("statistics.csv")),
        errors: process.file("errors.log") + &process.stderr(),
    }
}

fn last_row(statistics: &str) -> HashMap<String, String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(statistics.as_bytes());
    reader.deserialize().last().and_then(Result::ok).unwrap_or_default()
}

impl Calls {
    /// What did not go as the scenario says. Nothing when each call did, and nothing had to be sent twice.
    #[must_use]
    pub fn deviations(&self) -> Vec<String> {
        let unwanted = self.statistics.iter().filter(|(name, count)| is_unwanted(name) && *count != "0");
        let mut deviations: Vec<_> = unwanted.map(|(name, count)| format!("{name} {count}")).collect();
        if self.exit_code != Some(0) || self.total("SuccessfulCall") != self.load.calls.to_string() {
            deviations.push(format!("SuccessfulCall(C) {}", self.total("SuccessfulCall")));
        }
        deviations.sort();
        deviations
    }

    /// How many calls a second `sipp` began, as it says.
    #[must_use]
    pub fn rate(&self) -> f64 {
        self.total("CallRate").parse().unwrap_or_default()
    }

    /// Asserts that there are no deviations.
    ///
    /// # Panics
    ///
    /// When there are, with what `sipp` says of them.
    pub fn assert_as_expected(&self) {
        let deviations = self.deviations();
        let errors: String = self.errors.chars().take(4000).collect();
        assert!(deviations.is_empty(), "SIPp saw {deviations:?} and ended with {:?}:\n{errors}", self.exit_code);
    }

    fn total(&self, name: &str) -> &str {
        self.statistics.get(&format!("{name}(C)")).map_or("0", String::as_str)
    }
}

/// Whether a column of `sipp`'s statistics is the total of something that should not happen.
fn is_unwanted(column: &str) -> bool {
    const OTHERS: [&str; 6] =
        ["OutOfCallMsgs", "DeadCallMsgs", "Retransmissions", "AutoAnswered", "Warnings", "FatalErrors"];
    column.strip_suffix("(C)").is_some_and(|name| name.starts_with("Failed") || OTHERS.contains(&name))
}
