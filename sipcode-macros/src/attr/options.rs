//! An option: its key, and the value that it takes.

use proc_macro2::{Ident, TokenTree};
use sipcode_core::tooling::{HeaderName, canonical_header};

use super::args::{Opt, Phrase, StrayKind};
use super::ends::{Linked, link};
use super::grammar::Reader;
use super::header::{Header, unquoted_name};
use super::keys::{Key, Place, Takes};
use super::tokens::{Tokens, is_number};
use super::values;

impl Reader<'_> {
    /// Reads an option; the tokens are those behind its key.
    pub(super) fn option(&mut self, ident: &Ident, key: &'static Key, trees: &[TokenTree]) -> usize {
        let Linked { link, value, length } = self.scope.linked(trees, key.takes);
        if key.takes == Takes::Header {
            self.header(ident, link, &value);
            return length;
        }
        let (name, is_flag) = (key.name, key.takes == Takes::Nothing);
        let may_be_flag =
            is_flag || key.takes == Takes::Field || key.takes == Takes::Name && self.scope.place == Place::Struct;
        let holds = match is_flag {
            _ if value.is_empty() || !may_be_flag => None,
            true => values::meant(values::boolean(&value)),
            false => values::boolean(&value).ok(),
        };
        let fact = match link {
            _ if length == 0 => None,
            _ if is_flag => Some(format!("`{name}` takes no value")),
            _ if holds == Some(true) => Some(format!("`{name}` is written without `true`")),
            _ if holds == Some(false) => Some(format!("`{name}` is left out where it does not hold")),
            // That nothing stands there is the mistake.
            _ if value.is_empty() && !may_be_flag && key.takes != Takes::Bool => None,
            "=" if value.is_empty() => Some(format!("nothing stands behind the `=` of `{name}`")),
            "=" => None,
            "" => Some(format!("`=` is missing behind `{name}`")),
            "(" => Some(format!("the value of `{name}` stands behind `=`, not in parentheses")),
            sign => Some(format!("`=` stands between `{name}` and its value, not `{sign}`")),
        };
        let is_second = self.args.has(name);
        if is_second {
            self.stray(ident, StrayKind::Twice(name));
        } else if let Some(fact) = fact {
            self.form_error(ident, fact);
        }
        if is_flag && holds.is_none() && matches!(name, "custom" | "vendor") {
            self.value_of_a_flag(&value.without_delimiters());
        }
        if !is_second && holds != Some(false) {
            let value = Some(value).filter(|value| !is_flag && holds.is_none() && !value.is_empty());
            self.args.options.push(Opt { value, has_wrong_form: self.is_wrong, ..Opt::new(key, ident) });
        }
        length
    }

    /// `custom = "Line Busy"` is the phrase and `custom`, as is `vendor = …`; `custom(486, "Line Busy")` is the code, too.
    fn value_of_a_flag(&mut self, value: &Tokens) {
        let is_group = |tree: &TokenTree| matches!(tree, TokenTree::Group(_));
        // What is nested would be read again and again.
        if value.trees().first().is_some_and(is_number) && self.scope.has_code() && !value.trees().iter().any(is_group)
        {
            return self.arguments(value.trees());
        }
        let text = value.string().or_else(|| values::unquoted_phrase(value));
        if text.is_some() && self.scope.has_code() {
            *self.phrase_of_a_flag = Some(Phrase { at: value.clone(), text });
        }
    }

    /// Whether a header field stands here without `header(…)` around it: `"Retry-After" = 5`, `retry_after = 5`.
    pub(super) fn is_header(&self, name: &[TokenTree], behind: &[TokenTree]) -> bool {
        let link = link(behind);
        if matches!(link, "" | "(" | "::") || self.scope.key("header").is_none() {
            return false;
        }
        let name = Tokens::of(name);
        match (name.string(), name.text()) {
            (Some(name), _) => match canonical_header(&name) {
                HeaderName::NotAToken { .. } => false,
                HeaderName::Unknown => link == "=",
                _ => true,
            },
            (None, words) => {
                let name = unquoted_name(&words);
                let is_sure = words.contains(['-', '_']) || name.eq_ignore_ascii_case(&words);
                is_sure && canonical_header(&name) == HeaderName::Known
            }
        }
    }

    /// Reads such a header field.
    pub(super) fn header_without_its_key(&mut self, name: &[TokenTree], behind: &[TokenTree]) -> usize {
        self.form_error(Tokens::of(name), "a header field stands in `header(…)`");
        let length = self.scope.linked(behind, Takes::Header).length;
        let pair = Tokens::of(&[name, &behind[..length]].concat());
        self.header(&Ident::new("header", name[0].span()), "", &pair);
        name.len() + length
    }

    /// `header("Name" = value)`
    fn header(&mut self, ident: &Ident, link: &str, value: &Tokens) {
        let (headers, is_right) = Header::read(value);
        if link != "(" || !is_right {
            self.form_error(ident, "`header` takes one name and its value, as in `header(\"Min-Expires\" = min)`");
        }
        let Some(key) = self.scope.key("header") else { return };
        let option = |header| Opt { header: Some(header), ..Opt::new(key, ident) };
        self.args.options.extend(headers.into_iter().map(option));
    }
}
