//! From and to `StatusCode` and `u16`.

use proc_macro2::TokenStream;
use quote::quote;
use sipcode_core::StatusCode;

use super::Emission;
use super::look_ups::variant_or_other;

impl Emission<'_> {
    pub(super) fn conversions(&self) -> TokenStream {
        let ty = &self.ty;
        let default = self.default();
        let is_exact = default.is_none() && !self.status.has("fallback");
        let find = if is_exact {
            self.function("from_code", &self.exact())
        } else {
            self.function("recognize", &self.recognized())
        };
        let of_code = if let Some(default) = default {
            self.implementation(
                &quote!(__sip::From<__sip::StatusCode>),
                &quote! {
                    #[inline]
                    fn from(__sip_code: __sip::StatusCode) -> Self {
                        match #find(__sip_code) {
                            __sip::Some(__sip_status) => __sip_status,
                            __sip::None => #default,
                        }
                    }
                },
            )
        } else {
            let number = quote!(__sip::StatusCode::as_u16(__sip_code));
            self.try_from(&quote!(__sip::StatusCode), &quote!(__sip::known(#find(__sip_code), #number)))
        };
        let of_number = if is_exact {
            // By the table, which has a place for all numbers that are no code.
            let found = self.numbered(&quote!(__sip_code));
            quote!(__sip::known(#found, __sip_code))
        } else {
            quote!(__sip::numbered(__sip_code, #find))
        };
        let of_number = self.try_from(&quote!(__sip::u16), &of_number);
        let (parameters, clause) = (&self.generics.parameters, &self.generics.clause);
        let into = |target: TokenStream, result: TokenStream| {
            quote! {
                #[automatically_derived]
                impl #parameters __sip::From<#ty> for #target #clause {
                    #[inline]
                    fn from(__sip_status: #ty) -> Self {
                        #result
                    }
                }
            }
        };
        let code = quote!((&__sip_status).code());
        let to_code = into(quote!(__sip::StatusCode), code.clone());
        let to_number = into(quote!(__sip::u16), quote!(__sip::StatusCode::as_u16(#code)));
        quote!(#of_code #of_number #to_code #to_number)
    }

    /// What a code becomes that is not found; `None` where the conversion fails instead.
    fn default(&self) -> Option<TokenStream> {
        let (ident, count) = (self.ident, &self.count);
        if let Some((_, field)) = self.other {
            return Some(variant_or_other(field, &quote!(#count), &quote!(__sip_code)));
        }
        let has_limits = self.status.has("class") || self.status.has("range");
        if self.status.other().is_none() && (has_limits || !self.status.has("fallback")) {
            return None;
        }
        let mut last = self.status.claims(StatusCode::BUSY_EVERYWHERE).map(|variant| &self.rows[variant.index]);
        let last = last.find(|row| row.code().is_some()).map(|row| row.variant.ident);
        // There is none beside an error alone.
        Some(last.map_or_else(|| quote!(__sip::unreachable!()), |variant| quote!(#ident::#variant)))
    }

    fn try_from(&self, source: &TokenStream, result: &TokenStream) -> TokenStream {
        self.implementation(
            &quote!(__sip::TryFrom<#source>),
            &quote! {
                type Error = __sip::UnknownStatus;

                #[inline]
                fn try_from(__sip_code: #source) -> __sip::Result<Self, __sip::UnknownStatus> {
                    #result
                }
            },
        )
    }
}
