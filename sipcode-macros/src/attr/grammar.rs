//! The one tolerant grammar of `#[sip(…)]`: it understands what people write, and notes what is wrong in its form.
//!
//! The tokens are read from left to right. A function that reads something gets the tokens that are left, and gives how many it
//! took.

use std::mem;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenTree};
use quote::ToTokens;
use sipcode_core::StatusCode;
use sipcode_core::tooling::{HeaderName, canonical_header};
use syn::ext::IdentExt;
use syn::parse::Parser as _;

use super::args::{Args, FormError, Phrase, Stray, StrayKind};
use super::ends::{Scope, keyless, length_of_name, link};
use super::header::Header;
use super::keys::{Derive, Key, Place, Takes};
use super::tokens::{self, Tokens, is_number, is_one_of, is_punct, is_string};
use super::values;

/// The arguments of all `#[sip(…)]` among the attributes.
pub(crate) fn read(attributes: &[syn::Attribute], place: Place, derive: Derive) -> Args {
    let (mut args, mut phrase_of_a_flag) = (Args::default(), None);
    for attribute in attributes {
        let Some(name) = name_of_sip(attribute) else { continue };
        let (tokens, is_pair) = match &attribute.meta {
            syn::Meta::Path(_) => (Tokens::default(), false),
            syn::Meta::List(list) => (Tokens::new(&list.tokens), false),
            syn::Meta::NameValue(pair) => (Tokens::new(&pair.value).without_delimiters(), true),
        };
        let first = tokens.trees().first().cloned().unwrap_or_else(|| name.clone().into());
        args.at.get_or_insert_with(|| first.clone());
        let options_before_code = if args.code.is_some() { 0 } else { args.options.len() };
        let scope = Scope { place, derive };
        let mut reader = Reader {
            scope,
            options_before_code,
            args: &mut args,
            phrase_of_a_flag: &mut phrase_of_a_flag,
            is_wrong: false,
        };
        // On the enum, the error that this is no option suffices.
        if is_pair && (scope.has_code() || tokens.is_empty()) {
            reader.form_error(first, "the arguments must stand in parentheses");
        }
        let trees = reader.without_suffixes(&tokens);
        reader.arguments(&trees);
    }
    // Beside `custom` the registered phrase is not meant.
    let registered = args.status_code().and_then(StatusCode::canonical_reason);
    let is_registered = args.has("custom") && registered.is_some() && args.text_of_phrase() == registered;
    if args.phrase.is_none() || is_registered {
        args.phrase = phrase_of_a_flag.or(args.phrase);
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

/// Adds to the arguments what an attribute says.
pub(super) struct Reader<'a> {
    pub(super) scope: Scope,
    pub(super) args: &'a mut Args,
    /// What stands as the value of `custom` or `vendor`, and is the phrase where no other stands.
    pub(super) phrase_of_a_flag: &'a mut Option<Phrase>,
    /// How many options stood there when the code was read; until then, those of earlier attributes, which may stand before it.
    pub(super) options_before_code: usize,
    /// Whether a mistake of the argument is noted; others follow from it.
    pub(super) is_wrong: bool,
}

impl Reader<'_> {
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

    /// The tokens, with a key behind a literal (`"Acme"fallback`) as a word of its own. With any other suffix, a string and the code
    /// are meant without it, and another number is none.
    fn without_suffixes(&mut self, tokens: &Tokens) -> Vec<TokenTree> {
        let mut trees = Vec::new();
        for (index, tree) in tokens.trees().iter().enumerate() {
            let Some((literal, suffix)) = tokens::without_suffix(tree) else {
                trees.push(tree.clone());
                continue;
            };
            if let Some(key) = self.scope.key(&suffix).or_else(|| self.scope.nearest_key(&suffix)) {
                trees.extend([literal, Ident::new(key.name, tree.span()).into()]);
            } else if suffix == "." {
                let fact = "`.` stands where a comma belongs".to_owned();
                self.args.form.push(FormError { at: Tokens::new(tree), fact });
                trees.push(literal);
                if !tokens.trees().get(index + 1).is_some_and(|next| is_punct(next, ',')) {
                    trees.push(Punct::new(',', Spacing::Alone).into());
                }
            } else if is_string(&literal) || index == 0 && !is_number(tree) && Tokens::new(&literal).is_code() {
                let fact = format!("`{suffix}` behind the literal is no suffix and no option");
                self.args.form.push(FormError { at: Tokens::new(tree), fact });
                trees.push(literal);
            } else {
                trees.push(tree.clone());
            }
        }
        trees
    }

    pub(super) fn arguments(&mut self, trees: &[TokenTree]) {
        let (mut index, mut has_empty, mut lacks_comma) = (0, false, false);
        while let Some(tree) = trees.get(index) {
            if is_punct(tree, ',') {
                // One error for all of them.
                if !mem::replace(&mut has_empty, true) {
                    self.form_error(tree, "nothing stands before this comma");
                }
                index += 1;
            } else {
                index += self.argument(&trees[index..]);
                // What is wrong with the argument itself stands at the same place.
                if lacks_comma && !matches!(tree, TokenTree::Group(_)) {
                    self.form_error(tree, format!("a comma is missing before `{}`", Tokens::new(tree).text()));
                }
                self.is_wrong = false;
                let separator = self.separator(&trees[index..]);
                lacks_comma = separator == 0;
                index += separator;
            }
            self.is_wrong = false;
        }
    }

    /// Reads what stands behind an argument: a comma, or signs in its place, or nothing. Behind the comma only those count with
    /// which nothing begins, or that stand before an option.
    fn separator(&mut self, trees: &[TokenTree]) -> usize {
        let is_comma = |tree: &TokenTree| is_punct(tree, ',');
        let is_sign = |tree: &&TokenTree| matches!(tree, TokenTree::Punct(_)) && !is_comma(tree);
        let mut length = trees.iter().take_while(is_sign).count();
        let mut is_wrong = length > 0;
        if trees.get(length).is_some_and(is_comma) {
            length += 1;
            let (signs, behind) = trees[length..].split_at(trees[length..].iter().take_while(is_sign).count());
            let begins_nothing = link(signs) != "::" && signs.iter().all(|sign| is_one_of(sign, ";:=>|/+"));
            // `!display` is no option.
            if begins_nothing || self.scope.begins_an_option(behind) && !signs.iter().any(|sign| is_punct(sign, '!')) {
                length += signs.len();
                is_wrong |= !signs.is_empty();
            }
        }
        if is_wrong {
            let signs = Tokens::of(&trees[..length]);
            self.form_error(&signs, format!("`{}` stands where a comma belongs", signs.text()));
        }
        length
    }

    /// Reads the first argument.
    fn argument(&mut self, trees: &[TokenTree]) -> usize {
        let behind = &trees[1..];
        match &trees[0] {
            // `(486)`, `(q850 = 34)`, `(486, "Busy Here")`, `["Busy Here"]`; numbers in brackets are a list, and a second pair
            // around it is part of the argument.
            TokenTree::Group(group) if !self.is_wrong && holds_arguments(group) => {
                let inner = Tokens::new(group.stream());
                let around = match group.delimiter() {
                    Delimiter::Bracket => "brackets",
                    Delimiter::Brace => "braces",
                    _ => "parentheses",
                };
                self.form_error(&trees[0], format!("`{}` stands without {around}", inner.text()));
                self.arguments(inner.trees());
                1
            }
            TokenTree::Ident(ident) if link(behind) != "::" => self.keyed(ident, trees),
            // `"vendor" = "Acme"`; `"Reason" = …` is a header field.
            TokenTree::Literal(literal) if !matches!(link(behind), "" | "(" | "::") => {
                let is_header = |word: &str| canonical_header(word) == HeaderName::Known;
                let is_key = |word: &String| Key::is_known(word) || keyless(word).is_some() && !is_header(word);
                let Some(word) = tokens::string(literal).filter(is_key) else { return self.words(trees, None) };
                self.form_error(literal, format!("`{word}` stands without quotation marks"));
                self.keyed(&Ident::new(&word, literal.span()), trees)
            }
            _ => self.words(trees, None),
        }
    }

    /// Reads an argument that begins with this word.
    fn keyed(&mut self, ident: &Ident, trees: &[TokenTree]) -> usize {
        let (word, behind) = (ident.unraw().to_string(), &trees[1..]);
        match (self.scope.key(&word), keyless(&word).filter(|_| self.scope.has_code())) {
            (Some(key), _) => 1 + self.option(ident, key, behind),
            (None, Some(what)) => self.code_or_phrase_behind_a_key(ident, what, trees),
            (None, None) if Key::is_known(&word) => {
                self.stray(ident, StrayKind::Elsewhere);
                1 + self.scope.linked(behind, Takes::Function).length
            }
            (None, None) => self.words(trees, Some(ident)),
        }
    }

    /// Reads what has no key: the code or the phrase, also by its name or without quotation marks, or a header field; or else
    /// words that may begin with a misspelt key.
    pub(super) fn words(&mut self, trees: &[TokenTree], key: Option<&Ident>) -> usize {
        let length = self.scope.length_of_words(trees, self.args.code.is_none());
        let (name, behind) = trees.split_at(length_of_name(&trees[..length]));
        if self.is_header(name, behind) {
            return self.header_without_its_key(name, behind);
        }
        let all = Tokens::of(&trees[..length]);
        if !matches!(trees[0], TokenTree::Ident(_)) {
            self.code_or_phrase(&all);
            return length;
        }
        // A key never starts with a capital letter.
        let is_capitalised = trees[0].to_string().starts_with(char::is_uppercase);
        let (is_phrase, are_several) = (self.args.code.is_some() && self.args.phrase.is_none(), length > 1);
        let are_words = are_several && values::unquoted_phrase(&all).is_some();
        // `Vendor Busy`
        let is_title = is_phrase && is_capitalised && are_words;
        let is_row = values::named_row(&all).is_some();
        if let Some(key) = key.filter(|_| !is_row && !is_title) {
            if let Some((length, meant)) = self.key_meant(key, name) {
                self.stray(Tokens::of(&trees[..length]), StrayKind::Misspelt);
                return length + self.option(key, meant, &trees[length..]);
            }
        }
        let is_code = self.args.code.is_none() && self.args.options.is_empty();
        // Words, or right behind the code what a program calls by a name: a constant, a macro call.
        let is_behind_options = self.args.options.len() > self.options_before_code;
        // `cause(17)`
        let is_call = !is_capitalised && link(&trees[1..]) == "(";
        let may_be_phrase = are_words || !is_behind_options && !is_call && (are_several || is_capitalised);
        let is_meant = is_code || is_phrase && may_be_phrase && name.len() == length;
        if self.scope.has_code() && (is_row || is_meant) {
            self.code_or_phrase(&all);
            return length;
        }
        self.stray(Tokens::of(name), StrayKind::Unknown);
        name.len() + self.scope.linked(behind, Takes::Function).length
    }

    /// The key that was probably meant by these words, and how many of them it takes: `by-phrase`, `fall back`, `Q.850`.
    fn key_meant(&self, first: &Ident, words: &[TokenTree]) -> Option<(usize, &'static Key)> {
        let of_all = self.scope.nearest_key(&Tokens::of(words).text().replace([' ', '-'], "_"));
        let of_first = || self.scope.nearest_key(&first.unraw().to_string());
        of_all.map(|key| (words.len(), key)).or_else(|| Some((1, of_first()?)))
    }
}

/// Whether what stands in parentheses, brackets or braces is read as if it stood without them.
fn holds_arguments(group: &Group) -> bool {
    let first = Tokens::new(group.stream()).trees().first().map(is_number);
    first.is_some_and(|is_number| group.delimiter() == Delimiter::Parenthesis || !is_number)
}
