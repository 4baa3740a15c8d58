//! What is shown of a line that was received.

use sipcode::reason::{self, InvalidReason, Protocol, ReasonValue};
use sipcode::{InvalidStatusLine, Location, ReceivedStatusLine, StatusCode, StatusLine};
use sipcode_core::tooling::{Judgement, Slip, judge, owners};

use super::{cause, code};
use crate::page::Card;

/// The code of a status line, and what is to be said of its phrase.
pub(super) fn status_line(line: &str) -> Result<Card, InvalidStatusLine> {
    let line = StatusLine::parse(line.as_bytes())?;
    let mut card = code::card(line.code());
    card.add_first("Phrase", &phrase(&line));
    Ok(card)
}

fn phrase(line: &ReceivedStatusLine<'_>) -> String {
    let received = String::from_utf8_lossy(line.reason_bytes());
    let difference = match (line.code().canonical_reason(), &*received) {
        (Some(registered), same) if same == registered => return "as registered".to_owned(),
        (None, "") => return "none".to_owned(),
        (Some(registered), "") => format!("none; registered is \"{registered}\""),
        (Some(registered), other) => format!("\"{other}\"; registered is \"{registered}\""),
        (None, own) => format!("\"{own}\""),
    };
    [difference].into_iter().chain(remark(line, &received)).collect::<Vec<_>>().join("; ")
}

/// What the judgement that the derives share says of a phrase that is not the registered one.
fn remark(line: &ReceivedStatusLine<'_>, received: &str) -> Option<String> {
    let code = line.code();
    match judge(code, received) {
        Judgement::Illegal(error) => {
            Some(line.phrase().err().map_or_else(|| error.to_string(), |error| error.to_string()))
        }
        Judgement::Invisible { offset, .. } => Some(format!("a character at offset {offset} cannot be seen")),
        Judgement::OuterWhiteSpace { .. } => Some("white space stands at its ends".to_owned()),
        Judgement::Slip(Slip::LetterCase) => Some("the letter case differs".to_owned()),
        Judgement::Slip(_) => Some("it looks like a slip".to_owned()),
        Judgement::Http => Some("it is HTTP's phrase for the number".to_owned()),
        Judgement::OtherCode(_) => {
            let owners: Vec<_> = owners(received).map(|row| format!("it is the phrase of {}", row.code)).collect();
            Some(owners.join("; "))
        }
        Judgement::Registered | Judgement::Empty | Judgement::Own => None,
    }
}

/// What each value of a Reason header field says; an error where none can be read.
pub(super) fn reason(line: &str) -> Result<Vec<Card>, InvalidReason> {
    let values: Vec<_> = reason::parse(line.as_bytes()).collect();
    if let (Some(Err(error)), true) = (values.first(), values.iter().all(Result::is_err)) {
        return Err(*error);
    }
    Ok(values.iter().map(|value| value.as_ref().map_or_else(unreadable, reason_value)).collect())
}

fn unreadable(error: &InvalidReason) -> Card {
    let mut card = Card::new("a value that cannot be read", None);
    card.add("Flaw", &error.to_string());
    card
}

fn reason_value(value: &ReasonValue<'_>) -> Card {
    let known = match value.protocol() {
        Protocol::Sip | Protocol::Stir => status(value).map(code::card),
        Protocol::Q850 => value.q850().map(|cause| cause::card(cause, value.location().map(Location::from))),
        Protocol::Other(_) => None,
    };
    let mut card = known.unwrap_or_else(|| unknown(value));
    if let Some(flaw) = value.flaw() {
        card.add_first("Flaw", &flaw.to_string());
    }
    card.add_first("Received", &String::from_utf8_lossy(value.as_bytes()));
    card
}

fn status(value: &ReasonValue<'_>) -> Option<StatusCode> {
    StatusCode::from_u16(u16::try_from(value.cause()?).ok()?).ok()
}

fn unknown(value: &ReasonValue<'_>) -> Card {
    let cause = value.cause().map_or_else(|| "without a cause".to_owned(), |cause| format!("cause {cause}"));
    let mut card = Card::new(&format!("{} {cause}", value.protocol()), None);
    card.add(
        "Meaning",
        match value.protocol() {
            Protocol::Sip | Protocol::Stir => "unknown; a cause of this protocol is a SIP status code, 100 to 699",
            Protocol::Q850 => "unknown; a cause of this protocol is a number from 1 to 127",
            Protocol::Other(_) => "unknown; the causes of SIP, Q.850 and STIR are known",
        },
    );
    card
}
