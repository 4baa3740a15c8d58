//! `Reliability`, `Option100rel` and `Delivery`, held against RFC 3262, sentence by sentence, for every code.

use sipcode::StatusCode;
use sipcode::prack::{Delivery, Option100rel, Reliability};

use Delivery::{Plain, PlainOrWithPrack, WithPrack};
use Option100rel::{Absent, Required, Supported};

const REQUESTS: [Option100rel; 3] = [Absent, Supported, Required];

fn reliability(code: u16) -> Reliability {
    StatusCode::from_u16(code).unwrap().reliability()
}

fn delivery(code: u16, request: Option100rel) -> Delivery {
    reliability(code).delivery(request)
}

fn may_be_sent_reliably(delivery: Delivery) -> bool {
    matches!(delivery, PlainOrWithPrack | WithPrack)
}

/// RFC 3262 §3: "A UAS MAY send any non-100 provisional response to INVITE reliably, so long as the initial INVITE
/// request […] contained a Supported header field with the option tag 100rel."
#[test]
fn to_a_request_that_supports_100rel_any_non_100_provisional_response_may_be_reliable() {
    for code in 101..=199 {
        assert_eq!(delivery(code, Supported), PlainOrWithPrack, "{code}");
    }
}

/// RFC 3262 §3: "The UAS MUST send any non-100 provisional response reliably if the initial request contained a Require
/// header field with the option tag 100rel."
#[test]
fn to_a_request_that_requires_100rel_any_non_100_provisional_response_is_reliable() {
    for code in 101..=199 {
        assert_eq!(delivery(code, Required), WithPrack, "{code}");
    }
}

/// RFC 3262 §3: "A UAS MUST NOT attempt to send a 100 (Trying) response reliably."
#[test]
fn a_100_is_never_reliable() {
    assert_eq!(reliability(100), Reliability::Never);
    for request in REQUESTS {
        assert_eq!(delivery(100, request), Plain, "{request:?}");
    }
}

/// RFC 3262 §3: "Only provisional responses numbered 101 to 199 may be sent reliably."
#[test]
fn only_101_to_199_may_be_sent_reliably() {
    for code in 100..=699 {
        let may = REQUESTS.iter().any(|request| may_be_sent_reliably(delivery(code, *request)));
        assert_eq!(may, (101..=199).contains(&code), "{code}");
        assert_eq!(reliability(code) == Reliability::WithPrack, may, "{code}");
    }
}

/// RFC 3262 §3: "If the request did not include either a Supported or Require header field indicating this feature, the
/// UAS MUST NOT send the provisional response reliably."
#[test]
fn to_a_request_without_100rel_no_response_is_sent_with_prack() {
    for code in 100..=699 {
        assert_eq!(delivery(code, Absent), Plain, "{code}");
    }
}

/// RFC 3261 §17: a final response is sent by its transaction until it has arrived; RFC 3262 is about provisional ones.
#[test]
fn a_final_response_is_always_reliable_without_prack() {
    for code in 200..=699 {
        assert_eq!(reliability(code), Reliability::Always, "{code}");
        for request in REQUESTS {
            assert_eq!(delivery(code, request), Plain, "{code} {request:?}");
        }
    }
}

/// RFC 6228 §5: a 199 is sent "unreliably, unless the "100rel" option-tag is present in the Require header field".
#[test]
fn a_199_can_be_sent_unreliably_unless_100rel_is_required() {
    assert_eq!(REQUESTS.map(|request| delivery(199, request)), [Plain, PlainOrWithPrack, WithPrack]);
}

#[test]
fn how_a_response_is_sent_is_known_at_compile_time() {
    const RELIABILITY: Reliability = StatusCode::RINGING.reliability();
    const DELIVERY: Delivery = RELIABILITY.delivery(Required);
    assert_eq!((RELIABILITY, DELIVERY), (Reliability::WithPrack, WithPrack));
}
