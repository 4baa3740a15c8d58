//! The table of codes on the page of the type.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use sipcode_core::StatusCode;
use syn::ext::IdentExt;

use super::{Emission, Kind, Row};
use crate::attr::values;
use crate::model::field_name;

impl Emission<'_> {
    /// Asks for the table where the docs are made. Made in every check, it costs an enum of 75 60.1 million instructions, not 58.3.
    pub(super) fn page(&self) -> Option<TokenStream> {
        let given = self.status.tokens;
        let page = format_ident!("{}", if self.status.is_set() { "page_of_a_set" } else { "page_of_answers" });
        (!self.is_fallback).then(|| quote!(#[cfg_attr(doc, doc = __sip::#page! { #given })]))
    }

    /// A line a variant, without those that are hidden from the docs.
    pub(super) fn table_of_codes(&self) -> String {
        let middle = if self.status.is_set() { "class" } else { "header fields" };
        let head = format!(
            "| variant | code | reason phrase | {middle} | cause | what to do |\n| --- | --- | --- | --- | --- | --- |"
        );
        let mut lines = vec![head];
        lines.extend(self.rows.iter().filter_map(|row| self.line(row)));
        lines.join("\n")
    }

    fn line(&self, row: &Row<'_>) -> Option<String> {
        let args = &row.variant.args;
        if row.variant.is_hidden {
            return None;
        }
        let name = row.variant.ident.unraw();
        let name = if self.status.is_struct() {
            format!("`{name}`")
        } else {
            // A method or a constant may have that name.
            format!("[`{name}`](variant@Self::{name})")
        };
        let alternatives: Vec<_> = row.variant.alternatives().iter().map(ToString::to_string).collect();
        let alternatives = alternatives.join(", ");
        let too = if alternatives.is_empty() { String::new() } else { format!(", read from {alternatives} too") };
        let answer = match &row.kind {
            Kind::Code(code) => format!("{code}{too} | `{}`", row.phrase(*code)),
            Kind::Other(_) => return Some(format!("| {name} | any other | the registered one | | | |")),
            Kind::Delegate { index, field, with: None } => format!("the answer of `{}` |", field_name(*index, field)),
            Kind::Delegate { index, field, with: Some(path) } => {
                let path = path.text().replace('|', "\\|");
                format!("the code that `{path}` gives for `{}` |", field_name(*index, field))
            }
            Kind::Wrong => return None,
        };
        let code = row.code();
        let middle = match code {
            Some(code) if self.status.is_set() => code.class().to_string(),
            _ => args.headers().map(|header| format!("`{}`", header.name)).collect::<Vec<_>>().join(", "),
        };
        let cause = args.meant("q850", values::cause).or_else(|| code?.cause());
        let cause = cause.map(|cause| cause.to_string()).unwrap_or_default();
        let action = args.meant("action", values::action).or(code.map(StatusCode::action));
        let action = action.map(|action| format!("{action:?}")).unwrap_or_default();
        Some(format!("| {name} | {answer} | {middle} | {cause} | {action} |"))
    }
}
