//! The derives as functions, and enums for it that are nearly right.

extern crate proc_macro;

#[path = "../../sipcode-macros/src/attr.rs"]
mod attr;
#[path = "../../sipcode-macros/src/check/mod.rs"]
mod check;
#[path = "../../sipcode-macros/src/derive.rs"]
mod derive;
#[path = "../../sipcode-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../sipcode-macros/src/header.rs"]
mod header;
#[path = "../../sipcode-macros/src/input.rs"]
mod input;
#[path = "../../sipcode-macros/src/model.rs"]
mod model;
#[path = "../../sipcode-macros/src/suggest.rs"]
mod suggest;
#[path = "../../sipcode-macros/src/tokens.rs"]
mod tokens;
#[path = "../../sipcode-macros/src/values.rs"]
mod values;

pub mod fragment;
pub mod grammar;
pub mod mutation;
pub mod offer;
pub mod recorded;
pub mod tree;

use proc_macro2::TokenStream;
use syn::DeriveInput;

/// A derive as a function.
#[derive(Debug)]
pub struct Derive {
    pub emit: fn(TokenStream) -> TokenStream,
    /// What it implements, whatever is wrong.
    pub traits: &'static [&'static str],
    /// Whether each variant has a code that no other has.
    pub is_a_set: bool,
}

/// Each derive.
pub const DERIVES: &[Derive] = &[
    Derive {
        emit: derive::sip_status,
        traits: &["ToStatus", "SipStatus", "FinalStatus", "ProvisionalStatus"],
        is_a_set: true,
    },
    Derive { emit: derive::to_status, traits: &["ToStatus", "FinalStatus", "ProvisionalStatus"], is_a_set: false },
];

/// The input of a derive, as far as the tokens are one.
///
/// # Errors
///
/// When nothing of an enum can be read.
pub fn input(tokens: TokenStream) -> syn::Result<DeriveInput> {
    input::read(tokens).map(|(input, _)| input)
}
