//! `Cause` and `Location`, held against `data/q850-causes.csv` and the two tables of RFC 3398.

use std::collections::{HashMap, HashSet};

use sipcode::{Cause, Location, StatusCode};
use sipcode_tests::data::{AssignedCause, assigned_causes};

/// RFC 3398 §7.2.4.1: cause value, and from column 40 the SIP response. Second lines of a row are left out.
const RFC_3398_7_2_4_1: &str = "\
1  unallocated number                   404 Not Found
2  no route to network                  404 Not found
3  no route to destination              404 Not found
16 normal call clearing                 --- (*)
17 user busy                            486 Busy here
18 no user responding                   408 Request Timeout
19 no answer from the user              480 Temporarily unavailable
20 subscriber absent                    480 Temporarily unavailable
21 call rejected                        403 Forbidden (+)
22 number changed (w/o diagnostic)      410 Gone
22 number changed (w/ diagnostic)       301 Moved Permanently
23 redirection to new destination       410 Gone
26 non-selected user clearing           404 Not Found (=)
27 destination out of order             502 Bad Gateway
28 address incomplete                   484 Address incomplete
29 facility rejected                    501 Not implemented
31 normal unspecified                   480 Temporarily unavailable
34 no circuit available                 503 Service unavailable
38 network out of order                 503 Service unavailable
41 temporary failure                    503 Service unavailable
42 switching equipment congestion       503 Service unavailable
47 resource unavailable                 503 Service unavailable
55 incoming calls barred within CUG     403 Forbidden
57 bearer capability not authorized     403 Forbidden
58 bearer capability not presently      503 Service unavailable
65 bearer capability not implemented    488 Not Acceptable Here
70 only restricted digital avail        488 Not Acceptable Here
79 service or option not implemented    501 Not implemented
87 user not member of CUG               403 Forbidden
88 incompatible destination             503 Service unavailable
102 recovery of timer expiry            504 Gateway timeout
111 protocol error                      500 Server internal error
127 interworking unspecified            500 Server internal error";

/// RFC 3398 §8.2.6.1: status code, and from column 37 the cause value. Second lines of a row are left out; the RFC
/// misprints the code of "Version Not Supported" as 504.
const RFC_3398_8_2_6_1: &str = "\
400 Bad Request                       41 Temporary Failure
401 Unauthorized                      21 Call rejected (*)
402 Payment required                  21 Call rejected
403 Forbidden                         21 Call rejected
404 Not found                          1 Unallocated number
405 Method not allowed                63 Service or option
406 Not acceptable                    79 Service/option not
407 Proxy authentication required     21 Call rejected (*)
408 Request timeout                  102 Recovery on timer expiry
410 Gone                              22 Number changed
413 Request Entity too long          127 Interworking (+)
414 Request-URI too long             127 Interworking (+)
415 Unsupported media type            79 Service/option not
416 Unsupported URI Scheme           127 Interworking (+)
420 Bad extension                    127 Interworking (+)
421 Extension Required               127 Interworking (+)
423 Interval Too Brief               127 Interworking (+)
480 Temporarily unavailable           18 No user responding
481 Call/Transaction Does not Exist   41 Temporary Failure
482 Loop Detected                     25 Exchange - routing error
483 Too many hops                     25 Exchange - routing error
484 Address incomplete                28 Invalid Number Format (+)
485 Ambiguous                          1 Unallocated number
486 Busy here                         17 User busy
487 Request Terminated               --- (no mapping)
488 Not Acceptable here              --- by Warning header
500 Server internal error             41 Temporary failure
501 Not implemented                   79 Not implemented, unspecified
502 Bad gateway                       38 Network out of order
503 Service unavailable               41 Temporary failure
504 Server time-out                  102 Recovery on timer expiry
505 Version Not Supported            127 Interworking (+)
513 Message Too Large                127 Interworking (+)
600 Busy everywhere                   17 User busy
603 Decline                           21 Call rejected
604 Does not exist anywhere            1 Unallocated number
606 Not acceptable                   --- by Warning header";

const LOCATIONS: [Location; 2] = [Location::User, Location::Network];

/// The rows of §7.2.4.1: cause, what the RFC calls it, status; none where the RFC prints `---`.
fn causes_of_the_rfc() -> impl Iterator<Item = (Cause, &'static str, Option<u16>)> {
    RFC_3398_7_2_4_1.lines().map(|line| {
        let (value, name) = line[..40].split_once(' ').unwrap();
        (cause(value.parse().unwrap()), name.trim(), line[40..43].parse().ok())
    })
}

/// The rows of §8.2.6.1: status and cause; none where the RFC prints `---`.
fn statuses_of_the_rfc() -> HashMap<u16, Option<u8>> {
    RFC_3398_8_2_6_1.lines().map(|line| (line[..3].parse().unwrap(), line[37..40].trim().parse().ok())).collect()
}

fn cause(value: u8) -> Cause {
    Cause::new(value).unwrap()
}

fn every_cause() -> impl Iterator<Item = Cause> {
    (1..=127).map(cause)
}

fn data_by_value() -> HashMap<u8, AssignedCause> {
    assigned_causes().into_iter().map(|row| (row.value, row)).collect()
}

fn unassigned() -> Vec<Cause> {
    let data = data_by_value();
    every_cause().filter(|cause| !data.contains_key(&cause.value())).collect()
}

fn status(cause: Cause, location: Location) -> Option<u16> {
    cause.to_status(location).map(StatusCode::as_u16)
}

fn status_with_diagnostic(cause: Cause, location: Location) -> Option<u16> {
    cause.to_status_with_diagnostic(location).map(StatusCode::as_u16)
}

#[test]
fn of_all_values_1_to_127_are_causes() {
    for value in 0..=u8::MAX {
        let expected = (1..=127).contains(&value).then_some(value);
        assert_eq!(Cause::new(value).map(Cause::value), expected, "{value}");
    }
}

#[test]
fn every_assigned_cause_has_the_name_of_the_data_file_and_no_other_has_one() {
    let data = data_by_value();
    assert_eq!(data.len(), assigned_causes().len());
    for cause in every_cause() {
        let expected = data.get(&cause.value()).map(|row| row.name.as_str());
        assert_eq!(cause.name(), expected, "{}", cause.value());
    }
}

#[test]
fn no_name_is_repeated() {
    let names: HashSet<&str> = every_cause().filter_map(Cause::name).collect();
    assert_eq!(names.len(), assigned_causes().len());
}

#[test]
fn from_the_network_every_assigned_cause_gives_the_status_of_the_data_file() {
    for row in assigned_causes() {
        assert_eq!(status(cause(row.value), Location::Network), row.status, "{}", row.name);
    }
}

#[test]
fn from_the_user_every_assigned_cause_gives_the_status_of_the_data_file() {
    for row in assigned_causes() {
        let expected = row.status_if_user.or(row.status);
        assert_eq!(status(cause(row.value), Location::User), expected, "{}", row.name);
    }
}

#[test]
fn with_a_diagnostic_every_assigned_cause_gives_the_status_of_the_data_file() {
    for row in assigned_causes() {
        let [from_user, from_network] = LOCATIONS.map(|location| status_with_diagnostic(cause(row.value), location));
        assert_eq!(from_network, row.status_with_diagnostic.or(row.status), "{}", row.name);
        let expected = row.status_with_diagnostic.or(row.status_if_user).or(row.status);
        assert_eq!(from_user, expected, "{}", row.name);
    }
}

#[test]
fn an_unassigned_cause_gives_500_whatever_comes_with_it() {
    for cause in unassigned() {
        for location in LOCATIONS {
            assert_eq!(status(cause, location), Some(500), "{}", cause.value());
            assert_eq!(status_with_diagnostic(cause, location), Some(500), "{}", cause.value());
        }
    }
}

#[test]
fn every_listed_cause_gives_the_status_of_rfc_3398() {
    for (cause, name, expected) in causes_of_the_rfc() {
        if name.ends_with("(w/ diagnostic)") {
            assert_eq!(status_with_diagnostic(cause, Location::Network), expected, "{name}");
        } else {
            assert_eq!(status(cause, Location::Network), expected, "{name}");
        }
    }
}

/// RFC 3398 §7.2.4.1: "If a cause value other than those listed below is received, the default response '500 Server
/// internal error' SHOULD be used." 44 alone "should not result in any SIP status code being sent".
#[test]
fn every_cause_that_rfc_3398_does_not_list_gives_500_but_44_none() {
    let listed: HashSet<Cause> = causes_of_the_rfc().map(|(cause, ..)| cause).collect();
    for cause in every_cause().filter(|cause| !listed.contains(cause)) {
        let expected = if cause.value() == 44 { None } else { Some(500) };
        assert_eq!(status(cause, Location::Network), expected, "{}", cause.value());
    }
}

/// RFC 3398 §7.2.4.1, of the row marked (+): "If the cause location is 'user' than the 6xx code could be given rather
/// than the 4xx code (i.e., 403 becomes 603)".
#[test]
fn the_location_matters_to_cause_21_alone() {
    for cause in every_cause() {
        let from_network = status(cause, Location::Network);
        let expected = if cause.value() == 21 { Some(603) } else { from_network };
        assert_eq!(status(cause, Location::User), expected, "{}", cause.value());
    }
}

#[test]
fn a_diagnostic_matters_to_cause_22_alone() {
    for cause in every_cause() {
        for location in LOCATIONS {
            let without = status(cause, location);
            let expected = if cause.value() == 22 { Some(301) } else { without };
            assert_eq!(status_with_diagnostic(cause, location), expected, "{}", cause.value());
        }
    }
}

/// RFC 3398 §8.2.6.1: a failure that is not listed gives 31, and so do 488 and 606 by default; 487 has "no mapping".
#[test]
fn every_status_gives_the_cause_of_rfc_3398() {
    let listed = statuses_of_the_rfc();
    for number in 100..=699 {
        let expected = match (number, listed.get(&number)) {
            (..400 | 487, _) => None,
            (_, Some(Some(cause))) => Some(*cause),
            (488 | 606, Some(None)) | (_, None) => Some(31),
            (_, Some(None)) => panic!("{number} has no mapping"),
        };
        let cause = StatusCode::from_u16(number).unwrap().cause();
        assert_eq!(cause.map(Cause::value), expected, "{number}");
    }
}

#[test]
fn the_tables_of_rfc_3398_are_read_whole() {
    assert_eq!(causes_of_the_rfc().count(), 33);
    assert_eq!(statuses_of_the_rfc().len(), 37);
}

#[test]
fn causes_are_ordered_as_their_values() {
    for one in every_cause() {
        for other in every_cause() {
            assert_eq!(one.cmp(&other), one.value().cmp(&other.value()));
            assert_eq!(one == other, one.value() == other.value());
        }
    }
}

#[test]
fn every_cause_is_a_key_of_its_own() {
    assert_eq!(every_cause().collect::<HashSet<_>>().len(), 127);
}

#[test]
fn the_locations_are_two() {
    for location in LOCATIONS {
        match location {
            Location::User | Location::Network => {}
        }
    }
    assert_ne!(LOCATIONS[0], LOCATIONS[1]);
}

#[test]
fn everything_about_a_cause_is_known_at_compile_time() {
    const CHANGED: Cause = Cause::new(22).unwrap();
    const VALUE: u8 = CHANGED.value();
    const NAME: Option<&str> = CHANGED.name();
    const STATUS: Option<StatusCode> = CHANGED.to_status(Location::Network);
    const WITH_DIAGNOSTIC: Option<StatusCode> = CHANGED.to_status_with_diagnostic(Location::Network);

    assert_eq!((VALUE, NAME), (22, Some("Number changed")));
    assert_eq!(STATUS, StatusCode::from_u16(410).ok());
    assert_eq!(WITH_DIAGNOSTIC, StatusCode::from_u16(301).ok());
}

macro_rules! constants {
    ($($value:literal $name:ident)+) => {
        const CONSTANTS: &[(u8, &str, Cause)] = &[$(($value, stringify!($name), Cause::$name)),+];
    };
}

constants! {
    1 UNALLOCATED_NUMBER
    2 NO_ROUTE_TO_SPECIFIED_TRANSIT_NETWORK
    3 NO_ROUTE_TO_DESTINATION
    4 SEND_SPECIAL_INFORMATION_TONE
    5 MISDIALLED_TRUNK_PREFIX
    6 CHANNEL_UNACCEPTABLE
    7 CALL_AWARDED_AND_BEING_DELIVERED_IN_AN_ESTABLISHED_CHANNEL
    8 PREEMPTION
    9 PREEMPTION_CIRCUIT_RESERVED_FOR_REUSE
    14 QOR_PORTED_NUMBER
    16 NORMAL_CALL_CLEARING
    17 USER_BUSY
    18 NO_USER_RESPONDING
    19 NO_ANSWER_FROM_USER
    20 SUBSCRIBER_ABSENT
    21 CALL_REJECTED
    22 NUMBER_CHANGED
    23 REDIRECTION_TO_NEW_DESTINATION
    24 CALL_REJECTED_DUE_TO_FEATURE_AT_THE_DESTINATION
    25 EXCHANGE_ROUTING_ERROR
    26 NON_SELECTED_USER_CLEARING
    27 DESTINATION_OUT_OF_ORDER
    28 INVALID_NUMBER_FORMAT
    29 FACILITY_REJECTED
    30 RESPONSE_TO_STATUS_ENQUIRY
    31 NORMAL_UNSPECIFIED
    34 NO_CIRCUIT_CHANNEL_AVAILABLE
    38 NETWORK_OUT_OF_ORDER
    39 PERMANENT_FRAME_MODE_CONNECTION_OUT_OF_SERVICE
    40 PERMANENT_FRAME_MODE_CONNECTION_OPERATIONAL
    41 TEMPORARY_FAILURE
    42 SWITCHING_EQUIPMENT_CONGESTION
    43 ACCESS_INFORMATION_DISCARDED
    44 REQUESTED_CIRCUIT_CHANNEL_NOT_AVAILABLE
    46 PRECEDENCE_CALL_BLOCKED
    47 RESOURCE_UNAVAILABLE_UNSPECIFIED
    49 QUALITY_OF_SERVICE_NOT_AVAILABLE
    50 REQUESTED_FACILITY_NOT_SUBSCRIBED
    53 OUTGOING_CALLS_BARRED_WITHIN_CUG
    55 INCOMING_CALLS_BARRED_WITHIN_CUG
    57 BEARER_CAPABILITY_NOT_AUTHORIZED
    58 BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE
    62 INCONSISTENCY_IN_DESIGNATED_OUTGOING_ACCESS_INFORMATION_AND_SUBSCRIBER_CLASS
    63 SERVICE_OR_OPTION_NOT_AVAILABLE_UNSPECIFIED
    65 BEARER_CAPABILITY_NOT_IMPLEMENTED
    66 CHANNEL_TYPE_NOT_IMPLEMENTED
    69 REQUESTED_FACILITY_NOT_IMPLEMENTED
    70 ONLY_RESTRICTED_DIGITAL_INFORMATION_BEARER_CAPABILITY_IS_AVAILABLE
    79 SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED
    81 INVALID_CALL_REFERENCE_VALUE
    82 IDENTIFIED_CHANNEL_DOES_NOT_EXIST
    83 A_SUSPENDED_CALL_EXISTS_BUT_THIS_CALL_IDENTITY_DOES_NOT
    84 CALL_IDENTITY_IN_USE
    85 NO_CALL_SUSPENDED
    86 CALL_HAVING_THE_REQUESTED_CALL_IDENTITY_HAS_BEEN_CLEARED
    87 USER_NOT_MEMBER_OF_CUG
    88 INCOMPATIBLE_DESTINATION
    90 NON_EXISTENT_CUG
    91 INVALID_TRANSIT_NETWORK_SELECTION
    95 INVALID_MESSAGE_UNSPECIFIED
    96 MANDATORY_INFORMATION_ELEMENT_IS_MISSING
    97 MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED
    98 MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE_OR_MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED
    99 INFORMATION_ELEMENT_PARAMETER_NON_EXISTENT_OR_NOT_IMPLEMENTED
    100 INVALID_INFORMATION_ELEMENT_CONTENTS
    101 MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE
    102 RECOVERY_ON_TIMER_EXPIRY
    103 PARAMETER_NON_EXISTENT_OR_NOT_IMPLEMENTED_PASSED_ON
    110 MESSAGE_WITH_UNRECOGNIZED_PARAMETER_DISCARDED
    111 PROTOCOL_ERROR_UNSPECIFIED
    127 INTERWORKING_UNSPECIFIED
}

/// `NO_ANSWER_FROM_USER` for `No answer from user (user alerted)`: in capitals, without what stands in parentheses, and with
/// `_` for whatever is no letter.
fn constant_name(name: &str) -> String {
    let without_parentheses = name.split(" (").next().unwrap().to_owned() + name.split(')').nth(1).unwrap_or("");
    let words = without_parentheses.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_uppercase).collect::<Vec<_>>().join("_")
}

#[test]
fn every_assigned_cause_has_a_constant_named_as_q_850_names_it() {
    let expected: Vec<_> = assigned_causes().into_iter().map(|row| (row.value, constant_name(&row.name))).collect();
    let constants = CONSTANTS.iter().map(|(value, name, _)| (*value, (*name).to_owned()));
    assert_eq!(constants.collect::<Vec<_>>(), expected);
    assert!(CONSTANTS.iter().all(|(value, _, constant)| constant.value() == *value));
}

#[test]
fn all_gives_every_cause_once_in_order() {
    assert!(Cause::all().eq(every_cause()));
    assert_eq!(Cause::all().len(), 127);
}

#[test]
fn a_cause_converts_to_its_number_and_back_and_equals_it() {
    for value in 0..=u8::MAX {
        assert_eq!(Cause::try_from(value).ok(), Cause::new(value), "{value}");
    }
    for cause in every_cause() {
        assert_eq!(u8::from(cause), cause.value());
        assert!(cause == cause.value() && cause.value() == cause && cause != cause.value() + 1);
    }
    let error = Cause::try_from(128).unwrap_err();
    assert_eq!(error.to_string(), "128 is not a cause of Q.850: a number from 1 to 127");
}

#[test]
fn a_cause_is_shown_with_its_number_and_its_name() {
    let data = data_by_value();
    for cause in every_cause() {
        let value = cause.value();
        let expected = data.get(&value).map_or_else(|| value.to_string(), |row| format!("{value} {}", row.name));
        assert_eq!(cause.to_string(), expected);
    }
}

#[cfg(feature = "serde")]
mod serde {
    use std::collections::BTreeMap;

    use super::{Cause, every_cause};

    #[test]
    fn every_cause_is_its_number_in_json_and_may_be_read_from_text() {
        for cause in every_cause() {
            let json = serde_json::to_string(&cause).unwrap();
            assert_eq!(json, cause.value().to_string());
            assert_eq!(serde_json::from_str::<Cause>(&json).unwrap(), cause);
            assert_eq!(serde_json::from_str::<Cause>(&format!("\"{json}\"")).unwrap(), cause);
        }
        for json in ["0", "128", "-1", "17.5", "\"+17\"", "\"\"", "\"273\"", "null", "65553"] {
            assert!(serde_json::from_str::<Cause>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn a_cause_may_be_the_key_of_an_object() {
        let calls = BTreeMap::from([(Cause::USER_BUSY, 12)]);
        let json = serde_json::to_string(&calls).unwrap();
        assert_eq!(json, r#"{"17":12}"#);
        assert_eq!(serde_json::from_str::<BTreeMap<Cause, i32>>(&json).unwrap(), calls);
    }
}
