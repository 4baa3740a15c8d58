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
        let (p, ty) = (&self.private, &self.ty);
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
                let number = quote!(#p::StatusCode::as_u16(__sip_code));
                self.try_from(&quote!(#p::StatusCode), &quote!(#p::known(#find(__sip_code), #number)))
            }
            Conversion::Total(none) => self.implementation(
                &quote!(#p::From<#p::StatusCode>),
                &quote! {
                    #[inline]
                    fn from(__sip_code: #p::StatusCode) -> Self {
                        match #find(__sip_code) {
                            #p::Some(__sip_status) => __sip_status,
                            #p::None => #none,
                        }
                    }
                },
            ),
        };
        let of_number = match conversion {
            // By the table, which has a place for all numbers that are no code.
            Conversion::Exact => {
                let found = self.numbered(&quote!(__sip_code));
                quote!(#p::known(#found, __sip_code))
            }
            Conversion::Recognized | Conversion::Total(_) => quote!(#p::numbered(__sip_code, #find)),
        };
        let of_number = self.try_from(&quote!(#p::u16), &of_number);
        let (parameters, clause) = (&self.generics.parameters, &self.generics.clause);
        let into = |target: TokenStream, result: TokenStream| {
            quote! {
                #[automatically_derived]
                impl #parameters #p::From<#ty> for #target #clause {
                    #[inline]
                    fn from(__sip_status: #ty) -> Self {
                        #result
                    }
                }
            }
        };
        let code = quote!((&__sip_status).code());
        let to_code = into(quote!(#p::StatusCode), code.clone());
        let to_number = into(quote!(#p::u16), quote!(#p::StatusCode::as_u16(#code)));
        quote!(#of_code #of_number #to_code #to_number)
    }

    fn conversion(&self) -> Conversion {
        let (p, ident, count) = (&self.private, self.ident, &self.count);
        if self.other.is_some() {
            return Conversion::Total(self.variant_or_other(&quote!(#count), &quote!(__sip_code)));
        }
        // There is none beside an error alone.
        let unreachable = || quote!(#p::unreachable!());
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
        let p = &self.private;
        self.implementation(
            &quote!(#p::TryFrom<#source>),
            &quote! {
                type Error = #p::UnknownStatus;

                #[inline]
                fn try_from(__sip_code: #source) -> #p::Result<Self, #p::UnknownStatus> {
                    #result
                }
            },
        )
    }
}
