//! `header("Min-Expires" = min)`: a header field of an answer.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_core::tooling::{HeaderName, canonical_header};

use super::tokens::{Tokens, find, is_punct, quoted, split_at_commas};

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
    /// The pairs that stand in `header(…)`, and what is wrong in their form.
    pub(crate) fn read(tokens: &Tokens, has_parentheses: bool) -> (Vec<Self>, Option<&'static str>) {
        const PAIR: &str = "`header` takes one name and its value, as in `header(\"Min-Expires\" = min)`";
        if let Some(header) = Self::of_line(tokens) {
            return (vec![header], Some(PAIR));
        }
        let (mut headers, mut is_right) = (Vec::<Self>::new(), has_parentheses);
        let parts = split_at_commas(tokens.trees());
        is_right &= parts.iter().all(|part| !part.is_empty());
        let mut parts = parts.into_iter().filter(|part| !part.is_empty());
        while let Some(part) = parts.next() {
            let (name, signs, mut value) = split(part);
            let is_linked = signs.iter().any(is_link);
            let key = part[0].to_string();
            match headers.last_mut() {
                Some(header) if key == "custom" => {
                    header.custom = true;
                    is_right &= part.len() == 1;
                    continue;
                }
                Some(header) if key == "value" && is_linked => {
                    header.value = Tokens::of(value);
                    continue;
                }
                // What stands behind the comma may belong to the value.
                Some(header) if !is_linked => {
                    (header.value, is_right) = (Tokens::default(), false);
                    continue;
                }
                _ if value.is_empty() && !is_linked => value = parts.next().unwrap_or_default(),
                _ => {}
            }
            is_right &= headers.is_empty() && matches!(signs, [sign] if is_punct(sign, '='));
            let (name, value) = (Tokens::of(name), Tokens::of(value));
            // `name = "Allow", value = "INVITE"`
            let (name, value) = if key == "name" { (value, Tokens::default()) } else { (name, value) };
            is_right &= name.string().is_some() && !name.has_stray_suffix() && is_value(&value);
            let text = name.string().unwrap_or_else(|| unquoted_name(&name.text()));
            headers.push(Self::new(name, text, value).with_custom_behind_the_value());
        }
        let is_right = is_right && headers.iter().all(Self::has_value);
        let fact = if headers.iter().any(|header| returns(&header.value)) {
            Some("`return` would leave out the header fields behind this one")
        } else {
            (!is_right || headers.is_empty()).then_some(PAIR)
        };
        (headers, fact)
    }

    /// `"Min-Expires: 60"`, or with a field, `"Min-Expires: {min}"`.
    fn of_line(tokens: &Tokens) -> Option<Self> {
        let text = tokens.string()?;
        let (name, value) = text.split_once(':')?;
        let value = value.trim();
        let field = || syn::parse_str::<Ident>(value.strip_prefix('{')?.strip_suffix('}')?).ok();
        let value = if value.contains('{') {
            field().map(Tokens::new).unwrap_or_default()
        } else {
            quoted(value).parse::<TokenStream>().map(Tokens::new).unwrap_or_default()
        };
        Some(Self::new(tokens.clone(), name.trim().to_owned(), value))
    }

    /// `min custom` is a value, behind which a comma is missing.
    fn with_custom_behind_the_value(self) -> Self {
        match self.value.trees().split_last() {
            Some((TokenTree::Ident(word), [.., last])) if word == "custom" && !matches!(last, TokenTree::Punct(_)) => {
                let value = &self.value.trees()[..self.value.trees().len() - 1];
                Self { value: Tokens::of(value), custom: true, ..self }
            }
            _ => self,
        }
    }

    fn new(name_at: Tokens, name: String, value: Tokens) -> Self {
        Self { name_at, name, value, custom: false }
    }

    /// A header field that an offer adds.
    pub(crate) fn of(name: &str, value: &Ident) -> Self {
        Self::new(Tokens::default(), name.to_owned(), Tokens::new(value))
    }

    /// The name by which the header field is known, where a compact form or a slip of it stands.
    pub(crate) fn known_name(&self) -> &str {
        match canonical_header(&self.name) {
            HeaderName::Compact(name) => name,
            HeaderName::Slip(name) if !self.custom => name,
            _ => &self.name,
        }
    }

    /// Whether it can stand in an offer: with a value, and with a name that is one or that is written as one.
    pub(crate) fn is_whole(&self) -> bool {
        let is_name = self.name_at.string().is_some() || self.name_at.is_empty();
        self.has_value() && (is_name || !matches!(canonical_header(&self.name), HeaderName::NotAToken { .. }))
    }

    /// Whether the stack adds it, so that nothing is emitted.
    pub(crate) fn is_later(&self) -> bool {
        self.value.ident().is_some_and(|word| word == "later") || !self.has_value()
    }

    /// Whether there is a value to write.
    pub(crate) fn has_value(&self) -> bool {
        is_value(&self.value)
    }

    pub(crate) fn text(&self) -> String {
        let custom = if self.custom { ", custom" } else { "" };
        format!("header({} = {}{custom})", quoted(&self.name), self.value.text())
    }
}

/// The name, the signs behind it, and the value.
fn split(part: &[TokenTree]) -> (&[TokenTree], &[TokenTree], &[TokenTree]) {
    let link = part.iter().position(is_link);
    let ends_at_the_literal = if matches!(part[0], TokenTree::Literal(_)) { 1 } else { part.len().max(2) - 1 };
    let (name, rest) = part.split_at(link.unwrap_or(ends_at_the_literal));
    // A value may start with `-`.
    let signs = if link.is_some() { "=:>" } else { "->+;~" };
    let is_sign = |tree: &TokenTree| matches!(tree, TokenTree::Punct(sign) if signs.contains(sign.as_char()));
    // A path may start with `::`.
    let is_path = |index: usize| {
        index > 0 && matches!(&rest[index..], [one, two, ..] if is_punct(one, ':') && is_punct(two, ':'))
    };
    let count = (0..rest.len()).take_while(|index| is_sign(&rest[*index]) && !is_path(*index)).count();
    let (signs, value) = rest.split_at(count);
    (name, signs, value)
}

fn is_link(tree: &TokenTree) -> bool {
    is_punct(tree, '=') || is_punct(tree, ':')
}

/// The header field that `MinExpires` and `min_expires` mean, else the words as they stand.
fn unquoted_name(text: &str) -> String {
    let name = text.replace(' ', "").replace('_', "-");
    match canonical_header(&name) {
        HeaderName::Slip(known) | HeaderName::Compact(known) => known.to_owned(),
        _ => name,
    }
}

fn returns(value: &Tokens) -> bool {
    find(value.to_token_stream(), "return").is_some()
}

/// Whether the tokens can be an expression: something, without `;` and `return`, that neither starts nor ends in an operator, as
/// `None::<u8>` does not, and in which no two operands stand side by side.
fn is_value(value: &Tokens) -> bool {
    let is_read = || syn::parse2::<syn::Expr>(value.to_token_stream()).is_ok();
    let ends = |tree: &TokenTree| match tree {
        TokenTree::Punct(punct) => punct.as_char() != '?' && !(punct.as_char() == '>' && is_read()),
        _ => false,
    };
    let is_word = |tree: &TokenTree| match tree {
        TokenTree::Ident(_) => syn::parse2::<Ident>(tree.to_token_stream()).is_ok(),
        TokenTree::Literal(_) => true,
        TokenTree::Group(_) | TokenTree::Punct(_) => false,
    };
    let is_operand = |tree: &TokenTree| is_word(tree) || matches!(tree, TokenTree::Group(_));
    let trees = value.trees();
    let may_start = |tree: &TokenTree| !matches!(tree, TokenTree::Punct(sign) if !"-!*&|<':".contains(sign.as_char()));
    trees.last().is_some_and(|last| !ends(last))
        && may_start(&trees[0])
        && !trees.iter().any(|tree| is_punct(tree, ';'))
        && !returns(value)
        && !trees.windows(2).any(|pair| is_operand(&pair[0]) && is_word(&pair[1]))
        && !matches!(&trees[0], TokenTree::Ident(word) if word == "let")
}
