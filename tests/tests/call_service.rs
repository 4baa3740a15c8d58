//! The example `call_service`, run as its users run it.

use sipcode_tests::example::{self, Run};

fn run(arguments: &[&str]) -> Run {
    example::run("call_service", arguments)
}

/// What is answered to one call.
fn answer(call: &str) -> Vec<String> {
    let run = run(&[call]);
    assert_eq!((run.exit_code, run.complaints()), (Some(0), vec![]));
    let lines = run.stdout.lines().skip(1);
    lines.map(|line| line.trim().to_owned()).filter(|line| !line.starts_with("log: ")).collect()
}

#[test]
fn a_call_that_finds_a_phone_rings() {
    assert_eq!(answer("anna/pcmu"), ["SIP/2.0 180 Ringing"]);
    assert_eq!(answer("+49300/pcmu"), ["SIP/2.0 183 Session Progress"]);
}

/// The causes are those of RFC 3398 §8.2.6.1.
#[test]
fn an_error_of_the_service_answers_with_its_code_and_the_cause_of_that() {
    assert_eq!(answer("+1900/pcmu"), ["SIP/2.0 403 Forbidden", "Reason: Q.850;cause=21;text=\"Call rejected\""]);
}

#[test]
fn an_error_from_below_keeps_its_phrase_and_its_cause_all_the_way_up() {
    assert_eq!(
        answer("nobody/pcmu"),
        ["SIP/2.0 404 No Such User", "Reason: Q.850;cause=1;text=\"Unallocated (unassigned) number\""]
    );
    assert_eq!(
        answer("dora/pcmu"),
        ["SIP/2.0 500 Server Internal Error", "Reason: Q.850;cause=38;text=\"Network out of order\""]
    );
    assert_eq!(
        answer("anna/gsm"),
        ["SIP/2.0 488 Not Acceptable Here", "Reason: Q.850;cause=31;text=\"Normal, unspecified\""]
    );
}

#[test]
fn a_code_of_ones_own_goes_out_like_any_other() {
    assert_eq!(
        answer("+49302/pcmu"),
        ["SIP/2.0 497 Trunk Group Full", "Reason: Q.850;cause=34;text=\"No circuit/channel available\""]
    );
}

#[test]
fn what_another_server_answered_goes_on_as_it_is() {
    assert_eq!(answer("+49301/pcmu"), ["SIP/2.0 486 Busy Here", "Reason: Q.850;cause=17;text=\"User busy\""]);
}

#[test]
fn without_arguments_each_way_to_end_is_shown() {
    let run = run(&[]);
    assert_eq!((run.exit_code, run.complaints()), (Some(0), vec![]));
    let lines = run.stdout.lines().filter(|line| line.starts_with("  SIP/2.0 ")).count();
    assert_eq!(lines, run.stdout.lines().filter(|line| line.starts_with("INVITE ")).count());
    assert!(lines >= 9, "{}", run.stdout);
}

#[test]
fn an_argument_that_is_no_call_ends_the_program_with_a_message() {
    let run = run(&["anna"]);
    assert_eq!(run.exit_code, Some(1));
    assert_eq!(run.complaints().len(), 1, "{}", run.stderr);
}
