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

use std::collections::BTreeMap;

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
    // All mistakes in the form of a part offer the same: that is judged once, for it reads every variant.
    let mut as_meant = BTreeMap::new();
    let error = |diagnostic: Diagnostic| {
        let offers = match &diagnostic.offers {
            Offers::Part(part) => {
                let mended = || Candidate::first(status.options.args.mended());
                as_meant.entry(*part).or_insert_with(|| type_offers(status, count, &[mended()], *part)).clone()
            }
            Offers::Type(candidates, part) => type_offers(status, count, candidates, *part),
            Offers::None | Offers::Form(_) | Offers::Variant(_) => Vec::new(),
        };
        error(diagnostic, &offers)
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
            Offers::None | Offers::Part(_) | Offers::Type(..) => Vec::new(),
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
    let texts = offers.into_iter().map(|Candidate { purpose, args }| (purpose, args.text()));
    texts.filter(|(_, text)| is_read_back(text, status.variant_place(), status.derive)).collect()
}

/// Whether the variant has fewer mistakes than these with the other attribute, and no other variant has more.
fn mends(context: &Context<'_>, count: usize, candidate: &Args) -> bool {
    let changed = Context { args: candidate, ..*context };
    if context.variant().answer == Answer::Code || candidate.code.is_some() {
        let before = context.args.status_code();
        let Some(after) = candidate.status_code() else { return false };
        let is_taken = if context.status.is_by_phrase() && context.status.with_code(after).next().is_some() {
            code_rules::is_pair_of_another(&changed, after)
        } else {
            before != Some(after) && context.is_taken(after)
        };
        let options = &context.status.options;
        let leaves = |code| code != after && limits::is_needed_for_fallback(options, code);
        if context.status.is_set() && is_taken || !limits::is_welcome(options, after) || before.is_some_and(leaves) {
            return false;
        }
    }
    variant_rules::of_attribute(&changed).len() < count
}

/// The candidates that leave the type fewer mistakes than these; what comes to light about its variants does not count.
fn type_offers(status: &Status<'_>, count: usize, candidates: &[Candidate], part: usize) -> Vec<Texted> {
    let given = &status.options.args;
    // What is wrong in another attribute stays so: each of these is one mistake.
    let strays = given.strays.iter().filter(|stray| stray.part != part).count();
    let others = strays + given.form.iter().filter(|error| error.part != part).count();
    let offer = |Candidate { purpose, args }: &Candidate| {
        let mut args = args.clone();
        if !status.is_struct() {
            for option in args.options.iter_mut().filter(|option| option.part != part) {
                *option = given.get(option.key.name).unwrap_or(option).clone();
            }
        }
        let (place, text) =
            if status.is_struct() { (Place::Struct, args.text()) } else { (Place::Type, args.part_text(part)) };
        let is_read_back = text != "#[sip()]" && is_read_back(&text, place, status.derive);
        let changed = status.with_options(Options::new(args));
        let left = type_rules::diagnostics(&changed).len() + if status.is_struct() { 0 } else { others };
        (left < count && is_read_back).then_some((*purpose, text))
    };
    candidates.iter().filter_map(offer).collect()
}
