//! `header("Min-Expires" = min)`: a header field of an answer.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_core::tooling::{HeaderName, canonical_header};

use super::tokens::{Tokens, is_punct, quoted};

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
        let mut headers = Vec::<Self>::new();
        let mut is_right = has_parentheses;
        if let Some((name, value)) = tokens.string().as_deref().and_then(|text| text.split_once(':')) {
            // `{min}` is the field.
            let value = value.trim();
            let field = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            let value = if value.contains('{') { field.unwrap_or_default() } else { &*quoted(value) };
            let value = value.parse::<TokenStream>().map(Tokens::new).unwrap_or_default();
            headers.push(Self::new(tokens.clone(), name.trim().to_owned(), value));
            return (headers, Some(PAIR));
        }
        let mut parts = tokens.trees().split(|tree| is_punct(tree, ',')).filter(|part| !part.is_empty());
        while let Some(part) = parts.next() {
            let word = matches!(part, [TokenTree::Ident(_), ..]).then(|| part[0].to_string());
            if let (Some("custom"), Some(header)) = (word.as_deref(), headers.last_mut()) {
                header.custom = true;
                is_right &= part.len() == 1;
                continue;
            }
            is_right &= headers.is_empty();
            let is_link = |tree: &TokenTree| is_punct(tree, '=') || is_punct(tree, ':');
            let (name, value) = if let Some(link) = part.iter().position(is_link) {
                let rest = &part[link..];
                let signs = rest.iter().take_while(|tree| is_link(tree) || is_punct(tree, '>')).count();
                is_right &= signs == 1 && is_punct(&rest[0], '=');
                (&part[..link], &rest[signs..])
            } else {
                is_right = false;
                if let Some(header) = headers.last_mut() {
                    // What stands behind the comma may belong to the value.
                    header.value = Tokens::default();
                    continue;
                }
                let end = if matches!(part[0], TokenTree::Literal(_)) { 1 } else { part.len().max(2) - 1 };
                let is_sign =
                    |tree: &&TokenTree| matches!(tree, TokenTree::Punct(sign) if "->+;~".contains(sign.as_char()));
                let signs = part[end..].iter().take_while(is_sign).count();
                let value = &part[end + signs..];
                (&part[..end], if value.is_empty() { parts.next().unwrap_or_default() } else { value })
            };
            let (name, value) = (Tokens::of(name), Tokens::of(value));
            match (word.as_deref(), headers.last_mut()) {
                // `name = "Allow", value = "INVITE"`
                (Some("name"), None) => {
                    is_right = false;
                    headers.push(Self::new(value.clone(), value.plain_text(), Tokens::default()));
                }
                (Some("value"), Some(header)) => header.value = value,
                _ => {
                    is_right &= name.string().is_some() && !name.has_stray_suffix() && is_value(&value);
                    let text = name.string().unwrap_or_else(|| unquoted_name(&name.text()));
                    headers.push(Self::new(name, text, value));
                }
            }
        }
        for header in &mut headers {
            if let [value @ .., TokenTree::Ident(word)] = header.value.trees() {
                if word == "custom" && value.last().is_some_and(|last| !matches!(last, TokenTree::Punct(_))) {
                    (header.value, header.custom) = (Tokens::of(value), true);
                }
            }
        }
        let fact = (!is_right || headers.is_empty()).then_some(PAIR);
        (headers, fact)
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

    /// Whether it can stand in an offer.
    pub(crate) fn is_whole(&self) -> bool {
        is_value(&self.value) && !matches!(canonical_header(&self.name), HeaderName::NotAToken { .. })
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

/// The header field that `MinExpires` and `min_expires` mean, else the words as they stand.
fn unquoted_name(text: &str) -> String {
    let name = text.replace(' ', "").replace('_', "-");
    match canonical_header(&name) {
        HeaderName::Slip(known) | HeaderName::Compact(known) => known.to_owned(),
        _ => name,
    }
}

/// Whether the tokens can be an expression: something, without `;`, that does not end in an operator, as `None::<u8>` does not,
/// and in which no two operands stand side by side.
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
    trees.last().is_some_and(|last| !ends(last))
        && !trees.iter().any(|tree| is_punct(tree, ';'))
        && !trees.windows(2).any(|pair| is_operand(&pair[0]) && is_word(&pair[1]))
        && !matches!(&trees[0], TokenTree::Ident(word) if word == "let")
}
