//! The table of codes on the page of the type.

use syn::ext::IdentExt;

use super::{Emission, Kind, Row};
use crate::model::Context;

impl Emission<'_> {
    /// A line a variant, without those that are hidden from the docs; nothing beside errors.
    pub(super) fn page(&self) -> Option<String> {
        if self.is_fallback {
            return None;
        }
        let is_set = self.status.is_set();
        let mut lines = if is_set {
            vec!["| variant | code | reason phrase | class | cause | what to do |".to_owned()]
        } else {
            vec!["| variant | code | reason phrase | header fields | cause | what to do |".to_owned()]
        };
        lines.push("| --- | --- | --- | --- | --- | --- |".to_owned());
        for (index, row) in self.rows.iter().enumerate().filter(|(_, row)| !row.variant.is_hidden) {
            lines.extend(self.line(index, row));
        }
        Some(lines.join("\n"))
    }

    fn line(&self, index: usize, row: &Row<'_>) -> Option<String> {
        let args = row.variant.args.as_ref()?;
        let context = Context { status: self.status, index, args };
        let name = row.variant.ident.unraw();
        let name = if self.status.is_struct() { format!("`{name}`") } else { format!("[`{name}`](Self::{name})") };
        let headers: Vec<_> = args.headers().map(|header| format!("`{}`", header.name)).collect();
        let own_cause = context.q850();
        let own_action = context.action();
        let cause_of = |cause: Option<sipcode_core::Cause>| {
            cause.map_or_else(String::new, |cause| format!("{} {}", cause.value(), cause.name().unwrap_or_default()))
        };
        Some(match &row.kind {
            Kind::Code(code) => {
                let alternatives: Vec<_> = row.variant.alternatives().iter().map(ToString::to_string).collect();
                let code_text = if alternatives.is_empty() {
                    code.to_string()
                } else {
                    format!("{code}, read from {} too", alternatives.join(", "))
                };
                let cause = cause_of(own_cause.or_else(|| code.cause()));
                let action = own_action.unwrap_or_else(|| code.action());
                let middle = if self.status.is_set() { code.class().to_string() } else { headers.join(", ") };
                format!("| {name} | {code_text} | `{}` | {middle} | {cause} | {action:?} |", row.phrase)
            }
            Kind::Other(_) => format!("| {name} | any other | the registered one | | | |"),
            Kind::Delegate { index, field, with } => {
                let member = field.ident.as_ref().map_or_else(|| index.to_string(), |name| name.unraw().to_string());
                let answer = match with {
                    Some(path) => format!("the code that `{}` gives for `{member}`", path.text()),
                    None => format!("the answer of `{member}`"),
                };
                let action = own_action.map_or_else(String::new, |action| format!("{action:?}"));
                format!("| {name} | {answer} | | {} | {} | {action} |", headers.join(", "), cause_of(own_cause))
            }
            Kind::Wrong(_) => return None,
        })
    }
}
