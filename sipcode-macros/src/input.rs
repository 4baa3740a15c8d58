//! Tokens to the enum or struct as `syn` sees it; and what can be saved of one with a syntax error. The compiler reports
//! that error, and so do editors; then both go on with what they could read.

use crate::attr::tokens::{is_punct, needs_full};
use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DataEnum, DataStruct, DeriveInput, Fields, Generics, Token, Variant, Visibility, braced};

pub(crate) struct Input {
    /// The input of the derive.
    pub(crate) tokens: TokenStream,
    pub(crate) item: DeriveInput,
    /// The doc comments in front of each variant.
    pub(crate) docs: Vec<Vec<Literal>>,
    pub(crate) has_syntax_error: bool,
}

pub(crate) fn read(tokens: TokenStream) -> syn::Result<Input> {
    let parse = |tokens: TokenStream, is_strict| (|input: ParseStream<'_>| item(input, is_strict)).parse2(tokens);
    let strict =
        parse(tokens.clone(), true).or_else(|error| parse(with_raw_names(tokens.clone()), true).map_err(|_| error));
    let error = match strict {
        Ok((item, docs)) => return Ok(Input { tokens, item, docs, has_syntax_error: false }),
        Err(error) => error,
    };
    if needs_full(&error) && !is_half_written(tokens.clone()) {
        // The compiler takes it.
        let message = "a block in a type cannot be read here\nhelp: write a constant in its place";
        return Err(syn::Error::new(error.span(), message));
    }
    let (item, docs) = parse(tokens.clone(), false).map_err(|_| error)?;
    Ok(Input { tokens, item, docs, has_syntax_error: true })
}

/// Whether nothing stands behind an equals sign or an operator.
fn is_half_written(tokens: TokenStream) -> bool {
    let trees: Vec<_> = tokens.into_iter().collect();
    trees.iter().enumerate().any(|(index, tree)| match tree {
        TokenTree::Punct(sign) if "=+-*/%&|^;".contains(sign.as_char()) => {
            trees.get(index + 1).is_none_or(|next| is_punct(next, ','))
        }
        TokenTree::Group(group) => is_half_written(group.stream()),
        _ => false,
    })
}

/// With `r#` before names that are keywords for `syn`, and for the compiler from edition 2018 on.
fn with_raw_names(tokens: TokenStream) -> TokenStream {
    let mut trees: Vec<_> = tokens.into_iter().collect();
    for index in 0..trees.len() {
        let is_name = trees.get(index + 1).is_none_or(|behind| match behind {
            TokenTree::Punct(sign) => matches!(sign.as_char(), ',' | '=' | ':') && sign.spacing() == Spacing::Alone,
            TokenTree::Group(_) => true,
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        });
        match &mut trees[index] {
            TokenTree::Ident(name) if is_name && KEYWORDS_OF_2018.iter().any(|keyword| name == keyword) => {
                *name = Ident::new_raw(&name.to_string(), name.span());
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let span = group.span();
                *group = Group::new(Delimiter::Brace, with_raw_names(group.stream()));
                group.set_span(span);
            }
            _ => {}
        }
    }
    trees.into_iter().collect()
}

const KEYWORDS_OF_2018: [&str; 4] = ["async", "await", "dyn", "try"];

/// The type as `syn` reads it, but for the doc comments of variants: it would read each line as an attribute with an
/// expression, a twentieth of the work for an enum of 75 documented variants (58.3 million instructions, not 55.5).
/// Where that is not strict, variants and fields of a struct that cannot be read are left out.
fn item(input: ParseStream<'_>, is_strict: bool) -> syn::Result<(DeriveInput, Vec<Vec<Literal>>)> {
    let (attrs, vis) = (input.call(Attribute::parse_outer)?, input.parse()?);
    if !input.peek(Token![enum]) {
        let item = if is_strict { input.parse()? } else { struct_without_fields(input)? };
        return Ok((DeriveInput { attrs, vis, ..item }, Vec::new()));
    }
    let (enum_token, ident) = (input.parse()?, input.parse()?);
    let generics: Generics = input.parse()?;
    let generics = Generics { where_clause: input.parse()?, ..generics };
    let body;
    let brace_token = braced!(body in input);
    let (mut variants, mut docs) = (Punctuated::new(), Vec::new());
    if !is_strict {
        variants = readable_variants(&body)?;
    }
    while !body.is_empty() {
        docs.push(leading_docs(&body)?);
        variants.push_value(body.parse()?);
        if !body.is_empty() {
            variants.push_punct(body.parse()?);
        }
    }
    let data = Data::Enum(DataEnum { enum_token, brace_token, variants });
    Ok((DeriveInput { attrs, vis, ident, generics, data }, docs))
}

fn struct_without_fields(input: ParseStream<'_>) -> syn::Result<DeriveInput> {
    let (struct_token, ident, generics) = (input.parse()?, input.parse()?, input.parse()?);
    input.parse::<TokenStream>()?;
    let data = Data::Struct(DataStruct { struct_token, fields: Fields::Unit, semi_token: None });
    Ok(DeriveInput { attrs: Vec::new(), vis: Visibility::Inherited, ident, generics, data })
}

fn leading_docs(input: ParseStream<'_>) -> syn::Result<Vec<Literal>> {
    input.step(|cursor| {
        let (mut docs, mut rest) = (Vec::new(), *cursor);
        while let Some((doc, behind)) = doc(rest) {
            docs.push(doc);
            rest = behind;
        }
        Ok((docs, rest))
    })
}

/// The literal of `#[doc = "…"]`.
fn doc(input: Cursor<'_>) -> Option<(Literal, Cursor<'_>)> {
    let (_, behind_pound) = input.punct().filter(|(pound, _)| pound.as_char() == '#')?;
    let (attribute, _, rest) = behind_pound.group(Delimiter::Bracket)?;
    let (_, behind_name) = attribute.ident().filter(|(name, _)| name == "doc")?;
    let (_, behind_equals) = behind_name.punct().filter(|(equals, _)| equals.as_char() == '=')?;
    let (doc, end) = behind_equals.literal()?;
    end.eof().then_some((doc, rest))
}

/// The variants that can be read, whatever stands between them.
fn readable_variants(body: ParseStream<'_>) -> syn::Result<Punctuated<Variant, Token![,]>> {
    let mut variants = Punctuated::new();
    while !body.is_empty() {
        let ahead = body.fork();
        if let Ok(variant) = ahead.parse() {
            body.advance_to(&ahead);
            variants.push(variant);
        } else {
            body.parse::<TokenTree>()?;
        }
    }
    Ok(variants)
}
