//! `fork::best`, held against RFC 3261 §16.7, steps 5 to 7, sentence by sentence and against a model of them.

use proptest::prelude::*;
use sipcode::{StatusCode, fork};

/// RFC 3261 §16.7, step 6: "responses that provide information affecting resubmission of this request, such as 401,
/// 407, 415, 420, and 484".
const AFFECTING_RESUBMISSION: [u16; 5] = [401, 407, 415, 420, 484];

/// Codes of every class, registered and not, among them all that the two steps name.
const REPRESENTATIVES: &[u16] = &[
    100, 180, 199, 200, 202, 299, 300, 302, 380, 400, 401, 403, 404, 407, 408, 415, 420, 484, 486, 487, 499, 500, 501,
    503, 504, 580, 599, 600, 603, 606, 699,
];

/// What the two steps ask for: the index of the chosen response, the code to send, the responses whose challenges to
/// add.
type Choice = (Option<usize>, u16, Vec<usize>);

/// The sentences of the two steps, one after the other, each keeping or dropping candidates.
fn by_the_rfc(codes: &[u16]) -> Choice {
    let mut candidates: Vec<usize> = (0..codes.len()).filter(|index| codes[*index] >= 200).collect();
    if candidates.is_empty() {
        return (None, 408, Vec::new());
    }
    let class = |index: &usize| codes[*index] / 100;
    let classes: Vec<u16> = candidates.iter().map(class).collect();
    let first_present = [2, 6, 3, 4, 5].into_iter().find(|class| classes.contains(class)).unwrap();
    candidates.retain(|index| class(index) == first_present);
    let mut keep_if_any = |is_preferred: &dyn Fn(u16) -> bool| {
        if candidates.iter().any(|index| is_preferred(codes[*index])) {
            candidates.retain(|index| is_preferred(codes[*index]));
        }
    };
    keep_if_any(&|code| AFFECTING_RESUBMISSION.contains(&code));
    keep_if_any(&|code| ![408, 487, 503].contains(&code));
    keep_if_any(&|code| code != 408);
    let index = candidates[0];
    let is_challenge = |index: usize| [401, 407].contains(&codes[index]);
    let others = (0..codes.len()).filter(|other| *other != index && is_challenge(index) && is_challenge(*other));
    (Some(index), if codes[index] == 503 { 500 } else { codes[index] }, others.collect())
}

fn code(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

fn best(codes: &[u16]) -> Choice {
    let codes: Vec<_> = codes.iter().copied().map(code).collect();
    let best = fork::best(&codes);
    (best.index, best.send.as_u16(), best.merge().collect())
}

/// Which response is chosen, and what is sent.
fn chosen(codes: &[u16]) -> (Option<usize>, u16) {
    let (index, send, _) = best(codes);
    (index, send)
}

fn merged(codes: &[u16]) -> Vec<usize> {
    best(codes).2
}

fn assert_by_the_rfc(codes: &[u16]) {
    assert_eq!(best(codes), by_the_rfc(codes), "{codes:?}");
}

/// "If there are no final responses in the context, the proxy MUST send a 408 (Request Timeout) response to the server
/// transaction."
#[test]
fn without_a_final_response_408_is_sent() {
    assert_eq!(chosen(&[]), (None, 408));
    for code in 100..200 {
        assert_eq!(chosen(&[code]), (None, 408), "{code}");
    }
    assert_eq!(chosen(&[100, 180, 183, 199]), (None, 408));
}

/// "Otherwise, the proxy MUST forward a response from the responses stored in the response context."
#[test]
fn the_only_final_response_is_sent_unless_it_is_503() {
    for code in (200..=699).filter(|code| *code != 503) {
        assert_eq!(chosen(&[code]), (Some(0), code));
        assert_eq!(chosen(&[100, code, 180]), (Some(1), code));
    }
}

/// Step 4: "Final responses received are stored in the response context".
#[test]
fn provisional_responses_count_for_nothing() {
    for provisional in 100..200 {
        assert_eq!(best(&[provisional, 404, provisional, 401, provisional, 407]), (Some(3), 401, vec![5]));
    }
}

/// "It MUST choose from the 6xx class responses if any exist in the context."
#[test]
fn a_6xx_is_chosen_before_any_other() {
    for other in 300..=599 {
        for global_failure in [600, 603, 604, 606, 607, 608, 699] {
            assert_eq!(chosen(&[other, global_failure]), (Some(1), global_failure));
            assert_eq!(chosen(&[global_failure, other]), (Some(0), global_failure));
        }
    }
}

/// "If no 6xx class responses are present, the proxy SHOULD choose from the lowest response class stored in the
/// response context."
#[test]
fn without_a_6xx_the_lowest_class_is_chosen() {
    for lower in 2..=5 {
        for higher in lower + 1..=5 {
            for (low, high) in [(lower * 100, higher * 100 + 99), (lower * 100 + 99, higher * 100)] {
                assert_eq!(chosen(&[high, low]), (Some(1), low));
                assert_eq!(chosen(&[low, high]), (Some(0), low));
            }
        }
    }
}

/// "The proxy MAY select any response within that chosen class": this one takes the first.
#[test]
fn of_equals_the_first_is_chosen() {
    assert_eq!(chosen(&[404, 486, 404]), (Some(0), 404));
    assert_eq!(chosen(&[486, 404, 404]), (Some(0), 486));
    assert_eq!(chosen(&[603, 600]), (Some(0), 603));
    assert_eq!(chosen(&[302, 301]), (Some(0), 302));
    assert_eq!(chosen(&[100, 504, 500, 504]), (Some(1), 504));
    assert_eq!(chosen(&[420, 407, 401]), (Some(0), 420));
}

/// "The proxy SHOULD give preference to responses that provide information affecting resubmission of this request, such
/// as 401, 407, 415, 420, and 484 if the 4xx class is chosen."
#[test]
fn within_4xx_401_407_415_420_and_484_are_preferred_and_no_others() {
    let ends_on_its_own = |code: &u16| ![408, 487].contains(code);
    for first in (400..=499).filter(ends_on_its_own) {
        for second in (400..=499).filter(ends_on_its_own) {
            let [first_is, second_is] = [first, second].map(|code| AFFECTING_RESUBMISSION.contains(&code));
            let expected = if second_is && !first_is { (Some(1), second) } else { (Some(0), first) };
            assert_eq!(chosen(&[first, second]), expected);
        }
    }
}

/// A branch that the proxy cancelled or gave up says less than one that a person answered.
#[test]
fn within_4xx_487_and_then_408_come_last() {
    for other in (400..=499).filter(|code| ![408, 487].contains(code)) {
        assert_eq!(chosen(&[408, 487, other]), (Some(2), other));
        assert_eq!(chosen(&[other, 487, 408]), (Some(0), other));
    }
    assert_eq!(chosen(&[408, 487]), (Some(1), 487));
    assert_eq!(chosen(&[487, 408]), (Some(0), 487));
    assert_eq!(chosen(&[500, 408]), (Some(1), 408));
}

/// Step 5: "After a final response has been sent on the server transaction, […] Any 2xx response to an INVITE request" is
/// forwarded immediately, whatever else is in the response context.
#[test]
fn a_2xx_is_chosen_before_any_other() {
    for success in [200, 202, 204, 299] {
        for other in 300..=699 {
            assert_eq!(best(&[other, success]), (Some(1), success, vec![]));
            assert_eq!(best(&[success, other]), (Some(0), success, vec![]));
        }
    }
}

/// RFC 4320 §4.2: "A transaction-stateful SIP element MUST NOT send a response with Status-Code of 408 to a non-INVITE
/// request."
#[test]
fn to_a_request_that_is_not_invite_408_is_never_sent() {
    for first in 100..=699 {
        for second in 100..=699 {
            let codes = [first, second].map(code);
            let sent = fork::best(&codes).for_non_invite().map(|best| best.send.as_u16());
            let others: Vec<u16> = [first, second].into_iter().filter(|code| *code >= 200 && *code != 408).collect();
            let expected = (!others.is_empty()).then(|| chosen(&others).1);
            assert_eq!(sent, expected, "{codes:?}");
        }
    }
    assert!(fork::best(&[]).for_non_invite().is_none());
}

#[test]
fn the_choice_for_another_request_keeps_the_places_and_the_challenges() {
    let codes = [401, 408, 407].map(code);
    let best = fork::best(&codes).for_non_invite().unwrap();
    assert_eq!((best.index, best.send, best.merge().collect()), (Some(0), code(401), vec![2]));
    let codes = [503, 408].map(code);
    let best = fork::best(&codes).for_non_invite().unwrap();
    assert_eq!((best.index, best.send), (Some(0), code(500)));
}

#[test]
fn of_every_pair_that_is_preferred_which_is_chosen() {
    for current in 100..=699 {
        for new in 100..=699 {
            let expected = chosen(&[current, new]).0 == Some(1);
            assert_eq!(fork::prefers(code(new), code(current)), expected, "{new} after {current}");
        }
    }
}

#[test]
fn a_branch_that_has_not_ended_keeps_its_place() {
    assert_eq!(chosen(&[100, 486, 100]), (Some(1), 486));
    assert_eq!(best(&[100, 401, 100, 407]), (Some(1), 401, vec![3]));
}

#[test]
fn debug_shows_what_is_sent_and_what_is_merged() {
    let codes = [404, 401, 407].map(code);
    let shown = format!("{:?}", fork::best(&codes));
    assert_eq!(shown, "Best { index: Some(1), send: StatusCode(401), merge: [2] }");
}

/// The same sentence: "if the 4xx class is chosen".
#[test]
fn what_is_preferred_within_4xx_does_not_go_before_another_class() {
    for preferred in AFFECTING_RESUBMISSION {
        assert_eq!(best(&[preferred, 302]), (Some(1), 302, vec![]));
        assert_eq!(best(&[preferred, 603]), (Some(1), 603, vec![]));
        assert_eq!(chosen(&[500, preferred]), (Some(1), preferred));
    }
}

/// "If the only response that was received is a 503, the proxy SHOULD generate a 500 response and forward that
/// upstream."
#[test]
fn a_503_alone_becomes_500() {
    assert_eq!(best(&[503]), (Some(0), 500, vec![]));
    assert_eq!(best(&[100, 503]), (Some(1), 500, vec![]));
}

/// "A proxy which receives a 503 (Service Unavailable) response SHOULD NOT forward it upstream unless it can determine
/// that any subsequent requests it might proxy will also generate a 503."
#[test]
fn several_503s_become_500_too() {
    assert_eq!(best(&[503, 503]), (Some(0), 500, vec![]));
    assert_eq!(best(&[180, 503, 100, 503, 503]), (Some(1), 500, vec![]));
}

/// The same sentence.
#[test]
fn beside_another_5xx_a_503_is_not_chosen() {
    for other in (500..=599).filter(|code| *code != 503) {
        assert_eq!(chosen(&[503, other]), (Some(1), other));
        assert_eq!(chosen(&[other, 503]), (Some(0), other));
        assert_eq!(chosen(&[503, 503, other, 503]), (Some(2), other));
    }
}

/// The same sentence.
#[test]
fn a_503_is_never_sent() {
    for first in 100..=699 {
        assert_ne!(chosen(&[503, first]).1, 503);
        assert_ne!(chosen(&[first, 503]).1, 503);
    }
}

/// "For example, if a proxy forwarded a request to 4 locations, and received 503, 407, 501, and 404 responses, it may
/// choose to forward the 407 (Proxy Authentication Required) response."
#[test]
fn of_503_407_501_and_404_in_any_order_407_is_sent() {
    let codes = [503, 407, 501, 404];
    for first in 0..4 {
        for second in 0..3 {
            for third in 0..2 {
                let mut rest = codes.to_vec();
                let order = [rest.remove(first), rest.remove(second), rest.remove(third), rest.remove(0)];
                let place = order.iter().position(|code| *code == 407);
                assert_eq!(best(&order), (place, 407, vec![]));
            }
        }
    }
}

/// Step 7: "If the selected response is a 401 (Unauthorized) or 407 (Proxy Authentication Required), the proxy MUST
/// collect any WWW-Authenticate and Proxy-Authenticate header field values from all other 401 (Unauthorized) and 407
/// (Proxy Authentication Required) responses received so far in this response context and add them to this response".
#[test]
fn a_401_or_407_that_is_sent_takes_the_challenges_of_all_others() {
    assert_eq!(merged(&[401]), []);
    assert_eq!(merged(&[407]), []);
    assert_eq!(merged(&[401, 401, 401]), [1, 2]);
    assert_eq!(merged(&[407, 401]), [1]);
    assert_eq!(merged(&[404, 407, 100, 401, 503, 407, 486, 401]), [3, 5, 7]);
}

/// "from all other 401 (Unauthorized) and 407 (Proxy Authentication Required) responses": of no other.
#[test]
fn no_other_response_has_a_challenge_to_add() {
    for other in (100..=599).filter(|code| ![401, 407].contains(code)) {
        assert_eq!(merged(&[401, other]), [], "{other}");
        assert_eq!(merged(&[other, 407]), [], "{other}");
    }
}

/// "If the selected response is a 401 (Unauthorized) or 407 (Proxy Authentication Required)".
#[test]
fn when_another_response_is_sent_no_challenge_is_added() {
    assert_eq!(best(&[415, 401, 407]), (Some(0), 415, vec![]));
    assert_eq!(best(&[420, 401]), (Some(0), 420, vec![]));
    assert_eq!(best(&[484, 407]), (Some(0), 484, vec![]));
    assert_eq!(best(&[401, 407, 302]), (Some(2), 302, vec![]));
    assert_eq!(best(&[401, 600, 407]), (Some(1), 600, vec![]));
}

#[test]
fn the_list_of_challenges_stays_at_its_end() {
    let codes = [StatusCode::UNAUTHORIZED, StatusCode::UNAUTHORIZED];
    let mut merge = fork::best(&codes).merge();
    assert_eq!([merge.next(), merge.next(), merge.next()], [Some(1), None, None]);
}

#[test]
fn every_code_alone_and_every_pair_of_codes_is_treated_by_the_rfc() {
    for first in 100..=699 {
        assert_by_the_rfc(&[first]);
        for second in 100..=699 {
            assert_by_the_rfc(&[first, second]);
        }
    }
}

#[test]
fn every_triple_of_representatives_is_treated_by_the_rfc() {
    for &first in REPRESENTATIVES {
        for &second in REPRESENTATIVES {
            for &third in REPRESENTATIVES {
                assert_by_the_rfc(&[first, second, third]);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_number_of_responses_is_treated_by_the_rfc(
        codes in prop::collection::vec(prop_oneof![100..=699_u16, prop::sample::select(REPRESENTATIVES)], 0..40),
    ) {
        prop_assert_eq!(best(&codes), by_the_rfc(&codes));

        let keep = |kept, new| if fork::prefers(new, kept) { new } else { kept };
        let kept = codes.iter().copied().map(code).fold(StatusCode::TRYING, keep);
        prop_assert_eq!(kept.is_final().then_some(kept.as_u16()), best(&codes).0.map(|index| codes[index]));
    }
}
