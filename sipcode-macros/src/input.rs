//! What the derive stands on, as it is written. Of attributes no more is read than whose they are: to read every doc comment
//! as Rust would be most of the work of reading an enum.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{DeriveInput, Generics, Token, Visibility, braced};

use crate::attr::{Tokens, is_punct};

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

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = Attribute::list(input)?;
        let is_enum = {
            let ahead = input.fork();
            ahead.parse::<Visibility>()?;
            ahead.peek(Token![enum])
        };
        let input = if is_enum { Self::of_an_enum(input)? } else { Self::of_another(input.parse()?) };
        Ok(Self { attributes, ..input })
    }
}

impl Input {
    fn of_an_enum(input: ParseStream<'_>) -> syn::Result<Self> {
        let visibility = input.parse()?;
        input.parse::<Token![enum]>()?;
        let (ident, mut generics) = (input.parse()?, input.parse::<Generics>()?);
        generics.where_clause = input.parse()?;
        let body;
        braced!(body in input);
        let variants = Punctuated::<_, Token![,]>::parse_terminated(&body)?;
        Ok(Self {
            attributes: Vec::new(),
            visibility,
            ident,
            generics,
            data: Data::Enum(variants.into_iter().collect()),
        })
    }

    fn of_another(input: DeriveInput) -> Self {
        let data = match input.data {
            syn::Data::Enum(_) => Data::Enum(Vec::new()),
            syn::Data::Struct(data) => Data::Struct(data.struct_token),
            syn::Data::Union(data) => Data::Union(data.union_token),
        };
        Self { attributes: Vec::new(), visibility: input.vis, ident: input.ident, generics: input.generics, data }
    }
}

pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    /// All but the attributes.
    pub(crate) item: syn::Variant,
}

impl Parse for Variant {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self { attributes: Attribute::list(input)?, item: input.parse()? })
    }
}

/// An attribute whose name is one word.
pub(crate) struct Attribute {
    pound: Token![#],
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
    /// The attributes that stand here.
    fn list(input: ParseStream<'_>) -> syn::Result<Vec<Self>> {
        let mut attributes = Vec::new();
        while input.peek(Token![#]) {
            attributes.extend(Self::new(input.parse()?, input.parse()?));
        }
        Ok(attributes)
    }

    fn new(pound: Token![#], body: Group) -> Option<Self> {
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
