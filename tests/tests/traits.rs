//! `ToStatus` through a reference, a `dyn` and a box: whoever asks, the answers are the same.

use std::fmt::Debug;
#[cfg(feature = "alloc")]
use std::{rc::Rc, sync::Arc};

use sipcode::{Action, Cause, Class, Location, ReasonPhrase, SipStatus, StatusCode, ToStatus};

/// Each variant has something of its own to say.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum AcmeStatus {
    /// The far end rings.
    #[sip(180)]
    Ringing,
    #[sip(200, "Fine", custom)]
    Answered,
    #[sip(302)]
    Elsewhere,
    /// Every channel is in use.
    #[sip(497, "Trunk Group Full", vendor, q850 = 34, action = Failover)]
    TrunkFull,
    #[sip(503, action = Retry)]
    Overloaded,
    #[sip(603, q850 = 17)]
    Declined,
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Any other code.
    #[sip(other)]
    Other(StatusCode),
}

/// Everything that can be asked.
#[derive(Debug, PartialEq)]
struct Answers<'a> {
    code: StatusCode,
    phrase: ReasonPhrase<'a>,
    reason: &'a str,
    class: Class,
    action: Action,
    q850: Option<Cause>,
    q850_location: Option<Location>,
    docs: Option<&'static str>,
    status_line: String,
}

fn answers<S: ToStatus + ?Sized>(status: &S) -> Answers<'_> {
    Answers {
        code: status.code(),
        phrase: status.phrase(),
        reason: status.reason(),
        class: status.class(),
        action: status.action(),
        q850: status.q850(),
        q850_location: status.q850_location(),
        docs: status.docs(),
        status_line: status.status_line().to_string(),
    }
}

fn every_status() -> impl Iterator<Item = Box<dyn ToStatus>> {
    let derived = AcmeStatus::ALL.iter().map(|&status| Box::new(status) as Box<dyn ToStatus>);
    let codes = || (100..=699).map(|number| StatusCode::from_u16(number).unwrap());
    let open = codes().map(|code| Box::new(Open::Other(code)) as Box<dyn ToStatus>);
    derived.chain(open).chain(codes().map(|code| Box::new(code) as Box<dyn ToStatus>))
}

#[test]
fn a_variant_answers_with_all_that_stands_on_it() {
    let expected = Answers {
        code: StatusCode::from_u16(497).unwrap(),
        phrase: ReasonPhrase::new("Trunk Group Full").unwrap(),
        reason: "Trunk Group Full",
        class: Class::ClientError,
        action: Action::Failover,
        q850: Cause::new(34),
        q850_location: Some(Location::Network),
        docs: Some("Every channel is in use."),
        status_line: "SIP/2.0 497 Trunk Group Full".to_owned(),
    };
    assert_eq!(answers(&AcmeStatus::TrunkFull), expected);
}

#[test]
fn the_class_goes_by_the_first_digit() {
    for status in every_status() {
        assert_eq!(u16::from(status.class().digit()), status.code().as_u16() / 100);
    }
}

#[test]
fn statuses_of_several_types_stand_in_one_list() {
    let statuses: [&dyn ToStatus; 3] = [&AcmeStatus::Answered, &Open::Other(StatusCode::GONE), &StatusCode::BUSY_HERE];
    assert_eq!(
        statuses.map(|status| status.status_line().to_string()),
        ["SIP/2.0 200 Fine", "SIP/2.0 410 Gone", "SIP/2.0 486 Busy Here"]
    );
}

#[test]
fn a_dyn_answers_as_the_status_itself() {
    for status in AcmeStatus::ALL {
        let object: &dyn ToStatus = status;
        assert_eq!(answers(object), answers(status));
    }
}

#[test]
fn a_reference_answers_as_the_status_itself() {
    for status in AcmeStatus::ALL {
        assert_eq!(answers::<&mut AcmeStatus>(&&mut status.clone()), answers(status));
        assert_eq!(answers::<&AcmeStatus>(&status), answers(status));
        assert_eq!(answers::<&&AcmeStatus>(&&status), answers(status));
        assert_eq!(answers::<&dyn ToStatus>(&(status as &dyn ToStatus)), answers(status));
    }
}

#[test]
fn a_code_answers_with_its_registered_phrase_or_the_empty_one() {
    for number in 100..=699 {
        let code = StatusCode::from_u16(number).unwrap();
        assert_eq!(ToStatus::code(&code), code);
        assert_eq!(ToStatus::reason(&code), code.canonical_reason().unwrap_or(""));
        assert_eq!(ToStatus::docs(&code), None);
    }
}

#[test]
fn a_kept_code_answers_as_the_code_itself_but_for_its_docs() {
    for number in 100..=699 {
        let code = StatusCode::from_u16(number).unwrap();
        let described = Answers { docs: Some("Any other code."), ..answers(&code) };
        assert_eq!(answers(&Open::Other(code)), described);
    }
}

#[test]
fn the_status_line_is_version_code_and_phrase() {
    let lines: Vec<_> = AcmeStatus::ALL.iter().map(|status| status.status_line().to_string()).collect();
    assert_eq!(
        lines,
        [
            "SIP/2.0 180 Ringing",
            "SIP/2.0 200 Fine",
            "SIP/2.0 302 Moved Temporarily",
            "SIP/2.0 497 Trunk Group Full",
            "SIP/2.0 503 Service Unavailable",
            "SIP/2.0 603 Decline"
        ]
    );
}

/// RFC 3261 §7.2: "Status-Line = SIP-Version SP Status-Code SP Reason-Phrase CRLF", so the second space stays.
#[test]
fn the_status_line_of_a_code_without_a_phrase_ends_in_its_space() {
    let unregistered = StatusCode::from_u16(499).unwrap();
    assert_eq!(Open::Other(unregistered).status_line().to_string(), "SIP/2.0 499 ");
}

#[cfg(feature = "alloc")]
#[test]
fn a_box_answers_as_the_status_itself() {
    for status in AcmeStatus::ALL {
        assert_eq!(answers::<Box<AcmeStatus>>(&Box::new(*status)), answers(status));
        assert_eq!(answers::<Box<dyn ToStatus>>(&(Box::new(*status) as Box<dyn ToStatus>)), answers(status));
        assert_eq!(answers::<Rc<AcmeStatus>>(&Rc::new(*status)), answers(status));
        assert_eq!(answers::<Arc<dyn ToStatus>>(&(Arc::new(*status) as Arc<dyn ToStatus>)), answers(status));
    }
}

/// Written by hand, with no more than must be.
#[derive(Debug, PartialEq)]
struct Rejected;

impl ToStatus for Rejected {
    fn code(&self) -> StatusCode {
        StatusCode::BAD_REQUEST
    }
}

impl SipStatus for Rejected {
    const ALL: &'static [Self] = &[Self];

    fn from_code(code: StatusCode) -> Option<Self> {
        (code == StatusCode::BAD_REQUEST).then_some(Self)
    }
}

/// RFC 3261 §8.1.3.2: an unknown code is treated as the x00 of its class.
#[test]
fn a_status_written_by_hand_recognizes_unknown_codes_as_the_x00_of_their_class() {
    assert_eq!(Rejected::recognize(StatusCode::BAD_REQUEST), Some(Rejected));
    assert_eq!(Rejected::recognize(StatusCode::from_u16(499).unwrap()), Some(Rejected));
    assert_eq!(Rejected::recognize(StatusCode::from_u16(599).unwrap()), None);
}

/// RFC 3398 §8.2.6.1: 400 becomes the cause 41, and the location of a 4xx is the network.
#[test]
fn a_status_written_by_hand_has_the_action_and_the_cause_of_its_code() {
    assert_eq!(Rejected.q850(), Cause::new(41));
    assert_eq!(Rejected.q850_location(), Some(Location::Network));
    assert_eq!(Rejected.action(), Action::FixRequest);
}

#[test]
fn an_unknown_status_says_its_code() {
    let error = AcmeStatus::try_from(42).unwrap_err();
    assert_eq!(error.code(), 42);
    assert_eq!(error.to_string(), "status code 42 is not known here");
}
