//! `cargo sipcode draft`: an annotated enum from tables and captures.
//!
//! `decide` makes variants of the rows, `patterns` finds wordings that differ in a part, `names` names the variants, and
//! `emit` writes the source.

mod decide;
mod emit;
mod names;
mod patterns;

use std::collections::{HashMap, HashSet};
use std::io::Write;

use crate::read::{Form, Found, Row};
use crate::source::{self, Failure};

/// Of so many different rows a draft is made.
const MOST_ROWS: usize = 20_000;
/// Of rows of a capture that differ in a number, so many tell what they have in common.
const MOST_ALIKE: usize = 8;

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Tables and captures; `-` is the standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    /// The form of the files; without it, it is guessed from their content
    #[arg(long, value_name = "FORM")]
    from: Option<Form>,
    /// Whose the unregistered codes of a table are (of a capture they are nobody's)
    #[arg(long, value_name = "NAME")]
    vendor: Option<String>,
    /// The name of the enum; without it, `Status` behind the vendor's name
    #[arg(long, value_name = "IDENTIFIER")]
    name: Option<String>,
}

/// A row with its place.
#[derive(Debug)]
struct Placed {
    file: String,
    /// The name of the identifier without what all names of the file begin with.
    name: Option<String>,
    row: Row,
    /// The line of the file, or what a capture has there.
    source: String,
    is_capture: bool,
}

/// Something that may be a row.
#[derive(Debug)]
struct Doubt {
    file: String,
    line: u64,
    source: String,
    why: &'static str,
}

/// Writes the enum, and the report.
///
/// # Errors
///
/// A file cannot be read or holds no rows, an option is no name, or the output cannot be written.
pub fn run(options: &Options, out: &mut dyn Write, report: &mut dyn Write) -> Result<(), Failure> {
    if let Some(vendor) = options.vendor.as_deref().filter(|vendor| !is_vendor_name(vendor)) {
        return Err(Failure::other(format!("--vendor {vendor:?}: expected a name of visible characters")));
    }
    if let Some(name) = options.name.as_deref().filter(|name| !names::is_identifier(name)) {
        return Err(Failure::other(format!("--name {name:?}: expected an identifier of Rust")));
    }
    let (mut rows, mut doubts) = (Vec::new(), Vec::new());
    for file in &options.files {
        let (read, doubtful) = read(file, options.from)?;
        if read.is_empty() {
            return Err(Failure::new(file, None, "no status codes found; `--from` tells the form of the file"));
        }
        rows.extend(read);
        doubts.extend(doubtful);
    }
    let draft = decide::decide(&rows, &doubts, options.vendor.as_deref());
    let files: Vec<_> = options.files.iter().map(|file| source::name(file)).collect();
    let name = options.name.clone().unwrap_or_else(|| names::of_enum(options.vendor.as_deref()));
    out.write_all(emit::source(&draft, &name, options.vendor.as_deref(), &files).as_bytes())?;
    for line in &draft.report {
        writeln!(report, "{}", crate::page::visible(line))?;
    }
    Ok(())
}

fn is_vendor_name(name: &str) -> bool {
    let is_invisible = |letter: char| letter.is_control() || sipcode_core::tooling::is_invisible(letter);
    !name.trim().is_empty() && name.trim() == name && !name.contains(is_invisible)
}

fn read(file: &str, form: Option<Form>) -> Result<(Vec<Placed>, Vec<Doubt>), Failure> {
    let (mut rows, mut doubts) = (Vec::<Placed>::new(), Vec::new());
    let name = source::name(file);
    let mut known: HashMap<(u32, String), HashSet<String>> = HashMap::new();
    let mut left_out = 0_u64;
    let source = source::read(file, form, &mut |form, found| match found {
        Found::Row(row) => {
            let is_capture = form == Form::Capture;
            // In a capture there are many rows that are equal, or that differ in a number.
            if row.may_repeat {
                let phrase = row.phrase.as_deref().unwrap_or_default();
                let alike = known.entry((row.code, patterns::stem(phrase))).or_default();
                if alike.len() == MOST_ALIKE || !alike.insert(phrase.to_owned()) {
                    return;
                }
            }
            if rows.len() == MOST_ROWS {
                left_out += 1;
                return;
            }
            let seen = format!("SIP/2.0 {} {}", row.code, row.phrase.as_deref().unwrap_or_default());
            let source = if is_capture { seen } else { String::new() };
            rows.push(Placed { file: name.to_owned(), name: None, row, source, is_capture });
        }
        Found::Doubt { line, why } => doubts.push(Doubt { file: name.to_owned(), line, source: String::new(), why }),
    })?;
    if left_out > 0 {
        return Err(Failure::new(file, None, &format!("more than {MOST_ROWS} different rows")));
    }
    let lines = source.lines();
    let line = |number: u64| {
        let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        index.and_then(|index| lines.get(index)).map_or_else(String::new, |line| (*line).to_owned())
    };
    for row in rows.iter_mut().filter(|row| !row.is_capture) {
        row.source = line(row.row.line);
    }
    for doubt in &mut doubts {
        doubt.source = line(doubt.line);
    }
    let stems = names::without_common_start(rows.iter().map(|row| row.row.name.as_deref()));
    for (row, stem) in rows.iter_mut().zip(stems) {
        row.name = stem;
    }
    Ok((rows, doubts))
}
