//! What JSON and YAML have in common: maps, sequences and scalars, and where the rows are in them.

use super::words::{collapse, compact, in_range, is_like_a_phrase, is_of_other_numbers, names_code, some};
use super::{Found, Row, Sink, lines};

/// A value with the line where it begins.
#[derive(Debug, Clone)]
pub struct Node {
    /// The line of its first character.
    pub line: u64,
    /// What it holds.
    pub value: Value,
}

/// What a node holds.
#[derive(Debug, Clone)]
pub enum Value {
    /// No value.
    Null,
    /// A number, as a status code if it can be one at all.
    Number(Option<u32>),
    /// Text.
    Text(String),
    /// The elements, in order.
    Sequence(Vec<Node>),
    /// The entries, in order; keys may repeat.
    Map(Vec<Entry>),
}

/// An entry of a map.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key as written.
    pub key: String,
    /// The key as a number, if it is one.
    pub number: Option<u32>,
    /// The comment at the end of its line.
    pub comment: Option<String>,
    /// The line of the key.
    pub line: u64,
    /// The value.
    pub value: Node,
}

pub(super) const CODE_KEYS: [&str; 9] =
    ["code", "status", "statuscode", "sipcode", "sipstatus", "sip", "responsecode", "sipresponsecode", "sipstatuscode"];
pub(super) const PHRASE_KEYS: [&str; 9] =
    ["phrase", "reason", "reasonphrase", "text", "message", "statustext", "reasontext", "sipreason", "title"];
/// Keys of which the text may be the phrase, where no other key has it.
const SECOND_PHRASE_KEYS: [&str; 6] = ["status", "name", "description", "meaning", "label", "value"];
const REMARK_KEYS: [&str; 8] =
    ["remark", "description", "comment", "note", "notes", "details", "meaning", "explanation"];
const SUBCODE_KEYS: [&str; 7] =
    ["subcode", "substatus", "hangupcode", "vendorcode", "internalcode", "diagnostic", "errorcode"];
const NAME_KEYS: [&str; 4] = ["name", "constant", "identifier", "id"];

impl Node {
    fn number(&self) -> Option<u32> {
        match &self.value {
            Value::Number(number) => *number,
            Value::Text(text) => number(text),
            _ => None,
        }
    }

    fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A scalar as text.
    fn scalar(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) => Some(text.clone()),
            Value::Number(number) => number.map(|number| number.to_string()),
            _ => None,
        }
    }

    fn is_scalar(&self) -> bool {
        !matches!(self.value, Value::Sequence(_) | Value::Map(_))
    }
}

/// A decimal number, or one with a fraction of zero.
#[must_use]
pub fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let whole = text.split_once('.').map_or(text, |(whole, fraction)| match fraction.trim_end_matches('0') {
        "" => whole,
        _ => text,
    });
    whole.bytes().all(|byte| byte.is_ascii_digit()).then(|| whole.parse().ok())?
}

/// Gives the rows in a tree. The readers limit its depth.
pub fn rows(node: &Node, sink: &mut Sink<'_>) {
    let Value::Map(entries) = &node.value else { return values(node, sink) };
    let Some(row) = object(node.line, None, entries) else { return values(node, sink) };
    // `{ "status": 200, "data": [...] }` is the envelope of a table.
    let mut is_envelope = false;
    nested(entries, &mut |found| {
        is_envelope |= matches!(found, Found::Row(_));
        sink(found);
    });
    if !is_envelope {
        sink(Found::Row(row));
    }
}

fn values(node: &Node, sink: &mut Sink<'_>) {
    match &node.value {
        Value::Sequence(elements) if !pair(node.line, elements, sink) => {
            for element in elements {
                values(element, sink);
            }
        }
        Value::Map(entries) => map(node.line, None, entries, sink),
        // `"486 Busy Here"`
        Value::Text(text) => {
            for row in lines::rows(text).into_iter().filter(|row| row.phrase.is_some()) {
                sink(Found::Row(Row { line: node.line, may_repeat: false, ..row }));
            }
        }
        _ => {}
    }
}

fn map(line: u64, key: Option<u32>, entries: &[Entry], sink: &mut Sink<'_>) {
    if let Some(row) = object(line, key, entries) {
        sink(Found::Row(row));
        nested(entries, sink);
    } else {
        for entry in entries {
            entry_rows(entry, sink);
        }
    }
}

/// What an object holds beside its own row.
fn nested(entries: &[Entry], sink: &mut Sink<'_>) {
    for entry in entries.iter().filter(|entry| !entry.value.is_scalar()) {
        entry_rows(entry, sink);
    }
}

/// `[486, "Busy Here"]`.
fn pair(line: u64, elements: &[Node], sink: &mut Sink<'_>) -> bool {
    let [first, second, rest @ ..] = elements else { return false };
    let Some(code) = first.number() else { return false };
    let Some(phrase) = second.text().filter(|text| number(text).is_none()) else { return false };
    let remark = rest.first().and_then(Node::text).and_then(some);
    sink(Found::Row(Row { line, code, phrase: some(phrase), remark, ..Row::default() }));
    true
}

/// `{ "code": 486, "reason": "Busy Here" }`, or with the code as the key of the whole.
fn object(line: u64, key: Option<u32>, entries: &[Entry]) -> Option<Row> {
    let find = |keys: &[&str]| {
        keys.iter().find_map(|key| entries.iter().find(|entry| compact(&entry.key) == *key && entry.value.is_scalar()))
    };
    let code_entry = CODE_KEYS
        .iter()
        .filter_map(|key| entries.iter().find(|entry| compact(&entry.key) == *key && entry.value.number().is_some()))
        .max_by_key(|entry| entry.value.number().is_some_and(in_range));
    let code = key.or_else(|| code_entry.and_then(|entry| entry.value.number()))?;
    let phrase = find(&PHRASE_KEYS).or_else(|| {
        let is_phrase = |entry: &&Entry| entry.value.text().is_some_and(is_short_phrase);
        SECOND_PHRASE_KEYS.iter().find_map(|key| find(&[key]).filter(is_phrase))
    });
    let is_phrase = |entry: &Entry| phrase.is_some_and(|phrase| std::ptr::eq(phrase, entry));
    let others = |keys: &[&str]| find(keys).filter(|entry| !is_phrase(entry));
    let text =
        |keys: &[&str]| others(keys).and_then(|entry| entry.value.scalar()).and_then(|text| some(&collapse(&text)));
    let beside = |subcode: &&Entry| key.is_some() || code_entry.is_some_and(|code| !std::ptr::eq(*subcode, code));
    let other_code = entries.iter().filter(beside).find(|entry| {
        let is_code = CODE_KEYS.contains(&&*compact(&entry.key));
        is_code && entry.value.is_scalar() && !is_phrase(entry)
    });
    let subcode = text(&SUBCODE_KEYS).or_else(|| other_code.and_then(|entry| entry.value.scalar()));
    let described = text(&REMARK_KEYS).or_else(|| entries.iter().find_map(|entry| entry.comment.clone()));
    Some(Row {
        line,
        code,
        phrase: phrase
            .and_then(|entry| entry.value.text())
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned),
        name: text(&NAME_KEYS),
        subcode,
        remark: described,
        ..Row::default()
    })
}

fn is_short_phrase(text: &str) -> bool {
    is_like_a_phrase(text) && text.split_whitespace().count() <= 8
}

fn entry_rows(entry: &Entry, sink: &mut Sink<'_>) {
    if is_of_other_numbers(&entry.key) {
        return;
    }
    let line = entry.line;
    let row = |code, phrase: Option<&str>| Row {
        line,
        code,
        phrase: phrase.and_then(some),
        remark: entry.comment.clone(),
        ..Row::default()
    };
    match (entry.number, &entry.value.value) {
        (Some(code), Value::Text(phrase)) => sink(Found::Row(row(code, Some(phrase)))),
        (Some(code), Value::Null) if in_range(code) => sink(Found::Row(row(code, None))),
        (Some(code), Value::Map(entries)) if in_range(code) => map(line, Some(code), entries, sink),
        // Several wordings of one code.
        (Some(code), Value::Sequence(elements)) if elements.iter().all(|element| element.text().is_some()) => {
            for element in elements {
                sink(Found::Row(Row { line: element.line, ..row(code, element.text()) }));
            }
        }
        // `BUSY_HERE: 486`.
        (None, Value::Number(Some(code))) if in_range(*code) && names_code(&entry.key, *code) => {
            let is_phrase = entry.key.contains(' ');
            let name = (!is_phrase).then(|| entry.key.clone());
            sink(Found::Row(Row { name, ..row(*code, is_phrase.then_some(&*entry.key)) }));
        }
        // `486 Busy Here: The callee is busy.`
        (None, Value::Text(_) | Value::Null) if lines::rows(&entry.key).iter().any(|row| row.phrase.is_some()) => {
            for found in lines::rows(&entry.key) {
                let remark = found.remark.or_else(|| entry.value.text().and_then(some));
                sink(Found::Row(Row { remark, ..row(found.code, found.phrase.as_deref()) }));
            }
        }
        _ => values(&entry.value, sink),
    }
}
