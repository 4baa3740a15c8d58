//! `sipcode::StatusCode` and a derived enum, to and from the `StatusCode` of other crates: each file starts with the
//! functions to copy, and then tells what that crate loses.

mod ezk_sip_types;
mod rsip;
mod rsipstack;
mod rvoip_sip_core;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use sipcode::{InvalidStatusCode, SipStatus, StatusCode, ToStatus};
use sipcode_tests::data;

/// What a program on one of these crates answers, and what it understands.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(202)]
    Accepted,
    #[sip(486, "Line Is Busy", custom)]
    Busy,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

/// Holds all 600 codes to come back as they went, and every other number that they can hold to be refused.
fn assert_codes_come_back<Theirs>(
    to: impl Fn(StatusCode) -> Theirs,
    number: impl Fn(&Theirs) -> u16,
    any: impl Fn(u16) -> Theirs,
    from: impl Fn(&Theirs) -> Result<StatusCode, InvalidStatusCode>,
) {
    for expected in 100..=699 {
        let theirs = to(StatusCode::from_u16(expected).unwrap());
        assert_eq!(number(&theirs), expected);
        assert_eq!(from(&theirs).map(u16::from), Ok(expected));
        assert_eq!(from(&any(expected)).map(u16::from), Ok(expected));
    }
    for refused in (0..=99).chain(700..=u16::MAX) {
        assert!(from(&any(refused)).is_err(), "{refused}");
    }
}

/// Holds each variant to come back as itself, and a code that is no variant's as `Other`.
fn assert_an_enum_comes_back<Theirs>(
    to: impl Fn(AcmeStatus) -> Theirs,
    from: impl Fn(&Theirs) -> Result<StatusCode, InvalidStatusCode>,
) {
    let unknown = AcmeStatus::Other(StatusCode::from_u16(499).unwrap());
    for status in [AcmeStatus::Accepted, AcmeStatus::Busy, AcmeStatus::TrunkFull, unknown] {
        assert_eq!(from(&to(status)).map(AcmeStatus::from), Ok(status));
    }
}

/// Holds the status lines that they write to have our phrases: a derived enum's, the registered ones, and the empty one.
fn assert_our_phrases_are_sent(line: impl Fn(&dyn ToStatus) -> String) {
    assert_eq!(line(&AcmeStatus::Accepted), "SIP/2.0 202 Accepted");
    assert_eq!(line(&AcmeStatus::Busy), "SIP/2.0 486 Line Is Busy");
    assert_eq!(line(&AcmeStatus::TrunkFull), "SIP/2.0 497 Trunk Group Full");
    for code in (100..=699).map(|number| StatusCode::from_u16(number).unwrap()) {
        let phrase = PHRASES.get(&code.as_u16()).map_or("", String::as_str);
        assert_eq!(line(&code), format!("SIP/2.0 {code} {phrase}"));
    }
}

/// The phrases of IANA's registry and RFC 2543, by code.
static PHRASES: LazyLock<BTreeMap<u16, String>> =
    LazyLock::new(|| data::response_codes().into_iter().map(|row| (row.code, row.reason)).collect());

/// The registered codes of which this is so.
fn registered_codes(is_so: impl Fn(u16) -> bool) -> Vec<u16> {
    PHRASES.keys().copied().filter(|number| is_so(*number)).collect()
}

/// Those of the registered codes to which they give another phrase than the registered one, with that phrase.
fn other_phrases(theirs: impl Fn(u16) -> Option<String>) -> Vec<(u16, String)> {
    let phrases = PHRASES.iter().filter_map(|(number, phrase)| Some((*number, phrase, theirs(*number)?)));
    phrases.filter(|(_, phrase, theirs)| *phrase != theirs).map(|(number, _, theirs)| (number, theirs)).collect()
}
