//! From a variant of a set to its row, and from a row or a code to the variant. In constants no trait helps, so the functions are
//! emitted for each set.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Field;
use syn::spanned::Spanned as _;

use super::generics::Generics;
use super::{Emission, Row, at};
use crate::model::Variant;

impl Emission<'_> {
    /// Between variants and rows.
    pub(super) fn look_ups(&self) -> Option<TokenStream> {
        match self.other {
            Some((variant, field)) => Some(self.matches(variant, field)),
            None => (!self.is_fallback).then(|| self.copies()),
        }
    }

    /// With `other`, what it holds, and a `match` each way.
    fn matches(&self, variant: &Variant<'_>, field: &Field) -> TokenStream {
        let (ident, ty, held, at) = (self.ident, &self.ty, &field.ty, at(field.ty.span()));
        let Generics { parameters, clause, .. } = &self.generics;
        let (name, member) = (variant.ident, variant.fields.members().next());
        let code = quote_spanned!(at=> <#held as __sip::IsStatusCode>::StatusCode);
        // Beside an error variants may have one name.
        let to_row = if self.is_fallback { quote!(_ => 0) } else { self.arms_to_rows() };
        let with_code = self.rows.iter().enumerate().filter(|(_, row)| row.code().is_some());
        let of_row = with_code.map(|(index, row)| {
            let (path, index) = (self.path(row), Literal::usize_unsuffixed(index));
            quote!(#index => #path,)
        });
        let rest = (self.is_fallback || self.rows.len() > 1).then(|| quote!(_ => __sip::None,));
        // Named where the type stands, they would be a second error about a type that does not exist.
        let [held_of, variant_of] = ["__sip_held", "__sip_variant"].map(|name| format_ident!("{name}"));
        quote_spanned! {at=>
            #[inline]
            const fn __sip_row #parameters (__sip_status: &#ty) -> __sip::usize #clause {
                match __sip_status { #to_row }
            }

            #[inline]
            const fn #held_of #parameters (__sip_status: &#ty) -> __sip::Option<&#code> #clause {
                match __sip_status {
                    #ident::#name { #member: __sip_code } => __sip::Some(__sip_code),
                    #rest
                }
            }

            #[inline]
            const fn #variant_of #parameters (__sip_row: __sip::usize, __sip_code: #code) -> __sip::Option<#ty> #clause {
                __sip::Some(match __sip_row {
                    #(#of_row)*
                    _ => #ident::#name { #member: __sip_code },
                })
            }
        }
    }

    /// Without `other`, copies of the variants, for the set may not be `Copy`, and a table of them by code.
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

    /// Whether every variant has its code as its discriminant.
    pub(super) fn has_discriminants(&self) -> bool {
        let has_own = |row: &Row<'_>| {
            row.code().is_some_and(|code| row.variant.written_discriminant() == Some(u32::from(code.as_u16())))
        };
        !self.is_fallback && self.rows.iter().all(has_own)
    }

    /// The row of `self`, which is its number; where discriminants are codes, the row of its code.
    pub(super) fn row(&self) -> TokenStream {
        if self.other.is_some() {
            quote!(__sip_row(self))
        } else if self.is_fallback {
            quote!(0)
        } else if self.has_discriminants() {
            quote!(__sip::row_of::<__SipRows>(__sip_copy(self) as __sip::u16))
        } else {
            quote!(__sip_copy(self) as __sip::usize)
        }
    }

    /// Calls the library's function of this name; with `other` also the one that ends in `_or`.
    pub(super) fn answer(&self, name: &str) -> TokenStream {
        let (function, row) = (format_ident!("{name}"), self.row());
        let own = quote!(__sip::#function::<__SipRows>(#row));
        let Some(held) = self.held() else { return own };
        let or = format_ident!("{name}_or");
        quote!(__sip::#or(#own, #held))
    }

    /// With `other`, the code that `self` holds, as an `Option`.
    pub(super) fn held(&self) -> Option<TokenStream> {
        self.at_other().map(|at| quote_spanned!(at=> __sip_held(self)))
    }

    /// A function from a row, and the code that led there, to the variant, as an `Option`.
    pub(super) fn variant(&self) -> TokenStream {
        match self.at_other() {
            // A function that is handed over would be a second error about a type that is no `StatusCode`.
            Some(at) => {
                let found = quote_spanned!(at=> __sip_variant(__sip_row, __sip_code));
                quote!(|__sip_row, __sip_code| #found)
            }
            None if self.is_fallback => quote!(|_, _| __sip::None),
            None => quote!(|__sip_row, _| __sip_found(__sip::variant_of_row(__sip_row))),
        }
    }

    /// The variant with exactly this number, which is that of `__sip_code`, as an `Option`.
    pub(super) fn exact(&self, number: &TokenStream) -> TokenStream {
        match self.at_other() {
            Some(at) => {
                let row = quote!(__sip::row_of::<__SipRows>(#number));
                quote_spanned!(at=> __sip_variant(#row, __sip_code))
            }
            None if self.is_fallback => quote!(__sip::None),
            None => quote!(__sip_found(__sip::variant::<__SipRows>(#number))),
        }
    }

    /// Where the variant marked `other` says what it holds.
    fn at_other(&self) -> Option<Span> {
        self.other.map(|(_, field)| at(field.ty.span()))
    }
}
