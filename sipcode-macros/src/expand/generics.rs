//! The parameters of the type, as an `impl` repeats them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{ConstParam, GenericArgument, GenericParam, LifetimeParam, PathArguments, Type, TypeParam, WherePredicate};

use super::{Kind, Row};
use crate::attr::{Opt, tokens::find};
use crate::model::Status;

pub(super) struct Generics {
    /// `<'a, T: Clone>`
    pub(super) parameters: Option<TokenStream>,
    /// `<'a, T>`
    pub(super) arguments: Option<TokenStream>,
    /// `where …`
    pub(super) clause: Option<TokenStream>,
    /// The clause of an item that asks for `'static`, which a set with parameters, beside its error, may not be.
    pub(super) static_clause: Option<TokenStream>,
}

impl Generics {
    pub(super) fn new(status: &Status<'_>, rows: &[Row<'_>]) -> Self {
        let generics = &status.input.generics;
        let answering = answering_parameters(status, rows);
        let written = generics.where_clause.as_ref().map(|clause| &clause.predicates);
        let predicates = quote!(#(#answering: __sip::ToStatus,)* #written);
        let (mut parameters, mut arguments) = (TokenStream::new(), TokenStream::new());
        for parameter in &generics.params {
            let (declared, name) = match parameter {
                // A lifetime that nothing else names stays unnamed, as a person would write it; not in a set, whose parameters
                // are an error.
                GenericParam::Lifetime(LifetimeParam { lifetime, .. })
                    if !status.is_set() && !is_named(&lifetime.ident, &predicates, generics, rows) =>
                {
                    (TokenStream::new(), quote!('_))
                }
                GenericParam::Lifetime(LifetimeParam { lifetime, colon_token, bounds, .. }) => {
                    (quote!(#lifetime #colon_token #bounds,), quote!(#lifetime))
                }
                GenericParam::Type(TypeParam { ident, colon_token, bounds, .. }) => {
                    (quote!(#ident #colon_token #bounds,), quote!(#ident))
                }
                GenericParam::Const(ConstParam { ident, ty, .. }) => (quote!(const #ident: #ty,), quote!(#ident)),
            };
            parameters.extend(declared);
            arguments.extend(quote!(#name,));
        }
        let parameters = (!parameters.is_empty()).then(|| quote!(<#parameters>));
        let arguments = (!arguments.is_empty()).then(|| quote!(<#arguments>));
        let clause = (!predicates.is_empty()).then(|| quote!(where #predicates));
        let ident = &status.input.ident;
        let static_clause = arguments.as_ref().map(|arguments| quote!(where #ident #arguments: 'static, #predicates));
        Self { parameters, arguments, static_clause: static_clause.or_else(|| clause.clone()), clause }
    }
}

/// Whether anything beside the fields names the lifetime.
fn is_named(lifetime: &Ident, predicates: &TokenStream, generics: &syn::Generics, rows: &[Row<'_>]) -> bool {
    let name = lifetime.to_string();
    let names = |tokens: &dyn ToTokens| find(tokens.to_token_stream(), &name).is_some();
    let in_value = |option: &Opt| option.header.as_ref().map_or(names(&option.value), |header| names(&header.value));
    names(predicates)
        || generics.lifetimes().any(|parameter| names(&parameter.bounds))
        || generics.type_params().any(|parameter| names(&parameter.bounds))
        || rows.iter().any(|row| row.variant.args.options.iter().any(in_value))
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
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            match arguments.args.first()? {
                GenericArgument::Type(inner) if is_pointer => parameter_in(inner, status),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the user has said that the type answers.
fn is_said(generics: &syn::Generics, ty: &TokenStream) -> bool {
    let says = |of: &dyn ToTokens, bounds: &dyn ToTokens| {
        of.to_token_stream().to_string() == ty.to_string() && find(bounds.to_token_stream(), "ToStatus").is_some()
    };
    let is_written =
        |one: &WherePredicate| matches!(one, WherePredicate::Type(one) if says(&one.bounded_ty, &one.bounds));
    generics.type_params().any(|parameter| says(&parameter.ident, &parameter.bounds))
        || generics.where_clause.as_ref().is_some_and(|clause| clause.predicates.iter().any(is_written))
}
