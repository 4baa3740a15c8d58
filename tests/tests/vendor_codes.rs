//! The example `vendor_codes`, run as its users run it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use sipcode_tests::example::{self, Run};

const NAME: &str = "vendor_codes";

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

const NO_VERSION: &str = "the line must start with `SIP/2.0`; it differs at offset 4";
const NO_CODE: &str = "the status code at offset 11 must be three digits";
const CODE_OUT_OF_RANGE: &str = "the status code at offset 8 must be three digits, from 100 to 699";
const NO_SEPARATOR: &str = "a single space must stand at offset 11";
const BARE_CR: &str = "the CR or LF at offset 14 is not part of a CRLF";

/// The rows about a line: the line itself, then what is said of it, with the space between columns made single.
fn block(run: &Run, number: usize) -> Vec<String> {
    let start = format!("{number:>4}  ");
    let mut rows = run.stdout.lines().skip_while(|row| !row.starts_with(&start));
    let line = rows.next().unwrap_or_else(|| panic!("line {number} is not shown:\n{}", run.stdout));
    let readings = rows.take_while(|row| row.starts_with("      ")).map(single_spaced);
    [line[start.len()..].to_owned()].into_iter().chain(readings).collect()
}

/// The rows of the enum's table.
fn table(run: &Run) -> Vec<String> {
    run.stdout.lines().skip_while(|row| !row.starts_with("The codes of ")).map(single_spaced).collect()
}

fn single_spaced(row: &str) -> String {
    row.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn example(arguments: &[&Path]) -> Command {
    example::command(NAME, arguments)
}

fn run(arguments: &[&Path]) -> Run {
    example::run(NAME, arguments)
}

/// A run on a file with this content.
fn run_on(name: &str, content: &[u8]) -> Run {
    run(&[&file(name, content)])
}

fn file(name: &str, content: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("the directory for tests can be written");
    path
}

/// The run without a file, on the recorded lines.
static ON_RECORDING: LazyLock<Run> = LazyLock::new(|| run(&[]));

fn recording() -> String {
    fs::read_to_string(Path::new(ROOT).join("examples/recordings/responses.txt")).expect("the recording can be read")
}

/// The number of the first recorded line with this code.
fn line_with(code: u16) -> usize {
    let start = format!("SIP/2.0 {code} ");
    1 + recording().lines().position(|line| line.starts_with(&start)).expect("the code was recorded")
}

#[test]
fn every_recorded_line_is_shown_with_its_number_code_and_phrase() {
    for (index, line) in recording().lines().enumerate() {
        let shown = match line.strip_prefix("SIP/2.0 ").expect("a status line") {
            without_phrase if without_phrase.len() == 4 => format!("{without_phrase}(no reason phrase)"),
            code_and_phrase => code_and_phrase.to_owned(),
        };
        let block = block(&ON_RECORDING, index + 1);
        assert_eq!((&*block[0], block.len()), (&*shown, 3), "line {}", index + 1);
    }
}

#[test]
fn all_recorded_lines_are_read_and_the_exit_code_is_0() {
    assert_eq!((ON_RECORDING.exit_code, ON_RECORDING.complaints()), (Some(0), vec![]));
    assert!(ON_RECORDING.stdout.contains("\nRead 61 of 61 lines.\n"));
}

#[test]
fn kamailio_s_own_codes_are_understood_as_their_variants() {
    for (code, variant, cause, action) in [
        (477, "SendingFailed", "27 Destination out of order", "Failover Send the request to another server."),
        (478, "Unresolvable", "3 No route to destination", "CheckDestination Check the address that was called."),
        (
            479,
            "BadNextHopUri",
            "28 Invalid number format (address incomplete)",
            "FixRequest Correct the request as the response says, then send it again.",
        ),
    ] {
        let understood = format!("{variant} client error Q.850 {cause}");
        assert_eq!(block(&ON_RECORDING, line_with(code))[1..], [understood, action.to_owned()], "{code}");
    }
}

#[test]
fn a_code_is_understood_by_its_number_whatever_its_phrase() {
    for number in [11, 12, 13] {
        assert_eq!(
            block(&ON_RECORDING, number)[1],
            "NotFound client error Q.850 1 Unallocated (unassigned) number",
            "line {number}"
        );
    }
}

/// RFC 3261 §8.1.3.2.
#[test]
fn an_unknown_code_shows_what_it_is_treated_as() {
    for (code, class, equivalent, cause) in [
        (299, "success", 200, "no Q.850 cause"),
        (497, "client error", 400, "Q.850 31 Normal, unspecified"),
        (499, "client error", 400, "Q.850 31 Normal, unspecified"),
        (599, "server error", 500, "Q.850 31 Normal, unspecified"),
        (699, "global failure", 600, "Q.850 31 Normal, unspecified"),
    ] {
        let reading = &block(&ON_RECORDING, line_with(code))[1];
        assert_eq!(*reading, format!("Other({code}) {class}, treated as {equivalent} {cause}"));
    }
}

#[test]
fn a_registered_code_that_the_enum_lacks_shows_its_phrase_and_action() {
    assert_eq!(
        block(&ON_RECORDING, line_with(302)),
        [
            "302 Moved Temporarily",
            "Other(302) redirection (Moved Temporarily) no Q.850 cause",
            "Redirect Send the request to the addresses in the Contact header field.",
        ]
    );
}

#[test]
fn the_table_has_each_code_of_the_enum_in_order() {
    let source = fs::read_to_string(Path::new(ROOT).join("examples/vendor_codes.rs")).expect("the example's source");
    let in_source: Vec<u16> =
        source.lines().filter_map(|line| line.trim().strip_prefix("#[sip(")?.get(..3)?.parse().ok()).collect();
    let in_table: Vec<u16> =
        table(&ON_RECORDING).iter().filter_map(|row| row.split_once(' ')?.0.parse().ok()).collect();
    assert!(in_table.contains(&477), "{in_table:?}");
    assert_eq!(in_table, in_source);
}

#[test]
fn the_table_shows_phrase_variant_cause_action_and_doc_comment() {
    let table = table(&ON_RECORDING);
    assert_eq!(table[0], "The codes of Kamailio");
    let row = table.iter().position(|row| row.starts_with("477 ")).expect("a row for 477");
    assert_eq!(
        table[row..=row + 1],
        [
            "477 Unfortunately error on sending to next hop occurred SendingFailed 27 Failover",
            "The next hop could not be reached, for instance because its TCP port is closed.",
        ]
    );
    assert!(table.contains(&"180 Ringing Ringing - PlayRingback".to_owned()), "a code without a cause has a dash");
}

#[test]
fn the_report_on_the_recording_fits_a_terminal_of_120_columns() {
    for row in ON_RECORDING.stdout.lines() {
        assert!(row.chars().count() <= 120, "{row}");
    }
}

#[test]
fn bad_lines_are_named_by_number_and_offset_and_the_rest_is_read() {
    let lines: &[(&[u8], &str, Option<&str>)] = &[
        (b"SIP/2.0 180 Ringing", "180 Ringing", None),
        (b"SIP/3.0 200 OK", "SIP/3.0 200 OK", Some(NO_VERSION)),
        (b"SIP/2.0 4860 Busy", "SIP/2.0 4860 Busy", Some(NO_CODE)),
        (b"SIP/2.0 700 Beyond", "SIP/2.0 700 Beyond", Some(CODE_OUT_OF_RANGE)),
        (b"SIP/2.0 477 Kamailio", "477 Kamailio", None),
        (b"SIP/2.0 486 Bu\rsy", r"SIP/2.0 486 Bu\rsy", Some(BARE_CR)),
        (b"SIP/2.0 486", "486 (no reason phrase)", None),
        (b"SIP/2.0 486-Busy", "SIP/2.0 486-Busy", Some(NO_SEPARATOR)),
        (b"SIP/2.0 486 Besetzt\xFF", "486 Besetzt\u{FFFD}", None),
    ];
    let content: Vec<&[u8]> = lines.iter().map(|(line, ..)| *line).collect();
    let run = run_on("bad_lines.txt", &content.join(&b'\n'));

    for (number, (_, shown, mistake)) in (1..).zip(lines) {
        let block = block(&run, number);
        assert_eq!(block[0], *shown);
        match mistake {
            Some(mistake) => assert!(block[1].starts_with(&format!("not a status line: {mistake}")), "{block:?}"),
            None => assert_eq!(block.len(), 3, "{block:?}"),
        }
    }
    assert!(run.stdout.contains("\nRead 4 of 9 lines.\n"), "{}", run.stdout);
    assert!(table(&run).iter().any(|row| row.starts_with("477 ")), "the table follows all the same");
    assert_eq!((run.exit_code, run.complaints()), (Some(1), vec![]));
}

#[test]
fn control_characters_never_reach_the_terminal() {
    let run = run_on("control_characters.txt", b"SIP/2.0 486 \x1B[31m\x00\x7F\nSIP/2.0\x1B\n");
    assert_eq!(block(&run, 1)[0], r"486 \u{1b}[31m\u{0}\u{7f}");
    assert_eq!(block(&run, 2)[0], r"SIP/2.0\u{1b}");
    assert!(run.stdout.chars().all(|character| character == '\n' || !character.is_control()));
}

#[test]
fn lines_that_end_in_crlf_read_like_those_that_end_in_lf() {
    let run = run_on("crlf.txt", recording().replace('\n', "\r\n").as_bytes());
    assert_eq!(without_path(&run), without_path(&ON_RECORDING));
    assert_eq!(run.exit_code, Some(0));
}

fn without_path(run: &Run) -> &str {
    run.stdout.split_once('\n').expect("the first row is the path").1
}

#[test]
fn blank_lines_are_counted_and_not_shown() {
    let run = run_on("blank_lines.txt", b"\n\r\nSIP/2.0 200 OK\r\n\r\nSIP/2.0 180 Ringing\n\n");
    assert_eq!((&*block(&run, 3)[0], &*block(&run, 5)[0]), ("200 OK", "180 Ringing"));
    assert!(run.stdout.contains("\nRead 2 of 2 lines.\n"), "{}", run.stdout);
    assert_eq!(run.exit_code, Some(0));
}

#[test]
fn an_empty_file_has_no_bad_lines() {
    let run = run_on("empty.txt", b"");
    assert!(run.stdout.contains("\nRead 0 of 0 lines.\n"), "{}", run.stdout);
    assert_eq!(run.exit_code, Some(0));
}

#[test]
fn a_missing_file_is_named_with_the_reason_and_the_exit_code_is_1() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no_such_file.txt");
    let reason = fs::read(&path).unwrap_err();
    let run = run(&[&path]);
    assert_eq!(run.complaints(), [format!("vendor_codes: cannot read {}: {reason}", path.display())]);
    assert_eq!((run.exit_code, &*run.stdout), (Some(1), ""));
}

#[test]
fn a_second_file_is_refused_rather_than_left_unread() {
    let path = file("one_line.txt", b"SIP/2.0 200 OK\n");
    let run = run(&[&path, &path]);
    assert_eq!(run.complaints(), ["vendor_codes: give one file, or none"]);
    assert_eq!((run.exit_code, &*run.stdout), (Some(1), ""));
}

#[test]
fn a_closed_pipe_ends_it_quietly_and_the_exit_code_still_tells_of_bad_lines() {
    let bad = file("closed_pipe.txt", b"SIP/3.0 200 OK\n");
    for (arguments, exit_code) in [(vec![], 0), (vec![&*bad], 1)] {
        let mut child = example(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("cargo runs");
        drop(child.stdout.take());
        let run = Run::new(NAME, child.wait_with_output().expect("cargo ends"));
        assert_eq!((run.exit_code, run.complaints()), (Some(exit_code), vec![]));
    }
}
