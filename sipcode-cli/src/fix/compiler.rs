//! What `cargo check` and `cargo metadata` say.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};

use serde_json::Value;
use sipcode_core::tooling::read_offers;

use crate::source::Failure;

/// The options that say what is to be checked.
#[derive(Debug, Clone, clap::Args)]
pub struct CheckOptions {
    /// The manifest of the package or workspace
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
    /// Options of `cargo check`, such as `--workspace` or `--features`
    #[arg(last = true, value_name = "OPTIONS")]
    check_options: Vec<String>,
}

/// A workspace that is checked.
#[derive(Debug)]
pub struct Workspace {
    /// File names of the compiler are relative to it.
    pub root: PathBuf,
    /// What cargo builds is no source.
    pub target: PathBuf,
    /// The versions of sipcode in it.
    versions: Vec<String>,
}

/// An error or warning of sipcode with what it suggests.
#[derive(Debug)]
pub struct Suggested {
    /// The first line of its message.
    pub message: String,
    /// The file, relative to the root of the workspace.
    pub file: PathBuf,
    /// Where the blamed tokens begin, in bytes.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// For a person.
    pub line: u64,
    /// Each offer with its purpose; the likeliest first.
    pub offers: Vec<(String, String)>,
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

impl CheckOptions {
    fn manifest(&self, command: &mut Command) {
        if let Some(path) = &self.manifest_path {
            command.arg("--manifest-path").arg(path);
        }
    }

    /// Asks cargo for the workspace.
    ///
    /// # Errors
    ///
    /// Cargo fails, and says why on the standard error.
    pub fn workspace(&self) -> Result<Workspace, Failure> {
        let mut command = cargo();
        command.args(["metadata", "--format-version=1"]);
        self.manifest(&mut command);
        let about_lock_and_network =
            |option: &&String| matches!(option.as_str(), "--locked" | "--offline" | "--frozen");
        command.args(self.check_options.iter().filter(about_lock_and_network));
        let output = command.stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            return Err(Failure::other("`cargo metadata` failed"));
        }
        let metadata: Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| Failure::other(format!("the output of `cargo metadata` cannot be read: {error}")))?;
        let path = |key: &str| PathBuf::from(metadata[key].as_str().unwrap_or_default());
        let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
        let versions = packages.iter().filter(|package| package["name"] == "sipcode");
        let versions = versions.filter_map(|package| package["version"].as_str().map(str::to_owned)).collect();
        Ok(Workspace { root: path("workspace_root"), target: path("target_directory"), versions })
    }

    /// Runs `cargo check`, and gives each line of its JSON.
    ///
    /// # Errors
    ///
    /// Cargo cannot be run, or the receiver of a line fails.
    pub fn check(&self, receive: &mut dyn FnMut(&str) -> Result<(), Failure>) -> Result<ExitStatus, Failure> {
        let mut command = cargo();
        command.args(["check", "--message-format=json"]);
        self.manifest(&mut command);
        let mut child = command.args(&self.check_options).stdout(Stdio::piped()).spawn()?;
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).lines() {
                receive(&line?)?;
            }
        }
        Ok(child.wait()?)
    }
}

impl Workspace {
    /// Refuses to work with messages of another version.
    ///
    /// # Errors
    ///
    /// The workspace uses no sipcode, or another version than this program is of.
    pub fn require_same_version(&self) -> Result<(), Failure> {
        let own = env!("CARGO_PKG_VERSION");
        match self.versions.iter().find(|version| *version != own) {
            Some(other) => Err(Failure::other(format!(
                "this is cargo-sipcode {own}, and `cargo metadata` says sipcode {other}; install the same version"
            ))),
            None if self.versions.is_empty() => Err(Failure::other("this workspace does not use sipcode")),
            None => Ok(()),
        }
    }
}

/// An error of a line of cargo's JSON, with its place.
#[must_use]
pub fn error(line: &Value) -> Option<String> {
    let diagnostic = Some(&line["message"]).filter(|diagnostic| diagnostic["level"] == "error")?;
    let span = diagnostic["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    let message = diagnostic["message"].as_str()?.lines().next()?;
    Some(format!("{}:{}: error: {message}", span["file_name"].as_str()?, span["line_start"]))
}

/// The diagnostic of a line of cargo's JSON, if it has offers of sipcode.
#[must_use]
pub fn suggested(line: &Value) -> Option<Suggested> {
    if line["reason"] != "compiler-message" {
        return None;
    }
    let diagnostic = &line["message"];
    let children = diagnostic["children"].as_array().map(Vec::as_slice).unwrap_or_default();
    let help_children =
        children.iter().filter(|child| child["level"] == "help").filter_map(|child| child["message"].as_str());
    let message = diagnostic["message"].as_str()?;
    let help_lines = message.lines().filter_map(|line| line.trim_start().strip_prefix("help: "));
    let offers: Vec<_> = help_lines
        .chain(help_children)
        .flat_map(read_offers)
        .filter(|offer| offer.text.starts_with("#[sip"))
        .map(|offer| (offer.purpose.trim_end_matches(',').to_owned(), offer.text.to_owned()))
        .collect();
    let spans = diagnostic["spans"].as_array()?;
    let span = spans.iter().find(|span| span["is_primary"] == true)?;
    let offset = |key: &str| usize::try_from(span[key].as_u64()?).ok();
    let suggested = Suggested {
        message: message.lines().next().unwrap_or_default().to_owned(),
        file: span["file_name"].as_str()?.into(),
        start: offset("byte_start")?,
        end: offset("byte_end")?,
        line: span["line_start"].as_u64()?,
        offers,
    };
    (!suggested.offers.is_empty()).then_some(suggested)
}
