//! Token lists of an attribute, and what a token says.

use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;

/// Tokens without the invisible groups that `macro_rules!` puts around its fragments.
#[derive(Clone, Default)]
pub(crate) struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub(crate) fn new(tokens: impl ToTokens) -> Self {
        let mut flat = Vec::new();
        flatten(tokens.to_token_stream(), &mut flat, false);
        Self(flat)
    }

    /// The same, with parentheses where they would else mean something else: `$e * 2` is no `1 + 2 * 2`. The compiler does not
    /// keep every invisible group together.
    pub(crate) fn whole(tokens: TokenStream) -> Self {
        let mut flat = Vec::new();
        flatten(tokens, &mut flat, true);
        Self(flat)
    }

    pub(crate) fn of(trees: &[TokenTree]) -> Self {
        Self(trees.to_vec())
    }

    pub(crate) fn trees(&self) -> &[TokenTree] {
        &self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first token: where an error about the whole starts.
    pub(crate) fn first(&self) -> TokenStream {
        self.0.first().into_token_stream()
    }

    /// The single identifier.
    pub(crate) fn ident(&self) -> Option<&Ident> {
        match &*self.0 {
            [TokenTree::Ident(ident)] => Some(ident),
            _ => None,
        }
    }

    /// The single word, without `r#`.
    pub(crate) fn word(&self) -> Option<String> {
        Some(self.ident()?.unraw().to_string())
    }

    fn literal(&self) -> Option<&Literal> {
        match &*self.0 {
            [TokenTree::Literal(literal)] => Some(literal),
            _ => None,
        }
    }

    /// The text of the single string literal.
    pub(crate) fn string(&self) -> Option<String> {
        string(self.literal()?)
    }

    /// The text of the single string literal, or else of the tokens.
    pub(crate) fn plain_text(&self) -> String {
        self.string().unwrap_or_else(|| self.text())
    }

    /// The number of the single integer literal.
    pub(crate) fn number(&self) -> Option<u32> {
        number(self.literal()?)
    }

    /// The tokens inside the single pair of parentheses, brackets or braces, or these tokens.
    pub(crate) fn without_delimiters(&self) -> Self {
        match &*self.0 {
            [TokenTree::Group(group)] => Self::new(group.stream()),
            _ => self.clone(),
        }
    }

    /// The tokens of the text of a string literal, with the place of the literal; or these tokens.
    pub(crate) fn unquoted(&self) -> Self {
        let tokens = self.string().and_then(|text| text.parse::<TokenStream>().ok());
        let Some((tokens, literal)) = tokens.zip(self.0.first()) else { return self.clone() };
        let mut trees: Vec<_> = tokens.into_iter().collect();
        for tree in &mut trees {
            tree.set_span(literal.span());
        }
        Self(trees)
    }

    /// The tokens as a person writes them.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for (index, token) in self.0.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| &self.0[before]);
            let is_behind_range = index > 1 && is_punct(&self.0[index - 1], '=') && is_punct(&self.0[index - 2], '.');
            if !is_behind_range && before.is_some_and(|before| has_space_between(before, token)) {
                text.push(' ');
            }
            let TokenTree::Group(group) = token else {
                text.push_str(&token.to_string());
                continue;
            };
            let (open, close) = match group.delimiter() {
                Delimiter::Parenthesis => ("(", ")"),
                Delimiter::Brace => ("{ ", " }"),
                Delimiter::Bracket => ("[", "]"),
                Delimiter::None => ("", ""),
            };
            text.extend([open, &*Self::whole(group.stream()).text(), close]);
        }
        text
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

fn flatten(tokens: TokenStream, flat: &mut Vec<TokenTree>, marks_wholes: bool) {
    let is_of_a_path = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_)) || is_punct(tree, ':');
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let mut inner = Vec::new();
                flatten(group.stream(), &mut inner, marks_wholes);
                let is_lifetime = inner.first().is_some_and(|tree| is_punct(tree, '\''));
                if marks_wholes && inner.len() > 1 && !is_lifetime && !inner.iter().all(is_of_a_path) {
                    flat.push(Group::new(Delimiter::Parenthesis, inner.into_iter().collect()).into());
                } else {
                    flat.append(&mut inner);
                }
            }
            token => flat.push(token),
        }
    }
}

/// Whether `syn` lacks only its feature `full` to read what it refuses.
pub(crate) fn needs_full(error: &syn::Error) -> bool {
    error.to_string().contains("features=[\"full\"]")
}

/// The place of a word, wherever among the tokens it stands.
pub(crate) fn find(tokens: TokenStream, word: &str) -> Option<Span> {
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Ident(ident) => (ident == word).then(|| ident.span()),
        TokenTree::Group(group) => find(group.stream(), word),
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}

/// Nobody writes longer generic arguments, and each `<` that nothing closes would have the rest read.
const MOST_OF_GENERICS: usize = 256;

/// Where generic arguments end that begin here, as `::<u8, u8>`, `<T as Trait<u8, u8>>` or `as Trait<u8, u8>`: their commas
/// part nothing.
pub(crate) fn end_of_generics(trees: &[TokenTree], start: usize) -> Option<usize> {
    let may_begin = match &trees[..start] {
        [.., TokenTree::Ident(word), TokenTree::Ident(_)] => word == "as",
        [.., TokenTree::Ident(word)] => ["as", "if", "match", "in"].iter().any(|keyword| word == keyword),
        [.., TokenTree::Punct(sign)] => !matches!(sign.as_char(), '<' | '>' | '?'),
        [.., _] => false,
        [] => true,
    };
    if !may_begin || !is_punct(trees.get(start)?, '<') {
        return None;
    }
    let mut depth = 0;
    for (index, tree) in trees.iter().enumerate().skip(start).take(MOST_OF_GENERICS) {
        let is_arrow = is_punct(&trees[index - index.min(1)], '-');
        if is_punct(tree, '<') {
            depth += 1;
        } else if is_punct(tree, '>') && !is_arrow {
            depth -= 1;
        }
        if depth == 0 {
            return Some(index + 1);
        }
    }
    None
}

/// The parts between commas.
pub(crate) fn split_at_commas(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    let (mut parts, mut start, mut index) = (Vec::new(), 0, 0);
    while index < trees.len() {
        if is_punct(&trees[index], ',') {
            parts.push(&trees[start..index]);
            start = index + 1;
        }
        index = end_of_generics(trees, index).unwrap_or(index + 1);
    }
    if start < trees.len() {
        parts.push(&trees[start..]);
    }
    parts
}

/// Between two words, behind a comma, around an operator, and where it stood between two signs.
fn has_space_between(before: &TokenTree, behind: &TokenTree) -> bool {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
    let is_operator = |token: &TokenTree| "+*/|=".chars().any(|operator| is_punct(token, operator));
    match (before, behind) {
        (TokenTree::Punct(punct), _) if punct.spacing() == Spacing::Joint => false,
        (TokenTree::Punct(dot), _) | (_, TokenTree::Punct(dot)) if dot.as_char() == '.' => false,
        (TokenTree::Punct(comma), _) if matches!(comma.as_char(), ',' | ';') => true,
        (TokenTree::Ident(_), TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        (TokenTree::Literal(_), TokenTree::Group(_)) | (TokenTree::Group(_), TokenTree::Ident(_)) => true,
        (TokenTree::Punct(_), TokenTree::Punct(comma)) => comma.as_char() != ',',
        (TokenTree::Ident(_) | TokenTree::Literal(_), TokenTree::Punct(quote)) if quote.as_char() == '\'' => true,
        _ => is_word(before) && is_word(behind) || is_operator(before) || is_operator(behind),
    }
}

/// A string literal; a backtick as an escape, because offers stand between backticks.
pub(crate) fn quoted(text: &str) -> String {
    format!("{text:?}").replace('`', "\\u{60}")
}

pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// What a literal says.
enum Said {
    Text(String),
    Number(u32),
    Else,
}

/// What a string or integer literal says, in any base, and its suffix. A number too large for the type is its largest, which no
/// rule allows either.
fn said(literal: &Literal) -> (Said, String) {
    let text = literal.to_string();
    // Most are plain; `syn` would read them character by character, and has quadratic work for long numbers.
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return (Said::Number(text.parse().unwrap_or(u32::MAX)), String::new());
    }
    let plain = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    if let Some(plain) = plain.filter(|text| !text.contains(['\\', '\r', '"'])) {
        return (Said::Text(plain.to_owned()), String::new());
    }
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(string) => (Said::Text(string.value()), string.suffix().to_owned()),
        syn::Lit::Int(integer) => {
            (Said::Number(integer.base10_parse().unwrap_or(u32::MAX)), integer.suffix().to_owned())
        }
        _ => (Said::Else, String::new()),
    }
}

/// The text of a string literal without a suffix.
pub(crate) fn string(literal: &Literal) -> Option<String> {
    match said(literal) {
        (Said::Text(text), suffix) if suffix.is_empty() => Some(text),
        _ => None,
    }
}

/// The number of an integer literal, with or without the suffix of a type.
pub(crate) fn number(literal: &Literal) -> Option<u32> {
    const SUFFIXES: [&str; 13] =
        ["", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    match said(literal) {
        (Said::Number(number), suffix) if SUFFIXES.contains(&&*suffix) => Some(number),
        _ => None,
    }
}

/// The suffix of a string or integer literal, as in `"Acme"fallback`.
pub(crate) fn suffix(literal: &Literal) -> Option<String> {
    Some(said(literal).1).filter(|suffix| !suffix.is_empty())
}
