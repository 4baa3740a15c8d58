//! The code and the phrase, in whatever form they stand.

use proc_macro2::{Ident, TokenTree};

use super::args::{Number, Opt, Phrase, StrayKind};
use super::ends::{Linked, THE_CODE, THE_PHRASE};
use super::grammar::Reader;
use super::keys::{Place, Takes};
use super::tokens::{Tokens, is_number, is_string};
use super::values;

impl Reader<'_> {
    /// `486`, `"Busy Here"`, `"486 Busy Here"`, `-486`, `[486]`, `StatusCode::BUSY_HERE`, `Busy Here`, or what cannot be read.
    pub(super) fn code_or_phrase(&mut self, at: &Tokens) {
        if !self.scope.has_code() {
            return self.range_or_stray(at);
        }
        if at.trees().first().is_some_and(is_number) {
            return self.code(Number::new(at.clone()));
        }
        let (string, is_code) = (at.string(), self.args.code.is_none());
        if let Some((code, phrase)) = if is_code { values::code_and_phrase_meant(at) } else { None } {
            self.form_error(at, format!("the code must be an integer literal, not `{}`", at.text()));
            self.code(Number { at: at.clone(), ..Number::of(code) });
            if !phrase.is_empty() {
                self.phrase(at, Some(phrase));
            }
        } else if string.is_some() {
            self.phrase(at, string);
        } else if is_code {
            self.code(Number::new(at.clone()));
        } else {
            let words = values::phrase_meant(at);
            if words.is_some() {
                let form = if is_string(&at.trees()[0]) { "be a string literal" } else { "stand in quotation marks" };
                self.form_error(at, format!("the reason phrase must {form}"));
            }
            self.phrase(at, words);
        }
    }

    fn code(&mut self, number: Number) {
        // `Busy, 486`
        if let Some(word) = self.args.code.take_if(|code| code.value.is_none() && number.value.is_some()) {
            self.stray(word.at, StrayKind::Unknown);
        }
        if self.args.code.is_some() {
            let is_range = self.scope.place == Place::Struct && values::range(&number.at).is_ok();
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

    /// On the enum: `500..=599` without its key, or what may not stand there.
    fn range_or_stray(&mut self, at: &Tokens) {
        let key = self.scope.key("range").filter(|key| !self.args.has(key.name) && values::range(at).is_ok());
        let Some(key) = key else { return self.stray(at, StrayKind::Value) };
        self.form_error(at.trees().first(), "`range =` is missing before the codes");
        let range = Opt::new(key, &Ident::new(key.name, at.trees()[0].span()));
        self.args.options.push(Opt { value: Some(at.clone()), has_wrong_form: true, ..range });
    }

    fn phrase(&mut self, at: &Tokens, text: Option<String>) {
        if self.args.phrase.is_some() {
            return self.stray(at, if text.is_some() { StrayKind::Twice(THE_PHRASE) } else { StrayKind::Value });
        }
        let is_late = self.args.code.is_some() && self.args.options.len() > self.options_before_code;
        if is_late && text.is_some() {
            self.order_error(at, "the reason phrase must stand right behind the code");
        }
        self.args.phrase = Some(Phrase { at: at.clone(), text });
    }

    /// Notes a wrong order, unless another mistake in the form is known: all of them offer the same attribute.
    fn order_error(&mut self, at: &Tokens, fact: &str) {
        if self.args.form.is_empty() {
            self.form_error(at.trees().first(), fact);
        }
    }

    /// `code = 486`, `reason = "Busy Here"`; or words that start so.
    pub(super) fn code_or_phrase_behind_a_key(&mut self, key: &Ident, what: &str, trees: &[TokenTree]) -> usize {
        let Linked { link, value, length } = self.scope.linked(&trees[1..], Takes::Text);
        if length == 0 || link.is_empty() && !matches!(trees[1], TokenTree::Literal(_)) {
            return self.words(trees, None);
        }
        let at = if value.is_empty() { Tokens::of(&trees[..=length]) } else { value };
        let is_understood = if what == THE_CODE {
            self.code_or_phrase(&at);
            self.args.status_code().is_some()
        } else {
            self.phrase(&at, at.without_delimiters().string().or_else(|| values::phrase_meant(&at)));
            self.args.text_of_phrase().is_some()
        };
        if is_understood {
            self.form_error(key, format!("{what} stands without a key"));
        }
        1 + length
    }
}
