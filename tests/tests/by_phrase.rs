//! `by_phrase`: variants of one code, told apart by their phrases; and `alternatives`.

use std::collections::HashSet;

use sipcode::{SipStatus, StatusCode, StatusLine, StatusSet, ToStatus};

/// The sub-codes of a carrier, with `other`.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(by_phrase)]
enum Carrier {
    #[sip(480)]
    Unavailable,
    #[sip(480, "Do Not Disturb")]
    DoNotDisturb,
    #[sip(480, "Unfortunately Gone", starts = "Unfortunately")]
    Unfortunate,
    #[sip(480, "Unfortunately Not Here", starts = "unfortunately not")]
    NotHere,
    #[sip(480, "Error D11", ends = "D11")]
    D11,
    #[sip(480, "Unfortunately D11")]
    Exactly,
    #[sip(503, "No Routes Found", custom)]
    NoRoutes,
    #[sip(other)]
    Other(StatusCode),
}

/// The same code without a variant of the registered phrase, and without `other`.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(by_phrase)]
enum Phone {
    #[sip(480, "User Offline")]
    Offline,
    #[sip(480, "Do Not Disturb")]
    DoNotDisturb,
    #[sip(400)]
    BadRequest,
}

fn read<T: SipStatus>(line: &str) -> Option<T> {
    T::from_line(&StatusLine::parse(line.as_bytes()).expect("the line is legal"))
}

/// Patterns that fit the phrases of other variants, too.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(by_phrase)]
enum Overlapping {
    #[sip(480, ends = "available")]
    Unavailable,
    #[sip(480, "Phone Unavailable", ends = "Unavailable")]
    Phone,
    #[sip(480, "No Routes Found D11", ends = "D11")]
    D11,
    #[sip(480, "No Routes", starts = "No R")]
    NoRoutes,
}

#[test]
fn a_line_with_the_whole_phrase_of_a_variant_is_that_variant() {
    for status in Overlapping::ALL {
        assert_eq!(read(&status.status_line().to_string()), Some(*status));
    }
    assert_eq!(read("SIP/2.0 480 Line Unavailable"), Some(Overlapping::Phone));
    assert_eq!(read("SIP/2.0 480 Gone Fishing"), Some(Overlapping::Unavailable));
}

#[test]
fn a_line_is_read_as_the_variant_of_its_code_and_phrase() {
    let lines = [
        ("SIP/2.0 480 Do Not Disturb", Carrier::DoNotDisturb),
        ("SIP/2.0 480 do not disturb", Carrier::DoNotDisturb),
        // The registered phrase is found by the code alone.
        ("SIP/2.0 480 Temporarily Unavailable", Carrier::Unavailable),
        ("SIP/2.0 480 Something Else", Carrier::Unavailable),
        ("SIP/2.0 480 ", Carrier::Unavailable),
        // The longest pattern goes first, and a whole phrase before it.
        ("SIP/2.0 480 UNFORTUNATELY we are closed", Carrier::Unfortunate),
        ("SIP/2.0 480 Unfortunately not at home", Carrier::NotHere),
        ("SIP/2.0 480 Code d11", Carrier::D11),
        ("SIP/2.0 480 Unfortunately D11", Carrier::Exactly),
        ("SIP/2.0 480 Unfortunately no D11", Carrier::Unfortunate),
        ("SIP/2.0 503 No Routes Found", Carrier::NoRoutes),
        ("SIP/2.0 486 Do Not Disturb", Carrier::Other(StatusCode::BUSY_HERE)),
    ];
    for (line, status) in lines {
        assert_eq!(read::<Carrier>(line), Some(status), "{line}");
    }
}

#[test]
fn a_phrase_that_none_has_is_other_or_else_the_variant_that_the_code_is_treated_as() {
    // A 503 that says something else is not "No Routes Found".
    let other = Carrier::Other(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(read::<Carrier>("SIP/2.0 503 Service Unavailable"), Some(other));
    assert_eq!(read::<Phone>("SIP/2.0 480 User Offline"), Some(Phone::Offline));
    assert_eq!(read::<Phone>("SIP/2.0 480 Temporarily Unavailable"), Some(Phone::BadRequest));
    assert_eq!(read::<Phone>("SIP/2.0 486 Busy Here"), Some(Phone::BadRequest));
    assert_eq!(read::<Phone>("SIP/2.0 503 Service Unavailable"), None);
}

#[test]
fn a_code_alone_is_the_variant_with_the_registered_phrase_or_the_first() {
    assert_eq!(Carrier::from_code(StatusCode::TEMPORARILY_UNAVAILABLE), Some(Carrier::Unavailable));
    assert_eq!(Carrier::from(StatusCode::SERVICE_UNAVAILABLE), Carrier::NoRoutes);
    assert_eq!(Phone::from_code(StatusCode::TEMPORARILY_UNAVAILABLE), Some(Phone::Offline));
    assert_eq!(<Phone as SipStatus>::from_code(StatusCode::TEMPORARILY_UNAVAILABLE), Some(Phone::Offline));
}

#[test]
fn what_is_sent_is_the_phrase_of_the_variant() {
    for status in Carrier::ALL.iter().chain(&[Carrier::Other(StatusCode::GONE)]) {
        assert_eq!(status.to_string(), format!("{} {}", status.code(), status.reason()));
        assert_eq!(read::<Carrier>(&status.status_line().to_string()), Some(*status));
    }
    assert_eq!(Carrier::NotHere.status_line().to_string(), "SIP/2.0 480 Unfortunately Not Here");
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Plain {
    #[sip(486, alternatives = [600, 603])]
    Busy,
    #[sip(400)]
    BadRequest,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(class = ClientError, fallback)]
enum WithFallback {
    #[sip(404, alternatives = [400, 0x1F4_u16])]
    #[cfg(any())]
    Wrong,
    #[sip(404, alternatives = [400, 410])]
    NotFound,
    #[sip(486)]
    Busy,
}

#[test]
fn an_alternative_is_read_as_its_variant_and_never_sent() {
    for code in [StatusCode::BUSY_HERE, StatusCode::BUSY_EVERYWHERE, StatusCode::DECLINE] {
        assert_eq!(Plain::from(code), Plain::Busy);
        assert_eq!(Plain::try_from(code.as_u16()), Ok(Plain::Busy));
    }
    assert_eq!(Plain::Busy.code(), StatusCode::BUSY_HERE);
    assert_eq!(read::<Plain>("SIP/2.0 600 Busy Everywhere"), Some(Plain::Busy));
    assert_eq!(Plain::ALL.len(), 2);
}

#[test]
fn an_alternative_satisfies_the_fallback() {
    for code in StatusCode::all().filter(|code| code.class() == sipcode::Class::ClientError) {
        let expected = if code == StatusCode::BUSY_HERE { WithFallback::Busy } else { WithFallback::NotFound };
        assert_eq!(WithFallback::recognize(code), Some(expected), "{code}");
    }
}

#[test]
fn the_codes_of_a_set_are_those_of_its_variants_and_their_alternatives() {
    const OF_CARRIER: StatusSet = StatusSet::of::<Carrier>();
    let expected = StatusSet::from_static("400, 486, 600, 603");
    assert_eq!(Plain::CODES, expected);
    assert_eq!(StatusSet::of::<Plain>(), expected);
    assert_eq!(OF_CARRIER, StatusSet::from_static("480, 503"));
}

#[test]
fn other_with_the_code_of_a_variant_is_not_that_variant() {
    let other = Plain::Other(StatusCode::BUSY_HERE);
    assert_ne!(other, Plain::Busy);
    assert_eq!(HashSet::from([other, Plain::Busy]).len(), 2);
    assert_eq!(StatusCode::from(other), StatusCode::from(Plain::Busy));
    assert_eq!(Plain::from(StatusCode::from(other)), Plain::Busy);
}

#[test]
fn from_line_is_recognize_without_by_phrase() {
    for code in StatusCode::all() {
        let line = format!("SIP/2.0 {code} Do Not Disturb");
        assert_eq!(read::<Plain>(&line), Plain::recognize(code), "{code}");
        assert_eq!(read::<WithFallback>(&line), WithFallback::recognize(code), "{code}");
    }
}
