//! Tokens to the enum or struct as `syn` sees it; and what can be saved of an enum with a syntax error. The compiler reports
//! that error, and so do editors; then both go on with what they could read.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::token::{Brace, Paren};
use syn::{
    Attribute, Data, DataEnum, DeriveInput, Field, Fields, FieldsNamed, FieldsUnnamed, Generics, Token, Variant,
    Visibility, braced, parenthesized,
};

/// The input, and whether it has a syntax error.
pub(crate) fn read(tokens: TokenStream) -> syn::Result<(DeriveInput, bool)> {
    match syn::parse2(tokens.clone()) {
        Ok(input) => Ok((input, false)),
        Err(error) => enum_with_errors.parse2(tokens).map(|input| (input, true)).map_err(|_| error),
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
