//! The enums of the tests: right ones, and one for each rule that is broken.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{File, Item};

/// The items of `tests/ui`, `tests/golden` and `tests/verdicts` on which a derive can stand.
///
/// # Panics
///
/// When the tests cannot be read.
#[must_use]
pub fn recorded() -> Vec<TokenStream> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut programs = Vec::new();
    for folder in ["ui", "golden"] {
        read_programs(&tests.join(folder), &mut programs);
    }
    read_verdicts(&tests.join("verdicts"), &mut programs);
    let recorded: Vec<_> = programs.iter().flat_map(|program| items(program)).collect();
    assert!(recorded.len() > 300, "the enums are there");
    recorded
}

/// Every Rust file in the folder and those in it, in the order of their names.
fn read_programs(folder: &Path, programs: &mut Vec<String>) {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            read_programs(&path, programs);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            programs.push(fs::read_to_string(path).expect("the file can be read"));
        }
    }
}

/// The programs between their names and what the derives say of them.
fn read_verdicts(folder: &Path, programs: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let text = fs::read_to_string(entry.expect("the folder can be read").path()).expect("the file can be read");
        let entries = text.split("\n## ").filter_map(|entry| entry.split_once('\n'));
        programs.extend(entries.filter_map(|(_, rest)| Some(rest.split_once("\n=> ")?.0.to_owned())));
    }
}

fn items(program: &str) -> Vec<TokenStream> {
    // Some programs are no Rust.
    let Ok(File { items, .. }) = syn::parse_file(program) else { return Vec::new() };
    let can_be_derived_for = |item: &&Item| matches!(item, Item::Enum(_) | Item::Struct(_) | Item::Union(_));
    items.iter().filter(can_be_derived_for).map(ToTokens::to_token_stream).collect()
}
