//! The table of status lines, the way from a variant to its row, and from a code to its variant.

use super::text::{self, code};
use super::{Emission, option};
use crate::plan::{Discriminants, Kind, Row};

/// From a variant to what it answers.
pub(super) fn one_way(emission: &Emission<'_>) -> String {
    [table(emission), row_of_status(emission), answers(emission)].concat()
}

/// From a code to its variant. A set has no parameters, unless that is the mistake.
pub(super) fn way_back(emission: &Emission<'_>) -> String {
    if emission.plan.is_generic() {
        return String::new();
    }
    [all(emission), copy(emission), by_code(emission), status(emission)].concat()
}

/// A status line a variant. The table always has one, so that there is a placeholder for what has no variants.
fn table(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, .. } = emission;
    let count = plan.rows.len().max(1).to_string();
    let line = |row: &Row<'_>| match row.kind {
        Kind::Code(code) | Kind::Wrong(Some(code)) => {
            format!("\"SIP/2.0 {code} {}\\r\\n\",", row.phrase.escape_debug())
        }
        Kind::Other(_) | Kind::Transparent(_) | Kind::Wrong(None) => "\"\",".to_owned(),
    };
    let lines = if plan.rows.is_empty() { "\"\"".to_owned() } else { text::list(plan.rows.iter().map(line)) };
    code! { krate count lines =>
        const TABLE: &#krate::__private::Table<#count> = &#krate::__private::Table::new([#lines]);
    }
}

fn all(emission: &Emission<'_>) -> String {
    let Emission { plan, ident, .. } = emission;
    let variants = text::list(plan.with_code().map(|(_, variant)| format!("{ident}::{variant},")));
    code!(ident variants => const ALL: &[#ident] = &[#variants];)
}

/// From a variant to its row: the discriminant where no variant was given one, and otherwise what has the discriminant's code.
/// Where a variant holds something, or only some have discriminants, each is told apart.
fn row_of_status(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, ident, .. } = emission;
    let argument = argument(emission);
    let row = |body: &str| emission.function("row", &argument, "::core::primitive::usize", body);
    match plan.discriminants {
        Discriminants::Rows => row("copy(status) as ::core::primitive::usize"),
        Discriminants::Codes => {
            let number = "copy(status) as ::core::primitive::u16";
            let number = emission.function("number", &argument, "::core::primitive::u16", number);
            let row = row("ROW_OF_CODE.row(number(status))");
            code! { krate number row =>
                const ROW_OF_CODE: &#krate::__private::RowOfCode = &TABLE.row_of_code();
                #number
                #row
            }
        }
        Discriminants::Unknown if plan.rows.is_empty() => row("let _ = status; 0"),
        Discriminants::Unknown => {
            let arm = |(index, Row { ident: variant, kind, .. }): (_, &Row<'_>)| {
                let is_unit = matches!(kind, Kind::Code(_)) && plan.derive.is_set();
                let fields = if is_unit { "" } else { "{ .. }" };
                format!("{ident}::{variant}{fields}=>{index},")
            };
            let arms = text::list(plan.rows.iter().enumerate().map(arm));
            row(&code!(arms => match status { #arms }))
        }
    }
}

/// A variant like this one, since the user's enum may not be `Copy`. As both have the same bits, nothing is left to do.
fn copy(emission: &Emission<'_>) -> String {
    let Emission { plan, ident, ty, .. } = emission;
    let with_code = plan.with_code().map(|(_, variant)| format!("{ident}::{variant}=>{ident}::{variant},"));
    let mut arms = text::list(with_code);
    if let Some(other) = plan.other() {
        let (status, like) = (emission.around(other, "code"), emission.around(other, "*code"));
        arms += &code!(status like => #status => #like,);
    }
    // What is wrong is never copied, because no code leads to it.
    let is_found = |row: &Row<'_>| matches!(row.kind, Kind::Code(_) | Kind::Other(_));
    if plan.rows.is_empty() || !plan.rows.iter().all(is_found) {
        arms += "_ => loop {},";
    }
    emission.function("copy", &argument(emission), ty, &code!(arms => match status { #arms }))
}

/// The variants by their codes. `other` is first put at every code.
fn by_code(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, ident, .. } = emission;
    let others = plan.other().map(|other| {
        let codes = code!(krate => #krate::__private::ALL_CODES);
        let other = emission.around(other, &code!(codes => #codes[__index]));
        code! { codes other =>
            let mut __index = 0;
            while __index < #codes.len() {
                __by_code.put(#codes[__index], ::core::option::Option::Some(#other));
                __index += 1;
            }
        }
    });
    let others = others.unwrap_or_default();
    code! { krate ident others =>
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
fn status(emission: &Emission<'_>) -> String {
    let ty = &emission.ty;
    let body = code! { =>
        match found {
            ::core::option::Option::Some(__found) => ::core::option::Option::Some(copy(__found)),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    };
    let found = code!(ty => found: ::core::option::Option<&#ty>);
    emission.function("status", &found, &option(ty), &body)
}

/// The code and the phrase of a variant.
fn answers(emission: &Emission<'_>) -> String {
    let Emission { plan, krate, .. } = emission;
    let argument = argument(emission);
    let status_code = code!(krate => #krate::StatusCode);
    let code = if matches!(plan.discriminants, Discriminants::Codes) {
        code!(krate => #krate::__private::discriminant(number(status)))
    } else {
        or_of_other(emission, "status", "*code", "TABLE.code(row(status))")
    };
    let canonical = code!(krate => #krate::ReasonPhrase::canonical(*code));
    let phrase = or_of_other(emission, "status", &canonical, "TABLE.phrase(row(status))");
    let mut answers = emission.function("code", &argument, &status_code, &code);
    answers += &emission.function("phrase", &argument, &code!(krate => #krate::ReasonPhrase<'static>), &phrase);
    if plan.other().is_some() {
        // What another variant gives is not used.
        let trying = code!(status_code => #status_code::TRYING);
        let held = or_of_other(emission, "status", "*code", &trying);
        answers += &emission.function("held", &argument, &status_code, &held);
    }
    answers
}

/// The status line of a variant.
pub(super) fn line(emission: &Emission<'_>) -> String {
    let krate = &emission.krate;
    let of_other = code!(krate => #krate::StatusLine::new(*code, #krate::ReasonPhrase::canonical(*code)));
    or_of_other(emission, "self", &of_other, "TABLE.line(row(self))")
}

/// What a variant answers by its row, or `other` by the `code` that it holds.
fn or_of_other(emission: &Emission<'_>, status: &str, of_other: &str, of_row: &str) -> String {
    let Some(other) = emission.plan.other() else { return of_row.to_owned() };
    let other = emission.around(other, "code");
    let rest = if emission.plan.rows.len() > 1 { code!(of_row => _ => #of_row,) } else { String::new() };
    code!(status other of_other rest => match #status { #other => #of_other, #rest })
}

fn argument(emission: &Emission<'_>) -> String {
    format!("status: &{}", emission.ty)
}
