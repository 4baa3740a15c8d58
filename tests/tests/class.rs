//! `Class`, held against RFC 3261 §7.2.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use sipcode::{Cause, Class, Location, StatusCode};

/// "SIP/2.0 allows six values for the first digit", as the RFC writes them.
const RFC_3261: &[(&str, &str)] = &[
    ("1xx", "Provisional"),
    ("2xx", "Success"),
    ("3xx", "Redirection"),
    ("4xx", "Client Error"),
    ("5xx", "Server Error"),
    ("6xx", "Global Failure"),
];

fn column<T>(of: fn(Class) -> T) -> Vec<T> {
    Class::ALL.iter().map(|&class| of(class)).collect()
}

#[test]
fn the_classes_are_the_six_of_the_rfc_in_its_order() {
    let names: Vec<String> = RFC_3261.iter().map(|(_, words)| words.replace(' ', "")).collect();
    assert_eq!(column(|class| format!("{class:?}")), names);
}

#[test]
fn the_label_is_the_rfc_s_abbreviation() {
    let labels: Vec<&str> = RFC_3261.iter().map(|(label, _)| *label).collect();
    assert_eq!(column(Class::label), labels);
}

#[test]
fn a_class_is_shown_in_the_rfc_s_words() {
    let words: Vec<String> = RFC_3261.iter().map(|(_, words)| words.to_lowercase()).collect();
    assert_eq!(column(|class| class.to_string()), words);
}

#[test]
fn display_honours_width_fill_and_alignment() {
    let class = Class::Success;
    assert_eq!(format!("{class:9}|{class:>9}|{class:-^9}|{class:3}"), "success  |  success|-success-|success");
}

#[test]
fn the_digits_are_1_to_6() {
    assert_eq!(column(Class::digit), [1, 2, 3, 4, 5, 6]);
}

#[test]
fn the_range_is_the_hundred_of_the_digit() {
    assert_eq!(column(Class::range), [100..=199, 200..=299, 300..=399, 400..=499, 500..=599, 600..=699]);
}

#[test]
fn every_code_is_in_the_range_of_its_class_alone() {
    for number in 100..=699 {
        let class = StatusCode::from_u16(number).unwrap().class();
        let holding: Vec<Class> = Class::ALL.iter().copied().filter(|class| class.range().contains(&number)).collect();
        assert_eq!(holding, [class], "{number}");
    }
}

/// RFC 3261 §6: "Provisional Response: […] 1xx responses are provisional, other responses are considered final."
#[test]
fn every_class_but_1xx_is_final() {
    assert_eq!(column(Class::is_final), [false, true, true, true, true, true]);
}

/// RFC 3398 §8.2.6.1: "Any SIP status codes not listed below […] should be mapping to cause code 31".
#[test]
fn the_cause_is_31_for_the_classes_of_failure() {
    let values = column(|class| class.cause().map(Cause::value));
    assert_eq!(values, [None, None, None, Some(31), Some(31), Some(31)]);
}

/// RFC 3398 §8.2.6.1: "6xx codes are given the location 'user', whereas 4xx and 5xx codes are given a 'network'
/// location".
#[test]
fn the_location_is_the_network_for_4xx_and_5xx_and_the_user_for_6xx() {
    let (network, user) = (Some(Location::Network), Some(Location::User));
    assert_eq!(column(Class::cause_location), [None, None, None, network, network, user]);
}

#[test]
fn classes_are_ordered_as_their_digits() {
    for one in Class::ALL {
        for other in Class::ALL {
            assert_eq!(one.cmp(other), one.digit().cmp(&other.digit()), "{one} {other}");
        }
    }
}

#[test]
fn every_class_is_a_key_of_its_own() {
    assert_eq!(Class::ALL.iter().collect::<HashSet<_>>().len(), 6);
}

#[test]
fn everything_about_a_class_is_known_at_compile_time() {
    const DIGIT: u8 = Class::ServerError.digit();
    const RANGE: RangeInclusive<u16> = Class::ServerError.range();
    const FINAL: bool = Class::ServerError.is_final();
    const LABEL: &str = Class::ServerError.label();
    const CAUSE: u8 = Class::ServerError.cause().unwrap().value();
    const LOCATION: Option<Location> = Class::ServerError.cause_location();

    assert_eq!((DIGIT, RANGE, FINAL, LABEL), (5, 500..=599, true, "5xx"));
    assert_eq!((CAUSE, LOCATION), (31, Some(Location::Network)));
}
