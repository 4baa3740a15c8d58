//! The code: the data of the type as constants, and calls to what the library has for every type.
//!
//! Everything stands in one `const _`, each warning in its own. Names that could meet the user's start with `__sip` or `__Sip`.
//! Every path goes through the library's hidden module, `core` included, which is called `__sip` there: so neither a crate called
//! `core` nor a wrong path of the library leads to more than one error.

mod answers;
mod conversions;
mod docs;
mod generics;
mod headers;
mod look_ups;
mod rows;
mod set;

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use sipcode_core::{Registered, StatusCode};
use syn::Field;
use syn::spanned::Spanned as _;

use self::generics::Generics;
use self::rows::{Kind, Row};

use crate::attr::values;
use crate::model::{Status, Variant, attribute};
use crate::suggest;

/// The code, or the fallback that stands beside errors.
pub(crate) fn expand(status: &Status<'_>, is_fallback: bool) -> TokenStream {
    Emission::new(status, is_fallback).tokens()
}

/// The table of codes, as a literal.
pub(crate) fn page(status: &Status<'_>) -> TokenStream {
    Emission::new(status, false).table_of_codes().into_token_stream()
}

/// What is emitted for one type.
struct Emission<'a> {
    status: &'a Status<'a>,
    /// Beside errors, where nothing of it will ever run.
    is_fallback: bool,
    ident: &'a Ident,
    /// The type, with its arguments.
    ty: TokenStream,
    generics: Generics,
    rows: Vec<Row<'a>>,
    /// How many rows there are.
    count: Literal,
    /// The variant marked `other`, and its field. If that is no `StatusCode`, this is the only error: all that meets it stands at
    /// its type.
    other: Option<(&'a Variant<'a>, &'a Field)>,
}

impl<'a> Emission<'a> {
    fn new(status: &'a Status<'a>, is_fallback: bool) -> Self {
        let rows: Vec<_> = status.variants.iter().map(|variant| Row::new(status, variant)).collect();
        let generics = Generics::new(status, &rows);
        let (ident, arguments) = (&status.input.ident, &generics.arguments);
        let ty = quote!(#ident #arguments);
        // Without variants, which is an error, there is a row for what is asked in constants.
        let count = Literal::usize_unsuffixed(rows.len().max(1));
        let other = rows.iter().find_map(|row| match row.kind {
            Kind::Other(field) => Some((row.variant, field)),
            _ => None,
        });
        // Two variants with the same name are the compiler's error.
        let names: HashSet<_> = rows.iter().map(|row| row.variant.ident).collect();
        let is_fallback = is_fallback || names.len() < rows.len();
        Self { status, is_fallback, ident, ty, generics, rows, count, other }
    }

    fn tokens(&self) -> TokenStream {
        let mut items = self.rows_impl();
        if self.status.is_set() {
            items.extend(self.set());
            items.extend(self.conversions());
        } else {
            items.extend(self.answers());
        }
        items.extend(self.markers());
        let deprecates = |attributes: &[syn::Attribute]| attribute(attributes, &["deprecated"]).is_some();
        let is_deprecated = deprecates(&self.status.input.attrs)
            || self.status.variants.iter().any(|variant| deprecates(variant.attributes));
        let allow = is_deprecated.then(|| quote!(#[allow(deprecated)]));
        let allowed = self.status.input.attrs.iter().filter(|attribute| attribute.path().is_ident("allow"));
        let warnings = self.warnings();
        let library = self.library();
        quote!(#(#allowed)* #allow const _: () = { #library #items }; #warnings)
    }

    /// A short name for the hidden module of the library. A wrong path is an error here alone, at the path.
    fn library(&self) -> TokenStream {
        let mut path: Vec<_> = match self.status.args.meant("crate", values::module) {
            Some(path) => path.trees().to_vec(),
            None => quote!(::sipcode).into_iter().collect(),
        };
        let at_path = at(path.last().span());
        match path.first_mut() {
            // In edition 2015 a path of `use` would start in the root of the crate.
            Some(TokenTree::Ident(first)) if *first != "$crate" => first.set_span(at(first.span())),
            _ => {}
        }
        quote_spanned!(at_path=> use #(#path)*::__private::emitted as __sip;)
    }

    /// `impl Trait for Type`
    fn implementation(&self, of: &TokenStream, items: &TokenStream) -> TokenStream {
        let (ty, Generics { parameters, clause, .. }) = (&self.ty, &self.generics);
        quote! {
            #[automatically_derived]
            impl #parameters #of for #ty #clause { #items }
        }
    }

    /// The impl of `ToStatus`, with what its required methods return, for this lifetime, and with the provided ones.
    fn to_status(
        &self,
        lifetime: &TokenStream,
        [code, phrase, line]: [TokenStream; 3],
        provided: &TokenStream,
    ) -> TokenStream {
        let methods = quote! {
            #[inline]
            fn code(&self) -> __sip::StatusCode {
                #code
            }

            #[inline]
            fn phrase(&self) -> __sip::ReasonPhrase<#lifetime> {
                #phrase
            }

            #[inline]
            fn status_line(&self) -> __sip::StatusLine<#lifetime> {
                #line
            }

            #provided
        };
        self.implementation(&quote!(__sip::ToStatus), &methods)
    }

    /// The provided methods of `ToStatus` that the data of the type change.
    fn told(&self, action: &TokenStream, q850: &TokenStream, docs: &TokenStream) -> TokenStream {
        let has = |key: &str| self.rows.iter().any(|row| row.variant.args.has(key));
        let has_delegate = self.rows.iter().any(|row| matches!(row.kind, Kind::Delegate { .. }));
        let is_later = |code: StatusCode| code.registered().is_some_and(Registered::is_later_than_1_0);
        let may_differ = has_delegate || self.rows.iter().any(|row| row.code().is_some_and(is_later));
        let has_docs = has_delegate || self.rows.iter().any(|row| !row.variant.docs.is_empty());
        let mut told = TokenStream::new();
        if may_differ || has("action") {
            told.extend(quote!(#[inline] fn action(&self) -> __sip::Action { #action }));
        }
        if may_differ || has("q850") {
            told.extend(quote! {
                #[inline]
                fn q850_by(&self, __sip_map: &__sip::CauseMap) -> __sip::Option<__sip::Cause> { #q850 }
            });
        }
        if has_docs {
            told.extend(quote!(#[inline] fn docs(&self) -> __sip::Option<&'static __sip::str> { #docs }));
        }
        told
    }

    /// Both beside errors, so that no error follows from a missing one.
    fn markers(&self) -> TokenStream {
        let marker = |name: TokenStream, condition: fn(StatusCode) -> bool| {
            let holds = |row: &Row<'_>| row.code().is_some_and(condition);
            let is_marked = self.is_fallback || self.rows.iter().all(holds);
            is_marked.then(|| self.implementation(&name, &TokenStream::new()))
        };
        let is_final = marker(quote!(__sip::FinalStatus), StatusCode::is_final);
        let is_provisional = marker(quote!(__sip::ProvisionalStatus), StatusCode::is_provisional);
        quote!(#is_final #is_provisional)
    }

    /// The compiler's own warning about a deprecated item, at a code that has come to the registry since the user had it.
    fn warnings(&self) -> TokenStream {
        let warning = |variant: &Variant<'_>| {
            let args = &variant.args;
            let row = self.status.own_before_registration(variant)?;
            let at = match args.get("vendor").filter(|vendor| vendor.value.is_none()) {
                Some(vendor) => vendor.ident.span(),
                None => args.code_at().span(),
            };
            let note = format!(
                "{} is registered with IANA as \"{}\" ({}); what you say of it is kept: phrase, action and \
                 cause\nhelp: write `{}`, or choose another code",
                row.code,
                row.reason,
                row.reference,
                suggest::for_the_registered(args, row.reason),
            );
            let used = quote_spanned!(at=> VENDOR);
            Some(quote! {
                const _: () = {
                    #[deprecated(note = #note)]
                    const VENDOR: () = ();
                    #used
                };
            })
        };
        self.status.variants.iter().filter_map(warning).collect()
    }
}

/// The place of the tokens, with the names of the macro.
fn at(span: Span) -> Span {
    Span::call_site().located_at(span)
}
