//! The table of status lines, the way from a variant to its row, and from a code to its variant.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::text;
use crate::plan::{Discriminants, Kind, Plan, Row};

/// From a variant to what it answers.
pub(super) fn one_way(plan: &Plan<'_>) -> TokenStream {
    [table(plan), row_of_status(plan), answers(plan)].into_iter().collect()
}

/// From a code to its variant. A set has no parameters, unless that is the mistake.
pub(super) fn way_back(plan: &Plan<'_>) -> TokenStream {
    if plan.is_generic() {
        return TokenStream::new();
    }
    [all(plan), copy(plan), by_code(plan), status(plan)].into_iter().collect()
}

/// A status line a variant. The table always has one, so that there is a placeholder for what has no variants.
fn table(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let count = Literal::usize_unsuffixed(plan.rows.len().max(1));
    let placeholder = plan.rows.is_empty().then_some("");
    let lines = text::list(plan.rows.iter().map(|row| match row.kind {
        Kind::Code(code) | Kind::Wrong(Some(code)) => {
            format!("\"SIP/2.0 {code} {}\\r\\n\",", row.phrase.escape_debug())
        }
        Kind::Other(_) | Kind::Transparent(_) | Kind::Wrong(None) => "\"\",".to_owned(),
    }));
    quote! {
        const TABLE: &#krate::__private::Table<#count> = &#krate::__private::Table::new([#lines #placeholder]);
    }
}

fn all(plan: &Plan<'_>) -> TokenStream {
    let ident = plan.ident;
    let variants = text::list(plan.with_code().map(|(_, variant)| format!("{ident}::{variant},")));
    quote!(const ALL: &[#ident] = &[#variants];)
}

/// From a variant to its row: the discriminant where no variant was given one, and otherwise what has the discriminant's code.
/// Where a variant holds something, or only some have discriminants, each is told apart.
fn row_of_status(plan: &Plan<'_>) -> TokenStream {
    let (krate, ident, argument) = (&plan.krate, plan.ident, argument(plan));
    let row = |body: &TokenStream| plan.function(&quote!(row), &argument, &quote!(::core::primitive::usize), body);
    match plan.discriminants {
        Discriminants::Rows => row(&quote!(copy(status) as ::core::primitive::usize)),
        Discriminants::Codes => {
            let number = quote!(copy(status) as ::core::primitive::u16);
            let number = plan.function(&quote!(number), &argument, &quote!(::core::primitive::u16), &number);
            let row = row(&quote!(ROW_OF_CODE.row(number(status))));
            quote! {
                const ROW_OF_CODE: &#krate::__private::RowOfCode = &TABLE.row_of_code();
                #number
                #row
            }
        }
        Discriminants::Unknown if plan.rows.is_empty() => row(&quote!(let _ = status; 0)),
        Discriminants::Unknown => {
            let arms = text::list(plan.rows.iter().enumerate().map(|(index, Row { ident: variant, kind, .. })| {
                let is_unit = matches!(kind, Kind::Code(_)) && plan.derive.is_set();
                let fields = if is_unit { "" } else { "{ .. }" };
                format!("{ident}::{variant}{fields}=>{index},")
            }));
            row(&quote!(match status { #arms }))
        }
    }
}

/// A variant like this one, since the user's enum may not be `Copy`. As both have the same bits, nothing is left to do.
fn copy(plan: &Plan<'_>) -> TokenStream {
    let (ident, ty) = (plan.ident, plan.ty());
    let with_code = text::list(plan.with_code().map(|(_, variant)| format!("{ident}::{variant}=>{ident}::{variant},")));
    let other = plan.other().map(|other| {
        let (status, like) = (plan.around(other, &quote!(code)), plan.around(other, &quote!(*code)));
        quote!(#status => #like,)
    });
    // What is wrong is never copied, because no code leads to it.
    let is_found = |row: &Row<'_>| matches!(row.kind, Kind::Code(_) | Kind::Other(_));
    let rest = (plan.rows.is_empty() || !plan.rows.iter().all(is_found)).then(|| quote!(_ => loop {},));
    let body = quote!(match status { #with_code #other #rest });
    plan.function(&quote!(copy), &argument(plan), &ty, &body)
}

/// The variants by their codes. `other` is first put at every code.
fn by_code(plan: &Plan<'_>) -> TokenStream {
    let (krate, ident) = (&plan.krate, plan.ident);
    let others = plan.other().map(|other| {
        let codes = quote!(#krate::__private::ALL_CODES);
        let other = plan.around(other, &quote!(#codes[__index]));
        quote! {
            let mut __index = 0;
            while __index < #codes.len() {
                __by_code.put(#codes[__index], ::core::option::Option::Some(#other));
                __index += 1;
            }
        }
    });
    quote! {
        const BY_CODE: &#krate::__private::ByCode<#ident> = &{
            let mut __by_code = #krate::__private::ByCode::EMPTY;
            #others
            let mut __index = 0;
            while __index < ALL.len() {
                __by_code.put(code(&ALL[__index]), status(::core::option::Option::Some(&ALL[__index])));
                __index += 1;
            }
            __by_code
        };
    }
}

/// From what is found by code to the variant.
fn status(plan: &Plan<'_>) -> TokenStream {
    let ty = plan.ty();
    let body = quote! {
        match found {
            ::core::option::Option::Some(__found) => ::core::option::Option::Some(copy(__found)),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    };
    plan.function(&quote!(status), &quote!(found: ::core::option::Option<&#ty>), &Plan::option(&ty), &body)
}

/// The code and the phrase of a variant.
fn answers(plan: &Plan<'_>) -> TokenStream {
    let (krate, argument) = (&plan.krate, argument(plan));
    let status = quote!(status);
    let code = if matches!(plan.discriminants, Discriminants::Codes) {
        quote!(#krate::__private::discriminant(number(status)))
    } else {
        or_of_other(plan, &status, &quote!(*code), &quote!(TABLE.code(row(status))))
    };
    let canonical = quote!(#krate::ReasonPhrase::canonical(*code));
    let phrase = or_of_other(plan, &status, &canonical, &quote!(TABLE.phrase(row(status))));
    let code = plan.function(&quote!(code), &argument, &quote!(#krate::StatusCode), &code);
    let phrase = plan.function(&quote!(phrase), &argument, &quote!(#krate::ReasonPhrase<'static>), &phrase);
    let held = plan.other().is_some().then(|| {
        // What another variant gives is not used.
        let held = or_of_other(plan, &status, &quote!(*code), &quote!(#krate::StatusCode::TRYING));
        plan.function(&quote!(held), &argument, &quote!(#krate::StatusCode), &held)
    });
    quote!(#code #phrase #held)
}

/// The status line of a variant.
pub(super) fn line(plan: &Plan<'_>) -> TokenStream {
    let krate = &plan.krate;
    let of_other = quote!(#krate::StatusLine::new(*code, #krate::ReasonPhrase::canonical(*code)));
    or_of_other(plan, &quote!(self), &of_other, &quote!(TABLE.line(row(self))))
}

/// What a variant answers by its row, or `other` by the `code` that it holds.
fn or_of_other(plan: &Plan<'_>, status: &TokenStream, of_other: &TokenStream, of_row: &TokenStream) -> TokenStream {
    let Some(other) = plan.other() else { return of_row.clone() };
    let other = plan.around(other, &quote!(code));
    let rest = (plan.rows.len() > 1).then(|| quote!(_ => #of_row,));
    quote!(match #status { #other => #of_other, #rest })
}

fn argument(plan: &Plan<'_>) -> TokenStream {
    let ty = plan.ty();
    quote!(status: &#ty)
}
