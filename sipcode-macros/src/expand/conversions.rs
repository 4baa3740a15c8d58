//! From and to `StatusCode` and `u16`.

use proc_macro2::TokenStream;
use quote::quote;
use sipcode_core::StatusCode;

use super::{Emission, Row};

/// How the enum is made from a `StatusCode`.
enum Conversion {
    /// `TryFrom`, by `from_code`.
    Exact,
    /// `TryFrom`, by `recognize`.
    Recognized,
    /// `From`, by `recognize`; these tokens stand for the case that nothing is found.
    Total(TokenStream),
}

impl Emission<'_> {
    pub(super) fn conversions(&self) -> TokenStream {
        let ty = &self.ty;
        let conversion = self.conversion();
        let closure = |found: TokenStream| quote!((|__sip_code| #found));
        let find = match conversion {
            Conversion::Exact if self.has_variant("from_code") => closure(self.exact()),
            Conversion::Exact => quote!(Self::from_code),
            _ if self.has_variant("recognize") => closure(self.recognized()),
            Conversion::Recognized | Conversion::Total(_) => quote!(Self::recognize),
        };
        let of_code = match &conversion {
            Conversion::Exact | Conversion::Recognized => {
                let number = quote!(__sip::StatusCode::as_u16(__sip_code));
                self.try_from(&quote!(__sip::StatusCode), &quote!(__sip::known(#find(__sip_code), #number)))
            }
            Conversion::Total(none) => self.implementation(
                &quote!(__sip::From<__sip::StatusCode>),
                &quote! {
                    #[inline]
                    fn from(__sip_code: __sip::StatusCode) -> Self {
                        match #find(__sip_code) {
                            __sip::Some(__sip_status) => __sip_status,
                            __sip::None => #none,
                        }
                    }
                },
            ),
        };
        let of_number = match conversion {
            // By the table, which has a place for all numbers that are no code.
            Conversion::Exact => {
                let found = self.numbered(&quote!(__sip_code));
                quote!(__sip::known(#found, __sip_code))
            }
            Conversion::Recognized | Conversion::Total(_) => quote!(__sip::numbered(__sip_code, #find)),
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

    fn conversion(&self) -> Conversion {
        let (ident, count) = (self.ident, &self.count);
        if self.other.is_some() {
            return Conversion::Total(self.variant_or_other(&quote!(#count), &quote!(__sip_code)));
        }
        // There is none beside an error alone.
        let unreachable = || quote!(__sip::unreachable!());
        if self.status.other().is_some() {
            return Conversion::Total(unreachable());
        }
        if !self.status.has("fallback") {
            return Conversion::Exact;
        }
        if self.status.has("class") || self.status.has("range") {
            return Conversion::Recognized;
        }
        let last = StatusCode::BUSY_EVERYWHERE;
        let claims =
            |row: &&Row<'_>| row.code().is_some_and(|code| code == last || row.variant.alternatives().contains(&last));
        let last = self.rows.iter().find(claims).map(|row| row.variant.ident);
        Conversion::Total(last.map_or_else(unreachable, |variant| quote!(#ident::#variant)))
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
