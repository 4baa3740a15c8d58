//! `cargo sipcode audit`: tables held against the registry.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use serde::Serialize;
use serde_json::{Value, json};

use crate::page::{self, List, Part};
use crate::read::{Form, Found, Row};
use crate::source::{self, Failure};
use crate::verdict::{Above, Flaw, Verdict};

/// Of so many different rows of a capture each is listed.
const MOST_LISTED: usize = 10_000;

/// What is asked for.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Tables and captures; `-` is the standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    /// The form of the files; without it, it is guessed from their content
    #[arg(long, value_name = "FORM")]
    from: Option<Form>,
    /// Write JSON: a row of each file with its flaws
    #[arg(long)]
    json: bool,
    /// Count also what is legal as a mistake: other wordings, unregistered and deprecated codes, duplicates
    #[arg(long)]
    strict: bool,
    /// Show the mistakes alone
    #[arg(long)]
    mistakes: bool,
}

/// How many rows have a flaw, over all files.
type Counts = BTreeMap<Flaw, u64>;

/// Writes the verdict on each row, and tells whether there is a mistake.
///
/// # Errors
///
/// A file cannot be read, or the report not be written.
pub fn run(options: &Options, out: &mut dyn Write) -> Result<bool, Failure> {
    let mut counts = Counts::new();
    let (mut rows, mut mistakes) = (0, 0);
    let mut failure: Option<Failure> = None;
    for (number, file) in options.files.iter().enumerate() {
        if options.json {
            out.write_all(if number == 0 { b"{\"files\":[" } else { b"," })?;
        }
        let audited = if options.json { json(file, options, out)? } else { page(file, options, out)? };
        rows += audited.rows;
        mistakes += audited.mistakes;
        for (flaw, count) in audited.counts {
            *counts.entry(flaw).or_default() += count;
        }
        failure = match (failure, audited.failure) {
            (Some(failure), Some(other)) => Some(failure.and(&other)),
            (one, other) => one.or(other),
        };
    }
    if options.json {
        writeln!(out, "],\"rows\":{rows},\"mistakes\":{mistakes},\"counts\":{}}}", json!(counts))?;
    } else if rows > 0 {
        let counts: Vec<_> = counts.iter().map(|(flaw, count)| format!("{count} {}", flaw.label())).collect();
        let mistakes = match mistakes {
            0 => "no mistake".to_owned(),
            1 => "1 mistake".to_owned(),
            many => format!("{many} mistakes"),
        };
        let what = if rows == 1 { "row" } else { "rows" };
        writeln!(out, "{rows} {what}, {mistakes}: {}", counts.join(", "))?;
    }
    failure.map_or(Ok(mistakes > 0), Err)
}

#[derive(Default)]
struct Audited {
    rows: u64,
    mistakes: u64,
    counts: Counts,
    /// The first thing that may be a row: its line, and why a person must decide.
    doubt: Option<(u64, &'static str)>,
    /// Why the file cannot be read; the other files are nevertheless.
    failure: Option<Failure>,
}

impl Audited {
    fn add(&mut self, verdict: &Verdict, strict: bool) {
        self.rows += 1;
        self.mistakes += u64::from(verdict.is_mistake(strict));
        for flaw in &verdict.flaws {
            *self.counts.entry(*flaw).or_default() += 1;
        }
    }

    fn expect_rows(&self, file: &str) -> Result<(), Failure> {
        if self.rows == 0 { Err(Failure::without_rows(file, self.doubt)) } else { Ok(()) }
    }
}

/// A row as JSON has it.
#[derive(Serialize)]
struct JsonRow<'a> {
    #[serde(flatten)]
    row: &'a Row,
    flaws: &'a [Flaw],
    meant: Vec<String>,
    mistake: bool,
}

/// Writes one row after the other, so that the memory does not grow with the file.
fn json(file: &str, options: &Options, out: &mut dyn Write) -> Result<Audited, Failure> {
    let mut audited = Audited::default();
    let mut written = write!(out, "{{\"file\":{},\"rows\":[", json!(file));
    let mut separator = "";
    let mut undecided = Vec::new();
    let mut above = Above::new();
    let read = source::read(file, options.from, &mut |_, found| match found {
        Found::Row(row) => {
            let verdict = above.verdict(&row);
            audited.add(&verdict, options.strict);
            let mistake = verdict.is_mistake(options.strict);
            let row = JsonRow { row: &row, flaws: &verdict.flaws, meant: verdict.meant().collect(), mistake };
            if written.is_ok() && (mistake || !options.mistakes) {
                let json = serde_json::to_string(&row).map_err(io::Error::from);
                written = json.and_then(|row| write!(out, "{separator}{row}"));
                separator = ",";
            }
        }
        Found::Doubt { line, why } => {
            audited.doubt.get_or_insert((line, why));
            if undecided.len() < MOST_LISTED {
                undecided.push(json!({ "line": line, "why": why }));
            }
        }
    });
    written?;
    match read.and_then(|source| audited.expect_rows(file).map(|()| source)) {
        Ok(source) => write!(out, "],\"form\":{}", json!(source.form))?,
        Err(failure) => {
            write!(out, "],\"error\":{}", json!(failure.to_string()))?;
            audited.failure = Some(failure);
        }
    }
    write!(out, ",\"undecided\":{}}}", Value::Array(undecided))?;
    Ok(audited)
}

/// A row of a capture, or several equal ones.
struct Listed {
    count: u64,
    row: Row,
    verdict: Verdict,
}

/// What a page lists.
#[derive(Default)]
struct Listing {
    rows: Vec<Listed>,
    /// The rows of a capture.
    places: HashMap<(u32, Option<String>), usize>,
    doubts: Vec<(u64, &'static str)>,
    unlisted: u64,
}

impl Listing {
    /// Adds a row. The equal rows of a capture are one.
    fn add(&mut self, row: Row, verdict: Verdict, form: Form) {
        let key = (form == Form::Capture).then(|| (row.code, row.phrase.clone()));
        if let Some(place) = key.as_ref().and_then(|key| self.places.get(key)) {
            self.rows[*place].count += 1;
        } else if self.rows.len() == MOST_LISTED {
            self.unlisted += 1;
        } else {
            self.places.extend(key.map(|key| (key, self.rows.len())));
            self.rows.push(Listed { count: 1, row, verdict });
        }
    }

    fn table(&self, strict: bool) -> List {
        let mut table = List::new(&["Line", "Code", "Phrase", "Verdict", "Registered"], 5);
        for Listed { count, row, verdict } in &self.rows {
            let times = if *count > 1 { format!(" ({count} times)") } else { String::new() };
            let labels: Vec<_> = verdict.flaws.iter().map(|flaw| flaw.label()).collect();
            let labels = format!("{}{times}", labels.join(", "));
            let phrase = page::cut(row.phrase.as_deref().unwrap_or("-"));
            let meant = verdict.meant().collect::<Vec<_>>().join(" or ");
            let cells = [&row.line.to_string(), &row.code.to_string(), &*phrase, &labels, &meant];
            table.add_styled(style(verdict, strict), &cells);
        }
        table
    }
}

/// Writes a table.
fn page(file: &str, options: &Options, out: &mut dyn Write) -> Result<Audited, Failure> {
    let mut audited = Audited::default();
    let mut above = Above::new();
    let mut listing = Listing::default();
    let read = source::read(file, options.from, &mut |form, found| match found {
        Found::Row(row) => {
            let verdict = above.verdict(&row);
            audited.add(&verdict, options.strict);
            if !options.mistakes || verdict.is_mistake(options.strict) {
                listing.add(row, verdict, form);
            }
        }
        Found::Doubt { line, why } => {
            audited.doubt.get_or_insert((line, why));
            if listing.doubts.len() < MOST_LISTED {
                listing.doubts.push((line, why));
            }
        }
    });
    let source = match read.and_then(|source| audited.expect_rows(file).map(|()| source)) {
        Ok(source) => source,
        Err(failure) => return Ok(Audited { failure: Some(failure), ..audited }),
    };
    writeln!(out, "{}", page::visible(source::name(file)))?;
    page::write(&[Part::List(listing.table(options.strict))], page::width(), out)?;
    let lines = source.lines();
    for (line, why) in listing.doubts {
        let text = usize::try_from(line - 1).ok().and_then(|line| lines.get(line)).map_or("", |line| line);
        writeln!(out, "{line}: {}: {why}", page::visible(&page::cut(text)))?;
    }
    if listing.unlisted > 0 {
        writeln!(out, "{} further rows are counted but not listed", listing.unlisted)?;
    }
    writeln!(out)?;
    Ok(audited)
}

fn style(verdict: &Verdict, strict: bool) -> Style {
    let color = match () {
        () if verdict.is_mistake(strict) => AnsiColor::Red,
        () if verdict.flaws == [Flaw::Ok] => AnsiColor::Green,
        () => AnsiColor::Yellow,
    };
    Style::new().fg_color(Some(color.into()))
}
