//! The arguments of `#[sip(…)]` as they are meant, and changes that make an offer of them.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use sipcode_core::StatusCode;

use super::header::Header;
use super::keys::{KEYS, Key, Place, Takes};
use super::tokens::{Tokens, quoted};
use super::values::{self, Value};

/// The arguments as they are meant.
#[derive(Clone, Default)]
pub(crate) struct Args {
    /// The first token, or the name of the attribute without one, where an error about what is missing stands.
    pub(crate) at: Option<TokenTree>,
    pub(crate) code: Option<Number>,
    pub(crate) phrase: Option<Phrase>,
    pub(crate) options: Vec<Opt>,
    /// Arguments that mean nothing here.
    pub(crate) strays: Vec<Stray>,
    /// What is wrong in the form of the arguments, though they are understood.
    pub(crate) form: Vec<FormError>,
}

/// The code as it is written.
#[derive(Clone)]
pub(crate) struct Number {
    pub(crate) at: Tokens,
    /// How an offer writes it.
    pub(crate) text: String,
    /// `None` where it is unreadable.
    pub(crate) value: Option<u32>,
}

/// The phrase as it is written.
#[derive(Clone)]
pub(crate) struct Phrase {
    pub(crate) at: Tokens,
    /// `None` where it is no string literal.
    pub(crate) text: Option<String>,
}

/// An option: a key with its value.
#[derive(Clone)]
pub(crate) struct Opt {
    pub(crate) key: &'static Key,
    pub(crate) ident: Ident,
    pub(crate) value: Option<Tokens>,
    pub(crate) header: Option<Header>,
    /// Whether its form is wrong, which is an error of its own.
    pub(crate) has_wrong_form: bool,
}

impl Opt {
    pub(super) fn new(key: &'static Key, ident: &Ident) -> Self {
        Self { key, ident: ident.clone(), value: None, header: None, has_wrong_form: false }
    }

    /// An option that an offer adds.
    fn of(name: &str) -> Option<Self> {
        // Of a variant, for an offer adds none to a type.
        let key = KEYS.iter().find(|key| key.name == name && key.place == Place::Variant)?;
        Some(Self::new(key, &Ident::new(name, Span::call_site())))
    }

    /// Where an error about the value stands.
    pub(crate) fn at(&self) -> TokenStream {
        self.value.as_ref().map_or_else(|| self.ident.to_token_stream(), ToTokens::to_token_stream)
    }

    /// Whether the value is written right; if not, what was meant as an offer writes it.
    fn in_form(&self) -> Result<(), Option<String>> {
        match &self.value {
            Some(value) => values::in_form(self.key.takes, value),
            // Some keys stand alone, and the value of a header field stands in `header`.
            None if matches!(self.key.takes, Takes::Nothing | Takes::Bool | Takes::Field | Takes::Header) => Ok(()),
            None => Err(None),
        }
    }

    /// Whether the value is right, or its form an error already that says how it was meant.
    pub(crate) fn is_right_or_reported(&self) -> bool {
        self.in_form().map_or_else(|meant| self.has_wrong_form && meant.is_some(), |()| true)
    }

    fn set_value(&mut self, text: &str) {
        self.value = text.parse::<TokenStream>().ok().map(Tokens::new);
    }

    fn text(&self) -> String {
        match (&self.header, &self.value) {
            (Some(header), _) => header.text(),
            (None, Some(value)) => format!("{} = {}", self.key.name, value.text()),
            (None, None) => self.key.name.to_owned(),
        }
    }
}

/// An argument that means nothing here.
#[derive(Clone)]
pub(crate) struct Stray {
    pub(crate) at: Tokens,
    pub(crate) kind: StrayKind,
}

#[derive(Clone, Copy)]
pub(crate) enum StrayKind {
    /// A key that does not exist.
    Unknown,
    /// A key that does not exist, and that counts as the one that was probably meant.
    Misspelt,
    /// A key of another place or of the other derive.
    Elsewhere,
    /// A code, a phrase or a key that stands a second time.
    Twice(&'static str),
    /// Anything else.
    Value,
}

#[derive(Clone)]
pub(crate) struct FormError {
    pub(crate) at: Tokens,
    pub(crate) fact: String,
}

impl Args {
    pub(crate) fn get(&self, key: &str) -> Option<&Opt> {
        self.options.iter().find(|option| option.key.name == key)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The option with this key as a flag; with a value, `vendor` on a struct is the option of the type.
    pub(crate) fn flag(&self, key: &str) -> Option<&Opt> {
        self.get(key).filter(|option| option.value.is_none())
    }

    pub(crate) fn value(&self, key: &str) -> Option<&Tokens> {
        self.get(key)?.value.as_ref()
    }

    /// The value of a key as it is meant.
    pub(crate) fn meant<T>(&self, key: &str, read: fn(&Tokens) -> Value<T>) -> Option<T> {
        values::meant(read(self.value(key)?))
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = &Header> {
        self.options.iter().filter_map(|option| option.header.as_ref())
    }

    pub(crate) fn text_of_phrase(&self) -> Option<&str> {
        self.phrase.as_ref()?.text.as_deref()
    }

    /// The phrase that is sent: the one that is given, else the registered one.
    pub(crate) fn sent_phrase(&self) -> Option<&str> {
        match &self.phrase {
            Some(phrase) => phrase.text.as_deref(),
            None => self.status_code()?.canonical_reason(),
        }
    }

    pub(crate) fn code_at(&self) -> Option<&Tokens> {
        self.code.as_ref().map(|code| &code.at)
    }

    pub(crate) fn phrase_at(&self) -> Option<&Tokens> {
        self.phrase.as_ref().map(|phrase| &phrase.at)
    }

    /// The code, if it can be read and is in range.
    pub(crate) fn status_code(&self) -> Option<StatusCode> {
        StatusCode::try_from(self.code.as_ref()?.value?).ok()
    }

    /// Whether an option that does not exist, or not here, says more about code and phrase, or may have been meant to.
    pub(crate) fn is_unclear(&self) -> bool {
        self.strays.iter().any(|Stray { at, kind }| match kind {
            StrayKind::Unknown => true,
            StrayKind::Elsewhere => at.is_word("custom") || at.is_word("dialect"),
            StrayKind::Misspelt | StrayKind::Twice(_) | StrayKind::Value => false,
        })
    }

    // Changes that make an offer of the arguments.

    /// The arguments in the right form, with each value as it was meant, and without what means nothing.
    pub(crate) fn mended(&self) -> Self {
        // Each error asks for it, so it must not copy all the others.
        let (at, code, phrase, options) =
            (self.at.clone(), self.code.clone(), self.phrase.clone(), self.options.clone());
        let mut mended = Self { at, code, phrase, options, ..Self::default() };
        for option in &mut mended.options {
            if let Err(Some(meant)) = option.in_form() {
                option.set_value(&meant);
            }
        }
        mended
    }

    pub(crate) fn with_code(mut self, code: StatusCode) -> Self {
        self.code = Some(Number::of(code));
        self
    }

    pub(crate) fn with_phrase(mut self, text: &str) -> Self {
        self.phrase = Some(Phrase { at: Tokens::default(), text: Some(text.to_owned()) });
        self
    }

    /// With this flag, right behind the phrase.
    pub(crate) fn with_flag(mut self, name: &str) -> Self {
        if !self.has(name) {
            self.options.splice(0..0, Opt::of(name));
        }
        self
    }

    /// Without this key; `vendor = "…"` of a struct stays.
    pub(crate) fn without(mut self, name: &str) -> Self {
        let is_name = |option: &Opt| option.key.takes == Takes::Name && option.value.is_some();
        self.options.retain(|option| option.key.name != name || is_name(option));
        self
    }

    /// With another value for a key that is there.
    pub(crate) fn with_value(mut self, name: &str, value: &str) -> Self {
        for option in self.options.iter_mut().filter(|option| option.key.name == name) {
            option.set_value(value);
        }
        self
    }

    /// With this header field.
    pub(crate) fn with_header(mut self, header: Header) -> Self {
        self.options.extend(Opt::of("header").map(|option| Opt { header: Some(header), ..option }));
        self
    }

    /// With each header field as the function changes it.
    pub(crate) fn with_headers_changed(mut self, change: fn(&mut Header)) -> Self {
        self.options.iter_mut().filter_map(|option| option.header.as_mut()).for_each(change);
        self
    }

    /// `#[sip(486, "Busy Here", vendor)]`: all parts as one attribute.
    pub(crate) fn text(&self) -> String {
        let phrase = self.phrase.as_ref().map(|phrase| match &phrase.text {
            Some(text) => quoted(text),
            None => phrase.at.text(),
        });
        let code = self.code.iter().map(|code| code.text.clone());
        let args: Vec<_> = code.chain(phrase).chain(self.options.iter().map(Opt::text)).collect();
        format!("#[sip({})]", args.join(", "))
    }

    /// Whether two attributes mean the same, `custom` aside; a missing phrase counts as the registered one.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        let options = |args: Self| args.without("custom").options.iter().map(Opt::text).collect::<Vec<_>>();
        let code = |args: &Self| args.code.as_ref().and_then(|code| code.value);
        code(self) == code(other)
            && self.sent_phrase() == other.sent_phrase()
            && options(self.clone()) == options(other.clone())
    }
}

impl Number {
    pub(super) fn new(at: Tokens) -> Self {
        Self { text: at.text(), value: at.number(), at }
    }

    pub(super) fn of(code: StatusCode) -> Self {
        Self { at: Tokens::default(), text: code.to_string(), value: Some(u32::from(code.as_u16())) }
    }
}
