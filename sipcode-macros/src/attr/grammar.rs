//! The one tolerant grammar of `#[sip(…)]`: it understands what people write, and notes what is wrong in its form.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenTree};
use quote::{ToTokens, quote};
use sipcode_core::StatusCode;
use sipcode_core::tooling::{HeaderName, canonical_header, owners};
use syn::ext::IdentExt;
use syn::parse::Parser as _;

use super::args::{Args, Number, Opt, Phrase, Stray, StrayKind};
use super::header::Header;
use super::keys::{Derive, Key, Place, Takes};
use super::tokens::{self, Tokens, is_punct};
use super::values;

/// The arguments of all `#[sip(…)]` among the attributes.
pub(crate) fn read(attributes: &[syn::Attribute], place: Place, derive: Derive) -> Args {
    let mut args = Args::default();
    for attribute in attributes {
        let Some(name) = name_of_sip(attribute) else { continue };
        args.at.push(name.clone());
        let (tokens, is_pair) = match &attribute.meta {
            syn::Meta::Path(_) => continue,
            syn::Meta::List(list) => (Tokens::new(&list.tokens), false),
            syn::Meta::NameValue(pair) => (Tokens::new(&pair.value), true),
        };
        // On the enum, the error that this is no option suffices.
        if is_pair && place != Place::Type {
            args.form_error(tokens.first(), "the arguments must stand in parentheses");
        }
        let errors = args.form.len();
        let of_earlier = (args.options.len(), args.strays.len());
        let (trees, args) = (Vec::new(), &mut args);
        let mut parser = Parser { trees, index: 0, place, derive, of_earlier, options_before_code: 0, args };
        parser.split_suffixes(&tokens);
        parser.arguments();
        if is_pair {
            args.form.truncate(errors);
        }
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

struct Parser<'a> {
    trees: Vec<TokenTree>,
    index: usize,
    place: Place,
    derive: Derive,
    /// How many options and strays earlier attributes hold.
    of_earlier: (usize, usize),
    /// How many options stand, wrongly, before the code.
    options_before_code: usize,
    args: &'a mut Args,
}

impl Parser<'_> {
    fn form_error(&mut self, at: impl ToTokens, fact: impl Into<String>) {
        self.args.form_error(at, fact);
    }

    fn stray(&mut self, at: impl ToTokens, kind: StrayKind) {
        self.args.strays.push(Stray { at: Tokens::new(at), kind });
    }

    fn is(&self, index: usize, character: char) -> bool {
        self.trees.get(index).is_some_and(|tree| is_punct(tree, character))
    }

    /// Whether `::` stands there; `: ::` does not count.
    fn is_path_separator(&self, index: usize) -> bool {
        let is_joint = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
        self.is(index, ':') && self.trees.get(index).is_some_and(is_joint) && self.is(index + 1, ':')
    }

    /// Whether the attribute holds a code and a phrase.
    fn has_code(&self) -> bool {
        self.place != Place::Type
    }

    /// Takes the tokens, with a suffix that belongs to no literal (`"Acme"fallback`) as a word of its own: a flag at the end,
    /// where it parts no code from its phrase.
    fn split_suffixes(&mut self, tokens: &Tokens) {
        let mut flags = Vec::new();
        for tree in tokens.trees() {
            self.trees.push(tree.clone());
            let TokenTree::Literal(literal) = tree else { continue };
            let Some(suffix) = tokens::stray_suffix(literal).filter(|_| !self.ends_in_a_name(literal)) else {
                continue;
            };
            let key = Key::find(&suffix, self.place, self.derive);
            let key = key.or_else(|| Key::nearest(&suffix, self.place, self.derive));
            // What is out of range is no code, whatever stands behind it.
            let is_first = self.trees.len() == 1;
            let is_no_code = || tokens::number(literal).is_some_and(|number| !(100..=699).contains(&number));
            if key.is_none() && is_first && is_no_code() {
                continue;
            }
            let text = literal.to_string();
            if let Some(Ok(mut without)) = text.strip_suffix(&*suffix).map(str::parse::<Literal>) {
                without.set_span(literal.span());
                self.trees.pop();
                self.trees.push(TokenTree::Literal(without));
            }
            let word = |key: &Key| TokenTree::Ident(Ident::new(key.name, literal.span()));
            match key {
                // Behind a phrase it may stand where it is.
                Some(key) if key.takes == Takes::Nothing && tokens::number(literal).is_some() => {
                    self.form_error(literal, format!("a comma is missing before `{suffix}`"));
                    flags.push(word(key));
                }
                Some(key) => self.trees.push(word(key)),
                None => self.form_error(literal, format!("`{suffix}` behind the literal is no suffix and no option")),
            }
        }
        for flag in flags {
            if self.trees.last().is_some_and(|last| !is_punct(last, ',')) {
                self.trees.push(Punct::new(',', Spacing::Alone).into());
            }
            self.trees.push(flag);
        }
    }

    /// Whether the literal is a name that starts with a digit: `vendor = 3CX`, `class = 4xx`, `range = 4xx`.
    fn ends_in_a_name(&self, literal: &Literal) -> bool {
        let mut before = self.trees.iter().rev().skip(1).skip_while(|tree| matches!(tree, TokenTree::Punct(_)));
        let Some(TokenTree::Ident(word)) = before.next() else { return false };
        let key = Key::find(&word.unraw().to_string(), self.place, self.derive);
        let takes_a_name = key.is_some_and(|key| matches!(key.takes, Takes::Name | Takes::Class | Takes::Range));
        takes_a_name && tokens::number(literal).is_some()
    }

    fn arguments(&mut self) {
        let (mut names_empty, mut leading) = (false, None);
        while let Some(tree) = self.trees.get(self.index).cloned() {
            if !is_punct(&tree, ',') {
                self.argument(&tree);
                self.separator();
                continue;
            }
            if self.index == 0 && self.place == Place::Variant && self.args.code.is_none() {
                leading = Some(tree);
            } else if !std::mem::replace(&mut names_empty, true) {
                self.form_error(tree, "nothing stands before this comma");
            }
            self.index += 1;
        }
        // In the place of the code it is the code that is missing.
        if let Some(comma) = leading.filter(|_| self.args.code.is_some() && !names_empty) {
            self.form_error(comma, "nothing stands before this comma");
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
            TokenTree::Literal(literal) if tokens::number(literal).is_some() => self.number(),
            TokenTree::Literal(literal) => self.literal(literal),
            TokenTree::Group(group) if self.holds_arguments(group) => {
                let inner = Tokens::new(group.stream());
                // That a header field stands in `header(…)` is said of itself.
                if !matches!(inner.trees(), [TokenTree::Literal(_), sign, ..] if is_punct(sign, '=')) {
                    self.form_error(first, format!("`{}` stands without parentheses", inner.text()));
                }
                let argument = inner.trees()[0].clone();
                self.trees.splice(self.index..=self.index, inner.trees().iter().cloned());
                self.argument(&argument);
            }
            TokenTree::Group(_) | TokenTree::Punct(_) => {
                let value = self.value();
                let value = if self.has_code() { self.first_of(value) } else { value };
                self.code_in_another_form(&value);
            }
        }
    }

    /// `(q850 = 34)`, `("Retry-After" = 5)`, `(486, "Busy Here")`
    fn holds_arguments(&self, group: &Group) -> bool {
        let inner = Tokens::new(group.stream());
        let is_key = |word: &Ident| Key::find(&word.unraw().to_string(), self.place, self.derive).is_some();
        matches!(inner.trees(), [TokenTree::Ident(word), ..] if is_key(word))
            || inner.trees().iter().skip(1).any(|tree| is_punct(tree, '=') || is_punct(tree, ','))
    }

    /// The tokens up to the next comma, separator, or known key; always one at least.
    fn value(&mut self) -> Tokens {
        let start = self.index;
        self.index = tokens::end_of_generics(&self.trees, start).unwrap_or(start + 1);
        while self.index < self.trees.len() && !self.is_end(self.index) {
            self.index = tokens::end_of_generics(&self.trees, self.index).unwrap_or(self.index + 1);
        }
        // A sign before a key stands where a comma belongs.
        let is_before_a_key = matches!(self.trees.get(self.index), Some(TokenTree::Ident(_)));
        while is_before_a_key && self.index > start + 1 && matches!(self.trees[self.index - 1], TokenTree::Punct(_)) {
            self.index -= 1;
        }
        Tokens::of(&self.trees[start..self.index])
    }

    /// The code or the phrase with which the value begins, as `(486)`, or `StatusCode::GONE` before `"Gone"`; gives back the rest.
    fn first_of(&mut self, value: Tokens) -> Tokens {
        let trees = value.trees();
        let is_string = |tree: &TokenTree| Tokens::new(tree).string().is_some();
        let goes_on = |tree: &TokenTree| matches!(tree, TokenTree::Punct(_)) || tree.to_string() == "as";
        let mut end = match trees {
            [TokenTree::Literal(_) | TokenTree::Group(_), behind, ..] if !goes_on(behind) => 1,
            [_, rest @ ..] => rest.iter().position(is_string).map_or(trees.len(), |place| place + 1),
            [] => return value,
        };
        // A sign before the phrase stands where a comma belongs.
        while end > 1 && end < trees.len() && matches!(trees[end - 1], TokenTree::Punct(_)) {
            end -= 1;
        }
        self.index -= trees.len() - end;
        Tokens::of(&trees[..end])
    }

    /// The one token that stands here.
    fn token(&mut self) -> Tokens {
        self.index += 1;
        Tokens::of(&self.trees[self.index - 1..self.index])
    }

    fn is_end(&self, index: usize) -> bool {
        let is_behind_colon = index.checked_sub(1).is_some_and(|before| self.is(before, ':'));
        match &self.trees[index] {
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => true,
                '=' => self.is(index + 1, '>'),
                ':' => !self.is(index + 1, ':') && !is_behind_colon,
                _ => false,
            },
            // `!display` is no option.
            TokenTree::Ident(word) => {
                let is_denied = index.checked_sub(1).is_some_and(|before| self.is(before, '!'));
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
    fn link(&self, index: usize) -> &'static str {
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
    fn linked_value(&mut self) -> (&'static str, Tokens) {
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
                let is_alone = behind == self.trees.len() || self.is(behind, ',') || self.is(behind + 1, ':');
                !self.begins_an_option(self.index, word) || link == "=" && is_alone
            }
            Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), ',' | ';'),
            Some(TokenTree::Group(_) | TokenTree::Literal(_)) => true,
        };
        (link, if is_there { self.value() } else { Tokens::default() })
    }

    /// An integer literal: the code, unless more follows that makes another expression of it.
    fn number(&mut self) {
        let value = self.value();
        let at = self.first_of(value);
        self.code(Number::new(at));
    }

    fn code(&mut self, number: Number) {
        if !self.has_code() {
            return self.range_or_stray(number.at);
        }
        // `Busy, 486`
        let word = self.args.code.take_if(|code| code.value.is_none() && number.value.is_some());
        if self.args.code.is_some() {
            return self.stray(number.at, StrayKind::Twice("the code"));
        }
        // Beside these no code may stand at all.
        let is_alone = ["other", "transparent", "with"].iter().any(|key| self.args.has(key));
        let is_behind = (self.args.options.len(), self.args.strays.len()) != self.of_earlier;
        if !is_alone && (is_behind || self.args.phrase.is_some()) {
            self.form_error(number.at.first(), "the code must stand first");
        }
        if let Some(word) = word {
            self.stray(word.at, StrayKind::Unknown(None));
        }
        self.options_before_code = self.args.options.len();
        self.args.code = Some(number);
    }

    /// `500..=599` without its key, or what is nothing on the enum.
    fn range_or_stray(&mut self, at: Tokens) {
        let key = Key::find("range", self.place, self.derive);
        match key.filter(|key| !self.args.has(key.name) && values::range(&at).is_right) {
            Some(key) => {
                self.form_error(at.first(), "`range =` is missing before the codes");
                let span = at.trees().first().map_or_else(Span::call_site, TokenTree::span);
                let range = Opt::new(key, &Ident::new(key.name, span));
                self.args.options.push(Opt { value: Some(at), has_wrong_form: true, ..range });
            }
            None => self.stray(at, StrayKind::Value),
        }
    }

    /// A code that is understood, though it is no integer literal; and the phrase behind it, if there is one.
    fn code_meant(&mut self, at: &Tokens, code: StatusCode, phrase: &str) {
        self.code(Number { at: at.clone(), ..Number::of(code) });
        self.form_error(at, format!("the code must be an integer literal, not `{}`", at.text()));
        if !phrase.is_empty() {
            self.phrase(Phrase { at: at.clone(), text: Some(phrase.to_owned()) });
        }
    }

    /// A literal that is no integer: the phrase, or a code in quotation marks.
    fn literal(&mut self, literal: &Literal) {
        let text = tokens::string(literal);
        if text.as_deref().is_some_and(|text| self.is_header_name(text)) {
            return self.header_of_its_own(literal);
        }
        let is_code = || text.as_deref().is_none_or(|text| values::code_and_phrase(text).is_some());
        if self.has_code() && self.args.code.is_none() && self.args.phrase.is_none() && is_code() {
            let value = if text.is_some() { self.token() } else { self.value() };
            return self.code_in_another_form(&value);
        }
        let at = self.token();
        self.phrase(Phrase { at, text });
    }

    fn phrase(&mut self, phrase: Phrase) {
        if !self.has_code() {
            return self.stray(phrase.at, StrayKind::Value);
        }
        if self.args.phrase.is_some() {
            return self.stray(phrase.at, StrayKind::Twice("the reason phrase"));
        }
        let is_late = self.args.code.is_some() && self.args.options.len() > self.options_before_code;
        if is_late && phrase.text.is_some() {
            self.form_error(phrase.at.first(), "the reason phrase must stand right behind the code");
        }
        self.args.phrase = Some(phrase);
    }

    /// `"486"`, `"486 Busy Here"`, `-486`, `486.0`, `(486)`, or what cannot be read.
    fn code_in_another_form(&mut self, value: &Tokens) {
        if !self.has_code() || self.args.code.is_some() {
            if self.args.phrase.is_some() || !self.has_code() {
                return self.stray(value, StrayKind::Value);
            }
            let text = value.without_delimiters().string();
            let is_behind_a_comma = self.index.checked_sub(2).is_none_or(|before| self.is(before, ','));
            if text.is_some() && value.string().is_none() && is_behind_a_comma {
                self.form_error(value, "the reason phrase stands without parentheses");
            }
            return self.phrase(Phrase { at: value.clone(), text });
        }
        let text = value.string().unwrap_or_else(|| value.without_delimiters().text());
        match values::code_and_phrase(text.trim_start_matches('-')) {
            // Behind a number stand a phrase in quotation marks, or operators.
            Some((code, phrase)) if phrase.is_empty() || value.ends_in_a_string() => {
                self.code_meant(value, code, phrase);
            }
            _ => self.code(Number::new(value.clone())),
        }
    }

    fn word(&mut self, ident: &Ident) {
        if let Some((length, key)) = self.key_in_parts(ident) {
            let at = Tokens::of(&self.trees[self.index..self.index + length]);
            self.index += length - 1;
            return self.misspelt_option(at, ident, key);
        }
        let word = ident.unraw().to_string();
        let is_path = self.is_path_separator(self.index + 1);
        match Key::find(&word, self.place, self.derive) {
            Some(key) if !is_path => return self.option(ident, key),
            _ if is_path => {}
            _ if self.code_or_phrase(ident, &word) => return,
            _ if Key::is_known(&word) => {
                self.stray(ident, StrayKind::Elsewhere);
                self.value();
                return;
            }
            _ => {}
        }
        let start = self.index;
        let value = self.value();
        let value = if self.has_code() && self.args.code.is_none() { self.first_of(value) } else { value };
        if self.has_code() && self.words(&value) {
            return;
        }
        let has_no_option = self.args.options.len() == self.options_before_code;
        let is_behind_the_code = self.args.code.is_some() && self.args.phrase.is_none() && has_no_option;
        let is_place_of_the_phrase = self.has_code() && is_behind_the_code && self.args.strays.is_empty();
        // `Vendor Busy`; a key never starts with a capital letter.
        let is_phrase = is_place_of_the_phrase && value.trees().len() > 1 && word.starts_with(char::is_uppercase);
        let is_no_key = is_path || is_key_of_none(&word) || is_phrase && unquoted(&value).is_some();
        if let Some(key) = Key::nearest(&word, self.place, self.derive).filter(|_| !is_no_key) {
            self.index = start;
            self.misspelt_option(ident, ident, key);
        } else if self.has_code() && self.args.code.is_none() && self.args.options.is_empty() {
            self.code(Number::new(value));
        } else if is_place_of_the_phrase && is_no_option(&value) {
            let text = unquoted(&value);
            if text.is_some() {
                self.form_error(value.first(), "the reason phrase must stand in quotation marks");
            }
            self.phrase(Phrase { at: value, text });
        } else if is_path {
            self.stray(value, StrayKind::Unknown(None));
        } else {
            self.stray(ident, StrayKind::Unknown(None));
        }
    }

    /// `by-phrase`, `fall back`, `Q.850`: the key, and of how many tokens it is made.
    fn key_in_parts(&self, first: &Ident) -> Option<(usize, &'static Key)> {
        let length = if self.is(self.index + 1, '-') || self.is(self.index + 1, '.') { 3 } else { 2 };
        let last = self.trees.get(self.index + length - 1)?;
        if !matches!(last, TokenTree::Ident(_) | TokenTree::Literal(_)) {
            return None;
        }
        let word = format!("{first}{last}").to_lowercase();
        let is_meant = |key: &&'static Key| key.name.replace('_', "") == word;
        Key::all(self.place, self.derive).find(is_meant).map(|key| (length, key))
    }

    /// An option whose key is written wrong.
    fn misspelt_option(&mut self, at: impl ToTokens, ident: &Ident, key: &'static Key) {
        self.stray(at, StrayKind::Unknown(Some(key)));
        // Its form is not judged before its name is right, nor whether it stands twice.
        let (errors, strays) = (self.args.form.len(), self.args.strays.len());
        self.option(ident, key);
        self.args.form.truncate(errors);
        self.args.strays.truncate(strays);
    }

    /// `StatusCode::BUSY_HERE`, `BUSY_HERE`, or a registered phrase without quotation marks.
    fn words(&mut self, value: &Tokens) -> bool {
        let is_word = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_)) || is_punct(tree, ':');
        let is_path = value.trees().iter().all(is_word) && value.text().split("::").all(|word| !word.contains(' '));
        let constant = value.trees().last().and_then(|name| values::constant(&name.to_string())).filter(|_| is_path);
        // `Not Found` or `NotFound`
        let text = value.text();
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
    fn code_or_phrase(&mut self, ident: &Ident, word: &str) -> bool {
        let has_value = !self.link(self.index + 1).is_empty()
            || matches!(self.trees.get(self.index + 1), Some(TokenTree::Literal(_)));
        if !self.has_code() || !has_value || !is_key_of_none(word) {
            return false;
        }
        let start = self.index;
        self.index += 1;
        let (_, value) = self.linked_value();
        let value = self.first_of(value);
        if value.is_empty() {
            // A call, such as `code()`.
            self.index = start;
            return false;
        }
        let whole = Tokens::new(quote!(#ident #value));
        let is_code = CODE_KEYS.contains(&&*word.to_lowercase());
        if !is_code && self.args.phrase.is_some() {
            self.stray(whole, StrayKind::Twice("the reason phrase"));
        } else if !is_code {
            let text = value.string().or_else(|| unquoted(&value));
            if text.is_some() {
                self.form_error(ident, "the reason phrase stands without a key");
            }
            self.args.phrase = Some(Phrase { text, at: value });
        } else if self.args.code.is_some() {
            self.stray(whole, StrayKind::Twice("the code"));
        } else {
            let errors = self.args.form.len();
            if !self.words(&value) {
                self.code_in_another_form(&value);
            }
            self.args.form.truncate(errors);
            if self.args.status_code().is_some() {
                self.form_error(ident, "the code stands without a key");
            }
        }
        true
    }

    fn option(&mut self, ident: &Ident, key: &'static Key) {
        self.index += 1;
        let errors = self.args.form.len();
        let value = match key.takes {
            Takes::Header => return self.header(ident, key),
            Takes::Nothing if self.flag(ident, key) => None,
            Takes::Nothing => return,
            _ => self.valued(ident, key),
        };
        if self.args.has(key.name) {
            self.args.form.truncate(errors);
            return self.stray(ident, StrayKind::Twice(key.name));
        }
        let has_wrong_form = self.args.form.len() > errors;
        self.args.options.push(Opt { value, has_wrong_form, ..Opt::new(key, ident) });
    }

    /// Whether a flag holds. `true` says that it does, and `custom = "Line Busy"` is the phrase and `custom`, as is `vendor = …`.
    fn flag(&mut self, ident: &Ident, key: &'static Key) -> bool {
        let may_be_phrase = matches!(key.name, "custom" | "vendor") && self.has_code() && self.args.phrase.is_none();
        let is_value = match self.trees.get(self.index) {
            Some(TokenTree::Ident(word)) => word == "true" || word == "false",
            Some(TokenTree::Literal(literal)) => tokens::string(literal).is_some(),
            _ => false,
        };
        let start = self.index;
        let value = match self.link(start) {
            "" if !is_value => return true,
            "" => self.value(),
            _ => self.linked_value().1,
        };
        if value.is_empty() && matches!(self.trees.get(self.index), Some(TokenTree::Ident(_))) {
            // An option follows, so the sign stands where a comma belongs.
            self.index = start;
            return true;
        }
        self.form_error(ident, format!("`{}` takes no value", key.name));
        let holds = values::boolean(&value).meant;
        if may_be_phrase && holds.is_none() && value.string().is_some() {
            self.args.phrase = Some(Phrase::new(value));
        }
        holds != Some(false)
    }

    /// The value of a key that takes one.
    fn valued(&mut self, ident: &Ident, key: &'static Key) -> Option<Tokens> {
        let name = key.name;
        let stands_alone = self.trees.get(self.index).is_none() || self.is_end(self.index);
        if self.link(self.index).is_empty() && stands_alone {
            return None;
        }
        let (link, mut value) = self.linked_value();
        if matches!(key.takes, Takes::Codes | Takes::Range) && value.number().is_some() {
            value = self.with_more_codes(&value);
        }
        let may_be_flag = key.takes == Takes::Field || key.takes == Takes::Name && self.place == Place::Struct;
        let is_optional = may_be_flag || key.takes == Takes::Bool;
        let is_true = may_be_flag && value.word().as_deref() == Some("true");
        match link {
            _ if is_true => self.form_error(ident, format!("`{name}` is written without `true`")),
            "=" if value.is_empty() && is_optional => {
                self.form_error(ident, format!("nothing stands behind the `=` of `{name}`"));
            }
            // That nothing stands there is the mistake.
            _ if value.is_empty() && !is_optional => {}
            "=" => {}
            "" => self.form_error(ident, format!("`=` is missing behind `{name}`")),
            "(" => self.form_error(ident, format!("the value of `{name}` stands behind `=`, not in parentheses")),
            sign => self.form_error(ident, format!("`=` stands between `{name}` and its value, not `{sign}`")),
        }
        Some(value).filter(|value| !value.is_empty() && !is_true)
    }

    /// `600, 603`, without brackets.
    fn with_more_codes(&mut self, first: &Tokens) -> Tokens {
        let mut codes = first.trees().to_vec();
        while let Some([comma, TokenTree::Literal(code)]) = self.trees.get(self.index..self.index + 2) {
            if !is_punct(comma, ',') || tokens::number(code).is_none() {
                break;
            }
            codes.extend_from_slice(&self.trees[self.index..self.index + 2]);
            self.index += 2;
        }
        Tokens::of(&codes)
    }

    /// Whether a value is linked to the name of a header field that stands here; behind another sign than `=`, of a known one.
    fn is_header_name(&self, text: &str) -> bool {
        let link = self.link(self.index + 1);
        if matches!(link, "" | "(") || !self.has_code() || self.derive != Derive::Answers {
            return false;
        }
        match canonical_header(text) {
            HeaderName::NotAToken { .. } => false,
            HeaderName::Unknown => link == "=",
            _ => true,
        }
    }

    /// `"Name" = value`, without `header(…)` around it.
    fn header_of_its_own(&mut self, literal: &Literal) {
        self.form_error(literal, "a header field stands in `header(…)`");
        let Some(key) = Key::find("header", self.place, self.derive) else { return };
        let name = self.token();
        let (_, value) = self.linked_value();
        let (headers, _) = Header::read(&Tokens::new(quote!(#name = #value)), true);
        self.add_headers(&Ident::new("header", literal.span()), key, headers);
    }

    fn add_headers(&mut self, ident: &Ident, key: &'static Key, headers: Vec<Header>) {
        let option = |header| Opt { header: Some(header), ..Opt::new(key, ident) };
        self.args.options.extend(headers.into_iter().map(option));
    }

    /// `header("Name" = value)`
    fn header(&mut self, ident: &Ident, key: &'static Key) {
        let (value, is_right) = match self.trees.get(self.index) {
            Some(TokenTree::Group(group)) => {
                self.index += 1;
                (Tokens::whole(group.stream()), group.delimiter() == Delimiter::Parenthesis)
            }
            _ => (self.linked_value().1, false),
        };
        let inner = value.without_delimiters();
        let (headers, fact) = Header::read(&inner, is_right && inner.trees().len() == value.trees().len());
        if let Some(fact) = fact {
            self.form_error(ident, fact);
        }
        self.add_headers(ident, key, headers);
    }
}

/// Keys under which people write the code, and the phrase; both stand without one.
const CODE_KEYS: [&str; 3] = ["code", "status", "number"];
const PHRASE_KEYS: [&str; 3] = ["reason", "phrase", "message"];

fn is_key_of_none(word: &str) -> bool {
    let word = &*word.to_lowercase();
    CODE_KEYS.contains(&word) || PHRASE_KEYS.contains(&word)
}

/// Whether these are words, or what a program calls by a name: a constant, a macro call.
fn is_no_option(value: &Tokens) -> bool {
    let has_value = value.trees().get(1).is_some_and(|tree| is_punct(tree, '='));
    // A key never starts with a capital letter.
    let is_capitalised = value.word().is_some_and(|word| word.starts_with(char::is_uppercase));
    !has_value && (value.trees().len() > 1 || is_capitalised || unquoted(value).is_none())
}

/// The words as a phrase; `None` where they are the name of a constant or a call.
fn unquoted(value: &Tokens) -> Option<String> {
    let text = value.text();
    let is_words = value.trees().iter().all(|tree| matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_)));
    (is_words && text.chars().any(char::is_lowercase) && !text.contains('"')).then_some(text)
}
