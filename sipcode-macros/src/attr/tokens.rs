//! Token lists of an attribute, and what a token says.

use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_core::StatusCode;
use syn::ext::IdentExt;

/// Tokens without the invisible groups that `macro_rules!` puts around its fragments.
#[derive(Clone, Default)]
pub(crate) struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub(crate) fn new(tokens: impl ToTokens) -> Self {
        Self(flat(tokens.to_token_stream(), false))
    }

    /// The same, with parentheses for an invisible group that would mean something else without: `$e * 2` is not `1 + 2 * 2`. The
    /// compiler does not keep every invisible group together.
    pub(super) fn whole(tokens: TokenStream) -> Self {
        Self(flat(tokens, true))
    }

    pub(super) fn of(trees: &[TokenTree]) -> Self {
        Self(trees.to_vec())
    }

    pub(crate) fn trees(&self) -> &[TokenTree] {
        &self.0
    }

    pub(super) fn extend(&mut self, trees: &[TokenTree]) {
        self.0.extend_from_slice(trees);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
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

    pub(crate) fn is_word(&self, word: &str) -> bool {
        self.ident().is_some_and(|ident| ident.unraw() == word)
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
    pub(super) fn plain_text(&self) -> String {
        self.string().unwrap_or_else(|| self.text())
    }

    /// The number of the single integer literal.
    pub(crate) fn number(&self) -> Option<u32> {
        number(self.literal()?)
    }

    /// Whether this is the number of a status code.
    pub(super) fn is_code(&self) -> bool {
        self.number().is_some_and(|number| StatusCode::try_from(number).is_ok())
    }

    /// The tokens inside the single pair of parentheses, brackets or braces, or these tokens.
    pub(super) fn without_delimiters(&self) -> Self {
        match &*self.0 {
            [TokenTree::Group(group)] => Self::new(group.stream()),
            _ => self.clone(),
        }
    }

    /// The tokens of the text of a string literal, with the place of the literal; or these tokens.
    pub(super) fn unquoted(&self) -> Self {
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

fn flat(tokens: TokenStream, marks_wholes: bool) -> Vec<TokenTree> {
    let is_of_a_path = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_)) || is_punct(tree, ':');
    let mut trees = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let inner = flat(group.stream(), marks_wholes);
                let is_lifetime = inner.first().is_some_and(|tree| is_punct(tree, '\''));
                if marks_wholes && inner.len() > 1 && !is_lifetime && !inner.iter().all(is_of_a_path) {
                    trees.push(Group::new(Delimiter::Parenthesis, inner.into_iter().collect()).into());
                } else {
                    trees.extend(inner);
                }
            }
            token => trees.push(token),
        }
    }
    trees
}

/// Whether `syn` lacks only its feature `full` to read what it refuses.
pub(crate) fn needs_full(error: &syn::Error) -> bool {
    error.to_string().contains("features=[\"full\"]")
}

/// The span of the first identifier with this name, also inside groups.
pub(crate) fn find(tokens: TokenStream, word: &str) -> Option<Span> {
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Ident(ident) => (ident == word).then(|| ident.span()),
        TokenTree::Group(group) => find(group.stream(), word),
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}

/// Nobody writes longer generic arguments, and each `<` that nothing closes would have the rest read.
const MOST_OF_GENERICS: usize = 256;

/// How many tokens the generic arguments take that begin here; otherwise one.
pub(super) fn length_of_generics(trees: &[TokenTree]) -> usize {
    let mut depth = 0;
    for (index, tree) in trees.iter().enumerate().take(MOST_OF_GENERICS) {
        let is_arrow = index > 0 && is_punct(&trees[index - 1], '-');
        if is_punct(tree, '<') {
            depth += 1;
        } else if is_punct(tree, '>') && !is_arrow {
            depth -= 1;
        }
        if depth == 0 {
            return index + 1;
        }
    }
    1
}

/// Between two words, behind a comma, around an operator, and where it stood between two signs.
fn has_space_between(before: &TokenTree, behind: &TokenTree) -> bool {
    let is_operator = |token: &TokenTree| is_one_of(token, "+*/|=");
    match (before, behind) {
        (TokenTree::Punct(sign), _) if sign.spacing() == Spacing::Joint => false,
        (TokenTree::Punct(dot), _) | (_, TokenTree::Punct(dot)) if dot.as_char() == '.' => false,
        (TokenTree::Punct(comma), _) if matches!(comma.as_char(), ',' | ';') => true,
        (TokenTree::Punct(_), TokenTree::Punct(comma)) => comma.as_char() != ',',
        (TokenTree::Ident(_) | TokenTree::Literal(_), TokenTree::Punct(quote)) if quote.as_char() == '\'' => true,
        (TokenTree::Punct(_), _) | (_, TokenTree::Punct(_)) => is_operator(before) || is_operator(behind),
        (TokenTree::Ident(_), TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        (TokenTree::Group(_), TokenTree::Group(_)) => false,
        _ => true,
    }
}

/// A string literal; a backtick as an escape, because offers stand between backticks.
pub(super) fn quoted(text: &str) -> String {
    format!("{text:?}").replace('`', "\\u{60}")
}

pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

pub(super) fn is_one_of(token: &TokenTree, signs: &str) -> bool {
    matches!(token, TokenTree::Punct(punct) if signs.contains(punct.as_char()))
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
    if let Some(plain) = plain.filter(|text| !b"\\\r\"".iter().any(|byte| text.as_bytes().contains(byte))) {
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
pub(super) fn number(literal: &Literal) -> Option<u32> {
    const SUFFIXES: [&str; 13] =
        ["", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    match said(literal) {
        (Said::Number(number), suffix) if SUFFIXES.contains(&&*suffix) => Some(number),
        _ => None,
    }
}

/// A string or number without its suffix, and the suffix, as in `"Acme"fallback`; the dot of `486.` counts as one.
pub(super) fn without_suffix(tree: &TokenTree) -> Option<(TokenTree, String)> {
    let TokenTree::Literal(literal) = tree else { return None };
    let text = literal.to_string();
    if text.ends_with('"') {
        return None;
    }
    let suffix = if text.ends_with('.') { ".".to_owned() } else { said(literal).1 };
    let mut without: Literal = text.strip_suffix(&*suffix).filter(|_| !suffix.is_empty())?.parse().ok()?;
    without.set_span(literal.span());
    Some((without.into(), suffix))
}

pub(super) fn is_string(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Literal(literal) if string(literal).is_some())
}

pub(super) fn is_number(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Literal(literal) if number(literal).is_some())
}

pub(super) fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}
