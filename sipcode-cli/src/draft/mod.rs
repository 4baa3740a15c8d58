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

use sipcode_core::tooling::is_vendor_name;

use crate::page;
use crate::read::{Form, Found, Row, Source};
use crate::source::{self, Failure};

/// Of so many rows a draft is made; equal rows of a capture are one.
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
    /// The line of the file, cut off, or what a capture has there.
    source: String,
    is_capture: bool,
}

impl Placed {
    fn place(&self) -> String {
        format!("{}:{}", self.file, self.row.line)
    }
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
    let is_name = |vendor: &str| is_vendor_name(vendor) && vendor.trim() == vendor;
    if let Some(vendor) = options.vendor.as_deref().filter(|vendor| !is_name(vendor)) {
        return Err(Failure::other(format!("--vendor {vendor:?}: expected a name of visible characters")));
    }
    if let Some(name) = options.name.as_deref().filter(|name| !names::is_name_of_type(name)) {
        return Err(Failure::other(format!("--name {name:?}: expected a name such as `AcmeStatus`")));
    }
    let mut drafting = Drafting::default();
    for file in &options.files {
        let mut read = Reading::new(source::name(file));
        let source = source::read(file, options.from, &mut |form, found| read.found(form, found))?;
        drafting.add(read, &source)?;
    }
    let draft = decide::decide(&drafting.rows, &drafting.doubts, options.vendor.as_deref());
    let files: Vec<_> = options.files.iter().map(|file| source::name(file)).collect();
    let name = options.name.clone().unwrap_or_else(|| names::of_enum(options.vendor.as_deref()));
    out.write_all(emit::source(&draft, &name, options.vendor.as_deref(), &files).as_bytes())?;
    for line in &draft.report {
        writeln!(report, "{}", page::visible(line))?;
    }
    Ok(())
}

/// The enum for a table in memory.
///
/// # Errors
///
/// The bytes are not of the form, or hold no rows.
pub fn of_bytes(mut bytes: &[u8], form: Form, vendor: Option<&str>) -> Result<String, Failure> {
    let mut read = Reading::new("table");
    let source = source::read_from(&mut bytes, "table", Some(form), &mut |form, found| read.found(form, found))?;
    let mut drafting = Drafting::default();
    drafting.add(read, &source)?;
    let draft = decide::decide(&drafting.rows, &drafting.doubts, vendor);
    Ok(emit::source(&draft, &names::of_enum(vendor), vendor, &["table"]))
}

/// The rows of all files.
#[derive(Default)]
struct Drafting {
    rows: Vec<Placed>,
    doubts: Vec<Doubt>,
}

impl Drafting {
    /// Adds the rows of a file, with the lines where they stand.
    fn add(&mut self, mut read: Reading, source: &Source) -> Result<(), Failure> {
        if read.rows.is_empty() {
            return Err(Failure::without_rows(&read.file, read.doubts.first().map(|doubt| (doubt.line, doubt.why))));
        }
        if read.is_cut_off {
            return Err(Failure::new(&read.file, None, &format!("more than {MOST_ROWS} rows")));
        }
        let lines = source.lines();
        let line = |number: u64| {
            let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
            index.and_then(|index| lines.get(index)).map_or_else(String::new, |line| page::cut(line).into_owned())
        };
        for row in read.rows.iter_mut().filter(|row| row.source.is_empty()) {
            row.source = line(row.row.line);
        }
        for doubt in &mut read.doubts {
            doubt.source = line(doubt.line);
        }
        let stems = names::without_common_start(read.rows.iter().map(|row| row.row.name.as_deref()));
        for (row, stem) in read.rows.iter_mut().zip(stems) {
            row.name = stem;
        }
        self.rows.append(&mut read.rows);
        self.doubts.append(&mut read.doubts);
        Ok(())
    }
}

/// The rows of a file.
struct Reading {
    file: String,
    rows: Vec<Placed>,
    doubts: Vec<Doubt>,
    /// What a capture had, by what remains of a phrase without its numbers.
    known: HashMap<(u32, String), HashSet<String>>,
    is_cut_off: bool,
}

impl Reading {
    fn new(file: &str) -> Self {
        let file = file.to_owned();
        Self { file, rows: Vec::new(), doubts: Vec::new(), known: HashMap::new(), is_cut_off: false }
    }

    fn found(&mut self, form: Form, found: Found) {
        match found {
            Found::Row(row) if self.is_new(&row) => {
                // A status line in a file of other lines may be one of a log.
                let is_capture = form == Form::Capture || (form == Form::Lines && row.may_repeat);
                let seen = format!("SIP/2.0 {} {}", row.code, row.phrase.as_deref().unwrap_or_default());
                let source = if form == Form::Capture { seen } else { String::new() };
                self.rows.push(Placed { file: self.file.clone(), name: None, row, source, is_capture });
            }
            Found::Row(_) => {}
            Found::Doubt { line, why } => {
                self.doubts.push(Doubt { file: self.file.clone(), line, source: String::new(), why });
            }
        }
    }

    /// In a capture there are many rows that are equal, or that differ in a number.
    fn is_new(&mut self, row: &Row) -> bool {
        let is_full = self.rows.len() == MOST_ROWS;
        if !row.may_repeat {
            self.is_cut_off |= is_full;
            return !is_full;
        }
        let phrase = row.phrase.as_deref().unwrap_or_default();
        let key = (row.code, patterns::stem(phrase));
        if is_full {
            self.is_cut_off |= !self.known.contains_key(&key);
            return false;
        }
        let alike = self.known.entry(key).or_default();
        alike.len() < MOST_ALIKE && alike.insert(phrase.to_owned())
    }
}
