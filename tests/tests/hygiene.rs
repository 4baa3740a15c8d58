//! What the derive emits compiles wherever a user may put it. Each program of `hygiene/` is a crate of its own.

use std::path::Path;

use sipcode_tests::outside::{Crate, Outcome, at, read, workspace};

/// Runs Cargo with a program of `hygiene/`, in a crate with this manifest after its dependency, which has these options.
fn run(name: &str, edition: &str, dependency: &str, manifest: &str, command: &str) -> Outcome {
    crate_of(name, edition, dependency, manifest, command).cargo(command, &[])
}

fn crate_of(name: &str, edition: &str, dependency: &str, manifest: &str, command: &str) -> Crate {
    let kind = if command == "run" { "main.rs" } else { "lib.rs" };
    let dependency = dependency.replace("{}", &at(&workspace().join("sipcode")));
    let program = Crate::new(
        env!("CARGO_TARGET_TMPDIR"),
        &format!("{name}_{edition}_{command}"),
        edition,
        &format!("[dependencies]\n{dependency}\n{manifest}"),
    );
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("hygiene").join(name).with_extension("rs");
    program.write(&format!("src/{kind}"), &read(&source));
    program
}

const AS_USUAL: &str = "sipcode = { {} }";
const WITHOUT_STD: &str = "sipcode = { {}, default-features = false, features = [\"derive\"] }";
const RENAMED: &str = "acme_sip = { package = \"sipcode\", {} }";

#[test]
fn a_library_without_std_and_prelude_compiles() {
    run("no_std_library", "2024", WITHOUT_STD, "", "build").expect_silence();
}

#[test]
#[cfg(target_os = "linux")]
fn a_program_without_std_links_and_runs() {
    let aborts = "[profile.dev]\npanic = \"abort\"\n";
    run("no_std_program", "2024", WITHOUT_STD, aborts, "run").expect_silence();
}

#[test]
fn a_dependency_may_be_renamed() {
    run("renamed_dependency", "2024", RENAMED, "", "run").expect_silence();
}

#[test]
fn no_lint_finds_anything_in_the_emitted_code() {
    run("every_lint", "2024", AS_USUAL, "", "clippy").expect_silence();
}

#[test]
fn no_lint_finds_anything_in_the_emitted_documentation() {
    run("every_lint", "2024", AS_USUAL, "", "rustdoc").expect_silence();
}

/// The table is made when the docs are.
#[test]
fn the_pages_of_a_set_and_of_answers_show_their_codes() {
    let program = crate_of("pages", "2024", AS_USUAL, "", "doc");
    program.cargo("doc", &["--no-deps"]).expect_silence();
    let pages = program.folder().with_file_name("target").join("doc/pages_2024_doc");
    for (page, cells) in [
        ("enum.AcmeStatus.html", ["Busy", "486", "Busy Here", "client error", "17 User busy", "Forward"]),
        ("enum.RegisterError.html", ["TooBrief", "423", "Interval Too Brief", "Min-Expires", "127 ", "FixRequest"]),
        ("struct.Unavailable.html", ["Unavailable", "503", "Service Unavailable", "Retry-After", "41 ", "Failover"]),
    ] {
        let page = read(&pages.join(page));
        let (_, table) = page.split_once("what to do</th>").expect("the table is there");
        let (row, _) = table.split_once("</tr><tr>").or(table.split_once("</tbody>")).expect("it has a row");
        for cell in cells {
            assert!(row.contains(cell), "{cell} is not in {row}");
        }
    }
}

#[test]
fn every_edition_compiles() {
    for edition in ["2015", "2018", "2021", "2024"] {
        run("editions", edition, AS_USUAL, "", "run").expect_silence();
    }
}

#[test]
fn items_of_the_user_with_our_names_do_not_collide() {
    run("unusual_names", "2024", AS_USUAL, "", "run").expect_silence();
}
