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
use sipcode_core::StatusCode;
use syn::Field;
use syn::spanned::Spanned as _;

use self::generics::Generics;
use self::rows::{Data, Kind, Row};
use crate::attr::{Tokens, values};
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
    data: Data,
    /// The variant marked `other`, and its field. If that is no `StatusCode`, this is the only error: all that meets it stands at
    /// its type.
    other: Option<(&'a Variant<'a>, &'a Field)>,
}

impl<'a> Emission<'a> {
    fn new(status: &'a Status<'a>, is_fallback: bool) -> Self {
        let rows: Vec<_> = status.variants.iter().map(|variant| Row::new(status, variant)).collect();
        let (generics, data) = (Generics::new(status, &rows), Data::new(status, &rows));
        let (ident, arguments) = (&status.input.ident, &generics.arguments);
        let ty = quote!(#ident #arguments);
        let other = rows.iter().find_map(|row| match row.kind {
            Kind::Other(field) => Some((row.variant, field)),
            _ => None,
        });
        // Two variants with the same name are the compiler's error.
        let names: HashSet<_> = rows.iter().map(|row| row.variant.ident).collect();
        let is_fallback = is_fallback || names.len() < rows.len();
        Self { status, is_fallback, ident, ty, generics, rows, data, other }
    }

    fn tokens(&self) -> TokenStream {
        let (library, rows, markers) = (self.library(), self.rows_impl(), self.markers());
        let items = if self.status.is_set() { self.set() } else { self.answers() };
        let deprecates = |attributes: &[syn::Attribute]| attribute(attributes, &["deprecated"]).is_some();
        let is_deprecated = deprecates(&self.status.input.attrs)
            || self.status.variants.iter().any(|variant| deprecates(variant.attributes));
        let allow = is_deprecated.then(|| quote!(#[allow(deprecated)]));
        let allowed = self.status.input.attrs.iter().filter(|attribute| attribute.path().is_ident("allow"));
        let warnings = self.warnings();
        quote!(#(#allowed)* #allow const _: () = { #library #rows #items #markers }; #warnings)
    }

    /// What the library asks of the type, as constants of a type of their own.
    fn rows_impl(&self) -> TokenStream {
        // Without variants, which is an error, there is a row for what is asked in constants.
        let count = Literal::usize_unsuffixed(self.rows.len().max(1));
        let Data { lines, docs, own, .. } = &self.data;
        let docs = (!docs.is_empty()).then(|| quote!(const DOCS: &'static __sip::str = #docs;));
        let own = (!own.is_empty()).then(|| quote!(const OWN: &'static [(__sip::usize, __sip::Own)] = &[#own];));
        // With the user's span, so that an editor follows it.
        let class = self.status.args.value("class").filter(|_| self.status.has_written_class()).and_then(Tokens::ident);
        let class =
            class.map(|class| quote!(const CLASS: __sip::Option<__sip::Class> = __sip::Some(__sip::Class::#class);));
        quote! {
            enum __SipRows {}

            impl __sip::Rows for __SipRows {
                const LINES: &'static __sip::str = #lines;
                const TABLE: __sip::Table = __sip::table::<Self, #count>();
                #docs #own #class
            }
        }
    }

    /// A short name for the hidden module of the library. A wrong path is an error here alone, at the path.
    fn library(&self) -> TokenStream {
        let mut path: Vec<_> = match &self.status.args.meant("crate", values::module) {
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

    /// The variant, or the struct, as a pattern starts.
    fn path(&self, row: &Row<'_>) -> TokenStream {
        let (ident, variant) = (self.ident, row.variant.ident);
        if self.status.is_struct() { quote!(#ident) } else { quote!(#ident::#variant) }
    }

    /// The arms of a `match` from the type to the row.
    fn arms_to_rows(&self) -> TokenStream {
        let arm = |(index, row)| {
            let (path, index) = (self.path(row), Literal::usize_unsuffixed(index));
            quote!(#path { .. } => #index,)
        };
        self.rows.iter().enumerate().map(arm).collect()
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

    /// The provided methods of `ToStatus` that the data of the type change; with the row and what answers for it.
    fn provided_methods(&self, of: &TokenStream) -> TokenStream {
        let has_delegate = self.rows.iter().any(|row| matches!(row.kind, Kind::Delegate { .. }));
        let mut provided = TokenStream::new();
        if has_delegate || self.data.has_action_or_cause {
            provided.extend(quote! {
                #[inline]
                fn action(&self) -> __sip::Action {
                    __sip::action::<__SipRows>(#of)
                }

                #[inline]
                fn q850_by(&self, __sip_map: &__sip::CauseMap) -> __sip::Option<__sip::Cause> {
                    __sip::q850::<__SipRows>(#of, __sip_map)
                }
            });
        }
        if has_delegate || !self.data.docs.is_empty() {
            provided.extend(quote! {
                #[inline]
                fn docs(&self) -> __sip::Option<&'static __sip::str> {
                    __sip::docs::<__SipRows>(#of)
                }
            });
        }
        provided
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
            let at = args.flag("vendor").map_or_else(|| args.code_at().span(), |vendor| vendor.ident.span());
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

/// The place of the span, where names mean what they mean in the macro.
fn at(span: Span) -> Span {
    Span::call_site().located_at(span)
}
