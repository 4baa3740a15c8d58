//! From the input to the code, or to the errors and the fallback.

use proc_macro2::TokenStream;
use quote::quote;

use crate::attr::Derive;
use crate::model::Status;
use crate::{check, expand, input};

pub(crate) fn sip_status(tokens: TokenStream) -> TokenStream {
    derive(tokens, Derive::Set)
}

pub(crate) fn to_status(tokens: TokenStream) -> TokenStream {
    derive(tokens, Derive::Answers)
}

/// The docs of a type that the derive has read already.
pub(crate) fn page(tokens: TokenStream, derive: Derive) -> TokenStream {
    let page = |input| expand::page(&Status::new(&input, derive));
    input::read(tokens).map_or_else(syn::Error::into_compile_error, page)
}

fn derive(tokens: TokenStream, derive: Derive) -> TokenStream {
    let input = match input::read(tokens) {
        Ok(read) => read,
        Err(error) => return error.into_compile_error(),
    };
    let status = Status::new(&input, derive);
    // What the compiler reports stands alone.
    if input.has_syntax_error || status.has_slip_of_sip() {
        return expand::expand_fallback(&status);
    }
    match check::errors(&status) {
        None => expand::expand(&status),
        Some(errors) => {
            let errors = errors.into_compile_error();
            let fallback = expand::expand_fallback(&status);
            quote!(#errors #fallback)
        }
    }
}
