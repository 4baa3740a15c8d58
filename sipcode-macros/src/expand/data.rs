//! The table of codes and phrases, the way from a variant to its row, and the way back.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::plan::{Kind, Plan, Row};

pub(super) fn items(plan: &Plan<'_>) -> TokenStream {
    [table(plan), all(plan), row_of_status(plan), status_of_row(plan), answers(plan)].into_iter().collect()
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
        (true, _) => quote!(let _ = status; 0),
        (false, true) => quote!(TABLE.find_number(match status { #(#arms)* })),
        (false, false) => quote!(match status { #(#arms)* }),
    };
    plan.function(&quote!(row), &quote!(status: &#ty), &quote!(::core::primitive::usize), &body)
}

/// From a row, or with `other` from a code, to the variant.
fn status_of_row(plan: &Plan<'_>) -> TokenStream {
    let (krate, ty, arms) = (&plan.krate, plan.ty(), plan.numbered());
    if let Some(other) = plan.other() {
        let other = plan.around(other, &quote!(code));
        let body = quote! {
            match TABLE.find(code) {
                #arms
                _ => #other,
            }
        };
        return plan.function(&quote!(status), &quote!(code: #krate::StatusCode), &ty, &body);
    }
    let body = if arms.is_empty() {
        quote!(let _ = row; ::core::option::Option::None)
    } else {
        quote! {
            ::core::option::Option::Some(match row {
                #arms
                _ => return ::core::option::Option::None,
            })
        }
    };
    plan.function(&quote!(status), &quote!(row: ::core::primitive::usize), &Plan::option(&ty), &body)
}

/// The code and the phrase of a variant.
fn answers(plan: &Plan<'_>) -> TokenStream {
    let (krate, ty) = (&plan.krate, plan.ty());
    let argument = quote!(status: &#ty);
    let of_other = |answer: TokenStream, of_row: TokenStream| match plan.other() {
        None => of_row,
        Some(other) => {
            let other = plan.around(other, &quote!(code));
            let rest = (plan.rows.len() > 1).then(|| quote!(_ => #of_row,));
            quote!(match status { #other => #answer, #rest })
        }
    };
    let code = of_other(quote!(*code), quote!(TABLE.code(row(status))));
    let phrase = of_other(quote!(#krate::ReasonPhrase::canonical(*code)), quote!(TABLE.phrase(row(status))));
    let code = plan.function(&quote!(code), &argument, &quote!(#krate::StatusCode), &code);
    let phrase = plan.function(&quote!(phrase), &argument, &quote!(#krate::ReasonPhrase<'static>), &phrase);
    quote!(#code #phrase)
}
