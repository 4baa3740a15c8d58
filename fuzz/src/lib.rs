//! The derives as functions, and enums for it that are nearly right.

include!("../../tests/tests/macros/sources.rs");

pub mod abnf;
pub mod fragment;
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
    input::read(tokens).map(|input| input.item)
}
