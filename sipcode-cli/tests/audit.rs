//! `cargo sipcode audit`, held against the flaws of `tests/data/forms/expected.csv`.

mod program;

use std::collections::BTreeSet;

use program::{data, run};
use serde_json::Value;

/// The flaws of a row of `expected.csv`. What the tool says beyond it: that a row is repeated, and that 202 is deprecated.
/// HTTP's phrase of a code that is a slip of the code's own, too, is called HTTP's.
fn flaws(expected: &str) -> BTreeSet<String> {
    let flaws = expected.split('|').filter(|flaw| !(*flaw == "typo" && expected.contains("http")));
    flaws.map(str::to_owned).collect()
}

fn audit(arguments: &[&str], input: &str) -> (i32, Value) {
    let run = run(&[&["audit", "--json"], arguments].concat(), input);
    assert_eq!(run.stderr, "");
    (run.code, serde_json::from_str(&run.stdout).expect("it is JSON"))
}

#[test]
fn each_row_of_the_forms_has_its_flaws() {
    let mut differences = Vec::new();
    let mut reader = csv::Reader::from_path(data("forms/expected.csv")).unwrap();
    let expected: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let files: BTreeSet<_> = expected.iter().map(|row| row[0].to_owned()).collect();
    for file in files {
        let (code, report) = audit(&[data("forms").join(&file).to_str().unwrap()], "");
        assert_eq!(code, 1, "{file}");
        let rows = report["files"][0]["rows"].as_array().unwrap();
        let expected: Vec<_> = expected.iter().filter(|row| row[0] == *file && &row[7] != "skip").collect();
        assert_eq!(rows.len(), expected.len(), "{file}");
        for (row, expected) in rows.iter().zip(expected) {
            let strings = |key: &str| row[key].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned());
            let mut read: BTreeSet<_> =
                strings("flaws").filter(|flaw| flaw != "repeated" && flaw != "deprecated").collect();
            if read.is_empty() {
                read.insert("ok".to_owned());
            }
            let meant: BTreeSet<_> =
                strings("meant").map(|meant| meant.split_once(' ').unwrap().1.to_owned()).collect();
            let expected_meant: BTreeSet<_> = expected[8]
                .split('|')
                .filter(|meant| !meant.is_empty())
                .map(|meant| {
                    meant.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ' ').to_owned()
                })
                .collect();
            // The file calls this phrase a variant alone, but RFC 3261 §25.1 has no quotation mark in a phrase.
            if &expected[3] == "Decline \"now\"" {
                assert!(read.remove("illegal"));
            }
            if read != flaws(&expected[7]) || meant != expected_meant {
                differences.push(format!("{file}:{}: {row}", &expected[1]));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn the_exit_code_tells_of_mistakes() {
    assert_eq!(audit(&["-"], "486 Busy Here\n603 Decline\n").0, 0);
    assert_eq!(audit(&["-"], "486 Busy Here\n603 Declined\n").0, 1);
    // Other wordings and codes of one's own are legal.
    let own = "486 Besetzt\n497 Trunk Group Full\n";
    assert_eq!(audit(&["-"], own).0, 0);
    assert_eq!(audit(&["--strict", "-"], own).0, 1);
}

#[test]
fn a_class_in_the_table_must_be_that_of_the_code() {
    let (code, report) =
        audit(&["-"], "Class,Code,Reason\nClient Error,486,Busy Here\nClient Error,503,Service Unavailable\n");
    assert_eq!((code, &report["files"][0]["rows"][1]["flaws"][0]), (1, &"wrong-class".into()));
}

#[test]
fn the_same_row_twice_is_a_mistake_in_a_table_and_none_in_a_capture() {
    assert_eq!(audit(&["-"], "486 Busy Here\n486 Busy Here\n").0, 1);
    assert_eq!(audit(&["-"], "SIP/2.0 486 Busy Here\r\nSIP/2.0 486 Busy Here\r\n").0, 0);
}

/// A file of which a person must decide whether it has any row.
const BASE: &str = "// Codes of SIP.\n#define SIP_BASE 100\n";
const IN_DOUBT: &str = "standard input:2: no status codes found, but a line that may be one: by its number alone it";

#[test]
fn a_wrong_file_is_one_line_and_exit_code_2() {
    for (arguments, input, expected) in [
        (&["audit", "no such file"] as &[_], "", "no such file: "),
        (&["audit", "-"], "nothing of that kind", "standard input: no status codes found"),
        (&["audit", "--from", "json", "-"], "[\n{ 4\n", "standard input:2: not JSON: "),
        (&["audit", "--from", "yaml", "-"], "a: 1\n: - [\n", "standard input:"),
        (&["draft", "no such file"], "", "no such file: "),
        (&["audit", "-"], BASE, IN_DOUBT),
        (&["audit", "--json", "-"], BASE, IN_DOUBT),
        (&["draft", "-"], BASE, IN_DOUBT),
    ] {
        let run = run(arguments, input);
        assert_eq!((run.code, run.stderr.lines().count()), (2, 1), "{run:?}");
        assert!(run.stderr.starts_with(&format!("cargo-sipcode: {expected}")), "{run:?}");
        assert!(run.stdout.is_empty() || arguments.contains(&"--json"), "{run:?}");
    }
}

#[test]
fn a_page_has_a_line_a_row_and_a_summary() {
    let run = run(&["sipcode", "audit", "-"], "486 Busy Here\n603 Declined\n");
    let lines: Vec<_> = run.stdout.lines().collect();
    assert_eq!(lines[2].split_whitespace().collect::<Vec<_>>(), ["1", "486", "Busy", "Here", "right"]);
    assert!(lines[3].contains("typo") && lines[3].ends_with("603 Decline"), "{run:?}");
    assert_eq!(lines.last(), Some(&"2 rows, 1 mistake: 1 right, 1 typo"));
}

/// That the phrase is illegal could not be understood otherwise.
#[test]
fn a_page_shows_what_cannot_be_seen() {
    for letter in ["\u{200b}", "\u{a0}", "\u{202e}"] {
        let escape = letter.escape_unicode();
        let table = run(&["audit", "-"], &format!("Code,Phrase\n486,Busy{letter}Here\n"));
        assert!(table.stdout.contains(&format!("486   Busy{escape}Here  illegal phrase")), "{table:?}");
        let card = run(&["explain", &format!("SIP/2.0 486 Busy{letter}Here")], "");
        assert!(card.stdout.contains(&format!("Busy{escape}Here")) && !card.stdout.contains(letter), "{card:?}");
    }
}

#[test]
fn a_page_shows_the_start_of_what_is_very_long() {
    let long = "a".repeat(40_000);
    let run = run(&["audit", "--from", "csv", "-"], &format!("code,phrase,remark\n486,{long},\n480-489,b,{long}\n"));
    assert_eq!((run.code, run.stdout.matches('…').count()), (0, 2));
    assert!(run.stdout.len() < 4000, "{}", run.stdout.len());
}

#[test]
fn json_holds_the_mistakes_alone_where_they_are_asked_for() {
    let (_, report) = audit(&["--mistakes", "-"], "486 Busy Here\n603 Declined\n480 temporarily unavailable\n");
    let lines: Vec<_> = report["files"][0]["rows"].as_array().unwrap().iter().map(|row| row["line"].as_u64()).collect();
    assert_eq!((lines, &report["rows"]), (vec![Some(2), Some(3)], &3.into()));
    let page = run(&["audit", "--mistakes", "-"], "486 Busy Here\n");
    assert_eq!(page.stdout.lines().last(), Some("1 row, no mistake: 1 right"));
    let (_, report) = audit(&["--mistakes", "-"], "486 Busy Here\n");
    assert_eq!((&report["files"][0]["rows"], &report["counts"]["ok"]), (&Value::Array(vec![]), &1.into()));
}

#[test]
fn json_is_whole_where_a_file_cannot_be_read() {
    let table = data("forms/codes.h");
    let table = table.to_str().unwrap();
    for (form, files, input) in [
        ("c", &[table, "no such file"] as &[_], ""),
        ("c", &[table, "-"], "nothing\n"),
        ("c", &["-"], "nothing\n"),
        ("json", &["-"], "[{\"code\":486}"),
    ] {
        let run = run(&[&["audit", "--json", "--from", form], files].concat(), input);
        let report: Value = serde_json::from_str(&run.stdout).expect("it is JSON");
        let error = report["files"][files.len() - 1]["error"].as_str().expect("the last file has an error");
        assert_eq!((run.code, run.stderr), (2, format!("cargo-sipcode: {error}\n")));
    }
}

#[test]
fn files_behind_one_that_cannot_be_read_are_audited() {
    let lines = data("forms/lines.txt");
    let run = run(&["audit", "nosuch", lines.to_str().unwrap(), "nor this"], "");
    assert_eq!(run.code, 2);
    assert!(run.stdout.contains("lines.txt"), "{run:?}");
    assert!(run.stderr.contains("nosuch: ") && run.stderr.contains("; nor this: "), "{run:?}");
    let json = program::run(&["audit", "--json", "nosuch", lines.to_str().unwrap()], "").stdout;
    let report: Value = serde_json::from_str(&json).expect("it is JSON");
    let files = &report["files"];
    assert!(files[0]["error"].is_string() && files[1]["error"].is_null(), "{report}");
    assert!(!files[1]["rows"].as_array().unwrap().is_empty());
}
