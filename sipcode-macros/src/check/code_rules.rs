//! The rules about the code.

use quote::ToTokens;
use sipcode_core::tooling::owners;
use sipcode_core::{Registered, StatusCode};

use super::{Check, list};
use crate::attr::{Number, values};
use crate::model::{Answer, Variant};
use crate::suggest::Subject;

const CODES: &str = "these are 100 to 699 (RFC 3261 §7.2)";

impl Check<'_> {
    /// The code; one that is missing, unreadable or out of range says nothing about the rest.
    pub(super) fn usable_code(&mut self, variant: &Variant<'_>) -> Option<StatusCode> {
        let args = &variant.args;
        let (at, fact) = match &args.code {
            None if args.at.is_none() && self.sip_on_a_field(variant) => return None,
            None if args.at.is_none() => {
                (variant.ident.to_token_stream(), format!("`{}` has no `#[sip(…)]`, so it has no code", variant.ident))
            }
            // An option in its place, or nothing before a comma.
            None if self.blames(Subject::Code) || args.form.iter().any(|error| error.at.text() == ",") => return None,
            None => (args.at.to_token_stream(), "`#[sip(…)]` has no code".to_owned()),
            Some(Number { at, value: None, text }) => {
                (at.to_token_stream(), format!("the code must be an integer literal, not `{text}`"))
            }
            Some(Number { at, text, .. }) => match args.status_code() {
                Some(code) => return Some(code),
                None => (at.to_token_stream(), format!("{text} is no SIP status code; {CODES}")),
            },
        };
        let advice = match args.at {
            Some(_) => "write a code from 100 to 699, then its phrase, then the options",
            None if !self.status.is_set() && variant.fields.len() == 1 => {
                "write its code and reason phrase in front of it, or `#[sip(transparent)]` where what it holds implements \
                 `ToStatus`"
            }
            None => "write its code and reason phrase in front of it",
        };
        self.blame(Subject::Code, at, fact, advice);
        None
    }

    /// The code is in class and range; gives whether it is.
    pub(super) fn in_class_and_range(&mut self, subject: Subject, at: impl ToTokens, code: StatusCode) -> bool {
        let Some((lower, upper)) = self.allowed.filter(|_| !self.is_allowed(code)) else { return true };
        let class = self.status.class().filter(|class| *class != code.class());
        // Where `fallback` needs the code, the range is the mistake.
        if class.is_some() || !self.is_needed_for_fallback(code) {
            let kind = if self.status.is_struct() { "struct" } else { "enum" };
            let (fact, advice) = if let Some(class) = class {
                let (own, own_label, label) = (code.class(), code.class().label(), class.label());
                let fact =
                    format!("is in class `{own:?}` ({own_label}), and the {kind} is of class `{class:?}` ({label})");
                (fact, "leave out the class, or give each class a type of its own")
            } else {
                let fact = format!("is outside the {kind}'s range, {lower} to {upper}");
                (fact, "widen the range, or write a code that is in it")
            };
            self.blame(subject, at, format!("{code} {fact}"), advice);
        }
        false
    }

    /// A code stands on one variant, or under `by_phrase` on several with different phrases.
    pub(super) fn taken(&mut self, variant: &Variant<'_>, code: StatusCode) {
        // Two variants of one name are the compiler's error.
        let is_first = |first: &&Variant<'_>| {
            first.index < variant.index && first.code() == Some(code) && first.ident != variant.ident
        };
        let Some(first) = self.rivals(variant).find(is_first).map(|first| first.ident) else { return };
        let (fact, advice) = if self.status.is_by_phrase {
            (format!("{code} with this phrase is `{first}` already"), "give each variant of a code a phrase of its own")
        } else {
            let fact = format!(
                "{code} is the code of `{first}` already; with `by_phrase` on the enum, phrases tell variants of one code apart, \
                 and an enum of `ToStatus` takes a code any number of times"
            );
            (fact, "give each code to one variant")
        };
        self.blame(Subject::Code, variant.args.code_at(), fact, advice);
    }

    /// The other variants of a set that claim the code, unless their phrases, letter case (ASCII) aside, tell them apart.
    fn rivals<'v>(&'v self, variant: &'v Variant<'_>) -> impl Iterator<Item = &'v Variant<'v>> {
        let code = variant.code().filter(|_| self.status.is_set());
        let claims = code.into_iter().flat_map(|code| self.status.claims(code));
        claims.filter(|other| {
            let phrases = || variant.args.sent_phrase().zip(other.args.sent_phrase());
            let have_one_phrase = || phrases().is_some_and(|(own, other)| own.eq_ignore_ascii_case(other));
            let is_told_apart = self.status.is_by_phrase && variant.code() == other.code() && !have_one_phrase();
            variant.index != other.index && !is_told_apart
        })
    }

    /// Whether a variant may have another attribute, as far as the type and the other variants have a say.
    pub(super) fn may_replace(&self, variant: &Variant<'_>, changed: &Variant<'_>) -> bool {
        let (before, Some(after)) = (variant.args.status_code(), changed.args.status_code()) else {
            return changed.args.code.is_none() && changed.answer != Answer::Code;
        };
        let is_same_phrase = variant.args.sent_phrase() == changed.args.sent_phrase();
        let is_same = before == Some(after) && (is_same_phrase || !self.status.is_by_phrase);
        let is_needed = before.is_some_and(|before| before != after && self.is_needed_for_fallback(before));
        // The code of a phrase that stands beside another code may be the one that `fallback` lacks.
        if variant.codes_of_phrase().any(|code| code != after && self.is_lacked_by_fallback(code)) {
            return false;
        }
        is_same || !is_needed && self.is_allowed(after) && self.rivals(changed).next().is_none()
    }

    /// A code that is not registered is marked as one's own, and has a phrase of its own.
    pub(super) fn not_registered(&mut self, variant: &Variant<'_>, code: StatusCode) {
        let args = &variant.args;
        if let Some(custom) = args.get("custom") {
            let fact =
                format!("{code} is not registered with IANA, so there is no phrase to replace by a `custom` one");
            return self.blame(Subject::Option("custom"), &custom.ident, fact, "remove `custom`");
        }
        let text = args.text_of_phrase().unwrap_or_default();
        // The number is the slip.
        if self.blames(Subject::Code) && owners(text).next().is_some() {
            return;
        }
        let is_vendor = args.has("vendor") || self.status.has("vendor");
        let (rest, advice) = if is_vendor && args.phrase.is_none() {
            (", so it has no reason phrase but yours".to_owned(), "write a reason phrase behind the code")
        // What came to the registry after 1.0 is no ground for an error in programs that were right before.
        } else if args.flag("vendor").is_some() || is_vendor && owners(text).all(Registered::is_later_than_1_0) {
            return;
        } else {
            let of = list(owners(text).map(|row| row.code));
            let rest = if of.is_empty() { of } else { format!("; \"{text}\" is the reason phrase of {of}") };
            (rest, "write a registered code, or mark your own as `vendor`")
        };
        let fact = format!("{code} is not registered with IANA{rest}");
        self.blame(Subject::Option("vendor"), args.code_at(), fact, advice);
    }

    /// The alternatives: each is a code of its own.
    pub(super) fn alternatives(&mut self, variant: &Variant<'_>, own: StatusCode) {
        let is_vendor = variant.args.has("vendor") || self.status.has("vendor");
        let codes = variant.args.meant("alternatives", values::codes).unwrap_or_default();
        for (place, (at, code)) in codes.iter().enumerate() {
            let Some(code) = *code else {
                // What is no number is a wrong value.
                if at.number().is_some() {
                    let fact = format!("`{}` is no SIP status code; {CODES}", at.text());
                    self.error(at, fact, "write a code from 100 to 699");
                }
                continue;
            };
            let first = self.status.claims(code).next().filter(|first| first.index != variant.index);
            if let Some(first) = first {
                let fact = format!("{code} is read as `{}` already", first.ident);
                self.error(at, fact, "give each code to one variant");
            } else if code == own || codes[..place].iter().any(|(_, earlier)| *earlier == Some(code)) {
                self.error(at, format!("{code} stands here a second time"), "remove it");
            } else if self.in_class_and_range(Subject::Rest, at, code) && code.registered().is_none() && !is_vendor {
                let advice = "write a registered code, or `vendor = \"…\"` on the enum where it is the vendor's own";
                self.error(at, format!("{code} is not registered with IANA"), advice);
            }
        }
    }
}
