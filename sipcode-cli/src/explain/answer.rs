//! From what is asked to what is shown.

use sipcode::{StatusCode, registry};

use super::query::Query;
use super::search::{Found, Named};
use super::{cause, code, hint, received, search};
use crate::page::Part;

/// What is shown, or what is said when there is nothing to show.
pub(super) fn answer(query: &Query) -> Result<Vec<Part>, String> {
    match query {
        Query::EveryCode => Ok(vec![list_where(|_| true), Part::Remark("--help shows what can be asked.")]),
        Query::Codes(codes) => match **codes {
            [code] => Ok(vec![Part::Card(code::card(code))]),
            _ => Ok(vec![Part::List(code::list(codes))]),
        },
        Query::Class(class) => {
            Ok(vec![Part::Card(code::class_card(*class)), list_where(|code| code.class() == *class)])
        }
        Query::Reference(reference) => {
            show(&search::by_reference(reference)).ok_or_else(|| hint::for_reference(reference))
        }
        Query::EveryCause => Ok(vec![Part::List(cause::list(&cause::assigned().collect::<Vec<_>>()))]),
        Query::Cause(cause, location) => Ok(vec![Part::Card(cause::card(*cause, *location))]),
        Query::CauseByWords(text) => show(&search::causes_by_words(text)).ok_or_else(|| hint::for_cause(text)),
        Query::StatusLine(line) => match received::status_line(line) {
            Ok(card) => Ok(vec![Part::Card(card)]),
            Err(error) => Err(hint::for_status_line(line, error)),
        },
        Query::Reason(line) => match received::reason(line) {
            Ok(cards) => Ok(cards.into_iter().map(Part::Card).collect()),
            Err(error) => Err(format!("{line:?} is no Reason header field: {error}")),
        },
        Query::Words(text) => show(&search::by_words(text)).ok_or_else(|| hint::for_words(text)),
    }
}

fn list_where(is_asked_for: impl Fn(StatusCode) -> bool) -> Part {
    let codes: Vec<_> = registry().iter().map(|row| row.code).filter(|code| is_asked_for(*code)).collect();
    Part::List(code::list(&codes))
}

/// A card for what is named, and for what is found alone; lists of everything else.
fn show(found: &Found) -> Option<Vec<Part>> {
    match (&*found.named, &*found.codes, &*found.causes) {
        ([], [], []) => return None,
        ([], [code], []) => return Some(vec![card(&Named::Code(*code))]),
        ([], [], [cause]) => return Some(vec![card(&Named::Cause(*cause))]),
        _ => {}
    }
    let mut parts: Vec<_> = found.named.iter().map(card).collect();
    if !found.codes.is_empty() {
        parts.push(Part::List(code::list(&found.codes)));
    }
    if !found.causes.is_empty() {
        parts.push(Part::List(cause::list(&found.causes)));
    }
    Some(parts)
}

fn card(named: &Named) -> Part {
    Part::Card(match named {
        Named::Code(code) => code::card(*code),
        Named::Cause(cause) => cause::card(*cause, None),
    })
}
