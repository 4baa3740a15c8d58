//! From and to `StatusCode` and `u16`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::generics::Generics;

impl Emission<'_> {
    pub(super) fn conversions(&self) -> TokenStream {
        let of_code = match self.default() {
            Some(default) => self.implementation(
                &quote!(__sip::From<__sip::StatusCode>),
                &quote! {
                    #[inline]
                    fn from(__sip_code: __sip::StatusCode) -> Self {
                        match __sip::SipStatus::recognize(__sip_code) {
                            __sip::Some(__sip_status) => __sip_status,
                            __sip::None => #default,
                        }
                    }
                },
            ),
            None => self.try_from(&quote!(__sip::StatusCode), &quote!(__sip::StatusCode::as_u16(__sip_code))),
        };
        let of_number = self.try_from(&quote!(__sip::u16), &quote!(__sip_code));
        let (ty, Generics { parameters, clause, .. }) = (&self.ty, &self.generics);
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

    /// Where the conversion of a code cannot fail, what stands where none is found. That never happens, so it may be any variant;
    /// with a panic the compiler would have more work.
    fn default(&self) -> Option<TokenStream> {
        let has_other = self.other.is_some() || self.status.other().is_some();
        let has_limits = self.status.has("class") || self.status.has("range");
        if !has_other && (has_limits || !self.status.has("fallback")) {
            return None;
        }
        let ident = self.ident;
        let any = self.rows.iter().find(|row| row.code().is_some()).map(|row| row.variant.ident);
        Some(any.map_or_else(|| quote!(__sip::unreachable!()), |variant| quote!(#ident::#variant)))
    }

    fn try_from(&self, source: &TokenStream, number: &TokenStream) -> TokenStream {
        let found = if self.other.is_some() || self.status.has("fallback") {
            quote!(__sip::recognized(#number))
        } else {
            // By the table, which has a place for all numbers that are no code.
            self.exact(number)
        };
        self.implementation(
            &quote!(__sip::TryFrom<#source>),
            &quote! {
                type Error = __sip::UnknownStatus;

                #[inline]
                fn try_from(__sip_code: #source) -> __sip::Result<Self, __sip::UnknownStatus> {
                    __sip::known(#found, #number)
                }
            },
        )
    }
}
