//! What is said when nothing was found.

use sipcode::{Cause, Class, InvalidStatusLine, StatusCode, registry};

use super::query::{Reference, header_name};
use super::{cause, search};
use crate::read::words::compact;

/// Of 1, by the measure of Jaro and Winkler.
const LIKENESS_OF_A_SLIP: f64 = 0.9;

pub(super) fn for_words(text: &str) -> String {
    let hint = wrong_number(text).or_else(|| wrong_class(text)).or_else(|| other_header(text)).or_else(|| {
        let phrases = registry().iter().map(|row| row.reason);
        Some(did_you_mean(nearest(text, phrases.chain(cause_names()))?))
    });
    nothing_found(text, hint)
}

pub(super) fn for_cause(text: &str) -> String {
    let hint = if is_number(text) {
        Some("a cause of Q.850 is a number from 1 to 127".to_owned())
    } else {
        nearest(text, cause_names()).map(|name| did_you_mean(&format!("q850 {name}")))
    };
    nothing_found(&format!("q850 {text}"), hint)
}

pub(super) fn for_reference(reference: &Reference) -> String {
    let document = Reference { section: None, ..reference.clone() };
    let hint = if search::by_reference(&document).codes.is_empty() {
        format!("codes are defined in {}", documents().join(", "))
    } else {
        did_you_mean(&document.to_string())
    };
    nothing_found(&reference.to_string(), Some(hint))
}

/// What is wrong with the line, and the first code in it.
pub(super) fn for_status_line(line: &str, error: InvalidStatusLine) -> String {
    let code = line.split_whitespace().find(|word| word.parse::<StatusCode>().is_ok());
    let hint = code.map_or_else(String::new, |code| format!("; {}", did_you_mean(code)));
    format!("{line:?} is no status line: {error}{hint}")
}

fn nothing_found(text: &str, hint: Option<String>) -> String {
    format!("nothing found for {text:?}; {}", hint.unwrap_or_else(|| "--help shows what can be asked".to_owned()))
}

fn did_you_mean(text: &str) -> String {
    format!("did you mean {text:?}?")
}

fn wrong_number(text: &str) -> Option<String> {
    let error = text.parse::<StatusCode>().err().filter(|_| is_number(text))?;
    let classes = Class::ALL.iter().map(|class| class.label()).filter(|label| label.strip_suffix("xx") == Some(text));
    let cause = text.parse().ok().and_then(Cause::new).filter(|cause| cause.name().is_some());
    let causes = cause.into_iter().map(|cause| format!("\"q850 {}\"", cause.value()));
    let meant: Vec<_> = classes.map(|label| format!("{label:?}")).chain(causes).collect();
    let hint = if meant.is_empty() { String::new() } else { format!("; did you mean {}?", meant.join(" or ")) };
    Some(format!("{error}{hint}"))
}

fn other_header(text: &str) -> Option<String> {
    header_name(text).map(|_| "of the header fields, only Reason is explained".to_owned())
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn wrong_class(text: &str) -> Option<String> {
    let labels: Vec<_> = Class::ALL.iter().map(|class| class.label()).collect();
    let is_like_a_label = matches!(*text.as_bytes(), [_, b'x' | b'X', b'x' | b'X']);
    is_like_a_label.then(|| format!("the classes are {}", labels.join(", ")))
}

/// The documents that define codes.
fn documents() -> Vec<&'static str> {
    let references = registry().iter().map(|row| row.reference);
    let mut documents: Vec<_> = references.map(|place| place.split(" §").next().unwrap_or(place)).collect();
    documents.sort_unstable();
    documents.dedup();
    documents
}

fn cause_names() -> impl Iterator<Item = &'static str> {
    cause::assigned().filter_map(Cause::name)
}

/// The nearest name, or word of a name, if one is near.
fn nearest(text: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let text = compact(text);
    let candidates = names.flat_map(|name| [name].into_iter().chain(name.split([' ', '/'])));
    let likened = candidates.map(|candidate| (strsim::jaro_winkler(&text, &compact(candidate)), candidate));
    let (likeness, candidate) = likened.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (!text.is_empty() && likeness > LIKENESS_OF_A_SLIP).then_some(candidate)
}
