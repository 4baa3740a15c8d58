//! A gateway between SIP and the telephone network: an enum of its statuses, with causes of its own where the tables of
//! RFC 3398 lose something, from a cause to the status (§7.2.4.1) and on to the cause of the other leg (§8.2.6.1).

use sipcode::{Cause, Location, SipStatus, StatusCode, ToStatus};

use Location::{Network, User};

const LOCATIONS: [Location; 2] = [User, Network];

/// What a gateway answers on its SIP side. Each `q850` differs from the cause that RFC 3398 gives for the code.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Gateway")]
enum GatewayStatus {
    #[sip(301)]
    NewNumber,
    #[sip(403)]
    RejectedByNetwork,
    #[sip(404)]
    Unallocated,
    #[sip(408, q850 = 18)]
    NoUserResponding,
    #[sip(410)]
    NumberChanged,
    #[sip(480, q850 = 19)]
    NoAnswer,
    #[sip(484)]
    Incomplete,
    #[sip(486)]
    Busy,
    #[sip(487)]
    Cancelled,
    #[sip(488, q850 = 65)]
    NoBearer,
    #[sip(497, "Trunk Group Full", q850 = 34)]
    TrunkFull,
    #[sip(498, "Exchange Congested", q850 = 42)]
    Congested,
    #[sip(499, "Line Cut")]
    LineCut,
    #[sip(500)]
    Failed,
    #[sip(501)]
    NotImplemented,
    #[sip(502)]
    OutOfOrder,
    #[sip(503)]
    Unavailable,
    #[sip(504)]
    TimedOut,
    #[sip(603)]
    RejectedByUser,
}

/// The variants with a cause of their own, and the status that RFC 3398 §7.2.4.1 gives for that cause.
const OWN: &[(GatewayStatus, u8, u16)] = &[
    (GatewayStatus::NoUserResponding, 18, 408),
    (GatewayStatus::NoAnswer, 19, 480),
    (GatewayStatus::NoBearer, 65, 488),
    (GatewayStatus::TrunkFull, 34, 503),
    (GatewayStatus::Congested, 42, 503),
];

/// Every code has its place, so nothing that the tables give is lost.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Through {
    #[sip(other)]
    Code(StatusCode),
}

/// RFC 3398 §7.2.4.1 and then §8.2.6.1: every listed cause but 16, from the network; its status; the cause of that
/// status.
const THROUGH_SIP: &[(&[u8], u16, u8)] = &[
    (&[1, 2, 3, 26], 404, 1),
    (&[17], 486, 17),
    (&[18], 408, 102),
    (&[19, 20, 31], 480, 18),
    (&[21, 55, 57, 87], 403, 21),
    (&[22, 23], 410, 22),
    (&[27], 502, 38),
    (&[28], 484, 28),
    (&[29, 79], 501, 79),
    (&[34, 38, 41, 42, 47, 58, 88], 503, 41),
    (&[65, 70], 488, 31),
    (&[102], 504, 102),
    (&[111, 127], 500, 41),
];

/// A vendor's code for a collision of calls, which no status tells, and one for a caller who hung up.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(class = ClientError)]
enum Collision {
    #[sip(498, "Circuit Taken", vendor, q850 = 44)]
    CircuitTaken,
    #[sip(499, "Caller Gone", vendor, q850 = 16)]
    CallerGone,
    #[sip(410, q850 = 22)]
    Moved,
    #[sip(403)]
    Rejected,
}

fn cause(value: u8) -> Cause {
    Cause::new(value).unwrap()
}

/// The cause and location with which the gateway releases the other leg.
fn release(status: &dyn ToStatus) -> Option<(u8, Location)> {
    status.q850().map(Cause::value).zip(status.q850_location())
}

/// The gateway's status for a release with this cause, and that of a release which carries a diagnostic.
fn answer<S: SipStatus>(value: u8, location: Location, has_diagnostic: bool) -> Option<S> {
    if has_diagnostic {
        cause(value).to_status_with_diagnostic(location).and_then(S::from_code)
    } else {
        S::from_cause(cause(value), location)
    }
}

#[test]
fn a_cause_of_the_gateway_s_own_wins_over_the_table_on_the_way_in() {
    for &(status, value, code_of_rfc) in OWN {
        assert_eq!(cause(value).to_status(Network).map(StatusCode::as_u16), Some(code_of_rfc));
        for location in LOCATIONS {
            assert_eq!(GatewayStatus::from_cause(cause(value), location), Some(status));
        }
    }
    assert_eq!(GatewayStatus::from_code(StatusCode::SERVICE_UNAVAILABLE), Some(GatewayStatus::Unavailable));
}

#[test]
fn a_cause_of_the_gateway_s_own_wins_over_the_table_on_the_way_out() {
    for &(status, value, _) in OWN {
        assert_ne!(status.code().cause(), Cause::new(value));
        assert_eq!(release(&status), Some((value, Network)));
    }
}

#[test]
fn a_cause_of_the_gateway_s_own_comes_through_unchanged() {
    for &(_, value, _) in OWN {
        let status = GatewayStatus::from_cause(cause(value), Network).unwrap();
        assert_eq!(release(&status), Some((value, Network)));
    }
}

/// The table gives 480 for 19, 20 and 31: one of them is the variant's own, the others lead to it by their status.
#[test]
fn a_variant_with_a_cause_of_its_own_answers_other_causes_by_its_code() {
    for value in [20, 31] {
        assert_eq!(GatewayStatus::from_cause(cause(value), Network), Some(GatewayStatus::NoAnswer));
    }
    for value in [38, 41, 47, 58, 88] {
        assert_eq!(GatewayStatus::from_cause(cause(value), Network), Some(GatewayStatus::Unavailable));
    }
    assert_eq!(GatewayStatus::from_cause(cause(70), User), Some(GatewayStatus::NoBearer));
}

/// RFC 3398 §8.2.6.1: "Any SIP status codes not listed below […] should be mapping to cause code 31", and 31 is 480.
#[test]
fn a_vendor_s_code_without_a_cause_of_its_own_does_not_come_back() {
    assert_eq!(release(&GatewayStatus::LineCut), Some((31, Network)));
    assert_eq!(GatewayStatus::from_cause(cause(31), Network), Some(GatewayStatus::NoAnswer));
}

#[test]
fn without_causes_of_its_own_every_listed_cause_comes_through_as_both_tables_say() {
    for &(incoming, code, outgoing) in THROUGH_SIP {
        for &value in incoming {
            let status = Through::from_cause(cause(value), Network).unwrap();
            assert_eq!(status.code(), code, "{value}");
            assert_eq!(release(&status), Some((outgoing, Network)), "{value}");
        }
    }
}

/// RFC 3398 §7.2.4.1: "If a cause value other than those listed below is received, the default response '500 Server
/// internal error' SHOULD be used", which §8.2.6.1 gives as 41.
#[test]
fn every_cause_that_is_not_listed_comes_through_as_41() {
    let listed = THROUGH_SIP.iter().flat_map(|(values, ..)| values.iter().copied());
    let listed: Vec<u8> = listed.chain([16, 44]).collect();
    for value in (1..=127).filter(|value| !listed.contains(value)) {
        for location in LOCATIONS {
            assert_eq!(GatewayStatus::from_cause(cause(value), location), Some(GatewayStatus::Failed), "{value}");
        }
        assert_eq!(Through::from_cause(cause(value), Network).and_then(|status| release(&status)), Some((41, Network)));
    }
}

/// RFC 3398 §7.2.4.1: "If the cause location is 'user' than the 6xx code could be given rather than the 4xx code (i.e.,
/// 403 becomes 603)"; §8.2.6.1: "6xx codes are given the location 'user', whereas 4xx and 5xx codes are given a
/// 'network' location".
#[test]
fn who_rejected_a_call_comes_through() {
    for (location, rejected) in [(User, GatewayStatus::RejectedByUser), (Network, GatewayStatus::RejectedByNetwork)] {
        assert_eq!(GatewayStatus::from_cause(cause(21), location), Some(rejected));
        assert_eq!(release(&rejected), Some((21, location)));
    }
}

/// RFC 3398 §7.2.4.1: "In most cases, the cause location does not affect the mapping to a SIP status code".
#[test]
fn of_any_other_cause_the_location_makes_no_difference() {
    for value in (1..=127).filter(|value| *value != 21) {
        let [by_user, by_network] = LOCATIONS.map(|location| GatewayStatus::from_cause(cause(value), location));
        assert_eq!(by_user, by_network, "{value}");
    }
}

#[test]
fn without_the_6xx_a_rejection_by_the_user_leads_nowhere() {
    assert_eq!(Collision::from_cause(cause(21), Network), Some(Collision::Rejected));
    assert_eq!(Collision::from_cause(cause(21), User), None);
}

/// RFC 3398 §7.2.4.1: 22 without a diagnostic is 410, with one 301; §8.2.6.1: 410 is 22 "(w/o diagnostic)".
#[test]
fn a_changed_number_is_given_where_the_release_tells_it() {
    for location in LOCATIONS {
        assert_eq!(answer(22, location, false), Some(GatewayStatus::NumberChanged));
        assert_eq!(answer(22, location, true), Some(GatewayStatus::NewNumber));
    }
    assert_eq!(release(&GatewayStatus::NumberChanged), Some((22, Network)));
    assert_eq!(release(&GatewayStatus::NewNumber), None);
}

#[test]
fn of_any_other_cause_a_diagnostic_makes_no_difference() {
    for value in (1..=127).filter(|value| *value != 22) {
        for location in LOCATIONS {
            assert_eq!(answer::<Through>(value, location, true), answer(value, location, false), "{value}");
        }
    }
}

/// RFC 3398 §7.2.4.1: 16 "will usually result in a BYE or CANCEL"; 44 "should not result in any SIP status code being
/// sent".
#[test]
fn of_normal_clearing_and_a_taken_circuit_no_status_is_sent() {
    for value in [16, 44] {
        for location in LOCATIONS {
            for has_diagnostic in [false, true] {
                assert_eq!(answer::<GatewayStatus>(value, location, has_diagnostic), None, "{value}");
                assert_eq!(answer::<Through>(value, location, has_diagnostic), None, "{value}");
            }
        }
    }
}

/// RFC 3398 §8.2.6.1: "the BYE and CANCEL requests […] SHOULD be mapped to 16", no response is; and 487 has "no
/// mapping".
#[test]
fn no_status_releases_a_leg_with_16_or_44_unless_it_says_so() {
    for number in 100..=699 {
        let status = Through::Code(StatusCode::from_u16(number).unwrap());
        assert!(![Cause::new(16), Cause::new(44)].contains(&status.q850()), "{number}");
    }
    assert_eq!(release(&GatewayStatus::Cancelled), None);
    assert_eq!(release(&Collision::CircuitTaken), Some((44, Network)));
    assert_eq!(release(&Collision::CallerGone), Some((16, Network)));
}

#[test]
fn a_cause_for_which_the_table_has_no_status_leads_to_the_variant_whose_own_it_is() {
    for location in LOCATIONS {
        assert_eq!(Collision::from_cause(cause(44), location), Some(Collision::CircuitTaken));
        assert_eq!(Collision::from_cause(cause(16), location), Some(Collision::CallerGone));
    }
}

#[test]
fn a_cause_of_its_own_that_is_the_table_s_changes_nothing() {
    assert_eq!(Collision::from_cause(cause(22), Network), Some(Collision::Moved));
    assert_eq!(Collision::from_cause(cause(23), Network), Some(Collision::Moved));
    assert_eq!(release(&Collision::Moved), release(&StatusCode::GONE));
}

#[test]
fn a_status_below_400_releases_no_leg() {
    for number in 100..400 {
        assert_eq!(release(&Through::Code(StatusCode::from_u16(number).unwrap())), None, "{number}");
    }
}
