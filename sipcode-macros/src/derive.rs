//! From the input to the code, or to the errors and the fallback.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::attr::Derive;
use crate::model::{SLIPS_OF_SIP, Status, attribute};
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
    input::read(tokens).map_or_else(compile_errors, page)
}

fn derive(tokens: TokenStream, derive: Derive) -> TokenStream {
    let input = match input::read(tokens) {
        Ok(read) => read,
        Err(error) => return compile_errors(error),
    };
    let status = Status::new(&input, derive);
    // What the compiler reports stands alone.
    let is_reported = input.has_syntax_error || attribute(&input.item.attrs, &SLIPS_OF_SIP).is_some();
    let errors = if is_reported { None } else { check::errors(&status) };
    let code = expand::expand(&status, is_reported || errors.is_some());
    let errors = errors.map(compile_errors);
    quote!(#errors #code)
}

/// The errors, each at the user's tokens. Only the path to `compile_error!` must not start there: in edition 2015 it would lead into
/// the user's crate. It is no `use`, because with one the compiler shows the last error first.
fn compile_errors(errors: syn::Error) -> TokenStream {
    let errors = errors.into_iter().map(|error| {
        let mut tokens = error.into_compile_error().into_iter();
        let core = tokens.nth(2).map(|core| Ident::new("__sip_core", core.span()));
        core.into_token_stream().into_iter().chain(tokens).collect::<TokenStream>()
    });
    quote! {
        const _: () = {
            extern crate core as __sip_core;
            #(#errors)*
        };
    }
}
