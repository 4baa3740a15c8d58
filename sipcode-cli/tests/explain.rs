//! `cargo sipcode explain`, run as its users run it: one test a kind of question.

mod program;

use program::{program, run};
use serde_json::Value;

/// What is printed when something is found.
fn found(arguments: &[&str]) -> String {
    let run = run(&[&["explain"], arguments].concat(), "");
    assert_eq!((run.code, &*run.stderr), (0, ""), "{arguments:?}");
    run.stdout
}

/// The first line of the page: the title of its first card.
fn title(arguments: &[&str]) -> String {
    found(arguments).lines().next().unwrap_or_default().to_owned()
}

/// The fact of a card, with the lines that it goes on in.
fn fact(page: &str, label: &str) -> String {
    let mut lines = page.lines().skip_while(|line| !line.starts_with(&format!("  {label}  ")));
    let first = lines.next().map_or("", |line| &line[label.len() + 2..]);
    let others = lines.take_while(|line| line.starts_with("    "));
    [first].into_iter().chain(others).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// The first column of the rows behind the header.
fn firsts(page: &str, header: &str) -> Vec<String> {
    let rows = page.lines().skip_while(|line| !line.starts_with(header)).skip(1);
    let rows = rows.take_while(|line| !line.is_empty()).filter(|line| !line.starts_with(' '));
    rows.map(|line| line.split_whitespace().next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn codes_are_found_by_every_header_field_that_they_have() {
    let codes = |words: &str| firsts(&found(&[words]), "Code");
    assert_eq!(codes("Retry-After"), ["404", "413", "480", "486", "500", "503", "600", "603"]);
    assert!(title(&["Warning"]).starts_with("488 "));
}

#[test]
fn a_code() {
    let page = found(&["401"]);
    assert!(page.starts_with("401 Unauthorized\n"), "{page}");
    for (label, expected) in [
        ("Class", "4xx client error"),
        ("Action", "Authenticate"),
        ("Defined in", "RFC 3261 §21.4.2"),
        ("Must carry", "WWW-Authenticate"),
        ("To Q.850", "21 Call rejected, location network (RFC 3398 §8.2.6.1)"),
    ] {
        assert_eq!(fact(&page, label), expected, "{label}");
    }
    // As `tests/data/published` has it.
    assert!(fact(&page, "Vendors say").contains("Not Authorized (New Rock)"), "{page}");
}

/// RFC 5057 §5.1, RFC 3261 Table 3 and §21.4.3, as `tests/data/response-codes.csv` has them.
#[test]
fn what_a_code_ends_and_which_header_fields_it_should_and_may_carry() {
    let page = found(&["480"]);
    assert_eq!(fact(&page, "Ends"), "the usage of the dialog in which the request was sent (RFC 5057 §5.1)");
    assert_eq!(fact(&page, "May carry"), "Retry-After (RFC 3261 §20.33)");
    assert_eq!(fact(&found(&["404"]), "Ends"), "the whole dialog, with all its usages (RFC 5057 §5.1)");
    assert_eq!(fact(&found(&["485"]), "Should carry"), "Contact");
    assert_eq!(fact(&found(&["180"]), "Ends"), "");
}

/// RFC 3261 §8.1.3.2.
#[test]
fn a_code_that_is_not_registered() {
    let page = found(&["497"]);
    assert!(page.starts_with("497 (not registered)\n"), "{page}");
    assert_eq!(fact(&page, "Treat as"), "400 Bad Request (RFC 3261 §8.1.3.2)");
}

#[test]
fn several_codes() {
    assert_eq!(firsts(&found(&["600", "497", "486"]), "Code "), ["600", "497", "486"]);
    assert_eq!(firsts(&found(&["600, 497; 486"]), "Code "), ["600", "497", "486"]);
    assert_eq!(title(&["486;"]), "486 Busy Here");
}

#[test]
fn nothing_lists_every_registered_code() {
    assert_eq!(firsts(&found(&[]), "Code ").len(), 78);
}

#[test]
fn a_class_by_label_or_name() {
    assert_eq!(firsts(&found(&["2xx"]), "Code "), ["200", "202", "204"]);
    assert_eq!(found(&["success"]), found(&["2xx"]));
}

#[test]
fn a_phrase_however_it_is_written() {
    for words in [&["Busy Here"] as &[_], &["busy", "here"], &["BUSY_HERE"], &["BusyHere"]] {
        assert_eq!(title(words), "486 Busy Here");
    }
    // HTTP's.
    assert_eq!(title(&["Gateway Timeout"]), "504 Server Time-out");
    assert_eq!(title(&["internal server error"]), "500 Server Internal Error");
}

#[test]
fn words_of_phrases_and_causes() {
    let page = found(&["busy"]);
    assert_eq!(
        (firsts(&page, "Code "), firsts(&page, "Q.850 ")),
        (vec!["486".into(), "600".into()], vec!["17".into()])
    );
}

#[test]
fn a_reference() {
    assert_eq!(title(&["RFC", "3329"]), "494 Security Agreement Required");
    assert_eq!(title(&["RFC 3261 §21.4.24"]), "486 Busy Here");
}

/// RFC 3398 §7.2.4.1, §8.2.6.1.
#[test]
fn a_cause() {
    let page = found(&["q850", "17"]);
    assert!(page.starts_with("Q.850 cause 17 User busy\n"), "{page}");
    assert_eq!(fact(&page, "To SIP"), "486 Busy Here");
    assert_eq!(fact(&page, "From SIP"), "486 Busy Here 600 Busy Everywhere");
    assert_eq!(fact(&found(&["q850", "21", "user"]), "To SIP"), "603 Decline");
    assert_eq!(title(&["q850", "user", "busy"]), "Q.850 cause 17 User busy");
}

#[test]
fn a_status_line() {
    for (line, phrase) in [
        ("SIP/2.0 486 Busy Here\r\n", "as registered"),
        ("SIP/2.0 480 ", r#"none; registered is "Temporarily Unavailable""#),
        ("486 Besetzt", r#""Besetzt"; registered is "Busy Here""#),
        ("SIP/2.0 201 Accepted", r#""Accepted"; it is the phrase of 202"#),
        ("SIP/2.0 603 Declined", r#""Declined"; registered is "Decline"; it looks like a slip"#),
        (
            "SIP/2.0 500 Internal Server Error",
            r#""Internal Server Error"; registered is "Server Internal Error"; it is HTTP's phrase for the number"#,
        ),
    ] {
        assert_eq!(fact(&found(&[line]), "Phrase"), phrase, "{line}");
    }
}

/// An example of RFC 3326 §2.
#[test]
fn a_reason_header_field() {
    let page = found(&["Reason: SIP ;cause=600 ;text=\"Busy Everywhere\", Q.850;cause=17"]);
    assert!(page.starts_with("600 Busy Everywhere\n") && page.contains("\n\nQ.850 cause 17 User busy\n"), "{page}");
}

#[test]
fn one_flaw_in_a_reason_header_field_costs_nothing_else() {
    let page = found(&["Reason: SIP;cause=486, ;cause=3, Q.850;cause=abc;text=x"]);
    assert!(page.starts_with("486 Busy Here\n") && page.contains("\n\na value that cannot be read\n"), "{page}");
    let last = page.rsplit("\n\n").next().expect("a card");
    assert_eq!(fact(last, "Received"), "Q.850;cause=abc;text=x");
    assert!(fact(last, "Flaw").starts_with("the cause at offset 45 must be a number"), "{last}");
    assert_eq!(run(&["explain", "Reason: ;cause=3"], "").code, 1);
}

#[test]
fn json_for_programs() {
    let read = |arguments: &[&str]| serde_json::from_str::<Value>(&found(arguments)).expect("it is JSON");
    let cards = read(&["486", "--json"]);
    assert_eq!((&cards[0]["code"], &cards[0]["action"]), (&486.into(), &"Forward".into()));
    let list = read(&["--json", "2xx"]);
    assert_eq!(list[1]["code"], 200);
    assert_eq!(read(&["--json", "q850", "17"])[0]["cause"], 17);
}

#[test]
fn nothing_is_found() {
    const NO_CODE: &str = " a number of three digits from 100 to 699\n";
    for (arguments, hint) in [
        (["explain", "bsuy"], r#"did you mean "busy"?"#),
        (["explain", "17"], r#"did you mean "q850 17"?"#),
        (["explain", "1"], r#"did you mean "1xx" or "q850 1"?"#),
        (["explain", "4"], r#"did you mean "4xx" or "q850 4"?"#),
        (["explain", "0"], NO_CODE),
        (["explain", "50"], r#"did you mean "q850 50"?"#),
        (["explain", "700"], NO_CODE),
        (["explain", "2000"], NO_CODE),
        (["explain", "4000 5"], "--help shows what can be asked"),
        (["explain", "404 486 999"], "--help shows what can be asked"),
        (["explain", "Retry-After: 5"], "; of the header fields, only Reason is explained\n"),
        (["explain", "Retry-After: 120 (x);duration=60"], "; of the header fields, only Reason is explained\n"),
        (["explain", "7xx"], "the classes are 1xx, 2xx, 3xx, 4xx, 5xx, 6xx"),
        (["explain", "RFC 1"], "codes are defined in RFC 2543, "),
    ] {
        let run = run(&arguments, "");
        assert_eq!((run.code, &*run.stdout), (1, ""));
        assert!(run.stderr.starts_with("cargo-sipcode: nothing found for ") && run.stderr.contains(hint), "{run:?}");
        assert_eq!(run.stderr.lines().count(), 1);
    }
}

#[test]
fn every_question_of_the_help_has_an_answer() {
    let help = found(&["--help"]);
    let questions: Vec<_> =
        help.lines().filter_map(|line| line.trim_start().strip_prefix("cargo sipcode explain ")).collect();
    assert!(questions.len() > 10, "{help}");
    for question in questions {
        let words: Vec<_> = match question.chars().next().filter(|first| matches!(first, '"' | '\'')) {
            Some(quote) => vec![question[1..].split(quote).next().unwrap_or_default()],
            None => question.split("  ").next().unwrap_or_default().split_whitespace().collect(),
        };
        assert!(!found(&words).is_empty(), "{question}");
    }
}

#[test]
fn pages_fit_the_width() {
    for width in [40, 80, 120] {
        for question in ["415", "4xx", "q850"] {
            let output = program(&["explain", question]).env("COLUMNS", width.to_string()).output().unwrap();
            let page = String::from_utf8(output.stdout).unwrap();
            assert!(page.lines().all(|line| line.chars().count() <= width), "{page}");
        }
    }
}

#[test]
fn colours_are_for_terminals_unless_they_are_forced() {
    assert!(!found(&["486"]).contains('\x1b'));
    let forced = program(&["explain", "486"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(forced.stdout.contains(&0x1B));
    let forbidden = program(&["explain", "486"]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").output().unwrap();
    assert!(!forbidden.stdout.contains(&0x1B));
}

#[test]
fn control_characters_never_reach_the_terminal() {
    assert!(!found(&["SIP/2.0 486 \x1b[31m"]).contains('\x1b'));
    assert!(!run(&["explain", "\x1b[31mbsuy"], "").stderr.contains('\x1b'));
}
