//! What needs a compiler: hygiene, lints, editions, and that one mistake draws one error. Each program of `tests/batch/` is a
//! crate of one workspace, which Clippy checks once; `tests/batch/expected.txt` has what it says.
//! `UPDATE_EXPECT=1 cargo test --test batch` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sipcode_tests::outside::{self, at, read, workspace};

const SIPCODE: &str = "sipcode = { SIPCODE, features = [\"alloc\"] }";
const ACME: &str = "acme = { path = \"../acme\" }";

/// The dependencies of the programs that have others than the library.
const DEPENDENCIES: &[(&str, &[&str])] = &[
    ("acme", &[SIPCODE]),
    ("crate_called_core", &[SIPCODE, "core = { package = \"acme\", path = \"../acme\" }"]),
    ("crate_path_missing", &[ACME]),
    ("crate_path_of_a_part", &[ACME]),
    ("crate_paths", &[ACME]),
    ("crate_paths_of_2015", &[ACME]),
    ("error_trait", &[SIPCODE, "thiserror = \"2\""]),
    ("macros_of_other_editions", &[ACME, "old = { path = \"../old\" }"]),
    ("old", &[SIPCODE]),
    ("wrong_crate_path", &[ACME]),
];

/// The editions of those that are not of 2024.
const EDITIONS: &[(&str, &str)] = &[
    ("acme", "2021"),
    ("crate_paths_of_2015", "2015"),
    ("keywords_of_2018", "2015"),
    ("mistakes_of_2015", "2015"),
    ("old", "2015"),
    ("values_before_2024", "2021"),
];

fn programs(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let mut programs: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect();
    programs.sort();
    programs
}

fn name(program: &Path) -> String {
    program.file_stem().expect("it has a name").to_string_lossy().into_owned()
}

/// Writes the workspace.
fn prepare(root: &Path, source: &Path) -> Vec<String> {
    let libraries = programs(&source.join("facade"));
    let all = programs(source);
    let names: Vec<_> = libraries.iter().chain(&all).map(|program| name(program)).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n");
    outside::write(&root.join("Cargo.toml"), &manifest);
    outside::write(&root.join("Cargo.lock"), &read(&workspace().join("Cargo.lock")));
    for (program, file) in
        libraries.iter().map(|program| (program, "lib.rs")).chain(all.iter().map(|program| (program, "main.rs")))
    {
        let name = name(program);
        let of = |key: &&(&str, _)| key.0 == name;
        let edition = EDITIONS.iter().find(of).map_or("2024", |(_, edition)| edition);
        let dependencies = DEPENDENCIES.iter().find(|key| key.0 == name).map_or(&[SIPCODE][..], |(_, list)| list);
        let dependencies = dependencies.join("\n").replace("SIPCODE", &at(&workspace().join("sipcode")));
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\n{dependencies}\n"
        );
        outside::write(&root.join(&name).join("Cargo.toml"), &manifest);
        outside::write(&root.join(&name).join("src").join(file), &read(program));
    }
    all.iter().map(|program| name(program)).collect()
}

/// `3:13 error[E0433]: cannot find …`
fn line(message: &serde_json::Value) -> Option<String> {
    let span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    let code = message["code"]["code"].as_str().map_or_else(String::new, |code| format!("[{code}]"));
    let text = message["message"].as_str()?.replace('\n', "\n        ");
    let place = |span: &serde_json::Value| format!("{}:{}", span["line_start"], span["column_start"]);
    Some(format!("{} {}{code}: {text}", place(span), message["level"].as_str()?))
}

#[test]
fn the_compiler_says_of_each_program_what_is_on_record() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("batch");
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside/batch");
    let mut found: BTreeMap<_, Vec<(String, String)>> =
        prepare(&root, &source).into_iter().map(|name| (name, Vec::new())).collect();
    let arguments = ["--workspace", "--message-format=json", "--no-deps"];
    let outcome = outside::cargo(&root, &root.with_file_name("target"), "clippy", &arguments);
    for report in outcome.stdout.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok()) {
        if report["reason"] == "compiler-message" {
            let target = report["target"]["name"].as_str().expect("a target has a name");
            let lines = found.get_mut(target).unwrap_or_else(|| panic!("{target}: {}", report["message"]));
            lines.extend(line(&report["message"]).map(|line| (report["message"]["rendered"].to_string(), line)));
        }
    }
    assert!(outcome.stderr.contains("Finished") || outcome.stderr.contains("could not compile"), "{}", outcome.stderr);
    let mut text = String::new();
    for (name, mut lines) in found {
        // Cargo does not show the same text twice.
        let mut shown = std::collections::HashSet::new();
        lines.retain(|(rendered, _)| shown.insert(rendered.clone()));
        let lines: Vec<_> = lines.into_iter().map(|(_, line)| line).collect();
        let lines = if lines.is_empty() { "nothing".to_owned() } else { lines.join("\n") };
        writeln!(text, "## {name}\n{lines}\n").expect("a string takes all");
    }
    expect_file![source.join("expected.txt")].assert_eq(&format!("{}\n", text.trim_end()));
}
