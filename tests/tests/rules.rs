//! `docs/rules.md`: each wrong enum has the errors that the page shows, each mended one has none, and there is a heading for
//! each rule. `UPDATE_EXPECT=1 cargo test --test rules` writes the errors anew.

include!("macros/sources.rs");

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use expect_test::expect_file;
use quote::ToTokens;
use sipcode_tests::cases::{Case, cases};
use sipcode_tests::markdown::{self, Block};
use sipcode_tests::outside::{self, Crate, Outcome, read, workspace};
use syn::Item;

/// An enum whose mistakes the derive finds.
const WRONG: &str = "rust,compile_fail";
/// A program whose mistake the compiler finds in what the derive gives.
const WRONG_BOUND: &str = "rust,compile_fail,E0277";
const MENDED: &str = "rust";
const ERRORS: &str = "text";

fn page() -> String {
    read(&workspace().join("docs/rules.md"))
}

/// The messages of the errors that the derives find in a block.
fn messages(source: &str) -> Vec<String> {
    let items = syn::parse_file(source).expect("the block is Rust").items;
    let inputs = items.iter().filter(|item| matches!(item, Item::Enum(_) | Item::Struct(_) | Item::Union(_)));
    inputs.flat_map(|item| messages_of(&item.to_token_stream())).collect()
}

fn messages_of(item: &proc_macro2::TokenStream) -> Vec<String> {
    let derives_to_status = item.to_string().replace(' ', "").contains("derive(ToStatus)");
    let derive = if derives_to_status { derive::to_status } else { derive::sip_status };
    let emitted: syn::File = syn::parse2(derive(item.clone())).expect("what is emitted is Rust");
    let message = |item: &Item| match item {
        Item::Macro(call) if call.mac.path.segments.last()?.ident == "compile_error" => {
            Some(call.mac.parse_body::<syn::LitStr>().expect("an error is text").value())
        }
        _ => None,
    };
    emitted.items.iter().filter_map(message).collect()
}

/// As the compiler prints it.
fn shown(level: &str, message: &str) -> String {
    let indent = format!("\n{}", " ".repeat("error: ".len()));
    format!("{level}: {}\n", message.replace('\n', &indent))
}

/// A program of these blocks, each in a module of its own.
fn program(name: &str, blocks: &[&str]) -> Outcome {
    let mut source = "#![allow(unused)]\nfn main() {}\n".to_owned();
    for (number, block) in blocks.iter().enumerate() {
        let names = "use sipcode::{SipStatus, StatusCode, ToStatus};";
        writeln!(source, "mod block_{number} {{\n{names}\n{block}}}").expect("a string takes all");
    }
    let dependency = format!("[dependencies]\nsipcode = {{ {} }}\n", outside::at(&workspace().join("sipcode")));
    let program = Crate::new(env!("CARGO_TARGET_TMPDIR"), name, "2024", &dependency);
    program.write("src/main.rs", &source);
    program.cargo("check", &[])
}

fn texts<'a>(blocks: &[Block<'a>], kind: &str) -> Vec<&'a str> {
    blocks.iter().filter(|block| block.kind == kind).map(|block| block.text).collect()
}

/// A message without the module of its block.
fn without_module(message: &str) -> String {
    let mut parts = message.split("block_");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |message, part| message + part.split_once("::").map_or(part, |(_, rest)| rest))
}

/// The page with the errors that there are.
fn with_the_errors(page: &str) -> String {
    let blocks = markdown::blocks(page);
    let outcome = program("rules_of_bounds", &texts(&blocks, WRONG_BOUND));
    let mut of_bounds = outcome.diagnostics().into_iter();
    let (mut written, mut end) = (String::new(), 0);
    for pair in blocks.windows(2) {
        let [wrong, errors] = pair else { unreachable!("a window of two") };
        let text: String = match wrong.kind {
            WRONG => messages(wrong.text).iter().map(|message| shown("error", message)).collect(),
            WRONG_BOUND => {
                let error = of_bounds.next().expect("each has an error");
                shown("error[E0277]", &without_module(&error.fact))
            }
            _ => continue,
        };
        assert_eq!(errors.kind, ERRORS, "the errors of {}", wrong.text);
        assert!(!text.is_empty(), "nothing is wrong with {}", wrong.text);
        written += &page[end..errors.offset];
        written += &text;
        end = errors.offset + errors.text.len();
    }
    assert_eq!(of_bounds.next(), None);
    written + &page[end..]
}

#[test]
fn every_wrong_enum_has_the_errors_shown() {
    expect_file!["../../docs/rules.md"].assert_eq(&with_the_errors(&page()));
}

#[test]
fn every_mended_enum_compiles_without_a_warning() {
    let page = page();
    let blocks = markdown::blocks(&page);
    let mended = texts(&blocks, MENDED);
    for block in &mended {
        assert_eq!(messages(block), Vec::<String>::new(), "{block}");
    }
    program("rules_mended", &mended).expect_silence();
}

#[test]
fn every_heading_has_a_wrong_enum_its_errors_a_mended_one_and_a_case() {
    let page = page();
    let parts = markdown::parts(&page, 3);
    assert!(!parts.is_empty());
    for (heading, part) in parts {
        let kinds: Vec<_> = markdown::blocks(part).iter().map(|block| block.kind).collect();
        assert!(matches!(kinds[..], [WRONG | WRONG_BOUND, ERRORS, MENDED]), "{heading}: {kinds:?}");
        assert!(part.trim_end().lines().last().is_some_and(|line| line.ends_with(".rs)")), "{heading}");
    }
}

/// The cases of each rule of `tests/ui/README.md`, with their folders.
fn rules() -> BTreeMap<String, BTreeSet<String>> {
    let table = read(&workspace().join("tests/ui/README.md"));
    let mut rules = BTreeMap::new();
    for (heading, part) in markdown::parts(&table, 2) {
        let folder = markdown::codes(heading).last().and_then(|code| code.strip_prefix("fail/"));
        let Some((folder, _)) = folder.and_then(|folder| folder.split_once('/')) else { continue };
        let rows = part.lines().skip_while(|line| !line.starts_with("| rule |")).skip(2);
        for row in rows.take_while(|line| line.starts_with("| ")) {
            let (rule, cases) = row.trim_end_matches(" |").rsplit_once(" | ").expect("a row has two cells");
            let in_folder = |case: &str| if case.contains('/') { case.to_owned() } else { format!("{folder}/{case}") };
            rules.insert(format!("{folder}: {rule}"), markdown::codes(cases).map(in_folder).collect());
        }
    }
    assert!(rules.len() > 80, "the rules are read");
    rules
}

/// The cases that each heading of the page names.
fn headings() -> BTreeMap<String, BTreeSet<String>> {
    let page = page();
    let is_case = |(text, target): (&str, &str)| {
        let name = target.strip_prefix("../tests/ui/fail/")?.strip_suffix(".rs")?;
        assert_eq!(text, format!("`{name}`"));
        Some(name.to_owned())
    };
    let named = |part| markdown::links(part).into_iter().filter_map(is_case).collect();
    markdown::parts(&page, 3).into_iter().map(|(heading, part)| (heading.to_owned(), named(part))).collect()
}

#[test]
fn every_rule_has_its_heading() {
    let named: BTreeSet<_> = headings().into_values().flatten().collect();
    for (rule, cases) in rules() {
        assert!(!cases.is_disjoint(&named), "no heading names a case of: {rule}");
    }
}

#[test]
fn every_heading_has_its_rule() {
    let cases: BTreeSet<_> = rules().into_values().flatten().collect();
    for (heading, named) in headings() {
        assert!(!named.is_empty() && named.is_subset(&cases), "{heading}: {named:?}");
    }
}

/// A message without what differs from enum to enum: numbers, sections, and what stands in quotation marks or backticks. An
/// enumeration counts as one thing.
fn shape(message: &str) -> String {
    let mut shape = String::new();
    let mut letters = message.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '`' | '"' => {
                letters.by_ref().find(|next| *next == letter);
                shape.push('N');
            }
            '0'..='9' => {
                while letters.next_if(|next| next.is_alphanumeric() || *next == '.').is_some() {}
                shape.push('N');
            }
            _ => shape.push(letter),
        }
    }
    for separator in [" and ", ", "] {
        while let Some(found) = shape.find(&format!("N{separator}N")) {
            shape.replace_range(found..=found + separator.len(), "");
        }
    }
    shape.replace(" §N", "")
}

#[test]
fn every_message_on_record_has_its_like_on_the_page() {
    let page = page();
    let lines = texts(&markdown::blocks(&page), ERRORS).join("\n");
    let messages = lines.lines().filter_map(|line| line.split_once("error: ").or(line.split_once("error[E0277]: ")));
    let shown: BTreeSet<_> = messages.map(|(_, fact)| shape(fact)).collect();
    let of_the_derive = |case: &Case| !case.name.starts_with("syntax/") && case.name != "bounds/set_with_a_destructor";
    let cases = cases().into_iter().filter(of_the_derive);
    let facts: BTreeSet<_> = cases.flat_map(|case| case.errors).map(|error| error.fact).collect();
    let missing: Vec<_> = facts.into_iter().filter(|fact| !shown.contains(&shape(fact))).collect();
    assert_eq!(missing, Vec::<String>::new());
}
