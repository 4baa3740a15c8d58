//! The table of codes and status lines, the way from a variant to its row, and from a code to its variant.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use sipcode_core::StatusCode;

use crate::plan::{Kind, Plan, Row};

/// From a variant to what it answers.
pub(super) fn one_way(plan: &Plan<'_>) -> TokenStream {
    [table(plan), row_of_status(plan), answers(plan)].into_iter().collect()
}

/// From a code to its variant.
pub(super) fn way_back(plan: &Plan<'_>) -> TokenStream {
    [all(plan), like(plan), by_code(plan), status(plan)].into_iter().collect()
}

/// A row a variant. The table always has one, so that there is a placeholder for what has no variants.
fn table(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let count = Literal::usize_unsuffixed(plan.rows.len().max(1));
    let placeholder = plan.rows.is_empty().then(|| quote!((0, "")));
    let rows = plan.rows.iter().map(|row| {
        let (code, line) = match row.kind {
            Kind::Code(code) | Kind::Wrong(Some(code)) => (code.as_u16(), format!("SIP/2.0 {code} {}\r\n", row.phrase)),
            Kind::Other(_) | Kind::Transparent(_) | Kind::Wrong(None) => (0, String::new()),
        };
        let code = Literal::u16_unsuffixed(code);
        quote!((#code, #line),)
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
    let variants = plan.with_code().map(|(_, _, variant)| variant);
    quote!(const ALL: &[#ident] = &[#(#ident::#variants),*];)
}

/// From a variant to its row: by position, or, where the discriminants are the codes, by the code.
fn row_of_status(plan: &Plan<'_>) -> TokenStream {
    let (krate, ident, argument) = (&plan.krate, plan.ident, argument(plan));
    let row = |body: &TokenStream| plan.function(&quote!(row), &argument, &quote!(::core::primitive::usize), body);
    if plan.rows.is_empty() {
        return row(&quote!(let _ = status; 0));
    }
    if !plan.has_discriminants {
        let arms = plan.rows.iter().enumerate().map(|(index, Row { ident: variant, kind, .. })| {
            let is_unit = matches!(kind, Kind::Code(_)) && plan.derive.is_set();
            let fields = (!is_unit).then(|| quote!({ .. }));
            let index = Literal::usize_unsuffixed(index);
            quote!(#ident::#variant #fields => #index,)
        });
        return row(&quote!(match status { #(#arms)* }));
    }
    let arms = plan.with_code().map(|(_, code, variant)| {
        let code = number(code);
        quote!(#ident::#variant => #code,)
    });
    let number = quote!(match status { #(#arms)* });
    let number = plan.function(&quote!(number), &argument, &quote!(::core::primitive::u16), &number);
    let row = row(&quote!(ROW_OF_CODE.row(number(status))));
    quote! {
        const ROW_OF_CODE: &#krate::__private::RowOfCode = &TABLE.row_of_code();
        #number
        #row
    }
}

/// An enum with the same variants as the user's and, as far as can be, the same bits; but one that can be copied.
fn like(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let variants = plan.rows.iter().enumerate().filter_map(|(index, row)| {
        let name = name(index);
        match row.kind {
            Kind::Code(code) if plan.has_discriminants => {
                let code = number(code);
                Some(quote!(#name = #code,))
            }
            Kind::Code(_) => Some(quote!(#name,)),
            Kind::Other(_) => Some(quote!(#name(#krate::StatusCode),)),
            Kind::Transparent(_) | Kind::Wrong(_) => None,
        }
    });
    quote! {
        enum __Like { #(#variants)* }

        #[automatically_derived]
        impl ::core::marker::Copy for __Like {}

        #[automatically_derived]
        impl ::core::clone::Clone for __Like {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
    }
}

fn by_code(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let entries = plan.with_code().map(|(index, code, _)| {
        let (code, name) = (number(code), name(index));
        quote!((#code, __Like::#name),)
    });
    let entries = quote!([#(#entries)*]);
    let table = match plan.place_of_other() {
        None => quote!(#krate::__private::ByCode::new(#entries)),
        Some(other) => {
            let other = name(other);
            let codes = quote!(#krate::__private::ALL_CODES);
            quote!({
                let mut __others = [__Like::#other(#codes[0]); #codes.len()];
                let mut __index = 0;
                while __index < #codes.len() {
                    __others[__index] = __Like::#other(#codes[__index]);
                    __index += 1;
                }
                #krate::__private::ByCode::with_others(__others, #entries)
            })
        }
    };
    quote!(const BY_CODE: &#krate::__private::ByCode<__Like> = &#table;)
}

/// From what is found by code to the variant.
fn status(plan: &Plan<'_>) -> TokenStream {
    let (ident, ty) = (plan.ident, plan.ty());
    let with_code = plan.with_code().map(|(index, _, variant)| {
        let name = name(index);
        quote!(__Like::#name => #ident::#variant,)
    });
    let other = plan.place_of_other().zip(plan.other()).map(|(index, other)| {
        let (name, other) = (name(index), plan.around(other, &quote!(code)));
        quote!(__Like::#name(code) => #other,)
    });
    let arms: TokenStream = with_code.chain(other).collect();
    let body = if arms.is_empty() {
        quote!(let _ = found; ::core::option::Option::None)
    } else {
        quote! {
            match found {
                ::core::option::Option::Some(__like) => ::core::option::Option::Some(match __like { #arms }),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    };
    plan.function(&quote!(status), &quote!(found: ::core::option::Option<__Like>), &Plan::option(&ty), &body)
}

/// The code, the phrase and the status line of a variant.
fn answers(plan: &Plan<'_>) -> TokenStream {
    let (krate, argument) = (&plan.krate, argument(plan));
    let code = if plan.has_discriminants {
        quote!(#krate::__private::discriminant(number(status)))
    } else {
        or_of_other(plan, &quote!(*code), &quote!(TABLE.code(row(status))))
    };
    let canonical = quote!(#krate::ReasonPhrase::canonical(*code));
    let phrase = or_of_other(plan, &canonical, &quote!(TABLE.phrase(row(status))));
    let line = or_of_other(plan, &quote!(#krate::StatusLine::new(*code, #canonical)), &quote!(TABLE.line(row(status))));
    let code = plan.function(&quote!(code), &argument, &quote!(#krate::StatusCode), &code);
    let phrase = plan.function(&quote!(phrase), &argument, &quote!(#krate::ReasonPhrase<'static>), &phrase);
    let line = plan.function(&quote!(line), &argument, &quote!(#krate::StatusLine<'static>), &line);
    let held = plan.other().is_some().then(|| {
        // What another variant gives is not used.
        let held = or_of_other(plan, &quote!(*code), &quote!(#krate::StatusCode::TRYING));
        plan.function(&quote!(held), &argument, &quote!(#krate::StatusCode), &held)
    });
    quote!(#code #phrase #line #held)
}

/// What a variant answers by its row, or `other` by the `code` that it holds.
fn or_of_other(plan: &Plan<'_>, of_other: &TokenStream, of_row: &TokenStream) -> TokenStream {
    let Some(other) = plan.other() else { return of_row.clone() };
    let other = plan.around(other, &quote!(code));
    let rest = (plan.rows.len() > 1).then(|| quote!(_ => #of_row,));
    quote!(match status { #other => #of_other, #rest })
}

fn argument(plan: &Plan<'_>) -> TokenStream {
    let ty = plan.ty();
    quote!(status: &#ty)
}

fn number(code: StatusCode) -> Literal {
    Literal::u16_unsuffixed(code.as_u16())
}

/// The name of a variant of `__Like`.
fn name(index: usize) -> Ident {
    Ident::new(&format!("V{index}"), Span::call_site())
}
