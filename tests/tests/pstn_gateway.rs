//! The example `pstn_gateway`, run as its users run it.

use std::process::{Command, Stdio};
use std::sync::LazyLock;

use sipcode::{StatusLine, reason};
use sipcode_tests::example::{self, Run};

const NAME: &str = "pstn_gateway";

/// The indented rows below a row that starts so; of several such rows, below the first.
fn below<'a>(run: &'a Run, start: &str) -> Vec<&'a str> {
    let mut rows = run.stdout.lines().skip_while(|row| !row.starts_with(start));
    assert!(rows.next().is_some(), "no row starts with {start:?}:\n{}", run.stdout);
    rows.map_while(|row| row.strip_prefix("    ")).collect()
}

fn example(arguments: &[&str]) -> Command {
    example::command(NAME, arguments)
}

fn run(arguments: &[&str]) -> Run {
    example::run(NAME, arguments)
}

/// The run without arguments.
static REPORT: LazyLock<Run> = LazyLock::new(|| run(&[]));

/// RFC 3398 §7.2.4.1; the names are Q.850's.
#[test]
fn a_cause_becomes_the_status_line_of_rfc_3398_and_a_reason_header_field() {
    for (head, status_line, reason) in [
        (
            "cause 1 (Unallocated (unassigned) number), location RLN: ",
            "SIP/2.0 404 Not Found",
            r#"Q.850;cause=1;text="Unallocated (unassigned) number";location=RLN"#,
        ),
        (
            "cause 17 (User busy), location U: Busy",
            "SIP/2.0 486 Busy Here",
            r#"Q.850;cause=17;text="User busy";location=U"#,
        ),
        (
            "cause 31 (Normal, unspecified), location unknown: ",
            "SIP/2.0 480 Temporarily Unavailable",
            r#"Q.850;cause=31;text="Normal, unspecified""#,
        ),
        (
            "cause 127 (Interworking, unspecified), location BI: ",
            "SIP/2.0 500 Server Internal Error",
            r#"Q.850;cause=127;text="Interworking, unspecified";location=BI"#,
        ),
    ] {
        assert_eq!(below(&REPORT, head), [status_line, &format!("Reason: {reason}")], "{head}");
    }
}

/// RFC 3398 §7.2.4.1: "If the cause location is 'user' than the 6xx code could be given rather than the 4xx code".
#[test]
fn cause_21_is_603_from_the_user_and_403_from_a_network() {
    for (location, status_line) in [("U", "SIP/2.0 603 Decline"), ("TN", "SIP/2.0 403 Forbidden")] {
        let reason = format!(r#"Reason: Q.850;cause=21;text="Call rejected";location={location}"#);
        assert_eq!(below(&REPORT, &format!("cause 21 (Call rejected), location {location}: ")), [status_line, &reason]);
    }
}

/// RFC 3398 §7.2.4.1: 410 without diagnostic, 301 with Contact otherwise.
#[test]
fn cause_22_is_410_or_with_a_diagnostic_301() {
    assert_eq!(
        below(&REPORT, "cause 22 "),
        [
            "SIP/2.0 410 Gone",
            r#"Reason: Q.850;cause=22;text="Number changed""#,
            "or, with a Contact made of the diagnostic: SIP/2.0 301 Moved Permanently",
        ]
    );
}

#[test]
fn the_gateway_s_own_code_goes_before_the_503_of_rfc_3398_and_keeps_the_cause_on_the_way_back() {
    let there = "cause 34 (No circuit/channel available), location LN: TrunkGroupFull";
    assert_eq!(below(&REPORT, there)[0], "SIP/2.0 497 Trunk Group Full");
    let back = "REL with cause 34 (No circuit/channel available), location BI, by the status";
    assert_eq!(below(&REPORT, "SIP/2.0 497 Trunk Group Full"), [back]);
}

/// RFC 3398 §7.2.4.1: "If a cause value other than those listed below is received, the default response '500 Server
/// internal error' SHOULD be used."
#[test]
fn an_unassigned_cause_is_500_and_its_reason_has_no_text() {
    let rows = below(&REPORT, "cause 125 (not assigned), location unknown: ");
    assert_eq!(rows, ["SIP/2.0 500 Server Internal Error", "Reason: Q.850;cause=125"]);
}

/// RFC 3398 §7.2.4.1: "ISDN Cause 16 will usually result in a BYE or CANCEL"; RFC 3326 §3.4 puts the cause in it.
#[test]
fn cause_16_gives_no_response_but_a_bye_or_cancel_with_the_cause() {
    let rows = below(&REPORT, "cause 16 (Normal call clearing), location U: no response");
    let reason = r#"Reason: Q.850;cause=16;text="Normal call clearing";location=U"#;
    assert_eq!(rows, ["send BYE if the call was answered, else CANCEL", reason]);
}

/// RFC 3398 §7.2.4.1: "receipt of cause code 44 should not result in any SIP status code being sent".
#[test]
fn cause_44_gives_another_circuit_and_nothing_for_sip() {
    let rows = below(&REPORT, "cause 44 (Requested circuit/channel not available), location unknown: no response");
    assert_eq!(rows, ["send the IAM again for another circuit"]);
}

#[test]
fn the_causes_stand_in_the_order_of_their_numbers() {
    let heads = REPORT.stdout.lines().filter_map(|row| row.strip_prefix("cause ")?.split_once(' '));
    let causes: Vec<_> = heads.map(|(cause, _)| cause).collect();
    assert_eq!(causes, ["1", "16", "17", "21", "21", "22", "24", "31", "34", "44", "127", "125"]);
}

#[test]
fn every_line_for_the_wire_can_be_read_from_the_wire() {
    let rows: Vec<_> = REPORT.stdout.lines().filter_map(|row| row.strip_prefix("    ")).collect();
    let status_lines: Vec<_> = rows.iter().filter(|row| row.starts_with("SIP/2.0 ")).collect();
    let reasons: Vec<_> = rows.iter().filter(|row| row.starts_with("Reason: ")).collect();
    assert_eq!((status_lines.len(), reasons.len()), (10, 11), "{rows:?}");
    assert!(status_lines.iter().all(|line| StatusLine::parse(line.as_bytes()).is_ok()));
    assert!(reasons.iter().all(|line| reason::parse(line.as_bytes()).all(|value| value.is_ok())));
}

/// RFC 3398 §8.2.6.1: the table, 31 for other codes, location 'user' for 6xx and a network for 4xx and 5xx.
#[test]
fn a_response_without_a_reason_gives_the_cause_and_location_of_rfc_3398() {
    for (status_line, release) in [
        ("SIP/2.0 486 Busy Here", "REL with cause 17 (User busy), location BI, by the status"),
        ("SIP/2.0 603 Decline", "REL with cause 21 (Call rejected), location U, by the status"),
        ("SIP/2.0 499 Whatever This Is", "REL with cause 31 (Normal, unspecified), location BI, by the status"),
    ] {
        let below = received(status_line);
        assert_eq!(below, [release], "{status_line}");
    }
}

/// RFC 3398 lists neither cause 24 nor 433; the operator's map does.
#[test]
fn a_row_of_the_operator_goes_before_the_default_both_ways() {
    let there = "cause 24 (Call rejected due to feature at the destination), location unknown: Other(StatusCode(433))";
    assert_eq!(below(&REPORT, there)[0], "SIP/2.0 433 Anonymity Disallowed");
    let back = "REL with cause 24 (Call rejected due to feature at the destination), location BI, by the status";
    assert_eq!(received("SIP/2.0 433 Anonymity Disallowed"), [back]);
}

/// RFC 3398 §8.2.6.1: "If the Warning code speaks to an unavailable bearer capability, cause code '65 Bearer Capability Not
/// Implemented' is a RECOMMENDED mapping."
#[test]
fn a_warning_about_the_bearer_beside_488_gives_cause_65() {
    let rows = received("SIP/2.0 488 Not Acceptable Here");
    let release = "REL with cause 65 (Bearer capability not implemented), location BI, by the status";
    assert_eq!(rows, [r#"Warning: 370 gw.example.com "Insufficient bandwidth""#, release]);
}

/// The rows below a response in the second part of the report.
fn received(status_line: &str) -> Vec<&'static str> {
    let mut rows = REPORT.stdout.lines().skip_while(|row| *row != "From SIP to the telephone network");
    assert!(rows.any(|row| row == status_line), "{status_line} is not shown:\n{}", REPORT.stdout);
    rows.take_while(|row| !row.starts_with("SIP/2.0 ")).map(str::trim_start).collect()
}

/// By RFC 3398 §8.2.6.1, 503 alone is 41, and 480 alone is 18.
#[test]
fn the_cause_and_location_of_a_reason_go_before_the_status_s() {
    assert_eq!(
        received("SIP/2.0 503 Service Unavailable"),
        [
            "Reason: SIP;cause=503, Q.850;cause=34;location=RLN",
            "REL with cause 34 (No circuit/channel available), location RLN, by the Reason",
        ]
    );
    assert_eq!(
        received("SIP/2.0 480 Nicht da"),
        [
            r#"Reason: q.850 ;cause=19 ;text="No answer""#,
            "REL with cause 19 (No answer from user (user alerted)), location BI, by the Reason",
        ]
    );
}

#[test]
fn a_wrong_reason_is_reported_with_its_offset_and_gives_way_to_the_status() {
    let line = "Reason: Q.850;cause=nineteen";
    let offset = line.find("nineteen").unwrap();
    assert_eq!(
        received("SIP/2.0 480 Temporarily Unavailable"),
        [
            line,
            &format!("not quite a Reason: the cause at offset {offset} must be a number (RFC 3326 §2); found `n`"),
            "REL with cause 18 (No user responding), location BI, by the status",
        ]
    );
}

#[test]
fn a_reason_with_a_number_that_is_no_cause_gives_way_to_the_status() {
    let release = "REL with cause 1 (Unallocated (unassigned) number), location BI, by the status";
    assert_eq!(received("SIP/2.0 404 Not Found"), ["Reason: Q.850;cause=200", release]);
}

/// RFC 3398 §8.2.6.1 has no mapping for 487; a 200 refuses nothing, whatever its Reason says.
#[test]
fn a_response_that_ends_nothing_gives_no_rel() {
    assert_eq!(received("SIP/2.0 487 Request Terminated"), ["no REL: the gateway has cancelled the call"]);
    assert_eq!(received("SIP/2.0 200 OK"), ["Reason: Q.850;cause=16", "no REL: the call is not refused"]);
}

#[test]
fn a_line_that_is_no_status_line_is_ignored_with_its_mistake() {
    let rows = received("SIP/2.0 4860 Busy Here");
    assert!(rows[0].starts_with("ignored, for it is no response: the status code at offset 11 "), "{rows:?}");
}

#[test]
fn the_report_fits_a_terminal_of_120_columns_and_the_exit_code_is_0() {
    assert_eq!((REPORT.exit_code, REPORT.complaints()), (Some(0), vec![]));
    for row in REPORT.stdout.lines() {
        assert!(row.chars().count() <= 120, "{row}");
    }
}

#[test]
fn one_cause_can_be_given_with_its_location_in_any_letter_case_or_without() {
    for (arguments, head, status_line) in [
        (&["21", "U"] as &[_], "cause 21 (Call rejected), location U: Declined", "SIP/2.0 603 Decline"),
        (&["21", "u"], "cause 21 (Call rejected), location U: Declined", "SIP/2.0 603 Decline"),
        (&["21", "loc-15"], "cause 21 (Call rejected), location LOC-15: Forbidden", "SIP/2.0 403 Forbidden"),
        (&["21"], "cause 21 (Call rejected), location unknown: Forbidden", "SIP/2.0 403 Forbidden"),
        (
            &["102", "INTL"],
            "cause 102 (Recovery on timer expiry), location INTL: Other(StatusCode(504))",
            "SIP/2.0 504 Server Time-out",
        ),
    ] {
        let run = run(arguments);
        assert_eq!((run.exit_code, run.complaints()), (Some(0), vec![]));
        assert_eq!((run.stdout.lines().next(), below(&run, head)[0]), (Some(head), status_line));
    }
}

#[test]
fn wrong_arguments_are_named_and_the_exit_code_is_1() {
    let locations = "U, LPN, LN, TN, RLN, RPN, LOC-6, INTL, LOC-8, LOC-9, BI, LOC-11, LOC-12, LOC-13, LOC-14, LOC-15";
    for (arguments, complaint) in [
        (&["0"] as &[_], r#""0" is no cause: give a number from 1 to 127"#.to_owned()),
        (&["128", "U"], r#""128" is no cause: give a number from 1 to 127"#.to_owned()),
        (&["\u{1b}[31mbusy"], r#""\u{1b}[31mbusy" is no cause: give a number from 1 to 127"#.to_owned()),
        (&["21", "user"], format!(r#""user" is no location: give one of {locations}"#)),
        (&["21", "U", "17"], "give a cause and its location, a cause alone, or nothing".to_owned()),
    ] {
        let run = run(arguments);
        assert_eq!(run.complaints(), [format!("pstn_gateway: {complaint}")]);
        assert_eq!((run.exit_code, &*run.stdout), (Some(1), ""));
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for arguments in [&[] as &[_], &["21", "U"]] {
        let mut child = example(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("cargo runs");
        drop(child.stdout.take());
        let run = Run::new(NAME, child.wait_with_output().expect("cargo ends"));
        assert_eq!((run.exit_code, run.complaints()), (Some(0), vec![]));
    }
}
