//! From and to `StatusCode` and `u16`.

use proc_macro2::TokenStream;
use quote::quote;

use super::FromCode;
use crate::plan::{Conversion, Plan};

pub(super) fn items(plan: &Plan<'_>) -> TokenStream {
    let (krate, ty) = (&plan.krate, plan.ty());
    let FromCode { exact, recognized, number } = FromCode::new(plan);
    let found = if matches!(plan.conversion, Conversion::Exact) { &exact } else { &recognized };
    let of_code = match total(plan, found) {
        Some(total) => {
            let implementation = plan.implementation_of(&quote!(::core::convert::From<#krate::StatusCode>));
            quote! {
                #[automatically_derived]
                #implementation {
                    #[inline]
                    fn from(code: #krate::StatusCode) -> Self {
                        #total
                    }
                }
            }
        }
        None => try_from(plan, &quote!(#krate::StatusCode), &quote!(#krate::__private::known(#found, code.as_u16()))),
    };
    let of_number = match plan.conversion {
        Conversion::Exact | Conversion::Other => quote!(#krate::__private::known(#number, code)),
        Conversion::Recognized | Conversion::Total(_) => quote!(#krate::__private::from_number(code, |code| #found)),
    };
    let of_number = try_from(plan, &quote!(::core::primitive::u16), &of_number);
    let to_code = into(plan, &ty, &quote!(#krate::StatusCode), &quote!(code(&status)));
    let to_number = into(plan, &ty, &quote!(::core::primitive::u16), &quote!(code(&status).as_u16()));
    quote!(#of_code #of_number #to_code #to_number)
}

/// The variant for any code at all, where the enum has one.
fn total(plan: &Plan<'_>, found: &TokenStream) -> Option<TokenStream> {
    let ident = plan.ident;
    let none = match &plan.conversion {
        Conversion::Exact | Conversion::Recognized => return None,
        Conversion::Other => plan.other().map(|other| plan.around(other, &quote!(code))),
        Conversion::Total(last) => last.as_ref().map(|last| quote!(#ident::#last)),
    };
    // There is none beside an error alone.
    let none = none.unwrap_or_else(|| quote!(::core::unreachable!()));
    Some(quote! {
        match #found {
            ::core::option::Option::Some(status) => status,
            ::core::option::Option::None => #none,
        }
    })
}

fn try_from(plan: &Plan<'_>, source: &TokenStream, result: &TokenStream) -> TokenStream {
    let krate = &plan.krate;
    let implementation = plan.implementation_of(&quote!(::core::convert::TryFrom<#source>));
    quote! {
        #[automatically_derived]
        #implementation {
            type Error = #krate::UnknownStatus;

            #[inline]
            fn try_from(code: #source) -> ::core::result::Result<Self, #krate::UnknownStatus> {
                #result
            }
        }
    }
}

fn into(plan: &Plan<'_>, ty: &TokenStream, target: &TokenStream, result: &TokenStream) -> TokenStream {
    let implementation = plan.implementation(&quote!(::core::convert::From<#ty> for #target));
    quote! {
        #[automatically_derived]
        #implementation {
            #[inline]
            fn from(status: #ty) -> Self {
                #result
            }
        }
    }
}
