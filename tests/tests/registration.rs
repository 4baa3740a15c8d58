//! What becomes of published programs when IANA registers a code.
//!
//! The crates are copied, the copied registry gets new rows, and programs are compiled against the copy and against the
//! crates as they are.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use sipcode_tests::diagnostics::Diagnostic;
use sipcode_tests::outside::{self, Crate, Outcome, read, workspace};

/// Each goes to the end of the registry's 4xx codes. The action and the cause are none that a class gives.
const NEW_ROWS: &str = r#"
    /// The row was there when version 1.0 came out.
    (495, TRUNK_GROUP_LOCKED, "Trunk Group Locked", "RFC 9998", Active, Retry, 42, Transaction, _, [], [], "1.0.0");
    /// Every channel of the trunk group is in use.
    (497, TRUNK_GROUP_EXHAUSTED, "Trunk Group Exhausted", "RFC 9999", Active, End, 34, Transaction, RetryAfter, [["Retry-After"]], [], "1.1.0");
    /// The trunk group is barred for the caller.
    (498, TRUNK_GROUP_BARRED, "Trunk Group Barred", "RFC 9999", Active, End, 57, Usage, _, [], [], "1.1.0");
"#;

/// Whose registry a program is compiled against.
#[derive(Debug, Clone, Copy)]
enum Registry {
    AsItIs,
    WithNewRows,
}

/// The folder of a copy of the crates with more rows.
static COPY: LazyLock<PathBuf> = LazyLock::new(|| {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("registration");
    let members = ["sipcode-core", "sipcode-macros", "sipcode"];
    for member in members {
        copy_folder(&workspace().join(member), &copy.join(member));
    }
    let root = read(&workspace().join("Cargo.toml"));
    let kept = root.lines().filter(|line| !line.starts_with("members") && !line.starts_with("default-members"));
    let root =
        kept.collect::<Vec<_>>().join("\n").replacen("[workspace]", &format!("[workspace]\nmembers = {members:?}"), 1);
    outside::write(&copy.join("Cargo.toml"), &root);
    outside::write(&copy.join("Cargo.lock"), &read(&workspace().join("Cargo.lock")));
    copy
});

fn copy_folder(from: &Path, to: &Path) {
    // What is gone from the one must go from the other.
    for entry in fs::read_dir(to).into_iter().flatten() {
        let copied = entry.expect("the folder can be read").path();
        if !from.join(copied.file_name().expect("an entry has a name")).exists() {
            fs::remove_file(&copied).or_else(|_| fs::remove_dir_all(&copied)).expect("it can be removed");
        }
    }
    for entry in fs::read_dir(from).expect("the folder is there") {
        let from = entry.expect("the folder can be read").path();
        let to = to.join(from.file_name().expect("an entry has a name"));
        if from.is_dir() {
            copy_folder(&from, &to);
        } else if from.ends_with("sipcode-core/src/registry.rs") {
            outside::write(&to, &with_new_rows(&read(&from)));
        } else {
            outside::write(&to, &read(&from));
        }
    }
}

fn with_new_rows(registry: &str) -> String {
    let last_of_4xx = registry.rfind("    (49").expect("there are rows");
    let end = last_of_4xx + registry[last_of_4xx..].find('\n').expect("a row ends");
    format!("{}{}{}", &registry[..end], NEW_ROWS.trim_end(), &registry[end..])
}

/// Runs Cargo with a program, alone in a crate of this name.
fn program(name: &str, registry: Registry, command: &str, source: &str) -> Outcome {
    let (sipcode, when) = match registry {
        Registry::AsItIs => (workspace().join("sipcode"), "before"),
        Registry::WithNewRows => (COPY.join("sipcode"), "after"),
    };
    let dependency = format!("[dependencies]\nsipcode = {{ {} }}\n", outside::at(&sipcode));
    let program = Crate::new(env!("CARGO_TARGET_TMPDIR"), &format!("{name}_{when}"), "2024", &dependency);
    program.write("src/main.rs", source);
    program.cargo(command, &[])
}

/// A published program that calls codes its own.
const PUBLISHED: &str = r#"
use sipcode::{Cause, Location, SipStatus, StatusCode, ToStatus};

/// Says `vendor` on the variant.
#[derive(SipStatus, Debug)]
enum OnTheVariant {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
}

/// Says `vendor` on the enum.
#[derive(SipStatus, Debug)]
#[sip(vendor = "Acme")]
enum OnTheEnum {
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
}

/// Says `vendor` on the enum, and happens to have the phrase that came to be registered.
#[derive(SipStatus, Debug)]
#[sip(vendor = "Acme")]
enum WithThatPhrase {
    #[sip(497, "Trunk Group Exhausted")]
    TrunkFull,
}

fn main() {
    for status in OnTheVariant::ALL {
        report(status);
    }
    for status in OnTheEnum::ALL {
        report(status);
    }
    for status in WithThatPhrase::ALL {
        report(status);
    }
    for code in [486, 497, 499] {
        println!("{code} {:?} {:?}", OnTheVariant::try_from(code), OnTheEnum::try_from(code));
    }
    for cause in (1..=127).filter_map(Cause::new) {
        let of_variant = OnTheVariant::from_cause(cause, Location::User);
        println!("{cause:?} {of_variant:?} {:?}", OnTheEnum::from_cause(cause, Location::User));
    }
}

fn report(status: &(impl ToStatus + std::fmt::Debug)) {
    let (code, action, cause): (StatusCode, _, _) = (status.code(), status.action(), status.q850());
    println!("{status:?} {code} {:?} {action:?} {cause:?} {:?}", status.reason(), status.q850_location());
}
"#;

/// Each stands on the token that calls the code the program's own: the line, and the token.
const WARNINGS: [(&str, &str); 3] = [
    (r#"    #[sip(497, "Trunk Group Full", vendor)]"#, "vendor"),
    (r#"    #[sip(497, "Trunk Group Full")]"#, "497"),
    (r#"    #[sip(497, "Trunk Group Exhausted")]"#, "497"),
];

static BEFORE: LazyLock<Outcome> = LazyLock::new(|| program("published", Registry::AsItIs, "run", PUBLISHED));
static AFTER: LazyLock<Outcome> = LazyLock::new(|| program("published", Registry::WithNewRows, "run", PUBLISHED));

#[track_caller]
fn assert_at_the_tokens(diagnostics: &[Diagnostic], source: &str) {
    let places: Vec<_> = diagnostics
        .iter()
        .map(|found| (source.lines().nth(found.line - 1).unwrap_or_default(), found.underlined(source)))
        .collect();
    assert_eq!(places, WARNINGS.map(|(line, token)| (line, token.to_owned())));
    let columns: Vec<_> = diagnostics.iter().map(|found| found.column).collect();
    assert_eq!(columns, WARNINGS.map(|(line, token)| line.find(token).unwrap_or_default() + 1));
}

#[test]
fn a_published_program_draws_no_warning_before() {
    BEFORE.expect_silence();
}

#[test]
fn a_published_program_still_compiles_with_one_warning_a_variant_at_the_token_that_claims_the_code() {
    assert!(AFTER.success, "{}", AFTER.stderr);
    let warnings = AFTER.diagnostics();
    assert!(warnings.iter().all(|warning| warning.level == "warning"), "{}", AFTER.stderr);
    assert_at_the_tokens(&warnings, PUBLISHED);
}

#[test]
fn a_warning_names_the_registered_phrase_and_the_reference() {
    for warning in AFTER.diagnostics() {
        assert!(
            warning.fact.contains(r#"497 is registered with IANA as "Trunk Group Exhausted" (RFC 9999)"#),
            "{warning:?}"
        );
    }
}

#[test]
fn a_published_program_behaves_as_before() {
    let row = r#"TrunkFull 497 "Trunk Group Full" FixRequest Some(Cause(31))"#;
    assert!(BEFORE.stdout.contains(row), "{}", BEFORE.stdout);
    assert_eq!(AFTER.stdout, BEFORE.stdout);
}

#[test]
fn what_a_warning_offers_compiles_without_a_warning() {
    let mut mended: Vec<_> = PUBLISHED.lines().map(str::to_owned).collect();
    for warning in AFTER.diagnostics() {
        let help = warning.help.expect("a warning has a help");
        let offer = help.split('`').nth(1).expect("a help has an offer");
        mended[warning.line - 1] = format!("    {offer}");
    }
    assert_ne!(mended, PUBLISHED.lines().collect::<Vec<_>>());
    program("mended", Registry::WithNewRows, "check", &mended.join("\n")).expect_silence();
}

/// Who denies warnings asked for it. As a dependency such a program compiles: Cargo caps its lints.
#[test]
fn a_program_that_denies_warnings_gets_them_as_errors_and_no_other() {
    let denying = format!("#![deny(warnings)]{PUBLISHED}");
    program("denying", Registry::AsItIs, "check", &denying).expect_silence();
    let outcome = program("denying", Registry::WithNewRows, "check", &denying);
    let errors = outcome.diagnostics();
    assert!(!outcome.success && errors.iter().all(|error| error.level == "error"), "{}", outcome.stderr);
    assert_at_the_tokens(&errors, &denying);
}

#[test]
fn vendor_on_a_code_that_version_1_0_had_is_an_error() {
    for code in [486, 495] {
        let source = format!(
            r#"
#[derive(sipcode::SipStatus)]
enum Status {{
    #[sip({code}, "Trunk Group Full", vendor)]
    TrunkFull,
}}

fn main() {{
    println!("{{}}", Status::TrunkFull);
}}
"#
        );
        let outcome = program(&format!("registered_{code}"), Registry::WithNewRows, "check", &source);
        let [error] = &outcome.diagnostics()[..] else { panic!("{}", outcome.stderr) };
        assert_eq!((&*error.level, &*error.underlined(&source)), ("error", "vendor"));
    }
}

/// An enum of a vendor's with one code that is not registered, and this phrase.
fn of_a_vendor(phrase: &str) -> String {
    format!(
        r#"
#[derive(sipcode::SipStatus)]
#[sip(vendor = "Acme")]
enum Status {{
    #[sip(599, "{phrase}")]
    Barred,
}}

fn main() {{
    println!("{{}}", Status::Barred);
}}
"#
    )
}

#[test]
fn a_phrase_that_only_a_newer_row_has_is_no_mistyped_number() {
    let outcome = program("newer_phrase", Registry::WithNewRows, "run", &of_a_vendor("Trunk Group Barred"));
    assert_eq!(outcome.expect_silence(), "599 Trunk Group Barred\n");
}

#[test]
fn a_phrase_that_version_1_0_had_is_a_mistyped_number() {
    let source = of_a_vendor("Trunk Group Locked");
    let outcome = program("older_phrase", Registry::WithNewRows, "check", &source);
    let [error] = &outcome.diagnostics()[..] else { panic!("{}", outcome.stderr) };
    assert_eq!((&*error.level, &*error.underlined(&source)), ("error", "599"));
}

#[test]
fn one_row_makes_a_constant_and_a_code_that_the_derive_knows() {
    let source = r#"
use sipcode::{Action, Cause, SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum Status {
    #[sip(497)]
    TrunkFull,
}

fn main() {
    let row = StatusCode::TRUNK_GROUP_EXHAUSTED.registered().unwrap();
    assert_eq!(row.code, 497);
    assert_eq!(row.reason, "Trunk Group Exhausted");
    assert_eq!(row.reference, "RFC 9999");
    assert_eq!(row.meaning, "Every channel of the trunk group is in use.");
    assert_eq!(row.since, "1.1.0");
    assert_eq!(row.required_headers, [["Retry-After"]]);
    assert!(sipcode::registry().contains(row));
    assert_eq!(Status::TrunkFull.reason(), row.reason);
    assert_eq!(Status::TrunkFull.action(), Action::End);
    assert_eq!(Status::TrunkFull.q850(), Cause::new(34));
}
"#;
    program("new_constant", Registry::WithNewRows, "run", source).expect_silence();
}

#[test]
fn one_row_makes_all_answers_of_the_library() {
    let source = r#"
use sipcode::reason::{self, ReasonValue};
use sipcode::{Action, Cause, ReasonPhrase, SipStatus, StatusCode, ToStatus, missing_headers};

#[derive(SipStatus, Debug, PartialEq)]
enum Status {
    #[sip(497)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(ToStatus)]
enum CallError {
    #[sip(497)]
    NoTrunk,
}

fn main() {
    let code = StatusCode::TRUNK_GROUP_EXHAUSTED;
    let answers: [&dyn ToStatus; 3] = [&code, &Status::TrunkFull, &CallError::NoTrunk];
    for status in answers {
        assert_eq!(status.status_line().to_string(), "SIP/2.0 497 Trunk Group Exhausted");
        assert_eq!((status.action(), status.q850()), (Action::End, Cause::new(34)));
    }
    assert_eq!(Status::Other(code).reason(), "Trunk Group Exhausted");
    assert_eq!(code.canonical_reason(), Some("Trunk Group Exhausted"));
    assert_eq!(ReasonPhrase::canonical(code).as_str(), "Trunk Group Exhausted");
    assert!(missing_headers(code, sipcode::registry::COMMON_HEADERS).eq([["Retry-After"]]));
    assert_eq!(ReasonValue::sip(&code).to_string(), "SIP;cause=497;text=\"Trunk Group Exhausted\"");
    let value = reason::parse(b"Reason: SIP;cause=497").next().unwrap().unwrap();
    assert_eq!(value.status(), Some(code));
}
"#;
    program("new_answers", Registry::WithNewRows, "run", source).expect_silence();
}

#[test]
fn one_row_makes_a_phrase_that_the_errors_of_the_derive_know() {
    let source = r#"
#[derive(sipcode::SipStatus)]
enum Status {
    #[sip(479, "Trunk Group Exhausted")]
    Mistyped,
    #[sip(498, "Trunk group barred")]
    InLetterCase,
}

#[derive(sipcode::SipStatus)]
enum Unmarked {
    TrunkGroupExhausted,
}

fn main() {
    println!("{} {}", Status::Mistyped, Unmarked::TrunkGroupExhausted);
}
"#;
    let outcome = program("new_offers", Registry::WithNewRows, "check", source);
    let errors: Vec<_> = outcome.diagnostics().into_iter().map(|error| (error.fact, error.help.unwrap())).collect();
    let expected = [
        (
            "479 is not registered with IANA; \"Trunk Group Exhausted\" is the reason phrase of 497",
            "write `#[sip(497)]`, or for a code of your own `#[sip(479, \"Trunk Group Exhausted\", vendor)]`",
        ),
        (
            "the reason phrase of 498 is \"Trunk Group Barred\"; \"Trunk group barred\" differs from it in letter case alone",
            "write `#[sip(498)]`, or to keep the phrase `#[sip(498, \"Trunk group barred\", custom)]`",
        ),
        ("`TrunkGroupExhausted` has no `#[sip(…)]`, so it has no code", "write `#[sip(497)]` in front of it"),
    ];
    assert_eq!(errors, expected.map(|(fact, help)| (fact.to_owned(), help.to_owned())));
}

#[test]
fn one_row_makes_the_documentation_of_its_constant() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside/target");
    outside::cargo(&COPY, &target, "doc", &["--no-deps", "--package", "sipcode-core"]).expect_silence();
    let page = read(&target.join("doc/sipcode_core/struct.StatusCode.html"));
    assert!(page.contains("associatedconstant.TRUNK_GROUP_EXHAUSTED"));
    assert!(page.contains("<code>497 Trunk Group Exhausted</code> (RFC 9999)."));
    assert!(page.contains("Every channel of the trunk group is in use."));
}
