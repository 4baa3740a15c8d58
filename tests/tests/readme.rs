//! What the README shows of errors is what the compiler says. (Its examples run as tests of the documentation.)

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// What the compiler says about each published mistake, one case after the other.
fn errors_on_record() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/fail/published");
    let mut errors = String::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            errors += &fs::read_to_string(path).expect("the record can be read");
        }
    }
    errors
}

#[test]
fn the_error_shown_is_the_compiler_s() {
    let error = read("ui/fail/published/accepted_as_201.stderr");
    let error = error.replace("ui/fail/published/accepted_as_201.rs", "src/status.rs");
    assert!(read("../README.md").contains(&format!("```text\n{}\n```", error.trim_end())), "{error}");
}

#[test]
fn each_mistake_that_is_out_there_is_refused_as_the_table_says() {
    let (readme, errors) = (read("../README.md"), errors_on_record());
    let (_, section) = readme.split_once("## Mistakes that are out there").expect("the section is there");
    let (section, _) = section.split_once("\n## ").expect("another section follows");
    let refusals: Vec<_> = section
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| where") && !line.starts_with("| ---"))
        .map(|line| line.trim_end_matches(" |").rsplit(" | ").next().expect("a row has cells"))
        .collect();
    assert_eq!(refusals.len(), 8);
    for refusal in refusals {
        // One cell may hold two errors, and an error may itself hold a semicolon.
        let is_on_record = |text: &str| errors.contains(&format!("error: {text}\n"));
        assert!(is_on_record(refusal) || refusal.split("; ").all(is_on_record), "{refusal}");
    }
}

#[test]
fn the_options_listed_are_those_that_the_macro_knows() {
    let (readme, page) = (read("../README.md"), read("../sipcode-macros/src/lib.rs"));
    let keys = read("../sipcode-macros/src/attr.rs");
    for line in keys.lines().filter(|line| line.contains("_KEYS: &[&str]")) {
        for key in line.split('"').skip(1).step_by(2) {
            let listed = [format!("| `{key}` |"), format!("| `{key} = ")];
            for text in [&readme, &page] {
                assert!(listed.iter().any(|start| text.contains(start.as_str())), "{key}");
            }
        }
    }
}

#[test]
fn every_case_has_its_place_in_the_table_of_rules() {
    let table = read("ui/README.md");
    for folder in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/fail")).expect("the folder is there") {
        for case in fs::read_dir(folder.expect("the folder can be read").path()).expect("it holds folders") {
            let case = case.expect("the folder can be read").path();
            let name = case.file_stem().expect("a file has a name").to_string_lossy();
            let is_named = [format!("`{name}`"), format!("`combined/{name}`")].iter().any(|name| table.contains(name));
            assert!(is_named, "{name}");
        }
    }
}

#[test]
fn the_first_programs_shown_import_two_names() {
    let guide = read("../sipcode/src/lib.rs").replace("//! ", "");
    for page in [read("../README.md"), guide] {
        let program = page.split("```").nth(1).expect("there is a program");
        let imports: Vec<_> = program.lines().filter(|line| line.starts_with("use ")).collect();
        assert_eq!(imports, ["use sipcode::{SipStatus, StatusCode};"]);
    }
}
