//! `cargo sipcode`: explains SIP status codes, drafts enums, audits tables, and applies suggestions.

use std::env;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use anstream::AutoStream;
use clap::CommandFactory;
use sipcode_cli::args::{self, Arguments, Command};
use sipcode_cli::source::Failure;
use sipcode_cli::{audit, check, draft, explain, fix};

fn main() -> ExitCode {
    let arguments = args::read(env::args_os());
    let explains = matches!(arguments.command, Command::Explain(_));
    match run(arguments.command) {
        Ok(code) => code,
        // The reader of a pipe, such as `head`, may have seen enough.
        Err(failure) if failure.system == Some(ErrorKind::BrokenPipe) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nothing more can be done where even this cannot be written.
            let _ = writeln!(io::stderr(), "cargo-sipcode: {failure}");
            // Of `explain` the other failures say that nothing was found.
            ExitCode::from(if explains && failure.system.is_none() { 1 } else { 2 })
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Failure> {
    // With colours where they belong.
    let mut out = BufWriter::new(AutoStream::auto(io::stdout().lock()));
    let code = match command {
        Command::Explain(options) => explain::run(&options, &mut out).map(|()| ExitCode::SUCCESS),
        Command::Draft(options) => draft::run(&options, &mut out, &mut io::stderr()).map(|()| ExitCode::SUCCESS),
        Command::Audit(options) => audit::run(&options, &mut out).map(|found| ExitCode::from(u8::from(found))),
        Command::Fix(options) => fix::run(&options, &mut out).map(|fixed| ExitCode::from(u8::from(!fixed))),
        Command::Check(options) => check::run(&options, &mut out),
        Command::Completions { shell } => {
            // Writing at once would panic where the reader of a pipe has gone.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "cargo-sipcode", &mut script);
            out.write_all(&script)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Man => {
            clap_mangen::Man::new(Arguments::command()).render(&mut out)?;
            Ok(ExitCode::SUCCESS)
        }
        _ => Ok(ExitCode::from(2)),
    }?;
    out.flush()?;
    Ok(code)
}
