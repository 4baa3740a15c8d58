//! CSV, with a comma, a semicolon, a tab or a bar between the cells.

use ::csv::{ReaderBuilder, Trim};

use super::table::Table;
use super::{Sink, Unreadable};

/// Reads a table with or without a header line.
///
/// # Errors
///
/// The text is not CSV.
pub fn read(text: &str, sink: &mut Sink<'_>) -> Result<(), Unreadable> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let mut table = Table::default();
    for record in reader.records() {
        let record = record.map_err(|error| Unreadable::Form {
            line: error.position().map_or(1, ::csv::Position::line),
            message: format!("not CSV: {error}"),
        })?;
        let line = record.position().map_or(1, ::csv::Position::line);
        table.add(line, record.iter().map(Into::into).collect());
    }
    table.rows(sink);
    Ok(())
}

/// The sign that stands most evenly in the first lines.
#[must_use]
pub fn delimiter(text: &str) -> u8 {
    let lines: Vec<_> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    let least = |delimiter: u8| {
        let counts = lines.iter().map(|line| cells(line, delimiter));
        counts.min().unwrap_or(0)
    };
    // `max_by_key` takes the last of equals.
    b"|\t;,".iter().copied().max_by_key(|delimiter| least(*delimiter)).unwrap_or(b',')
}

/// How many delimiters stand outside quotation marks.
fn cells(line: &str, delimiter: u8) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        count += usize::from(byte == delimiter && !quoted);
    }
    count
}
