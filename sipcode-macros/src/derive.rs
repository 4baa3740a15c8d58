//! From the input to the code, or to the errors and what stands beside them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::{check, expand, fallback, model, plan};

pub(crate) fn sip_status(input: &DeriveInput) -> TokenStream {
    let status = model::Status::new(input);
    match check::mistakes(&status) {
        None => expand::expand(&plan::Plan::new(&status)),
        Some(errors) => {
            let errors = errors.into_compile_error();
            let fallback = expand::expand(&fallback::plan(&status));
            quote!(#errors #fallback)
        }
    }
}
