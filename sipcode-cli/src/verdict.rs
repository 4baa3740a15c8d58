//! The verdict on a row: what the registry says of its code and phrase.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use sipcode_core::tooling::{Judgement, Slip, is_invisible, judge, owners};
use sipcode_core::{ReasonPhrase, Registered, Standing, StatusCode};

use crate::read::Row;
use crate::read::words::{collapse, status_code};

/// Of so many different rows it is remembered that they were there.
const MOST_REMEMBERED: usize = 1 << 16;

/// What is to be said of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// Nothing: the phrase is the registered one.
    Ok,
    /// The registered phrase in another letter case.
    Case,
    /// A slip of the code's own phrase.
    Typo,
    /// HTTP's phrase for the number.
    Http,
    /// A registered phrase of another code.
    WrongCode,
    /// The table gives the code another class than its first digit does.
    WrongClass,
    /// Not from 100 to 699.
    OutOfRange,
    /// A character that no phrase may hold, or that cannot be seen.
    Illegal,
    /// The row stands above in the file.
    Repeated,
    /// The code stands above in the file, with another phrase.
    Duplicate,
    /// Other words than the registered ones, which a vendor may use.
    Variant,
    /// IANA has not registered the code.
    Own,
    /// Only RFC 2543 defines the code.
    Obsolete,
    /// Registered, and no longer to be sent.
    Deprecated,
    /// No phrase is given.
    NoPhrase,
    /// The phrase is empty, which is legal.
    EmptyPhrase,
}

impl Flaw {
    /// Whether the row is wrong, or in a strict audit whether it is anything but right.
    #[must_use]
    pub fn is_mistake(self, strict: bool) -> bool {
        match self {
            Self::Ok | Self::NoPhrase | Self::EmptyPhrase => false,
            Self::Variant | Self::Own | Self::Obsolete | Self::Deprecated | Self::Duplicate => strict,
            _ => true,
        }
    }

    /// What it is called in a report.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Ok => "right",
            Self::Case => "letter case",
            Self::Typo => "typo",
            Self::Http => "HTTP's phrase",
            Self::WrongCode => "phrase of another code",
            Self::WrongClass => "wrong class",
            Self::OutOfRange => "out of range",
            Self::Illegal => "illegal phrase",
            Self::Repeated => "repeated",
            Self::Duplicate => "duplicate code",
            Self::Variant => "other wording",
            Self::Own => "unregistered",
            Self::Obsolete => "obsolete",
            Self::Deprecated => "deprecated",
            Self::NoPhrase => "no phrase",
            Self::EmptyPhrase => "empty phrase",
        }
    }
}

/// What is to be said of a row, and what was probably meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Everything that is to be said, sorted; never empty.
    pub flaws: Vec<Flaw>,
    /// The registered rows that were probably meant, likelier first.
    pub meant: Vec<&'static Registered>,
}

impl Verdict {
    /// The verdict on one row, whatever stands above it.
    #[must_use]
    pub fn of(row: &Row) -> Self {
        let mut verdict = match status_code(row.code) {
            Some(code) => Self::of_status(code, row.phrase.as_deref()),
            None => Self::of_other_number(row.phrase.as_deref()),
        };
        if row.wrong_class().is_some() {
            verdict.add(Flaw::WrongClass);
        }
        verdict
    }

    fn of_status(code: StatusCode, phrase: Option<&str>) -> Self {
        let registered = code.registered();
        let mut verdict = Self { flaws: Vec::new(), meant: registered.into_iter().collect() };
        if registered.is_none() {
            verdict.flaws.push(Flaw::Own);
        }
        match registered.map(|row| row.standing) {
            Some(Standing::Deprecated) => verdict.flaws.push(Flaw::Deprecated),
            Some(Standing::Obsolete) => verdict.flaws.push(Flaw::Obsolete),
            _ => {}
        }
        match phrase.map(|phrase| (phrase, judge(code, phrase))) {
            None => verdict.add(Flaw::NoPhrase),
            Some((_, Judgement::Empty)) => verdict.add(Flaw::EmptyPhrase),
            Some((_, Judgement::Registered)) => verdict.meant.clear(),
            Some((phrase, Judgement::OuterWhiteSpace { .. })) => verdict.add_inner(code, phrase),
            Some((_, Judgement::Slip(Slip::LetterCase))) => verdict.add(Flaw::Case),
            Some((_, Judgement::Slip(_))) => verdict.add(Flaw::Typo),
            Some((_, Judgement::Http)) => verdict.add(Flaw::Http),
            Some((phrase, Judgement::OtherCode(_))) => {
                verdict.meant = owners(phrase).chain(registered).collect();
                verdict.add(Flaw::WrongCode);
            }
            Some((_, Judgement::Own)) if registered.is_some() => verdict.add(Flaw::Variant),
            Some((_, Judgement::Own)) => {}
            Some((phrase, Judgement::Illegal(_) | Judgement::Invisible { .. })) => verdict.add_illegal(code, phrase),
        }
        if verdict.flaws.is_empty() {
            verdict.flaws.push(Flaw::Ok);
        }
        verdict
    }

    /// Of a phrase with white space at its ends: what holds of it without, or a slip.
    fn add_inner(&mut self, code: StatusCode, phrase: &str) {
        let inner = Self::of_status(code, Some(&collapse(phrase)));
        if inner
            .flaws
            .iter()
            .any(|flaw| matches!(flaw, Flaw::Ok | Flaw::Deprecated | Flaw::Obsolete | Flaw::EmptyPhrase))
        {
            self.add(Flaw::Typo);
        } else {
            *self = inner;
        }
    }

    /// Of a phrase with illegal characters: that, and whether the rest of it is other words than the registered ones.
    fn add_illegal(&mut self, code: StatusCode, phrase: &str) {
        let is_legal =
            |letter: &char| ReasonPhrase::new(letter.encode_utf8(&mut [0; 4])).is_ok() && !is_invisible(*letter);
        let rest: String = phrase.chars().filter(is_legal).collect();
        if code.registered().is_some() && judge(code, collapse(&rest).as_str()) == Judgement::Own {
            self.add(Flaw::Variant);
        }
        self.add(Flaw::Illegal);
    }

    fn of_other_number(phrase: Option<&str>) -> Self {
        let meant: Vec<_> = phrase.into_iter().flat_map(owners).collect();
        let wrong_code = (!meant.is_empty()).then_some(Flaw::WrongCode);
        let mut flaws: Vec<_> = wrong_code.into_iter().chain([Flaw::OutOfRange]).collect();
        flaws.sort_unstable();
        Self { flaws, meant }
    }

    fn add(&mut self, flaw: Flaw) {
        self.flaws.retain(|other| *other != Flaw::Ok);
        self.flaws.push(flaw);
        self.flaws.sort_unstable();
    }

    /// Whether the row is wrong.
    #[must_use]
    pub fn is_mistake(&self, strict: bool) -> bool {
        self.flaws.iter().any(|flaw| flaw.is_mistake(strict))
    }

    /// `486 Busy Here` for each row that was probably meant.
    pub fn meant(&self) -> impl Iterator<Item = String> {
        self.meant.iter().map(|row| format!("{} {}", row.code, row.reason))
    }
}

/// The rows of a file that stand above.
#[derive(Debug, Default)]
pub struct Above {
    codes: HashMap<u32, u64>,
    rows: HashSet<(u32, Option<String>, Option<String>)>,
}

impl Above {
    /// No rows.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The verdict on the next row of the file.
    pub fn verdict(&mut self, row: &Row) -> Verdict {
        let mut verdict = Verdict::of(row);
        let key = (row.code, row.phrase.as_deref().map(str::to_lowercase), row.subcode.clone());
        let is_new = if self.rows.len() < MOST_REMEMBERED { self.rows.insert(key) } else { !self.rows.contains(&key) };
        let is_known_code = self.codes.insert(row.code, row.line).is_some();
        if is_known_code && !is_new && !row.may_repeat {
            verdict.add(Flaw::Repeated);
        }
        if is_known_code {
            verdict.add(Flaw::Duplicate);
        }
        verdict
    }
}
