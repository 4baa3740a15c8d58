//! Q.850 causes of a derived enum: from a variant to its cause, and from every cause to a variant.

use std::collections::HashMap;
use std::fmt::Debug;

use sipcode::{Cause, Location, SipStatus, StatusCode, ToStatus};
use sipcode_tests::data::{assigned_causes, response_codes};

const LOCATIONS: [Location; 2] = [Location::User, Location::Network];

/// Two variants say 34 and two say 17, one of them for a code that RFC 3398 gives to another cause.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Plain {
    #[sip(480)]
    Unavailable,
    #[sip(600, q850 = 17)]
    BusyEverywhere,
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor, q850 = 34)]
    TrunkFull,
    #[sip(503, q850 = 34)]
    Overloaded,
    #[sip(404, "Number Not In Service", custom, q850 = 1)]
    NoSuchNumber,
    #[sip(487, q850 = 16)]
    Cancelled,
    #[sip(403)]
    Barred,
    #[sip(603)]
    Declined,
    #[sip(183, q850 = 127)]
    EarlyMedia,
    #[sip(498, "Line Cut", vendor)]
    LineCut,
    #[sip(606, q850 = 17)]
    NotAcceptable,
}

/// The variants of [`Plain`] that a cause of their own leads to.
const OWN_OF_PLAIN: &[(u8, Plain)] = &[
    (17, Plain::BusyEverywhere),
    (34, Plain::TrunkFull),
    (1, Plain::NoSuchNumber),
    (16, Plain::Cancelled),
    (127, Plain::EarlyMedia),
];

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
    #[sip(497, "Trunk Group Full", vendor, q850 = 34)]
    TrunkFull,
    #[sip(603)]
    Declined,
}

/// Says nothing of causes.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Silent {
    #[sip(486)]
    Busy,
    #[sip(500)]
    Failed,
    #[sip(603)]
    Declined,
}

/// RFC 3398 §7.2.4.1, from the data file: each cause with a location, and the status that it gives.
fn rfc_3398() -> impl Iterator<Item = (Cause, Location, Option<u16>)> {
    let assigned: HashMap<u8, _> = assigned_causes().into_iter().map(|row| (row.value, row)).collect();
    let status = move |value: u8, location| match assigned.get(&value) {
        Some(row) if location == Location::User => row.status_if_user.or(row.status),
        Some(row) => row.status,
        None => Some(500),
    };
    let every = (1..=127).flat_map(|value| LOCATIONS.map(|location| (value, location)));
    every.map(move |(value, location)| (Cause::new(value).unwrap(), location, status(value, location)))
}

/// Holds `from_cause` for every cause and both locations against the causes of the variants' own, and else the variant of
/// the status that RFC 3398 gives.
fn assert_from_causes<S>(own: &[(u8, S)], of_status: impl Fn(u16) -> Option<S>)
where
    S: SipStatus + Copy + Debug + PartialEq,
{
    for (cause, location, status) in rfc_3398() {
        let own = own.iter().find(|(value, _)| *value == cause.value()).map(|(_, status)| *status);
        let expected = own.or_else(|| of_status(status?));
        assert_eq!(S::from_cause(cause, location), expected, "{} {location:?}", cause.value());
    }
}

fn plain(number: u16) -> Option<Plain> {
    Plain::ALL.iter().copied().find(|status| status.code() == number)
}

fn open(number: u16) -> Open {
    match number {
        486 => Open::Busy,
        603 => Open::Declined,
        _ => Open::Other(StatusCode::from_u16(number).unwrap()),
    }
}

fn silent(number: u16) -> Option<Silent> {
    Silent::ALL.iter().copied().find(|status| status.code() == number)
}

fn cause(value: u8) -> Cause {
    Cause::new(value).unwrap()
}

#[test]
fn a_cause_of_a_variant_s_own_goes_first() {
    assert_eq!(Plain::BusyEverywhere.q850(), Cause::new(17));
    assert_eq!(Plain::TrunkFull.q850(), Cause::new(34));
    assert_eq!(Plain::Overloaded.q850(), Cause::new(34));
    assert_eq!(Plain::Cancelled.q850(), Cause::new(16));
    assert_eq!(Plain::EarlyMedia.q850(), Cause::new(127));
}

#[test]
fn every_assigned_cause_can_be_a_variant_s_own() {
    macro_rules! enum_with_cause {
        ($($value:literal)+) => {
            [$({
                #[derive(SipStatus)]
                enum Status {
                    #[sip(499, "Of Our Own", vendor, q850 = $value)]
                    Own,
                }
                (Status::Own.q850().map(Cause::value), Status::from_cause(cause($value), Location::User).is_some())
            }),+]
        };
    }
    let own = enum_with_cause! {
        1 2 3 4 5 6 7 8 9 14 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 34 38 39 40 41 42 43 44 46 47 49 50 53 55 57
        58 62 63 65 66 69 70 79 81 82 83 84 85 86 87 88 90 91 95 96 97 98 99 100 101 102 103 110 111 127
    };
    let assigned: Vec<_> = assigned_causes().iter().map(|row| (Some(row.value), true)).collect();
    assert_eq!(own.as_slice(), assigned);
}

/// RFC 3398 §8.2.6.1 lists 480 with 18, 486 with 17, 403 with 21 and 603 with 21.
#[test]
fn without_one_a_registered_code_has_the_cause_of_rfc_3398() {
    let causes = [Plain::Unavailable, Plain::Busy, Plain::Barred, Plain::Declined].map(|status| status.q850());
    assert_eq!(causes, [18, 17, 21, 21].map(Cause::new));
}

#[test]
fn without_one_a_failure_of_a_vendor_has_31() {
    assert_eq!(Plain::LineCut.q850(), Cause::new(31));
}

#[test]
fn a_kept_code_has_the_cause_of_the_data_file() {
    for row in response_codes() {
        let status = Open::Other(StatusCode::from_u16(row.code).unwrap());
        assert_eq!(status.q850().map(Cause::value), row.cause, "{}", row.code);
    }
}

/// RFC 3398 §8.2.6.1: "6xx codes are given the location 'user', whereas 4xx and 5xx codes are given a 'network'
/// location".
#[test]
fn the_location_is_the_user_for_6xx_and_the_network_for_4xx_and_5xx() {
    for number in 400..=699 {
        let status = Open::Other(StatusCode::from_u16(number).unwrap());
        let expected = if number >= 600 { Location::User } else { Location::Network };
        assert_eq!(status.q850_location(), (number != 487).then_some(expected), "{number}");
    }
    for number in 100..=399 {
        assert_eq!(Open::Other(StatusCode::from_u16(number).unwrap()).q850_location(), None, "{number}");
    }
}

#[test]
fn a_cause_of_a_variant_s_own_has_a_location_too() {
    assert_eq!(Plain::TrunkFull.q850_location(), Some(Location::Network));
    assert_eq!(Plain::BusyEverywhere.q850_location(), Some(Location::User));
    assert_eq!(Plain::Cancelled.q850_location(), Some(Location::Network));
}

#[test]
fn every_cause_leads_to_the_first_variant_whose_own_it_is_or_to_that_of_its_status() {
    assert_from_causes(OWN_OF_PLAIN, plain);
}

#[test]
fn every_cause_leads_to_a_variant_or_a_kept_code() {
    assert_from_causes(&[(34, Open::TrunkFull)], |number| Some(open(number)));
}

#[test]
fn every_cause_leads_to_the_variant_of_its_status_where_none_has_a_cause_of_its_own() {
    assert_from_causes(&[], silent);
}

#[test]
fn of_two_variants_with_one_cause_the_first_in_the_source_is_taken() {
    assert_eq!(Plain::from_cause(cause(34), Location::Network), Some(Plain::TrunkFull));
    assert_eq!(Plain::from_cause(cause(17), Location::Network), Some(Plain::BusyEverywhere));
}

#[test]
fn the_location_tells_a_rejection_by_the_user_from_one_by_the_network() {
    assert_eq!(Plain::from_cause(cause(21), Location::User), Some(Plain::Declined));
    assert_eq!(Plain::from_cause(cause(21), Location::Network), Some(Plain::Barred));
}

#[test]
fn a_cause_without_a_status_leads_nowhere_even_with_other() {
    for location in LOCATIONS {
        assert_eq!([16, 44].map(|value| Open::from_cause(cause(value), location)), [None, None]);
    }
}
