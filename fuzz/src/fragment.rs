//! The group that a `macro_rules!` macro puts around a fragment is invisible; here it is written `fragment(…)`.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};

/// The word for it.
pub const FRAGMENT: &str = "fragment";

/// Groups stand in no more groups than this: what is deeper tests the parsers of others.
const DEPTH: usize = 32;

/// The tokens of a text, if it is one of tokens, fragments as they are written.
#[must_use]
pub fn written(text: &str) -> Option<TokenStream> {
    let tokens = text.parse::<TokenStream>().ok()?;
    is_shallow(&tokens, DEPTH).then_some(tokens)
}

fn is_shallow(tokens: &TokenStream, depth: usize) -> bool {
    tokens.clone().into_iter().all(|token| match token {
        TokenTree::Group(group) => depth > 0 && is_shallow(&group.stream(), depth - 1),
        _ => true,
    })
}

/// The same as the compiler hands them to a derive.
#[must_use]
pub fn invisible(tokens: TokenStream) -> TokenStream {
    let mut made = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            made.push(token);
            continue;
        };
        let is_fragment = group.delimiter() == Delimiter::Parenthesis && made.pop_if(|last| is_word(last)).is_some();
        let delimiter = if is_fragment { Delimiter::None } else { group.delimiter() };
        let inner = invisible(group.stream());
        let mut with_span = Group::new(delimiter, if is_fragment { with_sign(inner) } else { inner });
        with_span.set_span(group.span());
        made.push(with_span.into());
    }
    made.into_iter().collect()
}

fn is_word(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == FRAGMENT)
}

/// A macro takes `-486` for one literal.
fn with_sign(tokens: TokenStream) -> TokenStream {
    match &*tokens.clone().into_iter().collect::<Vec<_>>() {
        [TokenTree::Punct(minus), TokenTree::Literal(number)] if minus.as_char() == '-' => {
            match format!("-{number}").parse::<Literal>() {
                Ok(mut literal) => {
                    literal.set_span(number.span());
                    TokenTree::from(literal).into()
                }
                Err(_) => tokens,
            }
        }
        _ => tokens,
    }
}

/// These as a fragment.
#[must_use]
pub fn fragment(tokens: TokenStream) -> TokenStream {
    let word = Ident::new(FRAGMENT, proc_macro2::Span::call_site());
    [TokenTree::Ident(word), Group::new(Delimiter::Parenthesis, tokens).into()].into_iter().collect()
}
