//! `header("Min-Expires" = min)`: a header field of an answer.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_core::tooling::{HeaderName, canonical_header};

use super::ends::{length_of_name, link};
use super::tokens::{Tokens, find, is_one_of, is_punct, is_word, length_of_generics, needs_full, quoted};
use super::values::{boolean, meant};

/// A header field as it is meant.
#[derive(Clone)]
pub(crate) struct Header {
    /// Where an error about the name stands.
    pub(crate) name_at: Tokens,
    pub(crate) name: String,
    pub(crate) value: Tokens,
    /// Whether the name is none of the known ones, although it looks like one.
    pub(crate) custom: bool,
}

impl Header {
    /// The pairs that stand in `header(…)`, and whether it is one in its right form.
    pub(super) fn read(tokens: &Tokens) -> (Vec<Self>, bool) {
        if let Some(header) = Self::right(tokens.trees()) {
            return (vec![header], true);
        }
        let mut headers = Vec::<Self>::new();
        let inner = tokens.without_delimiters();
        for part in inner.trees().split(|tree| is_punct(tree, ',')).filter(|part| !part.is_empty()) {
            let (name, behind) = part.split_at(length_of_name(part));
            let value = Tokens::of(&behind[link(behind).len()..]);
            let whole = Tokens::of(part);
            match (headers.last_mut(), &*part[0].to_string(), Self::of_line(&whole)) {
                (Some(header), "custom", _) => header.custom = meant(boolean(&value)) != Some(false),
                (Some(header), "value", _) if !behind.is_empty() => header.value = value,
                (Some(header), ..) if behind.is_empty() && header.value.is_empty() => header.value = whole,
                (.., Some(header)) => headers.push(header),
                // What stands behind the comma may belong to the value; together they are none.
                (Some(header), ..) if behind.is_empty() => header.value.extend(part),
                // `name = "Allow", value = "INVITE"`
                (_, "name" | "key", _) => headers.push(Self::new(value, Tokens::default())),
                _ => headers.push(Self::new(Tokens::of(name), value)),
            }
        }
        (headers, false)
    }

    /// `"Min-Expires" = min`, or `"Paths" = list, custom`.
    fn right(trees: &[TokenTree]) -> Option<Self> {
        let trees = match trees {
            [pair @ .., comma] if is_punct(comma, ',') => pair,
            pair => pair,
        };
        let (pair, custom) = match trees {
            [pair @ .., comma, word] if is_punct(comma, ',') && is_word(word, "custom") => (pair, true),
            pair => (pair, false),
        };
        let [name, equals, value @ ..] = pair else { return None };
        let name_at = Tokens::new(name);
        let header = Self { name: name_at.string()?, name_at, value: Tokens::of(value), custom };
        (is_punct(equals, '=') && header.is_written()).then_some(header)
    }

    /// `"Min-Expires: 60"`, or with a field, `"Min-Expires: {min}"`.
    fn of_line(tokens: &Tokens) -> Option<Self> {
        let text = tokens.string()?;
        let (name, value) = text.split_once(':').filter(|(name, _)| !name.contains('{'))?;
        let value = value.trim();
        let value = match value.strip_prefix('{').and_then(|value| value.strip_suffix('}')) {
            // What fills it may stand behind a comma.
            Some("") => String::new(),
            Some(index) if index.parse::<u32>().is_ok() => format!("_{index}"),
            Some(field) if syn::parse_str::<Ident>(field).is_ok() => field.to_owned(),
            _ if value.contains('{') => format!("format_args!({})", quoted(value)),
            _ => quoted(value),
        };
        let value = value.parse::<TokenStream>().map(Tokens::new).unwrap_or_default();
        Some(Self { name_at: tokens.clone(), name: name.trim().to_owned(), value, custom: false })
    }

    fn new(name_at: Tokens, value: Tokens) -> Self {
        let name = name_at.string().unwrap_or_else(|| unquoted_name(&name_at.text()));
        Self { name_at, name, value, custom: false }
    }

    /// A header field that an offer adds.
    pub(crate) fn of(name: &str, value: &Ident) -> Self {
        Self { name_at: Tokens::default(), name: name.to_owned(), value: Tokens::new(value), custom: false }
    }

    /// The name by which the header field is known, where a compact form or a slip of it stands.
    pub(crate) fn known_name(&self) -> &str {
        match canonical_header(&self.name) {
            HeaderName::Compact(name) => name,
            HeaderName::Slip(name) if !self.custom => name,
            _ => &self.name,
        }
    }

    /// Whether it can stand in an offer: with a value, and with a name that is one, or that is written as one.
    pub(super) fn is_whole(&self) -> bool {
        let is_name = self.name_at.string().is_some();
        self.has_value() && (is_name || !matches!(canonical_header(&self.name), HeaderName::NotAToken { .. }))
    }

    /// Whether the stack adds it, so that nothing is emitted.
    pub(crate) fn is_later(&self) -> bool {
        self.value.ident().is_some_and(|word| word == "later") || !self.has_value()
    }

    /// Whether there is a value to write.
    fn has_value(&self) -> bool {
        is_value(&self.value) && self.early_end().is_none()
    }

    /// Whether there is a value of the right form; what ends it early is an error of its own.
    pub(crate) fn is_written(&self) -> bool {
        is_value(&self.value) || self.early_end().is_some()
    }

    /// The `return`, `?` or `.await` with which the header fields behind this one would be left out.
    pub(crate) fn early_end(&self) -> Option<TokenTree> {
        let trees = self.value.trees();
        let is_await = |pair: &&[TokenTree]| is_punct(&pair[0], '.') && is_word(&pair[1], "await");
        let question_mark = trees.iter().find(|tree| is_punct(tree, '?'));
        let end = question_mark.or_else(|| trees.windows(2).find(is_await).map(|pair| &pair[1]));
        let of_return = || find(self.value.to_token_stream(), "return").map(|span| Ident::new("return", span).into());
        end.cloned().or_else(of_return)
    }

    pub(super) fn text(&self) -> String {
        let custom = if self.custom { ", custom" } else { "" };
        format!("header({} = {}{custom})", quoted(&self.name), self.value.text())
    }
}

/// The header field that `MinExpires` and `min_expires` mean, else the words as they stand.
pub(super) fn unquoted_name(text: &str) -> String {
    let name = text.replace(' ', "").replace('_', "-");
    match canonical_header(&name) {
        HeaderName::Slip(known) | HeaderName::Compact(known) => known.to_owned(),
        _ => name,
    }
}

fn has_separator(mut trees: &[TokenTree]) -> bool {
    while let Some(tree) = trees.first() {
        if is_one_of(tree, ",;") {
            return true;
        }
        trees = &trees[length_of_generics(trees)..];
    }
    false
}

/// Whether the tokens can be an expression with a value. What `syn` reads only with its feature `full`, which another crate may
/// turn on, such as a closure or a range, the compiler reads, unless a sign stands where there can be none.
fn is_value(value: &Tokens) -> bool {
    let (first, last) = (value.trees().first(), value.trees().last());
    let is_odd = first.is_some_and(|tree| is_one_of(tree, ".$") || is_word(tree, "let"))
        || last.is_some_and(|tree| is_one_of(tree, "+-*/%^&|=<!.$"));
    !is_odd
        && match syn::parse2(value.to_token_stream()) {
            Ok(expression) => !matches!(expression, syn::Expr::Assign(_)),
            Err(error) => (needs_full(&error) || value.text().contains("..")) && !has_separator(value.trees()),
        }
}
