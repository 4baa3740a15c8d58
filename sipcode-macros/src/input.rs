//! Tokens to the enum or struct as `syn` sees it; and what can be saved of an enum with a syntax error. The compiler reports
//! that error, and so do editors; then both go on with what they could read.

use crate::attr::tokens::is_punct;
use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::token::{Brace, Paren};
use syn::{
    Attribute, Data, DataEnum, DeriveInput, Field, Fields, FieldsNamed, FieldsUnnamed, Generics, Token, Variant,
    Visibility, braced, parenthesized,
};

pub(crate) struct Input {
    pub(crate) item: DeriveInput,
    /// The doc comment of each variant, as literals.
    pub(crate) docs: Vec<Vec<Literal>>,
    pub(crate) has_syntax_error: bool,
}

pub(crate) fn read(tokens: TokenStream) -> syn::Result<Input> {
    let (tokens, docs) = without_docs(tokens);
    match syn::parse2(tokens.clone()) {
        Ok(item) => Ok(Input { item, docs, has_syntax_error: false }),
        Err(error) => match enum_with_errors.parse2(tokens) {
            Ok(item) => Ok(Input { item, docs, has_syntax_error: true }),
            Err(_) => Err(error),
        },
    }
}

/// Takes the doc comments of the variants out of the body of an enum: `syn` would read each line as an attribute with an
/// expression, which is a twelfth of the work for an enum of 75 documented variants (68.4 to 62.9 million instructions).
fn without_docs(tokens: TokenStream) -> (TokenStream, Vec<Vec<Literal>>) {
    let mut trees: Vec<_> = tokens.into_iter().collect();
    let mut docs = vec![Vec::new()];
    if let Some(TokenTree::Group(body)) = trees.last_mut() {
        if body.delimiter() == Delimiter::Brace {
            let mut kept = Vec::<TokenTree>::new();
            for tree in body.stream() {
                match (kept.last(), &tree) {
                    (Some(pound), TokenTree::Group(attribute)) if is_punct(pound, '#') => {
                        if let Some(doc) = doc(attribute) {
                            docs.last_mut().expect("there is one").push(doc);
                            kept.pop();
                            continue;
                        }
                    }
                    (_, comma) if is_punct(comma, ',') => docs.push(Vec::new()),
                    _ => {}
                }
                kept.push(tree);
            }
            let span = body.span();
            *body = Group::new(Delimiter::Brace, kept.into_iter().collect());
            body.set_span(span);
        }
    }
    (trees.into_iter().collect(), docs)
}

/// The literal of `[doc = "…"]`.
fn doc(attribute: &Group) -> Option<Literal> {
    let mut trees = attribute.stream().into_iter();
    match (trees.next(), trees.next(), trees.next(), trees.next()) {
        (Some(TokenTree::Ident(name)), Some(equals), Some(TokenTree::Literal(doc)), None) => {
            (is_punct(&equals, '=') && name == "doc").then_some(doc)
        }
        _ => None,
    }
}

fn enum_with_errors(input: ParseStream<'_>) -> syn::Result<DeriveInput> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let enum_token = input.parse()?;
    let ident = input.parse()?;
    let mut generics: Generics = input.parse()?;
    generics.where_clause = input.parse()?;
    let body;
    let brace_token = braced!(body in input);
    let data = Data::Enum(DataEnum { enum_token, brace_token, variants: all(&body, variant) });
    Ok(DeriveInput { attrs, vis, ident, generics, data })
}

/// As many as there are, whatever stands between them.
fn all<T>(input: ParseStream<'_>, one: fn(ParseStream<'_>) -> syn::Result<T>) -> Punctuated<T, Token![,]> {
    let mut read = Punctuated::new();
    while !input.is_empty() {
        match one(input) {
            Ok(item) => read.push(item),
            Err(_) => drop(input.parse::<TokenTree>()),
        }
    }
    read
}

/// A variant; without its discriminant, where nothing follows the equals sign.
fn variant(input: ParseStream<'_>) -> syn::Result<Variant> {
    let attrs = input.call(Attribute::parse_outer)?;
    let _: Visibility = input.parse()?;
    let ident = input.parse()?;
    let fields = fields(input)?;
    let equals: Option<Token![=]> = input.parse()?;
    let discriminant = equals.and_then(|equals| Some((equals, input.parse().ok()?)));
    Ok(Variant { attrs, ident, fields, discriminant })
}

fn fields(input: ParseStream<'_>) -> syn::Result<Fields> {
    let fields;
    Ok(if input.peek(Brace) {
        let brace_token = braced!(fields in input);
        Fields::Named(FieldsNamed { brace_token, named: all(&fields, Field::parse_named) })
    } else if input.peek(Paren) {
        let paren_token = parenthesized!(fields in input);
        Fields::Unnamed(FieldsUnnamed { paren_token, unnamed: all(&fields, Field::parse_unnamed) })
    } else {
        Fields::Unit
    })
}
