//! What becomes of each row.

use std::collections::{BTreeMap, HashMap, HashSet};

use sipcode_core::tooling::{Judgement, Slip, judge};
use sipcode_core::{Registered, StatusCode};

use super::names::Names;
use super::patterns::{Pattern, common_start, stem, template};
use super::{Doubt, Placed};
use crate::read::Row;
use crate::read::words::{collapse, status_code};
use crate::verdict::Verdict;

/// From so many wordings of its own on, a table is a dialect.
const LEAST_FOR_DIALECT: usize = 4;

/// An enum that is ready to be written.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) dialect: bool,
    pub(super) by_phrase: bool,
    pub(super) has_vendor_codes: bool,
    /// By code.
    pub(super) items: Vec<Item>,
    pub(super) report: Vec<String>,
}

/// What stands between the braces.
#[derive(Debug)]
pub(super) enum Item {
    Variant(Variant),
    Todo(Todo),
}

/// A variant.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) code: StatusCode,
    pub(super) phrase: String,
    pub(super) is_custom: bool,
    pub(super) pattern: Option<Pattern>,
    pub(super) name: String,
    pub(super) docs: String,
}

/// A row that a person must decide on.
#[derive(Debug)]
pub(super) struct Todo {
    code: u32,
    pub(super) place: String,
    pub(super) why: String,
    pub(super) source: String,
}

/// A phrase of a code, with all that the rows say of it.
#[derive(Debug)]
struct Wording {
    code: StatusCode,
    /// As it will be written.
    phrase: String,
    /// The registered phrase as the table writes it, if its letter case is another.
    other_case: Option<String>,
    /// Whether it is not the registered phrase.
    is_own: bool,
    patterns: Vec<Pattern>,
    name: Option<String>,
    remarks: Vec<String>,
    place: String,
}

/// Rows on their way to a draft.
#[derive(Default)]
struct Deciding {
    wordings: Vec<Wording>,
    places: HashMap<(u16, String), usize>,
    todos: Vec<Todo>,
    report: Vec<String>,
    /// Whose the unregistered codes are.
    has_vendor: bool,
}

/// Decides on every row.
pub(super) fn decide(rows: &[Placed], doubts: &[Doubt], vendor: Option<&str>) -> Draft {
    let mut deciding = Deciding { has_vendor: vendor.is_some(), ..Deciding::default() };
    for rows in alike(rows) {
        let phrases: Vec<_> = rows.iter().map(|placed| written(placed)).collect();
        match common_start(&phrases).filter(|_| rows.len() > 1) {
            Some(start) => {
                let place = rows[0].place();
                deciding.report.push(format!("{place}: {} wordings that start with {start:?} are one", rows.len()));
                deciding.row(rows[0], &start, Some(Pattern::Starts(start.clone())));
            }
            None => rows.iter().zip(phrases).for_each(|(row, phrase)| deciding.row(row, &phrase, None)),
        }
    }
    for doubt in doubts {
        let place = format!("{}:{}", doubt.file, doubt.line);
        deciding.report.push(format!("{place}: left out: {}", doubt.why));
        deciding.todos.push(Todo { code: u32::MAX, place, why: doubt.why.to_owned(), source: doubt.source.clone() });
    }
    deciding.draft()
}

impl Deciding {
    /// Decides on a row with this phrase, or on several whose phrases have this pattern in common.
    fn row(&mut self, placed: &Placed, written: &str, pattern: Option<Pattern>) {
        let (phrase, patterns) = match template(written) {
            Some(template) => (template.phrase, template.patterns),
            None => (written.to_owned(), pattern.into_iter().collect()),
        };
        let (code, judgement) = match judged(placed, &phrase, self.has_vendor) {
            Ok(judged) => judged,
            Err(why) => return self.todo(placed, why),
        };
        if let Some(class) = placed.row.wrong_class() {
            self.tell(placed, &format!("{code} stands under {class}xx"));
        }
        let own = || Wording::new(code, &phrase, true, patterns);
        let Some(registered) = code.registered() else { return self.add(placed, own()) };
        let as_registered = Wording::new(code, registered.reason, false, Vec::new());
        let wording = match judgement {
            Judgement::Own => {
                self.tell(placed, &format!("{written:?} is another wording of {}", named(registered)));
                own()
            }
            Judgement::Slip(Slip::LetterCase) => Wording { other_case: Some(phrase), ..as_registered },
            Judgement::Slip(_) | Judgement::Http => {
                self.tell(placed, &format!("{written:?} is written as registered: {}", named(registered)));
                as_registered
            }
            _ => as_registered,
        };
        self.add(placed, wording);
    }

    fn tell(&mut self, placed: &Placed, what: &str) {
        self.report.push(format!("{}: {what}", placed.place()));
    }

    fn todo(&mut self, placed: &Placed, why: String) {
        self.tell(placed, &format!("left out: {why}"));
        let (place, source) = (placed.place(), placed.source.clone());
        self.todos.push(Todo { code: placed.row.code, place, why, source });
    }

    fn add(&mut self, placed: &Placed, wording: Wording) {
        let place = placed.place();
        let remark = match (&placed.row.subcode, &placed.row.remark) {
            (Some(subcode), Some(remark)) => Some(format!("{subcode}: {remark}")),
            (Some(one), None) | (None, Some(one)) => Some(one.clone()),
            (None, None) => None,
        };
        let key = (wording.code.as_u16(), wording.phrase.to_lowercase());
        if let Some(known) = self.places.get(&key) {
            let known = &mut self.wordings[*known];
            // Where the exact phrase stands, too, another letter case is a slip.
            known.other_case = known.other_case.take().filter(|_| wording.other_case.is_some());
            if known.is_own && known.patterns.is_empty() && !wording.patterns.is_empty() {
                // In the letter case of the patterns, which the phrase must fit.
                (known.phrase, known.patterns) = (wording.phrase, wording.patterns);
            }
            known.name = known.name.take().or_else(|| placed.name.clone());
            if !placed.is_capture {
                self.report.push(format!("{place}: the same as {}", known.place));
            }
            if known.remarks.len() < 8 {
                known.remarks.extend(remark.filter(|remark| !known.remarks.contains(remark)));
            }
            return;
        }
        self.places.insert(key, self.wordings.len());
        self.wordings.push(Wording {
            name: placed.name.clone(),
            remarks: remark.into_iter().collect(),
            place,
            ..wording
        });
    }

    fn draft(mut self) -> Draft {
        let mut codes: BTreeMap<u16, Vec<Wording>> = BTreeMap::new();
        for wording in std::mem::take(&mut self.wordings) {
            codes.entry(wording.code.as_u16()).or_default().push(wording);
        }
        for wordings in codes.values_mut() {
            choose_patterns(wordings);
        }
        let by_phrase = codes.values().any(|wordings| wordings.len() > 1 || !wordings[0].patterns.is_empty());
        let not_registered = phrases_not_registered(&codes);
        let dialect = not_registered >= LEAST_FOR_DIALECT;
        let has_vendor_codes = codes.values().flatten().any(|wording| wording.code.registered().is_none());
        let mut names = Names::default();
        let mut items: Vec<(u32, Item)> = Vec::new();
        for wordings in codes.into_values() {
            let is_alone = wordings.len() == 1;
            for wording in wordings {
                let is_custom = is_alone && !dialect && wording.is_own_of_registered();
                if let Some(other) = wording.other_case.as_ref().filter(|_| !dialect) {
                    self.report
                        .push(format!("{}: {other:?} is written as registered: {:?}", wording.place, wording.phrase));
                }
                let code = wording.code.as_u16();
                items.push((code.into(), Item::Variant(wording.variant(is_custom, dialect, &mut names))));
            }
        }
        let variants = items.len();
        let todos = self.todos.len();
        items.extend(self.todos.into_iter().map(|todo| (todo.code, Item::Todo(todo))));
        items.sort_by_key(|(code, _)| *code);
        if dialect {
            self.report.push(format!("`dialect`: {not_registered} phrases are not the registered ones"));
        }
        if by_phrase {
            self.report.push("`by_phrase`: a code stands with several phrases, or with one that varies".to_owned());
        }
        self.report.push(format!("{}, {} left out", counted(variants, "variant"), counted(todos, "row")));
        let items = items.into_iter().map(|(_, item)| item).collect();
        Draft { dialect, by_phrase, has_vendor_codes, items, report: self.report }
    }
}

impl Wording {
    fn new(code: StatusCode, phrase: &str, is_own: bool, patterns: Vec<Pattern>) -> Self {
        Self {
            code,
            phrase: phrase.to_owned(),
            other_case: None,
            is_own,
            patterns,
            name: None,
            remarks: Vec::new(),
            place: String::new(),
        }
    }

    fn is_own_of_registered(&self) -> bool {
        self.is_own && self.code.registered().is_some()
    }

    fn variant(self, is_custom: bool, dialect: bool, names: &mut Names) -> Variant {
        let name = names.name(self.name.as_deref().unwrap_or(&self.phrase), self.code.as_u16());
        let docs = if self.remarks.is_empty() { self.meaning() } else { self.remarks.join("; ") };
        let phrase = self.other_case.filter(|_| dialect).unwrap_or(self.phrase);
        let pattern = self.patterns.into_iter().next();
        Variant { code: self.code, phrase, is_custom, pattern, name, docs }
    }

    fn meaning(&self) -> String {
        match self.code.registered() {
            Some(row) if !self.is_own => row.meaning.to_owned(),
            Some(row) => format!("{}, a wording of {}.", self.phrase, named(row)),
            None => format!("{} {}.", self.code, self.phrase),
        }
    }
}

/// The code of a row and the judgement on its phrase, or why a person must decide.
fn judged(placed: &Placed, phrase: &str, has_vendor: bool) -> Result<(StatusCode, Judgement), String> {
    let meant = |row: &Row| Verdict::of(row).meant().collect::<Vec<_>>().join(" or ");
    let row = &placed.row;
    let Some(code) = status_code(row.code) else {
        let hint = Some(meant(row)).filter(|meant| !meant.is_empty()).map(|meant| format!("; {meant} may be meant"));
        return Err(format!("{} is no status code, which is 100 to 699{}", row.code, hint.unwrap_or_default()));
    };
    let judgement = judge(code, phrase);
    Err(match judgement {
        _ if placed.is_capture && phrase.contains(char::REPLACEMENT_CHARACTER) => {
            format!("the phrase of {code} is not UTF-8")
        }
        Judgement::Illegal(_) | Judgement::Invisible { .. } => {
            let error = sipcode_core::ReasonPhrase::new(phrase).err().map(|error| error.to_string());
            let why = error.unwrap_or_else(|| "it has a character that cannot be seen".to_owned());
            format!("the phrase of {code} cannot be sent: {why}")
        }
        Judgement::OtherCode(_) => {
            let meant = meant(&Row { phrase: Some(phrase.to_owned()), ..row.clone() });
            format!("{code} has the phrase of another code: {meant} may be meant")
        }
        _ if code.registered().is_some() => return Ok((code, judgement)),
        Judgement::Empty | Judgement::OuterWhiteSpace { .. } => format!("{code} is not registered, and has no phrase"),
        _ if placed.is_capture => format!("{code} is not registered, and a capture does not tell whose it is"),
        _ if !has_vendor => format!("{code} is not registered; `--vendor` tells whose it is"),
        _ => return Ok((code, judgement)),
    })
}

/// How many phrases are other words than the registered ones, where they are the only ones of their code, or in another
/// letter case.
fn phrases_not_registered(codes: &BTreeMap<u16, Vec<Wording>>) -> usize {
    let is_own = |wordings: &&Vec<Wording>| matches!(&wordings[..], [only] if only.is_own_of_registered());
    let other_case = codes.values().flatten().filter(|wording| wording.other_case.is_some());
    codes.values().filter(is_own).count() + other_case.count()
}

/// The rows; those of a capture that differ in numbers, or in what stands in parentheses, are together.
fn alike(rows: &[Placed]) -> Vec<Vec<&Placed>> {
    let mut alike: Vec<Vec<&Placed>> = Vec::new();
    let mut places: HashMap<(u32, String), usize> = HashMap::new();
    let mut seen = HashSet::new();
    for row in rows {
        let mut place = alike.len();
        if is_own_wording_of_capture(row) {
            let phrase = written(row);
            if !seen.insert((row.row.code, phrase.to_lowercase())) {
                continue;
            }
            place = *places.entry((row.row.code, stem(&phrase))).or_insert(place);
        }
        match alike.get_mut(place) {
            Some(others) => others.push(row),
            None => alike.push(vec![row]),
        }
    }
    alike
}

fn is_own_wording_of_capture(placed: &Placed) -> bool {
    let phrase = written(placed);
    let is_own = |code| judge(code, &phrase) == Judgement::Own;
    placed.is_capture
        && status_code(placed.row.code).is_some_and(is_own)
        && !phrase.contains(char::REPLACEMENT_CHARACTER)
        && template(&phrase).is_none()
}

fn written(placed: &Placed) -> String {
    placed.row.phrase.as_deref().map(collapse).unwrap_or_default()
}

/// Leaves each wording of a code the first of its patterns that no other has.
fn choose_patterns(wordings: &mut [Wording]) {
    let mut taken = HashSet::new();
    for wording in wordings {
        let mut patterns = std::mem::take(&mut wording.patterns).into_iter();
        wording.patterns.extend(patterns.find(|pattern| taken.insert(pattern.to_ascii_lowercase())));
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn named(row: &Registered) -> String {
    format!("{} {}", row.code, row.reason)
}
