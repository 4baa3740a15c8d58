//! The code and the phrase, in whatever form they stand.

use proc_macro2::{Ident, TokenTree};
use sipcode_core::StatusCode;

use super::args::{Number, Opt, Phrase, StrayKind};
use super::keys::Place;
use super::parser::{Parser, THE_CODE, THE_PHRASE, keyless};
use super::tokens::{Tokens, number};
use super::values;

impl Parser<'_> {
    pub(super) fn code(&mut self, number: Number) {
        if !self.has_code() {
            return self.range_or_stray(number.at);
        }
        // `Busy, 486`
        if let Some(word) = self.args.code.take_if(|code| code.value.is_none() && number.value.is_some()) {
            self.stray(word.at, StrayKind::Unknown);
        }
        if self.args.code.is_some() {
            let is_range = self.place == Place::Struct && values::range(&number.at).is_ok();
            return self.stray(number.at, if is_range { StrayKind::Value } else { StrayKind::Twice(THE_CODE) });
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
        match key.filter(|key| !self.args.has(key.name) && values::range(&at).is_ok()) {
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
        if self.args.phrase.is_some() {
            let kind = if phrase.text.is_some() { StrayKind::Twice(THE_PHRASE) } else { StrayKind::Value };
            return self.stray(phrase.at, kind);
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

    /// `486`, `"Busy Here"`, `"486 Busy Here"`, `-486`, `(486)`, `StatusCode::BUSY_HERE`, `Busy Here`, or what cannot be read.
    pub(super) fn code_or_phrase(&mut self, value: &Tokens) {
        let is_number = |tree: &TokenTree| matches!(tree, TokenTree::Literal(literal) if number(literal).is_some());
        if !self.has_code() || value.trees().first().is_some_and(is_number) {
            return self.code(Number::new(value.clone()));
        }
        let string = value.string();
        if string.is_some() && self.args.code.is_some() {
            return self.phrase(Phrase { at: value.clone(), text: string });
        }
        let (inner, row) = (value.without_delimiters(), values::named_row(value));
        if self.args.code.is_none() {
            let text = string.clone().unwrap_or_else(|| inner.text());
            // Behind a number stand a phrase in quotation marks, or operators.
            let ends_in_a_string = value.trees().last().is_some_and(|last| Tokens::new(last).string().is_some());
            let meant = values::code_and_phrase(text.trim_start_matches('-'));
            let meant = meant.filter(|(_, phrase)| phrase.is_empty() || ends_in_a_string);
            match meant.or(row.map(|row| (row.code, ""))) {
                Some((code, phrase)) => return self.code_meant(value, code, phrase),
                None if string.is_none() => return self.code(Number::new(value.clone())),
                None => {}
            }
        }
        let written = values::unquoted(value).filter(|_| row.is_none() || value.trees().len() > 1);
        let words = written.or(row.map(|row| row.reason.to_owned()));
        let is_behind_a_comma = self.index.checked_sub(2).is_none_or(|before| self.is(before, ','));
        if words.is_some() {
            self.form_error(value, "the reason phrase must stand in quotation marks");
        } else if string.is_none() && inner.string().is_some() && is_behind_a_comma {
            self.form_error(value, "the reason phrase stands without parentheses");
        }
        self.phrase(Phrase { at: value.clone(), text: inner.string().or(words) });
    }

    /// `code = 486`, `reason = "Busy Here"`.
    pub(super) fn code_or_phrase_with_a_key(&mut self, ident: &Ident, word: &str) -> bool {
        let Some(what) = keyless(word).filter(|_| self.has_code()) else { return false };
        let behind = self.trees.get(self.index + 1);
        if self.link(self.index + 1).is_empty() && !matches!(behind, Some(TokenTree::Literal(_))) {
            return false;
        }
        self.index += 1;
        let (_, value) = self.linked(Self::code_or_phrase_alone);
        let at = if value.is_empty() { Tokens::new(ident) } else { value.clone() };
        let is_understood = if what == THE_CODE {
            self.code_or_phrase(&at);
            self.args.status_code().is_some()
        } else {
            let text = value.without_delimiters().string().or_else(|| values::unquoted(&value));
            self.phrase(Phrase { at, text });
            self.args.text_of_phrase().is_some()
        };
        if is_understood {
            self.form_error(ident, format!("{what} stands without a key"));
        }
        true
    }
}
