//! Where in `#[sip(…)]` an argument and its value begin and end.

use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;

use super::args::{Args, Stray, StrayKind};
use super::keys::{Derive, Key, Place, Takes};
use super::tokens::{self, Tokens, is_punct};

pub(super) struct Parser<'a> {
    pub(super) trees: Vec<TokenTree>,
    pub(super) index: usize,
    pub(super) place: Place,
    pub(super) derive: Derive,
    /// How many options and strays earlier attributes hold.
    pub(super) of_earlier: (usize, usize),
    /// How many options stand, wrongly, before the code.
    pub(super) options_before_code: usize,
    pub(super) args: &'a mut Args,
}

impl Parser<'_> {
    pub(super) fn form_error(&mut self, at: impl ToTokens, fact: impl Into<String>) {
        self.args.form_error(at, fact);
    }

    pub(super) fn stray(&mut self, at: impl ToTokens, kind: StrayKind) {
        self.args.strays.push(Stray { at: Tokens::new(at), kind });
    }

    pub(super) fn is(&self, index: usize, character: char) -> bool {
        self.trees.get(index).is_some_and(|tree| is_punct(tree, character))
    }

    /// Whether `::` stands there; `: ::` does not count.
    pub(super) fn is_path_separator(&self, index: usize) -> bool {
        let is_joint = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
        self.is(index, ':') && self.trees.get(index).is_some_and(is_joint) && self.is(index + 1, ':')
    }

    /// Whether the attribute holds a code and a phrase.
    pub(super) fn has_code(&self) -> bool {
        self.place != Place::Type
    }

    /// Takes the tokens, with a suffix that belongs to no literal (`"Acme"fallback`) as a word of its own: a flag behind a number
    /// at the end, where it parts no code from its phrase.
    pub(super) fn split_suffixes(&mut self, tokens: &Tokens) {
        let mut flags = Vec::new();
        for tree in tokens.trees() {
            self.trees.push(tree.clone());
            if let TokenTree::Literal(literal) = tree {
                flags.extend(self.split_suffix(literal));
            }
        }
        for flag in flags {
            if self.trees.last().is_some_and(|last| !is_punct(last, ',')) {
                self.trees.push(Punct::new(',', Spacing::Alone).into());
            }
            self.trees.push(flag.into());
        }
    }

    /// Takes the suffix from the literal that was pushed last, unless it says what the whole is; gives the flag behind a number.
    fn split_suffix(&mut self, literal: &Literal) -> Option<Ident> {
        let suffix = tokens::stray_suffix(literal)?;
        let takes = self.takes_before(literal);
        // `vendor = 3CX`, `class = 4xx`
        if matches!(takes, Takes::Name | Takes::Class | Takes::Range) {
            return None;
        }
        let number = tokens::number(literal);
        let key = Key::find(&suffix, self.place, self.derive);
        let key = key.or_else(|| Key::nearest(&suffix, self.place, self.derive));
        // What is out of range is no code, whatever stands behind it; and a value of the wrong kind is an error already.
        let is_no_code = self.trees.len() == 1 && number.is_some_and(|number| !(100..=699).contains(&number));
        let is_wrong_value = !matches!(takes, Takes::Nothing | Takes::Cause | Takes::Field);
        if key.is_none() && (is_wrong_value || is_no_code) {
            return None;
        }
        let text = literal.to_string();
        if let Some(Ok(mut without)) = text.strip_suffix(&*suffix).map(str::parse::<Literal>) {
            without.set_span(literal.span());
            self.trees.pop();
            self.trees.push(TokenTree::Literal(without));
        }
        let Some(key) = key else {
            self.form_error(literal, format!("`{suffix}` behind the literal is no suffix and no option"));
            return None;
        };
        let word = Ident::new(key.name, literal.span());
        if number.is_some() && (key.takes == Takes::Nothing || self.may_be_flag(key)) {
            self.form_error(literal, format!("a comma is missing before `{suffix}`"));
            return Some(word);
        }
        // Behind a phrase it may stand where it is.
        self.trees.push(word.into());
        None
    }

    /// What the key in front of the number takes, if one stands there.
    fn takes_before(&self, number: &Literal) -> Takes {
        let mut before = self.trees.iter().rev().skip(1).skip_while(|tree| matches!(tree, TokenTree::Punct(_)));
        match before.next() {
            Some(TokenTree::Ident(word)) if tokens::number(number).is_some() => {
                let key = Key::find(&word.unraw().to_string(), self.place, self.derive);
                key.map_or(Takes::Nothing, |key| key.takes)
            }
            _ => Takes::Nothing,
        }
    }

    /// The tokens up to the next comma, separator, or known key; always one at least.
    pub(super) fn value(&mut self) -> Tokens {
        self.value_up_to(|_| false)
    }

    /// The code or the phrase that stands here: a literal or a group, unless an operator follows, and other words up to a string,
    /// as `StatusCode::GONE` before `"Gone"`.
    pub(super) fn code_or_phrase_alone(&mut self) -> Tokens {
        let goes_on = match self.trees.get(self.index + 1) {
            Some(TokenTree::Ident(word)) => word == "as",
            behind => matches!(behind, Some(TokenTree::Punct(_))),
        };
        match &self.trees[self.index] {
            TokenTree::Literal(_) | TokenTree::Group(_) if !goes_on => self.token(),
            _ => self.value_up_to(|tree| Tokens::new(tree).string().is_some()),
        }
    }

    fn value_up_to(&mut self, ends: fn(&TokenTree) -> bool) -> Tokens {
        let start = self.index;
        self.index = tokens::end_of_generics(&self.trees, start).unwrap_or(start + 1);
        while self.index < self.trees.len() && !self.is_end(self.index) && !ends(&self.trees[self.index]) {
            self.index = tokens::end_of_generics(&self.trees, self.index).unwrap_or(self.index + 1);
        }
        // A sign before a key or a phrase stands where a comma belongs.
        let is_before_more = matches!(self.trees.get(self.index), Some(TokenTree::Ident(_) | TokenTree::Literal(_)));
        while is_before_more && self.index > start + 1 && matches!(self.trees[self.index - 1], TokenTree::Punct(_)) {
            self.index -= 1;
        }
        Tokens::of(&self.trees[start..self.index])
    }

    /// The one token that stands here.
    pub(super) fn token(&mut self) -> Tokens {
        self.index += 1;
        Tokens::of(&self.trees[self.index - 1..self.index])
    }

    pub(super) fn is_end(&self, index: usize) -> bool {
        let is_behind_colon = index.checked_sub(1).is_some_and(|before| self.is(before, ':'));
        match &self.trees[index] {
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => true,
                '=' => self.is(index + 1, '>'),
                ':' => !self.is(index + 1, ':') && !is_behind_colon,
                _ => false,
            },
            // `!display` is no option, and neither is `m.action`.
            TokenTree::Ident(word) => {
                let is_denied = index.checked_sub(1).is_some_and(|before| self.is(before, '!') || self.is(before, '.'));
                !is_behind_colon && !is_denied && self.begins_an_option(index, word)
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        }
    }

    /// Whether the word is a key that may stand here, or with `=` behind it any other key or a slip of one.
    fn begins_an_option(&self, index: usize, word: &Ident) -> bool {
        let word = word.unraw().to_string();
        let is_key = || Key::is_known(&word) || is_key_of_none(&word);
        let is_slip = || Key::nearest(&word, self.place, self.derive).is_some();
        Key::find(&word, self.place, self.derive).is_some() || self.link(index + 1) == "=" && (is_key() || is_slip())
    }

    /// What stands between a key and its value; nothing, if no value is linked to it.
    pub(super) fn link(&self, index: usize) -> &'static str {
        if matches!(self.trees.get(index), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
        {
            return "(";
        }
        if self.is_path_separator(index) {
            return "";
        }
        let stands = |link: &&str| (index..).zip(link.chars()).all(|(index, sign)| self.is(index, sign));
        ["=>", "==", "=", ":=", ":", "->"].into_iter().find(stands).unwrap_or_default()
    }

    /// Takes a link and the value behind it; the value is empty where there is none.
    pub(super) fn linked_value(&mut self) -> (&'static str, Tokens) {
        self.linked(|link| link == "=", Self::value)
    }

    /// The same, with the links behind which a key may be the value, and with what takes the value.
    pub(super) fn linked(
        &mut self,
        takes_keys: fn(&str) -> bool,
        value: fn(&mut Self) -> Tokens,
    ) -> (&'static str, Tokens) {
        let link = self.link(self.index);
        if link == "(" {
            return (link, self.token().without_delimiters());
        }
        self.index += link.len();
        let is_there = match self.trees.get(self.index) {
            None => false,
            Some(TokenTree::Ident(word)) => {
                // `transparent = action`, `crate = crate::sip`
                let behind = self.index + 1;
                let is_alone = behind == self.trees.len() || [',', ':', '.'].iter().any(|sign| self.is(behind, *sign));
                !self.begins_an_option(self.index, word) || takes_keys(link) && is_alone
            }
            Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), ',' | ';'),
            Some(TokenTree::Group(_) | TokenTree::Literal(_)) => true,
        };
        if !is_there {
            return (link, Tokens::default());
        }
        let start = self.index;
        value(self);
        // `acme:sipcode`, `400:499`
        while self.is(self.index, ':') && self.goes_on_with(self.index + 1) {
            self.index += 1;
            self.value();
        }
        (link, Tokens::of(&self.trees[start..self.index]))
    }

    /// Takes what is linked to a key that means nothing here.
    pub(super) fn skip_linked_value(&mut self) {
        let start = self.index;
        if matches!(self.link(start), ":" | ":=" | "=>" | "->") {
            let (link, value) = self.linked_value();
            if self.is_before_an_option(link, &value) {
                self.index = start;
            }
        }
    }

    /// Whether another option stands behind the sign, so that the sign stands where a comma belongs.
    pub(super) fn is_before_an_option(&self, link: &str, value: &Tokens) -> bool {
        link != "(" && value.is_empty() && matches!(self.trees.get(self.index), Some(TokenTree::Ident(_)))
    }

    /// Whether a key that takes a value may also stand without one.
    pub(super) fn may_be_flag(&self, key: &Key) -> bool {
        key.takes == Takes::Field || key.takes == Takes::Name && self.place == Place::Struct
    }

    /// Whether what stands there is a word or a number that begins no other argument.
    fn goes_on_with(&self, index: usize) -> bool {
        match self.trees.get(index) {
            Some(TokenTree::Ident(word)) => !self.begins_an_option(index, word),
            Some(tree) => Tokens::new(tree).number().is_some(),
            None => false,
        }
    }
}

/// Keys under which people write the code, and the phrase; both stand without one.
pub(super) const CODE_KEYS: [&str; 3] = ["code", "status", "number"];
const PHRASE_KEYS: [&str; 3] = ["reason", "phrase", "message"];

pub(super) fn is_key_of_none(word: &str) -> bool {
    let word = &*word.to_lowercase();
    CODE_KEYS.contains(&word) || PHRASE_KEYS.contains(&word)
}
