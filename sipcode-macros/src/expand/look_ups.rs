//! From a variant of a set to its row, and from a row or a code to the variant.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Field;
use syn::spanned::Spanned;

use super::generics::Generics;
use super::{Emission, Row, at};
use crate::model::Variant;

impl Emission<'_> {
    /// Whether every variant has its code as its discriminant.
    pub(super) fn has_discriminants(&self) -> bool {
        let has_own = |row: &Row<'_>| {
            row.code().is_some_and(|code| row.variant.written_discriminant() == Some(u32::from(code.as_u16())))
        };
        !self.is_fallback && self.rows.iter().all(has_own)
    }

    /// The row of the variant, which is its number; where discriminants are codes, the row of its code.
    pub(super) fn row(&self) -> TokenStream {
        if self.is_fallback {
            quote!(0)
        } else if self.other.is_some() {
            quote!(__sip_row(self))
        } else if self.has_discriminants() {
            quote!(__sip::row_of::<__SipRows>(__sip_copy(self) as __sip::u16))
        } else {
            quote!(__sip_copy(self) as __sip::usize)
        }
    }

    /// Between variants and rows.
    pub(super) fn look_ups(&self) -> TokenStream {
        match &self.other {
            Some((variant, field)) => self.matches(variant, field),
            None if self.is_fallback => TokenStream::new(),
            None => self.copies(),
        }
    }

    /// With `other`, what it holds, and a `match` each way.
    fn matches(&self, variant: &Variant<'_>, field: &Field) -> TokenStream {
        let (ident, ty, at) = (self.ident, &self.ty, at(field.ty.span()));
        let Generics { parameters, clause, .. } = &self.generics;
        let (name, member, held) = (variant.ident, variant.fields.members().next(), &field.ty);
        let held = quote_spanned!(at=> <#held as __sip::IsStatusCode>::StatusCode);
        let (mut to_row, mut of_row) = (TokenStream::new(), TokenStream::new());
        for (number, row) in self.rows.iter().enumerate() {
            let (number, variant) = (Literal::usize_unsuffixed(number), row.variant.ident);
            to_row.extend(quote!(#ident::#variant { .. } => #number,));
            if row.code().is_some() {
                of_row.extend(quote!(#number => #ident::#variant,));
            }
        }
        let to_row = (!self.is_fallback).then(|| {
            quote! {
                #[inline]
                const fn __sip_row(__sip_status: &#ty) -> __sip::usize {
                    match __sip_status { #to_row }
                }
            }
        });
        let rest = (self.is_fallback || self.rows.len() > 1).then(|| quote!(_ => __sip::None,));
        let alias = quote! { type __SipHeld<T> = __sip::Option<T>; };
        let [to_held, to_variant] = ["__sip_held", "__sip_of_row"].map(|name| Ident::new(name, Span::call_site()));
        quote_spanned! {at=>
            #alias

            #[inline]
            const fn #to_held #parameters (__sip_status: &#ty) -> __SipHeld<&#held> #clause {
                match __sip_status {
                    #ident::#name { #member: __sip_code } => __sip::Some(__sip_code),
                    #rest
                }
            }

            #to_row

            #[inline]
            const fn #to_variant #parameters (__sip_row: __sip::usize, __sip_code: #held) -> #ty #clause {
                match __sip_row {
                    #of_row
                    _ => #ident::#name { #member: __sip_code },
                }
            }
        }
    }

    /// Else a table by code, and copies of what stands in it, for the set may not be `Copy`.
    fn copies(&self) -> TokenStream {
        let (ident, ty) = (self.ident, &self.ty);
        let names: Vec<_> = self.rows.iter().map(|row| row.variant.ident).collect();
        quote! {
            #[inline]
            const fn __sip_copy(__sip_status: &#ty) -> #ty {
                match __sip_status { #(#ident::#names => #ident::#names,)* }
            }

            #[inline]
            const fn __sip_found(__sip_status: __sip::Option<&#ty>) -> __sip::Option<#ty> {
                match __sip_status {
                    __sip::Some(__sip_status) => __sip::Some(__sip_copy(__sip_status)),
                    __sip::None => __sip::None,
                }
            }

            impl __sip::Variants for __SipRows {
                type Status = #ty;
                const BY_CODE: &'static __sip::ByCode<#ty> = &{
                    let mut __sip_variants = __sip::no_variants();
                    let mut __sip_place = __sip::place_of_a_variant::<__SipRows>(0);
                    while __sip_place < __sip::PLACES {
                        __sip_variants[__sip_place] = __sip_found(__sip::variant_at::<__SipRows>(__sip_place));
                        __sip_place = __sip::place_of_a_variant::<__SipRows>(__sip_place + 1);
                    }
                    __sip_variants
                };
            }
        }
    }

    /// The variant with this number, as an `Option`.
    pub(super) fn numbered(&self, number: &TokenStream) -> TokenStream {
        let row = quote!(__sip::row_of::<__SipRows>(#number));
        self.found(&row, &quote!(__sip_code), &quote!(__sip::variant::<__SipRows>(#number)))
    }

    /// The variant of a row, as an `Option`.
    pub(super) fn of_row(&self, row: &TokenStream, code: &TokenStream) -> TokenStream {
        self.found(row, code, &quote!(__sip::variant_of_row::<Self>(#row)))
    }

    /// With `other`, the variant of the row or the one that holds the code; else the variant that the library has found.
    pub(super) fn found(&self, row: &TokenStream, code: &TokenStream, found: &TokenStream) -> TokenStream {
        match &self.other {
            Some((_, field)) => {
                let variant = variant_or_other(field, row, code);
                quote!(__sip::Some(#variant))
            }
            None if self.is_fallback => quote! {{ let _ = __sip_code; __sip::None }},
            None => quote!(__sip_found(#found)),
        }
    }

    /// The function of this name; as a closure with its body, where `Self::name` would be a variant.
    pub(super) fn function(&self, name: &str, body: &TokenStream) -> TokenStream {
        if self.rows.iter().any(|row| *row.variant.ident == *name) {
            return quote!((|__sip_code| #body));
        }
        let name = format_ident!("{name}");
        quote!(Self::#name)
    }

    /// The variant with exactly this code.
    pub(super) fn exact(&self) -> TokenStream {
        self.numbered(&quote!(__sip::StatusCode::as_u16(__sip_code)))
    }

    /// The variant with this code, else with the code as which it is to be treated.
    pub(super) fn recognized(&self) -> TokenStream {
        let row = quote!(__sip::row_of::<__SipRows>(__sip::StatusCode::as_u16(__sip_code)));
        self.found(&row, &quote!(__sip_code), &quote!(__sip::variant_treated_as::<__SipRows>(__sip_code)))
    }
}

/// The variant of a row, or the one marked `other`.
pub(super) fn variant_or_other(held: &Field, row: &TokenStream, code: &TokenStream) -> TokenStream {
    let call = quote_spanned!(at(held.ty.span())=> __sip_of_row(__sip_place, __sip_code));
    quote!({
        let (__sip_place, __sip_code) = (#row, #code);
        #call
    })
}
