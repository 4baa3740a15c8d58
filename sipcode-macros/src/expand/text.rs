//! Code as text. A token that a macro makes costs the compiler far more than one that it reads itself; so the compiler reads
//! all that is emitted, but for what must keep its place in the user's program.

use std::cell::RefCell;
use std::str::FromStr as _;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

/// Rust, in which `#name` stands for the text that is bound to that name. The names come first.
macro_rules! code {
    ($($name:ident)* => $($code:tt)*) => {
        $crate::expand::text::filled(stringify!($($code)*), &[$((stringify!($name), &*$name)),*])
    };
}

pub(super) use code;

/// The text with these names replaced.
pub(super) fn filled(code: &str, values: &[(&str, &str)]) -> String {
    let mut parts = code.split('#');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let from_name = part.trim_ascii_start();
        let named = values.iter().find_map(|(name, value)| Some((value, behind(from_name, name)?)));
        if let Some((value, behind)) = named {
            filled.push_str(value);
            filled.push_str(behind);
        } else {
            // `#[inline]`
            filled.push('#');
            filled.push_str(part);
        }
    }
    filled
}

/// What stands behind this name, if the text starts with it.
fn behind<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let behind = text.strip_prefix(name)?;
    let is_longer = behind.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (!is_longer).then_some(behind)
}

/// The entries one after the other.
pub(super) fn list(entries: impl IntoIterator<Item = String>) -> String {
    entries.into_iter().collect()
}

/// Tokens of the user's that keep their place. In the text `$0` stands for the first, `$1` for the second: no Rust says that.
#[derive(Default)]
pub(super) struct Kept(RefCell<Vec<TokenStream>>);

impl Kept {
    /// The text that stands for the tokens; none where they are none.
    pub(super) fn keep(&self, tokens: TokenStream) -> String {
        if tokens.is_empty() {
            return String::new();
        }
        let mut kept = self.0.borrow_mut();
        kept.push(tokens);
        format!(" ${} ", kept.len() - 1)
    }

    /// The text as tokens, with what was kept in its place.
    pub(super) fn tokens(&self, text: &str) -> TokenStream {
        let tokens = tokens(text);
        let kept = self.0.borrow();
        if kept.is_empty() { tokens } else { replaced(tokens, &kept) }
    }
}

fn replaced(tokens: TokenStream, kept: &[TokenStream]) -> TokenStream {
    let mut all = TokenStream::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => {
                let index = tokens.next().and_then(|index| index.to_string().parse::<usize>().ok());
                all.extend(index.and_then(|index| kept.get(index)).cloned());
            }
            TokenTree::Group(group) => {
                all.extend([TokenTree::Group(Group::new(group.delimiter(), replaced(group.stream(), kept)))]);
            }
            token => all.extend([token]),
        }
    }
    all
}

/// Where there is a compiler it is asked at once: `proc_macro2` would first read all of it itself.
fn tokens(text: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        proc_macro::TokenStream::from_str(text).ok().map(TokenStream::from)
    } else {
        TokenStream::from_str(text).ok()
    };
    tokens.unwrap_or_else(|| quote!(::core::compile_error!("the derive wrote what is no Rust")))
}
