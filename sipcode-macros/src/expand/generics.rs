//! The parameters of the type, as an `impl` repeats them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericArgument, PathArguments, Type, WherePredicate};

use super::{Kind, Row};
use crate::attr::tokens::find;
use crate::model::Status;

pub(super) struct Generics {
    /// `<'a, T: Clone>`
    pub(super) parameters: TokenStream,
    /// `<'a, T>`
    pub(super) arguments: TokenStream,
    /// `where …`
    pub(super) clause: Option<TokenStream>,
    /// The clause of an item that asks for `'static`, which a set with parameters, beside its error, may not be.
    pub(super) static_clause: Option<TokenStream>,
}

impl Generics {
    pub(super) fn new(status: &Status<'_>, rows: &[Row<'_>]) -> Self {
        let (parameters, arguments, written) = status.input.generics.split_for_impl();
        let (answering, written) = (answering_parameters(status, rows), written.map(|clause| &clause.predicates));
        let predicates = quote!(#(#answering: __sip::ToStatus,)* #written);
        let clause = (!predicates.is_empty()).then(|| quote!(where #predicates));
        let (ident, has_parameters) = (&status.input.ident, !status.input.generics.params.is_empty());
        let static_clause =
            if has_parameters { Some(quote!(where #ident #arguments: 'static, #predicates)) } else { clause.clone() };
        Self {
            parameters: parameters.into_token_stream(),
            arguments: arguments.into_token_stream(),
            clause,
            static_clause,
        }
    }
}

/// The parameters that answer for a variant and lack the bound `ToStatus`.
fn answering_parameters(status: &Status<'_>, rows: &[Row<'_>]) -> Vec<TokenStream> {
    let mut answering = Vec::<TokenStream>::new();
    for row in rows {
        let Kind::Delegate { field, with: None, .. } = &row.kind else { continue };
        let Some(ty) = parameter_in(&field.ty, status).map(ToTokens::to_token_stream) else { continue };
        let is_new = answering.iter().all(|other| other.to_string() != ty.to_string());
        if is_new && !has_bound(&status.input.generics, &ty) {
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

/// Whether the user has written the bound `ToStatus` of the type.
fn has_bound(generics: &syn::Generics, ty: &TokenStream) -> bool {
    let says = |of: &dyn ToTokens, bounds: &dyn ToTokens| {
        of.to_token_stream().to_string() == ty.to_string() && find(bounds.to_token_stream(), "ToStatus").is_some()
    };
    let is_written =
        |one: &WherePredicate| matches!(one, WherePredicate::Type(one) if says(&one.bounded_ty, &one.bounds));
    generics.type_params().any(|parameter| says(&parameter.ident, &parameter.bounds))
        || generics.where_clause.as_ref().is_some_and(|clause| clause.predicates.iter().any(is_written))
}
