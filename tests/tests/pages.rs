//! What the pages for users show of errors and options is what the derives have. (Their examples run as tests of the
//! documentation.)

include!("macros/sources.rs");

use attr::{Derive, Key, Place};
use proc_macro2::{TokenStream, TokenTree};
use sipcode_tests::markdown;
use sipcode_tests::outside::{read, workspace};

/// The pages, without what marks the lines of a doc comment.
fn pages() -> Vec<String> {
    let pages =
        ["README.md", "sipcode/src/lib.rs", "sipcode-macros/docs/SipStatus.md", "sipcode-macros/docs/ToStatus.md"];
    pages.iter().map(|page| page_of(&read(&workspace().join(page)))).collect()
}

fn page_of(text: &str) -> String {
    let line = |line: &str| {
        let text = line.strip_prefix("//! ").or_else(|| line.strip_prefix("/// ")).unwrap_or(line);
        format!("{}\n", if matches!(text, "///" | "//!") { "" } else { text })
    };
    text.lines().map(line).collect()
}

/// The messages of the errors that the derives of a program emit, with line and column as the compiler counts them.
fn errors(program: &str) -> Vec<(String, usize, usize)> {
    let file: syn::File = syn::parse_str(program).expect("the program is Rust");
    let derives = |item: &syn::Item| {
        let syn::Item::Enum(item) = item else { return TokenStream::new() };
        let derives: String = item.attrs.iter().map(|attribute| quote::quote!(#attribute).to_string()).collect();
        let derive = if derives.contains("ToStatus") { derive::to_status } else { derive::sip_status };
        derive(quote::quote!(#item))
    };
    let emitted = file.items.iter().flat_map(derives);
    let tokens: Vec<_> = emitted
        .flat_map(|tree| match tree {
            TokenTree::Group(group) => group.stream(),
            tree => tree.into(),
        })
        .collect();
    let error = |tokens: &[TokenTree]| match tokens {
        [start, .., TokenTree::Ident(name), _, TokenTree::Group(message)] if name == "compile_error" => {
            let message = syn::parse2::<syn::LitStr>(message.stream()).expect("a message").value();
            let start = start.span().start();
            Some((message, start.line, start.column + 1))
        }
        _ => None,
    };
    tokens.windows(6).filter_map(error).collect()
}

#[test]
fn each_error_that_a_page_shows_beside_a_program_is_emitted() {
    let mut shown = 0;
    for page in pages() {
        let blocks = markdown::blocks(&page);
        for (index, text) in blocks.iter().enumerate().filter(|(_, block)| block.text.starts_with("error: ")) {
            let is_program = |block: &&markdown::Block<'_>| block.kind.ends_with("compile_fail");
            let before = index.checked_sub(1).and_then(|before| blocks.get(before));
            let program = before.filter(is_program).or(blocks.get(index + 1)).filter(is_program);
            let program = program.unwrap_or_else(|| panic!("a program stands beside\n{}", text.text));
            let errors = errors(program.text);
            let [(message, line, column)] = &errors[..] else { panic!("one error: {errors:?}") };
            let lines: Vec<_> = text.text.lines().map(|line| line.trim().trim_start_matches("error: ")).collect();
            assert_eq!(lines[..2].join("\n"), *message);
            if let Some(place) = lines.get(2) {
                assert_eq!(*place, format!("--> src/status.rs:{line}:{column}"));
            }
            shown += 1;
        }
    }
    assert_eq!(shown, 3);
}

#[test]
fn every_option_stands_in_the_tables_of_the_derives() {
    let page = read(&workspace().join("sipcode-macros/docs/SipStatus.md"));
    for place in [Place::Type, Place::Variant] {
        let noun = if place == Place::Type { "the type" } else { "a variant" };
        let (_, table) = page.split_once(&format!("| option of {noun} |")).expect("the table is there");
        let rows: Vec<_> = table.lines().skip(2).take_while(|line| line.starts_with("| ")).collect();
        for derive in [Derive::Set, Derive::Answers] {
            for key in Key::all(place, derive) {
                let name = key.name;
                let starts = [format!("`{name}`"), format!("`{name} = "), format!("`{name}(")];
                let is_row = |row: &&str| {
                    let mut cells = row.split(" | ");
                    let options = cells.next().unwrap_or_default();
                    let of = cells.next().unwrap_or_default();
                    (of == "both" || of.contains(derive.name()))
                        && starts.iter().any(|start| options.contains(start.as_str()))
                };
                assert!(rows.iter().any(is_row), "{name} of {}", derive.name());
            }
        }
    }
}
