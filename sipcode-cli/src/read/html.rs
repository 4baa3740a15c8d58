//! HTML: its tables, with cells that span rows and columns, and lines that begin with a code elsewhere.

use std::mem::take;
use std::rc::Rc;

use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};

use super::table::{Table, class_below};
use super::words::{collapse, collapse_lines};
use super::{Sink, lines};

/// Tables within tables within tables are read up to here.
const GREATEST_DEPTH: usize = 16;
const GREATEST_SPAN: usize = 1000;
const MOST_COLUMNS: usize = 64;
const LONGEST_TERM: usize = 256;
/// Set between a term and its definition; no text has it.
const REMARK: char = '\u{1F}';

/// Reads every table and every other line.
pub fn read(text: &str, sink: &mut Sink<'_>) {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut reader = Reader { text, line: 1, ..Reader::default() };
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let line = reader.line_of(tag.span.start);
                reader.start(&tag, line, sink);
            }
            Token::EndTag(tag) => reader.end(&tag.name, sink),
            Token::String(text) => {
                let line = reader.line_of(text.span.start);
                reader.add(&String::from_utf8_lossy(&text.value), line);
            }
            _ => {}
        }
    }
    reader.end_all(sink);
}

#[derive(Default)]
struct Reader<'a> {
    text: &'a str,
    line: u64,
    /// Up to here the lines are counted.
    counted: usize,
    /// Tables that are open, the innermost last.
    tables: Vec<Open>,
    /// Text outside tables that ends with the next block.
    block: String,
    block_line: u64,
    /// Of `script`, `style` and the like nothing is read.
    hidden: usize,
    preformatted: usize,
    class: Option<u8>,
}

#[derive(Default)]
struct Open {
    table: Table,
    row: Option<(u64, Vec<Rc<str>>)>,
    cell: Option<Cell>,
    /// The mark of a footnote is read, which is no digit of a code.
    in_mark: bool,
    /// For each column a cell of a row above that spans this row, too.
    spanning: Vec<Option<(usize, Rc<str>)>>,
}

struct Cell {
    text: String,
    rows: usize,
    columns: usize,
}

impl Reader<'_> {
    fn line_of(&mut self, offset: usize) -> u64 {
        if let Some(new) = self.text.as_bytes().get(self.counted..offset) {
            self.line += memchr::memchr_iter(b'\n', new).count() as u64;
            self.counted = offset;
        }
        self.line
    }

    fn start(&mut self, tag: &StartTag<usize>, line: u64, sink: &mut Sink<'_>) {
        match &**tag.name {
            b"table" => {
                self.flush(sink);
                if self.tables.len() < GREATEST_DEPTH {
                    self.tables.push(Open::default());
                }
            }
            b"tr" => {
                if let Some(open) = self.tables.last_mut() {
                    open.end_row();
                    open.row = Some((line, Vec::new()));
                }
            }
            b"td" | b"th" => self.tables.last_mut().into_iter().for_each(|open| open.start_cell(tag, line)),
            b"script" | b"style" | b"head" | b"template" | b"noscript" | b"svg" => {
                self.hidden += usize::from(!tag.self_closing);
            }
            b"sup" => self.tables.last_mut().into_iter().for_each(|open| open.in_mark = true),
            b"body" => self.hidden = 0,
            b"pre" => {
                self.flush(sink);
                self.preformatted += 1;
            }
            // A term and its definition are one line.
            b"dd" => {
                self.add(" ", line);
                // A phrase that stands in the term goes no further.
                let is_row = |block: &str| lines::rows(&collapse(block)).iter().any(|row| row.phrase.is_some());
                if self.block.len() < LONGEST_TERM && !self.block.contains(REMARK) && is_row(&self.block) {
                    self.block.push(REMARK);
                }
            }
            name if is_block(name) => self.separate(sink),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8], sink: &mut Sink<'_>) {
        match name {
            b"table" => {
                self.flush(sink);
                self.end_table(sink);
            }
            b"tr" => self.tables.last_mut().into_iter().for_each(Open::end_row),
            b"td" | b"th" => self.tables.last_mut().into_iter().for_each(Open::end_cell),
            b"script" | b"style" | b"head" | b"template" | b"noscript" | b"svg" => {
                self.hidden = self.hidden.saturating_sub(1);
            }
            b"pre" => {
                self.flush(sink);
                self.preformatted = self.preformatted.saturating_sub(1);
            }
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => {
                self.class = class_below(&collapse(&self.block), self.class);
                self.separate(sink);
            }
            b"sup" => self.tables.last_mut().into_iter().for_each(|open| open.in_mark = false),
            b"dt" => {}
            name if is_block(name) => self.separate(sink),
            _ => {}
        }
    }

    fn add(&mut self, text: &str, line: u64) {
        if self.hidden > 0 {
            return;
        }
        if let Some(open) = self.tables.last_mut() {
            if let Some(cell) = open.cell.as_mut().filter(|_| !open.in_mark) {
                cell.text.push_str(&text.replace('\n', " "));
            }
            return;
        }
        if self.block.trim_start().is_empty() {
            let before = text.len() - text.trim_start().len();
            self.block_line = line + memchr::memchr_iter(b'\n', &text.as_bytes()[..before]).count() as u64;
            self.block.clear();
            self.block.push_str(text.trim_start());
        } else {
            self.block.push_str(text);
        }
    }

    /// A block begins or ends: within a cell that is a line break.
    fn separate(&mut self, sink: &mut Sink<'_>) {
        match self.tables.last_mut() {
            Some(open) => open.cell.iter_mut().for_each(|cell| cell.text.push('\n')),
            None => self.flush(sink),
        }
    }

    fn flush(&mut self, sink: &mut Sink<'_>) {
        let block = take(&mut self.block);
        let sink: &mut Sink<'_> = &mut |found| sink(found.in_class(self.class));
        if self.preformatted > 0 {
            for (number, line) in (self.block_line..).zip(block.lines()) {
                lines::read_line(line, number, sink);
            }
        } else if let Some((row, remark)) = block.split_once(REMARK) {
            lines::read_line(&format!("{}\t{}", collapse(row), collapse(remark)), self.block_line, sink);
        } else if !block.is_empty() {
            lines::read_line(&collapse(&block), self.block_line, sink);
        }
    }

    fn end_table(&mut self, sink: &mut Sink<'_>) {
        if let Some(mut open) = self.tables.pop() {
            open.end_row();
            open.table.rows(&mut |found| sink(found.in_class(self.class)));
        }
    }

    fn end_all(&mut self, sink: &mut Sink<'_>) {
        while !self.tables.is_empty() {
            self.end_table(sink);
        }
        self.flush(sink);
    }
}

impl Open {
    fn start_cell(&mut self, tag: &StartTag<usize>, line: u64) {
        let span = |name: &[u8]| {
            let value = tag.attributes.get(name).and_then(|value| core::str::from_utf8(&value.value).ok());
            value.and_then(|value| value.trim().parse().ok()).unwrap_or(1).clamp(1, GREATEST_SPAN)
        };
        self.end_cell();
        self.row.get_or_insert_with(|| (line, Vec::new()));
        self.in_mark = false;
        self.cell = Some(Cell { text: String::new(), rows: span(b"rowspan"), columns: span(b"colspan") });
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let Some((_, cells)) = &mut self.row else { return };
        add_spanning(&mut self.spanning, cells);
        let text: Rc<str> = collapse_lines(&cell.text).into();
        for _ in 0..cell.columns {
            if cells.len() == MOST_COLUMNS {
                break;
            }
            let column = cells.len();
            if self.spanning.len() <= column {
                self.spanning.resize(column + 1, None);
            }
            self.spanning[column] = (cell.rows > 1).then(|| (cell.rows - 1, Rc::clone(&text)));
            cells.push(Rc::clone(&text));
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        let Some((line, mut cells)) = self.row.take() else { return };
        if !cells.is_empty() {
            add_spanning(&mut self.spanning, &mut cells);
            self.table.add(line, cells);
        }
    }
}

/// Fills the next columns with the cells from above that span this row.
fn add_spanning(spanning: &mut [Option<(usize, Rc<str>)>], cells: &mut Vec<Rc<str>>) {
    while let Some(Some((rows, text))) = spanning.get_mut(cells.len()) {
        let text = Rc::clone(text);
        *rows -= 1;
        if *rows == 0 {
            spanning[cells.len()] = None;
        }
        cells.push(text);
    }
}

fn is_block(name: &[u8]) -> bool {
    let blocks: [&[u8]; 20] = [
        b"p", b"div", b"li", b"ul", b"ol", b"dl", b"dt", b"br", b"hr", b"section", b"article", b"title", b"caption",
        b"h1", b"h2", b"h3", b"h4", b"h5", b"h6", b"tbody",
    ];
    blocks.contains(&name)
}
