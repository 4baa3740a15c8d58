//! The `location` parameter of RFC 8606.

use sipcode::Location;
use sipcode::reason::{IsupLocation, Protocol, ReasonValue};

use super::value;

/// RFC 8606 §4: the tokens, and the locations of Q.850 that they stand for.
const TOKENS: [(&str, u8); 16] = [
    ("U", 0),
    ("LPN", 1),
    ("LN", 2),
    ("TN", 3),
    ("RLN", 4),
    ("RPN", 5),
    ("LOC-6", 6),
    ("INTL", 7),
    ("LOC-8", 8),
    ("LOC-9", 9),
    ("BI", 10),
    ("LOC-11", 11),
    ("LOC-12", 12),
    ("LOC-13", 13),
    ("LOC-14", 14),
    ("LOC-15", 15),
];

fn location(number: u8) -> IsupLocation {
    IsupLocation::new(number).unwrap()
}

#[test]
fn every_token_of_rfc_8606_is_read_in_any_case_and_written() {
    for (token, number) in TOKENS {
        let line = format!("Q.850;cause=17;location={token}");
        assert_eq!(value(&line).location(), Some(location(number)));
        assert_eq!(value(&line).parameters().count(), 0);
        assert_eq!(value(&line).to_string(), line);
        assert_eq!(location(number).to_string(), token);
        let lower = format!("q.850;CAUSE=17;Location={}", token.to_ascii_lowercase());
        assert_eq!(value(&lower).location(), Some(location(number)));
    }
}

#[test]
fn every_name_of_rfc_8606_names_its_location_in_any_case() {
    for (name, number) in TOKENS {
        assert_eq!(IsupLocation::from_name(name), Some(location(number)), "{name}");
        assert_eq!(IsupLocation::from_name(&name.to_ascii_lowercase()), Some(location(number)), "{name}");
    }
    for name in ["", "user", "LOC-16", " U"] {
        assert_eq!(IsupLocation::from_name(name), None, "{name}");
    }
}

#[test]
fn of_loc_0_to_loc_99_the_eight_of_rfc_8606_are_read() {
    for number in 0..=99 {
        let expected = matches!(number, 6 | 8 | 9 | 11..=15).then(|| location(number));
        for line in [format!("Q.850;location=LOC-{number}"), format!("Q.850;location=loc-{number}")] {
            assert_eq!(value(&line).location(), expected, "{line}");
        }
    }
}

#[test]
fn what_is_no_location_is_kept_as_an_unknown_parameter() {
    let unknown = [
        "LOC-0",
        "LOC-7",
        "LOC-16",
        "LOC-00",
        "LOC-01",
        "LOC-015",
        "LOC-",
        "LOC",
        "LOC-1x",
        "LOC--1",
        "LOC-+1",
        "LOC-99",
        "LOC-256",
        "0",
        "15",
        "X",
        "UU",
        "L",
        "LNN",
        "user",
        "[::1]",
        "\"U\"",
        "\"LOC-1\"",
        "\"\"",
    ];
    for unknown in unknown {
        let line = format!("Q.850;cause=17;location={unknown}");
        let read = value(&line);
        assert_eq!(read.location(), None, "{line}");
        assert_eq!(read.parameters().next().unwrap().to_string(), format!("location={unknown}"));
        assert_eq!(read.to_string(), line);
    }
    let flag = value("Q.850;location");
    assert_eq!((flag.location(), flag.to_string().as_str()), (None, "Q.850;location"));
}

#[test]
fn with_another_protocol_the_location_is_ignored_and_kept() {
    for protocol in ["SIP", "STIR", "Preemption", "Q.931"] {
        for (token, _) in TOKENS {
            let line = format!("{protocol};cause=17;location={token}");
            assert_eq!(value(&line).location(), None, "{line}");
            assert_eq!(value(&line).to_string(), line);
        }
    }
}

#[test]
fn with_another_protocol_no_location_is_written() {
    for protocol in ["SIP", "STIR", "Preemption"] {
        let made = ReasonValue::new(Protocol::new(protocol).unwrap()).with_location(IsupLocation::USER);
        assert_eq!((made.location(), made.to_string().as_str()), (None, protocol));
    }
}

#[test]
fn u_is_the_user_and_everything_else_a_network() {
    for (_, number) in TOKENS {
        let expected = if number == 0 { Location::User } else { Location::Network };
        assert_eq!(Location::from(location(number)), expected);
    }
}

#[test]
fn the_locations_of_q850_are_0_to_15() {
    for number in 0..=u8::MAX {
        assert_eq!(IsupLocation::new(number).map(IsupLocation::value), (number <= 15).then_some(number));
    }
}

#[test]
fn the_named_locations_are_those_of_rfc_8606() {
    let named = [
        (IsupLocation::USER, "U"),
        (IsupLocation::LOCAL_PRIVATE_NETWORK, "LPN"),
        (IsupLocation::LOCAL_NETWORK, "LN"),
        (IsupLocation::TRANSIT_NETWORK, "TN"),
        (IsupLocation::REMOTE_LOCAL_NETWORK, "RLN"),
        (IsupLocation::REMOTE_PRIVATE_NETWORK, "RPN"),
        (IsupLocation::INTERNATIONAL_NETWORK, "INTL"),
        (IsupLocation::BEYOND_INTERWORKING, "BI"),
    ];
    for (location, token) in named {
        assert_eq!(location.to_string(), token);
        assert_eq!(TOKENS[usize::from(location.value())].0, token);
    }
}

#[test]
fn the_location_stands_in_any_order_among_the_parameters() {
    let expected = value("Q.850;cause=17;text=\"t\";location=LN;a");
    for line in ["Q.850;location=LN;cause=17;text=\"t\";a", "Q.850;a;text=\"t\" ; location = LN;cause=17"] {
        assert_eq!(value(line), expected, "{line}");
    }
}
