//! From a value to a status code or a Q.850 cause, and from whatever answers with a status to a value.

use sipcode::reason::{IsupLocation, Protocol, ReasonValue, Reasons, Token};
use sipcode::{Cause, Location, ReasonPhrase, SipStatus, StatusCode, ToStatus};
use sipcode_tests::data::{assigned_causes, response_codes};

use super::{value, values};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(486, "Line Is Busy", custom)]
    Busy,
    #[sip(497, "Trunk Group Full", q850 = 34)]
    TrunkFull,
    #[sip(403, q850 = 21)]
    Rejected,
    #[sip(487)]
    Terminated,
    #[sip(other)]
    Other(StatusCode),
}

/// An error of a program's own.
enum CallError {
    Away,
    Upstream(AcmeStatus),
}

impl ToStatus for CallError {
    fn code(&self) -> StatusCode {
        match self {
            Self::Away => StatusCode::TEMPORARILY_UNAVAILABLE,
            Self::Upstream(status) => status.code(),
        }
    }

    fn phrase(&self) -> ReasonPhrase<'_> {
        match self {
            Self::Away => ReasonPhrase::new("Gone (%22fishing%22), back at 5").unwrap(),
            Self::Upstream(status) => status.phrase(),
        }
    }

    fn q850(&self) -> Option<Cause> {
        match self {
            Self::Away => Cause::new(20),
            Self::Upstream(status) => status.q850(),
        }
    }
}

fn code(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

fn cause(number: u8) -> Cause {
    Cause::new(number).unwrap()
}

/// Whatever answers with a status, and the values that it gives.
fn answers() -> Vec<(Box<dyn ToStatus>, &'static str, Option<&'static str>)> {
    vec![
        (
            Box::new(StatusCode::BUSY_HERE),
            "SIP;cause=486;text=\"Busy Here\"",
            Some("Q.850;cause=17;text=\"User busy\""),
        ),
        (Box::new(AcmeStatus::Busy), "SIP;cause=486;text=\"Line Is Busy\"", Some("Q.850;cause=17;text=\"User busy\"")),
        (
            Box::new(AcmeStatus::TrunkFull),
            "SIP;cause=497;text=\"Trunk Group Full\"",
            Some("Q.850;cause=34;text=\"No circuit/channel available\""),
        ),
        (
            Box::new(AcmeStatus::Rejected),
            "SIP;cause=403;text=\"Forbidden\"",
            Some("Q.850;cause=21;text=\"Call rejected\""),
        ),
        // RFC 3398 §8.2.6.1: 487 has no cause.
        (Box::new(AcmeStatus::Terminated), "SIP;cause=487;text=\"Request Terminated\"", None),
        (Box::new(AcmeStatus::Other(code(200))), "SIP;cause=200;text=\"OK\"", None),
        // No phrase is registered, and RFC 3398 §8.2.6.1 gives 31.
        (Box::new(AcmeStatus::Other(code(499))), "SIP;cause=499", Some("Q.850;cause=31;text=\"Normal, unspecified\"")),
        (
            Box::new(CallError::Away),
            "SIP;cause=480;text=\"Gone (%22fishing%22), back at 5\"",
            Some("Q.850;cause=20;text=\"Subscriber absent\""),
        ),
        (
            Box::new(CallError::Upstream(AcmeStatus::TrunkFull)),
            "SIP;cause=497;text=\"Trunk Group Full\"",
            Some("Q.850;cause=34;text=\"No circuit/channel available\""),
        ),
    ]
}

#[test]
fn a_busy_callee_is_told_to_the_telephone_network() {
    // The issue's own words.
    assert_eq!(ReasonValue::q850_of(&StatusCode::BUSY_HERE).unwrap().to_string(), "Q.850;cause=17;text=\"User busy\"");
}

#[test]
fn whatever_answers_with_a_status_gives_values_through_dyn() {
    for (status, sip, q850) in answers() {
        let status: &dyn ToStatus = &*status;
        assert_eq!(ReasonValue::sip(status).to_string(), sip);
        assert_eq!(ReasonValue::q850_of(status).map(|value| value.to_string()).as_deref(), q850);
        assert_eq!(value(sip).status(), Some(status.code()));
        assert_eq!(q850.and_then(|q850| value(q850).q850()), status.q850());
    }
}

#[test]
fn whatever_answers_with_a_status_gives_values_by_reference_too() {
    let status = AcmeStatus::TrunkFull;
    assert_eq!(ReasonValue::sip(&&status), ReasonValue::sip(&status));
    assert_eq!(ReasonValue::q850_of(&&&status), ReasonValue::q850_of(&status));
    let object: &dyn ToStatus = &status;
    assert_eq!(ReasonValue::q850_of(&object), ReasonValue::q850_of(&status));
}

/// A program that answers with a text of its own for `reason` cannot end the line.
#[test]
fn a_value_has_the_phrase_of_a_status_and_not_what_a_program_calls_its_reason() {
    struct Careless;

    impl ToStatus for Careless {
        fn code(&self) -> StatusCode {
            StatusCode::BUSY_HERE
        }

        fn reason(&self) -> &'static str {
            "x\nVia: y\r"
        }
    }

    assert_eq!(ReasonValue::sip(&Careless).to_string(), "SIP;cause=486;text=\"Busy Here\"");
    assert_eq!(ReasonValue::stir(&Careless).to_string(), "STIR;cause=486;text=\"Busy Here\"");
}

#[test]
fn a_protocol_made_from_its_token_tells_status_and_cause_too() {
    let of = |protocol| ReasonValue::new(Protocol::Other(Token::new(protocol).unwrap()));
    assert_eq!(of("sip").with_cause(486).status(), Some(StatusCode::BUSY_HERE));
    assert_eq!(of("STIR").with_cause(486).status(), Some(StatusCode::BUSY_HERE));
    assert_eq!(of("q.850").with_cause(17).q850(), Some(Cause::USER_BUSY));
    assert_eq!(of("EMM").with_cause(486).status(), None);
}

#[test]
fn a_value_of_a_cause_outlives_the_status_that_it_came_from() {
    fn made() -> ReasonValue<'static> {
        let status = CallError::Upstream(AcmeStatus::Busy);
        ReasonValue::q850_of(&status).unwrap()
    }
    assert_eq!(made().to_string(), "Q.850;cause=17;text=\"User busy\"");
}

#[test]
fn every_code_goes_into_a_value_of_stir_and_back() {
    for number in 100..=699 {
        let code = code(number);
        let written = ReasonValue::stir(&code).to_string();
        assert_eq!(written, ReasonValue::sip(&code).to_string().replacen("SIP", "STIR", 1));
        assert_eq!((value(&written).protocol(), value(&written).status()), (Protocol::Stir, Some(code)));
    }
    assert_eq!(ReasonValue::stir(&code(436)).to_string(), "STIR;cause=436;text=\"Bad Identity Info\"");
}

#[test]
fn every_registered_code_goes_into_a_value_with_its_phrase_and_back() {
    for row in response_codes() {
        let code = code(row.code);
        let made = ReasonValue::sip(&code);
        assert_eq!(made.protocol(), Protocol::Sip);
        assert_eq!(made.to_string(), format!("SIP;cause={};text=\"{}\"", row.code, row.reason));
        let written = made.to_string();
        assert_eq!(value(&written), made);
        assert_eq!(value(&written).status(), Some(code));
        assert!(value(&written).text().unwrap() == row.reason.as_str());
    }
}

#[test]
fn every_registered_code_gives_its_q850_cause_with_its_name_and_back() {
    let assigned = assigned_causes();
    for row in response_codes() {
        let Some(number) = row.cause else {
            assert_eq!(ReasonValue::q850_of(&code(row.code)), None, "{}", row.code);
            continue;
        };
        let name = &assigned.iter().find(|cause| cause.value == number).unwrap().name;
        let written = ReasonValue::q850_of(&code(row.code)).unwrap().to_string();
        assert_eq!(written, format!("Q.850;cause={number};text=\"{name}\""));
        assert_eq!(value(&written).q850(), Some(cause(number)));
    }
}

#[test]
fn every_code_goes_into_a_value_and_back() {
    for number in 100..=699 {
        let written = ReasonValue::sip(&code(number)).to_string();
        assert_eq!(value(&written).status(), Some(code(number)));
        let cause = ReasonValue::q850_of(&code(number)).map(|made| value(&made.to_string()).q850().unwrap().value());
        let expected = match response_codes().iter().find(|row| row.code == number) {
            Some(row) => row.cause,
            // RFC 3398 §8.2.6.1.
            None => (number >= 400).then_some(31),
        };
        assert_eq!(cause, expected, "{number}");
    }
}

#[test]
fn a_code_without_a_registered_phrase_has_no_text() {
    assert_eq!(ReasonValue::sip(&code(499)).to_string(), "SIP;cause=499");
    assert_eq!(ReasonValue::sip(&code(499)).text(), None);
}

#[test]
fn every_cause_goes_into_a_value_with_its_name_and_back() {
    let assigned = assigned_causes();
    for number in 1..=127 {
        let made = ReasonValue::of_cause(cause(number));
        let expected = match assigned.iter().find(|row| row.value == number) {
            Some(row) => format!("Q.850;cause={number};text=\"{}\"", row.name),
            None => format!("Q.850;cause={number}"),
        };
        assert_eq!(made.to_string(), expected);
        assert_eq!(value(&expected).q850(), Some(cause(number)));
        assert_eq!(value(&expected), made);
    }
}

#[test]
fn a_q850_value_gives_the_status_of_rfc_3398_by_its_cause_and_location() {
    for row in assigned_causes() {
        for location in 0..=15 {
            let location = IsupLocation::new(location).unwrap();
            let written = ReasonValue::of_cause(cause(row.value)).with_location(location).to_string();
            let read = value(&written);
            let status = read.q850().unwrap().to_status(Location::from(read.location().unwrap()));
            let if_user = row.status_if_user.filter(|_| location == IsupLocation::USER);
            assert_eq!(status.map(u16::from), if_user.or(row.status), "{written}");
        }
    }
}

#[test]
fn a_response_carries_the_status_of_its_telephone_call_beside_its_own() {
    // RFC 6432 §3: any response but 100 "MAY contain a Reason header field with a Q.850 cause code".
    let line = b"Reason: Q.850;cause=16;text=\"Terminated\"\r\nContent-Length: 0\r\n\r\n";
    assert_eq!(values(line)[0].q850(), Cause::new(16));
    let both = [ReasonValue::sip(&AcmeStatus::TrunkFull), ReasonValue::q850_of(&AcmeStatus::TrunkFull).unwrap()];
    let written = format!("Reason: {}\r\n", Reasons::new(&both).unwrap());
    let read = values(written.as_bytes());
    assert_eq!((read[0].status(), read[1].q850()), (Some(code(497)), Cause::new(34)));
    assert_eq!(AcmeStatus::from_cause(read[1].q850().unwrap(), Location::Network), Some(AcmeStatus::TrunkFull));
}

#[test]
fn a_trying_response_carries_no_q850_cause() {
    // RFC 6432 §3: "with the exception of a 100 (Trying)".
    assert_eq!(ReasonValue::q850_of(&StatusCode::TRYING), None);
}
