//! `recognize`: the variant of the code, else of the code as which it is treated (RFC 3261 §8.1.3.2), else none.

use std::fmt::Debug;

use sipcode::{SipStatus, StatusCode};

use crate::{Variants, every_code, recognized};

/// Has what every class needs.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Full {
    #[sip(100)]
    Trying,
    #[sip(180)]
    Ringing,
    #[sip(183)]
    EarlyMedia,
    #[sip(200)]
    Taken,
    #[sip(300)]
    Elsewhere,
    #[sip(400)]
    Rejected,
    #[sip(500)]
    Failed,
    #[sip(600)]
    BusyEverywhere,
}

const FULL: &Variants<Full> = &[
    (100, Full::Trying),
    (180, Full::Ringing),
    (183, Full::EarlyMedia),
    (200, Full::Taken),
    (300, Full::Elsewhere),
    (400, Full::Rejected),
    (500, Full::Failed),
    (600, Full::BusyEverywhere),
];

/// Has no code that another is treated as.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Bare {
    #[sip(180)]
    Ringing,
    #[sip(302)]
    Elsewhere,
    #[sip(486)]
    Busy,
    #[sip(699, "Line Cut", vendor)]
    LineCut,
}

const BARE: &Variants<Bare> = &[(180, Bare::Ringing), (302, Bare::Elsewhere), (486, Bare::Busy), (699, Bare::LineCut)];

/// Has 100, which no other code is treated as.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Hundred {
    #[sip(100)]
    Trying,
    #[sip(500)]
    Failed,
}

const HUNDRED: &Variants<Hundred> = &[(100, Hundred::Trying), (500, Hundred::Failed)];

/// Has 183, but not 100.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum EarlyMedia {
    #[sip(183)]
    EarlyMedia,
}

const EARLY_MEDIA: &Variants<EarlyMedia> = &[(183, EarlyMedia::EarlyMedia)];

/// Holds the function of the enum and that of the trait against the variants.
fn assert_recognizes<S>(variants: &Variants<S>, inherent: fn(StatusCode) -> Option<S>)
where
    S: SipStatus + Copy + Debug + PartialEq,
{
    for code in every_code() {
        let expected = recognized(variants, code.as_u16());
        assert_eq!(inherent(code), expected, "{code}");
        assert_eq!(S::recognize(code), expected, "{code}");
    }
}

fn codes_known_to<S: SipStatus>() -> Vec<u16> {
    every_code().filter(|&code| S::recognize(code).is_some()).map(StatusCode::as_u16).collect()
}

#[test]
fn every_code_of_a_full_enum_is_recognized() {
    assert_recognizes(FULL, Full::recognize);
    assert_eq!(codes_known_to::<Full>(), (100..=699).collect::<Vec<_>>());
}

#[test]
fn an_enum_without_the_code_of_a_class_recognizes_its_own_codes_alone() {
    assert_recognizes(BARE, Bare::recognize);
    assert_eq!(codes_known_to::<Bare>(), [180, 302, 486, 699]);
}

#[test]
fn no_other_code_is_treated_as_100() {
    assert_recognizes(HUNDRED, Hundred::recognize);
    assert_eq!(codes_known_to::<Hundred>()[..2], [100, 500]);
}

#[test]
fn every_provisional_code_but_100_is_treated_as_183() {
    assert_recognizes(EARLY_MEDIA, EarlyMedia::recognize);
    assert_eq!(codes_known_to::<EarlyMedia>(), (101..=199).collect::<Vec<_>>());
}

/// `SipStatus` by hand has only what the trait requires, so `recognize` is the trait's own.
#[derive(Debug, Clone, Copy, PartialEq)]
struct ByHand;

impl sipcode::ToStatus for ByHand {
    fn code(&self) -> StatusCode {
        StatusCode::BAD_REQUEST
    }

    fn phrase(&self) -> sipcode::ReasonPhrase<'static> {
        sipcode::ReasonPhrase::EMPTY
    }
}

impl SipStatus for ByHand {
    const ALL: &'static [Self] = &[Self];

    fn from_code(code: StatusCode) -> Option<Self> {
        (code == 400).then_some(Self)
    }
}

#[test]
fn an_implementation_by_hand_recognizes_by_the_same_rule() {
    assert_recognizes(&[(400, ByHand)], <ByHand as SipStatus>::recognize);
    assert_eq!(codes_known_to::<ByHand>(), (400..=499).collect::<Vec<_>>());
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq)]
#[sip(by_phrase)]
enum Offline {
    #[sip(480, "User Offline", alternatives = [410])]
    Offline,
    #[sip(480, "Do Not Disturb")]
    DoNotDisturb,
}

#[test]
fn an_alternative_is_read_by_its_code_where_the_code_of_the_variant_needs_its_phrase() {
    let read = |line: &[u8]| Offline::from_line(&sipcode::StatusLine::parse(line).unwrap());
    assert_eq!(read(b"SIP/2.0 480 user offline\r\n"), Some(Offline::Offline));
    assert_eq!(read(b"SIP/2.0 480 Gone Away\r\n"), None);
    assert_eq!(read(b"SIP/2.0 410 Gone\r\n"), Some(Offline::Offline));
    assert_eq!(Offline::from_code(StatusCode::GONE), Some(Offline::Offline));
}
