//! Tokens, looked at without being parsed.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lit;

/// Tokens without the invisible groups that `macro_rules!` puts around its fragments.
#[derive(Clone, Default)]
pub(crate) struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub(crate) fn new(tokens: TokenStream) -> Self {
        let mut flat = Vec::new();
        flatten(tokens, &mut flat);
        Self(flat)
    }

    /// Tokens without such groups.
    pub(crate) fn of(trees: &[TokenTree]) -> Self {
        Self(trees.to_vec())
    }

    pub(crate) fn into_trees(self) -> Vec<TokenTree> {
        self.0
    }

    /// The one identifier that this is.
    pub(crate) fn ident(&self) -> Option<&Ident> {
        match &*self.0 {
            [TokenTree::Ident(ident)] => Some(ident),
            _ => None,
        }
    }

    /// What stands between the commas.
    pub(crate) fn parts(&self) -> Vec<&[TokenTree]> {
        let mut parts: Vec<_> = self.0.split(|token| is_punct(token, ',')).collect();
        // A comma at the end, or nothing at all.
        parts.pop_if(|last| last.is_empty());
        parts
    }

    /// The two tokens between which a comma is missing.
    pub(crate) fn around_missing_comma(&self) -> Option<(&TokenTree, &TokenTree)> {
        self.0.windows(2).find(|pair| lack_a_comma(&pair[0], &pair[1])).map(|pair| (&pair[0], &pair[1]))
    }

    pub(crate) fn lacks_a_comma(&self) -> bool {
        self.around_missing_comma().is_some()
    }

    /// The one literal that this is.
    pub(crate) fn literal(&self) -> Option<&Literal> {
        match &*self.0 {
            [TokenTree::Literal(literal)] => Some(literal),
            _ => None,
        }
    }

    /// What the one string literal that this is says.
    pub(crate) fn string(&self) -> Option<String> {
        let literal = self.literal()?;
        let text = literal.to_string();
        // Most say just what stands there; to read that letter by letter would be a fifth of the derive's work.
        if let Some(plain) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'))
            && !plain.contains('\\')
            && !plain.contains('\r')
        {
            return Some(plain.to_owned());
        }
        if is_number(&text) {
            return None;
        }
        match Lit::new(literal.clone()) {
            Lit::Str(string) => Some(string.value()),
            _ => None,
        }
    }

    /// The number of the one integer literal that this is: in any base, with underscores, and without a suffix or with
    /// `u16`. A number too large for the type is given as its largest, which no rule allows either.
    pub(crate) fn number(&self) -> Option<u32> {
        let text = self.literal()?.to_string().replace('_', "");
        let text = text.strip_suffix("u16").unwrap_or(&text);
        let (digits, base) = match text.split_at_checked(2) {
            Some(("0b", digits)) => (digits, 2),
            Some(("0o", digits)) => (digits, 8),
            Some(("0x", digits)) => (digits, 16),
            _ => (text, 10),
        };
        digits
            .chars()
            .try_fold(0_u32, |number, digit| Some(number.saturating_mul(base).saturating_add(digit.to_digit(base)?)))
    }

    /// The bounds on the two sides of a range's dots, and whether the dots are `..=`.
    pub(crate) fn range(&self) -> Option<(Self, Self, bool)> {
        let dots = self.0.windows(2).position(|pair| is_punct(&pair[0], '.') && is_punct(&pair[1], '.'))?;
        let (lower, upper) = (&self.0[..dots], &self.0[dots + 2..]);
        let (upper, inclusive) = match upper {
            [equals, upper @ ..] if is_punct(equals, '=') => (upper, true),
            _ => (upper, false),
        };
        Some((Self(lower.to_vec()), Self(upper.to_vec()), inclusive))
    }

    /// The trees one by one.
    pub(crate) fn trees(&self) -> &[TokenTree] {
        &self.0
    }

    /// The tokens as a person writes them: with a space between two words, and around an operator.
    pub(crate) fn text(&self) -> String {
        let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        let is_operator =
            |token: &TokenTree| ['+', '*', '/', '|', '&'].iter().any(|operator| is_punct(token, *operator));
        let mut text = String::new();
        for (index, token) in self.0.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| &self.0[before]);
            if before
                .is_some_and(|before| is_word(before) && is_word(token) || is_operator(before) || is_operator(token))
            {
                text.push(' ');
            }
            text.push_str(&token.to_string());
        }
        text
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

/// Whether this is the text of a number: what [`Lit`] makes of it takes quadratic time for its digits.
fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit() || first == '-')
}

fn flatten(tokens: TokenStream, flat: &mut Vec<TokenTree>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => flatten(group.stream(), flat),
            token => flat.push(token),
        }
    }
}

/// Whether the two can only be what stands before and behind a comma.
pub(crate) fn lack_a_comma(before: &TokenTree, behind: &TokenTree) -> bool {
    let is_item = |token: &TokenTree| match token {
        // As in `486 as u16`.
        TokenTree::Ident(word) => word != "as",
        TokenTree::Literal(_) => true,
        TokenTree::Group(_) | TokenTree::Punct(_) => false,
    };
    match (before, behind) {
        // `concat!("Busy Here") vendor`
        (TokenTree::Group(_), _) => is_item(behind),
        // `486 ("Busy Here")`
        (TokenTree::Literal(_), TokenTree::Group(_)) => true,
        _ => is_item(before) && is_item(behind),
    }
}

pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
