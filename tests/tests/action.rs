//! `Action`, held against a published table and the design's list.

use std::collections::HashSet;

use sipcode::{Action, StatusCode, registry};
use sipcode_tests::data::{number, records};

const NAMES: [&str; 17] = [
    "Wait",
    "PlayRingback",
    "ConnectEarlyMedia",
    "Proceed",
    "Redirect",
    "FixRequest",
    "Authenticate",
    "AuthenticateToProxy",
    "CheckPermissions",
    "CheckDestination",
    "Retry",
    "TryNextRoute",
    "Forward",
    "Finish",
    "Renegotiate",
    "Failover",
    "End",
];

#[test]
fn the_20_codes_of_the_published_table_have_its_actions() {
    let rows = records("published/fundamentals-advice.csv");
    assert_eq!(rows.len(), 20);
    for row in rows {
        let code = StatusCode::from_u16(number(&row, "code")).unwrap();
        assert_eq!(format!("{:?}", code.action()), row["action"], "{code}");
    }
}

#[test]
fn all_has_every_action_once_in_order() {
    let names: Vec<String> = Action::ALL.iter().map(|action| format!("{action:?}")).collect();
    assert_eq!(names, NAMES);
}

#[test]
fn all_leaves_out_no_action_between_its_first_and_its_last() {
    for (position, &action) in Action::ALL.iter().enumerate() {
        assert_eq!(action as usize, position, "{action:?}");
    }
}

#[test]
fn all_has_the_action_of_every_row() {
    for row in registry() {
        assert!(Action::ALL.contains(&row.action), "{:?}", row.action);
    }
}

/// RFC 3261 §8.1.3.2: an unrecognized code is treated as the x00 of its class, a provisional one as 183.
#[test]
fn an_unregistered_code_has_the_action_of_the_code_that_it_is_treated_as() {
    for code in StatusCode::all().filter(|code| code.registered().is_none()) {
        let treated_as = StatusCode::from_u16(if code < 200 { 183 } else { code.as_u16() / 100 * 100 }).unwrap();
        assert_eq!(code.action(), treated_as.action(), "{code}");
    }
    assert_eq!(StatusCode::from_u16(188).unwrap().action(), Action::ConnectEarlyMedia);
    assert_eq!(StatusCode::from_u16(528).unwrap().action(), Action::Retry);
}

#[test]
fn every_advice_is_one_sentence() {
    for action in Action::ALL {
        let advice = action.advice();
        assert!(advice.starts_with(char::is_uppercase), "{advice}");
        assert_eq!(advice.find(['.', '?', '!', '\n']), Some(advice.len() - 1), "{advice}");
        assert!(advice.ends_with('.'), "{advice}");
    }
}

#[test]
fn no_advice_is_repeated() {
    let advice: HashSet<&str> = Action::ALL.iter().map(|action| action.advice()).collect();
    assert_eq!(advice.len(), NAMES.len());
}

#[test]
fn every_action_is_a_key_of_its_own() {
    assert_eq!(Action::ALL.iter().collect::<HashSet<_>>().len(), NAMES.len());
}

#[test]
fn advice_is_known_at_compile_time() {
    const ADVICE: &str = Action::Wait.advice();
    assert_eq!(ADVICE, Action::Wait.advice());
}
