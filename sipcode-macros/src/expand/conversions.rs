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
    /// `From`, by `recognize`; where that should ever find none, this.
    Total(TokenStream),
}

impl Emission<'_> {
    pub(super) fn conversions(&self) -> TokenStream {
        let (p, ty) = (&self.private, self.ty());
        let conversion = self.conversion();
        let find = match conversion {
            Conversion::Exact if self.has_variant("from_code") => closure(&self.exact()),
            Conversion::Exact => quote!(Self::from_code),
            _ if self.has_variant("recognize") => closure(&self.recognized()),
            Conversion::Recognized | Conversion::Total(_) => quote!(Self::recognize),
        };
        let number = quote!(#p::StatusCode::as_u16(__sip_code));
        let of_code = match &conversion {
            Conversion::Exact | Conversion::Recognized => {
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
                let count = self.count();
                let found = self.found(&quote!(#p::row_of::<__SipRows, #count>(__sip_code)), &quote!(__sip_code));
                self.try_from(&quote!(#p::u16), &quote!(#p::known(#found, __sip_code)))
            }
            Conversion::Recognized | Conversion::Total(_) => {
                self.try_from(&quote!(#p::u16), &quote!(#p::numbered(__sip_code, #find)))
            }
        };
        let into = |target: TokenStream, result: TokenStream| {
            let parameters = &self.generics.parameters;
            let clause = &self.generics.clause;
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
        let to_code = into(
            quote!(#p::StatusCode),
            quote!({
                let __sip_status = &__sip_status;
                __sip_status.code()
            }),
        );
        let to_number = into(
            quote!(#p::u16),
            quote!(#p::StatusCode::as_u16({ let __sip_status = &__sip_status; __sip_status.code() })),
        );
        quote!(#of_code #of_number #to_code #to_number)
    }

    fn conversion(&self) -> Conversion {
        let (p, ident, count) = (&self.private, self.ident, self.count());
        let options = &self.status.options.args;
        if self.other().is_some() {
            let of_row = self.of_row(&quote!(#count), &quote!(__sip_code));
            return Conversion::Total(of_row);
        }
        if self.status.other().is_some() {
            return Conversion::Total(quote!(#p::unreachable!()));
        }
        if !options.has("fallback") {
            return Conversion::Exact;
        }
        if options.has("class") || options.has("range") {
            return Conversion::Recognized;
        }
        let claims = |row: &&Row<'_>| {
            let last = StatusCode::BUSY_EVERYWHERE;
            row.code() == Some(last) || row.code().is_some() && row.variant.alternatives().contains(&last)
        };
        let last = self.rows.iter().find(claims);
        // There is none beside an error alone.
        Conversion::Total(last.map_or_else(
            || quote!(#p::unreachable!()),
            |row| {
                let variant = row.variant.ident;
                quote!(#ident::#variant)
            },
        ))
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

fn closure(found: &TokenStream) -> TokenStream {
    quote!((|__sip_code| #found))
}
