//! What `docs/guarantees.md` promises of all of the sources: no `unsafe`, no allocation, no panic.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use sipcode_tests::markdown;
use sipcode_tests::outside::{Crate, at, read, workspace};

/// The crates of the library.
const PUBLISHED: [&str; 3] = ["sipcode-core", "sipcode-macros", "sipcode"];

fn files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            self::files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The sources in these folders: their paths in the workspace, and their tokens.
fn sources(folders: &[&str]) -> Vec<(String, TokenStream)> {
    let mut paths = Vec::new();
    for folder in folders {
        files(&workspace().join(folder), &mut paths);
    }
    assert!(paths.len() >= folders.len(), "the sources are found");
    paths.sort();
    let source = |path: PathBuf| {
        let source = read(&path);
        // Unit tests stand at the end.
        let source = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let tokens = source.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.strip_prefix(workspace()).expect("in the workspace").display().to_string(), tokens)
    };
    paths.into_iter().map(source).collect()
}

/// The identifiers, without those of attributes, in which doc comments are texts, and of functions named `from_static`, which
/// are for constants.
fn idents(tokens: TokenStream, idents: &mut Vec<String>) {
    let mut after_hash = false;
    let mut in_from_static = false;
    for token in tokens {
        let is_attribute = after_hash && matches!(&token, TokenTree::Group(_));
        after_hash = match &token {
            TokenTree::Punct(punct) => punct.as_char() == '#' || after_hash && punct.as_char() == '!',
            _ => false,
        };
        match token {
            TokenTree::Ident(ident) => {
                in_from_static |= ident == "from_static" && idents.last().is_some_and(|last| last == "fn");
                idents.push(ident.to_string());
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && in_from_static => {
                in_from_static = false;
            }
            TokenTree::Group(group) if !is_attribute => self::idents(group.stream(), idents),
            _ => {}
        }
    }
}

/// How often each source says one of these words.
fn uses(folders: &[&str], words: &[&str]) -> BTreeMap<String, Vec<String>> {
    let mut uses = BTreeMap::new();
    for (path, tokens) in sources(folders) {
        let mut found = Vec::new();
        idents(tokens, &mut found);
        found.retain(|ident| words.contains(&ident.as_str()));
        if !found.is_empty() {
            uses.insert(path, found);
        }
    }
    uses
}

#[test]
fn the_lint_forbids_unsafe_in_every_crate() {
    let root = read(&workspace().join("Cargo.toml"));
    assert!(root.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\"\n"));
    let members = root.lines().find_map(|line| line.strip_prefix("members = ")).expect("the members are listed");
    let members: Vec<_> = members.split('"').skip(1).step_by(2).collect();
    assert!(PUBLISHED.iter().all(|name| members.contains(name)));
    for member in members {
        let manifest = read(&workspace().join(member).join("Cargo.toml"));
        assert!(manifest.contains("[lints]\nworkspace = true\n"), "{member}");
    }
}

#[test]
fn neither_the_sources_nor_the_emitted_code_say_unsafe() {
    let folders = ["sipcode-core/src", "sipcode-macros/src", "sipcode/src", "tests/golden"];
    assert_eq!(uses(&folders, &["unsafe"]), BTreeMap::new());
    assert!(!uses(&["tests/hygiene"], &["unsafe"]).is_empty(), "where it is said it is found");
}

#[test]
fn only_a_function_named_from_static_says_that_it_panics() {
    for (path, _) in sources(&["sipcode-core/src", "sipcode/src"]) {
        let source = read(&workspace().join(&path));
        for behind in source.split("# Panics").skip(1) {
            let function = behind.split(" fn ").nth(1).expect("a function follows");
            assert!(function.starts_with("from_static("), "{path}: {function}");
        }
    }
}

/// What is evaluated in constants alone: a failure there is an error of this project's own compilation.
#[test]
fn what_panics_by_name_stands_only_where_constants_are_made() {
    let words = [
        "panic",
        "unreachable",
        "todo",
        "unimplemented",
        "assert",
        "assert_eq",
        "assert_ne",
        "debug_assert",
        "unwrap",
        "expect",
    ];
    let expected = [
        ("sipcode-core/src/cause.rs", vec!["panic"]),
        ("sipcode-core/src/registry.rs", vec!["assert", "assert"]),
        // Derived code says it where an error of the derive stands beside.
        ("sipcode/src/lib.rs", vec!["unreachable"]),
        ("sipcode/src/wire/warn_code.rs", vec!["panic"]),
    ];
    let expected = expected.map(|(path, words)| (path.to_owned(), words.into_iter().map(str::to_owned).collect()));
    assert_eq!(uses(&["sipcode-core/src", "sipcode/src"], &words), BTreeMap::from(expected));
}

/// The feature `alloc` is on, and a counting allocator is the program's own.
#[test]
fn nothing_allocates_but_what_owns_or_appends() {
    let dependency =
        format!("[dependencies]\nsipcode = {{ {}, features = [\"alloc\"] }}\n", at(&workspace().join("sipcode")));
    let program = Crate::new(env!("CARGO_TARGET_TMPDIR"), "no_allocation", "2024", &dependency);
    program.write("src/main.rs", &read(&workspace().join("tests/hygiene/no_allocation.rs")));
    let outcome = program.cargo("run", &[]);
    assert!(outcome.success, "{}", outcome.stderr);
}

#[test]
fn every_test_that_the_page_names_is_there() {
    let page = read(&workspace().join("docs/guarantees.md"));
    let mut named = 0;
    for row in page.lines().filter(|line| line.starts_with("| ")) {
        let cell = row.trim_end_matches(" |").rsplit(" | ").next().expect("a row has cells");
        let links = markdown::links(cell);
        let sources: String = links
            .iter()
            .filter(|(_, target)| Path::new(target).extension().is_some_and(|extension| extension == "rs"))
            .map(|(_, target)| read(&workspace().join("docs").join(target)))
            .collect();
        let is_link = |code: &str| links.iter().any(|(text, _)| text.trim_matches('`') == code);
        for test in markdown::codes(cell).filter(|code| code.contains('_') && !is_link(code) && !code.contains('=')) {
            assert!(sources.contains(&format!("fn {test}(")), "{test}: {row}");
            named += 1;
        }
    }
    assert!(named >= 10, "the page names tests");
}
