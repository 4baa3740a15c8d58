//! The traits of the library, and `Display`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::FromCode;
use crate::plan::{Kind, Plan, Row};

pub(super) fn implementations(plan: &Plan<'_>) -> TokenStream {
    let display = if plan.displays { display(plan) } else { TokenStream::new() };
    [to_status(plan), sip_status(plan), markers(plan), display].into_iter().collect()
}

fn to_status(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let implementation = plan.implementation_of(&quote!(#krate::ToStatus));
    let own = own_answers(plan);
    let answer = |name: TokenStream, of_other: TokenStream| match plan.place_of_other() {
        None => quote!(#name(self)),
        Some(other) => {
            let other = Literal::usize_unsuffixed(other);
            quote!(#krate::__private::select(row(self) == #other, #of_other, TABLE.#name(row(self))))
        }
    };
    let code = answer(quote!(code), quote!(held(self)));
    let phrase = answer(quote!(phrase), quote!(#krate::ReasonPhrase::canonical(held(self))));
    quote! {
        #[automatically_derived]
        #implementation {
            #[inline]
            fn code(&self) -> #krate::StatusCode {
                #code
            }

            #[inline]
            fn phrase(&self) -> #krate::ReasonPhrase<'static> {
                #phrase
            }

            #[inline]
            fn status_line(&self) -> #krate::StatusLine<'static> {
                line(self)
            }

            #own
        }
    }
}

/// What the variants say beyond their codes, where any does.
fn own_answers(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let arms = |of: &dyn Fn(&Row<'_>) -> Option<TokenStream>| {
        let arm = |(row, variant)| {
            let (row, own) = (Literal::usize_unsuffixed(row), of(variant)?);
            Some(quote!(#row => #own,))
        };
        let arms: TokenStream = plan.rows.iter().enumerate().filter_map(arm).collect();
        (!arms.is_empty()).then_some(arms)
    };
    let action = arms(&|row| {
        let name = Ident::new(&format!("{:?}", row.action?), Span::call_site());
        Some(quote!(#krate::Action::#name))
    });
    let action = action.map(|arms| {
        quote! {
            #[inline]
            fn action(&self) -> #krate::Action {
                match row(self) {
                    #arms
                    _ => code(self).action(),
                }
            }
        }
    });
    let cause = arms(&|row| {
        let value = Literal::u8_unsuffixed(row.cause?.value());
        Some(quote!(#krate::Cause::new(#value)))
    });
    let cause = cause.map(|arms| {
        quote! {
            #[inline]
            fn cause(&self) -> ::core::option::Option<#krate::Cause> {
                match row(self) {
                    #arms
                    _ => code(self).cause(),
                }
            }
        }
    });
    let descriptions = plan.rows.iter().map(|row| &row.description);
    let description = plan.rows.iter().any(|row| !row.description.is_empty()).then(|| {
        quote! {
            #[inline]
            fn description(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
                #krate::__private::description(&[#(#descriptions),*], row(self))
            }
        }
    });
    quote!(#action #cause #description)
}

fn sip_status(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let implementation = plan.implementation_of(&quote!(#krate::SipStatus));
    let all = if plan.generics.params.is_empty() { quote!(ALL) } else { quote!(&[]) };
    let vendor = plan.vendor.as_ref().map(|vendor| {
        quote! {
            const VENDOR: ::core::option::Option<&'static ::core::primitive::str> = ::core::option::Option::Some(#vendor);
        }
    });
    let FromCode { exact, recognized } = FromCode::new(plan);
    let from_cause = from_cause(plan);
    quote! {
        #[automatically_derived]
        #implementation {
            const ALL: &'static [Self] = #all;
            #vendor

            #[inline]
            fn from_code(code: #krate::StatusCode) -> ::core::option::Option<Self> {
                #exact
            }

            #[inline]
            fn recognize(code: #krate::StatusCode) -> ::core::option::Option<Self> {
                #recognized
            }

            #from_cause
        }
    }
}

/// A variant's own cause goes before the table of RFC 3398; of two variants with the same, the first.
fn from_cause(plan: &Plan<'_>) -> Option<TokenStream> {
    let (krate, ident) = (&plan.krate, plan.ident);
    let mut seen = Vec::new();
    let mut arms = TokenStream::new();
    for row in plan.rows.iter().filter(|row| matches!(row.kind, Kind::Code(_))) {
        if let Some(cause) = row.q850
            && !seen.contains(&cause)
        {
            seen.push(cause);
            let (value, variant) = (Literal::u8_unsuffixed(cause.value()), row.ident);
            arms.extend(quote!(#value => ::core::option::Option::Some(#ident::#variant),));
        }
    }
    (!arms.is_empty()).then(|| {
        quote! {
            #[inline]
            fn from_cause(__cause: #krate::Cause, __location: #krate::Location) -> ::core::option::Option<Self> {
                match __cause.value() {
                    #arms
                    _ => #krate::__private::from_cause(__cause, __location),
                }
            }
        }
    })
}

fn markers(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let marker = |name: &&str| {
        let name = Ident::new(name, Span::call_site());
        let implementation = plan.implementation_of(&quote!(#krate::#name));
        quote! {
            #[automatically_derived]
            #implementation {}
        }
    };
    plan.markers.iter().map(marker).collect()
}

fn display(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let implementation = plan.implementation_of(&quote!(::core::fmt::Display));
    quote! {
        #[automatically_derived]
        #implementation {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::__private::display(code(self), phrase(self), __f)
            }
        }
    }
}
