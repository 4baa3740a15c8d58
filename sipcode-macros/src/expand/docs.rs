//! The table of codes on the page of the type.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use sipcode_core::Cause;
use syn::ext::IdentExt;

use super::{Emission, Kind, Row};
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
        let shown = self.rows.iter().enumerate().filter(|(_, row)| !row.variant.is_hidden);
        let lines: Vec<_> = [head].into_iter().chain(shown.filter_map(|(index, row)| self.line(index, row))).collect();
        lines.join("\n")
    }

    fn line(&self, index: usize, row: &Row<'_>) -> Option<String> {
        let context = self.status.context(index);
        let name = row.variant.ident.unraw();
        let name = if self.status.is_struct() {
            format!("`{name}`")
        } else {
            // A method or a constant may have that name.
            format!("[`{name}`](variant@Self::{name})")
        };
        let headers = context.args.headers().map(|header| format!("`{}`", header.name)).collect::<Vec<_>>().join(", ");
        let cause = |cause: Cause| format!("{} {}", cause.value(), cause.name().unwrap_or_default());
        Some(match &row.kind {
            Kind::Code(code) => {
                let alternatives: Vec<_> = row.variant.alternatives().iter().map(ToString::to_string).collect();
                let too = if alternatives.is_empty() {
                    String::new()
                } else {
                    format!(", read from {} too", alternatives.join(", "))
                };
                let cause = context.q850().or_else(|| code.cause()).map(cause).unwrap_or_default();
                let action = context.action().unwrap_or_else(|| code.action());
                let middle = if self.status.is_set() { code.class().to_string() } else { headers };
                format!("| {name} | {code}{too} | `{}` | {middle} | {cause} | {action:?} |", row.phrase)
            }
            Kind::Other(_) => format!("| {name} | any other | the registered one | | | |"),
            Kind::Delegate { index, field, with } => {
                let member = field_name(*index, field);
                let answer = match with {
                    Some(path) => format!("the code that `{}` gives for `{member}`", path.text().replace('|', "\\|")),
                    None => format!("the answer of `{member}`"),
                };
                let cause = context.q850().map(cause).unwrap_or_default();
                let action = context.action().map_or_else(String::new, |action| format!("{action:?}"));
                format!("| {name} | {answer} | | {headers} | {cause} | {action} |")
            }
            Kind::Wrong(_) => return None,
        })
    }
}
