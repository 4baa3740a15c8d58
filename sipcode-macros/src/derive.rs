//! From the input to the code, or to the errors and what stands beside them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::model::Derive;
use crate::{check, expand, fallback, model, plan};

pub(crate) fn sip_status(input: &DeriveInput) -> TokenStream {
    derive(input, Derive::SipStatus)
}

pub(crate) fn to_status(input: &DeriveInput) -> TokenStream {
    derive(input, Derive::ToStatus)
}

fn derive(input: &DeriveInput, derive: Derive) -> TokenStream {
    let status = model::Status::new(input, derive);
    match check::mistakes(&status) {
        None => expand::expand(&plan::Plan::new(&status)),
        Some(errors) => {
            let errors = errors.into_compile_error();
            let fallback = expand::expand(&fallback::plan(&status));
            quote!(#errors #fallback)
        }
    }
}
