//! The registry, held against `data/response-codes.csv`, and the constants of `StatusCode`.

use std::collections::HashSet;

use sipcode::{Cause, Effect, ReasonPhrase, Registered, Standing, StatusCode, registry};
use sipcode_tests::data::{ResponseCode, response_codes};

/// `TRYING` for `Trying`: the phrase in capitals, with `_` for whatever is no letter.
fn constant_name(row: &ResponseCode) -> String {
    if row.code == 606 {
        return "NOT_ACCEPTABLE_ANYWHERE".to_owned();
    }
    row.reason.chars().map(|char| if char.is_alphanumeric() { char.to_ascii_uppercase() } else { '_' }).collect()
}

fn codes_that_are(standing: Standing) -> Vec<u16> {
    registry().iter().filter(|row| row.standing == standing).map(|row| row.code.as_u16()).collect()
}

fn version(text: &str) -> [u64; 3] {
    let parts: Vec<u64> = text.split('.').map(|part| part.parse().unwrap()).collect();
    parts.try_into().unwrap()
}

fn row_since(since: &'static str) -> Registered {
    let mut row = registry()[0];
    row.since = since;
    row
}

macro_rules! constants {
    ($($number:literal $name:ident)+) => {
        const CONSTANTS: &[(u16, &str, StatusCode)] = &[$(($number, stringify!($name), StatusCode::$name)),+];

        fn name_by_match(code: StatusCode) -> Option<&'static str> {
            match code {
                $(StatusCode::$name => Some(stringify!($name)),)+
                _ => None,
            }
        }
    };
}

constants! {
    100 TRYING
    180 RINGING
    181 CALL_IS_BEING_FORWARDED
    182 QUEUED
    183 SESSION_PROGRESS
    199 EARLY_DIALOG_TERMINATED
    200 OK
    202 ACCEPTED
    204 NO_NOTIFICATION
    300 MULTIPLE_CHOICES
    301 MOVED_PERMANENTLY
    302 MOVED_TEMPORARILY
    303 SEE_OTHER
    305 USE_PROXY
    380 ALTERNATIVE_SERVICE
    400 BAD_REQUEST
    401 UNAUTHORIZED
    402 PAYMENT_REQUIRED
    403 FORBIDDEN
    404 NOT_FOUND
    405 METHOD_NOT_ALLOWED
    406 NOT_ACCEPTABLE
    407 PROXY_AUTHENTICATION_REQUIRED
    408 REQUEST_TIMEOUT
    409 CONFLICT
    410 GONE
    411 LENGTH_REQUIRED
    412 CONDITIONAL_REQUEST_FAILED
    413 REQUEST_ENTITY_TOO_LARGE
    414 REQUEST_URI_TOO_LONG
    415 UNSUPPORTED_MEDIA_TYPE
    416 UNSUPPORTED_URI_SCHEME
    417 UNKNOWN_RESOURCE_PRIORITY
    420 BAD_EXTENSION
    421 EXTENSION_REQUIRED
    422 SESSION_INTERVAL_TOO_SMALL
    423 INTERVAL_TOO_BRIEF
    424 BAD_LOCATION_INFORMATION
    425 BAD_ALERT_MESSAGE
    428 USE_IDENTITY_HEADER
    429 PROVIDE_REFERRER_IDENTITY
    430 FLOW_FAILED
    433 ANONYMITY_DISALLOWED
    436 BAD_IDENTITY_INFO
    437 UNSUPPORTED_CREDENTIAL
    438 INVALID_IDENTITY_HEADER
    439 FIRST_HOP_LACKS_OUTBOUND_SUPPORT
    440 MAX_BREADTH_EXCEEDED
    469 BAD_INFO_PACKAGE
    470 CONSENT_NEEDED
    480 TEMPORARILY_UNAVAILABLE
    481 CALL_TRANSACTION_DOES_NOT_EXIST
    482 LOOP_DETECTED
    483 TOO_MANY_HOPS
    484 ADDRESS_INCOMPLETE
    485 AMBIGUOUS
    486 BUSY_HERE
    487 REQUEST_TERMINATED
    488 NOT_ACCEPTABLE_HERE
    489 BAD_EVENT
    491 REQUEST_PENDING
    493 UNDECIPHERABLE
    494 SECURITY_AGREEMENT_REQUIRED
    500 SERVER_INTERNAL_ERROR
    501 NOT_IMPLEMENTED
    502 BAD_GATEWAY
    503 SERVICE_UNAVAILABLE
    504 SERVER_TIME_OUT
    505 VERSION_NOT_SUPPORTED
    513 MESSAGE_TOO_LARGE
    555 PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED
    580 PRECONDITION_FAILURE
    600 BUSY_EVERYWHERE
    603 DECLINE
    604 DOES_NOT_EXIST_ANYWHERE
    606 NOT_ACCEPTABLE_ANYWHERE
    607 UNWANTED
    608 REJECTED
}

#[test]
fn the_registry_has_75_codes_of_iana_and_3_of_rfc_2543_alone() {
    assert_eq!(registry().len(), 78);
    assert_eq!(codes_that_are(Standing::Active).len(), 74);
    assert_eq!(codes_that_are(Standing::Deprecated), [202]);
    assert_eq!(codes_that_are(Standing::Obsolete), [303, 409, 411]);
}

#[test]
fn the_rows_of_the_registry_are_those_of_the_data_file_in_its_order() {
    let codes: Vec<u16> = registry().iter().map(|row| row.code.as_u16()).collect();
    let expected: Vec<u16> = response_codes().iter().map(|row| row.code).collect();
    assert_eq!(codes, expected);
}

#[test]
fn every_column_of_the_registry_is_the_data_file_s() {
    for (row, expected) in registry().iter().zip(response_codes()) {
        let code = expected.code;
        assert_eq!(row.code, code);
        assert_eq!(row.reason, expected.reason, "{code}");
        assert_eq!(row.reference, expected.reference, "{code}");
        assert_eq!(format!("{:?}", row.standing).to_lowercase(), expected.standing, "{code}");
        assert_eq!(format!("{:?}", row.action), expected.action, "{code}");
        assert_eq!(row.cause.map(Cause::value), expected.cause, "{code}");
        assert_eq!(row.effect, effect(&expected), "{code}");
        assert_eq!(row.retry_after, expected.retry_after, "{code}");
        assert_eq!(row.required_headers, expected.required_headers, "{code}");
        assert_eq!(row.should_headers, expected.should_headers, "{code}");
    }
}

/// By the data's README, a code of 400 or more of which nothing is said ends the transaction alone, as 400, 500 and 600 do.
fn effect(row: &ResponseCode) -> Option<Effect> {
    match (&*row.effect, row.code) {
        ("dialog", _) => Some(Effect::Dialog),
        ("usage", _) => Some(Effect::Usage),
        ("transaction", _) | ("", 400..) => Some(Effect::Transaction),
        _ => None,
    }
}

#[test]
fn every_code_has_the_effect_of_the_data_file_and_an_unregistered_failure_ends_the_transaction() {
    let rows = response_codes();
    for code in StatusCode::all() {
        let row = rows.iter().find(|row| row.code == code.as_u16());
        let expected = row.map_or_else(|| code.is_error().then_some(Effect::Transaction), effect);
        assert_eq!(code.effect(), expected, "{code}");
    }
}

/// The facts that meanings left out or told wrong, by the column `note` of the data file.
#[test]
fn the_meanings_tell_what_is_often_got_wrong() {
    for (code, fact) in [
        (199, "only if the request supports 199"),
        (202, "answers MESSAGE with it"),
        (380, "in the body"),
        (404, "that domain is none that it handles"),
        (424, "an intermediary inserted it"),
        (425, "a request without an alert never gets this code"),
        (428, "ppt"),
        (429, "not the REFER"),
        (436, "the verifier can reach"),
        (438, "the full form may succeed"),
        (482, "merged"),
        (489, "the answer to PUBLISH"),
        (491, "2100 to 4000 ms by the owner of the Call-ID"),
        (503, "without Retry-After it counts as 500"),
        (603, "or cannot"),
    ] {
        let meaning = StatusCode::from_u16(code).unwrap().registered().unwrap().meaning;
        assert!(meaning.contains(fact), "{code}: {meaning}");
    }
}

#[test]
fn the_registry_is_sorted_by_code_and_has_no_code_twice() {
    assert!(registry().is_sorted_by(|earlier, later| earlier.code < later.code));
}

#[test]
fn every_registered_reason_is_a_legal_phrase_with_text_and_no_outer_spaces() {
    for row in registry() {
        assert_eq!(ReasonPhrase::new(row.reason).map(ReasonPhrase::as_str), Ok(row.reason), "{}", row.code);
        assert!(!row.reason.is_empty(), "{}", row.code);
        assert_eq!(row.reason.trim(), row.reason, "{}", row.code);
    }
}

#[test]
fn only_406_and_606_share_a_reason() {
    let mut reasons = HashSet::new();
    let shared: Vec<_> = registry().iter().filter(|row| !reasons.insert(row.reason.to_lowercase())).collect();
    assert_eq!(shared.iter().map(|row| row.code.as_u16()).collect::<Vec<_>>(), [606]);
}

#[test]
fn every_meaning_is_one_sentence() {
    for Registered { code, meaning, .. } in registry() {
        assert!(meaning.starts_with(char::is_uppercase), "{code}: {meaning}");
        assert_eq!(meaning.find(['.', '?', '!', '\n']), Some(meaning.len() - 1), "{code}: {meaning}");
        assert!(meaning.ends_with('.'), "{code}: {meaning}");
    }
}

#[test]
fn no_meaning_is_repeated() {
    let meanings: HashSet<&str> = registry().iter().map(|row| row.meaning).collect();
    assert_eq!(meanings.len(), registry().len());
}

#[test]
fn no_row_is_later_than_the_crate() {
    for row in registry() {
        assert!(version(row.since) <= version(env!("CARGO_PKG_VERSION")), "{}: {}", row.code, row.since);
    }
}

#[test]
fn a_row_is_later_than_1_0_when_it_came_with_a_version_after_1_0_0() {
    for since in ["0.1.0", "0.9.12", "1.0.0"] {
        assert!(!row_since(since).is_later_than_1_0(), "{since}");
    }
    for since in ["1.0.1", "1.0.10", "1.1.0", "1.10.0", "2.0.0", "10.0.0"] {
        assert!(row_since(since).is_later_than_1_0(), "{since}");
    }
}

#[test]
fn every_registered_code_has_a_constant_named_after_its_phrase() {
    let names: Vec<(u16, &str)> = CONSTANTS.iter().map(|&(number, name, _)| (number, name)).collect();
    let rows = response_codes();
    let expected: Vec<(u16, String)> = rows.iter().map(|row| (row.code, constant_name(row))).collect();
    assert!(names.iter().copied().eq(expected.iter().map(|(number, name)| (*number, name.as_str()))));
}

#[test]
fn every_constant_is_the_code_of_its_phrase() {
    for &(number, name, constant) in CONSTANTS {
        assert_eq!(constant.as_u16(), number, "{name}");
    }
}

#[test]
fn every_constant_is_a_pattern_that_matches_its_code_alone() {
    for number in 100..=699 {
        let expected = CONSTANTS.iter().find(|constant| constant.0 == number).map(|constant| constant.1);
        assert_eq!(name_by_match(StatusCode::from_u16(number).unwrap()), expected, "{number}");
    }
}

#[test]
fn the_registry_can_be_read_at_compile_time() {
    const FIRST: Registered = registry()[0];
    assert_eq!((FIRST.code.as_u16(), FIRST.reason), (100, "Trying"));
}
