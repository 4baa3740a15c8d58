//! What is emitted as text. A token that a macro makes costs the compiler far more than one that it reads itself; so
//! wherever there is an entry for each variant, the compiler reads the list.

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use quote::quote;

/// The tokens of these entries.
pub(super) fn list(entries: impl IntoIterator<Item = String>) -> TokenStream {
    tokens(&entries.into_iter().collect::<String>())
}

/// A string literal.
pub(super) fn string(text: &str) -> TokenStream {
    tokens(&format!("{text:?}"))
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
