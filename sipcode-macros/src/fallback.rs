//! What stands beside errors, so that one mistake makes one error: all that the derive would have given, with what is right
//! as it is and placeholders for what is wrong. None of it panics, because a `const` of the user's may run it.

use sipcode_core::{ReasonPhrase, StatusCode};
use syn::Fields;

use crate::model::{Answer, Status, Variant};
use crate::plan::{self, Conversion, Kind, Plan, Row};

pub(crate) fn plan<'a>(status: &Status<'a>) -> Plan<'a> {
    let mut has_other = false;
    let mut rows = Vec::new();
    for variant in &status.variants {
        let mut row = row(status, variant);
        if matches!(row.kind, Kind::Other(_)) && std::mem::replace(&mut has_other, true) {
            row.kind = Kind::Wrong(None);
        }
        rows.push(row);
    }
    let of_the_enum = Plan::of_the_enum(status);
    let conversion = if has_other { Conversion::Other } else { of_the_enum.conversion };
    Plan { rows, conversion, markers: vec![plan::FINAL, plan::PROVISIONAL], ..of_the_enum }
}

fn row<'a>(status: &Status<'a>, variant: &Variant<'a>) -> Row<'a> {
    let mut row = Row::wrong(variant);
    match &variant.answer {
        Answer::Marked(mark) => row.kind = Kind::marked(status.derive, variant, mark),
        Answer::Code(declared) if declared.number.value.is_some() => {
            if let Some(code) = declared.code() {
                row.declare(code, declared, &status.options);
                let is_right = matches!(variant.fields, Fields::Unit) || !status.derive.is_set();
                row.kind = if is_right { Kind::Code(code) } else { Kind::Wrong(Some(code)) };
            }
        }
        Answer::Code(_) | Answer::Missing => row.kind = without_number(status, variant),
    }
    if ReasonPhrase::new(&row.phrase).is_err() {
        let registered = variant.code().and_then(StatusCode::canonical_reason);
        row.phrase = registered.map(str::to_owned).unwrap_or_default();
    }
    row
}

/// What holds a `StatusCode` was to take every code that no other variant has.
fn without_number<'a>(status: &Status<'a>, variant: &Variant<'a>) -> Kind<'a> {
    match variant.fields.iter().next() {
        Some(field) if variant.holds_a_status_code() && status.could_have_other() => Kind::Other(field.ident.clone()),
        _ => Kind::Wrong(None),
    }
}
