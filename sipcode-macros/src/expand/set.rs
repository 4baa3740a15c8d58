//! A set of codes: from the variant to its row and back, what stands on the enum itself, and the traits.

use std::collections::HashSet;

use proc_macro2::{Group, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::generics::Generics;
use super::{Emission, Kind, Row};

impl Emission<'_> {
    pub(super) fn set(&self) -> TokenStream {
        let functions = [self.to_row(), self.held().unwrap_or_default(), self.row_to_variant()];
        let (inherent, to_status, sip_status) = (self.inherent(), self.set_to_status(), self.sip_status());
        let display = self.displays().then(|| self.display());
        quote!(#(#functions)* #inherent #to_status #sip_status #display)
    }

    /// Whether `Display` is derived: not beside `thiserror`, which is an error of its own.
    fn displays(&self) -> bool {
        self.status.options.displays && self.status.variants.iter().all(|variant| variant.error.is_none())
    }

    /// The variant marked `other`, its field, and the type of the field.
    pub(super) fn other(&self) -> Option<(&Row<'_>, TokenStream, TokenStream)> {
        self.rows.iter().find_map(|row| match row.kind {
            Kind::Other(field) => {
                let p = &self.private;
                let ty = &field.ty;
                // If it is another type, this is the only error: all that meets it stands at the type.
                let ty = quote_spanned!(self.at_other()=> <#ty as #p::IsStatusCode>::StatusCode);
                let member = field.ident.as_ref().map_or_else(|| quote!(0), |name| quote!(#name));
                Some((row, member, ty))
            }
            _ => None,
        })
    }

    /// The place of the type in the variant marked `other`.
    fn at_other(&self) -> Span {
        let span = self.rows.iter().find_map(|row| match row.kind {
            Kind::Other(field) => Some(field.ty.span()),
            _ => None,
        });
        span.map_or_else(Span::call_site, |span| Span::call_site().located_at(span))
    }

    /// Whether every variant has its code as its discriminant.
    fn has_discriminants(&self) -> bool {
        let is_literal =
            |row: &Row<'_>| row.variant.written_discriminant() == row.code().map(|code| u64::from(code.as_u16()));
        let has_own = |row: &Row<'_>| row.code().is_some() && row.variant.discriminant.is_some() && is_literal(row);
        !self.is_fallback && !self.rows.is_empty() && self.rows.iter().all(has_own)
    }

    /// From the variant to its row; where discriminants are codes, from the variant to its code, which costs no table.
    fn to_row(&self) -> TokenStream {
        let (p, ident, ty) = (&self.private, self.ident, self.ty());
        let Generics { parameters, clause, .. } = &self.generics;
        let has_discriminants = self.has_discriminants();
        let arm = |(index, row): (usize, &Row<'_>)| {
            let variant = row.variant.ident;
            let fields = (!matches!(row.kind, Kind::Code(_))).then(|| quote!({ .. }));
            let number = if has_discriminants {
                Literal::u16_unsuffixed(row.code().map_or(0, sipcode_core::StatusCode::as_u16))
            } else {
                Literal::usize_unsuffixed(index)
            };
            quote!(#ident::#variant #fields => #number,)
        };
        let arms = self.rows.iter().enumerate().map(arm);
        let result = if has_discriminants { quote!(#p::u16) } else { quote!(#p::usize) };
        // Two variants with the same name are the compiler's error.
        let names: HashSet<_> = self.rows.iter().map(|row| row.variant.ident).collect();
        let has_twins = names.len() < self.rows.len();
        let rest = (self.rows.is_empty() || has_twins).then(|| quote!(_ => 0,));
        let allow = has_twins.then(|| quote!(#[allow(unreachable_patterns)]));
        quote! {
            #allow
            #[inline]
            const fn __sip_row #parameters (__sip_status: &#ty) -> #result #clause {
                match __sip_status { #(#arms)* #rest }
            }
        }
    }

    fn row(&self, status: &TokenStream) -> TokenStream {
        let (p, count) = (&self.private, self.count());
        if self.has_discriminants() {
            quote!(#p::row_of::<__SipRows, #count>(__sip_row(#status)))
        } else {
            quote!(__sip_row(#status))
        }
    }

    /// The code in the variant marked `other`.
    fn held(&self) -> Option<TokenStream> {
        let (row, member, held) = self.other()?;
        let (p, ident, ty, variant) = (&self.private, self.ident, self.ty(), row.variant.ident);
        let rest = (self.rows.len() > 1).then(|| quote!(_ => #p::None,));
        let Generics { parameters, clause, .. } = &self.generics;
        Some(quote_spanned! {self.at_other()=>
            type __SipHeld<T> = #p::Option<T>;

            #[inline]
            const fn __sip_held #parameters (__sip_status: &#ty) -> __SipHeld<#held> #clause {
                match __sip_status {
                    #ident::#variant { #member: __sip_code } => #p::Some(*__sip_code),
                    #rest
                }
            }
        })
    }

    /// From the row to the variant. A set has no parameters, unless that is the mistake.
    fn row_to_variant(&self) -> TokenStream {
        let (p, ident, ty) = (&self.private, self.ident, self.ty());
        if !self.generics.is_empty {
            return TokenStream::new();
        }
        let arm = |(index, row): (usize, &Row<'_>)| {
            let (index, variant) = (Literal::usize_unsuffixed(index), row.variant.ident);
            quote!(#index => #ident::#variant,)
        };
        let has_code = |(_, row): &(usize, &Row<'_>)| row.code().is_some();
        let arms: Vec<_> = self.rows.iter().enumerate().filter(has_code).map(arm).collect();
        if let Some((row, member, held)) = self.other() {
            let variant = row.variant.ident;
            return quote_spanned! {self.at_other()=>
                #[inline]
                const fn __sip_of_row(__sip_row: #p::usize, __sip_code: #held) -> #ty {
                    match __sip_row {
                        #(#arms)*
                        _ => #ident::#variant { #member: __sip_code },
                    }
                }
            };
        }
        // Beside errors there may be no variant with a code.
        let found = match &arms[..] {
            [] => quote!({ let _ = __sip_row; #p::None }),
            arms => quote!(#p::Some(match __sip_row { #(#arms)* _ => return #p::None, })),
        };
        quote! {
            #[inline]
            const fn __sip_of_row(__sip_row: #p::usize) -> #p::Option<#ty> {
                #found
            }
        }
    }

    /// What a row is as an `Option` of the type, or a code with `other`.
    pub(super) fn found(&self, row: &TokenStream, code: &TokenStream) -> TokenStream {
        let p = &self.private;
        if !self.generics.is_empty {
            quote!({ let _ = #code; #p::None })
        } else if self.other().is_some() {
            let of_row = self.of_row(row, code);
            quote!(#p::Some(#of_row))
        } else {
            quote!(__sip_of_row(#row))
        }
    }

    /// The variant of a row, or the one marked `other`.
    pub(super) fn of_row(&self, row: &TokenStream, code: &TokenStream) -> TokenStream {
        let call = at(quote!(__sip_of_row(__sip_place, __sip_code)), self.at_other());
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
        let (p, count) = (&self.private, self.count());
        self.found(&quote!(#p::row_of::<__SipRows, #count>(#p::StatusCode::as_u16(__sip_code))), &quote!(__sip_code))
    }

    /// The variant with this code, else with the code as which it is to be treated.
    pub(super) fn recognized(&self) -> TokenStream {
        let (p, count) = (&self.private, self.count());
        if self.other().is_some() {
            return self.exact();
        }
        self.found(&quote!(#p::row_treated_as::<__SipRows, #count>(__sip_code)), &quote!(__sip_code))
    }

    /// Code, phrase or line of a status, by the names of the functions with and without `other`.
    fn answer(&self, plain: &str, with_other: &str) -> TokenStream {
        let (p, count) = (&self.private, self.count());
        let row = self.row(&quote!(self));
        let name = |name| proc_macro2::Ident::new(name, Span::call_site());
        if self.other().is_some() {
            let function = name(with_other);
            let held = quote_spanned!(self.at_other()=> __sip_held(self));
            quote!(#p::#function::<__SipRows, #count>(#row, #held))
        } else {
            let function = name(plain);
            quote!(#p::#function::<__SipRows, #count>(#row))
        }
    }

    fn code(&self) -> TokenStream {
        if self.has_discriminants() {
            let p = &self.private;
            return quote!(#p::code_of_discriminant(__sip_row(self)));
        }
        self.answer("code", "code_or")
    }

    /// What stands on the enum itself, all of it `const`.
    fn inherent(&self) -> TokenStream {
        let (p, ty, visibility) = (&self.private, self.ty(), &self.status.input.vis);
        let (code, phrase, line) = (self.code(), self.answer("phrase", "phrase_or"), self.answer("line", "line_or"));
        let (exact, recognized) = (self.exact(), self.recognized());
        let Generics { parameters, clause, .. } = &self.generics;
        let page = self.page().map(|page| quote!(#[doc = #page]));
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
        let (ty, clause) = (self.ty(), &self.generics.clause);
        if self.generics.is_empty {
            return quote!(#header #clause { #items });
        }
        let clause = if clause.is_empty() { quote!(where #ty: 'static) } else { quote!(#clause, #ty: 'static) };
        quote!(#header #clause { #items })
    }

    fn set_to_status(&self) -> TokenStream {
        let (p, count) = (&self.private, self.count());
        let row = self.row(&quote!(self));
        let has = |key: &str| self.rows.iter().any(|row| row.variant.args.as_ref().is_some_and(|args| args.has(key)));
        let is_kept = self.status.variants.iter().any(|variant| variant.code().is_some_and(is_later));
        let action = (has("action") || is_kept).then(|| {
            quote! {
                #[inline]
                fn action(&self) -> #p::Action {
                    #p::action::<__SipRows, #count>(#row, self.code())
                }
            }
        });
        let q850 = (has("q850") || is_kept).then(|| {
            quote! {
                #[inline]
                fn q850_by(&self, __sip_map: &#p::CauseMap) -> #p::Option<#p::Cause> {
                    #p::q850::<__SipRows, #count>(#row, self.code(), __sip_map)
                }
            }
        });
        let docs = self.rows.iter().any(|row| !row.variant.docs.is_empty()).then(|| {
            quote! {
                #[inline]
                fn docs(&self) -> #p::Option<&'static #p::str> {
                    #p::docs::<__SipRows, #count>(#row)
                }
            }
        });
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

                #action #q850 #docs
            },
        )
    }

    fn sip_status(&self) -> TokenStream {
        let (p, ty, ident, count) = (&self.private, self.ty(), self.ident, self.count());
        let all = self.rows.iter().filter(|row| row.code().is_some() && self.generics.is_empty);
        let all = all.map(|row| row.variant.ident);
        let vendor = self
            .status
            .options
            .vendor
            .as_ref()
            .map(|vendor| quote!(const VENDOR: #p::Option<&'static #p::str> = #p::Some(#vendor);));
        let parameters = &self.generics.parameters;
        let (from_cause, from_line) = (self.cause_to_variant(), self.line_to_variant());
        let header = quote!(#[automatically_derived] impl #parameters #p::SipStatus for #ty);
        let from_code = if self.has_variant("from_code") { self.exact() } else { quote!(Self::from_code(__sip_code)) };
        self.with_static(
            &header,
            &quote! {
                const ALL: &'static [Self] = &[#(#ident::#all),*];
                const CODES: #p::StatusSet = #p::codes::<__SipRows, #count>();
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
        let (p, count) = (&self.private, self.count());
        let has_cause = self.rows.iter().any(|row| row.variant.args.as_ref().is_some_and(|args| args.has("q850")));
        let found = self.found(&quote!(__sip_row), &quote!(#p::StatusCode::SERVER_INTERNAL_ERROR));
        (has_cause && self.generics.is_empty).then(|| {
            quote! {
                #[inline]
                fn from_cause_with(
                    __sip_map: &#p::CauseMap,
                    __sip_cause: #p::Cause,
                    __sip_location: #p::Location,
                ) -> #p::Option<Self> {
                    match #p::row_of_cause::<__SipRows, #count>(__sip_cause) {
                        #p::Some(__sip_row) => #found,
                        #p::None => #p::from_cause::<Self>(__sip_map, __sip_cause, __sip_location),
                    }
                }
            }
        })
    }

    /// Under `by_phrase`, the variant of a received line.
    fn line_to_variant(&self) -> Option<TokenStream> {
        let (p, count) = (&self.private, self.count());
        if !self.status.options.args.has("by_phrase") || !self.generics.is_empty {
            return None;
        }
        let code = quote!(#p::ReceivedStatusLine::code(__sip_line));
        let found = self.found(&quote!(__sip_row), &code);
        let none = if self.other().is_some() {
            self.found(&self.count_of_rows(), &code)
        } else {
            quote!(__sip_of_row(#p::row_of_line_treated_as::<__SipRows, #count>(__sip_line)))
        };
        Some(quote! {
            fn from_line(__sip_line: &#p::ReceivedStatusLine<'_>) -> #p::Option<Self> {
                match #p::row_of_line::<__SipRows, #count>(__sip_line) {
                    #p::Some(__sip_row) => #found,
                    #p::None => #none,
                }
            }
        })
    }

    fn count_of_rows(&self) -> TokenStream {
        let count = self.count();
        quote!(#count)
    }

    fn display(&self) -> TokenStream {
        let p = &self.private;
        self.implementation(
            &quote!(#p::Display),
            &quote! {
                fn fmt(&self, __sip_f: &mut #p::Formatter<'_>) -> #p::FmtResult {
                    #p::display(self.code(), self.phrase(), __sip_f)
                }
            },
        )
    }
}

fn is_later(code: sipcode_core::StatusCode) -> bool {
    code.registered().is_some_and(sipcode_core::Registered::is_later_than_1_0)
}

/// The tokens with another span.
fn at(tokens: TokenStream, span: Span) -> TokenStream {
    let with_span = |mut token: TokenTree| {
        if let TokenTree::Group(group) = token {
            token = TokenTree::Group(Group::new(group.delimiter(), at(group.stream(), span)));
        }
        token.set_span(span);
        token
    };
    tokens.into_iter().map(with_span).collect()
}
