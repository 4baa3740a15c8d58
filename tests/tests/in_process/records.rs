//! The programs of `ui/`, derived in process: in a second, every error is held against the one on record, and its place.
//!
//! What the compiler adds is left to `ui`, and so are enums that it makes first: out of a macro, or by `cfg`.

use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_tests::cases::cases;
use sipcode_tests::diagnostics::Diagnostic;
use sipcode_tests::outside::read;
use syn::punctuated::Punctuated;
use syn::token::Comma;
use syn::visit::{self, Visit};
use syn::{Attribute, DeriveInput, File};

use crate::{Derive, Error, derive, emitted_errors};

/// The errors that the derive emits for all enums of a program; nothing if one of them is not there before the compiler
/// has made it.
fn derived(program: &File, prepare: fn(TokenStream) -> TokenStream) -> Option<Vec<Error>> {
    let inputs = Inputs::of(program)?;
    let mut errors: Vec<_> =
        inputs.iter().flat_map(|(input, derive)| emitted_errors(*derive, prepare(input.to_token_stream()))).collect();
    errors.sort();
    Some(errors)
}

/// The error on record, as the derive says it. What reaches over several lines ends where the record does not say.
fn recorded(diagnostic: &Diagnostic) -> Error {
    let Diagnostic { fact, help, line, column, width, .. } = diagnostic;
    let help = help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    Error { start: (*line, *column), end: (*line, column + width), message: format!("{fact}{help}") }
}

/// The derives by name.
const DERIVES: &[(&str, Derive)] = &[("SipStatus", derive::sip_status), ("ToStatus", derive::to_status)];

/// What the derives stand on in a program.
#[derive(Default)]
struct Inputs {
    found: Vec<(DeriveInput, Derive)>,
    made_by_the_compiler: bool,
}

impl Inputs {
    fn of(program: &File) -> Option<Vec<(DeriveInput, Derive)>> {
        let mut inputs = Self::default();
        inputs.visit_file(program);
        (!inputs.made_by_the_compiler).then_some(inputs.found)
    }

    fn take(&mut self, item: &impl ToTokens) {
        let mut input: DeriveInput = syn::parse2(item.to_token_stream()).expect("an item is an input");
        if let Some(derive) = input.attrs.iter().find_map(our_derive) {
            self.made_by_the_compiler |= holds_word(input.to_token_stream(), &["cfg", "cfg_attr"]);
            input.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
            self.found.push((input, derive));
        }
    }
}

impl<'ast> Visit<'ast> for Inputs {
    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.take(item);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.take(item);
    }

    fn visit_item_union(&mut self, item: &'ast syn::ItemUnion) {
        self.take(item);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.made_by_the_compiler |= holds_word(call.tokens.clone(), &["SipStatus", "ToStatus"]);
        visit::visit_macro(self, call);
    }
}

fn our_derive(attribute: &Attribute) -> Option<Derive> {
    let paths = attribute.path().is_ident("derive").then(|| {
        attribute.parse_args_with(Punctuated::<syn::Path, Comma>::parse_terminated).expect("a derive has paths")
    })?;
    let derive = |path: &syn::Path| {
        let name = &path.segments.last()?.ident;
        DERIVES.iter().find(|(known, _)| name == known).map(|(_, derive)| *derive)
    };
    paths.iter().find_map(derive)
}

fn holds_word(tokens: TokenStream, words: &[&str]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => words.iter().any(|word| ident == word),
        TokenTree::Group(group) => holds_word(group.stream(), words),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

fn parsed(name: &str, source: &str) -> File {
    syn::parse_file(source).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Compares each wrong program's errors with the record, and says how many programs there were.
fn hold_against_the_record(prepare: fn(TokenStream) -> TokenStream) -> usize {
    let mut compared = 0;
    for case in cases() {
        // What is no Rust is read in `syntax_errors`.
        if case.name.starts_with("syntax/") {
            continue;
        }
        let Some(found) = derived(&parsed(&case.name, &case.source), prepare) else { continue };
        let mut on_record: Vec<_> = case.errors.iter().map(recorded).collect();
        // What is wrong there is the use of an enum, or what it holds, and none of the derive's errors.
        let is_the_compilers = case.name.starts_with("bounds/") || case.name.ends_with("around_what_answers_nothing");
        on_record.retain(|_| !is_the_compilers);
        on_record.sort();
        for (error, on_record) in found.iter().zip(&mut on_record) {
            if error.start.0 != error.end.0 {
                on_record.end = error.end;
            }
        }
        assert_eq!(found, on_record, "{}", case.name);
        compared += 1;
    }
    compared
}

#[test]
fn wrong_enums_get_the_errors_on_record_where_they_stand() {
    assert!(hold_against_the_record(|input| input) >= 250, "nearly all programs are compared");
}

#[test]
fn right_enums_get_no_errors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/pass");
    let files = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let mut derivable = 0;
    for file in files {
        let name = file.display().to_string();
        let Some(errors) = derived(&parsed(&name, &read(&file)), |input| input) else { continue };
        assert_eq!(errors, [], "{name}");
        derivable += 1;
    }
    assert!(derivable >= 30, "nearly all programs are derived");
}

#[test]
fn what_comes_out_of_macro_fragments_gets_the_same_errors() {
    assert!(hold_against_the_record(out_of_fragments) >= 250, "nearly all programs are compared");
}

/// As it is when fragments of a `macro_rules!` macro gave it: each argument of `#[sip(…)]` in an invisible group, and
/// each literal in it in one more.
fn out_of_fragments(input: TokenStream) -> TokenStream {
    let mut behind_sip = false;
    let fragments = |token: TokenTree| {
        let is_behind_sip = behind_sip;
        behind_sip = matches!(&token, TokenTree::Ident(word) if word == "sip");
        match token {
            TokenTree::Group(group) if is_behind_sip => {
                grouped(group.delimiter(), arguments(group.stream()), group.span())
            }
            TokenTree::Group(group) => grouped(group.delimiter(), out_of_fragments(group.stream()), group.span()),
            token => token,
        }
    };
    input.into_iter().map(fragments).collect()
}

fn arguments(tokens: TokenStream) -> TokenStream {
    let is = |token: &TokenTree, sign| matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign);
    let mut out = TokenStream::new();
    let tokens: Vec<_> = tokens.into_iter().collect();
    for argument in tokens.split_inclusive(|token| is(token, ',')) {
        let (comma, argument) = match argument {
            [argument @ .., comma] if is(comma, ',') => (Some(comma), argument),
            argument => (None, argument),
        };
        let (key, value) = match argument {
            [TokenTree::Ident(_), equals, ..] if is(equals, '=') => argument.split_at(2),
            [TokenTree::Ident(_)] => (argument, &[][..]),
            _ => (&[][..], argument),
        };
        out.extend(key.iter().cloned());
        out.extend((!value.is_empty()).then(|| fragment(value.iter().cloned().map(literal_fragment).collect())));
        out.extend(comma.cloned());
    }
    out
}

fn literal_fragment(token: TokenTree) -> TokenTree {
    if matches!(token, TokenTree::Literal(_)) { fragment(token.into()) } else { token }
}

fn fragment(tokens: TokenStream) -> TokenTree {
    grouped(Delimiter::None, tokens, Span::call_site())
}

fn grouped(delimiter: Delimiter, tokens: TokenStream, span: Span) -> TokenTree {
    let mut group = Group::new(delimiter, tokens);
    group.set_span(span);
    group.into()
}
