//! The traits of the library, and `Display`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::{FromCode, data, text};
use crate::plan::{Kind, Plan, Row};

pub(super) fn one_way(plan: &Plan<'_>) -> TokenStream {
    [inner(plan), to_status(plan), markers(plan)].into_iter().collect()
}

pub(super) fn way_back(plan: &Plan<'_>) -> TokenStream {
    let display = if plan.displays { display(plan) } else { TokenStream::new() };
    [sip_status(plan), display].into_iter().collect()
}

fn has_transparent(plan: &Plan<'_>) -> bool {
    plan.rows.iter().any(|row| matches!(row.kind, Kind::Transparent(_)))
}

/// What answers for a variant, where that is what it holds. The one place where the compiler sees that it does.
fn inner(plan: &Plan<'_>) -> TokenStream {
    if !has_transparent(plan) {
        return TokenStream::new();
    }
    let (krate, ty) = (&plan.krate, plan.ty());
    let arms = plan.rows.iter().filter_map(|row| {
        let Kind::Transparent(field) = row.kind else { return None };
        let pattern = plan.around((row.ident, field.ident.as_ref()), &quote!(__inner));
        let at_the_type = Span::call_site().located_at(field.ty.span());
        let inner = quote_spanned!(at_the_type=> __inner);
        Some(quote!(#pattern => ::core::option::Option::Some(#inner),))
    });
    let rest = (arms.clone().count() < plan.rows.len()).then(|| quote!(_ => ::core::option::Option::None,));
    // The parameters, between `<` and `>`, may have lifetimes of their own.
    let (parameters, ..) = plan.generics.split_for_impl();
    let parameters = parameters.to_token_stream().into_iter().skip(1);
    let parameters = if plan.is_generic() { quote!(<'__status, #(#parameters)*) } else { quote!(<'__status>) };
    let (result, clause) = (Plan::option(&quote!(&'__status dyn #krate::ToStatus)), plan.clause());
    quote! {
        #[inline]
        const fn inner #parameters (status: &'__status #ty) -> #result #clause {
            match status { #(#arms)* #rest }
        }
    }
}

/// A method that a transparent variant leaves to what it holds.
fn method(plan: &Plan<'_>, name: &str, result: &TokenStream, body: &TokenStream) -> TokenStream {
    let (krate, name) = (&plan.krate, Ident::new(name, Span::call_site()));
    let body = if has_transparent(plan) {
        quote! {
            match inner(self) {
                ::core::option::Option::Some(__inner) => #krate::ToStatus::#name(__inner),
                ::core::option::Option::None => #body,
            }
        }
    } else {
        body.clone()
    };
    quote! {
        #[inline]
        fn #name(&self) -> #result {
            #body
        }
    }
}

fn to_status(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let implementation = plan.implementation_of(&quote!(#krate::ToStatus));
    let answer = |name: &str, of_other: TokenStream| {
        let name = Ident::new(name, Span::call_site());
        match plan.place_of_other() {
            None => quote!(#name(self)),
            Some(other) => {
                let other = Literal::usize_unsuffixed(other);
                quote!(#krate::__private::select(row(self) == #other, #of_other, TABLE.#name(row(self))))
            }
        }
    };
    let code = answer("code", quote!(held(self)));
    let phrase = answer("phrase", quote!(#krate::ReasonPhrase::canonical(held(self))));
    let methods = [
        method(plan, "code", &quote!(#krate::StatusCode), &code),
        method(plan, "phrase", &quote!(#krate::ReasonPhrase<'static>), &phrase),
        method(plan, "status_line", &quote!(#krate::StatusLine<'static>), &data::line(plan)),
        own_answers(plan),
    ];
    quote! {
        #[automatically_derived]
        #implementation {
            #(#methods)*
        }
    }
}

/// What the variants say beyond their codes, where any does.
fn own_answers(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let own = |of: &dyn Fn(&Row<'_>) -> Option<TokenStream>, of_code: TokenStream| {
        let arm = |(row, variant)| {
            let (row, own) = (Literal::usize_unsuffixed(row), of(variant)?);
            Some(quote!(#row => #own,))
        };
        let arms: TokenStream = plan.rows.iter().enumerate().filter_map(arm).collect();
        if arms.is_empty() {
            has_transparent(plan).then_some(of_code)
        } else {
            Some(quote!(match row(self) { #arms _ => #of_code }))
        }
    };
    let action = |row: &Row<'_>| {
        let name = Ident::new(&format!("{:?}", row.action?), Span::call_site());
        Some(quote!(#krate::Action::#name))
    };
    let action =
        own(&action, quote!(code(self).action())).map(|body| method(plan, "action", &quote!(#krate::Action), &body));
    let cause = |row: &Row<'_>| {
        let value = Literal::u8_unsuffixed(row.cause?.value());
        Some(quote!(#krate::Cause::new(#value)))
    };
    let cause = own(&cause, quote!(code(self).cause()))
        .map(|body| method(plan, "cause", &Plan::option(&quote!(#krate::Cause)), &body));
    let descriptions = || text::list(plan.rows.iter().map(|row| format!("{:?},", row.description)));
    let has_description = has_transparent(plan) || plan.rows.iter().any(|row| !row.description.is_empty());
    let description = has_description.then(|| {
        let descriptions = descriptions();
        let body = quote!(#krate::__private::description(&[#descriptions], row(self)));
        method(plan, "description", &Plan::option(&quote!(&'static ::core::primitive::str)), &body)
    });
    quote!(#action #cause #description)
}

fn sip_status(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let implementation = plan.implementation_of(&quote!(#krate::SipStatus));
    let all = if plan.is_generic() { quote!(&[]) } else { quote!(ALL) };
    let vendor = plan.vendor.as_ref().map(|vendor| {
        quote! {
            const VENDOR: ::core::option::Option<&'static ::core::primitive::str> = ::core::option::Option::Some(#vendor);
        }
    });
    let FromCode { exact, .. } = FromCode::new(plan);
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
