//! The rules about the header fields of answers.

use sipcode_core::tooling::{HeaderName, canonical_header};

use super::diagnostic::{Diagnostic, list};
use crate::attr::Header;
use crate::model::Context;
use crate::suggest;

/// The name of each header field, and what ends its value early.
pub(super) fn each(context: &Context<'_>) -> Vec<Diagnostic> {
    context.args.headers().flat_map(|header| [name(header), early_end(header)]).flatten().collect()
}

fn early_end(header: &Header) -> Option<Diagnostic> {
    let fact = "`return`, `?` and `.await` are not for the value of a header field";
    let advice =
        "write an expression that gives a value, such as an `if` or a `match`; a `None` leaves the header field out";
    Some(Diagnostic::new(header.early_end()?, fact, advice))
}

fn name(header: &Header) -> Option<Diagnostic> {
    // That a header field has no value is an error of its form.
    if !header.is_written() {
        return None;
    }
    let name = &header.name;
    let known = |fact, known| {
        Some(Diagnostic::new(&header.name_at, fact, format!("write `{known}`")).offering(suggest::known_header))
    };
    let (fact, advice) = match canonical_header(name) {
        HeaderName::Known | HeaderName::Unknown => return None,
        HeaderName::Slip(_) if header.custom => return None,
        HeaderName::Slip(field) => {
            return known(format!("`{name}` looks like a slip of the header field `{field}`"), field);
        }
        HeaderName::Compact(field) => return known(format!("`{name}` is the compact form of `{field}`"), field),
        HeaderName::Stack => (format!("the stack writes `{name}` of every response itself"), "remove it"),
        // That it stands in no quotation marks is said already.
        HeaderName::NotAToken { .. } if header.name_at.string().is_none() => return None,
        HeaderName::NotAToken { offset } => {
            let fact = match name.get(offset..).and_then(|rest| rest.chars().next()) {
                Some(letter) => format!(
                    "`{}` at offset {offset} may not stand in the name of a header field (RFC 3261 §25.1)",
                    letter.escape_debug()
                ),
                None => "the name of the header field is empty".to_owned(),
            };
            (fact, "write the name of the header field, a token")
        }
    };
    Some(Diagnostic::new(&header.name_at, fact, advice))
}

/// Under `complete`, the header fields that the code must carry.
pub(super) fn incomplete(context: &Context<'_>) -> Option<Diagnostic> {
    let code = context.args.status_code().filter(|_| context.status.has("complete"))?;
    let missing = context.missing_headers();
    let wrong = context.args.form.iter().filter(|error| error.at.word().as_deref() == Some("header"));
    // A word without a name may mean the one that is missing.
    if missing.is_empty() || wrong.count() > context.args.headers().count() {
        return None;
    }
    let one_of = |names: &&[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ");
    let fact = format!("{code} must carry {}, and `complete` demands it", list(missing.iter().map(one_of)));
    let later = missing.iter().filter_map(|names| names.first());
    let later: Vec<_> = later.map(|name| format!("header({name:?} = later)")).collect();
    let advice = format!("add the header field with its value, or `{}` where the stack adds it", later.join(", "));
    Some(Diagnostic::new(context.args.code_at(), fact, advice).offering(suggest::fields_as_headers))
}
