//! `cargo sipcode fix` and `check`, on a crate outside the workspace.

mod program;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use program::program;
use serde_json::Value;
use sipcode_tests::outside::{Crate, at, workspace};

const MISTAKES: &str = r"//! A vendor's codes.

use sipcode::SipStatus;

/// The status.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Busy.
    #[sip(486, q850 = 128)]
    Busy,
    /// Declined.
    #[sip(603, q850 = 200)]
    Declined,
    /// Gone.
    #[sip(410)]
    #[sip(q850 = 128)]
    Gone,
}
";

const MENDED: &str = r"//! A vendor's codes.

use sipcode::SipStatus;

/// The status.
#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Busy.
    #[sip(486)]
    Busy,
    /// Declined.
    #[sip(603)]
    Declined,
    /// Gone.
    #[sip(410)]
    Gone,
}
";

/// A crate under version control with this source.
fn project(name: &str, source: &str) -> PathBuf {
    let dependency = format!("[dependencies]\nsipcode = {{ {} }}\n", at(&workspace().join("sipcode")));
    let project = Crate::new(env!("CARGO_TARGET_TMPDIR"), name, "2024", &dependency);
    let folder = project.folder().to_owned();
    // A file that was mended before is written again.
    project.write("src/lib.rs", source);
    let _ = fs::remove_dir_all(folder.join(".git"));
    commit(&folder);
    folder
}

fn commit(folder: &Path) {
    for arguments in [&["init", "-q"] as &[_], &["add", "-A"], &["commit", "-qm", "Begin"]] {
        let names = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
        let git = Command::new("git").current_dir(folder).args(names).args(arguments).output().expect("git runs");
        assert!(git.status.success(), "{git:?}");
    }
}

fn sipcode(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().expect("the program runs")
}

/// Where all projects share what is built.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program(arguments);
    command.args(["--", "--offline"]).current_dir(folder);
    command.env("CARGO_TARGET_DIR", folder.with_file_name("target")).env("CARGO_INCREMENTAL", "0");
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it is UTF-8")
}

#[test]
fn offers_are_pasted_until_none_is_left() {
    let folder = project("fix", MISTAKES);
    let dry = sipcode(&folder, &["fix", "--dry-run"]);
    assert!(text(&dry.stdout).contains("-    #[sip(603, q850 = 200)]\n+    #[sip(603)]\n"), "{dry:?}");
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), MISTAKES);

    // Nobody answers.
    assert_eq!(sipcode(&folder, &["fix"]).status.code(), Some(1));
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), MISTAKES);

    let fixed = sipcode(&folder, &["fix", "--yes"]);
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), MENDED, "{fixed:?}");
    assert_eq!(fixed.status.code(), Some(0), "{fixed:?}");
    assert!(text(&fixed.stdout).ends_with("3 suggestions applied, 0 left\n"), "{fixed:?}");
}

#[test]
fn what_another_attribute_of_the_enum_says_is_kept() {
    let before = MENDED.replace("pub enum", "#[sip(vendor = \"Acme\")]\n#[sip(range: 400..=699)]\npub enum");
    let after = MENDED.replace("pub enum", "#[sip(vendor = \"Acme\", range = 400..=699)]\npub enum");
    let folder = project("fix_parts", &before);
    let fixed = sipcode(&folder, &["fix", "--yes"]);
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), after, "{fixed:?}");
}

#[test]
fn a_file_with_uncommitted_changes_is_not_touched() {
    let folder = project("fix_dirty", MISTAKES);
    let changed = format!("{MISTAKES}\n// More.\n");
    fs::write(folder.join("src/lib.rs"), &changed).unwrap();
    let refused = sipcode(&folder, &["fix", "--yes"]);
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    assert!(text(&refused.stderr).contains("changes that are not committed"), "{refused:?}");
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), changed);
    assert_eq!(sipcode(&folder, &["fix", "--yes", "--allow-dirty"]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), format!("{MENDED}\n// More.\n"));
}

#[cfg(unix)]
#[test]
fn neither_is_one_behind_a_symbolic_link() {
    let folder = project("fix_linked", "//! A link.\n\n/// It.\npub mod link;\n");
    let real = folder.join("src/real.rs");
    fs::write(&real, MISTAKES).unwrap();
    let _ = fs::remove_file(folder.join("src/link.rs"));
    std::os::unix::fs::symlink("real.rs", folder.join("src/link.rs")).unwrap();
    commit(&folder);
    let changed = format!("{MISTAKES}\n// More.\n");
    fs::write(&real, &changed).unwrap();
    let refused = sipcode(&folder, &["fix", "--yes"]);
    assert!(text(&refused.stderr).contains("changes that are not committed"), "{refused:?}");
    assert_eq!(fs::read_to_string(&real).unwrap(), changed);
}

/// While the question waits, somebody goes on writing.
#[test]
fn a_file_that_changes_meanwhile_is_not_touched() {
    let folder = project("fix_meanwhile", MISTAKES);
    let file = folder.join("src/lib.rs");
    let mut command = command(&folder, &["fix"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut shown = Vec::new();
    let mut output = child.stdout.take().unwrap();
    while !shown.ends_with(b"Apply?") {
        let mut byte = [0];
        output.read_exact(&mut byte).expect("it asks");
        shown.extend(byte);
    }
    let changed = format!("{MISTAKES}\n// More.\n");
    fs::write(&file, &changed).unwrap();
    child.stdin.take().unwrap().write_all(b"y\n").unwrap();
    let run = child.wait_with_output().unwrap();
    assert_eq!(run.status.code(), Some(2), "{run:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), changed);
}

/// "Busy Here" of 603 may be a wrong phrase, a wrong number or meant.
#[test]
fn where_there_are_several_offers_nothing_is_chosen() {
    let source = MISTAKES
        .replace("486, q850 = 128", "603, \"Busy Here\"")
        .replace("603, q850 = 200", "404")
        .replace("    #[sip(q850 = 128)]\n", "");
    let folder = project("fix_several", &source);
    let left = sipcode(&folder, &["fix", "--yes"]);
    assert_eq!(left.status.code(), Some(1), "{left:?}");
    assert!(text(&left.stdout).contains("src/lib.rs:9: left as it is: "), "{left:?}");
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), source);
}

/// A suggestion is not all that a compiler may say.
#[test]
fn where_cargo_fails_for_another_reason_nothing_is_called_done() {
    let folder = project("fix_failing", &format!("{MENDED}\nfn f() -> u8 {{}}\n"));
    for option in ["--bogus", "--package=nobody", "--lib"] {
        let run = command(&folder, &["fix", "--yes"]).arg(option).output().expect("the program runs");
        assert_eq!(run.status.code(), Some(2), "{option}: {run:?}");
        assert!(
            text(&run.stderr).ends_with("cargo failed, and may not have checked everything\n"),
            "{option}: {run:?}"
        );
    }
    let syntax = sipcode(&folder, &["fix", "--yes"]);
    assert!(text(&syntax.stdout).contains("src/lib.rs:19: error: mismatched types\n"), "{syntax:?}");
}

/// Another configuration has another attribute.
#[test]
fn an_attribute_that_must_stay_is_told_with_the_reason() {
    let source = MENDED.replace("#[sip(486)]", "#[sip(486)] #[cfg_attr(all(), sip(q850 = 128))]");
    let folder = project("fix_conditional", &source);
    let left = sipcode(&folder, &["fix", "--yes"]);
    assert_eq!(left.status.code(), Some(1), "{left:?}");
    assert!(
        text(&left.stdout).contains("    not applied: a `cfg_attr` of the same item holds a part of it\n"),
        "{left:?}"
    );
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), source);
}

#[test]
fn check_gives_editors_the_offers_as_replacements() {
    let folder = project("check", MISTAKES);
    let checked = sipcode(&folder, &["check"]);
    assert!(!checked.status.success());
    let output = text(&checked.stdout);
    let lines = output.lines().map(|line| serde_json::from_str::<Value>(line).expect("each line is JSON"));
    let mut suggestions = Vec::new();
    for line in lines {
        for child in line["message"]["children"].as_array().into_iter().flatten() {
            for span in child["spans"].as_array().into_iter().flatten() {
                let offset = |key: &str| usize::try_from(span[key].as_u64().unwrap()).unwrap();
                let range = offset("byte_start")..offset("byte_end");
                let replaced = MISTAKES[range].to_owned();
                let place = (span["line_start"].as_u64().unwrap(), span["column_start"].as_u64().unwrap());
                suggestions.push((place, replaced, span["suggested_replacement"].as_str().unwrap().to_owned()));
            }
        }
    }
    let busy = ((9, 5), "#[sip(486, q850 = 128)]".to_owned(), "#[sip(486)]".to_owned());
    let declined = ((12, 5), "#[sip(603, q850 = 200)]".to_owned(), "#[sip(603)]".to_owned());
    let gone = ((15, 5), "#[sip(410)]".to_owned(), "#[sip(410)]".to_owned());
    let part = ((16, 1), "    #[sip(q850 = 128)]\n".to_owned(), String::new());
    for expected in [busy, declined, gone, part] {
        assert!(suggestions.contains(&expected), "{expected:?}: {suggestions:?}");
    }
}

#[test]
fn what_is_answered_is_done() {
    let source = MISTAKES.replace("603, q850 = 200", "603, \"Busy Here\"").replace("    #[sip(q850 = 128)]\n", "");
    let folder = project("fix_asking", &source);
    let run = program::answer(command(&folder, &["fix"]), "2\ny\n");
    let mended = MENDED.replace("603", "603, \"Busy Here\", custom");
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), mended, "{run:?}");
    assert_eq!(run.code, 0, "{run:?}");
}

#[test]
fn another_version_of_sipcode_is_refused() {
    let project = Crate::new(
        env!("CARGO_TARGET_TMPDIR"),
        "other_version",
        "2024",
        "[dependencies]\nsipcode = { path = \"sipcode\" }\n",
    );
    project.write("src/lib.rs", "");
    project.write("sipcode/Cargo.toml", "[package]\nname = \"sipcode\"\nversion = \"0.1.7\"\nedition = \"2024\"\n");
    project.write("sipcode/src/lib.rs", "");
    let refused = sipcode(project.folder(), &["fix"]);
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    assert!(text(&refused.stderr).contains("`cargo metadata` says sipcode 0.1.7"), "{refused:?}");
    // An editor gets the messages of the compiler all the same.
    assert!(sipcode(project.folder(), &["check"]).status.success());
}
