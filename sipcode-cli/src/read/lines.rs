//! Lines of text that begin with a code: `486 Busy Here`, `* 180 - Ringing`, `SIP/2.0 480 `.

use sipcode_core::tooling::{Judgement, judge};

use super::words::{
    announces_code, compact, in_range, is_registered_phrase, names_code, some, split_parenthesis, status_code,
};
use super::{Found, Row, Sink, table};

/// Prose may begin with a number; phrases have fewer words.
const MOST_WORDS: usize = 12;

/// Rows behind a row are looked for in so many bytes.
const LONGEST_LIST: usize = 256;

/// The doubt on a line that begins like a row.
const MAY_BE_SENTENCE: &str = "it may be a sentence";

/// Reads the lines of a text. Where most rows are headings of sections, the other lines are prose and examples. Where most
/// lines are rows, a line that begins with a code is a row, too, in lower case as well, or a doubt.
pub fn read(text: &str, sink: &mut Sink<'_>) {
    let (mut headings, mut others, mut listed) = (0, 0, 0);
    for line in text.lines() {
        let count = rows(line).iter().filter(|row| !row.may_repeat).count();
        *(if is_heading(line) { &mut headings } else { &mut others }) += count;
        listed += if count > 0 || !begins_with_code(line) { count } else { 1 };
    }
    let is_list = listed * 2 > text.lines().filter(|line| !line.trim().is_empty()).count();
    let mut class = None;
    for (number, line) in (1..).zip(text.lines()) {
        if line.starts_with('#') {
            class = table::class_below(line, class);
        }
        if headings <= others || is_heading(line) {
            let sink: &mut Sink<'_> = &mut |found| sink(found.in_class(class));
            let is_read = read_rows(rows_of(line, is_list), line, number, sink);
            // A sentence ends in a full stop, and so may a phrase.
            let is_sentence = line.trim_end().ends_with('.') && !begins_with_code(line);
            if is_list && !is_read && !is_sentence && may_be_row(without_bullet(line)) {
                sink(Found::Doubt { line: number, why: MAY_BE_SENTENCE });
            }
        }
    }
}

/// Whether a text like a phrase stands behind the code that begins the line: a short one, in upper case.
fn begins_with_code(line: &str) -> bool {
    let Some((codes, rest)) = codes(without_bullet(line.trim())) else { return false };
    let is_phrase = |text: &str| text.starts_with(char::is_uppercase) && text.split_whitespace().count() <= MOST_WORDS;
    codes.into_iter().all(in_range) && behind_separator(rest).is_some_and(is_phrase)
}

/// Whether a number begins the line, as a code would, or there is a code somewhere, but not as in `400-499 Errors`.
fn may_be_row(line: &str) -> bool {
    let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let begins = rest.len() < line.len() && rest.starts_with(char::is_whitespace) && rest.contains(char::is_alphabetic);
    let is_code = |word: &str| word.len() == 3 && word.parse().is_ok_and(in_range);
    let has_code = || line.split(|letter: char| !letter.is_alphanumeric()).any(is_code);
    (begins || has_code()) && !is_apart(line) && range(line).is_none()
}

/// `21.4.24 486 Busy Here`
fn is_heading(line: &str) -> bool {
    let number = line.split(' ').next().unwrap_or_default();
    number.matches('.').count() > 1 && number.bytes().all(|byte| byte == b'.' || byte.is_ascii_digit())
}

/// Reads one line.
pub fn read_line(line: &str, number: u64, sink: &mut Sink<'_>) {
    if !read_rows(rows(line), line, number, sink) && begins_with_code(line) && !is_apart(line) {
        sink(Found::Doubt { line: number, why: MAY_BE_SENTENCE });
    }
}

/// Gives the rows of a line, or a doubt, and tells whether there is any.
fn read_rows(rows: Vec<Row>, line: &str, number: u64, sink: &mut Sink<'_>) -> bool {
    let is_range = rows.is_empty() && begins_with_range(without_bullet(line));
    if is_range {
        sink(Found::Doubt { line: number, why: table::NO_SINGLE_NUMBER });
    }
    let is_read = is_range || !rows.is_empty();
    for row in rows {
        sink(Found::Row(Row { line: number, ..row }));
    }
    is_read
}

/// `480-489 Busy`; not `400-499 Errors`, which is a class.
pub(super) fn begins_with_range(text: &str) -> bool {
    range(text).is_some_and(|(first, last)| (first % 100, last % 100) != (0, 99))
}

/// The ends of the range that begins the line.
fn range(text: &str) -> Option<(u32, u32)> {
    let code = |text: &str| text.get(..3)?.parse().ok().filter(|code| in_range(*code));
    let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '-');
    let last = text.get(3..)?.trim_start().strip_prefix(['-', '–', '—'])?.trim_start();
    let range = code(text).zip(code(last).filter(|_| last.get(3..).is_some_and(ends)));
    range.filter(|(first, last)| first < last)
}

/// The rows of a line, all but their numbers.
#[must_use]
pub fn rows(line: &str) -> Vec<Row> {
    rows_of(line, false)
}

fn rows_of(line: &str, in_list: bool) -> Vec<Row> {
    let Some(line) = line.get(..line.len().min(4096)) else { return Vec::new() };
    if let Some(row) = status_line(line) {
        return vec![row];
    }
    let whole = line.trim();
    // A row of a wiki's table.
    let cells = whole.strip_prefix('|').filter(|row| row.contains("||")).map(|row| row.replace("||", "\t"));
    let whole = cells.as_deref().unwrap_or(whole);
    let line = without_bullet(whole);
    // `"SIP/2.0 603 Decline"` ends with its quotation mark.
    let before = whole[..whole.len() - line.len()].chars().last();
    let quoted = before.filter(|quote| matches!(quote, '"' | '`')).and_then(|quote| line.split(quote).next());
    if let Some(row) = status_line(quoted.unwrap_or(line)) {
        return vec![row];
    }
    if is_apart(line) {
        return Vec::new();
    }
    let line = in_quotes(without_section(line));
    if let Some(row) = with_code_apart(line) {
        return vec![row];
    }
    let Some((codes, rest)) = codes(line) else { return Vec::new() };
    let Some(rest) = behind_separator(rest) else { return Vec::new() };
    // Of a diagram, and in prose: `200 (OK) responses`.
    if rest.contains('|') || (rest.starts_with('(') && !rest.ends_with(')')) {
        return Vec::new();
    }
    let (phrase, remark) = phrase_and_remark(rest, codes[0]);
    if !codes.iter().all(|code| is_row(*code, phrase, in_list)) {
        return Vec::new();
    }
    // `486 Busy Here, 600 Busy Everywhere`
    let has_no_columns = |remark: &&str| remark.len() <= LONGEST_LIST && columns(remark).1.is_none();
    let more = remark.as_deref().filter(has_no_columns).map_or(Vec::new(), rows);
    let (remark, more) = if more.iter().any(|row| row.phrase.is_some()) { (None, more) } else { (remark, Vec::new()) };
    let phrases = table::phrases_of_codes(phrase, codes.len()).unwrap_or_else(|| vec![phrase; codes.len()]);
    let row = |(code, phrase)| Row { code, phrase: some(phrase), remark: remark.clone(), ..Row::default() };
    codes.into_iter().zip(phrases).map(row).chain(more).collect()
}

/// Whether the line is of a diagram, or of a table of contents, which says again what the text says.
fn is_apart(line: &str) -> bool {
    line.matches('|').count() > 1 || line.contains("....")
}

/// `[486] Busy Here`, `486) Busy Here`, `486. Busy Here`, `SIP 486 Busy Here`, `Busy Here (486)`, `Busy Here: 486`, where
/// the phrase tells that the number is a code.
fn with_code_apart(line: &str) -> Option<Row> {
    let digits = |text: &str| text.parse::<u16>().ok().filter(|_| text.len() == 3).map(u32::from);
    let (announcement, rest) = line.split_at(line.find(|letter: char| letter.is_ascii_digit())?);
    let (code, phrase) = if let Some(rest) = line.strip_prefix(['[', '(']) {
        let (code, phrase) = rest.split_once([']', ')'])?;
        (digits(code)?, behind_separator(phrase)?)
    } else if !announcement.is_empty() && announces_code(announcement) {
        let (code, phrase) = rest.split_at_checked(3)?;
        (digits(code)?, behind_separator(phrase)?)
    } else if let Some((code, rest)) = line.split_once([')', '.']).filter(|(code, _)| digits(code).is_some()) {
        (digits(code)?, behind_separator(rest)?)
    } else if let Some((phrase, code)) =
        line.trim_end_matches([',', ';']).strip_suffix([')', ']']).and_then(|line| line.rsplit_once(['(', '[']))
    {
        (digits(code.trim_start_matches("SIP "))?, phrase)
    } else {
        let (phrase, code) = line.rsplit_once(':').or_else(|| line.rsplit_once(" - "))?;
        (digits(code.trim())?, phrase)
    };
    let (phrase, remark) = phrase_and_remark(phrase.trim(), code);
    let is_named = is_known(code, phrase) || (is_row(code, phrase, false) && names_code(phrase, code));
    is_named.then(|| Row { code, phrase: some(phrase), remark, ..Row::default() })
}

/// What stands behind a code, or before it.
fn phrase_and_remark(rest: &str, code: u32) -> (&str, Option<String>) {
    let rest = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(rest);
    let (phrase, remark) = columns(rest);
    let (phrase, reference) = split_reference(phrase);
    let (phrase, parenthesis) = split_parenthesis(phrase);
    let (phrase, explanation) = split_explanation(phrase, code);
    let phrase = literal(phrase).trim_matches(['"', '`', '“', '”', '*']).trim();
    (phrase, remark.or(parenthesis).or(explanation).or(reference).and_then(some))
}

/// `SIP/2.0 480 `, whose phrase may be empty. In a string a whole message may stand.
fn status_line(line: &str) -> Option<Row> {
    let rest = line.trim_start();
    let version = rest.get(..8).filter(|version| version.eq_ignore_ascii_case("SIP/2.0 "))?;
    let rest = rest[version.len()..].lines().next()?;
    let code = rest.get(..3).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()))?;
    let phrase = match &rest[3..] {
        "" => "",
        phrase => phrase.strip_prefix([' ', '\t'])?,
    };
    Some(Row { code: code.parse().ok()?, phrase: Some(phrase.trim().to_owned()), may_repeat: true, ..Row::default() })
}

fn without_bullet(line: &str) -> &str {
    let is_bullet = |letter: char| matches!(letter, '*' | '-' | '+' | '•' | '·' | '–' | '>' | '|' | '#' | '`' | '"');
    let line = line.trim_start_matches(|letter: char| is_bullet(letter) || letter.is_whitespace());
    // A task that is done, or not.
    ["[ ]", "[x]", "[X]"].iter().find_map(|mark| line.strip_prefix(mark)).map_or(line, str::trim_start)
}

/// The line without the number of a section, or of an item in a list, if a code stands behind it.
fn without_section(line: &str) -> &str {
    let Some((number, rest)) = line.split_once([' ', '\t']) else { return line };
    let is_numbered =
        number.contains(['.', ')']) && number.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b')'));
    let rest = rest.trim_start();
    if is_numbered && rest.starts_with(|letter: char| letter.is_ascii_digit()) { rest } else { line }
}

/// `486`, `486/600`, each of one to four digits, and the rest of the line.
fn codes(line: &str) -> Option<(Vec<u32>, &str)> {
    let mut codes = Vec::new();
    let mut rest = line;
    loop {
        let digits = rest.len() - rest.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
        if !(1..=4).contains(&digits) || codes.len() == 8 {
            return None;
        }
        codes.push(rest[..digits].parse().ok()?);
        rest = &rest[digits..];
        match rest.strip_prefix('/') {
            Some(next) if next.starts_with(|letter: char| letter.is_ascii_digit()) => rest = next,
            _ => return Some((codes, rest)),
        }
    }
}

/// What stands behind white space or a sign that separates a code from its phrase.
pub(super) fn behind_separator(rest: &str) -> Option<&str> {
    let is_sign =
        |letter: char| matches!(letter, '-' | '–' | '—' | ':' | '=' | ',' | ';' | '|' | '"' | '`' | '*' | '>');
    let text = rest.trim_start_matches(|letter: char| is_sign(letter) || letter.is_whitespace());
    let has_separator = text.len() < rest.len() || rest.is_empty();
    // `480-489`, `2026-05-12`, `10:48:06` and `4,000` are no codes.
    let is_number = text.starts_with(|letter: char| letter.is_ascii_digit()) && !rest.starts_with(char::is_whitespace);
    (has_separator && !is_number).then_some(text)
}

/// The inside of quotation marks around the whole line, of which the bullets take `"` off: `'404 Not found'`.
fn in_quotes(line: &str) -> &str {
    let inside = |open, close| line.strip_prefix(open)?.trim_end_matches([',', ';']).strip_suffix(close);
    inside('\'', '\'').or_else(|| inside('“', '”')).unwrap_or(line)
}

/// The inside of a literal, as in a line of source code: `486: 'Busy Here',`
fn literal(phrase: &str) -> &str {
    let inside = phrase.trim_end_matches([',', ';', ':', '}', ' ']);
    let single = inside.strip_prefix('\'').and_then(|inside| inside.strip_suffix('\''));
    single.unwrap_or(if inside.ends_with(['"', '`']) { inside } else { phrase })
}

/// The phrase, and the column behind it.
fn columns(rest: &str) -> (&str, Option<&str>) {
    let rest = rest.trim_end();
    let gap = rest.find('\t').or_else(|| rest.find("  ")).filter(|gap| !rest[..*gap].trim().is_empty());
    match gap {
        Some(gap) => (&rest[..gap], Some(rest[gap..].trim())),
        None => (rest, None),
    }
}

/// The phrase and the RFCs behind it: `Use Identity Header [RFC8224]`.
fn split_reference(phrase: &str) -> (&str, Option<&str>) {
    let split = phrase.trim_end().strip_suffix(']').and_then(|phrase| phrase.split_once(" [RFC"));
    split.map_or((phrase, None), |(before, _)| (before, Some(phrase[before.len()..].trim())))
}

/// A registered phrase, or a slip of it, and what a dash or a colon sets apart from it: `Not Found - unknown number`.
fn split_explanation(phrase: &str, code: u32) -> (&str, Option<&str>) {
    let signs = [" - ", " – ", " — ", ": ", "; ", ", "];
    let mut parts = signs.iter().filter_map(|sign| phrase.split_once(sign));
    let split = parts.find(|(phrase, _)| is_known(code, phrase.trim_matches(['"', '`', '“', '”', '*'])));
    split.map_or((phrase, None), |(phrase, explanation)| (phrase, Some(explanation)))
}

/// Whether this is a row rather than prose that begins with a number.
fn is_row(code: u32, phrase: &str, in_list: bool) -> bool {
    if phrase.is_empty() {
        return in_range(code);
    }
    let is_prose = phrase.ends_with(['.', ',', ':', '?'])
        || phrase.contains(". ")
        || (phrase.contains(": ") && phrase.split_whitespace().count() > 5)
        || phrase.split_whitespace().count() > MOST_WORDS
        || compact(phrase).is_empty();
    let is_upper = phrase.starts_with(|letter: char| letter.is_uppercase() || letter == '\'');
    let is_status = (100..1000).contains(&code);
    is_known(code, phrase) || (is_status && (is_upper || in_list) && !is_prose)
}

/// Whether the phrase is registered, or nearly the one of this code.
fn is_known(code: u32, phrase: &str) -> bool {
    let is_near = |code| matches!(judge(code, phrase), Judgement::Slip(_) | Judgement::Http);
    is_registered_phrase(phrase) || status_code(code).is_some_and(is_near)
}
