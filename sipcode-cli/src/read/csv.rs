//! CSV, with a comma, a semicolon, a tab or a bar between the cells.

use std::borrow::Cow;

use ::csv::{ReaderBuilder, StringRecordsIntoIter, Trim};

use super::table::Table;
use super::words::collapse_lines;
use super::{Sink, Unreadable};

/// A cell with more lines is not looked for.
const MOST_LINES_OF_CELL: usize = 16;

/// Reads a table with or without a header line.
///
/// # Errors
///
/// The text is not CSV.
pub fn read(text: &str, sink: &mut Sink<'_>) -> Result<(), Unreadable> {
    let (delimiter, text) = split(text);
    let mut table = Table::default();
    let (mut line, mut counted) = (1, 0);
    let mut is_closed = true;
    for record in records(text, delimiter) {
        let record = record.map_err(|error| Unreadable::Form {
            line: error.position().map_or(1, ::csv::Position::line),
            message: format!("not CSV: {error}"),
        })?;
        // The position of a record is that of the empty lines before it.
        let start = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(counted);
        let start = start + text[start..].len() - text[start..].trim_start_matches(['\r', '\n']).len();
        is_closed = ends_quotes(&text[counted..start]);
        if !is_closed {
            break;
        }
        line += memchr::memchr_iter(b'\n', &text.as_bytes()[counted..start]).count() as u64;
        counted = start;
        let cell = |cell: &str| match unquoted(cell) {
            cell if cell.contains('\n') => collapse_lines(cell).into(),
            cell => cell.into(),
        };
        table.add(line, record.iter().map(cell).collect());
    }
    // The rows before are given, so that the form can be guessed where the text is cut off.
    table.rows(sink);
    if is_closed && ends_quotes(&text[counted..]) {
        return Ok(());
    }
    Err(Unreadable::Form { line, message: "not CSV: a quotation mark is not closed".to_owned() })
}

/// The inside of a cell with other quotation marks than those of CSV: `'Busy Here'`, `="486"`, `"486" ` before a comma.
fn unquoted(cell: &str) -> &str {
    let inside = |quote| cell.trim_start_matches('=').strip_prefix(quote)?.strip_suffix(quote);
    inside('"').or_else(|| inside('\'')).filter(|inside| !inside.contains(['"', '\''])).unwrap_or(cell)
}

/// Whether a record of several lines ends what it quotes. In one line a quotation mark may stand for itself.
fn ends_quotes(record: &str) -> bool {
    !record.trim_end().contains('\n') || memchr::memchr_iter(b'"', record.as_bytes()).count() % 2 == 0
}

/// The line, and those behind it where a quoted cell goes on.
pub(super) fn with_its_record<'a>(lines: &[&'a str]) -> Cow<'a, str> {
    let mut record = Cow::Borrowed(lines.first().copied().unwrap_or_default());
    for line in lines.iter().take(MOST_LINES_OF_CELL).skip(1) {
        if memchr::memchr_iter(b'"', record.as_bytes()).count() % 2 == 0 {
            break;
        }
        record = format!("{record} {line}").into();
    }
    record
}

/// The lines of the table, the header among them.
pub(super) fn records(text: &str, delimiter: u8) -> StringRecordsIntoIter<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes())
        .into_records()
}

/// The sign between the cells, and the text without the line `sep=;` that tells it to Excel.
pub(super) fn split(text: &str) -> (u8, &str) {
    match text.strip_prefix("sep=").map(str::as_bytes) {
        Some([sign, b'\r' | b'\n', ..]) => (*sign, &text["sep=;".len()..]),
        _ => (delimiter(text), text),
    }
}

/// The sign that stands most evenly in the first lines.
fn delimiter(text: &str) -> u8 {
    let mut records = Vec::new();
    let mut rest = text;
    while records.len() < 20 && !rest.is_empty() {
        let (record, behind) = rest.split_at(record_end(rest));
        records.extend(Some(record).filter(|record| !record.trim().is_empty()));
        rest = behind;
    }
    let least = |delimiter: u8| {
        let mut counts: Vec<_> = records.iter().map(|record| cells(record, delimiter)).collect();
        counts.sort_unstable();
        // Some may be no records, but notes.
        counts.get(counts.len() / 4).copied().unwrap_or(0)
    };
    // `max_by_key` takes the last of equals.
    b"|\t;,".iter().copied().max_by_key(|delimiter| least(*delimiter)).unwrap_or(b',')
}

/// Where the first record ends, of which a quoted cell may have several lines. A quotation mark that is never closed
/// ends with its line.
fn record_end(text: &str) -> usize {
    let mut quoted = false;
    let mut line_ends = Vec::new();
    for (index, byte) in text.bytes().enumerate() {
        quoted ^= byte == b'"';
        if byte == b'\n' {
            line_ends.push(index + 1);
            if !quoted || line_ends.len() == MOST_LINES_OF_CELL {
                break;
            }
        }
    }
    let end = if quoted { line_ends.first() } else { line_ends.last() };
    end.copied().unwrap_or(text.len())
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
