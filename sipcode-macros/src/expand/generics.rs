//! The parameters of the type, as an `impl` repeats them.

use std::cell::LazyCell;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    ConstParam, GenericArgument, GenericParam, Lifetime, LifetimeParam, PathArguments, Type, TypeParam, WherePredicate,
};

use super::{Kind, Row};
use crate::attr::{Opt, tokens::find};
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
    pub(super) fn new(status: &Status<'_>, rows: &[Row<'_>]) -> Self {
        let generics = &status.input.generics;
        let answering = answering_parameters(status, rows).into_iter();
        let mut predicates: Vec<_> = answering.map(|ty| quote!(#ty: __sip::ToStatus)).collect();
        if let Some(clause) = &generics.where_clause {
            predicates.extend(clause.predicates.iter().map(ToTokens::to_token_stream));
        }
        let clause = if predicates.is_empty() { TokenStream::new() } else { quote!(where #(#predicates),*) };
        // A lifetime that nothing else names stays unnamed, as a person would write it; not in a set, whose parameters are
        // an error.
        let named = LazyCell::new(|| {
            let mut named = clause.clone();
            for parameter in &generics.params {
                named.extend(bounds(parameter));
            }
            for row in rows {
                for Opt { header, value, .. } in &row.variant.args.options {
                    header.as_ref().map(|header| &header.value).or(value.as_ref()).to_tokens(&mut named);
                }
            }
            named
        });
        let is_unnamed =
            |lifetime: &Lifetime| !status.is_set() && find((*named).clone(), &lifetime.ident.to_string()).is_none();
        let parameters: Vec<_> = generics.params.iter().filter_map(|one| parameter(one, is_unnamed)).collect();
        let arguments = generics.params.iter().map(|parameter| match parameter {
            GenericParam::Lifetime(parameter) if is_unnamed(&parameter.lifetime) => quote!('_),
            GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
            GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
            GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
        });
        let is_empty = generics.params.is_empty();
        Self {
            arguments: if is_empty { TokenStream::new() } else { quote!(<#(#arguments),*>) },
            parameters: if parameters.is_empty() { TokenStream::new() } else { quote!(<#(#parameters),*>) },
            clause,
            is_empty,
        }
    }
}

/// A parameter with its bounds, without its default.
fn parameter(parameter: &GenericParam, is_unnamed: impl Fn(&Lifetime) -> bool) -> Option<TokenStream> {
    let bounds = bounds(parameter);
    let bounds = (!bounds.is_empty()).then(|| quote!(: #bounds));
    Some(match parameter {
        GenericParam::Lifetime(LifetimeParam { lifetime, .. }) if is_unnamed(lifetime) => return None,
        GenericParam::Lifetime(LifetimeParam { lifetime, .. }) => quote!(#lifetime #bounds),
        GenericParam::Type(TypeParam { ident, .. }) => quote!(#ident #bounds),
        GenericParam::Const(ConstParam { ident, ty, .. }) => quote!(const #ident: #ty),
    })
}

fn bounds(parameter: &GenericParam) -> TokenStream {
    match parameter {
        GenericParam::Lifetime(parameter) => parameter.bounds.to_token_stream(),
        GenericParam::Type(parameter) => parameter.bounds.to_token_stream(),
        GenericParam::Const(_) => TokenStream::new(),
    }
}

/// The parameters that answer for a variant and lack the bound `ToStatus`.
fn answering_parameters(status: &Status<'_>, rows: &[Row<'_>]) -> Vec<TokenStream> {
    let mut answering = Vec::<TokenStream>::new();
    for row in rows {
        let Kind::Delegate { field, with: None, .. } = &row.kind else { continue };
        let Some(ty) = parameter_in(&field.ty, status).map(ToTokens::to_token_stream) else { continue };
        let is_new = answering.iter().all(|other| other.to_string() != ty.to_string());
        if is_new && !is_said(&status.input.generics, &ty) {
            answering.push(ty);
        }
    }
    answering
}

/// A parameter of the type or an associated type of one, as it stands or behind a pointer.
fn parameter_in<'a>(ty: &'a Type, status: &Status<'_>) -> Option<&'a Type> {
    let is_parameter = |name: &Ident| status.input.generics.type_params().any(|parameter| parameter.ident == *name);
    match ty {
        Type::Reference(reference) => parameter_in(&reference.elem, status),
        Type::Group(group) => parameter_in(&group.elem, status),
        Type::Paren(paren) => parameter_in(&paren.elem, status),
        Type::Path(path) => {
            let is_of_a_parameter = match path.qself.as_ref().map(|qself| &*qself.ty) {
                Some(Type::Path(path)) => path.path.get_ident().is_some_and(is_parameter),
                Some(_) => false,
                None => path.path.segments.first().is_some_and(|first| is_parameter(&first.ident)),
            };
            if is_of_a_parameter {
                return Some(ty).filter(|ty| find(ty.to_token_stream(), &status.input.ident.to_string()).is_none());
            }
            let last = path.path.segments.last()?;
            let is_pointer = ["Box", "Rc", "Arc"].iter().any(|pointer| last.ident == pointer);
            match &last.arguments {
                PathArguments::AngleBracketed(arguments) if is_pointer => match arguments.args.first()? {
                    GenericArgument::Type(inner) => parameter_in(inner, status),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the user has said that the type answers.
fn is_said(generics: &syn::Generics, ty: &TokenStream) -> bool {
    let says = |of: TokenStream, bounds: TokenStream| {
        of.to_string() == ty.to_string() && bounds.into_iter().any(|token| token.to_string() == "ToStatus")
    };
    let of_predicate = |predicate: &WherePredicate| match predicate {
        WherePredicate::Type(predicate) => {
            says(predicate.bounded_ty.to_token_stream(), predicate.bounds.to_token_stream())
        }
        _ => false,
    };
    let mut parameters = generics.type_params();
    parameters.any(|parameter| says(parameter.ident.to_token_stream(), parameter.bounds.to_token_stream()))
        || generics.where_clause.as_ref().is_some_and(|clause| clause.predicates.iter().any(of_predicate))
}
