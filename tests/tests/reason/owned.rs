//! A value that owns its bytes.

use sipcode::StatusCode;
use sipcode::reason::{IsupLocation, Protocol, ReasonBuf, ReasonValue, Token};

use super::lines::RIGHT;
use super::{readable, values};

fn assert_kept(value: ReasonValue<'_>) {
    let kept = ReasonBuf::from(value);
    assert_eq!(kept.value(), value);
    assert_eq!(kept, ReasonBuf::from(&value));
    assert_eq!(kept.to_string(), value.to_string());
    assert_eq!(kept.as_bytes(), value.as_bytes());
    assert_eq!(kept.value().as_bytes(), value.as_bytes());
    if !value.as_bytes().is_empty() {
        assert_eq!(kept.value().flaw().map(|flaw| flaw.kind()), value.flaw().map(|flaw| flaw.kind()));
    }
}

#[test]
fn a_value_is_kept_as_it_was_received() {
    RIGHT.iter().flat_map(|(line, _)| values(line.as_bytes())).for_each(assert_kept);
    let flawed = "Q850;cause=\"16\";text=a b, SIP;text=\"x;y, STIR";
    readable(flawed).into_iter().for_each(assert_kept);
    assert_eq!(readable(flawed).len(), 2);
}

#[test]
fn a_value_is_kept_as_it_was_made_or_changed() {
    assert_kept(ReasonValue::sip(&StatusCode::BUSY_HERE));
    assert_kept(ReasonValue::new(Protocol::Other(Token::new("Q850").unwrap())).with_cause(17));
    for value in readable("Q.850;cause=16;cause=17;x=a b") {
        assert_kept(value.with_location(IsupLocation::USER).with_cause(18));
    }
}

#[test]
fn a_value_is_read_from_text() {
    let kept: ReasonBuf = "Reason: Q.850;cause=17;text=\"User busy\"".parse().unwrap();
    assert_eq!(kept.to_string(), "Q.850;cause=17;text=\"User busy\"");
    assert!(";cause=1".parse::<ReasonBuf>().is_err());
    assert_eq!(format!("{kept:?}"), "ReasonBuf(Q.850;cause=17;text=\"User busy\")");
}
