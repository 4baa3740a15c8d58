//! Which slips are near: one in three letters may be inserted, left out, replaced, or exchanged with its neighbour.

use crate::nearest::nearest;

#[test]
fn neighbours_exchanged_are_one_slip_wherever_they_stand() {
    for slip in ["eRtry", "Rtery", "Rerty", "Retyr"] {
        assert_eq!(nearest(slip, &["Retry"]), Some("Retry"), "{slip}");
    }
}

#[test]
fn neighbours_exchanged_twice_are_two_slips() {
    assert_eq!(nearest("eRtyr", &["Retry"]), None);
    assert_eq!(nearest("eRdiretc", &["Redirect"]), Some("Redirect"));
}

#[test]
fn one_letter_in_three_may_be_wrong_and_no_more() {
    assert_eq!(nearest("Rexxy", &["Retry"]), None);
    assert_eq!(nearest("Rexry", &["Retry"]), Some("Retry"));
    assert_eq!(nearest("Retryxx", &["Retry"]), None);
    assert_eq!(nearest("Ret", &["Retry"]), None);
}
