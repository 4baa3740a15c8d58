//! A set of codes: what stands on the enum itself, and the traits.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::generics::Generics;
use super::{Emission, Row};
use crate::attr::values;
use crate::model::attribute;

impl Emission<'_> {
    pub(super) fn set(&self) -> TokenStream {
        let (look_ups, inherent, to_status) = (self.look_ups(), self.inherent(), self.set_to_status());
        let (sip_status, display, conversions) = (self.sip_status(), self.display(), self.conversions());
        quote!(#look_ups #inherent #to_status #sip_status #display #conversions)
    }

    /// What stands on the enum itself, all of it `const`.
    fn inherent(&self) -> TokenStream {
        let (ty, visibility) = (&self.ty, &self.status.input.vis);
        let (code, phrase, line) = (self.code(), self.phrase(), self.answer("line"));
        let (exact, recognized) = (self.of_code(), self.recognized());
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

    fn code(&self) -> TokenStream {
        if self.has_discriminants() {
            quote!(__sip::code_of_discriminant(__sip_copy(self) as __sip::u16))
        } else {
            self.answer("code")
        }
    }

    /// The variant with exactly `__sip_code`, as an `Option`.
    fn of_code(&self) -> TokenStream {
        self.exact(&quote!(__sip::StatusCode::as_u16(__sip_code)))
    }

    /// The variant that `__sip_code` is treated as, as an `Option`. With `other` there is a variant for every code.
    fn recognized(&self) -> TokenStream {
        if self.other.is_some() || self.is_fallback {
            self.of_code()
        } else {
            quote!(__sip_found(__sip::variant_treated_as::<__SipRows>(__sip_code)))
        }
    }

    /// Where every phrase is the registered one, it is found by the registry: in 13 instructions, not 16 to 19, where discriminants
    /// are codes.
    fn phrase(&self) -> TokenStream {
        let is_registered = |row: &Row<'_>| row.code().is_none_or(|code| row.has_registered_phrase(code));
        let are_registered = || self.rows.iter().all(is_registered);
        if self.has_discriminants() && are_registered() {
            return quote!(__sip::ReasonPhrase::canonical(self.code()));
        }
        let phrase = match self.held().filter(|_| are_registered()) {
            Some(held) => {
                let (row, count) = (self.row(), Literal::usize_unsuffixed(self.rows.len()));
                quote!(__sip::registered_phrase_or::<__SipRows, #count>(#row, #held))
            }
            None => self.answer("phrase"),
        };
        quote!(*#phrase)
    }

    fn set_to_status(&self) -> TokenStream {
        let row = self.row();
        let provided = self.provided_methods(&quote!(#row, __sip::Some(__sip::Delegate::Code(self.code()))));
        let answers = [quote!(self.code()), quote!(self.phrase()), quote!(self.status_line())];
        self.to_status(&quote!('static), answers, &provided)
    }

    fn sip_status(&self) -> TokenStream {
        let (ty, ident, variant) = (&self.ty, self.ident, self.variant());
        let Generics { parameters, arguments, static_clause, .. } = &self.generics;
        let all = self.rows.iter().filter(|row| row.code().is_some() && arguments.is_empty());
        let all = all.map(|row| row.variant.ident);
        let vendor = self.status.args.meant("vendor", values::vendor);
        let vendor =
            vendor.map(|vendor| quote!(const VENDOR: __sip::Option<&'static __sip::str> = __sip::Some(#vendor);));
        // A variant's own cause goes before any table.
        let from_cause = self.data.has_action_or_cause.then(|| {
            quote! {
                #[inline]
                fn from_cause_with(
                    __sip_map: &__sip::CauseMap,
                    __sip_cause: __sip::Cause,
                    __sip_location: __sip::Location,
                ) -> __sip::Option<Self> {
                    __sip::variant_of_cause::<__SipRows, Self>(__sip_map, __sip_cause, __sip_location, #variant)
                }
            }
        });
        let from_line = self.status.has("by_phrase").then(|| {
            quote! {
                fn from_line(__sip_line: &__sip::ReceivedStatusLine<'_>) -> __sip::Option<Self> {
                    __sip::variant_of_line::<__SipRows, Self>(__sip_line, #variant)
                }
            }
        });
        let exact = self.of_code();
        quote! {
            #[automatically_derived]
            impl #parameters __sip::SipStatus for #ty #static_clause {
                const ALL: &'static [Self] = &[#(#ident::#all),*];
                const CODES: __sip::StatusSet = __sip::codes::<__SipRows>();
                #vendor

                #[inline]
                fn from_code(__sip_code: __sip::StatusCode) -> __sip::Option<Self> {
                    #exact
                }

                #from_cause #from_line
            }
        }
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
