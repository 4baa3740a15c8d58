//! The derive, run in process: its errors in a second, without a compiler.

mod emitted;
mod mistakes;
mod near_words;
mod page;
mod records;
mod syntax_errors;

use proc_macro2::{TokenStream, TokenTree};

include!("../macros/sources.rs");

type Derive = fn(TokenStream) -> TokenStream;

/// An error, and the first and the last of what it underlines: line and column, as the compiler counts them.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Error {
    start: (usize, usize),
    end: (usize, usize),
    message: String,
}

/// The errors that a derive emits for one item.
fn emitted_errors(derive: Derive, item: TokenStream) -> Vec<Error> {
    let emitted = derive(item);
    syn::parse2::<syn::File>(emitted.clone()).expect("what is emitted is Rust");
    let tokens: Vec<_> = emitted.into_iter().collect();
    tokens.windows(8).filter_map(compile_error).collect()
}

/// `::core::compile_error! { "…" }`
fn compile_error(tokens: &[TokenTree]) -> Option<Error> {
    let [start, .., TokenTree::Ident(name), _, TokenTree::Group(message)] = tokens else { return None };
    let place = |position: proc_macro2::LineColumn| (position.line, position.column + 1);
    (name == "compile_error").then(|| Error {
        start: place(start.span().start()),
        end: place(message.span().end()),
        message: syn::parse2::<syn::LitStr>(message.stream()).expect("a message").value(),
    })
}
