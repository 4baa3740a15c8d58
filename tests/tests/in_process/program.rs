//! Programs as the derives see them, and the errors that the derives emit.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

use crate::derive;

pub(crate) type Derive = fn(TokenStream) -> TokenStream;

/// An error, and the first and the last of what it underlines: line and column, as the compiler counts them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Error {
    pub(crate) start: (usize, usize),
    pub(crate) end: (usize, usize),
    pub(crate) message: String,
}

impl Error {
    pub(crate) fn help(&self) -> &str {
        self.message.split_once("\nhelp: ").unwrap_or_else(|| panic!("no help: {}", self.message)).1
    }

    pub(crate) fn fact(&self) -> &str {
        self.message.split_once("\nhelp: ").map_or(&self.message, |(fact, _)| fact)
    }

    /// Where it starts and ends in the source, in bytes.
    pub(crate) fn range(&self, source: &str) -> std::ops::Range<usize> {
        offset(source, self.start)..offset(source, self.end)
    }
}

/// The byte at a line and a column.
fn offset(source: &str, (line, column): (usize, usize)) -> usize {
    let lines = source.split_inclusive('\n');
    let before: usize = lines.clone().take(line - 1).map(str::len).sum();
    let line = lines.skip(line - 1).flat_map(str::chars);
    before + line.take(column - 1).map(char::len_utf8).sum::<usize>()
}

/// The items of a program that derive a status, without the `#[derive(…)]` itself. They need not be Rust.
pub(crate) fn inputs(program: TokenStream) -> Vec<(Derive, TokenStream)> {
    let mut inputs = Vec::new();
    let mut item = Vec::new();
    for token in program {
        let is_body = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        let is_end = is_body || matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        item.push(token);
        if is_end {
            inputs.extend(input(std::mem::take(&mut item)));
        }
    }
    inputs
}

/// The item with the derive that it asks for.
fn input(item: Vec<TokenTree>) -> Option<(Derive, TokenStream)> {
    let is_derive = |pair: &[TokenTree]| match pair {
        [TokenTree::Punct(hash), TokenTree::Group(attribute)] if hash.as_char() == '#' => {
            let text = attribute.stream().to_string();
            text.starts_with("derive").then_some(text)
        }
        _ => None,
    };
    let (place, derives) =
        item.windows(2).enumerate().find_map(|(place, pair)| is_derive(pair).map(|text| (place, text)))?;
    let derive: Derive = if derives.contains("SipStatus") { derive::sip_status } else { derive::to_status };
    let rest = item.into_iter().enumerate().filter(|(index, _)| *index != place && *index != place + 1);
    Some((derive, rest.map(|(_, token)| token).collect()))
}

/// The errors that the derives emit for a program.
pub(crate) fn errors(source: &str) -> Vec<Error> {
    errors_of(source, |input| input)
}

/// The same, with inputs that are prepared before.
pub(crate) fn errors_of(source: &str, prepare: fn(TokenStream) -> TokenStream) -> Vec<Error> {
    let tokens: TokenStream = source.parse().unwrap_or_else(|error| panic!("{error}: {source}"));
    let inputs = inputs(tokens).into_iter();
    let mut errors: Vec<_> = inputs.flat_map(|(derive, input)| emitted_errors(derive, prepare(input))).collect();
    errors.sort();
    errors
}

/// The errors that a derive emits for one item.
pub(crate) fn emitted_errors(derive: Derive, item: TokenStream) -> Vec<Error> {
    let emitted = derive(item);
    if let Err(error) = syn::parse2::<syn::File>(emitted.clone()) {
        let at = error.span().start();
        panic!("what is emitted is no Rust: {error} at {at:?}\n{emitted}");
    }
    errors_in(emitted)
}

fn errors_in(emitted: TokenStream) -> Vec<Error> {
    let tokens: Vec<_> = emitted.into_iter().collect();
    let inner = tokens.iter().flat_map(|tree| match tree {
        TokenTree::Group(group) => errors_in(group.stream()),
        _ => Vec::new(),
    });
    tokens.windows(6).filter_map(compile_error).chain(inner).collect()
}

/// `__sip_core::compile_error! { "…" }`
fn compile_error(tokens: &[TokenTree]) -> Option<Error> {
    let [start, .., TokenTree::Ident(name), _, TokenTree::Group(message)] = tokens else { return None };
    let place = |position: proc_macro2::LineColumn| (position.line, position.column + 1);
    (name == "compile_error").then(|| Error {
        start: place(start.span().start()),
        end: place(message.to_token_stream().into_iter().last().expect("a group").span().end()),
        message: syn::parse2::<syn::LitStr>(message.stream()).expect("a message").value(),
    })
}
