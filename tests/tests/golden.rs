//! The emitted code, kept as a person reads it: `tests/golden/NAME.rs` is an enum or a struct, `NAME.expanded.rs` what the derive makes
//! of it. `UPDATE_EXPECT=1 cargo test --test golden` writes the latter anew.

include!("macros/sources.rs");

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use quote::ToTokens;
use syn::{File, Item};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

/// The emitted code of the item in a file, formatted.
fn expanded(file: &Path) -> String {
    let source = fs::read_to_string(file).expect("the file is there");
    let items = syn::parse_file(&source).expect("the file is Rust").items;
    let is_input = |item: &&Item| matches!(item, Item::Enum(_) | Item::Struct(_));
    let item = items.iter().find(is_input).expect("the file has an enum or a struct");
    let derive = if source.contains("#[derive(ToStatus)]") { derive::to_status } else { derive::sip_status };
    let emitted: File = syn::parse2(derive(item.to_token_stream())).expect("what is emitted is Rust");
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
