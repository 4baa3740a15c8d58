//! Answers: `ToStatus` alone, with what answers for a variant.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Member;
use syn::spanned::Spanned;

use super::{Emission, Kind, Row};

impl Emission<'_> {
    pub(super) fn answers(&self) -> TokenStream {
        let (answers, to_status) = (self.answers_impl(), self.to_status());
        quote!(#answers #to_status)
    }

    /// The variant, or the struct, as a pattern starts.
    pub(super) fn path(&self, row: &Row<'_>) -> TokenStream {
        let (ident, variant) = (self.ident, row.variant.ident);
        if self.status.is_struct() { quote!(#ident) } else { quote!(#ident::#variant) }
    }

    fn answers_impl(&self) -> TokenStream {
        let p = &self.private;
        let arms = self.rows.iter().enumerate().map(|(index, row)| {
            let (path, index) = (self.path(row), Literal::usize_unsuffixed(index));
            quote!(#path { .. } => #index,)
        });
        let rest = self.rows.is_empty().then(|| quote!(_ => 0,));
        let delegate = self.delegate();
        self.implementation(
            &quote!(#p::Answers),
            &quote! {
                #[inline]
                fn row(&self) -> #p::usize {
                    match self { #(#arms)* #rest }
                }
                #delegate
            },
        )
    }

    /// What answers for a variant. The one place where the compiler sees that it does.
    fn delegate(&self) -> Option<TokenStream> {
        let p = &self.private;
        let arm = |row: &Row<'_>| {
            let Kind::Delegate { index, field, with } = &row.kind else { return None };
            let path = self.path(row);
            let member = field.ident.clone().map_or_else(|| Member::from(*index), Member::Named);
            let answer = if let Some(function) = with {
                let at_the_function = Span::call_site().located_at(function.span());
                quote_spanned!(at_the_function=> #p::Delegate::Code(#function(__sip_inner)))
            } else {
                let at_the_type = Span::call_site().located_at(field.ty.span());
                let inner = quote_spanned!(at_the_type=> __sip_inner);
                quote!(#p::answering(#inner))
            };
            Some(quote!(#path { #member: __sip_inner, .. } => #p::Some(#answer),))
        };
        let arms: Vec<_> = self.rows.iter().filter_map(arm).collect();
        let rest = (arms.len() < self.rows.len()).then(|| quote!(_ => #p::None,));
        (!arms.is_empty()).then(|| {
            quote! {
                #[inline]
                fn delegate(&self) -> #p::Option<#p::Delegate<'_>> {
                    match self { #(#arms)* #rest }
                }
            }
        })
    }

    fn to_status(&self) -> TokenStream {
        let (p, count) = (&self.private, self.count());
        let has = |key: &str| self.rows.iter().any(|row| row.variant.args.as_ref().is_some_and(|args| args.has(key)));
        let has_delegate = self.rows.iter().any(|row| matches!(row.kind, Kind::Delegate { .. }));
        let is_kept = self.rows.iter().any(|row| {
            row.code()
                .and_then(sipcode_core::StatusCode::registered)
                .is_some_and(sipcode_core::Registered::is_later_than_1_0)
        });
        let action = (has("action") || has_delegate || is_kept).then(|| {
            quote! {
                #[inline]
                fn action(&self) -> #p::Action {
                    #p::action_of::<Self, __SipRows, #count>(self)
                }
            }
        });
        let q850 = (has("q850") || has_delegate || is_kept).then(|| {
            quote! {
                #[inline]
                fn q850_by(&self, __sip_map: &#p::CauseMap) -> #p::Option<#p::Cause> {
                    #p::q850_of::<Self, __SipRows, #count>(self, __sip_map)
                }
            }
        });
        let docs = (has_delegate || self.rows.iter().any(|row| !row.variant.docs.is_empty())).then(|| {
            quote! {
                #[inline]
                fn docs(&self) -> #p::Option<&'static #p::str> {
                    #p::docs_of::<Self, __SipRows, #count>(self)
                }
            }
        });
        let headers = self.header_fields();
        let page = self.page().map(|page| quote!(#[doc = #page]));
        let implementation = self.implementation(
            &quote!(#p::ToStatus),
            &quote! {
                #[inline]
                fn code(&self) -> #p::StatusCode {
                    #p::code_of::<Self, __SipRows, #count>(self)
                }

                #[inline]
                fn phrase(&self) -> #p::ReasonPhrase<'_> {
                    #p::phrase_of::<Self, __SipRows, #count>(self)
                }

                #[inline]
                fn status_line(&self) -> #p::StatusLine<'_> {
                    #p::line_of::<Self, __SipRows, #count>(self)
                }

                #action #q850 #docs #headers
            },
        );
        quote!(#page #implementation)
    }
}
