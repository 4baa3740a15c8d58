//! The code and the phrase, in whatever form they stand.

use proc_macro2::{Ident, TokenTree};
use quote::quote;
use sipcode_core::StatusCode;
use sipcode_core::tooling::owners;

use super::args::{Number, Opt, Phrase, StrayKind};
use super::keys::Place;
use super::parser::{Parser, THE_CODE, THE_PHRASE, keyless};
use super::tokens::{Tokens, is_punct};
use super::values;

impl Parser<'_> {
    pub(super) fn code(&mut self, number: Number) {
        let is_second_range =
            self.place == Place::Struct && self.args.code.is_some() && values::range(&number.at).is_right;
        if !self.has_code() || is_second_range {
            return self.range_or_stray(number.at);
        }
        // `Busy, 486`
        if let Some(word) = self.args.code.take_if(|code| code.value.is_none() && number.value.is_some()) {
            self.stray(word.at, StrayKind::Unknown);
        }
        if self.args.code.is_some() {
            return self.stray(number.at, StrayKind::Twice(THE_CODE));
        }
        // Beside these no code may stand at all.
        let is_alone = ["other", "transparent", "with"].iter().any(|key| self.args.has(key));
        let is_behind = self.args.options.len() != self.options_before_code;
        if !is_alone && (is_behind || self.args.phrase.is_some()) {
            self.order_error(&number.at, "the code must stand first");
        }
        self.options_before_code = self.args.options.len();
        self.args.code = Some(number);
    }

    /// `500..=599` without its key, or what is nothing on the enum.
    fn range_or_stray(&mut self, at: Tokens) {
        let key = self.key("range");
        match key.filter(|key| !self.args.has(key.name) && values::range(&at).is_right) {
            Some(key) => {
                self.form_error(at.first(), "`range =` is missing before the codes");
                let range = Opt::new(key, &Ident::new(key.name, at.trees()[0].span()));
                self.args.options.push(Opt { value: Some(at), has_wrong_form: true, ..range });
            }
            None => self.stray(at, StrayKind::Value),
        }
    }

    /// A code that is understood, though it is no integer literal; and the phrase behind it, if there is one.
    fn code_meant(&mut self, at: &Tokens, code: StatusCode, phrase: &str) {
        self.form_error(at, format!("the code must be an integer literal, not `{}`", at.text()));
        self.code(Number { at: at.clone(), ..Number::of(code) });
        if !phrase.is_empty() {
            self.phrase(Phrase { at: at.clone(), text: Some(phrase.to_owned()) });
        }
    }

    pub(super) fn phrase(&mut self, phrase: Phrase) {
        if !self.has_code() {
            return self.stray(phrase.at, StrayKind::Value);
        }
        if self.args.phrase.is_some() {
            return self.stray(phrase.at, StrayKind::Twice(THE_PHRASE));
        }
        let is_late = self.args.code.is_some() && self.args.options.len() > self.options_before_code;
        if is_late && phrase.text.is_some() {
            self.order_error(&phrase.at, "the reason phrase must stand right behind the code");
        }
        self.args.phrase = Some(phrase);
    }

    /// Notes a wrong order, unless another mistake in the form is known: all of them offer the same attribute.
    fn order_error(&mut self, at: &Tokens, fact: &str) {
        if self.args.form.is_empty() {
            self.form_error(at.first(), fact);
        }
    }

    /// `"Busy Here"`, `"486"`, `"486 Busy Here"`, `-486`, `486.0`, `(486)`, or what cannot be read.
    pub(super) fn code_or_phrase(&mut self, value: &Tokens) {
        let string = value.string();
        let inner = value.without_delimiters();
        if self.has_code() && self.args.code.is_none() {
            let text = string.clone().unwrap_or_else(|| inner.text());
            let ends_in_a_string = || value.trees().last().is_some_and(|last| Tokens::new(last).string().is_some());
            match values::code_and_phrase(text.trim_start_matches('-')) {
                // Behind a number stand a phrase in quotation marks, or operators.
                Some((code, phrase)) if phrase.is_empty() || ends_in_a_string() => {
                    return self.code_meant(value, code, phrase);
                }
                _ if string.is_none() => return self.code(Number::new(value.clone())),
                _ => {}
            }
        }
        if self.args.phrase.is_some() && !matches!(value.trees(), [TokenTree::Literal(_)]) {
            return self.stray(value, StrayKind::Value);
        }
        let text = inner.string();
        let is_behind_a_comma = self.index.checked_sub(2).is_none_or(|before| self.is(before, ','));
        if self.has_code() && text.is_some() && string.is_none() && is_behind_a_comma {
            self.form_error(value, "the reason phrase stands without parentheses");
        }
        self.phrase(Phrase { at: value.clone(), text });
    }

    /// `StatusCode::BUSY_HERE`, `BUSY_HERE`, or a registered phrase without quotation marks.
    pub(super) fn words(&mut self, value: &Tokens) -> bool {
        let is_word = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_)) || is_punct(tree, ':');
        let is_path = value.trees().iter().all(is_word) && value.text().split("::").all(|word| !word.contains(' '));
        let constant = value.trees().last().and_then(|name| values::constant(&name.to_string())).filter(|_| is_path);
        // `Not Found` or `NotFound`
        let text = values::as_words(value);
        let phrase = [values::words(&text), text].into_iter().rfind(|phrase| owners(phrase).next().is_some());
        let of_phrase = phrase.as_deref().and_then(|phrase| owners(phrase).next()).map(|row| row.code);
        match (constant.or(of_phrase), &self.args.code, &self.args.phrase) {
            (Some(code), None, _) => self.code_meant(value, code, ""),
            (_, Some(_), None) if phrase.is_some() => {
                self.form_error(value, "the reason phrase must stand in quotation marks");
                self.phrase(Phrase { at: value.clone(), text: phrase });
            }
            _ => return false,
        }
        true
    }

    /// `code = 486`, `reason = "Busy Here"`.
    pub(super) fn code_or_phrase_with_a_key(&mut self, ident: &Ident, word: &str) -> bool {
        let Some(what) = keyless(word).filter(|_| self.has_code()) else { return false };
        let behind = self.trees.get(self.index + 1);
        if self.link(self.index + 1).is_empty() && !matches!(behind, Some(TokenTree::Literal(_))) {
            return false;
        }
        let start = self.index;
        self.index += 1;
        let (_, value) = self.linked(false, Self::code_or_phrase_alone);
        if value.is_empty() {
            // A call, such as `code()`.
            self.index = start;
            return false;
        }
        let is_code = what == THE_CODE;
        let is_second = if is_code { self.args.code.is_some() } else { self.args.phrase.is_some() };
        if is_second {
            self.stray(quote!(#ident #value), StrayKind::Twice(what));
            return true;
        }
        let is_understood = if is_code {
            let errors = self.args.form.len();
            if !self.words(&value) {
                self.code_or_phrase(&value);
            }
            self.args.form.truncate(errors);
            self.args.status_code().is_some()
        } else {
            let text = value.without_delimiters().string().or_else(|| values::unquoted(&value));
            self.args.phrase.insert(Phrase { text, at: value }).text.is_some()
        };
        if is_understood {
            self.form_error(ident, format!("{what} stands without a key"));
        }
        true
    }
}
