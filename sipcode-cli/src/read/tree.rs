//! What JSON and YAML have in common: maps, sequences and scalars, and where the rows are in them.

use super::symbols::NO_PHRASE;
use super::words::{
    collapse, compact, in_range, is_identifier, is_like_a_phrase, is_of_other_numbers, is_registered_phrase,
    names_code, some,
};
use super::{Found, Row, Sink, lines, table};

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

pub(super) const CODE_KEYS: [&str; 13] = [
    "response",
    "sipresponse",
    "codes",
    "sipcodes",
    "code",
    "status",
    "statuscode",
    "sipcode",
    "sipstatus",
    "sip",
    "responsecode",
    "sipresponsecode",
    "sipstatuscode",
];
pub(super) const PHRASE_KEYS: [&str; 20] = [
    "phrase",
    "sipphrase",
    "reason",
    "reasonphrase",
    "sipreason",
    "sipreasonphrase",
    "text",
    "siptext",
    "message",
    "sipmessage",
    "msg",
    "statustext",
    "statusmessage",
    "errormessage",
    "reasontext",
    "responsetext",
    "defaulttext",
    "response",
    "sipresponse",
    "title",
];
/// Keys of which the text may be the phrase, where no other key has it.
const SECOND_PHRASE_KEYS: [&str; 9] =
    ["status", "name", "description", "desc", "meaning", "label", "value", "detail", "error"];
const REMARK_KEYS: [&str; 10] =
    ["remark", "description", "desc", "comment", "note", "notes", "detail", "details", "meaning", "explanation"];
const SUBCODE_KEYS: [&str; 7] =
    ["subcode", "substatus", "hangupcode", "vendorcode", "internalcode", "diagnostic", "errorcode"];
const CLASS_KEYS: [&str; 2] = ["class", "category"];
/// Objects of one map are told from each other within so many keys.
const MOST_KEYS: usize = 32;
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

    /// A text, or the texts of a sequence.
    fn texts(&self) -> Option<Vec<&str>> {
        match &self.value {
            Value::Sequence(elements) => elements.iter().map(Self::text).collect(),
            _ => self.text().map(|text| vec![text]),
        }
    }

    /// The codes, each with the phrase that stands behind it. There are none where a person must decide.
    fn codes(&self) -> Option<Vec<Row>> {
        let row = |code| Row { code, ..Row::default() };
        match &self.value {
            Value::Sequence(elements) if !elements.is_empty() => {
                let on_its_line = |node: &Self| {
                    let rows = node.codes()?.into_iter().map(|row| Row { line: node.line, ..row });
                    Some(rows.collect::<Vec<_>>())
                };
                let codes: Vec<_> = elements.iter().filter(|node| node.is_scalar()).map_while(on_its_line).collect();
                let is_plain = codes.iter().all(|codes| !codes.is_empty());
                (codes.len() == elements.len()).then(|| if is_plain { codes.concat() } else { Vec::new() })
            }
            Value::Text(text) if number(text).is_none() => {
                // `E1001` is a number of something else.
                let rows = Some(table::rows_of_cell(text)).filter(|rows| rows.iter().all(|row| in_range(row.code)))?;
                (!rows.is_empty() || table::is_almost_code(text)).then_some(rows)
            }
            _ => self.number().map(|code| vec![row(code)]),
        }
    }

    fn is_wording(&self) -> bool {
        matches!(self.value, Value::Text(_) | Value::Map(_))
    }

    pub(super) fn is_scalar(&self) -> bool {
        !matches!(self.value, Value::Sequence(_) | Value::Map(_))
    }
}

impl Entry {
    /// The place of the key among these.
    fn rank(&self, keys: &[&str]) -> Option<usize> {
        let own = compact(&self.key);
        keys.iter().position(|key| *key == own)
    }

    /// The codes that the key names: `486`, `401/407`, `SIP 486`.
    fn codes(&self) -> Vec<u32> {
        let is_plain = self.key.starts_with("SIP") || self.key.starts_with(|letter: char| letter.is_ascii_digit());
        let codes = || table::codes(&self.key).into_iter().filter(|code| is_plain && in_range(*code)).collect();
        self.number.map_or_else(codes, |code| vec![code])
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
    if repeated_code(entries).is_some() {
        return values(node, sink);
    }
    let Some(own) = object(node.line, &[], entries) else { return values(node, sink) };
    // `{ "status": 200, "data": [...] }` is the envelope of a table.
    let mut is_envelope = false;
    nested(entries, &mut |found| {
        is_envelope |= matches!(found, Found::Row(_));
        sink(found);
    });
    if !is_envelope {
        own.into_iter().for_each(sink);
    }
}

fn values(node: &Node, sink: &mut Sink<'_>) {
    match &node.value {
        Value::Sequence(elements) if !pair(node.line, elements, sink) => {
            for element in elements {
                values(element, sink);
            }
        }
        Value::Map(entries) => map(node.line, &[], entries, sink),
        // `"486 Busy Here"`
        Value::Text(text) => {
            for row in lines::rows(text).into_iter().filter(|row| row.phrase.is_some()) {
                sink(Found::Row(Row { line: node.line, may_repeat: false, ..row }));
            }
        }
        _ => {}
    }
}

fn map(line: u64, key: &[u32], entries: &[Entry], sink: &mut Sink<'_>) {
    let (mut line, mut entries) = (line, entries);
    while let Some(end) = repeated_code(entries) {
        one_map(line, key, &entries[..end], sink);
        (line, entries) = (entries[end].line, &entries[end..]);
    }
    one_map(line, key, entries, sink);
}

fn one_map(line: u64, key: &[u32], entries: &[Entry], sink: &mut Sink<'_>) {
    if let Some(own) = object(line, key, entries) {
        own.into_iter().for_each(&mut *sink);
        nested(entries, sink);
    } else {
        let to_codes = ToCodes::of(entries);
        for entry in entries {
            match entry.value.value {
                Value::Number(Some(code)) if entry.number.is_none() => {
                    to_codes.row(entry, code).map(Found::Row).into_iter().for_each(&mut *sink);
                }
                _ => entry_rows(entry, sink),
            }
        }
    }
}

/// Where the next object begins, if several stand in one map: `Code: 486`, `Reason: Busy Here`, `Code: 404`, and so on.
fn repeated_code(entries: &[Entry]) -> Option<usize> {
    let is_repeated = |index: &usize| entries[..*index].iter().any(|entry| entry.key == entries[*index].key);
    let end = (1..entries.len().min(MOST_KEYS)).find(is_repeated)?;
    entries[..end].iter().any(is_code_key).then_some(end)
}

/// A map from phrases or names to codes, perhaps with other numbers: `{ "BUSY_HERE": 486, "port": 5060 }`.
struct ToCodes {
    /// Whether most keys tell that the numbers are codes, so that all are.
    mostly: bool,
    /// Whether the keys are phrases. Where each could be an identifier they are names.
    by_phrase: bool,
}

impl ToCodes {
    fn of(entries: &[Entry]) -> Self {
        let numbers = || entries.iter().filter(|entry| matches!(entry.value.value, Value::Number(_)));
        let known: Vec<_> = numbers().filter(|entry| Self::is_known(entry)).collect();
        let by_phrase = known.iter().any(|entry| entry.key.contains(' '));
        Self { mostly: known.len() * 2 > numbers().count(), by_phrase }
    }

    fn is_known(entry: &Entry) -> bool {
        let is_named = |code| in_range(code) && (is_registered_phrase(&entry.key) || names_code(&entry.key, code));
        !is_of_other_numbers(&entry.key) && entry.value.number().is_some_and(is_named)
    }

    fn row(&self, entry: &Entry, code: u32) -> Option<Row> {
        let key = Some(entry.key.clone());
        let (phrase, name) = if self.by_phrase { (key, None) } else { (None, key) };
        let row = Row { line: entry.line, code, phrase, name, remark: entry.comment.clone(), ..Row::default() };
        (self.mostly || Self::is_known(entry)).then_some(row)
    }
}

/// What an object holds beside its own row.
fn nested(entries: &[Entry], sink: &mut Sink<'_>) {
    let is_part = |entry: &Entry| {
        let key = compact(&entry.key);
        (CODE_KEYS.contains(&&*key) && entry.value.codes().is_some())
            || (PHRASE_KEYS.contains(&&*key) && entry.value.texts().is_some())
    };
    for entry in entries.iter().filter(|entry| !entry.value.is_scalar() && !is_part(entry)) {
        entry_rows(entry, sink);
    }
}

/// `[486, "Busy Here"]`.
fn pair(line: u64, elements: &[Node], sink: &mut Sink<'_>) -> bool {
    let [first, second, rest @ ..] = elements else { return false };
    let Some(phrase) = second.text().filter(|_| second.codes().is_none()) else { return false };
    if first.text().is_some_and(lines::begins_with_range) {
        sink(Found::Doubt { line, why: table::NO_SINGLE_NUMBER });
        return true;
    }
    let codes = first.codes().filter(|codes| codes.iter().all(|row| row.phrase.is_none())).unwrap_or_default();
    let remark = rest.first().and_then(Node::text).and_then(some);
    for Row { code, .. } in &codes {
        sink(Found::Row(Row { line, code: *code, phrase: some(phrase), remark: remark.clone(), ..Row::default() }));
    }
    !codes.is_empty()
}

/// `{ "code": 486, "reason": "Busy Here" }`, or with the code as the key of the whole.
fn object(line: u64, key: &[u32], entries: &[Entry]) -> Option<Vec<Found>> {
    let phrase = phrase_entry(entries);
    let by_key = || key.iter().map(|code| Row { code: *code, ..Row::default() }).collect();
    let (code, codes) = match code_entry(entries) {
        Some((entry, codes)) if !key.iter().copied().any(in_range) => (Some(entry), codes),
        _ if key.iter().copied().any(|code| in_range(code) || (code > 99 && phrase.is_some())) => (None, by_key()),
        _ if key.is_empty() && phrase.is_some_and(|phrase| may_have_code(entries, phrase)) => {
            return Some(vec![Found::Doubt { line, why: table::NO_CODE }]);
        }
        _ => return None,
    };
    if codes.is_empty() {
        return Some(vec![Found::Doubt { line, why: table::NO_SINGLE_NUMBER }]);
    }
    // `{ "code": 486, "reason": { "en": "Busy", "de": "Besetzt" } }`
    let is_map = |entry: &Entry| entry.rank(&PHRASE_KEYS).is_some() && matches!(entry.value.value, Value::Map(_));
    if phrase.is_none() && entries.iter().any(|entry| is_map(entry) && !is_code_key(entry)) {
        return Some(vec![Found::Doubt { line, why: NO_PHRASE }]);
    }
    // `{ "status": "486 Busy Here", "message": "The callee is busy." }`
    let has_phrase = codes.iter().any(|row| row.phrase.is_some());
    let (phrase, message) = if has_phrase { (None, phrase) } else { (phrase, None) };
    let is_free = |entry: &Entry| {
        let is = |other: Option<&Entry>| other.is_some_and(|other| std::ptr::eq(entry, other));
        entry.value.is_scalar() && !is(phrase) && !is(code)
    };
    let beside = beside(line, entries, &is_free, message);
    let phrases = phrase.and_then(|entry| entry.value.texts()).unwrap_or_default();
    let texts = [&beside.name, &beside.subcode, &beside.remark].into_iter().flatten().map(String::len);
    let length = texts.chain(phrases.iter().map(|phrase| phrase.len())).sum::<usize>();
    if length * codes.len().max(phrases.len()) > MOST_TEXT {
        return Some(vec![Found::Doubt { line, why: "it repeats long texts for many codes" }]);
    }
    let rows = match with_phrases(codes, phrases) {
        Ok(rows) => rows,
        Err(why) => return Some(vec![Found::Doubt { line, why }]),
    };
    let row = |own: Row| Row {
        // An element of a list may have a line of its own.
        line: own.line.max(line),
        code: own.code,
        phrase: own.phrase,
        remark: beside.remark.clone().or(own.remark),
        ..beside.clone()
    };
    Some(rows.into_iter().map(|own| Found::Row(row(own))).collect())
}

/// Whether an object without a code has a number that is none, or a registered phrase.
fn may_have_code(entries: &[Entry], phrase: &Entry) -> bool {
    let is_number = |entry: &Entry| match &entry.value.value {
        Value::Number(number) => number.is_none(),
        Value::Text(text) => is_like_a_number(text),
        _ => false,
    };
    let has_number = entries.iter().any(|entry| entry.rank(&CODE_KEYS).is_some() && is_number(entry));
    has_number || phrase.value.text().is_some_and(is_registered_phrase)
}

/// `48x`, `-1`, `0x1E6`; not `E1001`, which is a number of something else.
fn is_like_a_number(text: &str) -> bool {
    text.trim().trim_start_matches('-').starts_with(|letter: char| letter.is_ascii_digit())
}

/// What an object says beside its code and its phrase.
fn beside(line: u64, entries: &[Entry], is_free: &dyn Fn(&Entry) -> bool, message: Option<&Entry>) -> Row {
    let text = |keys: &[&str]| {
        let scalar = find(entries, keys, is_free).and_then(|entry| entry.value.scalar());
        scalar.and_then(|text| some(&collapse(&text)))
    };
    let message = || message.and_then(|entry| entry.value.scalar());
    let comment = || entries.iter().find_map(|entry| entry.comment.clone());
    Row {
        line,
        name: text(&NAME_KEYS),
        subcode: text(&SUBCODE_KEYS).or_else(|| text(&CODE_KEYS)),
        remark: text(&REMARK_KEYS).or_else(message).or_else(comment),
        class: text(&CLASS_KEYS).and_then(|class| table::class_of_cell(&class)),
        ..Row::default()
    }
}

/// How many bytes of text the rows of one object may have: a thousand for each code that there is, and more.
const MOST_TEXT: usize = 1 << 20;

/// The entry of the first of the keys that fits.
fn find<'a>(entries: &'a [Entry], keys: &[&str], fits: &dyn Fn(&Entry) -> bool) -> Option<&'a Entry> {
    let fitting = entries.iter().filter_map(|entry| Some((entry.rank(keys)?, entry))).filter(|(_, entry)| fits(entry));
    fitting.min_by_key(|(rank, _)| *rank).map(|(_, entry)| entry)
}

/// The entry of the last of the keys that has status codes, or else other numbers.
fn code_entry(entries: &[Entry]) -> Option<(&Entry, Vec<Row>)> {
    let with_codes = entries.iter().filter_map(|entry| Some((entry.rank(&CODE_KEYS)?, entry, entry.value.codes()?)));
    let are_status = |codes: &[Row]| !codes.is_empty() && codes.iter().all(|row| in_range(row.code));
    let best = with_codes.max_by_key(|(rank, _, codes)| (are_status(codes), *rank));
    best.map(|(_, entry, codes)| (entry, codes))
}

fn phrase_entry(entries: &[Entry]) -> Option<&Entry> {
    let is_text = |entry: &Entry| {
        let texts = entry.value.texts();
        texts.is_some_and(|texts| texts.iter().all(|text| number(text).is_none()))
    };
    let is_name = |entry: &Entry| entry.rank(&NAME_KEYS).is_some() && entry.value.text().is_some_and(is_identifier);
    let is_phrase = |entry: &Entry| entry.value.text().is_some_and(is_short_phrase) && !is_name(entry);
    find(entries, &PHRASE_KEYS, &is_text).or_else(|| find(entries, &SECOND_PHRASE_KEYS, &is_phrase))
}

/// One phrase is that of all codes or a list of theirs, one code has all phrases, and lists of one length belong together.
/// Otherwise the error says why a person must decide.
fn with_phrases(mut codes: Vec<Row>, mut phrases: Vec<&str>) -> Result<Vec<Row>, &'static str> {
    if phrases.len() < 2 {
        let text = phrases.first().copied().unwrap_or_default();
        phrases = table::phrases_of_codes(text, codes.len()).ok_or(table::ONE_EACH)?;
    }
    if codes.len() == 1 {
        codes.resize(phrases.len(), codes[0].clone());
    }
    let row = |(code, phrase): (Row, &str)| Row { phrase: code.phrase.or_else(|| some(phrase)), ..code };
    let is_even = codes.len() == phrases.len();
    if is_even { Ok(codes.into_iter().zip(phrases).map(row).collect()) } else { Err(table::UNEVEN) }
}

fn is_code_key(entry: &Entry) -> bool {
    entry.rank(&CODE_KEYS).is_some()
}

fn is_short_phrase(text: &str) -> bool {
    is_like_a_phrase(text) && text.split_whitespace().count() <= 8
}

fn entry_rows(entry: &Entry, sink: &mut Sink<'_>) {
    if is_of_other_numbers(&entry.key) {
        return;
    }
    if let Some(class) = Some(&entry.key).filter(|_| !entry.value.is_scalar()).and_then(|key| table::class(key)) {
        return values(&entry.value, &mut |found| sink(found.in_class(Some(class))));
    }
    let line = entry.line;
    let beside = Row { line, remark: entry.comment.clone(), ..Row::default() };
    let row = &|code, phrase: Option<&str>| Row { code, phrase: phrase.and_then(some), ..beside.clone() };
    let key = entry.codes();
    let keyed = |line, phrase| key.iter().map(move |code| Found::Row(Row { line, ..row(*code, phrase) }));
    match (entry.number, &entry.value.value) {
        (_, Value::Text(phrase)) if !key.is_empty() => keyed(line, Some(phrase)).for_each(sink),
        (_, Value::Null) if key.iter().copied().any(in_range) => keyed(line, None).for_each(sink),
        (_, Value::Map(entries)) if !key.is_empty() => map(line, &key, entries, sink),
        // Several wordings of one code.
        (_, Value::Sequence(elements)) if !key.is_empty() && elements.iter().all(Node::is_wording) => {
            for element in elements {
                match &element.value {
                    Value::Map(entries) => map(element.line, &key, entries, sink),
                    _ => keyed(element.line, element.text()).for_each(&mut *sink),
                }
            }
        }
        (None, Value::Text(_) | Value::Map(_) | Value::Sequence(_)) if lines::begins_with_range(&entry.key) => {
            sink(Found::Doubt { line, why: table::NO_SINGLE_NUMBER });
            values(&entry.value, sink);
        }
        // `486 Busy Here: The callee is busy.`
        (None, Value::Text(_) | Value::Null) if lines::rows(&entry.key).iter().any(|row| row.phrase.is_some()) => {
            for found in lines::rows(&entry.key) {
                let remark = found.remark.or_else(|| entry.value.text().and_then(some));
                sink(Found::Row(Row { remark, ..row(found.code, found.phrase.as_deref()) }));
            }
        }
        _ if has_unreadable_key(entry) => sink(Found::Doubt { line, why: table::NO_CODE }),
        _ => values(&entry.value, sink),
    }
}

/// `4_86: Busy Here`, `-1: Unknown`
fn has_unreadable_key(entry: &Entry) -> bool {
    let may_be_code = |phrase| entry.key.starts_with('-') || is_registered_phrase(phrase);
    entry.number.is_none() && is_like_a_number(&entry.key) && entry.value.text().is_some_and(may_be_code)
}
