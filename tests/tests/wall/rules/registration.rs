//! The rules of what is registered: what a code is decides what must be said of it.

use super::of_the_enum::Keys;
use super::options::{Options, Phrase};
use super::{Findings, Rule};
use crate::known::{is_reason, reason};
use crate::source::Place;

pub(super) fn registration(code: i128, of_code: Place, options: &Options<'_>, keys: &Keys, findings: &mut Findings) {
    match reason(code) {
        Some(registered) => registered_code(registered, options, keys, findings),
        None => unregistered_code(of_code, options, keys, findings),
    }
}

fn registered_code(registered: &str, options: &Options<'_>, keys: &Keys, findings: &mut Findings) {
    if let Some(place) = options.vendor {
        findings.add(Rule::VendorOnRegistered, place);
    }
    match (options.custom, &options.phrase) {
        (Some(place), Phrase::Missing) => findings.add(Rule::CustomWithoutPhrase, place),
        (Some(place), Phrase::Fit(phrase, _)) if *phrase == registered => {
            findings.add(Rule::CustomWithRegisteredPhrase, place);
        }
        (None, Phrase::Fit(phrase, place)) if *phrase != registered => {
            let rule = match phrase {
                phrase if phrase.eq_ignore_ascii_case(registered) => Rule::PhraseDiffersInCase,
                phrase if is_reason(phrase) => Rule::PhraseOfAnotherCode,
                _ => Rule::PhraseDiffers,
            };
            if !keys.says("dialect") && options.vendor.is_none() {
                findings.add(rule, *place);
            }
        }
        _ => {}
    }
}

fn unregistered_code(of_code: Place, options: &Options<'_>, keys: &Keys, findings: &mut Findings) {
    let has_registered_phrase = matches!(options.phrase, Phrase::Fit(phrase, _) if is_reason(phrase));
    if let Some(place) = options.custom {
        findings.add(Rule::CustomOnUnregistered, place);
    } else if options.vendor.is_none() && has_registered_phrase {
        findings.add(Rule::UnregisteredWithRegisteredPhrase, of_code);
    } else if options.vendor.is_none() && !keys.says("vendor") {
        findings.add(Rule::UnregisteredUnmarked, of_code);
    } else if matches!(options.phrase, Phrase::Missing) {
        findings.add(Rule::PhraseMissing, of_code);
    }
}
