//! What is shown of a status code, and of a class.

use sipcode::prack::{Delivery, Reliability};
use sipcode::{Action, Cause, Class, Effect, Location, Standing, StatusCode};

use super::{cause, vendors};
use crate::page::{Card, List};

/// All that is known of a code.
pub(super) fn card(code: StatusCode) -> Card {
    let mut card = Card::new(&named(code), Some(code.class())).about("code", code.as_u16());
    match code.registered() {
        Some(row) => {
            card.add("Meaning", row.meaning);
            card.add("Standing", standing(row.standing));
        }
        None => card.add("Treat as", &treated_as(code)),
    }
    card.add("Class", &named_class(code.class()));
    add_action(&mut card, code.action());
    if let Some(row) = code.registered() {
        card.add("Defined in", row.reference);
        card.add("Must carry", &headers(row.required_headers));
        if !row.should_headers.is_empty() {
            card.add("Should carry", &headers(row.should_headers));
        }
        if row.retry_after {
            card.add("May carry", "Retry-After (RFC 3261 §20.33)");
        }
    }
    card.add("Ends", effect(code.effect()));
    card.add("With PRACK", &reliability(code));
    card.add("To Q.850", &to_q850(code.cause(), code.cause_location()));
    card.add("Vendors say", &vendors::wordings(code));
    card
}

/// What holds for the codes of a class of which no more is known.
pub(super) fn class_card(class: Class) -> Card {
    let mut card = Card::new(&named_class(class), Some(class));
    if let Ok(last) = StatusCode::from_u16(*class.range().end()) {
        card.add("If unknown", &format!("treat as {}", treated_as(last)));
        add_action(&mut card, last.treated_as().action());
    }
    card.add("To Q.850", &to_q850(class.cause(), class.cause_location()));
    card
}

/// A row for each code.
pub(super) fn list(codes: &[StatusCode]) -> List {
    let mut list = List::new(&["Code", "Reason phrase", "Meaning", "Q.850", "What to do"], 4);
    for code in codes {
        let meaning = match code.registered() {
            Some(row) => row.meaning,
            None => &format!("Treat as {}.", treated_as(*code)),
        };
        let cause = code.cause().map_or_else(|| "-".to_owned(), |cause| cause.value().to_string());
        list.add(Some(code.class()), &[code.as_str(), phrase(*code), meaning, &cause, code.action().advice()]);
    }
    list
}

/// `486 Busy Here`.
pub(super) fn named(code: StatusCode) -> String {
    format!("{code} {}", phrase(code))
}

fn phrase(code: StatusCode) -> &'static str {
    code.canonical_reason().unwrap_or("(not registered)")
}

fn named_class(class: Class) -> String {
    format!("{} {class}", class.label())
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Active => "",
        Standing::Deprecated => "deprecated: in answers to SUBSCRIBE and NOTIFY (RFC 6665 §8.3.1)",
        Standing::Obsolete => "obsolete: defined by RFC 2543 alone, and not registered with IANA",
    }
}

/// In a dialog.
fn effect(effect: Option<Effect>) -> &'static str {
    match effect {
        Some(Effect::Transaction) => "the transaction alone; a dialog goes on (RFC 5057 §5.1)",
        Some(Effect::Usage) => "the usage of the dialog in which the request was sent (RFC 5057 §5.1)",
        Some(Effect::Dialog) => "the whole dialog, with all its usages (RFC 5057 §5.1)",
        None => "",
    }
}

fn treated_as(code: StatusCode) -> String {
    format!("{} (RFC 3261 §8.1.3.2)", named(code.treated_as()))
}

fn add_action(card: &mut Card, action: Action) {
    card.add("What to do", action.advice());
    card.add("Action", &format!("{action:?}"));
}

fn reliability(code: StatusCode) -> String {
    match code.reliability() {
        Reliability::Always => String::new(),
        Reliability::Never => "never (RFC 3262 §3)".to_owned(),
        Reliability::WithPrack => {
            let carried = headers(Delivery::PRACK_HEADERS);
            format!("if the INVITE supports or requires 100rel; then it must carry {carried} (RFC 3262 §3)")
        }
    }
}

/// Of each entry, one.
fn headers(required: &[&[&str]]) -> String {
    let entries: Vec<_> = required.iter().map(|names| names.join(" or ")).collect();
    if entries.is_empty() { "no header field of its own".to_owned() } else { entries.join(" and ") }
}

fn to_q850(cause: Option<Cause>, location: Option<Location>) -> String {
    let cause = cause.map_or_else(|| "no cause".to_owned(), cause::named);
    let location = location.map_or_else(String::new, |location| format!(", location {}", cause::location(location)));
    format!("{cause}{location} (RFC 3398 §8.2.6.1)")
}
