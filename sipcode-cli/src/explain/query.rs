//! What is asked for.

use std::fmt;

use sipcode::reason::IsupLocation;
use sipcode::{Cause, Class, Location, StatusCode};

use crate::read::words::compact;

/// Everything that can be asked for.
pub(super) enum Query {
    EveryCode,
    Codes(Vec<StatusCode>),
    Class(Class),
    Reference(Reference),
    EveryCause,
    Cause(Cause, Option<Location>),
    CauseByWords(String),
    StatusLine(String),
    Reason(String),
    Words(String),
}

/// An RFC, with or without a section.
#[derive(Clone)]
pub(super) struct Reference {
    pub(super) rfc: String,
    pub(super) section: Option<String>,
}

/// `RFC 3261 §21.4`.
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {}", self.rfc)?;
        self.section.iter().try_for_each(|section| write!(f, " §{section}"))
    }
}

impl Query {
    /// What these arguments ask for together; what has no other form is words.
    pub(super) fn read(arguments: &[String]) -> Self {
        if arguments.is_empty() {
            return Self::EveryCode;
        }
        let text = arguments.join(" ");
        // A space at the end may belong to a status line.
        let text = text.trim_start();
        let forms = [read_codes, read_class, read_reference, read_status_line, read_reason, read_cause];
        forms.into_iter().find_map(|form| form(text)).unwrap_or_else(|| Self::Words(text.trim_end().to_owned()))
    }
}

/// `486`, `486 600`, `486, 600`.
fn read_codes(text: &str) -> Option<Query> {
    let words = text.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';'));
    let words = words.filter(|word| !word.is_empty());
    let codes: Vec<_> = words.map(str::parse).collect::<Result<_, _>>().ok()?;
    (!codes.is_empty()).then_some(Query::Codes(codes))
}

fn read_class(text: &str) -> Option<Query> {
    let is_named = |name: &str| compact(name) == compact(text);
    let class = Class::ALL.iter().find(|class| is_named(class.label()) || is_named(&class.to_string()))?;
    Some(Query::Class(*class))
}

/// `RFC 3261`, `rfc3261 21.4`, `RFC 3261 §21.4.24`.
fn read_reference(text: &str) -> Option<Query> {
    let numbers = strip_start(text, "rfc")?;
    let mut numbers = numbers.split(|letter: char| !letter.is_ascii_digit() && letter != '.');
    let mut next = || numbers.by_ref().map(|number| number.trim_matches('.')).find(|number| !number.is_empty());
    Some(Query::Reference(Reference { rfc: next()?.to_owned(), section: next().map(str::to_owned) }))
}

/// `SIP/2.0 486 Busy Here`, or what stands after the version.
fn read_status_line(text: &str) -> Option<Query> {
    if strip_start(text, "sip/").is_some() {
        return Some(Query::StatusLine(text.to_owned()));
    }
    let (code, phrase) = text.split_once(' ')?;
    code.parse::<StatusCode>().ok()?;
    // `404 486 999` are codes, of which one is none.
    let mut words = phrase.split_whitespace().peekable();
    if words.peek().is_some() && words.all(|word| word.parse::<u32>().is_ok()) {
        return None;
    }
    Some(Query::StatusLine(format!("SIP/2.0 {text}")))
}

/// A field with its name, or a value with a parameter.
fn read_reason(text: &str) -> Option<Query> {
    let is_reason = match header_name(text) {
        Some(name) => name.eq_ignore_ascii_case("reason"),
        None => text.contains(';'),
    };
    is_reason.then(|| Query::Reason(text.to_owned()))
}

/// The name before the colon of a header field (RFC 3261 §7.3.1).
pub(super) fn header_name(text: &str) -> Option<&str> {
    let name = text.split_once(':')?.0.trim_end();
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_name && !name.is_empty()).then_some(name)
}

/// `q850`, `q850 17`, `q850 21 user`, `q850 busy`.
fn read_cause(text: &str) -> Option<Query> {
    let words: Vec<_> = text.split_whitespace().collect();
    let (_, asked) = words.split_first().filter(|(name, _)| matches!(&*compact(name), "q850" | "cause"))?;
    let number = |word: &str| word.parse().ok().and_then(Cause::new);
    let in_numbers = match *asked {
        [] => Some(Query::EveryCause),
        [cause] => number(cause).map(|cause| Query::Cause(cause, None)),
        [cause, location] => {
            number(cause).zip(read_location(location)).map(|(cause, location)| Query::Cause(cause, Some(location)))
        }
        _ => None,
    };
    Some(in_numbers.unwrap_or_else(|| Query::CauseByWords(asked.join(" "))))
}

fn read_location(name: &str) -> Option<Location> {
    match &*name.to_ascii_lowercase() {
        "user" => Some(Location::User),
        "network" => Some(Location::Network),
        _ => IsupLocation::from_name(name).map(Location::from),
    }
}

/// What follows the start, which is found in any letter case.
fn strip_start<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let (first, rest) = text.split_at_checked(start.len())?;
    first.eq_ignore_ascii_case(start).then_some(rest)
}
