//! The one tolerant grammar of `#[sip(…)]`: it understands what people write, and notes what is wrong in its form.

use std::slice;

use proc_macro2::{Group, Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::Parser as _;

use super::args::{Args, StrayKind};
use super::header::Header;
use super::keys::{Derive, Key, Place};
use super::parser::{Parser, keyless};
use super::tokens::{Tokens, is_punct};
use super::values;

/// The arguments of all `#[sip(…)]` among the attributes.
pub(crate) fn read(attributes: &[syn::Attribute], place: Place, derive: Derive) -> Args {
    let mut args = Args::default();
    for attribute in attributes {
        let Some(name) = name_of_sip(attribute) else { continue };
        args.at.get_or_insert(name.clone());
        let (tokens, is_pair) = match &attribute.meta {
            syn::Meta::Path(_) => continue,
            syn::Meta::List(list) => (Tokens::new(&list.tokens), false),
            syn::Meta::NameValue(pair) => (Tokens::new(&pair.value), true),
        };
        let options_before_code = if args.code.is_some() { 0 } else { args.options.len() };
        let args = &mut args;
        let mut parser =
            Parser { trees: Vec::new(), index: 0, place, derive, options_before_code, args, is_wrong: false };
        // On the enum, the error that this is no option suffices.
        if is_pair && place != Place::Type {
            parser.form_error(tokens.first(), "the arguments must stand in parentheses");
        }
        parser.split_suffixes(&tokens);
        parser.arguments();
    }
    args
}

/// The name of `#[sip…]`, or of `#[r#sip…]`, which is the same.
pub(crate) fn name_of_sip(attribute: &syn::Attribute) -> Option<&Ident> {
    attribute.path().get_ident().filter(|name| name.unraw() == "sip")
}

/// Whether the attribute of these arguments has the right form and is read as what they say.
pub(crate) fn is_read_back(args: &Args, place: Place, derive: Derive) -> bool {
    let text = args.text();
    let attributes = syn::Attribute::parse_outer.parse_str(&text).unwrap_or_default();
    let read = read(&attributes, place, derive);
    let is_right = read.form.is_empty() && read.strays.is_empty() && args.headers().all(Header::is_whole);
    is_right && read.text() == text && read.options.len() == args.options.len()
}

impl Parser<'_> {
    fn arguments(&mut self) {
        let mut names_empty = false;
        while let Some(tree) = self.trees.get(self.index).cloned() {
            if is_punct(&tree, ',') {
                if !std::mem::replace(&mut names_empty, true) {
                    self.form_error(tree, "nothing stands before this comma");
                }
                self.index += 1;
            } else {
                self.argument(&tree);
                self.is_wrong = false;
                self.separator();
            }
            self.is_wrong = false;
        }
    }

    /// Takes what stands behind an argument: a comma, or anything else, or nothing.
    fn separator(&mut self) {
        let start = self.index;
        while matches!(self.trees.get(self.index), Some(TokenTree::Punct(_))) && !self.is(self.index, ',') {
            self.index += 1;
        }
        let separator = Tokens::of(&self.trees[start..self.index]);
        if !separator.is_empty() {
            self.form_error(&separator, format!("`{}` stands where a comma belongs", separator.text()));
        }
        match self.trees.get(self.index).cloned() {
            Some(comma) if is_punct(&comma, ',') => self.index += 1,
            Some(tree) if separator.is_empty() => {
                self.form_error(&tree, format!("a comma is missing before `{}`", Tokens::new(&tree).text()));
            }
            _ => {}
        }
    }

    fn argument(&mut self, first: &TokenTree) {
        match first {
            TokenTree::Ident(word) => self.word(word),
            TokenTree::Literal(_) if self.is_header(self.index, &Tokens::of(slice::from_ref(first))) => {
                self.header_of_its_own(&Tokens::of(slice::from_ref(first)));
            }
            TokenTree::Group(group) if self.holds_arguments(group) => {
                let inner = Tokens::new(group.stream());
                self.form_error(first, format!("`{}` stands without parentheses", inner.text()));
                let argument = inner.trees()[0].clone();
                self.trees.splice(self.index..=self.index, inner.trees().iter().cloned());
                self.argument(&argument);
            }
            _ => {
                let value = self.code_or_phrase_alone();
                self.code_or_phrase(&value);
            }
        }
    }

    /// `(q850 = 34)`, `("Retry-After" = 5)`, `(486, "Busy Here")`
    fn holds_arguments(&self, group: &Group) -> bool {
        let inner = Tokens::new(group.stream());
        let is_key = |word: &Ident| self.key(&word.unraw().to_string()).is_some();
        matches!(inner.trees(), [TokenTree::Ident(word), ..] if is_key(word))
            || inner.trees().iter().skip(1).any(|tree| is_punct(tree, '=') || is_punct(tree, ','))
    }

    fn word(&mut self, ident: &Ident) {
        let word = ident.unraw().to_string();
        let is_path = self.is_path_separator(self.index + 1);
        match self.key(&word) {
            _ if is_path => {}
            Some(key) => return self.option(ident, key),
            None if self.code_or_phrase_with_a_key(ident, &word) => return,
            None if Key::is_known(&word) => {
                self.stray(ident, StrayKind::Elsewhere);
                self.value();
                return self.skip_linked_value();
            }
            None => {}
        }
        self.words_or_unknown(ident, &word, is_path);
    }

    /// A word that is no key: the code or the phrase by its name or without quotation marks, a misspelt key, or one that does not
    /// exist.
    fn words_or_unknown(&mut self, ident: &Ident, word: &str, is_path: bool) {
        let start = self.index;
        let is_code = self.has_code() && self.args.code.is_none();
        let value = if is_code { self.code_or_phrase_alone() } else { self.value() };
        let mut options = self.args.options.iter().skip(self.options_before_code);
        let are_of_the_phrase = options.all(|option| matches!(option.key.name, "custom" | "vendor"));
        let is_behind_the_code = self.args.code.is_some() && self.args.strays.is_empty() && are_of_the_phrase;
        let is_phrase = is_behind_the_code && self.args.phrase.is_none();
        // A key never starts with a capital letter.
        let (is_capitalised, are_several) = (word.starts_with(char::is_uppercase), value.trees().len() > 1);
        let has_value = value.trees().get(1).is_some_and(|tree| is_punct(tree, '='));
        let is_meant = if is_code {
            self.args.options.is_empty()
        } else {
            // Words, or what a program calls by a name: a constant, a macro call.
            is_phrase && (are_several || is_capitalised) && !has_value
        };
        // `Vendor Busy`
        let is_title = is_phrase && are_several && is_capitalised && values::unquoted(&value).is_some();
        let is_no_key = is_path || keyless(word).is_some() || is_title;
        let name = Tokens::of(value.trees().split(|tree| is_punct(tree, '=')).next().unwrap_or_default());
        let key = self.key_meant(word, &name).filter(|_| !is_no_key);
        if self.is_header(start, &name) {
            self.index = start;
            self.header_of_its_own(&name);
        } else if self.has_code() && values::named_row(&value).is_some() || is_meant && key.is_none() {
            self.code_or_phrase(&value);
        } else if let Some((length, key)) = key {
            // An option whose key is written wrong.
            self.stray(Tokens::of(&self.trees[start..start + length]), StrayKind::Misspelt);
            self.index = start + length - 1;
            self.option(ident, key);
        } else {
            self.stray(if is_path { value } else { Tokens::new(ident) }, StrayKind::Unknown);
            self.skip_linked_value();
        }
    }

    /// The key that was probably meant by these words, and how many tokens it takes: `by-phrase`, `fall back`, `Q.850`.
    fn key_meant(&self, first: &str, words: &Tokens) -> Option<(usize, &'static Key)> {
        let of_all = self.nearest_key(&words.text().replace([' ', '-'], "_"));
        of_all.map(|key| (words.trees().len(), key)).or_else(|| Some((1, self.nearest_key(first)?)))
    }
}
