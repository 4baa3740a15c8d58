//! `docs/how-the-macro-works.md`: the enum that it follows has the error shown, then what is shown is emitted, and every file of
//! the macro crate is named.

include!("macros/sources.rs");

use std::fs;
use std::path::Path;

use sipcode_tests::markdown;
use sipcode_tests::outside::{read, workspace};

fn page() -> String {
    read(&workspace().join("docs/how-the-macro-works.md"))
}

fn texts(page: &str, kind: &str) -> Vec<String> {
    markdown::blocks(page).into_iter().filter(|block| block.kind == kind).map(|block| block.text.to_owned()).collect()
}

/// What the derive makes of the only block of this kind, formatted.
fn emitted(kind: &str) -> String {
    let blocks = texts(&page(), kind);
    let [block] = &blocks[..] else { panic!("one block of {kind}") };
    let input = block.parse().expect("the block is an enum");
    let derive = if block.contains("derive(ToStatus)") { derive::to_status } else { derive::sip_status };
    prettyplease::unparse(&syn::parse2(derive(input)).expect("what is emitted is Rust"))
}

/// Each line without what indents it.
fn unindented(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_mistake_has_the_error_shown() {
    let errors = texts(&page(), "text");
    let [error] = &errors[..] else { panic!("one error is shown") };
    let message = unindented(error.strip_prefix("error: ").expect("it is an error"));
    let call = format!("compile_error! {{ {message:?} }}");
    let emitted = emitted("rust,compile_fail").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(emitted.contains(&call), "{call}\n{emitted}");
    assert_eq!(emitted.matches("compile_error!").count(), 1);
    assert!(emitted.contains("\"SIP/2.0 497 Trunk Group Full\\r\\n\""), "the fallback keeps the code");
}

#[test]
fn what_is_shown_of_the_emitted_code_is_emitted() {
    let (page, emitted) = (page(), unindented(&emitted("rust")));
    let fragments = texts(&page, "rust,emitted");
    assert_eq!(fragments.len(), 2);
    for fragment in fragments {
        assert!(emitted.contains(&unindented(&fragment)), "{fragment}\n{emitted}");
    }
    assert!(!emitted.contains("compile_error"));
}

#[test]
fn every_file_of_the_macro_is_named() {
    let (page, sources) = (page(), workspace().join("sipcode-macros/src"));
    let linked: Vec<_> = markdown::links(&page).into_iter().map(|(_, target)| target).collect();
    let mut folders = vec![sources.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let target = Path::new("../sipcode-macros/src").join(path.strip_prefix(&sources).expect("in the folder"));
            assert!(linked.contains(&&*target.display().to_string()), "{}", target.display());
        }
    }
}

/// A row of the page's table: the function of `sipcode-core`, and the files of the macro that ask it.
#[test]
fn the_files_that_ask_the_library_s_rules_ask_them() {
    let page = page();
    let (_, table) = page.split_once("| in `sipcode-core` |").expect("the table is there");
    let rows: Vec<_> = table.lines().skip(2).take_while(|line| line.starts_with("| ")).collect();
    assert_eq!(rows.len(), 7);
    for row in rows {
        let cells: Vec<_> = row.split(" | ").collect();
        for file in markdown::codes(cells[2]) {
            let source = read(&workspace().join("sipcode-macros/src").join(file));
            let asks = |path: &str| {
                source.contains(path) || source.contains(&format!(".{}(", path.rsplit("::").next().unwrap()))
            };
            assert!(markdown::codes(cells[1]).any(asks), "{file}: {row}");
        }
    }
}
