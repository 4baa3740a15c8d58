//! Files that nobody can trust: whatever their bytes, reading them causes no panic, and takes no more memory than it may.

mod program;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use clap::ValueEnum;
use program::{Run, answer, data};
use sipcode_cli::draft;
use sipcode_cli::read::{self, Form, Found};
use sipcode_cli::verdict::Above;

/// Reads the bytes in the form, judges the rows, and drafts them.
fn read(bytes: &[u8], form: Form) {
    let draft = draft::of_bytes(bytes, form, Some("Acme")).unwrap_or_default();
    assert!(!draft.contains(|letter: char| letter.is_control() && letter != '\n'));
    let mut above = Above::new();
    // A line ends with CR, LF or both.
    let is_end =
        |place: &usize| bytes[*place] == b'\n' || bytes[*place] == b'\r' && bytes.get(place + 1) != Some(&b'\n');
    let most = 1 + (0..bytes.len()).filter(is_end).count() as u64;
    let mut bytes = bytes;
    let opened = read::open(&mut bytes, Some(form)).expect("bytes can be read");
    // That they are not of the form is no failure here.
    let _ = opened.rows(&mut |found| {
        let line = match found {
            Found::Row(row) => {
                assert!(!above.verdict(&row).flaws.is_empty());
                row.line
            }
            Found::Doubt { line, .. } => line,
        };
        assert!((1..=most).contains(&line), "line {line} of {most}");
    });
}

fn files() -> Vec<Vec<u8>> {
    let folders = [data("forms"), PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/tables")];
    let files = folders.into_iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    files.map(|file| fs::read(file.unwrap().path()).unwrap()).collect()
}

#[test]
fn cut_off_and_changed_files_cause_no_panic() {
    // A linear congruential generator: the same on each run.
    let mut seed = 5_057_u64;
    let mut random = |limit: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % limit
    };
    let pieces: [&[u8]; 12] =
        [b"\"", b"(", b"{", b"[", b"<td>", b"\n", b"\0", b"|", b"\xFF", b"SIP/2.0 486 ", "é".as_bytes(), b"\\"];
    for file in files() {
        for form in Form::value_variants() {
            for _ in 0..3 {
                let mut bytes = file[..random(file.len() + 1)].to_vec();
                let piece = pieces[random(pieces.len())];
                let place = random(bytes.len() + 1);
                bytes.splice(place..place, piece.iter().copied());
                read(&bytes, *form);
            }
        }
    }
}

/// What the tool answers with little memory.
#[cfg(target_os = "linux")]
fn draft_in_little_memory(table: &str) -> Run {
    let mut limited = Command::new("sh");
    let program = env!("CARGO_BIN_EXE_cargo-sipcode");
    limited.args(["-c", "ulimit -v 400000 && exec \"$0\" draft -", program]);
    answer(limited, table)
}

/// A minified file is one line, which each of its rows would keep.
#[test]
#[cfg(target_os = "linux")]
fn rows_of_one_long_line_take_a_memory_that_grows_with_their_number() {
    let rows: Vec<_> = (0..4000).map(|number| format!("{{\"code\":486,\"phrase\":\"Busy {number}\"}}")).collect();
    let run = draft_in_little_memory(&format!("[{}]", rows.join(",")));
    assert_eq!((run.code, run.stdout.matches("#[sip(486").count()), (0, 4000), "{}", run.stderr);
}

#[test]
#[cfg(target_os = "linux")]
fn a_long_phrase_is_not_repeated_for_each_of_many_codes() {
    let (codes, phrase) = (vec!["486"; 50_000].join(","), "Busy ".repeat(20_000));
    let run = draft_in_little_memory(&format!("[{{\"code\":[{codes}],\"phrase\":\"{phrase}\"}}]"));
    assert_eq!(run.code, 2);
    assert!(run.stderr.ends_with("it repeats long texts for many codes\n"), "{}", run.stderr);
}
