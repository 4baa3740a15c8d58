//! Tables of cells: which column holds what, by the header and by what stands in the cells.

use std::rc::Rc;

use sipcode_core::Class;

use super::lines;
use super::words::{
    announces_code, collapse, compact, has_joined_words, in_range, is_given, is_like_a_phrase, is_of_other_numbers,
    is_registered_phrase, names_code, some, words,
};
use super::{Found, Row, Sink};

/// Tables with more cells are cut off.
const MOST_CELLS: usize = 1 << 20;
/// Further columns are not read.
const MOST_COLUMNS: usize = 64;
/// The columns are told by the first rows.
const ROWS_OF_SAMPLE: usize = 200;

/// `SIP response status code 486`
const LONGEST_ANNOUNCEMENT: usize = 32;
/// More lines of a cell do not begin with a code each.
const MOST_CODES_OF_CELL: usize = 16;

/// The doubt on a range of codes.
pub(super) const NO_SINGLE_NUMBER: &str = "its code is no single number";

/// The doubt on a row whose cell for the code holds some other number.
pub(super) const NO_CODE: &str = "no status code can be read from it";
/// The doubt on the first row that is not read.
const CUT_OFF: &str = "the table has more than a million cells and is not read from here on";
/// The doubt on codes with a list of phrases that are not registered.
pub(super) const ONE_EACH: &str = "each of its codes may have a phrase of its own";
/// The doubt on a row below a code.
const NO_CODE_OF_ITS_OWN: &str = "its code may be the one above";
/// The doubt on a row that is longer than the header.
const TOO_LONG: &str = "it has more cells than the header";
/// The doubt on codes that belong to other phrases, one does not know which.
pub(super) const UNEVEN: &str = "it has more codes than phrases, or fewer";

/// The rows of a table, the header among them. A line break within a cell is a line feed.
#[derive(Debug, Default)]
pub struct Table {
    lines: Vec<Line>,
    cells: usize,
    /// The number of the first line that is not read.
    cut_off: Option<u64>,
}

#[derive(Debug)]
struct Line {
    number: u64,
    cells: Vec<Rc<str>>,
}

/// What a column holds.
#[derive(Debug, Default)]
struct Columns {
    code: usize,
    /// The code's column where the phrase stands behind the code.
    phrase: Option<usize>,
    name: Option<usize>,
    subcode: Option<usize>,
    remark: Option<usize>,
    class: Option<usize>,
}

impl Table {
    /// Adds a row.
    pub fn add(&mut self, number: u64, mut cells: Vec<Rc<str>>) {
        cells.truncate(MOST_COLUMNS);
        self.cells += cells.len() + 1;
        if self.cells <= MOST_CELLS {
            self.lines.push(Line { number, cells });
        } else {
            self.cut_off.get_or_insert(number);
        }
    }

    /// Gives the rows that hold codes.
    pub fn rows(mut self, sink: &mut Sink<'_>) {
        // A title stands above the header.
        let titles = self.lines.iter().take_while(|line| line.cells.len() < 2).count();
        if titles < self.lines.len() {
            self.lines.drain(..titles);
        }
        if self.is_transposed() {
            self.transpose();
        }
        let header: Vec<String> = match self.lines.first() {
            Some(first) if !first.cells.iter().any(|cell| is_code(cell)) => {
                first.cells.iter().map(|cell| collapse(cell)).collect()
            }
            Some(_) => Vec::new(),
            None => return,
        };
        let lines = self.lines.split_off(usize::from(!header.is_empty()));
        let (header, mut lines) = match columns_of_each(&header) {
            Some(columns) => (&header[..columns], lines.iter().flat_map(|line| line.split(columns)).collect()),
            None => (&header[..], lines),
        };
        let Some(columns) = Columns::find(header, &lines) else { return };
        let is_longer = |line: &&mut Line| !header.is_empty() && line.length() > header.len();
        let are_longer = lines.iter_mut().filter(is_longer).count() * 2 > lines.len();
        let mut is_below_code = false;
        for line in &mut lines {
            if !are_longer && is_longer(&line) && is_code(line.cell(columns.code)) {
                if !columns.phrase.is_some_and(|column| is_registered_phrase(line.cell(column))) {
                    sink(Found::Doubt { line: line.number, why: TOO_LONG });
                    continue;
                }
                if columns.remark.is_some_and(|column| column + 1 == header.len()) {
                    line.join_from(header.len() - 1);
                }
            }
            let line = &*line;
            if is_below_code && columns.has_phrase_alone(line) {
                sink(Found::Doubt { line: line.number, why: NO_CODE_OF_ITS_OWN });
            }
            is_below_code |= is_code(line.cell(columns.code));
            match columns.split_at_breaks(line) {
                Some(lines) => lines.iter().for_each(|line| columns.give(line, sink)),
                None => sink(Found::Doubt { line: line.number, why: UNEVEN }),
            }
        }
        self.cut_off.into_iter().for_each(|line| sink(Found::Doubt { line, why: CUT_OFF }));
    }

    /// Whether the first row has the codes, behind a title that says so.
    fn is_transposed(&self) -> bool {
        let Some((first, others)) = self.lines.split_first() else { return false };
        let Some((title, codes)) = first.cells.split_first() else { return false };
        let are_codes = !codes.is_empty() && codes.iter().all(|cell| is_plain_code(cell));
        let has_code = |line: &Line| line.cells.iter().any(|cell| is_code(cell));
        hints(title) > 0 && are_codes && !others.is_empty() && !others.iter().any(has_code)
    }

    /// Makes rows of the columns.
    fn transpose(&mut self) {
        let columns = self.lines[0].cells.len();
        let cell = |line: &Line, column: usize| line.cells.get(column).cloned().unwrap_or_default();
        let cells = |column| self.lines.iter().map(|line| cell(line, column)).take(MOST_COLUMNS).collect();
        let number = self.lines[0].number;
        self.lines = (0..columns).map(|column| Line { number, cells: cells(column) }).collect();
    }
}

/// The number of columns of each table, where the header tells that several stand side by side.
fn columns_of_each(header: &[String]) -> Option<usize> {
    let columns = (1..header.len()).find(|column| header[*column] == header[0])?;
    let is_repeated = header.chunks(columns).all(|titles| titles == &header[..columns]);
    (columns > 1 && is_repeated).then_some(columns)
}

impl Line {
    fn split(&self, columns: usize) -> impl Iterator<Item = Self> {
        self.cells.chunks(columns).map(|cells| Self { number: self.number, cells: cells.to_vec() })
    }

    /// How many cells there are, but for empty ones at the end.
    fn length(&self) -> usize {
        self.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1)
    }

    /// Makes one of the cells from this column on, between which a sign of the text may stand.
    fn join_from(&mut self, column: usize) {
        let rest = self.cells.split_off(column.min(self.cells.len()));
        self.cells.push(rest.iter().map(|cell| cell.trim()).collect::<Vec<_>>().join(", ").into());
    }

    fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map(|cell| cell.trim()).filter(|cell| is_given(cell)).unwrap_or_default()
    }
}

impl Columns {
    fn find(header: &[String], lines: &[Line]) -> Option<Self> {
        let sample = &lines[..lines.len().min(ROWS_OF_SAMPLE)];
        let count = sample.iter().map(|line| line.cells.len()).max()?;
        let title = |column: usize| header.get(column).map_or("", String::as_str);
        let with_codes = |is_code: fn(&str) -> bool, least_hints: usize| {
            let scores = (0..count).rev().filter(|column| hints(title(*column)) >= least_hints);
            let scores =
                scores.filter_map(|column| Some((code_score(title(column), column, sample, is_code)?, column)));
            scores.max_by_key(|(score, _)| *score).map(|(_, column)| column)
        };
        // Codes out of range are codes where the title says so.
        let code = with_codes(is_code, 0).or_else(|| with_codes(has_three_digits, 1))?;
        let mut columns = Self { code, ..Self::default() };
        let mut free: Vec<usize> = (0..count).filter(|column| *column != code).collect();
        let mut take = |score: &dyn Fn(usize) -> usize| {
            let best =
                free.iter().copied().rev().max_by_key(|column| score(*column)).filter(|column| score(*column) > 0);
            free.retain(|column| Some(*column) != best);
            best
        };
        columns.class = take(&|column| class_score(title(column), column, sample));
        let with_codes = sample.iter().filter(|line| is_code(line.cell(code))).count();
        let with_phrases = sample.iter().filter(|line| with_phrase(line.cell(code)).is_some()).count();
        columns.phrase = if with_phrases * 2 > with_codes {
            Some(code)
        } else {
            take(&|column| phrase_score(title(column), header.is_empty() && column > code, column, code, sample))
        };
        columns.name = take(&|column| name_score(column, sample));
        columns.subcode = take(&|column| subcode_score(title(column)));
        columns.remark = take(&|column| remark_score(title(column), column, sample));
        Some(columns)
    }

    /// The rows that line breaks make of one. A line of the code's cell that begins with a code begins a row, and other
    /// cells with as many lines have one for each row.
    fn split_at_breaks(&self, line: &Line) -> Option<Vec<Line>> {
        let mut parts = line.cell(self.code).lines();
        let mut codes: Vec<String> = parts.next().map(str::to_owned).into_iter().collect();
        let is_list = codes.first().is_some_and(|first| is_code(first));
        for part in parts {
            match codes.last_mut().filter(|_| !is_list || !is_code(part)) {
                Some(last) => last.extend([" ", part]),
                None => codes.push(part.to_owned()),
            }
        }
        let count = codes.len().max(1);
        let phrases =
            self.phrase.filter(|column| *column != self.code).map_or(1, |column| line.cell(column).lines().count());
        if count > MOST_CODES_OF_CELL || (count > 1 && phrases > 1 && phrases != count) {
            return None;
        }
        let cell = |index: usize, column: usize, whole: &Rc<str>| match codes.get(index).filter(|_| column == self.code)
        {
            Some(code) => code.as_str().into(),
            None if !whole.contains('\n') => Rc::clone(whole),
            None if whole.lines().count() == count => whole.lines().nth(index).unwrap_or_default().into(),
            None => collapse(whole).into(),
        };
        let cells =
            |index| line.cells.iter().enumerate().map(move |(column, whole)| cell(index, column, whole)).collect();
        Some((0..count).map(|index| Line { number: line.number, cells: cells(index) }).collect())
    }

    /// Whether nothing stands before the phrase, as where a cell of a spreadsheet was of several rows.
    fn has_phrase_alone(&self, line: &Line) -> bool {
        let before = |phrase: &usize| line.cells.iter().take(*phrase).all(|cell| cell.trim().is_empty());
        let phrase = self.phrase.filter(|phrase| *phrase > self.code).filter(before);
        phrase.is_some_and(|phrase| is_like_a_phrase(line.cell(phrase)) && class(line.cell(phrase)).is_none())
    }

    /// Gives the rows of a line, or a doubt.
    fn give(&self, line: &Line, sink: &mut Sink<'_>) {
        let cell = line.cell(self.code);
        let Some(rows) = self.read(line) else {
            return sink(Found::Doubt { line: line.number, why: ONE_EACH });
        };
        if rows.is_empty() && may_hold_code(cell) {
            let why = if is_almost_code(cell) { NO_SINGLE_NUMBER } else { NO_CODE };
            sink(Found::Doubt { line: line.number, why });
        }
        rows.into_iter().map(Found::Row).for_each(sink);
    }

    /// The rows of a line. There are none where each code may have its own phrase.
    fn read(&self, line: &Line) -> Option<Vec<Row>> {
        let text = |column: Option<usize>| column.and_then(|column| some(line.cell(column)));
        let row = |(own, phrase): (Row, &str)| Row {
            line: line.number,
            phrase: own.phrase.or_else(|| some(phrase)),
            name: text(self.name),
            subcode: text(self.subcode),
            remark: join(own.remark, text(self.remark)),
            class: self.class.and_then(|column| class_of_cell(line.cell(column))),
            may_repeat: false,
            ..own
        };
        let rows = rows_of_cell(line.cell(self.code));
        let phrase = self.phrase.filter(|column| *column != self.code).map_or("", |column| line.cell(column));
        let phrases = phrases_of_codes(phrase, rows.len())?;
        Some(rows.into_iter().zip(phrases).map(row).collect())
    }
}

/// A phrase for each of so many codes: `Ringing / Session Progress`, or one for all. None where the parts of such a list are
/// not registered.
pub(super) fn phrases_of_codes(text: &str, count: usize) -> Option<Vec<&str>> {
    let signs = [" / ", "/", ", "].iter().filter(|_| count > 1 && !is_registered_phrase(text));
    let mut lists = signs.map(|sign| text.split(sign).map(str::trim).collect::<Vec<_>>());
    match lists.find(|phrases| phrases.len() == count) {
        Some(phrases) => phrases.iter().all(|phrase| is_registered_phrase(phrase)).then_some(phrases),
        None => Some(vec![text; count]),
    }
}

/// Both remarks, or the only one.
fn join(one: Option<String>, other: Option<String>) -> Option<String> {
    let remarks: Vec<_> = one.into_iter().chain(other).collect();
    some(&remarks.join("; "))
}

/// The codes in a cell, each with the phrase that stands behind it.
pub(super) fn rows_of_cell(cell: &str) -> Vec<Row> {
    let alone: Vec<_> = codes(cell).into_iter().map(|code| Row { code, ..Row::default() }).collect();
    if alone.is_empty() { with_phrase(cell).unwrap_or_default() } else { alone }
}

/// Every code in a cell: `486`, `409*`, `486/600`, `SIP 486`, `486.0` and `="486"` as spreadsheets write
/// them. Not `4xx` or `480-489`.
pub(super) fn codes(cell: &str) -> Vec<u32> {
    announced_code(cell).map_or_else(|| codes_alone(cell), |code| vec![code])
}

/// `SIP-486`, `SIP code 486`, `[486]`, `#486`
fn announced_code(cell: &str) -> Option<u32> {
    let cell = Some(cell).filter(|cell| cell.len() < LONGEST_ANNOUNCEMENT)?;
    let cell = cell.trim_end_matches([']', ')']);
    let (before, digits) = cell.split_at_checked(cell.len().checked_sub(3)?)?;
    let is_code = announces_code(before) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| digits.parse().ok())?
}

fn codes_alone(cell: &str) -> Vec<u32> {
    let cell = cell.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).trim_start_matches("/2.0");
    let cell = if cell.len() < 24 { cell } else { return Vec::new() };
    let is_mark = |letter: char| {
        matches!(letter, ' ' | '*' | '†' | '‡' | '(' | ')' | '"' | '\'' | '`' | '=' | '¹' | '²' | '³' | '⁰'..='⁹')
    };
    let parts = cell.split(['/', ',', '&']).map(|part| {
        let part = without_note(part.trim()).trim_matches(is_mark);
        let part = part.strip_suffix(".0").unwrap_or(part);
        (1..=4)
            .contains(&part.len())
            .then(|| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?)?
    });
    parts.collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// `403 [^1]`, `404 [2]` and `486 (SIP)` without what is in brackets: a footnote, or what the code is called.
fn without_note(part: &str) -> &str {
    let Some((code, note)) = part.strip_suffix([']', ')']).and_then(|part| part.rsplit_once(['[', '('])) else {
        return part;
    };
    let is_footnote = part.ends_with(']') && note.trim_start_matches('^').bytes().all(|byte| byte.is_ascii_digit());
    if !code.is_empty() && (is_footnote || announces_code(note)) { code.trim_end() } else { part }
}

/// Whether the cell begins with a code, and holds codes alone.
pub(super) fn is_plain_code(cell: &str) -> bool {
    cell.starts_with(|first: char| first.is_ascii_digit()) && codes_alone(cell).into_iter().any(in_range)
}

/// `480-489`, `603+`, `503 (twice)`
pub(super) fn is_almost_code(cell: &str) -> bool {
    let digits = cell.len() - cell.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    digits == 3 && cell[..3].parse().is_ok_and(in_range)
}

/// Whether there is a number, and the cell does not say that it is of a class or of a cause.
fn may_hold_code(cell: &str) -> bool {
    cell.contains(char::is_numeric) && class(cell).is_none() && !is_of_other_numbers(cell)
}

fn is_code(cell: &str) -> bool {
    cell.lines().any(|line| codes(line).into_iter().any(in_range) || with_phrase(line).is_some())
}

/// A code with its phrase in one cell.
fn with_phrase(cell: &str) -> Option<Vec<Row>> {
    let has_phrase = |row: &Row| row.phrase.as_deref().is_some_and(|phrase| !phrase.is_empty());
    Some(lines::rows(cell)).filter(|rows| rows.iter().any(has_phrase))
}

/// A status code, perhaps out of range.
fn has_three_digits(cell: &str) -> bool {
    codes(cell).into_iter().any(|code| (100..1000).contains(&code))
}

/// None where most cells hold no codes.
fn code_score(title: &str, column: usize, sample: &[Line], is_code: fn(&str) -> bool) -> Option<usize> {
    // Ranges and classes are of codes, but none.
    let is_other = |cell: &str| !cell.is_empty() && (is_code(cell) || !(is_almost_code(cell) || class(cell).is_some()));
    let filled = sample.iter().filter(|line| is_other(line.cell(column))).count();
    let codes = sample.iter().filter(|line| is_code(line.cell(column))).count();
    let is_of_codes = codes > 0 && codes * 2 >= filled && !is_of_other_numbers(title);
    is_of_codes.then(|| 20 * codes / filled + 4 * hints(title))
}

/// How surely the title is that of status codes.
fn hints(title: &str) -> usize {
    let words = words(title);
    let says = |names: &[&str]| words.iter().any(|word| names.contains(&word.as_str()));
    if says(&["hangup", "sub", "subcode", "port", "id"]) {
        return 0;
    }
    4 * usize::from(says(&["sip"])) + 2 * usize::from(says(&["status", "response"])) + usize::from(says(&["code"]))
}

fn class_score(title: &str, column: usize, sample: &[Line]) -> usize {
    let filled = sample.iter().filter(|line| !line.cell(column).is_empty()).count();
    let is_class = |line: &&Line| {
        let cell = line.cell(column);
        cell.len() > 1 && class_of_cell(cell).is_some()
    };
    let has_phrases = PHRASE_TITLES.contains(&&*compact(title));
    usize::from(!has_phrases && sample.iter().filter(is_class).count() * 2 > filled)
}

/// What classes are called besides their own names.
const NAMES_OF_CLASSES: [(&str, Class); 7] = [
    ("informational", Class::Provisional),
    ("successful", Class::Success),
    ("redirect", Class::Redirection),
    ("client failure", Class::ClientError),
    ("request failure", Class::ClientError),
    ("server failure", Class::ServerError),
    ("global error", Class::GlobalFailure),
];

/// The class that a heading or a key names: `4xx—Client Errors`, `Redirections`.
#[must_use]
pub fn class(text: &str) -> Option<u8> {
    // Words alone, and no plurals.
    let plain = |text: &str| {
        let words = words(text);
        let words: Vec<_> = words.iter().map(|word| word.strip_suffix('s').unwrap_or(word)).collect();
        format!(" {} ", words.join(" "))
    };
    let text = plain(text);
    let has = |name: &str| text.contains(&plain(name));
    let own = || Class::ALL.iter().find(|class| has(class.label()) || has(&class.to_string())).copied();
    let other = || NAMES_OF_CLASSES.iter().find(|(name, _)| has(name)).map(|(_, class)| *class);
    own().or_else(other).map(Class::digit)
}

/// The class in a cell of its own: `4xx`, `Client Error`, `4`.
#[must_use]
pub fn class_of_cell(cell: &str) -> Option<u8> {
    let digit = || cell.parse().ok().filter(|digit| (1..=6).contains(digit));
    // Longer texts are descriptions.
    if cell.split_whitespace().count() > 4 { None } else { class(cell).or_else(digit) }
}

/// The class of what stands below a heading. `486 Busy Here` is a heading within its class.
#[must_use]
pub fn class_below(heading: &str, before: Option<u8>) -> Option<u8> {
    if lines::rows(heading).is_empty() { class(heading) } else { before }
}

const PHRASE_TITLES: [&str; 14] = [
    "reasonphrase",
    "phrase",
    "reason",
    "reasontext",
    "sipresponse",
    "sipreason",
    "statustext",
    "response",
    "text",
    "message",
    "meaning",
    "name",
    "status",
    "title",
];

fn phrase_score(title: &str, follows: bool, column: usize, code: usize, sample: &[Line]) -> usize {
    let rank = PHRASE_TITLES.iter().rev().position(|known| *known == compact(title)).map_or(0, |rank| rank + 6);
    let is_phrase = |line: &&Line| {
        let (cell, codes) = (line.cell(column), codes(line.cell(code)));
        is_registered_phrase(cell) || codes.iter().any(|code| names_code(cell, *code))
    };
    let filled = sample.iter().filter(|line| !line.cell(column).is_empty()).count();
    let with_letters = sample.iter().filter(|line| is_like_a_phrase(line.cell(column))).count();
    let known = sample.iter().filter(is_phrase).filter(|line| is_like_a_phrase(line.cell(column))).count();
    let share = (40 * known).checked_div(filled).unwrap_or(0);
    if with_letters * 2 < filled || is_of_other_numbers(title) || looks_like_names(column, sample) {
        return 0;
    }
    // Without a known title it takes more than a word in common.
    if rank == 0 && share < 14 && !follows { 0 } else { rank + share + usize::from(follows) }
}

/// Whether every cell is one identifier, and one of them can be nothing else.
fn looks_like_names(column: usize, sample: &[Line]) -> bool {
    let cells = || sample.iter().map(|line| line.cell(column)).filter(|cell| !cell.is_empty());
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    cells().all(|cell| cell.bytes().all(is_part)) && cells().any(has_joined_words)
}

fn name_score(column: usize, sample: &[Line]) -> usize {
    let names_codes = sample.iter().any(|line| is_registered_phrase(line.cell(column).trim_start_matches("SIP_")));
    usize::from(looks_like_names(column, sample) && names_codes)
}

fn subcode_score(title: &str) -> usize {
    let words = words(title);
    let says = |word: &&str| words.iter().any(|other| other == word);
    let is_other = is_of_other_numbers(title);
    match () {
        () if is_other => 0,
        () if ["subcode", "sub", "hangup", "internal", "diagnostic"].iter().any(&says) => 2,
        () if ["code", "error", "id"].iter().any(says) => 1,
        () => 0,
    }
}

const REMARK_TITLES: [&str; 18] = [
    "originator",
    "advice",
    "solution",
    "resolution",
    "causes",
    "cause",
    "possiblecauses",
    "possiblecause",
    "explanation",
    "details",
    "notes",
    "note",
    "comments",
    "comment",
    "meaning",
    "description",
    "remarks",
    "remark",
];

fn remark_score(title: &str, column: usize, sample: &[Line]) -> usize {
    let rank = REMARK_TITLES.iter().position(|known| *known == compact(title)).map_or(0, |rank| rank + 2);
    let has_letters = sample.iter().any(|line| line.cell(column).contains(char::is_alphabetic));
    // A cause in words is a description, and no cause of Q.850.
    let is_text = |cell: &str| cell.contains(' ') && !cell.starts_with(|letter: char| letter.is_ascii_digit());
    let in_words = || sample.iter().any(|line| is_text(line.cell(column)));
    if !has_letters || (is_of_other_numbers(title) && !in_words()) { 0 } else { rank + 1 }
}
