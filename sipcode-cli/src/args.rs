//! The command line.

use clap::{Parser, Subcommand};
use clap_complete::Shell;

use crate::{audit, check, draft, explain, fix};

/// Explains SIP status codes, drafts enums from tables, audits tables, and applies the fixes that sipcode suggests
#[derive(Debug, Parser)]
#[command(name = "cargo-sipcode", bin_name = "cargo sipcode", version, max_term_width = 100)]
pub struct Arguments {
    /// What is to be done.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done.
#[derive(Debug, Subcommand)]
#[non_exhaustive]
pub enum Command {
    /// Tell what a status code, a cause of Q.850 or a received line means, and what to do about it
    Explain(explain::Options),
    /// Write an annotated enum from tables or captures
    ///
    /// The enum goes to the standard output, and a report of what was decided to the standard error. What cannot be
    /// decided is a comment `// TODO` with the line of the table.
    Draft(draft::Options),
    /// Hold tables or captures against IANA's registry
    ///
    /// The exit code is 0 when there is no mistake, 1 when there is one, and 2 when a file cannot be read.
    Audit(audit::Options),
    /// Apply the suggestions of sipcode's compile errors to the sources
    ///
    /// A diff is shown before anything is written. Options behind `--` go to `cargo check`. The exit code is 0 when no
    /// suggestion is left, 1 when one is, and 2 when a file may not be changed or cargo fails for another reason.
    Fix(fix::Options),
    /// Run `cargo check` with the suggestions of sipcode's errors as quick fixes for editors
    ///
    /// For `rust-analyzer.check.overrideCommand`. Options behind `--` go to `cargo check`.
    Check(check::Options),
    /// Write the completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write the manual page
    Man,
}

/// The arguments of the program. Cargo gives `sipcode` as the first where it runs the program as its subcommand.
#[must_use]
pub fn read(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Arguments {
    let mut arguments: Vec<_> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|first| first == "sipcode") {
        arguments.remove(1);
    }
    Arguments::parse_from(arguments)
}
