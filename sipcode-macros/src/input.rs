//! What the derive stands on, as it is written. Of attributes no more is read than whose they are, and of variants that
//! hold nothing no more than there is: to read every token as Rust would be most of the work of reading an enum.

use std::vec::IntoIter;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{DeriveInput, Expr, ExprLit, Fields, Generics, Lit, Token, Visibility};

use crate::tokens::{Tokens, is_punct};

pub(crate) struct Input {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) data: Data,
}

pub(crate) enum Data {
    Enum(Vec<Variant>),
    Struct(Token![struct]),
    Union(Token![union]),
}

impl Input {
    pub(crate) fn read(tokens: TokenStream) -> syn::Result<Self> {
        let mut trees = tokens.into_iter().collect::<Vec<_>>().into_iter();
        let attributes = Attribute::list(&mut trees);
        let mut item: Vec<_> = trees.collect();
        let body = match item.last_mut() {
            Some(TokenTree::Group(group)) => {
                std::mem::replace(group, Group::new(group.delimiter(), TokenStream::new())).stream()
            }
            _ => TokenStream::new(),
        };
        let item: DeriveInput = syn::parse2(item.into_iter().collect())?;
        let data = match item.data {
            syn::Data::Enum(_) => Data::Enum(variants(body)?),
            syn::Data::Struct(data) => Data::Struct(data.struct_token),
            syn::Data::Union(data) => Data::Union(data.union_token),
        };
        Ok(Self { attributes, visibility: item.vis, ident: item.ident, generics: item.generics, data })
    }
}

pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
    pub(crate) discriminant: Option<Expr>,
}

/// Those at the start that hold nothing are read as they come, the rest as Rust.
fn variants(body: TokenStream) -> syn::Result<Vec<Variant>> {
    let mut trees = body.into_iter().collect::<Vec<_>>().into_iter();
    let mut variants = Vec::new();
    while !trees.as_slice().is_empty() {
        let attributes = Attribute::list(&mut trees);
        if let Some((ident, discriminant)) = unit(&mut trees) {
            variants.push(Variant { attributes, ident, fields: Fields::Unit, discriminant });
        } else {
            let rest = |input: ParseStream<'_>| {
                let first = Variant::new(attributes, input.parse()?);
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
                let rest = Punctuated::<_, Token![,]>::parse_terminated_with(input, Variant::parse)?;
                Ok([first].into_iter().chain(rest))
            };
            variants.extend(rest.parse2(trees.collect())?);
            break;
        }
    }
    Ok(variants)
}

/// A variant that holds nothing, and its discriminant if that is a literal; and the comma behind it.
fn unit(trees: &mut IntoIter<TokenTree>) -> Option<(Ident, Option<Expr>)> {
    let (taken, discriminant) = match trees.as_slice() {
        [TokenTree::Ident(_)] => (1, None),
        [TokenTree::Ident(_), comma, ..] if is_punct(comma, ',') => (2, None),
        [TokenTree::Ident(_), equals, TokenTree::Literal(value)] if is_punct(equals, '=') => (3, Some(literal(value))),
        [TokenTree::Ident(_), equals, TokenTree::Literal(value), comma, ..]
            if is_punct(equals, '=') && is_punct(comma, ',') =>
        {
            (4, Some(literal(value)))
        }
        _ => return None,
    };
    let ident = trees.take(taken).fold(None, |ident, tree| match (ident, tree) {
        (None, TokenTree::Ident(first)) => Some(first),
        (ident, _) => ident,
    });
    Some((ident?, discriminant))
}

fn literal(value: &Literal) -> Expr {
    Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::new(value.clone()) })
}

impl Variant {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut trees = Vec::new();
        while input.peek(Token![#]) {
            trees.extend([input.parse()?, input.parse()?]);
        }
        Ok(Self::new(Attribute::list(&mut trees.into_iter()), input.parse()?))
    }

    fn new(attributes: Vec<Attribute>, item: syn::Variant) -> Self {
        let discriminant = item.discriminant.map(|(_, value)| value);
        Self { attributes, ident: item.ident, fields: item.fields, discriminant }
    }
}

/// An attribute whose name is one word.
pub(crate) struct Attribute {
    pound: Punct,
    body: Group,
    name: String,
    trees: Vec<TokenTree>,
}

/// What stands behind the name of an attribute.
pub(crate) enum Said<'a> {
    Nothing,
    /// In parentheses.
    List(TokenStream),
    /// After an equals sign.
    Value(&'a [TokenTree]),
}

impl Attribute {
    /// Takes the attributes that stand first.
    fn list(trees: &mut IntoIter<TokenTree>) -> Vec<Self> {
        let mut attributes = Vec::new();
        while let [pound, TokenTree::Group(body), ..] = trees.as_slice()
            && is_punct(pound, '#')
            && body.delimiter() == Delimiter::Bracket
        {
            if let (Some(TokenTree::Punct(pound)), Some(TokenTree::Group(body))) = (trees.next(), trees.next()) {
                attributes.extend(Self::new(pound, body));
            }
        }
        attributes
    }

    fn new(pound: Punct, body: Group) -> Option<Self> {
        let trees = Tokens::new(body.stream()).into_trees();
        let name = match &*trees {
            [TokenTree::Ident(_), colon, ..] if is_punct(colon, ':') => return None,
            [TokenTree::Ident(name), ..] => name.to_string(),
            _ => return None,
        };
        Some(Self { pound, body, name, trees })
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// The name, where an error about what is missing stands.
    pub(crate) fn at(&self) -> TokenStream {
        self.trees.first().map(ToTokens::to_token_stream).unwrap_or_default()
    }

    pub(crate) fn said(&self) -> Said<'_> {
        match &*self.trees {
            [_, TokenTree::Group(list)] => Said::List(list.stream()),
            // The compiler lets only an equals sign stand here.
            [_, _, value @ ..] => Said::Value(value),
            _ => Said::Nothing,
        }
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.body.to_tokens(tokens);
    }
}
