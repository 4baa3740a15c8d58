//! `cargo sipcode check`: the JSON of `cargo check` with the offers of sipcode's errors as suggested replacements.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::fix::attribute::{self, with_its_line};
use crate::fix::compiler::{self, CheckOptions};
use crate::source::Failure;

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(flatten)]
    check: CheckOptions,
}

/// Writes what cargo writes, with suggestions; the exit code is cargo's.
///
/// # Errors
///
/// Cargo cannot be run, or the output not be written.
pub fn run(options: &Options, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let workspace = options.check.workspace()?;
    // An editor needs the errors in any case.
    let version = workspace.require_same_version();
    if let Err(failure) = &version {
        writeln!(io::stderr(), "cargo-sipcode: nothing is suggested: {failure}")?;
    }
    let mut sources = HashMap::new();
    let status = options.check.check(&mut |line| {
        let message = serde_json::from_str(line).ok().filter(|_| version.is_ok());
        match message.and_then(|message| with_suggestions(message, &workspace.root, &mut sources)) {
            Some(message) => writeln!(out, "{message}")?,
            None => writeln!(out, "{line}")?,
        }
        out.flush()?;
        Ok(())
    })?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The message with a child an offer, if it has offers for an attribute of the sources.
fn with_suggestions(mut message: Value, root: &Path, sources: &mut HashMap<String, String>) -> Option<Value> {
    let suggested = compiler::suggested(&message)?;
    let name = suggested.file.to_str()?.to_owned();
    let source =
        sources.entry(name.clone()).or_insert_with(|| fs::read_to_string(root.join(&name)).unwrap_or_default());
    let parts = attribute::find(source, &(suggested.start..suggested.end)).ok()?.parts;
    let (first, others) = parts.split_first()?;
    let is_only = suggested.offers.len() == 1;
    let children: Vec<_> = suggested
        .offers
        .iter()
        .map(|(purpose, text)| {
            let replaced = [span(source, &name, first, text, is_only)];
            let removed = others.iter().map(|part| span(source, &name, &with_its_line(source, part), "", is_only));
            let spans: Vec<_> = replaced.into_iter().chain(removed).collect();
            // Editors show the replacement behind the message.
            let title = if purpose.is_empty() { "write" } else { purpose.trim_end_matches(',') };
            json!({ "message": title, "code": null, "level": "help", "spans": spans, "children": [], "rendered": null })
        })
        .collect();
    message["message"]["children"].as_array_mut()?.extend(children);
    Some(message)
}

/// A span as rustc writes one, with what is to stand there.
fn span(source: &str, name: &str, range: &Range<usize>, text: &str, is_only: bool) -> Value {
    let (line_start, column_start) = position(source, range.start);
    let (line_end, column_end) = position(source, range.end);
    json!({
        "file_name": name,
        "byte_start": range.start,
        "byte_end": range.end,
        "line_start": line_start,
        "line_end": line_end,
        "column_start": column_start,
        "column_end": column_end,
        "is_primary": true,
        "text": [],
        "label": null,
        "suggested_replacement": text,
        "suggestion_applicability": if is_only { "MachineApplicable" } else { "MaybeIncorrect" },
        "expansion": null,
    })
}

/// Line and column, both from 1; the column counts characters.
fn position(source: &str, offset: usize) -> (usize, usize) {
    let before = &source[..offset];
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
