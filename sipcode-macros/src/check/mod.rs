//! The rules. What they find becomes errors, all of it, with those offers that mend it.
//!
//! What silences what:
//!
//! | mistake | what is not said beside it |
//! | --- | --- |
//! | a slip of `#[sip(…)]`, which the compiler reports | all else of the type or variant |
//! | a wrong kind of item, or parameters of a set | all else |
//! | a code that is missing, unreadable or out of range | all else of its variant but the form; what `fallback` lacks |
//! | a code that is taken, or outside `class` or `range` | that its phrase is another code's; whether `starts` or `ends` fits, or the discriminant |
//! | a wrong phrase | whether `starts` or `ends` fits; if it is illegal, that it is not the registered one |
//! | an unknown option; `custom` or `dialect` in the wrong place | whether code, phrase, `vendor` and `custom` fit each other |
//! | a `class` or `range` that leaves open which codes it allows | whether codes are in it; what `fallback` lacks |
//! | a `range` without a code that `fallback` needs | that this code is outside |
//! | `other` beside something else | whether the values beside it are right |

mod code_rules;
mod form_rules;
mod header_rules;
mod limits;
mod phrase_rules;
mod type_rules;
mod variant_rules;

use std::collections::HashMap;
use std::fmt::Display;
use std::mem;

use proc_macro2::TokenStream;
use quote::ToTokens;
use sipcode_core::tooling::{Offer, write_offers};

use self::limits::Bounds;
use crate::attr::{Args, Place, is_read_back};
use crate::model::{Status, Variant};
use crate::suggest::{self, Candidate, Subject};

/// The errors, if there are any.
pub(crate) fn errors(status: &Status<'_>) -> Option<syn::Error> {
    let mut check = Check::new(status);
    check.kind_of_item();
    if !check.found.is_empty() {
        return check.reported(None).pop();
    }
    check.type_rules();
    let mut errors = check.reported(None);
    for variant in &status.variants {
        check.variant_rules(variant);
        errors.extend(check.reported(Some(variant)));
    }
    errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    })
}

/// A rule that is broken.
struct Diagnostic {
    subject: Subject,
    /// The wrong tokens.
    at: TokenStream,
    /// What is wrong, and why.
    fact: String,
    /// What to do about it, shown where there is no offer.
    advice: String,
}

/// The rules, as methods, and what they have found.
struct Check<'a> {
    status: &'a Status<'a>,
    /// The first and the last code that the type may have, once its rules have run; `None` where its class or its range is wrong.
    allowed: Option<Bounds>,
    found: Vec<Diagnostic>,
    /// How many registered codes have another phrase.
    other_wordings: usize,
}

impl<'a> Check<'a> {
    fn new(status: &'a Status<'a>) -> Self {
        Self { status, allowed: None, found: Vec::new(), other_wordings: 0 }
    }

    /// Notes a mistake that no other attribute mends.
    fn error(&mut self, at: impl ToTokens, fact: impl Into<String>, advice: impl Into<String>) {
        self.blame(Subject::Rest, at, fact, advice);
    }

    /// Notes a mistake about a part of the attribute.
    fn blame(&mut self, subject: Subject, at: impl ToTokens, fact: impl Into<String>, advice: impl Into<String>) {
        let (at, fact, advice) = (at.to_token_stream(), fact.into(), advice.into());
        self.found.push(Diagnostic { subject, at, fact, advice });
    }

    /// Whether a mistake is about this.
    fn blames(&self, subject: Subject) -> bool {
        self.found.iter().any(|diagnostic| diagnostic.subject == subject)
    }

    /// The errors of an attribute: that of a variant, or of the type.
    fn reported(&mut self, variant: Option<&Variant<'_>>) -> Vec<syn::Error> {
        let (found, mut helps) = (mem::take(&mut self.found), HashMap::new());
        let mut errors = Vec::new();
        for Diagnostic { subject, at, fact, advice } in &found {
            // Mistakes about the same have the same offers.
            let help = helps.entry(*subject).or_insert_with(|| self.help(variant, &found, *subject));
            let help = help.as_ref().unwrap_or(advice);
            errors.push(syn::Error::new_spanned(at, format!("{fact}\nhelp: {help}")));
        }
        errors
    }

    /// The offers for such a mistake, if there are any.
    fn help(&self, variant: Option<&Variant<'_>>, found: &[Diagnostic], subject: Subject) -> Option<String> {
        let offers = self.offers(variant, found, subject);
        let texts: Vec<_> = offers.iter().map(|(purpose, args)| (purpose, args.text())).collect();
        let (_, first) = texts.first()?;
        if variant.is_some_and(|variant| variant.args.at.is_none()) {
            return Some(format!("write `{first}` in front of it"));
        }
        let mut help = String::new();
        let offers = texts.iter().map(|(purpose, text)| Offer { purpose, text });
        write_offers(&mut help, offers).expect("writing to a string");
        Some(help)
    }

    /// The candidates that mend such a mistake itself and cause none, without those that say again what an earlier one says.
    fn offers(&self, variant: Option<&Variant<'_>>, found: &[Diagnostic], subject: Subject) -> Vec<Candidate> {
        let candidates = match variant {
            _ if subject == Subject::Rest => return Vec::new(),
            Some(variant) => suggest::for_a_variant(self.status, variant, subject),
            None => self.for_the_type(subject),
        };
        let count = |all: &[Diagnostic], subject| all.iter().filter(|one| one.subject == subject).count();
        // What the right form brings to light is not held against any.
        let in_form = variant.map_or(&self.status.args, |variant| &variant.args).mended();
        let of_the_form = self.left(variant, &in_form);
        let mut offers = Vec::<Candidate>::new();
        for (purpose, args) in candidates {
            let left = self.left(variant, &args);
            let is_new = |one: &Diagnostic| count(&left, one.subject) > count(&of_the_form, one.subject);
            let leaves_fewer = left.len() < found.len() && count(&left, subject) < count(found, subject);
            let mends = leaves_fewer && !left.iter().any(is_new);
            let is_said = || offers.iter().any(|(_, earlier)| earlier.says_the_same(&args));
            if mends && !is_said() && self.may_stand(variant, &args) {
                offers.push((purpose, args));
            }
        }
        offers
    }

    /// The mistakes that another attribute leaves.
    fn left(&self, variant: Option<&Variant<'_>>, args: &Args) -> Vec<Diagnostic> {
        if let Some(variant) = variant {
            let mut check = Check { found: Vec::new(), ..*self };
            check.variant_rules(&variant.with_args(args.clone()));
            return check.found;
        }
        let status = self.status.with_args(args.clone());
        let mut check = Check::new(&status);
        check.type_rules();
        check.found
    }

    /// Whether another attribute is read as what it says, and nothing else speaks against it.
    fn may_stand(&self, variant: Option<&Variant<'_>>, args: &Args) -> bool {
        let place = self.status.place(if variant.is_some() { Place::Variant } else { Place::Type });
        variant.is_none_or(|variant| self.may_replace(variant, &variant.with_args(args.clone())))
            && args.text() != "#[sip()]"
            && is_read_back(args, place, self.status.derive)
    }
}

/// 400, 500 and 600
fn list(words: impl IntoIterator<Item = impl ToString>) -> String {
    let mut words: Vec<_> = words.into_iter().map(|word| word.to_string()).collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last } else { format!("{} and {last}", words.join(", ")) }
}

/// `a`, `b` and `c`
fn quoted_list(words: impl IntoIterator<Item = impl Display>) -> String {
    list(words.into_iter().map(|word| format!("`{word}`")))
}
