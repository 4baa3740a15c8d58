//! The rules. A rule returns diagnostics; here they become errors, all of them, with those offers
//! that leave fewer mistakes.
//!
//! What silences what: a wrong kind of item, or parameters of a set, silence all else. A code that is missing, unreadable or
//! out of range silences the rules of its variant, an illegal phrase its comparison, an unknown option the question whether a
//! code is registered, and a wrong `class` or `range` whether codes are in it.

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
    // All mistakes in the form offer the same: that is judged once, for it reads every variant.
    let mended = LazyCell::new(|| type_offers(status, count, &[Candidate::first(status.options.args.mended())]));
    let error = |diagnostic: Diagnostic| match &diagnostic.offers {
        Offers::Mended => error(diagnostic, &mended),
        Offers::Type(candidates) => {
            let offers = type_offers(status, count, candidates);
            error(diagnostic, &offers)
        }
        Offers::None | Offers::Form(_) | Offers::Variant(_) => error(diagnostic, &[]),
    };
    diagnostics.into_iter().map(error).collect()
}

fn of_a_variant(status: &Status<'_>, index: usize) -> Vec<syn::Error> {
    let diagnostics = variant_rules::diagnostics(status, index);
    let count = diagnostics.len();
    let error = |diagnostic: Diagnostic| {
        let offers = match diagnostic.offers {
            Offers::Form(candidates) => variant_offers(status, index, count, candidates),
            Offers::Variant(candidates) => {
                let args = status.variants[index].args.mended();
                let when_mended = variant_rules::of_attribute(&Context { status, index, args: &args }).len();
                // An offer mends the mistake itself, and not only the form or the value of another argument.
                variant_offers(status, index, count.min(when_mended), candidates)
            }
            Offers::None | Offers::Mended | Offers::Type(_) => Vec::new(),
        };
        error(diagnostic, &offers)
    };
    diagnostics.into_iter().map(error).collect()
}

fn error(diagnostic: Diagnostic, offers: &[Texted]) -> syn::Error {
    let mut help = String::new();
    if offers.is_empty() {
        help = diagnostic.advice;
    } else {
        let offers = offers.iter().map(|(purpose, text)| Offer { purpose, text });
        write_offers(&mut help, offers).expect("writing to a string");
    }
    let remark = diagnostic.remark.map(|remark| format!("; {remark}")).unwrap_or_default();
    syn::Error::new_spanned(diagnostic.at, format!("{}\nhelp: {help}{remark}", diagnostic.fact))
}

/// An offer: when to choose it, and the attribute.
type Texted = (&'static str, String);

fn variant_offers(status: &Status<'_>, index: usize, count: usize, candidates: Candidates) -> Vec<Texted> {
    let context = status.context(index);
    let mut offers = Vec::<Candidate>::new();
    for candidate in candidates(&context) {
        let plain = candidate.args.clone().without("custom");
        let is_said = |args: &Args| offers.iter().any(|earlier| earlier.args.says_the_same(args));
        let is_new = !is_said(&candidate.args) && !is_said(&plain);
        if is_new && mends(&context, count, &candidate.args) {
            offers.push(candidate);
        }
    }
    offers.retain(|offer| is_read_back(&offer.args, status.variant_place(), status.derive));
    offers.into_iter().map(|Candidate { purpose, args }| (purpose, args.text())).collect()
}

/// Whether the variant has fewer mistakes than these with the other attribute, and no other variant has more.
fn mends(context: &Context<'_>, count: usize, candidate: &Args) -> bool {
    let changed = Context { args: candidate, ..*context };
    if context.variant().answer == Answer::Code || candidate.code.is_some() {
        let before = context.args.status_code();
        let Some(after) = candidate.status_code() else { return false };
        let is_taken = if context.status.is_by_phrase() && !context.status.with_code(after).is_empty() {
            code_rules::is_pair_of_another(&changed, after)
        } else {
            before != Some(after) && context.is_taken(after)
        };
        let options = &context.status.options;
        let leaves = |code| code != after && limits::is_needed_for_fallback(options, code);
        let is_welcome = before == Some(after) || limits::is_welcome(options, after);
        if context.status.is_set() && is_taken || !is_welcome || before.is_some_and(leaves) {
            return false;
        }
    }
    variant_rules::of_attribute(&changed).len() < count
}

/// The candidates that leave the type fewer mistakes than these; what comes to light about its variants does not count.
fn type_offers(status: &Status<'_>, count: usize, candidates: &[Candidate]) -> Vec<Texted> {
    let place = if status.is_struct() { Place::Struct } else { Place::Type };
    let offer = |Candidate { purpose, args }: &Candidate| {
        let text = args.text();
        let changed = status.with_options(Options::new(args.clone()));
        let mends = text != "#[sip()]" && type_rules::diagnostics(&changed).len() < count;
        (mends && is_read_back(args, place, status.derive)).then_some((*purpose, text))
    };
    candidates.iter().filter_map(offer).collect()
}
