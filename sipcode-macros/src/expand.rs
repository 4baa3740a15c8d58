//! The code that is emitted: data in tables, and calls to what the library has for every enum.
//!
//! Items of ours stand in a `const _`, where nothing of the user's can meet them; bindings start with `__`, because a
//! `static` of the user's would be met by them. No item of the enum is called by a name that a variant or a method of the
//! user's could bear, and every path is absolute.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::plan::{Conversion, Kind, Plan, Row, Warning};

pub(crate) fn expand(plan: &Plan<'_>) -> TokenStream {
    let parts = [table(plan), all(plan), row_of_status(plan), status_of_row(plan), answers(plan)];
    let inherent = inherent(plan);
    let to_status = to_status(plan);
    let sip_status = sip_status(plan);
    let markers = markers(plan);
    let display = plan.displays.then(|| display(plan));
    let conversions = conversions(plan);
    let warnings = plan.warnings.iter().map(warning);
    quote! {
        #[allow(deprecated)]
        const _: () = {
            #(#parts)*
            #inherent
            #to_status
            #sip_status
            #markers
            #display
            #conversions
        };
        #(#warnings)*
    }
}

impl Plan<'_> {
    /// `impl … for …`. There are parameters only beside an error, and then they must not lead to another one.
    fn implementation(&self, what: &TokenStream) -> TokenStream {
        if self.generics.params.is_empty() {
            return quote!(impl #what);
        }
        let ty = self.ty();
        let (parameters, _, clause) = self.generics.split_for_impl();
        let predicates = clause.map(|clause| &clause.predicates);
        quote!(impl #parameters #what where #ty: 'static, #predicates)
    }

    /// `impl Trait for E`
    fn implementation_of(&self, of: &TokenStream) -> TokenStream {
        let ty = self.ty();
        self.implementation(&quote!(#of for #ty))
    }

    /// `const fn name(argument) -> result { body }`
    fn function(
        &self,
        name: &TokenStream,
        argument: &TokenStream,
        result: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (parameters, _, clause) = self.generics.split_for_impl();
        quote! {
            #[inline]
            const fn #name #parameters (#argument) -> #result #clause {
                #body
            }
        }
    }

    /// The enum as a type.
    fn ty(&self) -> TokenStream {
        let ident = self.ident;
        let (_, arguments, _) = self.generics.split_for_impl();
        quote!(#ident #arguments)
    }

    /// The pattern, or the value, of `other` around this.
    fn around(&self, other: (&Ident, Option<&Ident>), inner: &TokenStream) -> TokenStream {
        let (ident, (variant, field)) = (self.ident, other);
        let inner = match field {
            None => quote!((#inner)),
            Some(field) => quote!({ #field: #inner }),
        };
        quote!(#ident::#variant #inner)
    }

    /// The numbers of the variants that have a code, with these.
    fn numbered(&self) -> TokenStream {
        let ident = self.ident;
        let arm = |(row, variant): (usize, &Row<'_>)| {
            let (row, variant) = (Literal::usize_unsuffixed(row), variant.ident);
            quote!(#row => #ident::#variant,)
        };
        let with_code = self.rows.iter().enumerate().filter(|(_, row)| matches!(row.kind, Kind::Code(_)));
        with_code.map(arm).collect()
    }

    /// Every option that a function of ours takes or gives.
    fn option(inner: &TokenStream) -> TokenStream {
        quote!(::core::option::Option<#inner>)
    }
}

/// A row a variant. The table always has one, so that there is a placeholder for what has no variants.
fn table(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let count = Literal::usize_unsuffixed(plan.rows.len().max(1));
    let placeholder = plan.rows.is_empty().then(|| quote!((0, "")));
    let rows = plan.rows.iter().map(|row| {
        let code = match row.kind {
            Kind::Code(code) | Kind::Wrong(Some(code)) => code.as_u16(),
            Kind::Other(_) | Kind::Wrong(None) => 0,
        };
        let (code, phrase) = (Literal::u16_unsuffixed(code), &row.phrase);
        quote!((#code, #phrase),)
    });
    quote! {
        const TABLE: &#krate::__private::Table<#count> = &#krate::__private::Table::new([#(#rows)* #placeholder]);
    }
}

fn all(plan: &Plan<'_>) -> TokenStream {
    if !plan.generics.params.is_empty() {
        return TokenStream::new();
    }
    let ident = plan.ident;
    let with_code = plan.rows.iter().filter(|row| matches!(row.kind, Kind::Code(_))).map(|row| row.ident);
    quote!(const ALL: &[#ident] = &[#(#ident::#with_code),*];)
}

/// From a variant to its row: a number a variant, or, where the discriminants are the codes, by the code.
fn row_of_status(plan: &Plan<'_>) -> TokenStream {
    let (ident, ty) = (plan.ident, plan.ty());
    let has_discriminants = plan.has_discriminants && plan.other().is_none();
    let arms = plan.rows.iter().enumerate().map(|(row, Row { ident: variant, kind, .. })| match kind {
        Kind::Code(code) if has_discriminants => {
            let code = Literal::u16_unsuffixed(code.as_u16());
            quote!(#ident::#variant => #code,)
        }
        Kind::Code(_) => {
            let row = Literal::usize_unsuffixed(row);
            quote!(#ident::#variant => #row,)
        }
        Kind::Other(_) | Kind::Wrong(_) => {
            let row = Literal::usize_unsuffixed(row);
            quote!(#ident::#variant { .. } => #row,)
        }
    });
    let body = match (plan.rows.is_empty(), has_discriminants) {
        (true, _) => quote!(let _ = __status; 0),
        (false, true) => quote!(TABLE.find_number(match __status { #(#arms)* })),
        (false, false) => quote!(match __status { #(#arms)* }),
    };
    plan.function(&quote!(row), &quote!(__status: &#ty), &quote!(::core::primitive::usize), &body)
}

/// From a row, or with `other` from a code, to the variant.
fn status_of_row(plan: &Plan<'_>) -> TokenStream {
    let (krate, ty, arms) = (&plan.krate, plan.ty(), plan.numbered());
    if let Some(other) = plan.other() {
        let other = plan.around(other, &quote!(__code));
        let body = quote! {
            match TABLE.find(__code) {
                #arms
                _ => #other,
            }
        };
        return plan.function(&quote!(status), &quote!(__code: #krate::StatusCode), &ty, &body);
    }
    let body = if arms.is_empty() {
        quote!(let _ = __row; ::core::option::Option::None)
    } else {
        quote! {
            ::core::option::Option::Some(match __row {
                #arms
                _ => return ::core::option::Option::None,
            })
        }
    };
    plan.function(&quote!(status), &quote!(__row: ::core::primitive::usize), &Plan::option(&ty), &body)
}

/// The code and the phrase of a variant.
fn answers(plan: &Plan<'_>) -> TokenStream {
    let (krate, ty) = (&plan.krate, plan.ty());
    let argument = quote!(__status: &#ty);
    let of_other = |answer: TokenStream, of_row: TokenStream| match plan.other() {
        None => of_row,
        Some(other) => {
            let other = plan.around(other, &quote!(__code));
            let rest = (plan.rows.len() > 1).then(|| quote!(_ => #of_row,));
            quote!(match __status { #other => #answer, #rest })
        }
    };
    let code = of_other(quote!(*__code), quote!(TABLE.code(row(__status))));
    let phrase = of_other(quote!(#krate::ReasonPhrase::canonical(*__code)), quote!(TABLE.phrase(row(__status))));
    let code = plan.function(&quote!(code), &argument, &quote!(#krate::StatusCode), &code);
    let phrase = plan.function(&quote!(phrase), &argument, &quote!(#krate::ReasonPhrase<'static>), &phrase);
    quote!(#code #phrase)
}

/// How a `StatusCode` called `__code` becomes an `Option` of the enum.
struct FromCode {
    exact: TokenStream,
    recognized: TokenStream,
}

impl FromCode {
    fn new(plan: &Plan<'_>) -> Self {
        if plan.other().is_some() {
            let known = quote!(::core::option::Option::Some(status(__code)));
            Self { exact: known.clone(), recognized: known }
        } else {
            Self { exact: quote!(status(TABLE.find(__code))), recognized: quote!(status(TABLE.recognize(__code))) }
        }
    }
}

fn inherent(plan: &Plan<'_>) -> TokenStream {
    let (krate, visibility) = (&plan.krate, plan.visibility);
    let docs = plan.docs.iter().map(|line| format!(" {line}"));
    let implementation = plan.implementation(&plan.ty());
    let all = if plan.generics.params.is_empty() { quote!(ALL) } else { quote!(&[]) };
    let FromCode { exact, recognized } = FromCode::new(plan);
    quote! {
        #(#[doc = #docs])*
        #implementation {
            /// Every variant that has a code, in source order.
            #visibility const ALL: &'static [Self] = #all;

            /// The status code.
            #[inline]
            #[must_use]
            #visibility const fn code(&self) -> #krate::StatusCode {
                code(self)
            }

            /// The reason phrase.
            #[inline]
            #[must_use]
            #visibility const fn reason(&self) -> &'static ::core::primitive::str {
                phrase(self).as_str()
            }

            /// The variant with exactly this code; any other code gives the variant marked `other`, if there is one.
            #[inline]
            #[must_use]
            #visibility const fn from_code(__code: #krate::StatusCode) -> ::core::option::Option<Self> {
                #exact
            }

            /// The variant with this code, else the one of the code as which an unknown one must be treated (RFC 3261
            /// §8.1.3.2).
            #[inline]
            #[must_use]
            #visibility const fn recognize(__code: #krate::StatusCode) -> ::core::option::Option<Self> {
                #recognized
            }
        }
    }
}

fn to_status(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let implementation = plan.implementation_of(&quote!(#krate::ToStatus));
    let own = own_answers(plan);
    quote! {
        #[automatically_derived]
        #implementation {
            #[inline]
            fn code(&self) -> #krate::StatusCode {
                code(self)
            }

            #[inline]
            fn phrase(&self) -> #krate::ReasonPhrase<'static> {
                phrase(self)
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
            fn from_code(__code: #krate::StatusCode) -> ::core::option::Option<Self> {
                #exact
            }

            #[inline]
            fn recognize(__code: #krate::StatusCode) -> ::core::option::Option<Self> {
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

fn conversions(plan: &Plan<'_>) -> TokenStream {
    let (krate, ty) = (&plan.krate, plan.ty());
    let FromCode { exact, recognized } = FromCode::new(plan);
    let found = if matches!(plan.conversion, Conversion::Exact) { &exact } else { &recognized };
    let of_code = match total(plan, found) {
        Some(total) => {
            let implementation = plan.implementation_of(&quote!(::core::convert::From<#krate::StatusCode>));
            quote! {
                #[automatically_derived]
                #implementation {
                    #[inline]
                    fn from(__code: #krate::StatusCode) -> Self {
                        #total
                    }
                }
            }
        }
        None => try_from(plan, &quote!(#krate::StatusCode), &quote!(#krate::__private::known(#found, __code))),
    };
    let of_number = quote!(#krate::__private::from_number(__code, |__code| #found));
    let of_number = try_from(plan, &quote!(::core::primitive::u16), &of_number);
    let to_code = into(plan, &ty, &quote!(#krate::StatusCode), &quote!(code(&__status)));
    let to_number = into(plan, &ty, &quote!(::core::primitive::u16), &quote!(code(&__status).as_u16()));
    quote!(#of_code #of_number #to_code #to_number)
}

/// The variant for any code at all, where the enum has one.
fn total(plan: &Plan<'_>, found: &TokenStream) -> Option<TokenStream> {
    let ident = plan.ident;
    let none = match &plan.conversion {
        Conversion::Exact | Conversion::Recognized => return None,
        Conversion::Other if plan.other().is_some() => return Some(quote!(status(__code))),
        Conversion::Total(Some(last)) => quote!(#ident::#last),
        // Beside an error.
        Conversion::Other | Conversion::Total(None) => quote!(::core::unreachable!()),
    };
    Some(quote! {
        match #found {
            ::core::option::Option::Some(__status) => __status,
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
            fn try_from(__code: #source) -> ::core::result::Result<Self, #krate::UnknownStatus> {
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
            fn from(__status: #ty) -> Self {
                #result
            }
        }
    }
}

/// The compiler's own warning about a deprecated item, at a token of the user's.
fn warning(warning: &Warning) -> TokenStream {
    let note = &warning.note;
    let used = quote_spanned!(warning.at.span()=> VENDOR);
    quote! {
        const _: () = {
            #[deprecated(note = #note)]
            const VENDOR: () = ();
            #used
        };
    }
}
