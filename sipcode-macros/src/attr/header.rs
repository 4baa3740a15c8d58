//! `header("Min-Expires" = min)`: a header field of an answer.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_core::tooling::{HeaderName, canonical_header};

use super::tokens::{Tokens, find, is_punct, needs_full, quoted, split_at_commas};

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
    pub(crate) fn read(tokens: &Tokens) -> (Vec<Self>, bool) {
        let inner = tokens.without_delimiters();
        if let Some(header) = Self::of_line(&inner) {
            return (vec![header], false);
        }
        let mut headers = Vec::<Self>::new();
        for part in split_at_commas(inner.trees()).into_iter().filter(|part| !part.is_empty()) {
            let (name, signs, value) = split(part);
            let is_linked = signs.iter().any(is_link);
            match (headers.last_mut(), &*part[0].to_string()) {
                (Some(header), "custom") => header.custom = true,
                (Some(header), "value") if is_linked => header.value = Tokens::of(value),
                (Some(header), _) if !is_linked && header.value.is_empty() => header.value = Tokens::of(part),
                // What stands behind the comma may belong to the value.
                (Some(header), _) if !is_linked => header.value = Tokens::default(),
                // `name = "Allow", value = "INVITE"`
                (_, "name") => headers.push(Self::new(value, &[])),
                _ => headers.push(Self::new(name, value)),
            }
        }
        let is_right = matches!(&*headers, [header] if header.is_all_of(tokens));
        (headers, is_right)
    }

    /// Whether these tokens are the header field in its right form, and no more.
    fn is_all_of(&self, tokens: &Tokens) -> bool {
        let all = match tokens.trees() {
            [all @ .., comma] if is_punct(comma, ',') => all,
            all => all,
        };
        let custom = if self.custom { 2 } else { 0 };
        let is_pair = all.get(1).is_some_and(|sign| is_punct(sign, '='));
        is_pair
            && all.len() == 2 + self.value.trees().len() + custom
            && self.name_at.string().is_some()
            && self.is_written()
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
        Some(Self { name_at: tokens.clone(), name: name.trim().to_owned(), value, custom: false })
    }

    fn new(name: &[TokenTree], value: &[TokenTree]) -> Self {
        // `min custom` is a value, behind which a comma is missing.
        let (value, custom) = match value {
            [value @ .., word]
                if is_word(word, "custom") && !matches!(value.last(), None | Some(TokenTree::Punct(_))) =>
            {
                (value, true)
            }
            _ => (value, false),
        };
        let name_at = Tokens::of(name);
        let name = name_at.string().unwrap_or_else(|| unquoted_name(&name_at.text()));
        Self { name_at, name, value: Tokens::of(value), custom }
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
    pub(crate) fn is_whole(&self) -> bool {
        let is_name = self.name_at.string().is_some();
        self.has_value() && (is_name || !matches!(canonical_header(&self.name), HeaderName::NotAToken { .. }))
    }

    /// Whether the stack adds it, so that nothing is emitted.
    pub(crate) fn is_later(&self) -> bool {
        self.value.ident().is_some_and(|word| word == "later") || !self.has_value()
    }

    /// Whether there is a value to write.
    pub(crate) fn has_value(&self) -> bool {
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

    pub(crate) fn text(&self) -> String {
        let custom = if self.custom { ", custom" } else { "" };
        format!("header({} = {}{custom})", quoted(&self.name), self.value.text())
    }
}

/// The name, the signs behind it, and the value, which may start with `-`.
fn split(part: &[TokenTree]) -> (&[TokenTree], &[TokenTree], &[TokenTree]) {
    let is = |index: usize, sign| part.get(index).is_some_and(|tree| is_punct(tree, sign));
    // A path may hold `::`, or start with it.
    let is_path = |index: usize| is(index, ':') && (is(index + 1, ':') || index > 0 && is(index - 1, ':'));
    let is_sign = |index: usize| "=:>;".chars().any(|sign| is(index, sign)) && !is_path(index);
    let link = (0..part.len()).find(|index| is_link(&part[*index]) && !is_path(*index));
    let name = link.unwrap_or(if matches!(part[0], TokenTree::Literal(_)) { 1 } else { part.len().max(2) - 1 });
    let arrow = usize::from(is(name, '-') && is(name + 1, '>'));
    let end = (name + arrow..part.len()).find(|index| !is_sign(*index)).unwrap_or(part.len());
    (&part[..name], &part[name..end], &part[end..])
}

fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

fn is_link(tree: &TokenTree) -> bool {
    is_punct(tree, '=') || is_punct(tree, ':')
}

/// The header field that `MinExpires` and `min_expires` mean, else the words as they stand.
pub(super) fn unquoted_name(text: &str) -> String {
    let name = text.replace(' ', "").replace('_', "-");
    match canonical_header(&name) {
        HeaderName::Slip(known) | HeaderName::Compact(known) => known.to_owned(),
        _ => name,
    }
}

/// Whether the tokens can be an expression with a value. What `syn` reads only with its feature `full`, which another crate may
/// turn on, such as a closure or a range, the compiler reads, unless a sign stands where there can be none.
fn is_value(value: &Tokens) -> bool {
    let is_sign =
        |tree: Option<&TokenTree>, signs: &str| tree.is_some_and(|tree| signs.chars().any(|sign| is_punct(tree, sign)));
    let (first, last) = (value.trees().first(), value.trees().last());
    let is_odd =
        is_sign(first, ".$") || is_sign(last, "+-*/%^&|=<!.$") || first.is_some_and(|tree| is_word(tree, "let"));
    !is_odd
        && match syn::parse2(value.to_token_stream()) {
            Ok(expression) => !matches!(expression, syn::Expr::Assign(_)),
            Err(error) => needs_full(&error) || value.text().contains(".."),
        }
}
