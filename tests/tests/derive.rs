//! What the derive puts on the enum itself, for use in constants too, and that the traits answer the same.

use sipcode::{Class, ReasonPhrase, SipStatus, StatusCode, ToStatus};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(603)]
    Declined,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
    #[sip(486, "Busy Here")]
    Busy,
    #[sip(404, "Number Not In Service", custom)]
    NoSuchNumber,
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    #[sip(486, "Besetzt", custom)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
    #[sip(100)]
    Trying,
}

const ACME: [(AcmeStatus, u16, &str); 4] = [
    (AcmeStatus::Declined, 603, "Decline"),
    (AcmeStatus::TrunkFull, 497, "Trunk Group Full"),
    (AcmeStatus::Busy, 486, "Busy Here"),
    (AcmeStatus::NoSuchNumber, 404, "Number Not In Service"),
];

fn code(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

#[test]
fn all_is_every_variant_in_source_order() {
    assert_eq!(AcmeStatus::ALL, ACME.map(|(status, ..)| status));
}

#[test]
fn all_leaves_out_the_variant_without_a_code() {
    assert_eq!(Open::ALL, [Open::Busy, Open::Trying]);
}

#[test]
fn a_variant_has_the_code_and_the_phrase_that_stand_on_it_or_the_registered_phrase() {
    for (status, number, reason) in ACME {
        assert_eq!((status.code().as_u16(), status.reason()), (number, reason));
    }
}

#[test]
fn from_code_finds_a_variant_by_its_code() {
    for (status, number, _) in ACME {
        assert_eq!(AcmeStatus::from_code(code(number)), Some(status));
    }
    assert_eq!(AcmeStatus::from_code(code(400)), None);
}

#[test]
fn the_traits_say_what_the_enum_says() {
    assert_eq!(<AcmeStatus as SipStatus>::ALL, AcmeStatus::ALL);
    for (status, number, reason) in ACME {
        assert_eq!(ToStatus::code(&status), number);
        assert_eq!(ToStatus::phrase(&status), ReasonPhrase::new(reason).unwrap());
        assert_eq!(ToStatus::reason(&status), reason);
        assert_eq!(<AcmeStatus as SipStatus>::from_code(code(number)), Some(status));
    }
}

#[test]
fn all_of_it_is_there_at_compile_time() {
    const ALL: &[AcmeStatus] = AcmeStatus::ALL;
    const CODE: StatusCode = AcmeStatus::TrunkFull.code();
    const REASON: &str = AcmeStatus::Declined.reason();
    const EXACT: Option<AcmeStatus> = AcmeStatus::from_code(StatusCode::BUSY_HERE);
    const RECOGNIZED: Option<AcmeStatus> = AcmeStatus::recognize(StatusCode::BUSY_HERE);
    const UNKNOWN: Option<AcmeStatus> = AcmeStatus::recognize(StatusCode::OK);
    const KEPT: Option<Open> = Open::from_code(StatusCode::GONE);
    const KEPT_CODE: StatusCode = Open::Other(StatusCode::GONE).code();
    const KEPT_REASON: &str = Open::Other(StatusCode::GONE).reason();

    assert_eq!((ALL.len(), CODE.as_u16(), REASON), (4, 497, "Decline"));
    assert_eq!([EXACT, RECOGNIZED, UNKNOWN], [Some(AcmeStatus::Busy), Some(AcmeStatus::Busy), None]);
    assert_eq!((KEPT, KEPT_CODE.as_u16(), KEPT_REASON), (Some(Open::Other(StatusCode::GONE)), 410, "Gone"));
}

#[test]
fn what_is_computed_at_compile_time_can_size_an_array() {
    const CODES: [u16; AcmeStatus::ALL.len()] = {
        let mut codes = [0; AcmeStatus::ALL.len()];
        let mut index = 0;
        while index < codes.len() {
            codes[index] = AcmeStatus::ALL[index].code().as_u16();
            index += 1;
        }
        codes
    };
    assert_eq!(CODES, [603, 497, 486, 404]);
}

#[test]
fn a_kept_code_answers_with_its_registered_phrase_or_the_empty_one() {
    for number in 100..=699 {
        let code = code(number);
        let status = Open::Other(code);
        let registered = code.canonical_reason().unwrap_or("");
        assert_eq!((status.code(), status.reason()), (code, registered));
        assert_eq!(status.phrase().as_str(), registered);
    }
}

#[test]
fn a_code_that_was_put_into_other_by_hand_keeps_its_registered_phrase() {
    assert_eq!(Open::Other(StatusCode::BUSY_HERE).reason(), "Busy Here");
    assert_eq!(Open::from(StatusCode::BUSY_HERE).reason(), "Besetzt");
}

#[test]
fn the_vendor_is_the_one_named_on_the_enum() {
    assert_eq!(<AcmeStatus as SipStatus>::VENDOR, Some("Acme"));
    assert_eq!(<Open as SipStatus>::VENDOR, None);
}

#[test]
fn a_vendor_on_a_variant_alone_names_nobody() {
    #[derive(SipStatus)]
    enum Status {
        #[sip(497, "Trunk Group Full", vendor)]
        TrunkFull,
    }

    assert_eq!(<Status as SipStatus>::VENDOR, None);
    assert_eq!(Status::TrunkFull.reason(), "Trunk Group Full");
}

#[test]
fn generic_code_can_ask_any_derived_enum() {
    fn client_errors<S: SipStatus>() -> Vec<String> {
        let statuses = S::ALL.iter().filter(|status| status.class() == Class::ClientError);
        statuses.map(|status| status.status_line().to_string()).collect()
    }
    let expected = ["SIP/2.0 497 Trunk Group Full", "SIP/2.0 486 Busy Here", "SIP/2.0 404 Number Not In Service"];
    assert_eq!(client_errors::<AcmeStatus>(), expected);
}
