//! Tokens to the enum or struct as `syn` sees it; and what can be saved of one with a syntax error. The compiler reports
//! that error, and so do editors; then both go on with what they could read.

use std::mem::take;

use crate::attr::Tokens;
use crate::attr::tokens::is_punct;
use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::token::{Brace, Paren};
use syn::{
    Attribute, Data, DataEnum, DataStruct, DeriveInput, Field, Fields, FieldsNamed, FieldsUnnamed, Generics, Token,
    Variant, Visibility, braced, parenthesized,
};

pub(crate) struct Input {
    pub(crate) item: DeriveInput,
    /// The doc comments of the variants that have one, as literals.
    pub(crate) docs: Vec<(Ident, Vec<Literal>)>,
    pub(crate) has_syntax_error: bool,
}

pub(crate) fn read(tokens: TokenStream) -> syn::Result<Input> {
    let (tokens, docs) = without_docs(tokens);
    let item = syn::parse2(tokens.clone());
    let error = match item.or_else(|error| syn::parse2(with_raw_names(tokens.clone())).map_err(|_| error)) {
        Ok(item) => return Ok(Input { item, docs, has_syntax_error: false }),
        Err(error) => error,
    };
    if error.to_string().contains("features=[\"full\"]") && !is_half_written(tokens.clone()) {
        // The compiler takes it.
        let message = "a block in a type cannot be read here\nhelp: write a constant in its place";
        return Err(syn::Error::new(error.span(), message));
    }
    match item_with_errors.parse2(tokens) {
        Ok(item) => Ok(Input { item, docs, has_syntax_error: true }),
        Err(_) => Err(error),
    }
}

/// Whether nothing stands behind an equals sign or an operator.
fn is_half_written(tokens: TokenStream) -> bool {
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let is_half = match tree {
            TokenTree::Punct(sign) if "=+-*/%&|^;".contains(sign.as_char()) => {
                trees.peek().is_none_or(|next| is_punct(next, ','))
            }
            TokenTree::Group(group) => is_half_written(group.stream()),
            _ => false,
        };
        if is_half {
            return true;
        }
    }
    false
}

/// With `r#` before names that are keywords for `syn`, and for the compiler from edition 2018 on.
fn with_raw_names(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.into_iter().peekable();
    let mut named = Vec::<TokenTree>::new();
    while let Some(tree) = trees.next() {
        let is_name = trees.peek().is_none_or(|behind| match behind {
            TokenTree::Punct(sign) => matches!(sign.as_char(), ',' | '=' | ':') && sign.spacing() == Spacing::Alone,
            TokenTree::Group(_) => true,
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        });
        named.push(match tree {
            TokenTree::Ident(name) if is_name && KEYWORDS_OF_2018.iter().any(|keyword| name == keyword) => {
                Ident::new_raw(&name.to_string(), name.span()).into()
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let mut fields = Group::new(Delimiter::Brace, with_raw_names(group.stream()));
                fields.set_span(group.span());
                fields.into()
            }
            tree => tree,
        });
    }
    named.into_iter().collect()
}

const KEYWORDS_OF_2018: [&str; 4] = ["async", "await", "dyn", "try"];

/// Takes the doc comments of the variants out of the body of an enum: `syn` would read each line as an attribute with an
/// expression, which is a twelfth of the work for an enum of 75 documented variants (68.4 to 62.9 million instructions).
fn without_docs(tokens: TokenStream) -> (TokenStream, Vec<(Ident, Vec<Literal>)>) {
    let mut trees: Vec<_> = tokens.into_iter().collect();
    let (mut docs, mut of_the_next) = (Vec::new(), Vec::new());
    if let Some(TokenTree::Group(body)) = trees.last_mut() {
        if body.delimiter() == Delimiter::Brace {
            let mut kept = Vec::<TokenTree>::new();
            for tree in body.stream() {
                match (kept.last(), &tree) {
                    (Some(pound), TokenTree::Group(attribute)) if is_punct(pound, '#') => {
                        if let Some(doc) = doc(attribute) {
                            of_the_next.push(doc);
                            kept.pop();
                            continue;
                        }
                    }
                    (_, TokenTree::Ident(name)) if !of_the_next.is_empty() && name != "pub" => {
                        docs.push((name.clone(), take(&mut of_the_next)));
                    }
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
    match Tokens::new(attribute.stream()).trees() {
        [TokenTree::Ident(name), equals, TokenTree::Literal(doc)] => {
            (is_punct(equals, '=') && name == "doc").then(|| doc.clone())
        }
        _ => None,
    }
}

fn item_with_errors(input: ParseStream<'_>) -> syn::Result<DeriveInput> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    if input.peek(Token![struct]) {
        let struct_token = input.parse()?;
        let (ident, generics) = (input.parse()?, input.parse()?);
        input.parse::<TokenStream>()?;
        let data = Data::Struct(DataStruct { struct_token, fields: Fields::Unit, semi_token: None });
        return Ok(DeriveInput { attrs, vis, ident, generics, data });
    }
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
