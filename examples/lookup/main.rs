//! Tells what a status code, a cause of Q.850 or a received line means, and what to do about it, as a person at a terminal
//! asks for it.
//!
//! ```sh
//! cargo run --example lookup                          # every registered code
//! cargo run --example lookup -- 486
//! cargo run --example lookup -- busy
//! cargo run --example lookup -- q850 17
//! cargo run --example lookup -- "SIP/2.0 480 "
//! cargo run --example lookup -- --help                # what else can be asked
//! ```
//!
//! `query` reads the arguments, `answer` makes the parts of a page of what is asked for, and `page` writes them.

mod answer;
mod cause;
mod code;
mod hint;
mod page;
mod query;
mod received;
mod search;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use anstream::AutoStream;

use crate::query::Query;

const USAGE: &str = include_str!("usage.txt");

fn main() -> ExitCode {
    let printed = match read_arguments() {
        Ok(Arguments::Help) => print(|out| out.write_all(USAGE.as_bytes())),
        Ok(Arguments::Words(words)) => match answer::answer(&Query::read(&words)) {
            Ok(parts) => print(|out| page::write(&parts, page::width(), out)),
            Err(message) => return fail(1, &message),
        },
        Err(error) => return fail(2, &format!("{error}; --help shows what can be asked")),
    };
    match printed {
        // The reader of a pipe, such as `head`, may have seen enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(1, &format!("cannot print: {error}")),
        _ => ExitCode::SUCCESS,
    }
}

enum Arguments {
    Help,
    Words(Vec<String>),
}

fn read_arguments() -> Result<Arguments, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let mut words = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Short('h') | lexopt::Arg::Long("help") => return Ok(Arguments::Help),
            lexopt::Arg::Value(word) => words.push(word.to_string_lossy().into_owned()),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Arguments::Words(words))
}

/// Prints with colours where they belong.
fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(AutoStream::auto(io::stdout().lock()));
    write(&mut out)?;
    out.flush()
}

fn fail(exit_code: u8, message: &str) -> ExitCode {
    eprintln!("lookup: {message}");
    ExitCode::from(exit_code)
}
