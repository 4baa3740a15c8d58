//! Values of options, and codes and phrases in another form: what was meant, and whether it is written as it must be.

use std::fmt::Debug;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_core::tooling::{edit_distance_at_most, is_vendor_name};
use sipcode_core::{Action, Cause, Class, Registered, StatusCode};
use syn::parse::Parser as _;

use super::keys::Takes;
use super::tokens::{Tokens, is_number, is_one_of, is_punct, number, quoted, string};

/// A value; `Err` where it is written wrong, with what was meant, if that can be told.
pub(super) type Value<T> = Result<T, Option<T>>;

/// What was meant, however it is written.
pub(crate) fn meant<T>(value: Value<T>) -> Option<T> {
    value.map_or_else(|meant| meant, Some)
}

/// Whether a value is written right; if not, what was meant as an offer writes it. What has rules of its own counts as right.
pub(super) fn in_form(takes: Takes, value: &Tokens) -> Result<(), Option<String>> {
    match takes {
        Takes::Class => in_text(class(value), |class| Some(format!("{class:?}"))),
        Takes::Action => in_text(action(value), |action| Some(format!("{action:?}"))),
        Takes::Cause => in_text(cause(value), |cause| Some(cause.value().to_string())),
        Takes::Name => in_text(vendor(value), |name| Some(quoted(&name))),
        Takes::Bool => in_text(boolean(value), |value| Some(value.to_string())),
        Takes::Path => in_text(module(value), |path| Some(path.text())),
        Takes::Function => in_text(function(value), |path| Some(path.text())),
        Takes::Range => in_text(range(value), |range| {
            let (lower, upper) = range.bounds().filter(|(lower, upper)| lower <= upper)?;
            Some(format!("{lower}..={upper}"))
        }),
        Takes::Codes => in_text(codes(value), |codes| {
            let codes = codes.into_iter().map(|(_, code)| code.map(|code| code.to_string()));
            codes.collect::<Option<Vec<_>>>().map(|codes| format!("[{}]", codes.join(", ")))
        }),
        Takes::Text => in_text(text(value), |text| Some(quoted(&text))),
        Takes::Field => in_text(field(value), |name| Some(name.text())),
        Takes::Nothing | Takes::Header => Ok(()),
    }
}

fn in_text<T>(value: Value<T>, text: fn(T) -> Option<String>) -> Result<(), Option<String>> {
    value.map(drop).map_err(|meant| meant.and_then(text))
}

/// The word that was probably meant: of the known ones the nearest, if that is near.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let far = |known: &str| edit_distance_at_most(&word, &known.to_lowercase(), known.chars().count() / 3);
    known.into_iter().filter_map(|known| Some((far(known)?, known))).min().map(|(_, known)| known)
}

/// A class or an action; `"Client Error"`, `Class::ClientError` and `Client Error` are meant as `ClientError`.
fn named<T: Copy + Debug>(value: &Tokens, all: &[T], is_meant: impl Fn(T, &str) -> bool) -> Value<T> {
    let names: Vec<_> = all.iter().map(|one| format!("{one:?}")).collect();
    let called = |name: &str| names.iter().position(|other| other == name).map(|place| all[place]);
    if let Some(right) = value.word().as_deref().and_then(called) {
        return Ok(right);
    }
    let text = value.plain_text().rsplit("::").next().unwrap_or_default().replace([' ', '_'], "");
    let meant = all.iter().copied().find(|one| is_meant(*one, &text));
    Err(meant.or_else(|| called(nearest(&text, names.iter().map(String::as_str))?)))
}

pub(crate) fn class(value: &Tokens) -> Value<Class> {
    named(value, Class::ALL, |class, text| {
        text.eq_ignore_ascii_case(class.label()) || text == class.digit().to_string()
    })
}

pub(crate) fn action(value: &Tokens) -> Value<Action> {
    named(value, Action::ALL, |_, _| false)
}

pub(crate) fn cause(value: &Tokens) -> Value<Cause> {
    let assigned = |number: u32| Cause::new(u8::try_from(number).ok()?).filter(|cause| cause.name().is_some());
    if let Some(number) = value.number() {
        return assigned(number).ok_or(None);
    }
    // `Cause::USER_BUSY`, `[17]`, `"17 User busy"`
    let text = value.string().unwrap_or_else(|| value.without_delimiters().text());
    let text = text.rsplit("::").next().unwrap_or_default().replace('_', " ");
    let number = || text.split(|letter: char| !letter.is_ascii_digit()).find(|digits| !digits.is_empty());
    Err(match nearest(&text, Cause::all().filter_map(Cause::name)) {
        Some(name) => Cause::all().find(|cause| cause.name() == Some(name)),
        None => number().and_then(|number| assigned(number.parse().ok()?)),
    })
}

/// The vendor's name: printable, and not empty.
pub(crate) fn vendor(value: &Tokens) -> Value<String> {
    // `Acme Corp`, `Acme-Corp`, `3CX`
    let words = || unquoted_words(value, " -").filter(|_| meant(boolean(value)).is_none());
    let name = value.without_delimiters().string().or_else(words).filter(|name| is_vendor_name(name));
    if value.string().is_some() { name.ok_or(None) } else { Err(name) }
}

/// A part of a phrase.
fn text(value: &Tokens) -> Value<String> {
    value.string().ok_or_else(|| unquoted_words(value, " "))
}

/// The words that stand without quotation marks, with nothing but these characters between them.
fn unquoted_words(value: &Tokens, between: &str) -> Option<String> {
    let is_of_words = |letter: char| letter.is_alphanumeric() || between.contains(letter);
    Some(value.without_delimiters().text()).filter(|text| text.chars().all(is_of_words))
}

/// `true` or `false`.
pub(crate) fn boolean(value: &Tokens) -> Value<bool> {
    let meant = match &*value.without_delimiters().plain_text().to_lowercase() {
        "true" | "on" | "yes" | "1" => true,
        "false" | "off" | "no" | "none" | "0" => false,
        _ => return Err(None),
    };
    if value.text() == meant.to_string() { Ok(meant) } else { Err(Some(meant)) }
}

/// The path of a module, without arguments.
pub(crate) fn module(value: &Tokens) -> Value<Tokens> {
    let is_path = |tokens| syn::Path::parse_mod_style.parse2(tokens).is_ok();
    let read = path(value, is_path);
    if !matches!(read, Err(None)) {
        return read;
    }
    // `acme.sipcode`, `acme:sipcode`, `my-sipcode`
    let text = value.without_delimiters().plain_text().replace("::", ":").replace([':', '.'], "::");
    let meant = text.replace('-', "_").parse::<TokenStream>();
    Err(meant.ok().filter(|tokens| is_path(tokens.clone())).map(Tokens::new))
}

/// The path of a function, as an expression names it: `Vec::<u8>::len`, not `Vec<u8>::len`.
pub(crate) fn function(value: &Tokens) -> Value<Tokens> {
    path(value, |tokens| matches!(syn::parse2(tokens), Ok(syn::Expr::Path(_))))
}

fn path(value: &Tokens, is_right: fn(TokenStream) -> bool) -> Value<Tokens> {
    let unquoted = value.without_delimiters().unquoted();
    if unquoted.is_empty() || !is_right(unquoted.to_token_stream()) {
        return Err(None);
    }
    if unquoted.text() == value.text() { Ok(unquoted) } else { Err(Some(unquoted)) }
}

/// The name of a field, or its index.
pub(crate) fn field(value: &Tokens) -> Value<Tokens> {
    let is_right = value.word().is_some() || value.number().is_some();
    if is_right { Ok(value.clone()) } else { Err(Some(value.without_delimiters().unquoted())) }
}

/// `450..=459`, with what bounds there are.
#[derive(Clone, Copy)]
pub(crate) struct Range {
    pub(crate) lower: Option<u32>,
    pub(crate) upper: Option<u32>,
    pub(crate) inclusive: bool,
}

impl Range {
    /// The first and the last code, if the range is closed.
    pub(crate) fn bounds(self) -> Option<(u32, u32)> {
        self.first_and_last().filter(|_| self.inclusive)
    }

    /// The first and the last code, if both bounds stand there.
    pub(crate) fn first_and_last(self) -> Option<(u32, u32)> {
        self.lower.zip(self.upper.map(|upper| self.last_of(upper)))
    }

    /// The last code of a range with this upper bound.
    pub(crate) fn last_of(self, upper: u32) -> u32 {
        upper.saturating_sub(u32::from(self.upper.is_some() && !self.inclusive))
    }
}

pub(crate) fn range(value: &Tokens) -> Value<Range> {
    let bound = |text: &str| match text.trim() {
        "" => Some(None),
        text => number(&text.parse().ok()?).map(Some),
    };
    let read = |text: &str| {
        let (lower, behind) = text.split_once("..")?;
        let upper = behind.strip_prefix('=');
        Some(Range { lower: bound(lower)?, upper: bound(upper.unwrap_or(behind))?, inclusive: upper.is_some() })
    };
    if let Some(range) = read(&value.text()) {
        return Ok(range);
    }
    let inner = value.without_delimiters().plain_text();
    // `450 to 459`
    let mut numbers = inner.split(|letter: char| !letter.is_alphanumeric()).filter_map(|digits| digits.parse().ok());
    let of_words = match (numbers.next(), numbers.next(), numbers.next()) {
        (lower @ Some(_), upper @ Some(_), None) => Some(Range { lower, upper, inclusive: true }),
        _ => None,
    };
    Err(read(&inner).or(of_words))
}

/// The codes of `[600, 603]`, each with its tokens; `None` for what is no code.
pub(crate) fn codes(value: &Tokens) -> Value<Vec<(Tokens, Option<StatusCode>)>> {
    let is_list = matches!(value.trees(), [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket);
    let inner = value.without_delimiters();
    let code = |tokens: &Tokens| match tokens.number() {
        Some(number) => number.try_into().ok(),
        // `"600"`, `StatusCode::DECLINE`
        None => code_and_phrase_meant(tokens).filter(|(_, phrase)| phrase.is_empty()).map(|(code, _)| code),
    };
    let parts = inner.trees().split(|tree| is_one_of(tree, ",;")).filter(|part| !part.is_empty());
    let codes: Vec<_> = parts.map(Tokens::of).map(|part| (part.clone(), code(&part))).collect();
    let is_right = |(index, tree)| if index % 2 == 0 { is_number(tree) } else { is_punct(tree, ',') };
    if codes.is_empty() {
        Err(None)
    } else if is_list && inner.trees().iter().enumerate().all(is_right) {
        Ok(codes)
    } else {
        Err(Some(codes))
    }
}

/// The words as a phrase; `None` where they are the name of a constant or a call.
pub(super) fn unquoted_phrase(value: &Tokens) -> Option<String> {
    let text = value.text().replace(" / ", "/");
    let is_word = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_));
    let is_words = value.trees().iter().all(|tree| is_word(tree) || is_one_of(tree, "-/"));
    (is_words && text.chars().any(char::is_lowercase) && !text.contains('"')).then_some(text)
}

/// The registered phrase, or the words without quotation marks, that are meant as a phrase; or the string of `"Gone".into()`.
pub(super) fn phrase_meant(value: &Tokens) -> Option<String> {
    if let [TokenTree::Literal(literal), dot, ..] = value.trees() {
        return string(literal).filter(|_| is_punct(dot, '.'));
    }
    let row = named_row(value).map(|row| row.reason.to_owned());
    unquoted_phrase(value).filter(|_| row.is_none() || value.trees().len() > 1).or(row)
}

/// The code that is meant by what is no integer literal: `"486"`, `-486`, `[486]`, `StatusCode::BUSY_HERE`, `Busy Here`; and the
/// phrase behind it in `"486 Busy Here"`.
pub(super) fn code_and_phrase_meant(value: &Tokens) -> Option<(StatusCode, String)> {
    let string = value.string();
    let text = string.clone().unwrap_or_else(|| value.without_delimiters().text());
    let text = text.trim().trim_start_matches('-');
    let (code, phrase) = text.split_at(text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len()));
    let code = code.parse::<u32>().ok().and_then(|code| StatusCode::try_from(code).ok());
    let phrase = phrase.trim_start_matches(".0").trim_start_matches([' ', ':', '.']);
    let is_phrase = string.is_some() && phrase.starts_with(char::is_alphanumeric);
    match code.filter(|_| is_phrase || phrase.is_empty()) {
        Some(code) => Some((code, phrase.to_owned())),
        None => Some((named_row(value)?.code, String::new())),
    }
}

/// The row that `StatusCode::BUSY_HERE`, `BusyHere` or `Busy Here` names: a constant is named after the phrase.
pub(super) fn named_row(value: &Tokens) -> Option<&'static Registered> {
    let text = value.text();
    let name = text.rsplit("::").next().filter(|name| !name.contains('"'))?;
    if name == "NOT_ACCEPTABLE_ANYWHERE" {
        return StatusCode::NOT_ACCEPTABLE_ANYWHERE.registered();
    }
    sipcode_core::registry().iter().find(|row| letters(row.reason).eq(letters(name)))
}

fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|letter| letter.is_alphanumeric()).map(|letter| letter.to_ascii_lowercase())
}

/// `TrunkFull` and `TRUNK_FULL` as `Trunk Full`.
pub(crate) fn words(name: &str) -> String {
    let is_in_capitals = !name.chars().any(char::is_lowercase);
    let mut words = String::new();
    let mut letters = name.chars().peekable();
    let mut last = '_';
    while let Some(letter) = letters.next() {
        let starts_word = last == '_'
            || letter.is_uppercase()
                && (!last.is_uppercase() || letters.peek().is_some_and(|next| next.is_lowercase()))
            || letter.is_numeric() != last.is_numeric();
        if starts_word && letter != '_' && !words.is_empty() {
            words.push(' ');
        }
        if letter != '_' {
            words.push(if is_in_capitals && !starts_word { letter.to_ascii_lowercase() } else { letter });
        }
        last = letter;
    }
    words
}
