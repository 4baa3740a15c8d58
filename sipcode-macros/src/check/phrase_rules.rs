//! The rules about the phrase, and about what marks code and phrase as one's own.

use sipcode_core::tooling::{Escaped, Judgement, Slip, judge, owners};
use sipcode_core::{Registered, StatusCode};

use super::{Check, list};
use crate::attr::{Opt, Tokens};
use crate::model::Variant;
use crate::suggest::Subject;

impl Check<'_> {
    /// The phrase, and whether it and the code are marked as one's own where they are.
    pub(super) fn phrase(&mut self, variant: &Variant<'_>, code: StatusCode) {
        let args = &variant.args;
        let judgement = args.text_of_phrase().map(|text| judge(code, text));
        let mut unfit = |fact: &str| {
            let advice = "write a reason phrase that a person can read, in quotation marks";
            self.blame(Subject::Phrase, args.phrase_at(), fact, advice);
        };
        match judgement {
            None if args.phrase.is_some() => unfit("the reason phrase must be a string literal"),
            Some(Judgement::Illegal(error)) => unfit(&error.to_string()),
            Some(Judgement::Invisible { character, offset }) => {
                unfit(&format!("the character {} at offset {offset} cannot be seen", character.escape_unicode()));
            }
            Some(Judgement::Empty) => unfit("the reason phrase is empty, which tells a person nothing"),
            Some(Judgement::OuterWhiteSpace { offset: 0 }) => unfit("the reason phrase starts with white space"),
            Some(Judgement::OuterWhiteSpace { .. }) => unfit("the reason phrase ends with white space"),
            _ => {}
        }
        // An option that does not exist may have been meant to say more about the code.
        if args.is_unclear() || self.status.args.is_unclear() {
            return;
        }
        let Some(row) = code.registered() else { return self.not_registered(variant, code) };
        if let Some((text, judgement)) = args.text_of_phrase().zip(judgement) {
            self.another_phrase(variant, row, text, judgement);
        }
        if let Some(vendor) = args.flag("vendor").filter(|_| !row.is_later_than_1_0()) {
            let fact = format!("{code} is no code of your own: {} defines it as \"{}\"", row.reference, row.reason);
            self.blame(Subject::Option("vendor"), &vendor.ident, fact, "remove `vendor`");
        }
        let Some(custom) = args.get("custom") else { return };
        let fact = match judgement {
            None if args.phrase.is_none() => "`custom` says that the phrase is your own, and there is none".to_owned(),
            Some(Judgement::Registered) => {
                format!("\"{}\" is the registered phrase of {code}, so it is not `custom`", row.reason)
            }
            _ => return,
        };
        self.blame(Subject::Option("custom"), &custom.ident, fact, "remove `custom`");
    }

    /// A registered code with a phrase that is not its own: any in a set, one that looks like a mistake elsewhere.
    fn another_phrase(&mut self, variant: &Variant<'_>, row: &'static Registered, text: &str, judgement: Judgement) {
        let (status, args) = (self.status, &variant.args);
        let is_marked = args.flag("vendor").is_some() || args.has("custom");
        if is_marked || status.own_before_registration(variant).is_some() {
            return;
        }
        let Registered { code, reason, reference, .. } = row;
        let (shown, is_shared) = (Escaped(text), || status.is_shared(*code));
        let fact = match judgement {
            // The number is the slip.
            Judgement::OtherCode(_) if self.blames(Subject::Code) => return,
            Judgement::OtherCode(_) => {
                let owners = list(owners(text).map(|row| row.code));
                format!("\"{shown}\" is the reason phrase of {owners}; that of {code} is \"{reason}\"")
            }
            _ if status.is_by_phrase && is_shared() => return,
            Judgement::Http => {
                format!("\"{shown}\" is HTTP's phrase of {code}; that of SIP is \"{reason}\" ({reference})")
            }
            Judgement::Slip(Slip::LetterCase) if status.has("dialect") => return,
            Judgement::Slip(Slip::LetterCase) => {
                format!("the reason phrase of {code} is \"{reason}\"; \"{shown}\" differs from it in letter case alone")
            }
            Judgement::Slip(_) => {
                format!("\"{shown}\" looks like a slip of \"{reason}\", the reason phrase of {code} ({reference})")
            }
            Judgement::Own if status.is_set() && !status.has("dialect") && !is_shared() => {
                format!("the reason phrase of {code} is \"{reason}\" ({reference}), not \"{shown}\"")
            }
            _ => return,
        };
        self.other_wordings += 1;
        let is_third = self.other_wordings == 3 && status.is_set() && !status.has("dialect");
        let hint = if is_third { "; `dialect` on the enum allows other wordings for all of its codes" } else { "" };
        self.blame(Subject::Phrase, args.phrase_at(), fact + hint, format!("write \"{reason}\""));
    }

    /// `starts` and `ends` say how a phrase is recognised under `by_phrase`.
    pub(super) fn patterns(&mut self, variant: &Variant<'_>, code: StatusCode) {
        let patterns = variant.args.options.iter().filter(|option| matches!(option.key.name, "starts" | "ends"));
        for (place, option) in patterns.enumerate() {
            let key = option.key.name;
            if place > 0 {
                let fact = "one of `starts` and `ends` stands on a variant, not both";
                self.error(&option.ident, fact, "keep one of the two");
            } else if self.status.is_by_phrase {
                self.pattern(variant, code, option);
            // Of a shared code it is said that `by_phrase` is missing.
            } else if !self.status.is_shared(code) {
                let fact =
                    format!("`{key}` needs `by_phrase` on the enum, which tells variants apart by their phrases");
                self.error(&option.ident, fact, "write `by_phrase` on the enum, or remove it here");
            }
        }
    }

    fn pattern(&mut self, variant: &Variant<'_>, code: StatusCode, option: &Opt) {
        let text_of = |value: Option<&Tokens>| value.and_then(Tokens::string);
        let (key, Some(text)) = (option.key.name, text_of(option.value.as_ref())) else { return };
        // Where the code or the phrase is wrong, nothing is known of what is sent.
        let phrase =
            variant.args.sent_phrase().filter(|_| !self.blames(Subject::Code) && !self.blames(Subject::Phrase));
        let Some(phrase) = phrase.or(text.is_empty().then_some("")).map(str::to_ascii_lowercase) else { return };
        let part = text.to_ascii_lowercase();
        let fits = if key == "starts" { phrase.starts_with(&part) } else { phrase.ends_with(&part) };
        if text.is_empty() || !fits {
            let fact = format!("`{key} = {text:?}` does not say how the phrase of the variant {key}");
            return self.error(option.at(), fact, "write a part of the phrase");
        }
        // Two variants of a code cannot be recognised by the same pattern.
        let has_it = |other: &&Variant<'_>| {
            other.index < variant.index
                && text_of(other.args.value(key)).is_some_and(|other| other.eq_ignore_ascii_case(&text))
        };
        if let Some(first) = self.status.with_code(code).find(has_it) {
            let fact = format!("`{key} = {text:?}` of {code} is `{}` already", first.ident);
            self.error(option.at(), fact, "give each variant of a code a pattern of its own");
        }
    }
}
