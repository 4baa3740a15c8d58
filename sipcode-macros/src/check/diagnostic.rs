//! A rule that is broken, and what to do about it.

use std::fmt::{Debug, Display};

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::attr::Args;
use crate::model::Context;
use crate::suggest::Candidate;

/// A rule that is broken.
pub(super) struct Diagnostic {
    /// The wrong tokens.
    pub(super) at: TokenStream,
    /// What is wrong, and why.
    pub(super) fact: String,
    /// What to do about it, where no offer would do.
    pub(super) advice: String,
    pub(super) offers: Offers,
    /// What else there is to know, behind the help.
    pub(super) remark: Option<&'static str>,
}

/// Makes offers for a variant, the best first.
pub(super) type Candidates = fn(&Context<'_>) -> Vec<Candidate>;

/// Where offers come from, the best first.
pub(super) enum Offers {
    None,
    /// The same attribute, with another form or value of an argument.
    Form(Candidates),
    /// Other attributes for the variant.
    Variant(Candidates),
    /// Other attributes for the type.
    Type(Vec<Candidate>),
}

impl Diagnostic {
    pub(super) fn new(at: impl ToTokens, fact: impl Into<String>, advice: impl Into<String>) -> Self {
        let (at, fact, advice) = (at.to_token_stream(), fact.into(), advice.into());
        Self { at, fact, advice, offers: Offers::None, remark: None }
    }

    pub(super) fn offering(self, candidates: Candidates) -> Self {
        Self { offers: Offers::Variant(candidates), ..self }
    }

    pub(super) fn offering_options(self, candidate: Option<Args>) -> Self {
        Self { offers: Offers::Type(candidate.map(Candidate::first).into_iter().collect()), ..self }
    }
}

/// 400, 500 and 600
pub(super) fn list(words: impl IntoIterator<Item = impl ToString>) -> String {
    let mut words: Vec<_> = words.into_iter().map(|word| word.to_string()).collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last } else { format!("{} and {last}", words.join(", ")) }
}

/// `a`, `b` and `c`
pub(super) fn quoted_list(words: impl IntoIterator<Item = impl Display>) -> String {
    list(words.into_iter().map(|word| format!("`{word}`")))
}

/// The variants of an enum, as they are called.
pub(super) fn names<T: Debug>(all: &[T]) -> String {
    quoted_list(all.iter().map(|one| format!("{one:?}")))
}
