//! An option: its key, and the value that it takes.

use proc_macro2::{Delimiter, Ident, TokenTree};
use quote::quote;
use sipcode_core::tooling::{HeaderName, canonical_header};

use super::args::{Opt, Phrase, StrayKind};
use super::header::{Header, unquoted_name};
use super::keys::{Derive, Key, Takes};
use super::parser::Parser;
use super::tokens::{self, Tokens, is_punct};
use super::values;

impl Parser<'_> {
    pub(super) fn option(&mut self, ident: &Ident, key: &'static Key) {
        self.index += 1;
        if key.takes == Takes::Header {
            return self.header(ident);
        }
        let is_second = self.args.has(key.name);
        if is_second {
            self.stray(ident, StrayKind::Twice(key.name));
        }
        let value = match key.takes {
            Takes::Nothing => self.flag(ident, key).then(Tokens::default),
            _ => self.valued(ident, key),
        };
        let Some(value) = value.filter(|_| !is_second) else { return };
        let has_wrong_form = self.is_wrong;
        let value = Some(value).filter(|value| !value.is_empty());
        self.args.options.push(Opt { value, has_wrong_form, ..Opt::new(key, ident) });
    }

    /// Whether a flag holds. `true` says that it does, and `custom = "Line Busy"` is the phrase and `custom`, as is `vendor = …`.
    fn flag(&mut self, ident: &Ident, key: &'static Key) -> bool {
        let may_be_phrase = matches!(key.name, "custom" | "vendor") && self.has_code() && self.args.phrase.is_none();
        let is_value = match self.trees.get(self.index) {
            Some(TokenTree::Ident(word)) => word == "true" || word == "false",
            Some(TokenTree::Literal(literal)) => tokens::string(literal).is_some(),
            _ => false,
        };
        let value = match self.link(self.index) {
            "" => is_value.then(|| self.value()),
            _ => self.linked_value_unless_option().map(|(_, value)| value),
        };
        let Some(value) = value else { return true };
        self.form_error(ident, format!("`{}` takes no value", key.name));
        let value = value.without_delimiters();
        let holds = values::meant(values::boolean(&value));
        let phrase = value.string().or_else(|| values::unquoted(&value)).filter(|_| may_be_phrase && holds.is_none());
        if phrase.is_some() {
            self.args.phrase = Some(Phrase { at: value, text: phrase });
        }
        holds != Some(false)
    }

    /// The value of a key that takes one, empty if it has none; `None` where the option does not hold, as `false` may say.
    fn valued(&mut self, ident: &Ident, key: &'static Key) -> Option<Tokens> {
        let name = key.name;
        let stands_alone = self.trees.get(self.index).is_none() || self.is_end(self.index);
        if self.link(self.index).is_empty() && stands_alone {
            return Some(Tokens::default());
        }
        let may_be_flag = self.may_be_flag(key);
        let is_optional = may_be_flag || key.takes == Takes::Bool;
        let linked = if is_optional { self.linked_value_unless_option() } else { Some(self.linked_value()) };
        let Some((link, mut value)) = linked else { return Some(Tokens::default()) };
        if matches!(key.takes, Takes::Codes | Takes::Range) && value.number().is_some() {
            value = self.with_more_codes(&value);
        }
        let word = value.word().filter(|_| may_be_flag);
        match link {
            _ if word.as_deref() == Some("true") => {
                self.form_error(ident, format!("`{name}` is written without `true`"));
                return Some(Tokens::default());
            }
            _ if word.as_deref() == Some("false") => {
                self.form_error(ident, format!("`{name}` is left out where it does not hold"));
                return None;
            }
            "=" if value.is_empty() && is_optional => {
                self.form_error(ident, format!("nothing stands behind the `=` of `{name}`"));
            }
            // That nothing stands there is the mistake.
            _ if value.is_empty() && !is_optional => {}
            "=" => {}
            "" => self.form_error(ident, format!("`=` is missing behind `{name}`")),
            "(" => self.form_error(ident, format!("the value of `{name}` stands behind `=`, not in parentheses")),
            sign => self.form_error(ident, format!("`=` stands between `{name}` and its value, not `{sign}`")),
        }
        Some(value)
    }

    /// `600, 603`, without brackets.
    fn with_more_codes(&mut self, first: &Tokens) -> Tokens {
        let mut codes = first.trees().to_vec();
        while let Some([comma, TokenTree::Literal(code)]) = self.trees.get(self.index..self.index + 2) {
            if !is_punct(comma, ',') || tokens::number(code).is_none() {
                break;
            }
            codes.extend_from_slice(&self.trees[self.index..self.index + 2]);
            self.index += 2;
        }
        Tokens::of(&codes)
    }

    /// Whether this is the name of a header field that stands there with a value, as in `"Retry-After" = 5` or `retry_after = 5`.
    pub(super) fn is_header(&self, index: usize, name: &Tokens) -> bool {
        let may_be = self.derive == Derive::Answers && self.has_code();
        let link = if may_be { self.link(index + name.trees().len()) } else { "" };
        if matches!(link, "" | "(") {
            return false;
        }
        if let Some(text) = name.string() {
            return match canonical_header(&text) {
                HeaderName::NotAToken { .. } => false,
                HeaderName::Unknown => link == "=",
                _ => true,
            };
        }
        let text = name.text();
        text.contains(['-', '_']) && canonical_header(&unquoted_name(&text)) == HeaderName::Known
    }

    /// `"Name" = value`, without `header(…)` around it.
    pub(super) fn header_of_its_own(&mut self, name: &Tokens) {
        let span = self.trees[self.index].span();
        self.index += name.trees().len();
        self.form_error(name, "a header field stands in `header(…)`");
        let (_, value) = self.linked_value();
        let (headers, _) = Header::read(&Tokens::new(quote!(#name = #value)));
        self.add_headers(&Ident::new("header", span), headers);
    }

    /// `header("Name" = value)`
    fn header(&mut self, ident: &Ident) {
        let (value, has_parentheses) = match self.trees.get(self.index) {
            Some(TokenTree::Group(group)) => {
                self.index += 1;
                (Tokens::whole(group.stream()), group.delimiter() == Delimiter::Parenthesis)
            }
            _ => (self.linked_value().1, false),
        };
        let (headers, is_right) = Header::read(&value);
        if !has_parentheses || !is_right {
            self.form_error(ident, "`header` takes one name and its value, as in `header(\"Min-Expires\" = min)`");
        }
        self.add_headers(ident, headers);
    }

    fn add_headers(&mut self, ident: &Ident, headers: Vec<Header>) {
        let Some(key) = self.key("header") else { return };
        let option = |header| Opt { header: Some(header), ..Opt::new(key, ident) };
        self.args.options.extend(headers.into_iter().map(option));
    }
}
