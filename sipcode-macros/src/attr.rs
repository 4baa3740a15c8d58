//! `#[sip(…)]` as arguments: one tolerant grammar, which understands what people write and notes what is wrong in its form.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use sipcode_core::tooling::{edit_distance_at_most, owners};
use sipcode_core::{Registered, StatusCode};
use syn::ext::IdentExt;

use crate::header::Header;
use crate::tokens::{self, Tokens, is_punct};

/// Which derive reads the attribute: what may be said, and which rules hold, depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derive {
    /// `SipStatus`: a set of codes, with a way back from the code to its variant.
    Set,
    /// `ToStatus`: answers, one way.
    Answers,
}

impl Derive {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Set => "SipStatus",
            Self::Answers => "ToStatus",
        }
    }
}

/// Where the attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// On the enum.
    Type,
    Variant,
    /// On a struct, which is type and variant at once.
    Struct,
}

impl Place {
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Type => "the enum",
            Self::Variant => "a variant",
            Self::Struct => "a struct",
        }
    }
}

/// What a key takes as its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    Nothing,
    Bool,
    Name,
    Class,
    Range,
    Path,
    Cause,
    Action,
    Codes,
    Text,
    Field,
    Function,
    Header,
}

/// A key of an option.
#[derive(PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    of: Option<Derive>,
    place: Place,
}

const fn key(name: &'static str, takes: Takes, place: Place, of: Option<Derive>) -> Key {
    Key { name, takes, of, place }
}

static KEYS: [Key; 20] = [
    key("class", Takes::Class, Place::Type, None),
    key("range", Takes::Range, Place::Type, None),
    key("vendor", Takes::Name, Place::Type, None),
    key("dialect", Takes::Nothing, Place::Type, Some(Derive::Set)),
    key("fallback", Takes::Nothing, Place::Type, Some(Derive::Set)),
    key("by_phrase", Takes::Nothing, Place::Type, Some(Derive::Set)),
    key("display", Takes::Bool, Place::Type, Some(Derive::Set)),
    key("complete", Takes::Nothing, Place::Type, Some(Derive::Answers)),
    key("crate", Takes::Path, Place::Type, None),
    key("vendor", Takes::Nothing, Place::Variant, None),
    key("custom", Takes::Nothing, Place::Variant, None),
    key("q850", Takes::Cause, Place::Variant, None),
    key("action", Takes::Action, Place::Variant, None),
    key("alternatives", Takes::Codes, Place::Variant, Some(Derive::Set)),
    key("starts", Takes::Text, Place::Variant, Some(Derive::Set)),
    key("ends", Takes::Text, Place::Variant, Some(Derive::Set)),
    key("header", Takes::Header, Place::Variant, Some(Derive::Answers)),
    key("other", Takes::Nothing, Place::Variant, Some(Derive::Set)),
    key("transparent", Takes::Field, Place::Variant, Some(Derive::Answers)),
    key("with", Takes::Function, Place::Variant, Some(Derive::Answers)),
];

impl Key {
    /// The keys that may stand in a place.
    pub(crate) fn all(place: Place, derive: Derive) -> impl Iterator<Item = &'static Self> {
        KEYS.iter().filter(move |key| {
            // On a struct, `vendor` is one key, with a name or without.
            let is_once = place != Place::Struct || key.place == Place::Type || key.name != "vendor";
            is_once && (place == Place::Struct || key.place == place) && key.of.is_none_or(|of| of == derive)
        })
    }

    fn find(name: &str, place: Place, derive: Derive) -> Option<&'static Self> {
        Self::all(place, derive).find(|key| key.name == name)
    }

    /// Whether the key means the option wherever it stands.
    fn is_known(name: &str) -> bool {
        KEYS.iter().any(|key| key.name == name)
    }

    /// The key that was probably meant: at most two edits and a third of its letters away.
    fn nearest(word: &str, place: Place, derive: Derive) -> Option<&'static Self> {
        let word = word.to_lowercase();
        let distance = |key: &&'static Self| edit_distance_at_most(&word, key.name, (key.name.len() / 3).min(2));
        Self::all(place, derive)
            .filter_map(|key| Some((distance(&key)?, key)))
            .min_by_key(|(far, _)| *far)
            .map(|(_, key)| key)
    }
}

/// The arguments as they are meant.
#[derive(Clone, Default)]
pub(crate) struct Args {
    /// The names of the attributes, where an error about what is missing stands.
    pub(crate) at: Vec<Ident>,
    pub(crate) code: Option<Number>,
    pub(crate) phrase: Option<Phrase>,
    pub(crate) options: Vec<Opt>,
    /// Arguments that mean nothing here.
    pub(crate) strays: Vec<Stray>,
    /// What is wrong in the form of the arguments, though they are understood.
    pub(crate) form: Vec<FormError>,
}

/// The code as it is written.
#[derive(Clone)]
pub(crate) struct Number {
    pub(crate) at: Tokens,
    /// How an offer writes it.
    pub(crate) text: String,
    /// `None` where it is unreadable.
    pub(crate) value: Option<u32>,
}

/// The phrase as it is written.
#[derive(Clone)]
pub(crate) struct Phrase {
    pub(crate) at: Tokens,
    /// `None` where it is no string literal.
    pub(crate) text: Option<String>,
}

/// An option: a key with its value.
#[derive(Clone)]
pub(crate) struct Opt {
    pub(crate) key: &'static Key,
    pub(crate) ident: Ident,
    pub(crate) value: Option<Tokens>,
    pub(crate) header: Option<Header>,
    /// Which attribute of the item holds it.
    pub(crate) part: usize,
}

impl Opt {
    /// Where an error about the value stands.
    pub(crate) fn at(&self) -> TokenStream {
        match &self.value {
            Some(value) if !value.is_empty() => value.to_token_stream(),
            _ => self.ident.to_token_stream(),
        }
    }

    fn text(&self) -> String {
        match (&self.header, &self.value) {
            (Some(header), _) => header.text(),
            (None, Some(value)) => format!("{} = {}", self.key.name, value.text()),
            (None, None) => self.key.name.to_owned(),
        }
    }
}

/// An argument that means nothing here.
#[derive(Clone)]
pub(crate) struct Stray {
    pub(crate) at: Tokens,
    pub(crate) kind: StrayKind,
    pub(crate) part: usize,
}

#[derive(Clone, Copy)]
pub(crate) enum StrayKind {
    /// A key that does not exist, and the one that it counts as.
    Unknown(Option<&'static Key>),
    /// A key of another place or of the other derive.
    Elsewhere,
    /// A code, a phrase or a key that stands a second time.
    Twice(&'static str),
    /// Anything else.
    Value,
}

#[derive(Clone)]
pub(crate) struct FormError {
    pub(crate) at: Tokens,
    pub(crate) fact: String,
    pub(crate) part: usize,
}

impl Args {
    /// The arguments of all `#[sip(…)]` among the attributes; `None` where there is none.
    pub(crate) fn read(attributes: &[syn::Attribute], place: Place, derive: Derive) -> Option<Self> {
        let mut args = Self::default();
        for attribute in attributes {
            let Some(name) = attribute.path().get_ident().filter(|name| name.unraw() == "sip") else { continue };
            args.at.push(name.clone());
            let tokens = match &attribute.meta {
                syn::Meta::Path(_) => continue,
                syn::Meta::List(list) => Tokens::new(&list.tokens),
                syn::Meta::NameValue(pair) => {
                    let tokens = Tokens::new(&pair.value);
                    args.form_error(tokens.first(), "the arguments must stand in parentheses", args.at.len() - 1);
                    tokens
                }
            };
            let part = args.at.len() - 1;
            let trees = args.split_suffixes(&tokens, place, derive);
            Parser { trees, index: 0, place, derive, part, args: &mut args }.arguments();
        }
        (!args.at.is_empty()).then_some(args)
    }

    /// The attribute that names this code, and nothing else.
    pub(crate) fn of(code: StatusCode) -> Self {
        Self { code: Some(Number::of(code)), ..Self::default() }
    }

    fn form_error(&mut self, at: impl ToTokens, fact: impl Into<String>, part: usize) {
        self.form.push(FormError { at: Tokens::new(at), fact: fact.into(), part });
    }

    /// The tokens, with a suffix that belongs to no literal as a word of its own.
    fn split_suffixes(&mut self, tokens: &Tokens, place: Place, derive: Derive) -> Vec<TokenTree> {
        let mut trees = Vec::new();
        for tree in tokens.trees() {
            let TokenTree::Literal(literal) = tree else {
                trees.push(tree.clone());
                continue;
            };
            let Some(suffix) = tokens::stray_suffix(literal) else {
                trees.push(tree.clone());
                continue;
            };
            let text = literal.to_string();
            let mut without = text.strip_suffix(&*suffix).and_then(|text| text.parse().ok()).unwrap_or(literal.clone());
            without.set_span(literal.span());
            trees.push(TokenTree::Literal(without));
            if Key::find(&suffix, place, derive).is_some() {
                trees.push(TokenTree::Ident(Ident::new(&suffix, literal.span())));
            } else {
                let part = self.at.len() - 1;
                self.form_error(literal, format!("`{suffix}` behind the literal is no suffix and no option"), part);
            }
        }
        trees
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Opt> {
        self.options.iter().find(|option| option.key.name == key)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn value(&self, key: &str) -> Option<&Tokens> {
        self.get(key)?.value.as_ref()
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = &Header> {
        self.options.iter().filter_map(|option| option.header.as_ref())
    }

    pub(crate) fn text_of_phrase(&self) -> Option<&str> {
        self.phrase.as_ref()?.text.as_deref()
    }

    /// The code, if it can be read and is in range.
    pub(crate) fn status_code(&self) -> Option<StatusCode> {
        StatusCode::from_u16(u16::try_from(self.code.as_ref()?.value?).ok()?).ok()
    }

    /// The first token, where an error about the whole stands.
    pub(crate) fn first(&self) -> TokenStream {
        let at = self.options.iter().map(|option| option.ident.to_token_stream());
        let strays = self.strays.iter().map(|stray| stray.at.first());
        let phrase = self.phrase.iter().map(|phrase| phrase.at.first());
        at.chain(strays).chain(phrase).next().unwrap_or_else(|| self.at.first().to_token_stream())
    }

    // Changes that make an offer of the arguments.

    /// The arguments in the right form, without what means nothing.
    pub(crate) fn mended(&self) -> Self {
        Self { strays: Vec::new(), form: Vec::new(), ..self.clone() }
    }

    pub(crate) fn with_code(mut self, code: StatusCode) -> Self {
        self.code = Some(Number::of(code));
        self
    }

    pub(crate) fn with_phrase(mut self, text: &str) -> Self {
        self.phrase = Some(Phrase { at: Tokens::default(), text: Some(text.to_owned()) });
        self
    }

    pub(crate) fn without_phrase(mut self) -> Self {
        self.phrase = None;
        self
    }

    /// With this flag, right behind the phrase.
    pub(crate) fn with_flag(mut self, name: &str) -> Self {
        let key = KEYS.iter().find(|key| key.name == name && key.takes == Takes::Nothing);
        if let Some(key) = key.filter(|_| !self.has(name)) {
            let ident = Ident::new(name, proc_macro2::Span::call_site());
            self.options.insert(0, Opt { key, ident, value: None, header: None, part: 0 });
        }
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.options.retain(|option| option.key.name != name);
        self
    }

    /// With another value for a key that is there.
    pub(crate) fn with_value(mut self, name: &str, value: &str) -> Self {
        for option in self.options.iter_mut().filter(|option| option.key.name == name) {
            option.value = value.parse::<TokenStream>().ok().map(Tokens::new);
        }
        self
    }

    /// With this header field.
    pub(crate) fn with_header(mut self, header: Header) -> Self {
        if let Some(key) = KEYS.iter().find(|key| key.takes == Takes::Header) {
            let ident = Ident::new(key.name, proc_macro2::Span::call_site());
            self.options.push(Opt { key, ident, value: None, header: Some(header), part: 0 });
        }
        self
    }

    /// With each header field as the function changes it.
    pub(crate) fn with_headers_changed(mut self, change: impl Fn(&mut Header)) -> Self {
        self.options.iter_mut().filter_map(|option| option.header.as_mut()).for_each(change);
        self
    }

    /// `#[sip(486, "Busy Here", vendor)]`: all parts as one attribute.
    pub(crate) fn text(&self) -> String {
        let phrase = self.text_of_phrase().map(quoted);
        let code = self.code.iter().map(|code| code.text.clone());
        let args: Vec<_> = code.chain(phrase).chain(self.options.iter().map(Opt::text)).collect();
        format!("#[sip({})]", args.join(", "))
    }

    /// The attribute that holds the key; empty if it holds nothing else than `without` would take.
    pub(crate) fn part_text(&self, part: usize) -> String {
        let args: Vec<_> = self.options.iter().filter(|option| option.part == part).map(Opt::text).collect();
        format!("#[sip({})]", args.join(", "))
    }

    /// Which attribute holds the key.
    pub(crate) fn part_of(&self, name: &str) -> usize {
        self.get(name).map_or(0, |option| option.part)
    }

    /// Whether two attributes say the same, where one takes the registered phrase that the other gives.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        let phrase = |args: &Self| {
            let given = args.text_of_phrase().map(str::to_owned);
            given.or_else(|| args.status_code()?.canonical_reason().map(str::to_owned))
        };
        let options = |args: &Self| args.options.iter().map(Opt::text).collect::<Vec<_>>();
        let code = |args: &Self| args.code.as_ref().and_then(|code| code.value);
        code(self) == code(other) && phrase(self) == phrase(other) && options(self) == options(other)
    }
}

impl Number {
    fn of(code: StatusCode) -> Self {
        Self { at: Tokens::default(), text: code.to_string(), value: Some(u32::from(code.as_u16())) }
    }
}

/// A string literal; a backtick as an escape, because offers stand between backticks.
pub(crate) fn quoted(text: &str) -> String {
    format!("{text:?}").replace('`', "\\u{60}")
}

/// What stands between a key and its value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Equals,
    /// `:`, `=>`, `==`, or parentheses around the value.
    Other(&'static str),
    None,
}

struct Parser<'a> {
    trees: Vec<TokenTree>,
    index: usize,
    place: Place,
    derive: Derive,
    part: usize,
    args: &'a mut Args,
}

impl Parser<'_> {
    fn form_error(&mut self, at: impl ToTokens, fact: impl Into<String>) {
        self.args.form_error(at, fact, self.part);
    }

    fn stray(&mut self, at: impl ToTokens, kind: StrayKind) {
        self.args.strays.push(Stray { at: Tokens::new(at), kind, part: self.part });
    }

    fn arguments(&mut self) {
        let mut names_empty = false;
        while let Some(tree) = self.trees.get(self.index).cloned() {
            if is_punct(&tree, ',') {
                if !std::mem::replace(&mut names_empty, true) {
                    self.form_error(tree, "nothing stands before this comma");
                }
                self.index += 1;
                continue;
            }
            self.argument();
            self.separator();
        }
    }

    /// Takes what stands behind an argument.
    fn separator(&mut self) {
        let Some(tree) = self.trees.get(self.index) else { return };
        if is_punct(tree, ',') {
            self.index += 1;
            return;
        }
        let mut end = self.index;
        while self.trees.get(end).is_some_and(|tree| matches!(tree, TokenTree::Punct(_)) && !is_punct(tree, ',')) {
            end += 1;
        }
        let separator = Tokens::of(&self.trees[self.index..end]);
        if separator.is_empty() {
            let fact =
                format!("a comma is missing before `{}`", Tokens::of(&self.trees[self.index..=self.index]).text());
            self.form_error(self.trees[self.index].clone(), fact);
        } else {
            let fact = format!("`{}` stands where a comma belongs", separator.text());
            self.form_error(&separator, fact);
        }
        self.index = end;
        // A comma behind another separator is part of it.
        if end > 0 && !separator.is_empty() && self.trees.get(end).is_some_and(|tree| is_punct(tree, ',')) {
            self.index += 1;
        }
    }

    fn argument(&mut self) {
        let start = self.index;
        match &self.trees[start] {
            TokenTree::Ident(word) => self.word(&word.clone()),
            TokenTree::Literal(literal) if tokens::number(literal).is_some() => self.number(&literal.clone()),
            TokenTree::Literal(literal) => self.literal(&literal.clone()),
            TokenTree::Group(_) | TokenTree::Punct(_) => {
                let value = self.value();
                self.code_in_another_form(&value);
            }
        }
    }

    /// The tokens up to the next comma, separator, or known key; always one at least.
    fn value(&mut self) -> Tokens {
        let start = self.index;
        self.index += 1;
        while self.index < self.trees.len() && !self.is_end(self.index) {
            self.index += 1;
        }
        Tokens::of(&self.trees[start..self.index])
    }

    fn is_end(&self, index: usize) -> bool {
        let is = |index: usize, character| self.trees.get(index).is_some_and(|tree| is_punct(tree, character));
        let before = |character| index.checked_sub(1).is_some_and(|before| is(before, character));
        match &self.trees[index] {
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => true,
                '=' => is(index + 1, '>'),
                ':' => !is(index + 1, ':') && !before(':'),
                _ => false,
            },
            TokenTree::Ident(word) => !before(':') && self.begins_an_option(index, &word.unraw().to_string()),
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        }
    }

    /// Whether the word is a key that may stand here, or any other key with a link behind it.
    fn begins_an_option(&self, index: usize, word: &str) -> bool {
        Key::find(word, self.place, self.derive).is_some()
            || (Key::is_known(word) || matches!(word, "code" | "reason" | "phrase"))
                && self.link(index + 1).0 == Link::Equals
    }

    /// The link at an index, and how many tokens it is.
    fn link(&self, index: usize) -> (Link, usize) {
        let is = |index: usize, character| self.trees.get(index).is_some_and(|tree| is_punct(tree, character));
        match self.trees.get(index) {
            Some(equals) if is_punct(equals, '=') => {
                if is(index + 1, '>') {
                    (Link::Other("=>"), 2)
                } else if is(index + 1, '=') {
                    (Link::Other("=="), 2)
                } else {
                    (Link::Equals, 1)
                }
            }
            Some(colon) if is_punct(colon, ':') && !is(index + 1, ':') => (Link::Other(":"), 1),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => (Link::Other("("), 1),
            _ => (Link::None, 0),
        }
    }

    /// An integer literal: the code.
    fn number(&mut self, literal: &Literal) {
        let is_sum = match self.trees.get(self.index + 1) {
            Some(TokenTree::Punct(operator)) => !matches!(operator.as_char(), ',' | ';' | ':' | '='),
            Some(TokenTree::Ident(word)) => word == "as",
            _ => false,
        };
        let at = if is_sum {
            self.value()
        } else {
            self.index += 1;
            Tokens::new(literal)
        };
        let text = literal.to_string();
        let value = if is_sum { None } else { tokens::number(literal) };
        let text = if is_sum { at.text() } else { text };
        self.code(Number { at, text, value });
    }

    fn code(&mut self, number: Number) {
        if self.place == Place::Type {
            return self.stray(number.at, StrayKind::Value);
        }
        if self.args.code.is_some() {
            return self.stray(number.at, StrayKind::Twice("the code"));
        }
        if self.args.options.len() + self.args.strays.len() > 0 || self.args.phrase.is_some() {
            self.form_error(number.at.first(), "the code must stand first");
        }
        self.args.code = Some(number);
    }

    /// A literal that is no integer: the phrase, or a code in quotation marks.
    fn literal(&mut self, literal: &Literal) {
        let text = tokens::string(literal);
        let at = Tokens::new(literal);
        let is_first = self.args.code.is_none() && self.args.phrase.is_none() && self.place != Place::Type;
        if is_first && text.as_deref().is_none_or(|text| code_and_phrase(text).is_some()) {
            let value = if text.is_some() {
                self.index += 1;
                at
            } else {
                self.value()
            };
            return self.code_in_another_form(&value);
        }
        self.index += 1;
        self.phrase(Phrase { at, text });
    }

    fn phrase(&mut self, phrase: Phrase) {
        if self.place == Place::Type {
            return self.stray(phrase.at, StrayKind::Value);
        }
        if self.args.phrase.is_some() {
            return self.stray(phrase.at, StrayKind::Twice("the reason phrase"));
        }
        if self.args.code.is_some() && !self.args.options.is_empty() {
            self.form_error(phrase.at.first(), "the reason phrase must stand right behind the code");
        }
        self.args.phrase = Some(phrase);
    }

    /// `"486"`, `"486 Busy Here"`, `-486`, `486.0`, `(486)`, or what cannot be read.
    fn code_in_another_form(&mut self, value: &Tokens) {
        if self.place == Place::Type || self.args.code.is_some() {
            return match self.args.phrase {
                None if self.place != Place::Type => self.phrase(Phrase { at: value.clone(), text: None }),
                _ => self.stray(value, StrayKind::Value),
            };
        }
        let text = value.string().unwrap_or_else(|| value.without_parentheses().text());
        let Some((code, phrase)) = code_and_phrase(text.trim_start_matches('-')) else {
            return self.code(Number { at: value.clone(), text: value.text(), value: None });
        };
        self.code(Number { at: value.clone(), ..Number::of(code) });
        self.form_error(value, format!("the code must be an integer literal, not `{}`", value.text()));
        if !phrase.is_empty() {
            self.phrase(Phrase { at: value.clone(), text: Some(phrase.to_owned()) });
        }
    }

    fn word(&mut self, ident: &Ident) {
        let word = ident.unraw().to_string();
        let is_path = self.trees.get(self.index + 1).is_some_and(|tree| is_punct(tree, ':'))
            && self.trees.get(self.index + 2).is_some_and(|tree| is_punct(tree, ':'));
        if !is_path {
            if let Some(key) = Key::find(&word, self.place, self.derive) {
                return self.option(ident, key);
            }
            if matches!(&*word, "code" | "reason" | "phrase")
                && self.place != Place::Type
                && self.code_or_phrase(ident, &word)
            {
                return;
            }
            if Key::is_known(&word) {
                self.stray(ident, StrayKind::Elsewhere);
                self.value();
                return;
            }
        }
        let start = self.index;
        let value = self.value();
        if self.place != Place::Type && self.words(&value) {
            return;
        }
        let nearest = if is_path { None } else { Key::nearest(&word, self.place, self.derive) };
        if let Some(key) = nearest {
            self.index = start;
            self.stray(ident, StrayKind::Unknown(Some(key)));
            // Its form is not judged before its name is right.
            let errors = self.args.form.len();
            self.option(ident, key);
            self.args.form.truncate(errors);
        } else if self.place != Place::Type && self.args.code.is_none() && self.args.options.is_empty() {
            self.code(Number { at: value.clone(), text: value.text(), value: None });
        } else if self.is_in_the_place_of_the_phrase() && is_no_key(&value) {
            self.phrase(Phrase { at: value.clone(), text: unquoted(&value) });
            if self.args.phrase.as_ref().is_some_and(|phrase| phrase.text.is_some()) {
                self.form_error(value.first(), "the reason phrase must stand in quotation marks");
            }
        } else {
            self.stray(ident, StrayKind::Unknown(None));
        }
    }

    fn is_in_the_place_of_the_phrase(&self) -> bool {
        self.place != Place::Type
            && self.args.code.is_some()
            && self.args.phrase.is_none()
            && self.args.options.is_empty()
            && self.args.strays.is_empty()
    }

    /// `StatusCode::BUSY_HERE`, `BUSY_HERE`, or a registered phrase without quotation marks.
    fn words(&mut self, value: &Tokens) -> bool {
        let constant = value.trees().last().map(ToString::to_string).and_then(|name| constant(&name));
        let is_path = value.trees().iter().all(|tree| matches!(tree, TokenTree::Ident(_)) || is_punct(tree, ':'));
        let has_one_word = value.ident().is_some() || value.trees().iter().any(|tree| is_punct(tree, ':'));
        if let Some(code) = constant.filter(|_| is_path && has_one_word && self.args.code.is_none()) {
            self.code(Number { at: value.clone(), ..Number::of(code) });
            self.form_error(value, format!("the code must be an integer literal, not `{}`", value.text()));
            return true;
        }
        let phrase = value.text();
        let Some(owner) = owners(&phrase).next() else { return false };
        if self.args.code.is_none() {
            self.code(Number { at: value.clone(), ..Number::of(owner.code) });
            self.form_error(value, format!("the code must be an integer literal, not `{phrase}`"));
            true
        } else if self.args.phrase.is_none() {
            self.form_error(value, "the reason phrase must stand in quotation marks");
            self.phrase(Phrase { at: value.clone(), text: Some(phrase) });
            true
        } else {
            false
        }
    }

    /// `code = 486`, `reason = "Busy Here"`.
    fn code_or_phrase(&mut self, ident: &Ident, word: &str) -> bool {
        let (link, length) = self.link(self.index + 1);
        if link == Link::None && !matches!(self.trees.get(self.index + 1), Some(TokenTree::Literal(_))) {
            return false;
        }
        self.index += 1;
        let value = self.linked_value(link, length).unwrap_or_default();
        let whole = Tokens::new(quote!(#ident #value));
        let text = value.string();
        if word != "code" {
            self.args.phrase =
                Some(Phrase { at: value, text }).filter(|_| self.args.phrase.is_none()).or(self.args.phrase.take());
            self.form_error(ident, "the reason phrase stands without a key");
        } else if let Some(number) = value.number() {
            self.code(Number { at: whole, text: value.text(), value: Some(number) });
            self.form_error(ident, "the code stands without a key");
        } else if let Some((code, phrase)) = text.as_deref().and_then(code_and_phrase) {
            self.code(Number { at: whole.clone(), ..Number::of(code) });
            if !phrase.is_empty() {
                self.phrase(Phrase { at: whole, text: Some(phrase.to_owned()) });
            }
            self.form_error(ident, "the code stands without a key");
        } else {
            self.code(Number { at: Tokens::new(ident), text: format!("code = {}", value.text()), value: None });
        }
        true
    }

    /// The value behind a link.
    fn linked_value(&mut self, link: Link, length: usize) -> Option<Tokens> {
        if link == Link::Other("(") {
            let value = Tokens::of(&self.trees[self.index..=self.index]).without_parentheses();
            self.index += 1;
            return (!value.is_empty()).then_some(value);
        }
        self.index += length;
        let is_there = match self.trees.get(self.index) {
            None => false,
            Some(TokenTree::Ident(word)) => {
                let is_option = self.begins_an_option(self.index, &word.unraw().to_string());
                !is_option || self.is_value_alone(self.index + 1, link)
            }
            Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), ',' | ';'),
            Some(TokenTree::Group(_) | TokenTree::Literal(_)) => true,
        };
        is_there.then(|| self.value())
    }

    /// Whether a key right behind `=` can only be the value: `transparent = action`, `crate = crate::sip`.
    fn is_value_alone(&self, behind: usize, link: Link) -> bool {
        link == Link::Equals
            && self.trees.get(behind).is_none_or(|tree| {
                is_punct(tree, ',')
                    || is_punct(tree, ':') && self.trees.get(behind + 1).is_some_and(|tree| is_punct(tree, ':'))
            })
    }

    fn option(&mut self, ident: &Ident, key: &'static Key) {
        self.index += 1;
        let (link, length) = self.link(self.index);
        let part = self.part;
        let value = match key.takes {
            Takes::Header => return self.header(ident, key, link, length),
            Takes::Nothing => match self.flag(ident, key, link, length) {
                true => None,
                false => return,
            },
            _ => self.valued(ident, key, link, length),
        };
        if self.args.has(key.name) {
            return self.stray(ident, StrayKind::Twice(key.name));
        }
        self.args.options.push(Opt { key, ident: ident.clone(), value, header: None, part });
    }

    /// Whether a flag holds.
    fn flag(&mut self, ident: &Ident, key: &'static Key, link: Link, length: usize) -> bool {
        let next = self.trees.get(self.index);
        let is_bool = matches!(next, Some(TokenTree::Ident(word)) if word == "true" || word == "false");
        let is_phrase = key.name == "custom"
            && self.args.phrase.is_none()
            && matches!(next, Some(TokenTree::Literal(literal)) if tokens::string(literal).is_some());
        if link == Link::None && !is_bool && !is_phrase {
            return true;
        }
        let value = if link == Link::None {
            self.index += 1;
            Some(Tokens::of(&self.trees[self.index - 1..self.index]))
        } else {
            self.linked_value(link, length)
        };
        self.form_error(ident, format!("`{}` takes no value", key.name));
        let value = value.unwrap_or_default();
        if let (Some(text), "custom", None) = (value.string(), key.name, &self.args.phrase) {
            self.args.phrase = Some(Phrase { at: value, text: Some(text) });
            return true;
        }
        value.word().as_deref() != Some("false")
    }

    /// The value of a key that takes one.
    fn valued(&mut self, ident: &Ident, key: &'static Key, link: Link, length: usize) -> Option<Tokens> {
        let is_optional = match key.takes {
            Takes::Bool | Takes::Field => true,
            Takes::Name => self.place == Place::Struct,
            _ => false,
        };
        let is_flag = link == Link::None && {
            let next = self.trees.get(self.index);
            next.is_none() || self.is_end(self.index) || is_optional && !matches!(next, Some(TokenTree::Literal(_)))
        };
        if is_flag {
            return None;
        }
        let value = self.linked_value(link, length);
        let name = key.name;
        match link {
            Link::Equals => {}
            Link::None => self.form_error(ident, format!("`=` is missing behind `{name}`")),
            Link::Other("(") => {
                self.form_error(ident, format!("the value of `{name}` stands behind `=`, not in parentheses"))
            }
            Link::Other(sign) => {
                self.form_error(ident, format!("`=` stands between `{name}` and its value, not `{sign}`"))
            }
        }
        if key.takes == Takes::Field {
            match value.as_ref().and_then(Tokens::word).as_deref() {
                Some("true") => {
                    self.form_error(ident, format!("`{name}` is written without `true`"));
                    return None;
                }
                _ => return value,
            }
        }
        value
    }

    /// `header("Name" = value)`
    fn header(&mut self, ident: &Ident, key: &'static Key, link: Link, length: usize) {
        let value = self.linked_value(link, length).unwrap_or_default();
        let (headers, fact) = Header::read(&value, link == Link::Other("("));
        if let Some(fact) = fact {
            self.form_error(ident, fact);
        }
        let part = self.part;
        let option = |header| Opt { key, ident: ident.clone(), value: None, header: Some(header), part };
        self.args.options.extend(headers.into_iter().map(option));
    }
}

/// `486 Busy Here` as code and phrase.
fn code_and_phrase(text: &str) -> Option<(StatusCode, &str)> {
    let text = text.trim();
    let end =
        text.find(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '_' | '.')).unwrap_or(text.len());
    let (code, phrase) = text.split_at(end);
    let digits = code.split('.').next().unwrap_or_default().trim_end_matches("f64").trim_end_matches("f32");
    let code = StatusCode::from_bytes(digits.as_bytes()).ok()?;
    let phrase = phrase.trim().trim_matches('"');
    let is_phrase = phrase.is_empty() || phrase.starts_with(char::is_alphanumeric);
    is_phrase.then_some((code, phrase))
}

/// The code of a constant of `StatusCode`, which is named after the phrase.
fn constant(name: &str) -> Option<StatusCode> {
    if name == "NOT_ACCEPTABLE_ANYWHERE" {
        return Some(StatusCode::NOT_ACCEPTABLE_ANYWHERE);
    }
    let in_capitals = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' };
    let is_named = |row: &&Registered| row.reason.chars().map(in_capitals).eq(name.chars());
    sipcode_core::registry().iter().find(is_named).map(|row| row.code)
}

/// Whether these are words, or what a program calls by a name: a constant, a macro call.
fn is_no_key(value: &Tokens) -> bool {
    value.trees().len() > 1 || unquoted(value).is_none()
}

/// The words as a phrase; `None` where they are the name of a constant or a call.
fn unquoted(value: &Tokens) -> Option<String> {
    let text = value.text();
    let is_words = value.trees().iter().all(|tree| matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_)));
    (is_words && text.chars().any(char::is_lowercase)).then_some(text)
}
