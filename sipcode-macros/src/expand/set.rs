//! A set of codes: from the variant to its row and back, what stands on the enum itself, and the traits.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::generics::Generics;
use super::{Emission, Kind, Row, at};
use crate::attr::values;

/// The variant marked `other`.
pub(super) struct Other<'a> {
    variant: &'a Ident,
    member: TokenStream,
    /// The type of its field. If it is another than `StatusCode`, this is the only error: all that meets it stands at the
    /// type.
    ty: TokenStream,
    at: Span,
}

impl<'a> Other<'a> {
    pub(super) fn find(rows: &[Row<'a>], private: &TokenStream) -> Option<Self> {
        rows.iter().find_map(|row| {
            let Kind::Other(field) = row.kind else { return None };
            let (ty, at) = (&field.ty, at(field.ty.span()));
            let ty = quote_spanned!(at=> <#ty as #private::IsStatusCode>::StatusCode);
            let member = field.ident.as_ref().map_or_else(|| quote!(0), ToTokens::to_token_stream);
            Some(Self { variant: row.variant.ident, member, ty, at })
        })
    }
}

impl Emission<'_> {
    pub(super) fn set(&self) -> TokenStream {
        let functions = [self.held().unwrap_or_default(), self.look_ups()];
        let (inherent, to_status, sip_status) = (self.inherent(), self.set_to_status(), self.sip_status());
        let display = self.display();
        quote!(#(#functions)* #inherent #to_status #sip_status #display)
    }

    /// Whether every variant has its code as its discriminant.
    fn has_discriminants(&self) -> bool {
        let has_own = |row: &Row<'_>| {
            row.code().is_some_and(|code| row.variant.written_discriminant() == Some(u64::from(code.as_u16())))
        };
        !self.is_fallback && !self.rows.is_empty() && self.rows.iter().all(has_own)
    }

    /// The row of the variant, which is its number; where discriminants are codes, the row of its code.
    fn row(&self) -> TokenStream {
        let (p, table) = (&self.private, &self.table);
        if self.is_fallback {
            quote!(0)
        } else if self.other.is_some() {
            quote!(__sip_row(self))
        } else if self.has_discriminants() {
            quote!(#p::row_of::<#table>(__sip_copy(self) as #p::u16))
        } else {
            quote!(__sip_copy(self) as #p::usize)
        }
    }

    /// The code in the variant marked `other`, if the status is that.
    fn held(&self) -> Option<TokenStream> {
        let Other { variant, member, ty: held, at } = self.other.as_ref()?;
        let (p, ident, ty) = (&self.private, self.ident, &self.ty);
        let rest = (self.rows.len() > 1).then(|| quote!(_ => #p::None,));
        let Generics { parameters, clause, .. } = &self.generics;
        let (name, option) = (format_ident!("__sip_held"), with_span(quote!(#p::Option), *at));
        Some(quote_spanned! {*at=>
            #[inline]
            const fn #name #parameters (__sip_status: &#ty) -> #option<&#held> #clause {
                match __sip_status {
                    #ident::#variant { #member: __sip_code } => #p::Some(__sip_code),
                    #rest
                }
            }
        })
    }

    /// Between variants and rows: with `other`, by a `match` each way; else by copying, for the set may not be `Copy`, what a
    /// table by code has.
    fn look_ups(&self) -> TokenStream {
        let (p, ident, ty, table, count) = (&self.private, self.ident, &self.ty, &self.table, &self.count);
        let names = self.rows.iter().filter(|row| row.code().is_some()).map(|row| row.variant.ident);
        let names: Vec<_> = names.collect();
        let Generics { parameters, clause, .. } = &self.generics;
        if let Some(Other { variant, member, ty: held, at }) = &self.other {
            let all = self.rows.iter().map(|row| row.variant.ident);
            let numbers: Vec<_> = (0..self.rows.len()).map(Literal::usize_unsuffixed).collect();
            let with_code = numbers.iter().zip(&self.rows).filter(|(_, row)| row.code().is_some());
            let rows = with_code.map(|(number, _)| number);
            let to_row = (!self.is_fallback).then(|| {
                quote! {
                    #[inline]
                    const fn __sip_row(__sip_status: &#ty) -> #p::usize {
                        match __sip_status { #(#ident::#all { .. } => #numbers,)* }
                    }
                }
            });
            let name = format_ident!("__sip_of_row");
            return quote_spanned! {*at=>
                #to_row

                #[inline]
                const fn #name #parameters (__sip_row: #p::usize, __sip_code: #held) -> #ty #clause {
                    match __sip_row {
                        #(#rows => #ident::#names,)*
                        _ => #ident::#variant { #member: __sip_code },
                    }
                }
            };
        }
        if self.is_fallback {
            return TokenStream::new();
        }
        quote! {
            #[inline]
            const fn __sip_copy(__sip_status: &#ty) -> #ty {
                match __sip_status { #(#ident::#names => #ident::#names,)* }
            }

            #[inline]
            const fn __sip_found(__sip_status: #p::Option<&#ty>) -> #p::Option<#ty> {
                match __sip_status {
                    #p::Some(__sip_status) => #p::Some(__sip_copy(__sip_status)),
                    #p::None => #p::None,
                }
            }

            impl #p::Variants<#count> for __SipRows {
                type Status = #ty;
                const BY_CODE: &'static #p::ByCode<#ty> = &{
                    let mut __sip_variants = #p::no_variants();
                    let mut __sip_place = 0;
                    while __sip_place < #p::PLACES {
                        __sip_variants[__sip_place] = __sip_found(#p::variant_at::<#table>(__sip_place));
                        __sip_place += 1;
                    }
                    __sip_variants
                };
            }
        }
    }

    /// The variant with this number, as an `Option`.
    pub(super) fn numbered(&self, number: &TokenStream) -> TokenStream {
        let (p, table) = (&self.private, &self.table);
        if self.other.is_some() {
            return self.of_row(&quote!(#p::row_of::<#table>(#number)), &quote!(__sip_code));
        }
        self.copied(&quote!(#p::variant::<#table>(#number)))
    }

    /// The variant of a row, as an `Option`.
    fn of_row(&self, row: &TokenStream, code: &TokenStream) -> TokenStream {
        let p = &self.private;
        if self.other.is_some() {
            let variant = self.variant_or_other(row, code);
            return quote!(#p::Some(#variant));
        }
        self.copied(&quote!(#p::variant_of_row::<Self>(#row)))
    }

    /// What the library has found.
    fn copied(&self, found: &TokenStream) -> TokenStream {
        let p = &self.private;
        if self.is_fallback { quote!({ let _ = __sip_code; #p::None }) } else { quote!(__sip_found(#found)) }
    }

    /// The variant of a row, or the one marked `other`.
    pub(super) fn variant_or_other(&self, row: &TokenStream, code: &TokenStream) -> TokenStream {
        let at = self.other.as_ref().map_or_else(Span::call_site, |other| other.at);
        let call = with_span(quote!(__sip_of_row(__sip_place, __sip_code)), at);
        quote!({
            let (__sip_place, __sip_code) = (#row, #code);
            #call
        })
    }

    /// Whether `Self::name` would be a variant.
    pub(super) fn has_variant(&self, name: &str) -> bool {
        self.rows.iter().any(|row| *row.variant.ident == *name)
    }

    /// The variant with exactly this code.
    pub(super) fn exact(&self) -> TokenStream {
        let p = &self.private;
        self.numbered(&quote!(#p::StatusCode::as_u16(__sip_code)))
    }

    /// The variant with this code, else with the code as which it is to be treated.
    pub(super) fn recognized(&self) -> TokenStream {
        let (p, table) = (&self.private, &self.table);
        if self.other.is_some() {
            return self.exact();
        }
        self.copied(&quote!(#p::variant_treated_as::<#table>(__sip_code)))
    }

    /// Code, phrase or line of a status, by the name of the function; with `other`, that of the function that ends in `_or`.
    fn answer(&self, name: &str) -> TokenStream {
        let (p, table, row) = (&self.private, &self.table, self.row());
        let Some(other) = &self.other else {
            let name = format_ident!("{name}");
            return quote!(#p::#name::<#table>(#row));
        };
        let (name, held) = (format_ident!("{name}_or"), quote_spanned!(other.at=> __sip_held(self)));
        quote!(#p::#name(#p::own::<#table>(#row), #held))
    }

    fn code(&self) -> TokenStream {
        if self.has_discriminants() {
            let p = &self.private;
            return quote!(#p::code_of_discriminant(__sip_copy(self) as #p::u16));
        }
        self.answer("code")
    }

    /// What stands on the enum itself, all of it `const`.
    fn inherent(&self) -> TokenStream {
        let (p, ty, visibility) = (&self.private, &self.ty, &self.status.input.vis);
        let (code, phrase, line) = (self.code(), self.answer("phrase"), self.answer("line"));
        let (exact, recognized) = (self.exact(), self.recognized());
        let Generics { parameters, clause, .. } = &self.generics;
        let page = self.page();
        let all = self.with_static(
            &quote!(impl #parameters #ty),
            &quote! {
                /// Every variant that has a code, in source order.
                #visibility const ALL: &'static [Self] = #p::all::<Self>();
            },
        );
        quote! {
            #page
            impl #parameters #ty #clause {
                /// The status code (RFC 3261 §7.2).
                #[inline]
                #[must_use]
                #visibility const fn code(&self) -> #p::StatusCode {
                    #code
                }

                /// The reason phrase (RFC 3261 §7.2).
                #[inline]
                #[must_use]
                #visibility const fn phrase(&self) -> #p::ReasonPhrase<'static> {
                    #phrase
                }

                /// The reason phrase as text.
                #[inline]
                #[must_use]
                #visibility const fn reason(&self) -> &'static #p::str {
                    #p::ReasonPhrase::as_str(self.phrase())
                }

                /// The status line (RFC 3261 §7.2).
                #[inline]
                #[must_use]
                #visibility const fn status_line(&self) -> #p::StatusLine<'static> {
                    #line
                }

                /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
                #[inline]
                #[must_use]
                #visibility const fn from_code(__sip_code: #p::StatusCode) -> #p::Option<Self> {
                    #exact
                }

                /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
                /// §8.1.3.2).
                #[inline]
                #[must_use]
                #visibility const fn recognize(__sip_code: #p::StatusCode) -> #p::Option<Self> {
                    #recognized
                }
            }

            #all
        }
    }

    /// An item that asks for `'static`, which a set with parameters, beside its error, may not be.
    fn with_static(&self, header: &TokenStream, items: &TokenStream) -> TokenStream {
        let (ty, clause) = (&self.ty, &self.generics.clause);
        let bound = (!self.generics.is_empty).then(|| {
            let start = if clause.is_empty() { quote!(where) } else { quote!(,) };
            quote!(#start #ty: 'static)
        });
        quote!(#header #clause #bound { #items })
    }

    fn set_to_status(&self) -> TokenStream {
        let (p, table, row) = (&self.private, &self.table, self.row());
        let told = self.told(
            &quote!(#p::action::<#table>(#row, self.code())),
            &quote!(#p::q850::<#table>(#row, self.code(), __sip_map)),
            &quote!(#p::docs::<#table>(#row)),
        );
        self.implementation(
            &quote!(#p::ToStatus),
            &quote! {
                #[inline]
                fn code(&self) -> #p::StatusCode {
                    self.code()
                }

                #[inline]
                fn phrase(&self) -> #p::ReasonPhrase<'static> {
                    self.phrase()
                }

                #[inline]
                fn status_line(&self) -> #p::StatusLine<'static> {
                    self.status_line()
                }

                #told
            },
        )
    }

    fn sip_status(&self) -> TokenStream {
        let (p, ty, ident, table) = (&self.private, &self.ty, self.ident, &self.table);
        let all = self.rows.iter().filter(|row| row.code().is_some() && self.generics.is_empty);
        let all = all.map(|row| row.variant.ident);
        let vendor = self.status.options.args.meant("vendor", values::vendor);
        let vendor = vendor.map(|vendor| quote!(const VENDOR: #p::Option<&'static #p::str> = #p::Some(#vendor);));
        let parameters = &self.generics.parameters;
        let (from_cause, from_line) = (self.cause_to_variant(), self.line_to_variant());
        let from_code = if self.has_variant("from_code") { self.exact() } else { quote!(Self::from_code(__sip_code)) };
        self.with_static(
            &quote!(#[automatically_derived] impl #parameters #p::SipStatus for #ty),
            &quote! {
                const ALL: &'static [Self] = &[#(#ident::#all),*];
                const CODES: #p::StatusSet = #p::codes::<#table>();
                #vendor

                #[inline]
                fn from_code(__sip_code: #p::StatusCode) -> #p::Option<Self> {
                    #from_code
                }

                #from_cause #from_line
            },
        )
    }

    /// A variant's own cause goes before any table.
    fn cause_to_variant(&self) -> Option<TokenStream> {
        let (p, table) = (&self.private, &self.table);
        let has_cause = self.rows.iter().any(|row| row.variant.args.has("q850"));
        let found = self.of_row(&quote!(__sip_row), &quote!(#p::StatusCode::SERVER_INTERNAL_ERROR));
        (has_cause && !self.is_fallback).then(|| {
            quote! {
                #[inline]
                fn from_cause_with(
                    __sip_map: &#p::CauseMap,
                    __sip_cause: #p::Cause,
                    __sip_location: #p::Location,
                ) -> #p::Option<Self> {
                    match #p::row_of_cause::<#table>(__sip_cause) {
                        #p::Some(__sip_row) => #found,
                        #p::None => #p::from_cause::<Self>(__sip_map, __sip_cause, __sip_location),
                    }
                }
            }
        })
    }

    /// Under `by_phrase`, the variant of a received line.
    fn line_to_variant(&self) -> Option<TokenStream> {
        let (p, table, count) = (&self.private, &self.table, &self.count);
        if !self.status.has("by_phrase") || self.is_fallback {
            return None;
        }
        let code = quote!(#p::ReceivedStatusLine::code(__sip_line));
        let found = self.of_row(&quote!(__sip_row), &code);
        let none = if self.other.is_some() {
            self.of_row(&quote!(#count), &code)
        } else {
            self.copied(&quote!(#p::variant_of_line_treated_as::<#table>(__sip_line)))
        };
        Some(quote! {
            fn from_line(__sip_line: &#p::ReceivedStatusLine<'_>) -> #p::Option<Self> {
                match #p::row_of_line::<#table>(__sip_line) {
                    #p::Some(__sip_row) => #found,
                    #p::None => #none,
                }
            }
        })
    }

    /// `Display`; not beside `thiserror`, which is an error of its own.
    fn display(&self) -> Option<TokenStream> {
        let p = &self.private;
        let args = &self.status.options.args;
        let is_wanted = args.value("display").is_none() || args.meant("display", values::boolean) == Some(true);
        let is_derived = is_wanted && self.status.variants.iter().all(|variant| variant.error.is_none());
        let method = quote! {
            fn fmt(&self, __sip_f: &mut #p::Formatter<'_>) -> #p::FmtResult {
                #p::display(self.code(), self.phrase(), __sip_f)
            }
        };
        is_derived.then(|| self.implementation(&quote!(#p::Display), &method))
    }
}

fn with_span(tokens: TokenStream, span: Span) -> TokenStream {
    let with_span = |mut token: TokenTree| {
        if let TokenTree::Group(group) = token {
            token = TokenTree::Group(Group::new(group.delimiter(), with_span(group.stream(), span)));
        }
        token.set_span(span);
        token
    };
    tokens.into_iter().map(with_span).collect()
}
