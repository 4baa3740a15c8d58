//! What is shown of a cause of Q.850.

use sipcode::reason::ReasonValue;
use sipcode::{Cause, Class, Location, registry};

use super::code;
use crate::page::{Card, List};

/// Every cause that Q.850 assigns.
pub(super) fn assigned() -> impl Iterator<Item = Cause> {
    (1..).map_while(Cause::new).filter(|cause| cause.name().is_some())
}

/// All that is known of a cause, from one location or from any.
pub(super) fn card(cause: Cause, location: Option<Location>) -> Card {
    let mut card = Card::new(&format!("Q.850 cause {}", named(cause)), None).about("cause", u16::from(cause.value()));
    card.add("To SIP", &to_sip(cause, location));
    card.add("From SIP", &from_sip(cause));
    card.add("Mapped by", "RFC 3398 §7.2.4.1 to SIP, §8.2.6.1 from SIP");
    card.add("As Reason", &ReasonValue::of_cause(cause).to_string());
    card
}

/// A row for each cause.
pub(super) fn list(causes: &[Cause]) -> List {
    let mut list = List::new(&["Q.850", "Name", "To SIP"], 3);
    for cause in causes {
        list.add(None, &[&cause.value().to_string(), name(*cause), &to_sip(*cause, None)]);
    }
    list
}

/// `17 User busy`.
pub(super) fn named(cause: Cause) -> String {
    format!("{} {}", cause.value(), name(cause))
}

fn name(cause: Cause) -> &'static str {
    cause.name().unwrap_or("(not assigned)")
}

pub(super) fn location(location: Location) -> &'static str {
    match location {
        Location::User => "user",
        Location::Network => "network",
    }
}

/// The status for the cause; from a location that nobody knows, the user's too where that differs.
fn to_sip(cause: Cause, location: Option<Location>) -> String {
    let side = location.unwrap_or(Location::Network);
    let Some(status) = cause.to_status(side) else { return no_status(cause).to_owned() };
    let mut answers = vec![code::named(status)];
    if let Some(from_user) = cause.to_status(Location::User).filter(|other| location.is_none() && *other != status) {
        answers.push(format!("{} from the user", code::named(from_user)));
    }
    if let Some(with_number) = cause.to_status_with_diagnostic(side).filter(|other| *other != status) {
        answers.push(format!("{} with a diagnostic", code::named(with_number)));
    }
    answers.join("\n")
}

/// What becomes of the two causes that give no status.
fn no_status(cause: Cause) -> &'static str {
    match cause.value() {
        16 => "no response, but BYE or CANCEL",
        44 => "no response, but another circuit",
        _ => "no response",
    }
}

/// The codes that give the cause.
fn from_sip(cause: Cause) -> String {
    let rows = registry().iter().filter(|row| row.cause == Some(cause));
    let mut codes: Vec<_> = rows.map(|row| code::named(row.code)).collect();
    let classes = Class::ALL.iter().filter(|class| class.cause() == Some(cause));
    codes.extend(classes.map(|class| format!("any {} that is not registered", class.label())));
    if codes.is_empty() { "no code".to_owned() } else { codes.join("\n") }
}
