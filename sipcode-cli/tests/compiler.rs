//! The tool and the derives never disagree: what is drafted compiles, and what `audit` calls a mistake does not.

mod program;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use program::{data, run};
use sipcode_cli::read::words::status_code;
use sipcode_cli::read::{self, Found, Row};
use sipcode_cli::verdict::{Flaw, Verdict};
use sipcode_tests::outside::{Crate, at, workspace};

/// Every form, every published table, other tables, and what was recorded.
fn tables() -> Vec<PathBuf> {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/tables");
    let folders = [data("forms"), data("published"), own].map(|folder| fs::read_dir(folder).unwrap());
    let mut files: Vec<_> = folders.into_iter().flatten().map(|file| file.unwrap().path()).collect();
    files.retain(|file| !file.ends_with("expected.csv"));
    files.extend(["responses.txt", "kamailio.cfg"].map(|file| workspace().join("examples/recordings").join(file)));
    files.sort();
    files
}

fn outside(name: &str) -> Crate {
    let dependency = format!("[dependencies]\nsipcode = {{ {} }}\n", at(&workspace().join("sipcode")));
    Crate::new(env!("CARGO_TARGET_TMPDIR"), name, "2024", &dependency)
}

#[test]
fn every_draft_compiles_without_a_warning() {
    let project = outside("drafts");
    let mut library = "//! Drafts.\n#![warn(missing_docs)]\n\n".to_owned();
    for (number, file) in tables().iter().enumerate() {
        for (vendor, options) in [("of_nobody", &[] as &[_]), ("of_acme", &["--vendor", "Acme"])] {
            let run = run(&[&["draft"], options, &[file.to_str().unwrap()]].concat(), "");
            assert_eq!(run.code, 0, "{run:?}");
            let module = format!("draft_{number}_{vendor}");
            project.write(&format!("src/{module}.rs"), &run.stdout);
            library += &*format!("/// {}.\npub mod {module};\n", file.file_name().unwrap().to_str().unwrap());
        }
    }
    project.write("src/joined.rs", &run(&["draft", "-"], JOINED).stdout);
    library += "/// Joined wordings.\npub mod joined;\n";
    project.write("src/lib.rs", &library);
    project.cargo("check", &[]).expect_silence();
}

/// Wordings of a capture that become one, beside others of the code.
const JOINED: &str = "\
SIP/2.0 404 Not Found in 1
SIP/2.0 404 Not Found in 2
SIP/2.0 404 not found IN
SIP/2.0 480 Calling
SIP/2.0 480 Calling 1 from 2
SIP/2.0 480 Calling 3 from 4
SIP/2.0 480 Calling 5 to 6
SIP/2.0 480 CALLING 7 to 8
SIP/2.0 480 CALLING 9 to 10
SIP/2.0 480 Not Found 1
SIP/2.0 480 Not Found 2
SIP/2.0 486 Busy here 1
SIP/2.0 486 Busy here 2
SIP/2.0 486 Busy Here
SIP/2.0 503 Service Unavailable
SIP/2.0 503 Service Unavailable (1)
SIP/2.0 503 Service Unavailable (2)
SIP/2.0 603 Declined 1
SIP/2.0 603 Declined 2
";

/// The rows of every table that a derive can be asked about.
fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for file in tables() {
        let bytes = fs::read(&file).unwrap();
        let mut sink = |found| {
            if let Found::Row(row) = found {
                rows.push(row);
            }
        };
        read::open(&mut &*bytes, None).unwrap().rows(&mut sink).unwrap();
    }
    // A code of one's own needs a phrase, of which a table knows nothing; 0 or 5040 is no code at all.
    rows.retain(|row| status_code(row.code).is_some_and(|code| code.registered().is_some() || row.phrase.is_some()));
    let mut seen = BTreeSet::new();
    rows.retain(|row| seen.insert((row.code, row.phrase.clone())));
    rows
}

/// Each row alone in an enum with this derive; which of them have an error.
fn refused(name: &str, derive: &str, rows: &[Row]) -> BTreeSet<usize> {
    let project = outside(name);
    let mut source = format!("use sipcode::{derive};\n");
    for (number, row) in rows.iter().enumerate() {
        let phrase = row
            .phrase
            .as_deref()
            .filter(|phrase| !phrase.is_empty())
            .map_or_else(String::new, |phrase| format!(", {phrase:?}"));
        source += &*format!(
            "#[derive({derive})] #[sip(vendor = \"Acme\")] pub enum E{number} {{ #[sip({}{phrase})] V }}\n",
            row.code
        );
    }
    project.write("src/lib.rs", &source);
    let outcome = project.cargo("check", &[]);
    let errors = outcome.diagnostics().into_iter().filter(|found| found.level == "error" && found.line > 1);
    errors.map(|error| error.line - 2).collect()
}

fn disagreements(rows: &[Row], refused: &BTreeSet<usize>, is_mistake: impl Fn(&Verdict) -> bool) -> Vec<String> {
    let differs = |(number, row): &(usize, &Row)| is_mistake(&Verdict::of(row)) != refused.contains(number);
    let differing = rows.iter().enumerate().filter(differs);
    differing
        .map(|(_, row)| format!("{} {:?}: audit says {:?}", row.code, row.phrase, Verdict::of(row).flaws))
        .collect()
}

#[test]
fn audit_calls_a_mistake_what_answers_refuse() {
    let rows = rows();
    let refused = refused("answers", "ToStatus", &rows);
    let disagreements = disagreements(&rows, &refused, |verdict| verdict.is_mistake(false));
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
}

/// A set refuses also other wordings, unless it is a dialect.
#[test]
fn a_strict_audit_calls_a_mistake_what_sets_refuse() {
    let rows = rows();
    let refused = refused("sets", "SipStatus", &rows);
    let disagreements =
        disagreements(&rows, &refused, |verdict| verdict.is_mistake(false) || verdict.flaws.contains(&Flaw::Variant));
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
}
