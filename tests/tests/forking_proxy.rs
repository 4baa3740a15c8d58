//! The example `forking_proxy`, run as its users run it.

use std::process::{Command, Stdio};
use std::sync::LazyLock;

use sipcode_tests::example::{self, Run};

const NAME: &str = "forking_proxy";

/// The rows of a scenario, with the space between columns made single.
fn scenario(run: &Run, title: &str) -> Vec<String> {
    let mut rows = run.stdout.lines().skip_while(|row| *row != title);
    assert!(rows.next().is_some(), "{title:?} is not shown:\n{}", run.stdout);
    let rows = rows.take_while(|row| !row.is_empty());
    rows.map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn example(arguments: &[&str]) -> Command {
    example::command(NAME, arguments)
}

fn run(arguments: &[&str]) -> Run {
    example::run(NAME, arguments)
}

/// The rows of a run on these answers, from the first that goes upstream.
fn upstream(answers: &[&str]) -> Vec<String> {
    let run = run(answers);
    assert_eq!((run.exit_code, run.complaints()), (Some(0), vec![]));
    let rows = scenario(&run, "Answers of your own").into_iter();
    rows.skip_while(|row| !row.starts_with("upstream ")).collect()
}

/// The run without arguments.
static SCENARIOS: LazyLock<Run> = LazyLock::new(|| run(&[]));

/// "if a proxy forwarded a request to 4 locations, and received 503, 407, 501, and 404 responses, it may choose to forward
/// the 407 (Proxy Authentication Required) response".
#[test]
fn the_example_of_rfc_3261_gives_the_407() {
    assert_eq!(
        scenario(&SCENARIOS, "The example of RFC 3261 §16.7"),
        [
            "branch 1 503 Service Unavailable",
            "branch 2 407 Proxy Authentication Required",
            "branch 3 501 Not Implemented",
            "branch 4 404 Not Found",
            "upstream SIP/2.0 407 Proxy Authentication Required",
            "carries Proxy-Authenticate, as it must",
            "because 4xx is the lowest class, and 407 helps the caller more than 404",
        ]
    );
}

#[test]
fn if_all_are_busy_the_caller_hears_busy_once() {
    let rows = scenario(&SCENARIOS, "All are busy");
    assert_eq!(rows[2..], ["upstream SIP/2.0 486 Busy Here", "because it is the first of the lowest class, 4xx"]);
}

/// "If a 6xx response is received, it is not immediately forwarded, but the stateful proxy SHOULD cancel all client pending
/// transactions"; "It MUST choose from the 6xx class responses if any exist in the context."
#[test]
fn a_6xx_cancels_what_is_pending_and_is_forwarded_when_all_have_ended() {
    assert_eq!(
        scenario(&SCENARIOS, "One declines for all")[4..],
        [
            "branch 3 603 Decline",
            r#"CANCEL to branch 2, Reason: SIP;cause=603;text="Decline""#,
            "branch 2 487 Request Terminated",
            "upstream SIP/2.0 603 Decline",
            "because a 6xx goes before every other class",
        ]
    );
}

/// "the proxy MUST collect any WWW-Authenticate and Proxy-Authenticate header field values from all other 401
/// (Unauthorized) and 407 (Proxy Authentication Required) responses".
#[test]
fn the_challenges_of_other_401_and_407_answers_are_added() {
    assert_eq!(
        scenario(&SCENARIOS, "Two want credentials")[3..],
        [
            "upstream SIP/2.0 401 Unauthorized",
            "carries WWW-Authenticate, as it must",
            "has the challenges of branch 3 added",
            "because 4xx is the lowest class, and 401 helps the caller more than 404",
        ]
    );
    let rows = upstream(&["407+Proxy-Authenticate", "401+WWW-Authenticate", "486", "407+Proxy-Authenticate"]);
    assert_eq!(rows[0], "upstream SIP/2.0 407 Proxy Authentication Required");
    assert_eq!(rows[2], "has the challenges of branch 2 and 4 added");
}

/// RFC 3261 §21.4.15: a 420 "MUST include a list of the unsupported extensions in an Unsupported header field".
#[test]
fn an_answer_that_lacks_what_it_must_carry_is_told() {
    let rows = scenario(&SCENARIOS, "An answer lacks what it must carry");
    assert_eq!(rows[2..4], ["upstream SIP/2.0 420 Bad Extension", "lacks Unsupported, which a 420 must carry"]);
    assert_eq!(upstream(&["420+unsupported"])[1], "carries Unsupported, as it must");
    assert_eq!(upstream(&["415"])[1], "lacks Accept or Accept-Encoding or Accept-Language, which a 415 must carry");
}

/// "If the only response that was received is a 503, the proxy SHOULD generate a 500 response".
#[test]
fn only_503s_become_500() {
    let rows = scenario(&SCENARIOS, "All are out of service");
    let why = "because 503 is about one destination, not about the proxy";
    assert_eq!(rows[2..], ["upstream SIP/2.0 500 Server Internal Error", why]);
}

/// "If there are no final responses in the context, the proxy MUST send a 408"; of pending branches, §16.8: "the proxy MUST
/// generate a CANCEL request".
#[test]
fn no_final_answer_becomes_408_and_a_100_is_not_forwarded() {
    assert_eq!(
        scenario(&SCENARIOS, "Nobody answers"),
        [
            "branch 1 100 Trying",
            "CANCEL to branch 1, for timer C fires (RFC 3261 §16.8)",
            "upstream SIP/2.0 408 Request Timeout",
            "because no branch gave a final answer",
        ]
    );
}

/// RFC 3262 §3: a UAS MAY send a provisional response reliably if the INVITE supports 100rel.
#[test]
fn a_provisional_answer_is_forwarded_at_once_with_or_without_prack_if_the_invite_supports_it() {
    assert_eq!(
        scenario(&SCENARIOS, "The INVITE supports 100rel")[..7],
        [
            "branch 1 100 Trying",
            "branch 1 180 Ringing",
            "upstream SIP/2.0 180 Ringing",
            "without PRACK, as the INVITE allows",
            "branch 1 183 Session Progress",
            "upstream SIP/2.0 183 Session Progress",
            "with PRACK, as the INVITE allows",
        ]
    );
}

/// RFC 3262 §3: a UAS MUST send it reliably if the INVITE requires 100rel, with `Require` and `RSeq`.
#[test]
fn a_provisional_answer_must_have_require_and_rseq_if_the_invite_requires_it() {
    assert_eq!(
        scenario(&SCENARIOS, "The INVITE requires 100rel")[..6],
        [
            "branch 1 180 Ringing",
            "upstream SIP/2.0 180 Ringing",
            "with PRACK, as the INVITE requires",
            "branch 2 180 Ringing",
            "upstream SIP/2.0 180 Ringing",
            "lacks Require, for the INVITE requires PRACK",
        ]
    );
}

/// RFC 3262 §3: "the UAS MUST NOT send the provisional response reliably".
#[test]
fn a_provisional_answer_comes_without_prack_if_the_invite_does_not_support_it() {
    assert_eq!(upstream(&["180", "486"])[1], "without PRACK, for the INVITE does not support it");
    assert_eq!(upstream(&["180+Require+RSeq", "486"])[1], "with PRACK, but the INVITE does not support it");
}

/// Step 5: any 2xx is forwarded immediately; step 10: what is pending is cancelled, with the Reason of RFC 3326 §2. The busy
/// branch is not pending.
#[test]
fn a_200_is_forwarded_at_once_and_the_branches_that_ring_are_cancelled() {
    assert_eq!(
        scenario(&SCENARIOS, "One picks up")[6..],
        [
            "branch 3 486 Busy Here",
            "branch 2 200 OK",
            "upstream SIP/2.0 200 OK",
            "because a 2xx goes upstream at once",
            r#"CANCEL to branch 1, Reason: SIP;cause=200;text="Call completed elsewhere""#,
            "branch 1 487 Request Terminated",
        ]
    );
}

/// RFC 3261 §9.1: a CANCEL waits for a provisional response; §16.7 step 5: after a final answer no 1xx is forwarded.
#[test]
fn a_branch_that_rings_after_a_200_is_cancelled_once_and_not_forwarded() {
    let rows = upstream(&["1:200", "2:180", "2:180", "2:487"]);
    assert_eq!(
        rows[2..],
        [
            "branch 2 180 Ringing",
            r#"CANCEL to branch 2, Reason: SIP;cause=200;text="Call completed elsewhere""#,
            "branch 2 180 Ringing",
            "branch 2 487 Request Terminated",
        ]
    );
}

/// RFC 3261 §16.7 step 5: a 2xx may still come on another branch after a 6xx.
#[test]
fn a_200_after_a_603_is_the_only_final_answer() {
    let rows = upstream(&["603", "200"]);
    assert_eq!(rows, ["upstream SIP/2.0 200 OK", "because a 2xx goes upstream at once"]);
}

#[test]
fn codes_can_be_given_and_need_no_branch() {
    let rows = upstream(&["503", "407", "501", "404"]);
    assert_eq!(rows[0], "upstream SIP/2.0 407 Proxy Authentication Required");
    assert_eq!(rows[1], "lacks Proxy-Authenticate, which a 407 must carry");
    assert_eq!(upstream(&["503", "501"])[0], "upstream SIP/2.0 501 Not Implemented");
    assert_eq!(upstream(&["499"])[0], "upstream SIP/2.0 499");
}

#[test]
fn the_report_fits_a_terminal_of_120_columns_and_the_exit_code_is_0() {
    assert_eq!((SCENARIOS.exit_code, SCENARIOS.complaints()), (Some(0), vec![]));
    for row in SCENARIOS.stdout.lines() {
        assert!(row.chars().count() <= 120, "{row}");
    }
}

#[test]
fn wrong_arguments_are_named_and_the_exit_code_is_1() {
    const NO_CODE: &str = "a SIP status code is a number of three digits from 100 to 699";
    const TOO_LARGE: &str = "700 is not a SIP status code: a number of three digits from 100 to 699";
    const NO_BRANCH: &str = "before `:` stands the number of a branch";
    for (arguments, wrong, mistake) in [
        (&["486", "700"] as &[_], r#""700""#, TOO_LARGE),
        (&["0486"], r#""0486""#, NO_CODE),
        (&[""], r#""""#, NO_CODE),
        (&["\u{1b}[31m"], r#""\u{1b}[31m""#, NO_CODE),
        (&["x:486"], r#""x:486""#, NO_BRANCH),
    ] {
        let run = run(arguments);
        assert_eq!(run.complaints(), [format!("forking_proxy: {wrong} is no answer: {mistake}")]);
        assert_eq!((run.exit_code, &*run.stdout), (Some(1), ""));
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for arguments in [&[] as &[_], &["486", "404"]] {
        let mut child = example(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("cargo runs");
        drop(child.stdout.take());
        let run = Run::new(NAME, child.wait_with_output().expect("cargo ends"));
        assert_eq!((run.exit_code, run.complaints()), (Some(0), vec![]));
    }
}
