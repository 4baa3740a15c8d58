//! `cargo sipcode draft`: what becomes of rows, held against the lines that a person would write.

mod program;

use std::fs;
use std::process::{Command, Stdio};

use program::{Run, data, run};

fn draft(arguments: &[&str], table: &str) -> Run {
    let run = run(&[&["draft"], arguments, &["-"]].concat(), table);
    assert_eq!(run.code, 0, "{run:?}");
    run
}

/// The enum without the lines around it, which are the same for all: options of the type, then the variants.
fn body(arguments: &[&str], table: &str) -> Vec<String> {
    let source = draft(arguments, table).stdout;
    let lines = source.lines().map(str::trim).filter(|line| !line.starts_with("///"));
    let lines = lines.skip_while(|line| !line.starts_with("#[derive")).skip(1);
    let lines =
        lines.filter(|line| !line.starts_with("pub enum") && *line != "#[sip(other)]" && *line != "Other(StatusCode),");
    lines.take_while(|line| *line != "}").map(str::to_owned).collect()
}

#[test]
fn a_whole_draft() {
    let table =
        "Code,Reason,Description\n486,Busy Here,On another call\n497,Trunk Group Full,Every channel is in use\n";
    assert_eq!(
        draft(&["--vendor", "Acme"], table).stdout,
        r#"// Drafted by `cargo sipcode draft` from standard input.

use sipcode::{SipStatus, StatusCode};

/// The status codes of Acme.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[sip(vendor = "Acme")]
pub enum AcmeStatus {
    /// On another call
    #[sip(486, "Busy Here")]
    BusyHere,
    /// Every channel is in use
    #[sip(497, "Trunk Group Full")]
    TrunkGroupFull,
    /// Any other code.
    #[sip(other)]
    Other(StatusCode),
}
"#
    );
}

#[test]
fn a_todo_has_the_whole_record() {
    let table = "Code,Reason\n486,Busy Here\n497,\"Trunk\nGroup Full\"\n";
    assert!(draft(&[], table).stdout.contains("    //     497,\"Trunk Group Full\"\n"));
}

#[test]
fn a_vendors_name_may_begin_with_a_digit() {
    assert!(draft(&["--vendor", "3CX"], "486 Busy Here\n").stdout.contains("\npub enum CxStatus {\n"));
}

#[test]
fn a_wrong_class_is_told() {
    let run = draft(&[], "Class,Code,Reason\n5xx,404,Not Found\n4xx,486,Busy Here\n");
    assert!(run.stderr.starts_with("standard input:2: 404 stands under 5xx\n2 variants"), "{run:?}");
}

#[test]
fn no_vendor_gives_the_enum_the_name_of_the_derive() {
    assert!(draft(&["--vendor", "SIP"], "486 Busy Here\n").stdout.contains("\npub enum SipStatuses {\n"));
}

#[test]
fn without_a_vendor_unregistered_codes_are_left_to_a_person() {
    let expected = [
        "// TODO: standard input:1: 497 is not registered; `--vendor` tells whose it is.",
        "//     497 Trunk Group Full",
    ];
    assert_eq!(body(&[], "497 Trunk Group Full\n"), expected);
}

#[test]
fn a_capture_never_makes_a_code_the_vendors_own() {
    let body = body(&["--vendor", "Acme"], "SIP/2.0 497 Trunk Group Full\r\nSIP/2.0 486 Busy Here\r\n");
    assert_eq!(body[..2], ["#[sip(486, \"Busy Here\")]", "BusyHere,"]);
    assert!(body[2].starts_with("// TODO: ") && body[2].contains("497"), "{body:?}");
}

#[test]
fn a_cell_of_many_codes_is_left_to_a_person() {
    let body = body(&[], "Code,Reason\n486,Busy Here\n480-489,Various\n603+,Blocked\n603,Decline\n");
    let why = "its code is no single number";
    assert_eq!(
        body[4..],
        [
            &format!("// TODO: standard input:3: {why}."),
            "//     480-489,Various",
            &format!("// TODO: standard input:4: {why}."),
            "//     603+,Blocked",
        ]
    );
}

#[test]
fn the_last_member_of_an_enum_that_only_counts_is_left_to_a_person() {
    let why = "by its number alone it cannot be told from a status code";
    let body =
        body(&[], "typedef enum {\nSIP_OK = 200,\nSIP_BUSY = 486,\nSIP_LAST,\nSIP_STATUS_MAX = 699\n} status;\n");
    assert_eq!(
        body[4..],
        [
            &format!("// TODO: standard input:4: {why}."),
            "//     SIP_LAST,",
            &format!("// TODO: standard input:5: {why}."),
            "//     SIP_STATUS_MAX = 699",
        ]
    );
}

#[test]
fn a_phrase_of_other_bytes_than_utf_8_is_left_to_a_person() {
    let body = body(&[], "SIP/2.0 480 Indisponibilit\u{FFFD}\r\n");
    let todo = "// TODO: standard input:1: the phrase of 480 is not UTF-8.";
    assert_eq!(body, [todo, "//     SIP/2.0 480 Indisponibilit\u{FFFD}"]);
}

#[test]
fn slips_are_written_as_registered_and_reported() {
    let run = draft(&[], "486 Busy here\n603 Declined\n500 Internal Server Error\n");
    for phrase in ["486, \"Busy Here\"", "603, \"Decline\"", "500, \"Server Internal Error\""] {
        assert!(run.stdout.contains(&format!("#[sip({phrase})]")), "{run:?}");
    }
    assert!(run.stderr.contains("2: \"Declined\" is written as registered: 603 Decline\n"), "{run:?}");
}

#[test]
fn a_phrase_of_another_code_is_left_to_a_person() {
    let body = body(&[], "603 Busy Everywhere\n");
    let todo = "// TODO: standard input:1: 603 has the phrase of another code: 600 Busy Everywhere or 603 Decline may be meant.";
    assert_eq!(body, [todo, "//     603 Busy Everywhere"]);
}

#[test]
fn a_few_other_wordings_are_custom_and_many_are_a_dialect() {
    assert_eq!(body(&[], "486 Besetzt\n"), ["#[sip(486, \"Besetzt\", custom)]", "Besetzt,"]);
    let many = "404 Unbekannt\n480 Nicht da\n486 Besetzt\n487 Busy here\n603 decline\n";
    let body = body(&[], many);
    assert_eq!(body[0], "#[sip(dialect)]");
    assert!(
        body.contains(&"#[sip(603, \"decline\")]".to_owned()) && body.contains(&"#[sip(486, \"Besetzt\")]".to_owned())
    );
}

#[test]
fn several_phrases_of_a_code_are_found_by_phrase() {
    let body = body(&[], "480 Temporarily Unavailable\n480 User Offline\n480 user offline\n");
    let expected = [
        "#[sip(by_phrase)]",
        "#[sip(480, \"Temporarily Unavailable\")]",
        "TemporarilyUnavailable,",
        "#[sip(480, \"User Offline\")]",
        "UserOffline,",
    ];
    assert_eq!(body, expected);
}

/// As Telnyx's page has them.
#[test]
fn placeholders_become_patterns() {
    let table = "code,phrase\n403,Destination Number #{number} is invalid D11\n403,Destination Number #{number} is closed D12\n";
    let body = body(&[], table);
    let expected = [
        "#[sip(by_phrase)]",
        "#[sip(403, \"Destination Number is invalid D11\", ends = \"is invalid D11\")]",
        "DestinationNumberIsInvalidD11,",
        "#[sip(403, \"Destination Number is closed D12\", ends = \"is closed D12\")]",
        "DestinationNumberIsClosedD12,",
    ];
    assert_eq!(body, expected);
}

/// As Kamailio writes them.
#[test]
fn wordings_of_a_capture_that_differ_at_the_end_are_one() {
    let capture = "SIP/2.0 400 Unhappily, no (400/SL)\r\nSIP/2.0 400 Unhappily, no (400/TM)\r\n";
    assert_eq!(body(&[], capture)[1], "#[sip(400, \"Unhappily, no\", custom, starts = \"Unhappily, no\")]");
}

/// A code with each phrase, as lines of a capture.
fn capture(code: u16, phrases: &[&str]) -> String {
    let lines: Vec<_> = phrases.iter().map(|phrase| format!("SIP/2.0 {code} {phrase}\r\nCSeq: 1 INVITE\r\n")).collect();
    lines.join("\r\n")
}

#[test]
fn joined_wordings_are_judged_and_compared_like_any_other() {
    let calling =
        &["#[sip(by_phrase)]", "#[sip(480, \"Calling\", custom, starts = \"Calling\")]", "Calling,"] as &[_];
    let not_found = "// TODO: standard input:1: 480 has the phrase of another code: 404 Not Found or 480 Temporarily Unavailable may be meant.";
    let unavailable = ["Service Unavailable", "Service Unavailable (1)", "Service Unavailable (2)"];
    let groups =
        ["Trunk Group 1 Full", "Trunk Group 2 Full", "Trunk Group 3 Busy", "Trunk Group 4 Busy", "Trunk group"];
    for (code, phrases, expected) in [
        (503, &unavailable as &[_], &["#[sip(503, \"Service Unavailable\")]", "ServiceUnavailable,"] as &[_]),
        (503, &unavailable[1..], &["#[sip(503, \"Service Unavailable\")]", "ServiceUnavailable,"]),
        (480, &["Calling", "Calling 1 a", "Calling 2 a"], calling),
        (480, &["Calling 1 from 2", "Calling 3 from 4", "Calling 5 to 6", "Calling 7 to 8"], calling),
        (486, &["Busy here 1", "Busy here 2", "Busy Here"], &["#[sip(486, \"Busy Here\")]", "BusyHere,"]),
        (
            404,
            &["Not Found in 1", "Not Found in 2", "Not Found in"],
            &["#[sip(by_phrase)]", "#[sip(404, \"Not Found in\", custom, starts = \"Not Found in\")]", "NotFoundIn,"],
        ),
        (
            503,
            &groups,
            &["#[sip(by_phrase)]", "#[sip(503, \"Trunk Group\", custom, starts = \"Trunk Group\")]", "TrunkGroup,"],
        ),
        (
            480,
            &["Subscriber Away", "Subscriber AWAY"],
            &["#[sip(480, \"Subscriber Away\", custom)]", "SubscriberAway,"],
        ),
        (480, &["Not Found 1", "Not Found 2"], &[not_found, "//     SIP/2.0 480 Not Found 1"]),
    ] {
        assert_eq!(body(&[], &capture(code, phrases)), expected, "{phrases:?}");
    }
}

/// A word of the start is left whole.
#[test]
fn a_wording_without_its_parenthesis_is_joined_too() {
    let body = body(&[], &capture(503, &["Trunk Full", "Trunk Full (1)"]));
    assert_eq!(body[1], "#[sip(503, \"Trunk Full\", custom, starts = \"Trunk Full\")]");
}

#[test]
fn two_variants_of_a_code_have_no_pattern_in_common() {
    let table = "code,phrase\n403,Calling #{number}\n403,CALLING #{number} -\n";
    let body = body(&[], table);
    assert_eq!(
        body[1..],
        ["#[sip(403, \"Calling\", starts = \"Calling\")]", "Calling,", "#[sip(403, \"CALLING -\")]", "Calling403,"]
    );
}

#[test]
fn names_are_unique_and_no_keywords() {
    let table = "code,name,phrase\n480,SIP_SELF,Self\n486,SIP_OTHER,Other\n487,SIP_404,404\n603,SIP_SELF,Nein\n604,SIP_X,Не найден\n";
    let source = draft(&["--from", "csv"], table).stdout;
    let variants: Vec<_> = source.lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix(',')).collect();
    let names: Vec<_> = variants.iter().filter(|name| name.chars().all(char::is_alphanumeric)).collect();
    assert_eq!(names.len(), 5, "{source}");
    assert!(names.iter().all(|name| name.starts_with(|first: char| first.is_ascii_uppercase())), "{names:?}");
    assert!(!names.contains(&&"Self") && !names.contains(&&"Other"), "{names:?}");
}

#[test]
fn remarks_are_plain_text_in_docs() {
    let table = "code,phrase,remark\n486,Busy Here,\"see [here] <b> `x`\u{202e} https://example.com/a_b.\"\n";
    let source = draft(&[], table).stdout;
    let expected = "    /// see \\[here\\] \\<b> \\`x\\`\\\\u{202e} <https://example.com/a_b>.\n";
    assert!(source.contains(expected), "{source}");
    let source = draft(&[], "code,phrase,remark\n486,Busy Here,~~~rust\n").stdout;
    assert!(source.contains("    /// \\~\\~\\~rust\n"), "{source}");
}

#[test]
fn the_enum_has_a_name_that_a_type_may_have() {
    for name in ["u16", "str", "fn", "Self", "StatusCode", "SipStatus", "acme_status", "_", "3Cx", ""] {
        let run = run(&["draft", "--name", name, "-"], "486 Busy Here\n");
        let expected = format!("cargo-sipcode: --name {name:?}: expected a name such as `AcmeStatus`\n");
        assert_eq!((run.code, run.stderr), (2, expected));
    }
    assert!(draft(&["--name", "Acme2Status"], "486 Busy Here\n").stdout.contains("\npub enum Acme2Status {\n"));
}

/// Every form and table, as rustfmt would write it.
#[test]
fn drafts_are_formatted() {
    let folders = ["forms", "published"].map(|folder| fs::read_dir(data(folder)).unwrap());
    for file in folders.into_iter().flatten() {
        let path = file.unwrap().path();
        if path.ends_with("expected.csv") {
            continue;
        }
        let run = run(&["draft", "--vendor", "Acme", path.to_str().unwrap()], "");
        assert_eq!(run.code, 0, "{run:?}");
        let formatted = rustfmt(&run.stdout);
        assert_eq!(run.stdout, formatted, "{}", path.display());
    }
}

fn rustfmt(source: &str) -> String {
    use std::io::Write;
    let mut command = Command::new("rustfmt");
    // Without the settings of this repository.
    command.args(["--edition", "2024"]).current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("rustfmt runs");
    child.stdin.take().unwrap().write_all(source.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}
