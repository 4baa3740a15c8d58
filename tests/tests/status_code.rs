//! `StatusCode`: every number, every text of three bytes, and what all 600 codes say of themselves.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::hash::{BuildHasher, RandomState};

use sipcode::prack::Reliability;
use sipcode::{Action, Cause, Class, InvalidStatusCode, Location, ReasonPhrase, Registered, StatusCode};
use sipcode_tests::data::{ResponseCode, response_codes};

/// RFC 3261 §7.2: three digits, the first of them 1 to 6.
const NUMBERS: std::ops::RangeInclusive<u16> = 100..=699;

const MESSAGE: &str = "a SIP status code is a number of three digits from 100 to 699";

fn code(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

fn data_by_code() -> HashMap<u16, ResponseCode> {
    response_codes().into_iter().map(|row| (row.code, row)).collect()
}

fn numbers_where(holds: fn(StatusCode) -> bool) -> Vec<u16> {
    NUMBERS.filter(|&number| holds(code(number))).collect()
}

fn numbers(range: std::ops::RangeInclusive<u16>) -> Vec<u16> {
    range.collect()
}

/// The action of 183, or of the x00 of the class (RFC 3261 §8.1.3.2), as the data file has it.
fn action_of_the_class(number: u16) -> &'static str {
    ["ConnectEarlyMedia", "Proceed", "Redirect", "FixRequest", "Retry", "End"][usize::from(number / 100 - 1)]
}

/// RFC 3398 §8.2.6.1: "Any SIP status codes not listed below […] should be mapping to cause code 31", which concerns
/// rejections, so 400 and more.
fn cause_of_an_unlisted(number: u16) -> Option<u8> {
    (number >= 400).then_some(31)
}

/// RFC 3398 §8.2.6.1: "6xx codes are given the location 'user', whereas 4xx and 5xx codes are given a 'network'
/// location"; 487 has no mapping.
fn location_of(number: u16) -> Option<Location> {
    match number {
        487 => None,
        400..=599 => Some(Location::Network),
        600..=699 => Some(Location::User),
        _ => None,
    }
}

#[test]
fn of_all_numbers_100_to_699_are_codes() {
    for number in 0..=u16::MAX {
        let expected = NUMBERS.contains(&number).then_some(number);
        assert_eq!(StatusCode::from_u16(number).ok().map(StatusCode::as_u16), expected, "{number}");
        assert_eq!(StatusCode::try_from(number), StatusCode::from_u16(number), "{number}");
    }
}

#[test]
fn of_all_texts_of_three_bytes_the_600_numbers_are_codes() {
    let mut accepted = Vec::new();
    for first in 0..=255 {
        for second in 0..=255 {
            for third in 0..=255 {
                if let Ok(code) = StatusCode::from_bytes(&[first, second, third]) {
                    accepted.push((vec![first, second, third], code.as_u16()));
                }
            }
        }
    }
    let expected: Vec<_> = NUMBERS.map(|number| (number.to_string().into_bytes(), number)).collect();
    assert_eq!(accepted, expected);
}

#[test]
fn digits_of_any_other_length_are_no_code() {
    assert!(StatusCode::from_bytes(b"").is_err());
    for (length, count) in [(1, 10), (2, 100), (4, 10_000), (5, 100_000)] {
        for number in 0..count {
            let digits = format!("{number:0length$}");
            assert!(StatusCode::from_bytes(digits.as_bytes()).is_err(), "{digits}");
        }
    }
}

#[test]
fn text_is_a_code_when_its_bytes_are() {
    for number in 0..1000 {
        let digits = format!("{number:03}");
        let expected = StatusCode::from_bytes(digits.as_bytes());
        assert_eq!(digits.parse::<StatusCode>(), expected, "{digits}");
        assert_eq!(StatusCode::try_from(digits.as_str()), expected, "{digits}");
        assert_eq!(StatusCode::try_from(digits.as_bytes()), expected, "{digits}");
    }
    for text in ["", "48", " 486", "486 ", "4860", "+86", "-86", "4 6", "0x1", "4é", "４８６", "٤٨٦", "二"] {
        assert!(text.parse::<StatusCode>().is_err(), "{text}");
    }
}

#[test]
fn every_code_is_written_as_its_number() {
    for number in NUMBERS {
        assert_eq!(code(number).as_str(), number.to_string());
        assert_eq!(code(number).to_string(), number.to_string());
    }
}

#[test]
fn display_honours_width_fill_and_alignment() {
    let busy = code(486);
    assert_eq!(format!("{busy:5}|{busy:>5}|{busy:*^7}|{busy:<4}|{busy:2}"), "486  |  486|**486**|486 |486");
}

#[test]
fn a_code_takes_two_bytes_and_so_does_an_optional_one() {
    assert_eq!(size_of::<StatusCode>(), 2);
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
}

#[test]
fn every_integer_of_every_width_is_the_code_of_its_number() {
    for number in -1..=1000_i32 {
        let expected = u16::try_from(number).ok().filter(|number| NUMBERS.contains(number)).map(code);
        assert_eq!(StatusCode::try_from(number).ok(), expected, "{number}");
        assert_eq!(StatusCode::try_from(i64::from(number)).ok(), expected, "{number}");
        if let Ok(number) = u32::try_from(number) {
            assert_eq!(StatusCode::try_from(number).ok(), expected, "{number}");
            assert_eq!(StatusCode::try_from(u64::from(number)).ok(), expected, "{number}");
            assert_eq!(StatusCode::try_from(number as usize).ok(), expected, "{number}");
        }
    }
    // The low 16 bits are 486.
    assert!(StatusCode::try_from(0x1_01E6_u32).is_err());
    assert!(StatusCode::try_from(0x1_0000_01E6_u64).is_err());
    assert!(StatusCode::try_from(0x1_01E6_i32).is_err());
    assert!(StatusCode::try_from(i64::MIN + 486).is_err());
}

#[test]
fn all_gives_every_code_once_in_order_from_both_ends() {
    assert!(StatusCode::all().map(StatusCode::as_u16).eq(NUMBERS));
    assert!(StatusCode::all().rev().map(StatusCode::as_u16).eq(NUMBERS.rev()));
}

#[test]
fn every_code_converts_to_its_number() {
    for number in NUMBERS {
        assert_eq!(u16::from(code(number)), number);
    }
}

#[test]
fn a_code_equals_its_number_and_no_other_from_both_sides() {
    for number in NUMBERS {
        for other in 0..=1000 {
            assert_eq!(code(number) == other, number == other, "{number} {other}");
            assert_eq!(other == code(number), number == other, "{number} {other}");
        }
    }
}

#[test]
fn a_code_is_compared_with_numbers_as_its_number_is_from_both_sides() {
    for number in NUMBERS {
        for other in (0..=1000).step_by(7) {
            assert_eq!(code(number).partial_cmp(&other), number.partial_cmp(&other), "{number} {other}");
            assert_eq!(other.partial_cmp(&code(number)), other.partial_cmp(&number), "{number} {other}");
        }
    }
    let busy = code(486);
    assert!(busy >= 400);
    assert!(499 < StatusCode::BAD_GATEWAY);
    assert!(Some(busy) == Some(StatusCode::BUSY_HERE));
}

#[test]
fn codes_are_ordered_as_their_numbers() {
    for one in NUMBERS {
        for other in NUMBERS {
            assert_eq!(code(one).cmp(&code(other)), one.cmp(&other), "{one} {other}");
        }
    }
}

#[test]
fn equal_codes_have_equal_hashes_and_different_codes_are_different_keys() {
    let hashes = RandomState::new();
    for number in NUMBERS {
        let read = StatusCode::from_bytes(number.to_string().as_bytes()).unwrap();
        assert_eq!(hashes.hash_one(code(number)), hashes.hash_one(read));
    }
    assert_eq!(NUMBERS.map(code).collect::<HashSet<_>>().len(), 600);
}

#[test]
fn the_class_of_every_code_is_its_first_digit() {
    let classes = [
        Class::Provisional,
        Class::Success,
        Class::Redirection,
        Class::ClientError,
        Class::ServerError,
        Class::GlobalFailure,
    ];
    for number in NUMBERS {
        assert_eq!(code(number).class(), classes[usize::from(number / 100 - 1)], "{number}");
    }
}

#[test]
fn every_question_about_the_class_is_answered_by_the_first_digit() {
    assert_eq!(numbers_where(StatusCode::is_provisional), numbers(100..=199));
    assert_eq!(numbers_where(StatusCode::is_final), numbers(200..=699));
    assert_eq!(numbers_where(StatusCode::is_success), numbers(200..=299));
    assert_eq!(numbers_where(StatusCode::is_redirection), numbers(300..=399));
    assert_eq!(numbers_where(StatusCode::is_client_error), numbers(400..=499));
    assert_eq!(numbers_where(StatusCode::is_server_error), numbers(500..=599));
    assert_eq!(numbers_where(StatusCode::is_global_failure), numbers(600..=699));
    assert_eq!(numbers_where(StatusCode::is_error), numbers(400..=699));
}

/// RFC 3261 §8.1.3.2.
#[test]
fn every_code_is_treated_as_the_x00_of_its_class_and_a_provisional_one_but_100_as_183() {
    for number in NUMBERS {
        let expected = match number {
            100 => 100,
            101..=199 => 183,
            _ => number / 100 * 100,
        };
        assert_eq!(code(number).treated_as(), expected, "{number}");
    }
}

/// RFC 3262 §3: "A UAS MUST NOT attempt to send a 100 (Trying) response reliably. Only provisional responses numbered
/// 101 to 199 may be sent reliably."
#[test]
fn a_provisional_code_but_100_is_reliable_with_prack_and_a_final_one_always() {
    for number in NUMBERS {
        let expected = match number {
            100 => Reliability::Never,
            101..=199 => Reliability::WithPrack,
            _ => Reliability::Always,
        };
        assert_eq!(code(number).reliability(), expected, "{number}");
    }
}

#[test]
fn the_codes_of_the_data_file_are_registered_and_no_others() {
    let data = data_by_code();
    for number in NUMBERS {
        let registered = code(number).registered().map(|row| row.code.as_u16());
        assert_eq!(registered, data.contains_key(&number).then_some(number));
    }
}

#[test]
fn every_code_has_the_reason_of_the_data_file_and_an_unregistered_one_none() {
    let data = data_by_code();
    for number in NUMBERS {
        let expected = data.get(&number).map(|row| row.reason.as_str());
        assert_eq!(code(number).canonical_reason(), expected, "{number}");
        assert_eq!(code(number).reason(), expected.unwrap_or(""), "{number}");
        assert_eq!(code(number).phrase(), expected.unwrap_or(""), "{number}");
        let line = format!("SIP/2.0 {number} {}", expected.unwrap_or(""));
        assert_eq!(code(number).status_line().to_string(), line);
    }
}

#[test]
fn every_code_has_the_action_of_the_data_file_and_an_unregistered_one_that_of_the_code_it_is_treated_as() {
    let data = data_by_code();
    for number in NUMBERS {
        let expected = data.get(&number).map_or_else(|| action_of_the_class(number), |row| row.action.as_str());
        assert_eq!(format!("{:?}", code(number).action()), expected, "{number}");
    }
}

#[test]
fn every_code_has_the_cause_of_the_data_file_and_an_unregistered_failure_31() {
    let data = data_by_code();
    for number in NUMBERS {
        let expected = data.get(&number).map_or_else(|| cause_of_an_unlisted(number), |row| row.cause);
        assert_eq!(code(number).cause().map(Cause::value), expected, "{number}");
    }
}

#[test]
fn the_location_of_a_cause_is_the_network_below_600_and_the_user_from_there() {
    for number in NUMBERS {
        assert_eq!(code(number).cause_location(), location_of(number), "{number}");
    }
}

#[test]
fn what_is_no_code_is_told_what_a_code_is() {
    let from_number: Box<dyn Error> = Box::new(StatusCode::from_u16(700).unwrap_err());
    let with_number =
        |number: &str| format!("{number} is not a SIP status code: a number of three digits from 100 to 699");
    assert_eq!(from_number.to_string(), with_number("700"));
    assert_eq!(StatusCode::try_from(-486_i32).unwrap_err().to_string(), with_number("-486"));
    assert_eq!(StatusCode::try_from(u64::MAX).unwrap_err().to_string(), with_number("18446744073709551615"));
    assert_eq!(StatusCode::from_bytes(b"099").unwrap_err().to_string(), with_number("99"));
    assert_eq!(StatusCode::from_bytes(b"999").unwrap_err().to_string(), with_number("999"));
    assert_eq!(StatusCode::from_bytes(b"+99").unwrap_err().to_string(), MESSAGE);
    assert_eq!("4860".parse::<StatusCode>().unwrap_err().to_string(), with_number("4860"));
    assert_eq!("99".parse::<StatusCode>().unwrap_err().to_string(), with_number("99"));
    for text in ["", "0486", "4 860", "48600000000000000000"] {
        assert_eq!(text.parse::<StatusCode>().unwrap_err().to_string(), MESSAGE, "{text:?}");
    }
    assert_eq!("busy".parse::<StatusCode>().unwrap_err().to_string(), MESSAGE);
}

#[test]
fn everything_about_a_code_is_known_at_compile_time() {
    const BUSY: Result<StatusCode, InvalidStatusCode> = StatusCode::from_bytes(b"486");
    const NUMBER: u16 = StatusCode::BUSY_HERE.as_u16();
    const TEXT: &str = StatusCode::BUSY_HERE.as_str();
    const CLASS: Class = StatusCode::BUSY_HERE.class();
    const FINAL: bool = StatusCode::BUSY_HERE.is_final();
    const ROW: Option<&Registered> = StatusCode::BUSY_HERE.registered();
    const REASON: Option<&str> = StatusCode::BUSY_HERE.canonical_reason();
    const TREATED_AS: StatusCode = StatusCode::BUSY_HERE.treated_as();
    const RELIABILITY: Reliability = StatusCode::BUSY_HERE.reliability();
    const ACTION: Action = StatusCode::BUSY_HERE.action();
    const LOCATION: Option<Location> = StatusCode::BUSY_HERE.cause_location();
    const CAUSE: u8 = StatusCode::BUSY_HERE.cause().unwrap().value();
    const OWN: StatusCode = StatusCode::from_static(497);
    const PHRASE: ReasonPhrase<'static> = StatusCode::BUSY_HERE.phrase();
    const TOO_LARGE: Result<StatusCode, InvalidStatusCode> = StatusCode::from_u16(700);

    assert_eq!((BUSY.map(StatusCode::as_u16), NUMBER, TEXT), (Ok(486), 486, "486"));
    assert_eq!((CLASS, FINAL, TREATED_AS.as_u16()), (Class::ClientError, true, 400));
    assert_eq!((ROW.map(|row| row.reason), REASON), (Some("Busy Here"), Some("Busy Here")));
    assert_eq!((RELIABILITY, ACTION), (Reliability::Always, Action::Forward));
    assert_eq!((CAUSE, LOCATION), (17, Some(Location::Network)));
    assert!(TOO_LARGE.is_err());
    assert_eq!((OWN.as_u16(), PHRASE.as_str()), (497, "Busy Here"));
}

#[test]
fn debug_shows_the_number() {
    assert_eq!(format!("{:?}", code(486)), "StatusCode(486)");
    assert_eq!(format!("{:?}", StatusCode::from_u16(700).unwrap_err()), "InvalidStatusCode(700)");
    assert_eq!(format!("{:?}", StatusCode::from_bytes(b"+860").unwrap_err()), "InvalidStatusCode");
}

#[test]
#[should_panic(expected = "from 100 to 699")]
fn from_static_panics_on_a_number_that_is_no_code() {
    let _ = StatusCode::from_static(700);
}

#[cfg(feature = "serde")]
mod serde {
    use std::collections::BTreeMap;

    use super::{NUMBERS, StatusCode, code};

    fn refusal(json: &str) -> String {
        serde_json::from_str::<StatusCode>(json).unwrap_err().to_string()
    }

    #[test]
    fn every_code_is_its_number_in_json_and_back() {
        for number in NUMBERS {
            assert_eq!(serde_json::to_string(&code(number)).unwrap(), number.to_string());
            assert_eq!(serde_json::from_str::<StatusCode>(&number.to_string()).unwrap(), number);
        }
    }

    #[test]
    fn every_code_may_be_text_in_json() {
        for number in 0..1000 {
            let read = serde_json::from_str::<StatusCode>(&format!("\"{number}\"")).ok();
            assert_eq!(read.map(StatusCode::as_u16), NUMBERS.contains(&number).then_some(number), "{number}");
        }
    }

    #[test]
    fn a_code_may_be_the_key_of_an_object() {
        let calls = BTreeMap::from([(StatusCode::OK, 12), (StatusCode::BUSY_HERE, 3)]);
        let json = serde_json::to_string(&calls).unwrap();
        assert_eq!(json, r#"{"200":12,"486":3}"#);
        assert_eq!(serde_json::from_str::<BTreeMap<StatusCode, i32>>(&json).unwrap(), calls);
    }

    #[test]
    fn of_all_numbers_100_to_699_are_accepted() {
        for number in 0..=u16::MAX {
            let accepted = serde_json::from_str::<StatusCode>(&number.to_string()).is_ok();
            assert_eq!(accepted, NUMBERS.contains(&number), "{number}");
        }
    }

    #[test]
    fn what_is_no_such_number_is_refused() {
        for json in ["-1", "-486", "65536", "66022", "486.5", r#"" 486""#, r#""4860""#, "[486]", "null", "true", "4 86"]
        {
            assert!(serde_json::from_str::<StatusCode>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn a_refusal_says_the_number_and_what_was_expected() {
        for number in ["0", "99", "700", "65535"] {
            let expected = format!("invalid value: integer `{number}`, expected a SIP status code from 100 to 699");
            assert!(refusal(number).starts_with(&expected), "{}", refusal(number));
        }
    }
}
