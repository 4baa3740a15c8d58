//! Sets of status codes: read, combined, and written in the shortest form.

use std::collections::BTreeSet;

use fastrand::Rng;
use sipcode::{Class, InvalidStatusSetKind, SipStatus, StatusCode, StatusSet};

use InvalidStatusSetKind::{Item, ReversedRange, Separator};

fn code(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

fn set(text: &str) -> StatusSet {
    text.parse().unwrap_or_else(|error| panic!("{text:?}: {error}"))
}

fn numbers(set: StatusSet) -> Vec<u16> {
    (100..=699).filter(|number| set.contains(code(*number))).collect()
}

/// Texts and the codes that they mean.
fn texts() -> Vec<(&'static str, Vec<u16>)> {
    let all = || 100..=699;
    vec![
        ("", vec![]),
        (" \t ", vec![]),
        ("486", vec![486]),
        (" 486 ,603 ", vec![486, 603]),
        ("603,486,486", vec![486, 603]),
        ("486-489", vec![486, 487, 488, 489]),
        ("486-486", vec![486]),
        ("48x", (480..=489).collect()),
        ("48X", (480..=489).collect()),
        ("5xx", (500..=599).collect()),
        ("5XX", (500..=599).collect()),
        ("5Xx", (500..=599).collect()),
        ("100-699", all().collect()),
        (
            "408, 5xx, !501, 486-489",
            [408, 486, 487, 488, 489].into_iter().chain((500..=599).filter(|n| *n != 501)).collect(),
        ),
        // From left to right.
        ("!501, 5xx", all().collect()),
        ("5xx, !501, 501", (500..=599).collect()),
        ("486, !4xx", vec![]),
        ("4xx, !48x, 486", (400..=499).filter(|n| !(480..=489).contains(n) || *n == 486).collect()),
        // A leading `!` starts from all.
        ("!486", all().filter(|n| *n != 486).collect()),
        (" !5xx, 503", all().filter(|n| !(500..=599).contains(n) || *n == 503).collect()),
        ("!100-699", vec![]),
    ]
}

#[test]
fn a_text_means_its_codes() {
    for (text, expected) in texts() {
        assert_eq!(numbers(set(text)), expected, "{text:?}");
        assert!(set(text).iter().eq(expected.iter().map(|number| code(*number))), "{text:?}");
        assert_eq!((set(text).len(), set(text).is_empty()), (expected.len(), expected.is_empty()), "{text:?}");
        assert_eq!(set(text), expected.iter().map(|number| code(*number)).collect(), "{text:?}");
    }
}

#[test]
fn what_is_no_set_is_refused_at_its_offset() {
    for (text, kind, offset) in [
        ("x", Item, 0),
        ("xxx", Item, 0),
        ("99", Item, 2),
        ("099", Item, 0),
        ("0xx", Item, 0),
        ("700", Item, 0),
        ("7xx", Item, 0),
        ("70x", Item, 0),
        ("4x6", Item, 2),
        ("4860", Separator, 3),
        ("486 487", Separator, 4),
        ("486;487", Separator, 3),
        ("486,", Item, 4),
        (",486", Item, 0),
        ("486,,487", Item, 4),
        ("486, 7xx", Item, 5),
        ("!", Item, 1),
        ("! 486", Item, 1),
        ("!!486", Item, 1),
        ("486-", Item, 4),
        ("486-48", Item, 6),
        ("486-48x", Item, 6),
        ("486-700", Item, 4),
        ("48x-499", Separator, 3),
        ("489-486", ReversedRange, 0),
        ("408, !489-486", ReversedRange, 6),
        ("48é", Item, 2),
    ] {
        let error = text.parse::<StatusSet>().expect_err(text);
        assert_eq!((error.kind(), error.offset()), (kind, offset), "{text:?}");
        assert!(error.to_string().contains(&format!("offset {offset}")), "{error}");
    }
}

#[test]
fn sets_are_combined_as_sets_are() {
    let texts: Vec<_> = texts().into_iter().map(|(text, _)| text).collect();
    for one in &texts {
        for other in &texts {
            let (left, right) = (set(one), set(other));
            let numbers = |set: StatusSet| numbers(set).into_iter().collect::<BTreeSet<_>>();
            let (ours, theirs) = (numbers(left), numbers(right));
            assert_eq!(numbers(left.union(right)), &ours | &theirs, "{one:?} {other:?}");
            assert_eq!(numbers(left.intersection(right)), &ours & &theirs, "{one:?} {other:?}");
            assert_eq!(numbers(left.difference(right)), &ours - &theirs, "{one:?} {other:?}");
            assert_eq!(numbers(left.complement()), &numbers(StatusSet::ALL) - &ours, "{one:?}");
        }
    }
}

#[test]
fn constants_and_conversions() {
    const FAILOVER: StatusSet = StatusSet::from_static("408, 5xx, !501, 486-489");
    const NONE_OF_IT: StatusSet = FAILOVER.complement().intersection(FAILOVER);
    assert!(FAILOVER.contains(StatusCode::REQUEST_TIMEOUT) && !FAILOVER.contains(StatusCode::NOT_IMPLEMENTED));
    assert_eq!(NONE_OF_IT, StatusSet::default());
    assert_eq!(StatusSet::EMPTY, StatusSet::default());
    for class in Class::ALL {
        assert_eq!(StatusSet::from(*class), set(class.label()));
        assert_eq!(numbers(StatusSet::from(*class)), class.range().collect::<Vec<_>>());
    }
    assert_eq!(StatusSet::from(code(486)), set("486"));
    assert_eq!(format!("{:?}", set("486")), "StatusSet(486)");
}

#[test]
#[should_panic(expected = "set of status codes")]
fn a_wrong_set_in_source_panics() {
    let _ = StatusSet::from_static("489-486");
}

#[test]
fn the_set_of_an_enum_has_its_codes_and_no_other() {
    #[derive(SipStatus)]
    enum AcmeStatus {
        #[sip(486)]
        Busy,
        #[sip(497, "Trunk Group Full", vendor)]
        TrunkFull,
        #[sip(other)]
        Other(StatusCode),
    }
    const CODES: StatusSet = StatusSet::of::<AcmeStatus>();
    assert_eq!(CODES, set("486, 497"));
    assert_eq!(CODES, AcmeStatus::CODES);
    assert!(matches!(AcmeStatus::from(StatusCode::OK), AcmeStatus::Other(_)));
}

#[test]
fn a_set_is_written_in_its_shortest_form() {
    for (text, shortest) in [
        ("", ""),
        ("100-699", "100-699"),
        ("1xx, 2xx, 3xx, 4xx, 5xx, 6xx", "100-699"),
        ("603, 486", "486, 603"),
        ("486-486", "486"),
        ("486, 487", "486-487"),
        ("480-489", "48x"),
        ("500-599", "5xx"),
        ("400-599", "400-599"),
        ("408, 5xx, !501, 486-489", "408, 486-489, 5xx, !501"),
        ("500, 502-599", "5xx, !501"),
        ("501-599", "501-599"),
        ("100-485, 487-699", "!486"),
        ("!5xx, 503", "!5xx, 503"),
        ("400-479, 486, 490-499", "4xx, !48x, 486"),
        ("4xx, !48x, 485-487", "4xx, !48x, 485-487"),
        ("4xx, !410-489, 45x", "40x, 45x, 49x"),
        ("400-410, 445-455, 489-499", "4xx, !411-488, 445-455"),
        ("4xx, !480, !482, !484, !486", "4xx, !480, !482, !484, !486"),
    ] {
        assert_eq!(set(text).to_string(), shortest, "{text:?}");
    }
}

/// An item near 486 or anywhere.
fn item(rng: &mut Rng) -> String {
    let any = |rng: &mut Rng| if rng.bool() { rng.u16(475..=505) } else { rng.u16(100..=699) };
    let item = match rng.u8(..4) {
        0 => any(rng).to_string(),
        1 => {
            let (one, other) = (any(rng), any(rng));
            format!("{}-{}", one.min(other), one.max(other))
        }
        2 => format!("{}x", any(rng) / 10),
        _ => format!("{}xx", any(rng) / 100),
    };
    if rng.u8(..5) < 2 { format!("!{item}") } else { item }
}

#[test]
fn a_written_set_reads_back_and_is_no_longer_than_any_text_that_means_it() {
    let mut rng = Rng::with_seed(3261);
    for round in 0..60 {
        let items: Vec<_> = (0..rng.usize(1..=6)).map(|_| item(&mut rng)).collect();
        let text = items.join(", ");
        let written = set(&text).to_string();
        assert_eq!(set(&written), set(&text), "{text}: {written}");
        assert!(written.len() <= text.len(), "round {round}: {text}: {written}");
    }
}

#[test]
fn any_set_reads_back() {
    let mut rng = Rng::with_seed(3261);
    for round in (0..200).step_by(7) {
        let set: StatusSet = (100..=699).filter(|_| rng.u32(..200) <= round).map(code).collect();
        assert_eq!(set.to_string().parse(), Ok(set));
        assert_eq!(set.complement().to_string().parse(), Ok(set.complement()));
    }
}

#[cfg(feature = "serde")]
#[test]
fn a_set_is_text_in_json_and_may_be_a_number_or_a_list() {
    let failover = set("408, 5xx, !501");
    let json = serde_json::to_string(&failover).unwrap();
    assert_eq!(json, r#""408, 5xx, !501""#);
    assert_eq!(serde_json::from_str::<StatusSet>(&json).unwrap(), failover);
    assert_eq!(serde_json::from_str::<StatusSet>("486").unwrap(), set("486"));
    assert_eq!(serde_json::from_str::<StatusSet>("[408, 500, 503]").unwrap(), set("408, 500, 503"));
    for wrong in ["\"7xx\"", "700", "-1", "[700]", "true", "{}"] {
        assert!(serde_json::from_str::<StatusSet>(wrong).is_err(), "{wrong}");
    }
}
