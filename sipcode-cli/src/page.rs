//! Cards and lists, fitted to a width, with colours.

use std::borrow::Cow;
use std::io::{self, Write};
use std::{env, slice};

use anstyle::{AnsiColor, Style};
use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};
use serde_json::Value;
use sipcode::Class;
use sipcode_core::tooling::Escaped;

use crate::read::words::words;

/// The width where there is no terminal.
const DEFAULT_WIDTH: u16 = 80;
const LEAST_WIDTH: u16 = 40;
/// Longer lines are hard to read.
const GREATEST_WIDTH: u16 = 120;
/// From this width on, lists have all their columns.
const WIDTH_FOR_ALL_COLUMNS: u16 = 100;

/// Nobody reads more letters of a line or of a phrase.
const MOST_LETTERS: usize = 400;

/// What a blank line sets apart.
pub(crate) enum Part {
    Card(Card),
    List(List),
    Remark(&'static str),
}

/// One thing, with a row for each fact.
pub(crate) struct Card {
    title: Row,
    /// What the number of the thing is called, and the number.
    number: Option<(&'static str, u16)>,
    facts: Vec<Row>,
}

/// Several things, with a row for each.
pub(crate) struct List {
    columns: usize,
    columns_of_narrow_pages: usize,
    rows: Vec<Row>,
}

struct Row {
    cells: Vec<String>,
    style_of_first: Style,
    style_of_rest: Style,
}

impl Card {
    pub(crate) fn new(title: &str, class: Option<Class>) -> Self {
        Self { title: Row::new(&[title], style(class)), number: None, facts: Vec::new() }
    }

    /// Says for programs which number the card is about.
    pub(crate) fn about(mut self, name: &'static str, number: u16) -> Self {
        self.number = Some((name, number));
        self
    }

    /// Adds a fact, if it says something.
    pub(crate) fn add(&mut self, label: &str, fact: &str) {
        if !fact.is_empty() {
            self.facts.push(Self::row(label, fact));
        }
    }

    pub(crate) fn add_first(&mut self, label: &str, fact: &str) {
        self.facts.insert(0, Self::row(label, fact));
    }

    /// The title and the facts, with their labels as keys.
    fn json(&self) -> Value {
        let facts = self.facts.iter().map(|fact| (key(&fact.cells[0]), Value::String(fact.cells[1].clone())));
        let title = ("title".to_owned(), Value::String(self.title.cells[0].clone()));
        let number = self.number.map(|(name, number)| (name.to_owned(), number.into()));
        Value::Object(number.into_iter().chain([title]).chain(facts).collect())
    }

    fn row(label: &str, fact: &str) -> Row {
        Row::new(&[&format!("  {label}"), fact], style(None))
    }
}

impl List {
    /// A list whose last columns are only for wide pages.
    pub(crate) fn new(columns: &[&str], columns_of_narrow_pages: usize) -> Self {
        let underlined = Style::new().underline();
        let header = Row { style_of_rest: underlined, ..Row::new(columns, underlined) };
        Self { columns: columns.len(), columns_of_narrow_pages, rows: vec![header] }
    }

    pub(crate) fn add(&mut self, class: Option<Class>, cells: &[&str]) {
        self.rows.push(Row::new(cells, style(class)));
    }

    /// Adds a row in one style.
    pub(crate) fn add_styled(&mut self, style: Style, cells: &[&str]) {
        self.rows.push(Row { style_of_rest: style, ..Row::new(cells, style) });
    }

    /// An object a row, with the titles of the columns as keys.
    fn json(&self) -> Vec<Value> {
        let Some((titles, rows)) = self.rows.split_first() else { return Vec::new() };
        let keys: Vec<_> = titles.cells.iter().map(|title| key(title)).collect();
        let cells = |row: &Row| keys.iter().cloned().zip(row.cells.iter().map(|cell| value(cell))).collect();
        rows.iter().map(|row| Value::Object(cells(row))).collect()
    }

    fn columns_for(&self, width: u16) -> usize {
        if width < WIDTH_FOR_ALL_COLUMNS { self.columns_of_narrow_pages } else { self.columns }
    }
}

impl Row {
    fn new(cells: &[&str], style_of_first: Style) -> Self {
        Self { cells: cells.iter().map(|cell| visible(cell)).collect(), style_of_first, style_of_rest: Style::new() }
    }
}

/// How wide a page is: as COLUMNS says, else as the terminal.
pub(crate) fn width() -> u16 {
    let given = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|width| *width > 0);
    let terminal = || Some(terminal_size::terminal_size_of(io::stdout())?.0.0);
    given.or_else(terminal).unwrap_or(DEFAULT_WIDTH).clamp(LEAST_WIDTH, GREATEST_WIDTH)
}

/// Writes the parts with a blank line between each two.
pub(crate) fn write(parts: &[Part], width: u16, out: &mut dyn Write) -> io::Result<()> {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        match part {
            Part::Card(card) => {
                write_rows(slice::from_ref(&card.title), 1, width, out)?;
                write_rows(&card.facts, 2, width, out)?;
            }
            Part::List(list) => write_rows(&list.rows, list.columns_for(width), width, out)?,
            Part::Remark(text) => write_rows(&[Row::new(&[text], Style::new())], 1, width, out)?,
        }
    }
    Ok(())
}

/// Writes the parts as JSON: cards, and the rows of lists.
pub(crate) fn write_json(parts: &[Part], out: &mut dyn Write) -> io::Result<()> {
    let values = parts.iter().flat_map(|part| match part {
        Part::Card(card) => vec![card.json()],
        Part::List(list) => list.json(),
        Part::Remark(_) => Vec::new(),
    });
    serde_json::to_writer_pretty(&mut *out, &values.collect::<Vec<_>>())?;
    writeln!(out)
}

/// `What to do` is `what_to_do`.
fn key(label: &str) -> String {
    words(label).join("_")
}

/// A number as a number.
fn value(cell: &str) -> Value {
    cell.parse::<u16>().map_or_else(|_| Value::String(cell.to_owned()), Value::from)
}

/// Writes as many columns of the rows. Lines that continue a row are blank in the first of several columns.
fn write_rows(rows: &[Row], columns: usize, width: u16, out: &mut dyn Write) -> io::Result<()> {
    let table = table(rows, columns, width);
    let first_width = table.column_max_content_widths().first().map_or(0, |width| usize::from(*width));
    let mut styles = rows.iter().map(|row| (row.style_of_first, row.style_of_rest));
    let (mut first_style, mut rest_style) = (Style::new(), Style::new());
    for line in table.lines() {
        let line = line.trim_end();
        let end_of_first = line.char_indices().nth(first_width).map_or(line.len(), |(end, _)| end);
        let (first, rest) = line.split_at(end_of_first);
        if !first.trim().is_empty() {
            (first_style, rest_style) = styles.next().unwrap_or((first_style, rest_style));
        }
        writeln!(out, "{first_style}{first}{first_style:#}{rest_style}{rest}{rest_style:#}")?;
    }
    Ok(())
}

fn table(rows: &[Row], columns: usize, width: u16) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    table.add_rows(rows.iter().map(|row| row.cells.iter().take(columns)));
    for (index, column) in table.column_iter_mut().enumerate() {
        let is_last = index + 1 == columns;
        column.set_padding((0, if is_last { 0 } else { 2 }));
        if index == 0 && !is_last {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    table
}

fn style(class: Option<Class>) -> Style {
    let color = class.map(|class| match class {
        Class::Provisional => AnsiColor::Cyan,
        Class::Success => AnsiColor::Green,
        Class::Redirection => AnsiColor::Blue,
        Class::ClientError => AnsiColor::Yellow,
        Class::ServerError => AnsiColor::Red,
        Class::GlobalFailure => AnsiColor::Magenta,
    });
    Style::new().fg_color(color.map(Into::into)).bold()
}

/// The text with an escape for each control character but LF, so that a terminal stays as it is, and for each character
/// that cannot be seen.
pub(crate) fn visible(text: &str) -> String {
    text.split('\n').map(|line| Escaped(line).to_string()).collect::<Vec<_>>().join("\n")
}

/// The text, of which the end is cut off where it is very long.
pub(crate) fn cut(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
