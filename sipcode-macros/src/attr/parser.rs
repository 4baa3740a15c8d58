//! Where in `#[sip(…)]` an argument and its value begin and end.

use std::mem;

use proc_macro2::{Delimiter, Ident, Literal, Spacing, TokenTree};
use quote::ToTokens;
use sipcode_core::tooling::edit_distance_at_most;
use syn::ext::IdentExt;

use super::args::{Args, FormError, Stray, StrayKind};
use super::keys::{Derive, Key, Place, Takes};
use super::tokens::{self, Tokens, is_punct};

pub(super) struct Parser<'a> {
    pub(super) trees: Vec<TokenTree>,
    pub(super) index: usize,
    pub(super) place: Place,
    pub(super) derive: Derive,
    /// How many options stand before the code; until there is one, those of earlier attributes, where they may.
    pub(super) options_before_code: usize,
    pub(super) args: &'a mut Args,
    /// Whether a mistake of the argument is noted; others follow from it.
    pub(super) is_wrong: bool,
}

impl Parser<'_> {
    pub(super) fn form_error(&mut self, at: impl ToTokens, fact: impl Into<String>) {
        if !mem::replace(&mut self.is_wrong, true) {
            self.args.form.push(FormError { at: Tokens::new(at), fact: fact.into() });
        }
    }

    pub(super) fn stray(&mut self, at: impl ToTokens, kind: StrayKind) {
        if !mem::replace(&mut self.is_wrong, true) {
            self.args.strays.push(Stray { at: Tokens::new(at), kind });
        }
    }

    pub(super) fn is(&self, index: usize, character: char) -> bool {
        self.trees.get(index).is_some_and(|tree| is_punct(tree, character))
    }

    /// Whether `::` stands there; `: ::` does not count.
    pub(super) fn is_path_separator(&self, index: usize) -> bool {
        let is_joint =
            matches!(self.trees.get(index), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
        is_joint && self.is(index, ':') && self.is(index + 1, ':')
    }

    /// The key of this name, if it may stand here.
    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        Key::all(self.place, self.derive).find(|key| key.name == name)
    }

    /// The key that was probably meant: at most two edits and a third of its letters away.
    pub(super) fn nearest_key(&self, word: &str) -> Option<&'static Key> {
        let word = word.to_lowercase();
        let distance = |key: &&'static Key| edit_distance_at_most(&word, key.name, (key.name.len() / 3).min(2));
        let near = Key::all(self.place, self.derive).filter_map(|key| Some((distance(&key)?, key)));
        near.min_by_key(|(far, _)| *far).map(|(_, key)| key)
    }

    /// Whether the attribute holds a code and a phrase.
    pub(super) fn has_code(&self) -> bool {
        self.place != Place::Type
    }

    /// Takes the tokens, with a key behind a literal (`"Acme"fallback`) as a word of its own. A number with any other suffix is
    /// none, and a string is one without it.
    pub(super) fn split_suffixes(&mut self, tokens: &Tokens) {
        for tree in tokens.trees() {
            self.trees.push(tree.clone());
            let TokenTree::Literal(literal) = tree else { continue };
            let Some(suffix) = tokens::suffix(literal) else { continue };
            let key = self.key(&suffix).or_else(|| self.nearest_key(&suffix));
            let text = literal.to_string();
            let without = text.strip_suffix(&*suffix).and_then(|text| text.parse::<Literal>().ok());
            let Some(mut without) = without.filter(|_| key.is_some() || text.contains('"')) else { continue };
            without.set_span(literal.span());
            self.trees.pop();
            self.trees.push(without.into());
            if let Some(key) = key {
                self.trees.push(Ident::new(key.name, literal.span()).into());
            } else {
                let fact = format!("`{suffix}` behind the literal is no suffix and no option");
                self.args.form.push(FormError { at: Tokens::new(tree), fact });
            }
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
            TokenTree::Literal(literal) if tokens::string(literal).is_some() => self.token(),
            // `486. "Busy Here"`
            TokenTree::Literal(literal) if literal.to_string().ends_with('.') => self.value(),
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
        let is_behind = |sign: &char| index > 0 && self.is(index - 1, *sign);
        match &self.trees[index] {
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => true,
                '=' => self.is(index + 1, '>'),
                ':' => !self.is(index + 1, ':') && !is_behind(&':'),
                _ => false,
            },
            // `m::action` is no option, and neither are `!display`, `m.action` and the half of `by-phrase`.
            _ => !":!.-".chars().any(|sign| is_behind(&sign)) && self.begins_an_option(index),
        }
    }

    /// Whether a word stands there that is a key that may stand here, or with `=` behind it any other key or a slip of one.
    fn begins_an_option(&self, index: usize) -> bool {
        // `crate::sip` is none.
        let first = self.trees.get(index).filter(|_| !self.is_path_separator(index + 1));
        let Some(TokenTree::Ident(word)) = first else { return false };
        let word = word.unraw().to_string();
        let is_key = || Key::is_known(&word) || keyless(&word).is_some() || self.nearest_key(&word).is_some();
        self.key(&word).is_some() || self.link(index + 1) == "=" && is_key()
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
        self.linked(Self::value)
    }

    /// The same, unless the sign stands where a comma belongs, because another option stands behind it.
    pub(super) fn linked_value_unless_option(&mut self) -> Option<(&'static str, Tokens)> {
        let start = self.index;
        let (link, value) = self.linked_value();
        if link != "(" && value.is_empty() && matches!(self.trees.get(self.index), Some(TokenTree::Ident(_))) {
            self.index = start;
            return None;
        }
        Some((link, value))
    }

    /// Takes a link and what the function takes behind it.
    pub(super) fn linked(&mut self, value: fn(&mut Self) -> Tokens) -> (&'static str, Tokens) {
        let link = self.link(self.index);
        if link == "(" {
            return (link, self.token().without_delimiters());
        }
        self.index += link.len();
        let is_there = match self.trees.get(self.index) {
            None => false,
            Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), ',' | ';'),
            // `transparent = action`
            Some(_) if self.begins_an_option(self.index) => {
                let behind = self.trees.get(self.index + 1);
                link == "=" && behind.is_none_or(|tree| is_punct(tree, ',') || is_punct(tree, '.'))
            }
            Some(_) => true,
        };
        if !is_there {
            return (link, Tokens::default());
        }
        let start = self.index;
        value(self);
        // `acme:sipcode`, `400:499`
        while self.is(self.index, ':') && self.is_word_of_a_value(self.index + 1) {
            self.index += 1;
            self.value();
        }
        (link, Tokens::of(&self.trees[start..self.index]))
    }

    /// Takes what is linked to a key that means nothing here.
    pub(super) fn skip_linked_value(&mut self) {
        if matches!(self.link(self.index), ":" | ":=" | "=>" | "->") {
            self.linked_value_unless_option();
        }
    }

    /// Whether a key that takes a value may also stand without one.
    pub(super) fn may_be_flag(&self, key: &Key) -> bool {
        key.takes == Takes::Field || key.takes == Takes::Name && self.place == Place::Struct
    }

    /// Whether what stands there is a word or a number that begins no other argument.
    fn is_word_of_a_value(&self, index: usize) -> bool {
        let is_word = |tree| matches!(tree, &TokenTree::Ident(_)) || Tokens::new(tree).number().is_some();
        self.trees.get(index).is_some_and(is_word) && !self.begins_an_option(index)
    }
}

/// What people write under this key, though it stands without one.
pub(super) fn keyless(word: &str) -> Option<&'static str> {
    match &*word.to_lowercase() {
        "code" | "status" | "number" => Some(THE_CODE),
        "reason" | "phrase" | "message" => Some(THE_PHRASE),
        _ => None,
    }
}

pub(super) const THE_CODE: &str = "the code";
pub(super) const THE_PHRASE: &str = "the reason phrase";
