//! From the input to the code, or to the errors and what stands beside them.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use crate::input::Input;
use crate::model::Derive;
use crate::{check, expand, fallback, model, plan, recover};

pub(crate) fn sip_status(input: TokenStream) -> TokenStream {
    derive(input, Derive::SipStatus)
}

pub(crate) fn to_status(input: TokenStream) -> TokenStream {
    derive(input, Derive::ToStatus)
}

/// The input; where it is no Rust, as much of it as can be read.
fn read(tokens: TokenStream) -> syn::Result<Input> {
    Input::read(tokens.clone()).or_else(|_| Input::read(recover::input(tokens)?.into_token_stream()))
}

fn derive(input: TokenStream, derive: Derive) -> TokenStream {
    let input = match read(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let status = model::Status::new(&input, derive);
    match check::mistakes(&status) {
        None => expand::expand(&plan::Plan::new(&status)),
        Some(errors) => {
            let errors = errors.into_compile_error();
            let fallback = expand::expand(&fallback::plan(&status));
            quote!(#errors #fallback)
        }
    }
}
