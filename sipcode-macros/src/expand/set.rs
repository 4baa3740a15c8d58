//! A set of codes: what stands on the enum itself, and the traits.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::generics::Generics;
use super::{Emission, at};
use crate::attr::values;
use crate::model::attribute;

impl Emission<'_> {
    pub(super) fn set(&self) -> TokenStream {
        let (look_ups, inherent, to_status) = (self.look_ups(), self.inherent(), self.set_to_status());
        let (sip_status, display) = (self.sip_status(), self.display());
        quote!(#look_ups #inherent #to_status #sip_status #display)
    }

    /// Calls the library's function of this name, or with `other` the one that ends in `_or`.
    fn answer(&self, name: &str) -> TokenStream {
        let row = self.row();
        let Some((_, field)) = self.other else {
            let name = format_ident!("{name}");
            return quote!(__sip::#name::<__SipRows>(#row));
        };
        let (name, held) = (format_ident!("{name}_or"), quote_spanned!(at(field.ty.span())=> __sip_held(self)));
        quote!(__sip::#name(__sip::own::<__SipRows>(#row), #held))
    }

    fn code(&self) -> TokenStream {
        if self.has_discriminants() {
            return quote!(__sip::code_of_discriminant(__sip_copy(self) as __sip::u16));
        }
        self.answer("code")
    }

    /// Where discriminants are codes, and every phrase is the registered one, it is found by the code: in 13 instructions, not
    /// 16 to 19.
    fn phrase(&self) -> TokenStream {
        if self.has_discriminants() && self.has_registered_phrases_alone() {
            return quote!(__sip::ReasonPhrase::canonical(self.code()));
        }
        self.answer("phrase")
    }

    /// What stands on the enum itself, all of it `const`.
    fn inherent(&self) -> TokenStream {
        let (ty, visibility) = (&self.ty, &self.status.input.vis);
        let (code, phrase, line) = (self.code(), self.phrase(), self.answer("line"));
        let (exact, recognized) = (self.exact(), self.recognized());
        let Generics { parameters, clause, static_clause, .. } = &self.generics;
        let page = self.page();
        quote! {
            #page
            impl #parameters #ty #clause {
                /// The status code (RFC 3261 §7.2).
                #[inline]
                #[must_use]
                #visibility const fn code(&self) -> __sip::StatusCode {
                    #code
                }

                /// The reason phrase (RFC 3261 §7.2).
                #[inline]
                #[must_use]
                #visibility const fn phrase(&self) -> __sip::ReasonPhrase<'static> {
                    #phrase
                }

                /// The reason phrase as text.
                #[inline]
                #[must_use]
                #visibility const fn reason(&self) -> &'static __sip::str {
                    __sip::ReasonPhrase::as_str(self.phrase())
                }

                /// The status line (RFC 3261 §7.2).
                #[inline]
                #[must_use]
                #visibility const fn status_line(&self) -> __sip::StatusLine<'static> {
                    #line
                }

                /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
                #[inline]
                #[must_use]
                #visibility const fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
                    #exact
                }

                /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
                /// §8.1.3.2).
                #[inline]
                #[must_use]
                #visibility const fn recognize(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
                    #recognized
                }
            }

            impl #parameters #ty #static_clause {
                /// Every variant that has a code, in source order.
                #visibility const ALL: &'static [Self] = __sip::all::<Self>();
            }
        }
    }

    fn set_to_status(&self) -> TokenStream {
        let row = self.row();
        let told = self.told(
            &quote!(__sip::action::<__SipRows>(#row, self.code())),
            &quote!(__sip::q850::<__SipRows>(#row, self.code(), __sip_map)),
            &quote!(__sip::docs::<__SipRows>(#row)),
        );
        let answers = [quote!(self.code()), quote!(self.phrase()), quote!(self.status_line())];
        self.to_status(&quote!('static), answers, &told)
    }

    fn sip_status(&self) -> TokenStream {
        let (ty, ident) = (&self.ty, self.ident);
        let Generics { parameters, arguments, static_clause, .. } = &self.generics;
        let all = self.rows.iter().filter(|row| row.code().is_some() && arguments.is_none());
        let all = all.map(|row| row.variant.ident);
        let vendor = self.status.args.meant("vendor", values::vendor);
        let vendor =
            vendor.map(|vendor| quote!(const VENDOR: __sip::Option<&'static __sip::str> = __sip::Some(#vendor);));
        let (from_cause, from_line) = (self.cause_to_variant(), self.line_to_variant());
        let from_code = self.function("from_code", &self.exact());
        quote! {
            #[automatically_derived]
            impl #parameters __sip::SipStatus for #ty #static_clause {
                const ALL: &'static [Self] = &[#(#ident::#all),*];
                const CODES: __sip::StatusSet = __sip::codes::<__SipRows>();
                #vendor

                #[inline]
                fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
                    #from_code(__sip_code)
                }

                #from_cause #from_line
            }
        }
    }

    /// A variant's own cause goes before any table.
    fn cause_to_variant(&self) -> Option<TokenStream> {
        let has_cause = self.rows.iter().any(|row| row.variant.args.has("q850"));
        let found = self.of_row(&quote!(__sip_row), &quote!(__sip::StatusCode::SERVER_INTERNAL_ERROR));
        (has_cause && !self.is_fallback).then(|| {
            quote! {
                #[inline]
                fn from_cause_with(
                    __sip_map: &__sip::CauseMap,
                    __sip_cause: __sip::Cause,
                    __sip_location: __sip::Location,
                ) -> __sip::Option<Self> {
                    match __sip::row_of_cause::<__SipRows>(__sip_cause) {
                        __sip::Some(__sip_row) => #found,
                        __sip::None => __sip::from_cause::<Self>(__sip_map, __sip_cause, __sip_location),
                    }
                }
            }
        })
    }

    /// Under `by_phrase`, the variant of a received line.
    fn line_to_variant(&self) -> Option<TokenStream> {
        let count = &self.count;
        if !self.status.has("by_phrase") || self.is_fallback {
            return None;
        }
        let code = quote!(__sip::ReceivedStatusLine::code(__sip_line));
        let found = self.of_row(&quote!(__sip_row), &code);
        let treated_as = quote!(__sip::variant_of_line_treated_as::<__SipRows>(__sip_line));
        let none = self.found(&quote!(#count), &code, &treated_as);
        Some(quote! {
            fn from_line(__sip_line: &__sip::ReceivedStatusLine<'_>) -> __sip::Option<Self> {
                match __sip::row_of_line::<__SipRows>(__sip_line) {
                    __sip::Some(__sip_row) => #found,
                    __sip::None => #none,
                }
            }
        })
    }

    /// `Display`; not beside `thiserror`, which is an error of its own.
    fn display(&self) -> Option<TokenStream> {
        let args = &self.status.args;
        let is_wanted = args.value("display").is_none() || args.meant("display", values::boolean) == Some(true);
        let is_derived =
            is_wanted && self.status.variants.iter().all(|variant| attribute(variant.attributes, &["error"]).is_none());
        let method = quote! {
            fn fmt(&self, __sip_f: &mut __sip::Formatter<'_>) -> __sip::FmtResult {
                __sip::display(self.code(), self.phrase(), __sip_f)
            }
        };
        is_derived.then(|| self.implementation(&quote!(__sip::Display), &method))
    }
}
