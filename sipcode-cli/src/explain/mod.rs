//! `cargo sipcode explain`: what a status code, a cause of Q.850 or a received line means, and what to do about it.
//!
//! `query` reads the arguments, and `answer` makes the parts of a page of what is asked for.

mod answer;
mod cause;
mod code;
mod hint;
mod query;
mod received;
mod search;
mod vendors;

use std::io::Write;

use self::query::Query;
use crate::page;
use crate::source::Failure;

/// What is asked for.
#[derive(Debug, clap::Args)]
#[command(after_help = include_str!("usage.txt"))]
pub struct Options {
    /// A code, a class, words, an RFC, a cause, a status line or a Reason header field; nothing asks for every code
    #[arg(value_name = "WHAT")]
    what: Vec<String>,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

/// Writes what is asked for.
///
/// # Errors
///
/// Nothing was found, or the page cannot be written.
pub fn run(options: &Options, out: &mut dyn Write) -> Result<(), Failure> {
    let parts = answer::answer(&Query::read(&options.what)).map_err(Failure::other)?;
    if options.json {
        page::write_json(&parts, out)?;
    } else {
        page::write(&parts, page::width(), out)?;
    }
    Ok(())
}
