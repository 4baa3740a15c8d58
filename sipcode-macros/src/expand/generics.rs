//! The parameters of the type, as an `impl` repeats them.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericArgument, GenericParam, Lifetime, PathArguments, Type};

use super::{Kind, Row};
use crate::model::Status;

pub(super) struct Generics {
    /// `<'a, T: Clone>`
    pub(super) parameters: TokenStream,
    /// `<'a, T>`
    pub(super) arguments: TokenStream,
    /// `where …`
    pub(super) clause: TokenStream,
    pub(super) is_empty: bool,
}

impl Generics {
    pub(super) fn new(status: &Status<'_>, rows: &[Row<'_>], private: &TokenStream) -> Self {
        let generics = &status.input.generics;
        if generics.params.is_empty() && generics.where_clause.is_none() {
            let nothing = TokenStream::new;
            return Self { parameters: nothing(), arguments: nothing(), clause: nothing(), is_empty: true };
        }
        let predicates = answering_parameters(status, rows, private);
        let of_the_user =
            generics.where_clause.iter().flat_map(|clause| &clause.predicates).map(ToTokens::to_token_stream);
        let predicates: Vec<_> = predicates.into_iter().chain(of_the_user).collect();
        let clause = if predicates.is_empty() { TokenStream::new() } else { quote!(where #(#predicates),*) };
        // A lifetime that nothing else names stays unnamed, as a person would write it; not in a set, whose parameters are
        // an error.
        let bounds = generics.params.iter().map(bounds);
        let named = quote!(#(#bounds)* #clause);
        let is_named = |lifetime: &Lifetime| status.is_set() || mentions(&named, &lifetime.ident);
        let parameters: Vec<_> =
            generics.params.iter().filter_map(|parameter| parameter_of(parameter, is_named)).collect();
        let arguments = generics.params.iter().map(|parameter| match parameter {
            GenericParam::Lifetime(parameter) if !is_named(&parameter.lifetime) => quote!('_),
            GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
            GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
            GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
        });
        Self {
            arguments: if generics.params.is_empty() { TokenStream::new() } else { quote!(<#(#arguments),*>) },
            parameters: if parameters.is_empty() { TokenStream::new() } else { quote!(<#(#parameters),*>) },
            clause,
            is_empty: generics.params.is_empty(),
        }
    }
}

/// A parameter with its bounds, without its default.
fn parameter_of(parameter: &GenericParam, is_named: impl Fn(&Lifetime) -> bool) -> Option<TokenStream> {
    let bounds = bounds(parameter);
    match parameter {
        GenericParam::Lifetime(parameter) if !is_named(&parameter.lifetime) => None,
        GenericParam::Lifetime(parameter) => {
            let lifetime = &parameter.lifetime;
            Some(if bounds.is_empty() { quote!(#lifetime) } else { quote!(#lifetime: #bounds) })
        }
        GenericParam::Type(parameter) => {
            let ident = &parameter.ident;
            Some(if bounds.is_empty() { quote!(#ident) } else { quote!(#ident: #bounds) })
        }
        GenericParam::Const(parameter) => {
            let (ident, ty) = (&parameter.ident, &parameter.ty);
            Some(quote!(const #ident: #ty))
        }
    }
}

fn bounds(parameter: &GenericParam) -> TokenStream {
    match parameter {
        GenericParam::Lifetime(parameter) => parameter.bounds.to_token_stream(),
        GenericParam::Type(parameter) => parameter.bounds.to_token_stream(),
        GenericParam::Const(_) => TokenStream::new(),
    }
}

/// `T: ToStatus` for each parameter that answers for a variant, and that the user has not said it of.
fn answering_parameters(status: &Status<'_>, rows: &[Row<'_>], private: &TokenStream) -> Vec<TokenStream> {
    let generics = &status.input.generics;
    let mut answering = Vec::<TokenStream>::new();
    for row in rows {
        let Kind::Delegate { field, with: None, .. } = &row.kind else { continue };
        let Some(ty) = parameter_in(&field.ty, status) else { continue };
        let ty = ty.to_token_stream();
        if answering.iter().all(|other| other.to_string() != ty.to_string()) && !is_said(generics, &ty) {
            answering.push(ty);
        }
    }
    answering.into_iter().map(|ty| quote!(#ty: #private::ToStatus)).collect()
}

/// A parameter of the type or an associated type of one, as it stands or behind a pointer.
fn parameter_in<'a>(ty: &'a Type, status: &Status<'_>) -> Option<&'a Type> {
    match ty {
        Type::Reference(reference) => parameter_in(&reference.elem, status),
        Type::Group(group) => parameter_in(&group.elem, status),
        Type::Paren(paren) => parameter_in(&paren.elem, status),
        Type::Path(path) => {
            let is_parameter =
                |name: &Ident| status.input.generics.type_params().any(|parameter| parameter.ident == *name);
            let is_of_a_parameter = match &path.qself {
                Some(qself) => {
                    matches!(&*qself.ty, Type::Path(path) if path.path.get_ident().is_some_and(is_parameter))
                }
                None => path.path.segments.first().is_some_and(|first| is_parameter(&first.ident)),
            };
            if is_of_a_parameter {
                return Some(ty).filter(|ty| !mentions(&ty.to_token_stream(), &status.input.ident));
            }
            let last = path.path.segments.last()?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            match arguments.args.first()? {
                GenericArgument::Type(inner) if ["Box", "Rc", "Arc"].iter().any(|pointer| last.ident == pointer) => {
                    parameter_in(inner, status)
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the user has said that the type answers.
fn is_said(generics: &syn::Generics, ty: &TokenStream) -> bool {
    let says = |bounds: &TokenStream| bounds.clone().into_iter().any(|token| token.to_string() == "ToStatus");
    let of_parameter = |parameter: &GenericParam| match parameter {
        GenericParam::Type(parameter) => parameter.ident == ty.to_string() && says(&parameter.bounds.to_token_stream()),
        _ => false,
    };
    let of_predicate = |predicate: &syn::WherePredicate| match predicate {
        syn::WherePredicate::Type(predicate) => {
            predicate.bounded_ty.to_token_stream().to_string() == ty.to_string()
                && says(&predicate.bounds.to_token_stream())
        }
        _ => false,
    };
    let clause = generics.where_clause.as_ref();
    generics.params.iter().any(of_parameter) || clause.is_some_and(|clause| clause.predicates.iter().any(of_predicate))
}

fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
