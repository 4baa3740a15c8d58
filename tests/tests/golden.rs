//! The emitted code, kept as a person reads it: `tests/golden/NAME.rs` is an enum or a struct, `NAME.expanded.rs` what the derive makes
//! of it. `UPDATE_EXPECT=1 cargo test --test golden` writes the latter anew.

include!("macros/sources.rs");

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use quote::ToTokens;
use syn::{Attribute, Expr, File, Item, ItemConst, LitStr, Stmt};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

/// The emitted code of the item in a file, formatted; behind it, in place of the tokens from which it is made, its table of codes.
fn expanded(file: &Path) -> String {
    let source = fs::read_to_string(file).expect("the file is there");
    let items = syn::parse_file(&source).expect("the file is Rust").items;
    let is_input = |item: &&Item| matches!(item, Item::Enum(_) | Item::Struct(_));
    let item = items.iter().find(is_input).expect("the file has an enum or a struct").to_token_stream();
    let (derive, kind): (fn(_) -> _, _) = if source.contains("#[derive(ToStatus)]") {
        (derive::to_status, attr::Derive::Answers)
    } else {
        (derive::sip_status, attr::Derive::Set)
    };
    let mut emitted: File = syn::parse2(derive(item.clone())).expect("what is emitted is Rust");
    let has_page = remove_page(&mut emitted);
    let page: LitStr = syn::parse2(derive::page(item, kind)).expect("the page is a text");
    let table = page.value().lines().flat_map(|line| ["// ", line, "\n"]).collect::<String>();
    format!("{}{}", prettyplease::unparse(&emitted), if has_page { table } else { String::new() })
}

/// Whether the emitted code had a page.
fn remove_page(emitted: &mut File) -> bool {
    let mut has_page = false;
    for scope in &mut emitted.items {
        let Item::Const(ItemConst { expr, .. }) = scope else { continue };
        let Expr::Block(scope) = &mut **expr else { continue };
        for item in &mut scope.block.stmts {
            let Stmt::Item(Item::Impl(item)) = item else { continue };
            let is_page = |attribute: &Attribute| attribute.path().is_ident("cfg_attr");
            has_page |= item.attrs.iter().any(is_page);
            item.attrs.retain(|attribute| !is_page(attribute));
        }
    }
    has_page
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
