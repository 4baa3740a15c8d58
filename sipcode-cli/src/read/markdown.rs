//! Markdown: its tables, HTML within it, and lines that begin with a code elsewhere.

use std::ops::Range;
use std::rc::Rc;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::table::{Table, class_below};
use super::words::collapse_lines;
use super::{Found, Row, Sink, html, lines};

/// Reads every table and every other line.
pub fn read(text: &str, sink: &mut Sink<'_>) {
    let mut reader = Reader { text, line: 1, ..Reader::default() };
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let line = reader.line_of(range.start);
        match event {
            Event::Html(_) => reader.html.get_or_insert((line, range.clone())).1.end = range.end,
            // An empty line ends a block, but not the table in it.
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => reader.flush(sink),
            event => {
                reader.flush_html(sink);
                reader.read(event, line, sink);
            }
        }
    }
    reader.flush_html(sink);
    reader.flush(sink);
}

#[derive(Default)]
struct Reader<'a> {
    text: &'a str,
    line: u64,
    /// Up to here the lines are counted.
    counted: usize,
    table: Option<Table>,
    row: Option<(u64, Vec<Rc<str>>)>,
    cell: Option<String>,
    /// The mark of a footnote is read, which is no digit of a code.
    in_mark: bool,
    /// The line of text that is being read, outside tables.
    block: String,
    block_line: u64,
    /// Blocks of HTML that follow one another: their first line, and where they stand.
    html: Option<(u64, Range<usize>)>,
    /// The class that the last heading names.
    class: Option<u8>,
}

impl Reader<'_> {
    /// Offsets mostly grow.
    fn line_of(&mut self, offset: usize) -> u64 {
        if let Some(new) = self.text.as_bytes().get(self.counted..offset) {
            self.line += memchr::memchr_iter(b'\n', new).count() as u64;
            self.counted = offset;
        }
        self.line
    }

    fn read(&mut self, event: Event<'_>, line: u64, sink: &mut Sink<'_>) {
        match event {
            Event::Start(Tag::Table(_)) => {
                self.flush(sink);
                self.table = Some(Table::default());
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => self.row = Some((line, Vec::new())),
            Event::Start(Tag::TableCell) => {
                self.cell = Some(String::new());
                self.in_mark = false;
            }
            Event::InlineHtml(tag) if tag.starts_with("<sup") => self.in_mark = self.cell.is_some(),
            Event::InlineHtml(tag) if tag.starts_with("</sup") => self.in_mark = false,
            Event::Text(_) if self.in_mark && self.cell.is_some() => {}
            Event::End(TagEnd::TableCell) => {
                if let (Some(cell), Some((_, cells))) = (self.cell.take(), &mut self.row) {
                    cells.push(collapse_lines(&cell).into());
                }
            }
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => {
                if let (Some((line, cells)), Some(table)) = (self.row.take(), &mut self.table) {
                    table.add(line, cells);
                }
            }
            Event::End(TagEnd::Table) => {
                if let Some(table) = self.table.take() {
                    table.rows(&mut |found| sink(found.in_class(self.class)));
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                self.class = class_below(&self.block, self.class);
                self.flush(sink);
            }
            Event::Text(text) | Event::Code(text) => self.add(&text, line, sink),
            Event::InlineHtml(tag) if tag.starts_with("<br") => self.add("\n", line, sink),
            Event::SoftBreak | Event::HardBreak | Event::Start(_) | Event::End(_)
                if self.cell.is_none() && !is_inline(&event) =>
            {
                self.flush(sink);
            }
            _ => {}
        }
    }

    fn add(&mut self, text: &str, line: u64, sink: &mut Sink<'_>) {
        if let Some(cell) = &mut self.cell {
            cell.push_str(text);
            return;
        }
        // Code blocks come with their line breaks.
        for (number, part) in (line..).zip(text.split('\n')) {
            if number > line {
                self.flush(sink);
            }
            if self.block.is_empty() {
                self.block_line = number;
            }
            self.block.push_str(part);
        }
    }

    /// Reads the HTML that ends here.
    fn flush_html(&mut self, sink: &mut Sink<'_>) {
        let Some((first, range)) = self.html.take() else { return };
        let in_file = |found| match found {
            Found::Row(row) => Found::Row(Row { line: row.line + first - 1, ..row }),
            Found::Doubt { line, why } => Found::Doubt { line: line + first - 1, why },
        };
        html::read(&self.text[range], &mut |found| sink(in_file(found).in_class(self.class)));
    }

    /// Reads the line of text that ends here.
    fn flush(&mut self, sink: &mut Sink<'_>) {
        if !self.block.is_empty() {
            lines::read_line(&self.block, self.block_line, &mut |found| sink(found.in_class(self.class)));
            self.block.clear();
        }
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
    )
}
