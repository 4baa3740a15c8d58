//! The emitted code, kept as a person reads it: `tests/golden/NAME.rs` is an enum, `NAME.expanded.rs` what the derive makes
//! of it. `UPDATE_EXPECT=1 cargo test --test golden` writes the latter anew.

#[path = "../../sipcode-macros/src/attr.rs"]
mod attr;
#[path = "../../sipcode-macros/src/check/mod.rs"]
mod check;
#[path = "../../sipcode-macros/src/derive.rs"]
mod derive;
#[path = "../../sipcode-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../sipcode-macros/src/fallback.rs"]
mod fallback;
#[path = "../../sipcode-macros/src/model/mod.rs"]
mod model;
#[path = "../../sipcode-macros/src/nearest.rs"]
mod nearest;
#[path = "../../sipcode-macros/src/plan.rs"]
mod plan;
#[path = "../../sipcode-macros/src/suggest.rs"]
mod suggest;

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use quote::ToTokens;
use syn::{DeriveInput, File, Item};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

/// The emitted code of the enum in a file, formatted.
fn expanded(file: &Path) -> String {
    let source = fs::read_to_string(file).expect("the file is there");
    let items = syn::parse_file(&source).expect("the file is Rust").items;
    let item = items.iter().find(|item| matches!(item, Item::Enum(_))).expect("the file has an enum");
    let input: DeriveInput = syn::parse2(item.to_token_stream()).expect("an enum is an input");
    let derive = if source.contains("#[derive(ToStatus)]") { derive::to_status } else { derive::sip_status };
    let emitted: File = syn::parse2(derive(&input)).expect("what is emitted is Rust");
    prettyplease::unparse(&emitted)
}

#[test]
fn the_emitted_code_is_the_one_on_record() {
    let mut files: Vec<_> =
        fs::read_dir(golden()).expect("the folder is there").map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    files.retain(|file| !file.to_string_lossy().ends_with(".expanded.rs"));
    assert!(files.len() >= 10, "the inputs are there");
    for file in files {
        expect_file![file.with_extension("expanded.rs")].assert_eq(&expanded(&file));
    }
}
