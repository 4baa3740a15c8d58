//! The rules. A rule returns diagnostics; here they become errors, all of them, with those offers
//! that leave fewer mistakes.
//!
//! What silences what: a wrong kind of item, or parameters of a set, silence all else. A code that is missing, unreadable or
//! out of range silences the rules of its variant and what `fallback` lacks, an illegal phrase its comparison, an unknown option
//! the question whether a code is registered, and a wrong `class` or `range` whether codes are in it.

mod code_rules;
mod diagnostic;
mod form_rules;
mod header_rules;
mod limits;
mod option_rules;
mod phrase_rules;
mod type_rules;
mod variant_rules;

use std::cell::LazyCell;
use std::mem;

use sipcode_core::tooling::{Offer, write_offers};

use self::diagnostic::{Candidates, Diagnostic, Offers};
use crate::attr::{Args, Place, is_read_back};
use crate::model::{Answer, Context, Options, Status};
use crate::suggest::Candidate;

/// The errors, if there are any.
pub(crate) fn errors(status: &Status<'_>) -> Option<syn::Error> {
    if let Some(diagnostic) = type_rules::only(status) {
        return Some(error(diagnostic, &[]));
    }
    let mut errors = of_the_type(status);
    for index in 0..status.variants.len() {
        errors.extend(of_a_variant(status, index));
    }
    errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    })
}

fn of_the_type(status: &Status<'_>) -> Vec<syn::Error> {
    let diagnostics = type_rules::diagnostics(status);
    let count = diagnostics.len();
    let mends = |candidate: &Candidate| mends_the_type(status, count, &candidate.args);
    // All mistakes in the form offer the same: that is judged once, for it reads every variant.
    let mended = LazyCell::new(|| {
        let mended = Candidate::first(status.options.args.mended());
        if mends(&mended) { vec![mended] } else { Vec::new() }
    });
    let error = |mut diagnostic: Diagnostic| match mem::replace(&mut diagnostic.offers, Offers::None) {
        Offers::None | Offers::Variant(_) => error(diagnostic, &[]),
        Offers::Form(_) => error(diagnostic, &mended),
        Offers::Type(mut candidates) => {
            candidates.retain(mends);
            error(diagnostic, &candidates)
        }
    };
    diagnostics.into_iter().map(error).collect()
}

fn of_a_variant(status: &Status<'_>, index: usize) -> Vec<syn::Error> {
    let context = status.context(index);
    let diagnostics = variant_rules::diagnostics(status, index);
    let count = diagnostics.len();
    let error = |diagnostic: Diagnostic| {
        let offers = match diagnostic.offers {
            Offers::None | Offers::Type(_) => Vec::new(),
            Offers::Form(candidates) => variant_offers(&context, count, candidates),
            Offers::Variant(candidates) => {
                let when_mended =
                    variant_rules::of_attribute(&Context { args: &context.args.mended(), ..context }).len();
                // An offer mends the mistake itself, and not only the form or the value of another argument.
                variant_offers(&context, count.min(when_mended), candidates)
            }
        };
        error(diagnostic, &offers)
    };
    diagnostics.into_iter().map(error).collect()
}

fn error(diagnostic: Diagnostic, offers: &[Candidate]) -> syn::Error {
    let mut help = String::new();
    if offers.is_empty() {
        help = diagnostic.advice;
    } else {
        let texts: Vec<_> = offers.iter().map(|offer| offer.args.text()).collect();
        let offers = offers.iter().zip(&texts).map(|(offer, text)| Offer { purpose: offer.purpose, text });
        write_offers(&mut help, offers).expect("writing to a string");
    }
    let remark = diagnostic.remark.map(|remark| format!("; {remark}")).unwrap_or_default();
    syn::Error::new_spanned(diagnostic.at, format!("{}\nhelp: {help}{remark}", diagnostic.fact))
}

/// The candidates that mend the variant, without those that say again what an earlier one says.
fn variant_offers(context: &Context<'_>, count: usize, candidates: Candidates) -> Vec<Candidate> {
    let mut offers = Vec::<Candidate>::new();
    for candidate in candidates(context) {
        let is_said = offers.iter().any(|earlier| earlier.args.says_the_same(&candidate.args));
        if !is_said && mends_the_variant(context, count, &candidate.args) {
            offers.push(candidate);
        }
    }
    offers
}

/// Whether the variant has fewer mistakes than these with the other attribute, and no other variant has more.
fn mends_the_variant(context: &Context<'_>, count: usize, candidate: &Args) -> bool {
    let status = context.status;
    let changed = Context { args: candidate, ..*context };
    if context.variant().answer == Answer::Code || candidate.code.is_some() {
        let before = context.args.status_code();
        let Some(after) = candidate.status_code() else { return false };
        let may_move = || {
            let is_needed = |code| limits::is_needed_for_fallback(status, code);
            limits::is_welcome(status, after) && !before.is_some_and(is_needed)
        };
        if before != Some(after) && !may_move() || code_rules::has_more_rivals(&changed, context) {
            return false;
        }
    }
    variant_rules::of_attribute(&changed).len() < count
        && is_read_back(candidate, status.place(Place::Variant), status.derive)
}

/// Whether the type has fewer mistakes than these with the other attribute; what comes to light about its variants does not
/// count.
fn mends_the_type(status: &Status<'_>, count: usize, candidate: &Args) -> bool {
    let changed = status.with_options(Options::new(candidate.clone()));
    type_rules::diagnostics(&changed).len() < count
        && candidate.text() != "#[sip()]"
        && is_read_back(candidate, status.place(Place::Type), status.derive)
}
