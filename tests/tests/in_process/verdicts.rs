//! `tests/verdicts/*.txt`: programs and what the derives say of each. `UPDATE_EXPECT=1 cargo test --test in_process` writes
//! anew what they say; read it before it is committed.
//!
//! A program stands behind its name, and behind it each error: where it starts, what it underlines, the fact and the help.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use expect_test::expect_file;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::program::{Error, errors, errors_of};

pub(crate) struct Program {
    pub(crate) name: String,
    pub(crate) source: String,
}

pub(crate) fn files() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("verdicts");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files
}

/// The programs of a file, and the remark in front of each.
pub(crate) fn programs(file: &PathBuf) -> Vec<Program> {
    let text = fs::read_to_string(file).expect("the file can be read");
    let entries = text.split("\n## ").map(|entry| entry.trim_start_matches("## "));
    let program = |entry: &str| {
        let (name, rest) = entry.split_once('\n').expect("a program stands behind its name");
        let source = rest.split("\n=> ").next().unwrap_or_default();
        Program { name: name.to_owned(), source: format!("{source}\n") }
    };
    entries.map(program).collect()
}

fn shown(program: &Program, errors: &[Error]) -> String {
    let mut text = format!("## {}\n{}", program.name, program.source);
    if errors.is_empty() {
        text.push_str("=> nothing\n");
    }
    for error in errors {
        let (line, column) = error.start;
        let underlined: Vec<_> = program.source[error.range(&program.source)].split_whitespace().collect();
        let message = error.message.replace('\n', "\n   ");
        writeln!(text, "=> {line}:{column} `{}`\n   {message}", underlined.join(" ")).expect("a string takes all");
    }
    text
}

#[test]
fn each_program_gets_its_verdict() {
    for file in files() {
        let shown: Vec<_> = programs(&file).iter().map(|program| shown(program, &errors(&program.source))).collect();
        expect_file![file].assert_eq(&shown.join("\n"));
    }
}

#[test]
fn what_comes_out_of_macro_fragments_gets_the_same_errors() {
    for program in files().iter().flat_map(programs) {
        let facts = |errors: Vec<Error>| errors.into_iter().map(|error| error.message).collect::<Vec<_>>();
        let (plain, fragments) = (errors(&program.source), errors_of(&program.source, out_of_fragments));
        assert_eq!(facts(fragments), facts(plain), "{}", program.name);
    }
}

/// As it is when fragments of a `macro_rules!` macro gave it: each literal of `#[sip(…)]` in an invisible group.
fn out_of_fragments(input: TokenStream) -> TokenStream {
    let mut behind_sip = false;
    let fragments = |token: TokenTree| {
        let is_behind_sip = behind_sip;
        behind_sip = matches!(&token, TokenTree::Ident(word) if word == "sip");
        match token {
            TokenTree::Group(group) => {
                let inner = if is_behind_sip { literals(group.stream()) } else { out_of_fragments(group.stream()) };
                grouped(group.delimiter(), inner, group.span())
            }
            token => token,
        }
    };
    input.into_iter().map(fragments).collect()
}

fn literals(arguments: TokenStream) -> TokenStream {
    let fragment = |token: TokenTree| match token {
        TokenTree::Literal(literal) => {
            let span = literal.span();
            grouped(Delimiter::None, TokenTree::from(literal).into(), span)
        }
        TokenTree::Group(group) => grouped(group.delimiter(), literals(group.stream()), group.span()),
        token => token,
    };
    arguments.into_iter().map(fragment).collect()
}

fn grouped(delimiter: Delimiter, tokens: TokenStream, span: Span) -> TokenTree {
    let mut group = Group::new(delimiter, tokens);
    group.set_span(span);
    group.into()
}
