//! The rules about the header fields of answers.

use sipcode_core::StatusCode;
use sipcode_core::tooling::{HeaderName, canonical_header};

use super::{Check, list};
use crate::attr::Header;
use crate::model::Variant;
use crate::suggest::Subject;

impl Check<'_> {
    /// The name of each header field, and what ends its value early.
    pub(super) fn headers(&mut self, variant: &Variant<'_>) {
        for header in variant.args.headers() {
            // That a header field has no value is an error of its form.
            if header.is_written() {
                self.header_name(header);
            }
            if let Some(end) = header.early_end() {
                let fact = "`return`, `?` and `.await` are not for the value of a header field";
                let advice = "write an expression that gives a value, such as an `if` or a `match`; a `None` leaves the \
                              header field out";
                self.error(end, fact, advice);
            }
        }
    }

    fn header_name(&mut self, header: &Header) {
        let name = &header.name;
        let fact = match canonical_header(name) {
            HeaderName::Known | HeaderName::Unknown => return,
            HeaderName::Slip(_) if header.custom => return,
            HeaderName::Slip(known) => format!("`{name}` looks like a slip of the header field `{known}`"),
            HeaderName::Compact(known) => format!("`{name}` is the compact form of `{known}`"),
            HeaderName::Stack => format!("the stack writes `{name}` of every response itself"),
            // That it stands in no quotation marks is said already.
            HeaderName::NotAToken { .. } if header.name_at.string().is_none() => return,
            HeaderName::NotAToken { offset } => {
                let fact = match name.get(offset..).and_then(|rest| rest.chars().next()) {
                    Some(wrong) => format!("`{}` at offset {offset} may not stand in", wrong.escape_debug()),
                    None => "there is nothing in".to_owned(),
                };
                let (at, advice) = (&header.name_at, "write the name of the header field, a token");
                let fact = format!("{fact} the name of a header field (RFC 3261 §25.1)");
                return self.blame(Subject::Option("header"), at, fact, advice);
            }
        };
        self.blame(Subject::Option("header"), &header.name_at, fact, "write another header field, or remove this one");
    }

    /// Under `complete`, the header fields that the code must carry.
    pub(super) fn incomplete(&mut self, variant: &Variant<'_>, code: StatusCode) {
        let missing = if self.status.has("complete") { variant.missing_headers() } else { Vec::new() };
        let wrong = variant.args.form.iter().filter(|error| error.at.is_word("header"));
        // A word without a name may mean the one that is missing.
        if missing.is_empty() || wrong.count() > variant.args.headers().count() {
            return;
        }
        let (mut groups, mut later) = (Vec::new(), Vec::new());
        for names in missing {
            groups.push(names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or "));
            later.extend(names.first().map(|name| format!("header({name:?} = later)")));
        }
        let fact = format!("{code} must carry {}, and `complete` demands it", list(groups));
        let advice = format!("add the header field with its value, or `{}` where the stack adds it", later.join(", "));
        self.blame(Subject::Option("complete"), variant.args.code_at(), fact, advice);
    }
}
