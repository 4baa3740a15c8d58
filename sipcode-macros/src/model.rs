//! The enum as understood, mistakes included: what each rule asks about, and what an offer is written from.
//!
//! Nothing is judged here.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use sipcode_core::{Action, Cause, Class, Registered, StatusCode};
use syn::{Attribute, Data, DeriveInput, Expr, Fields, Lit, Meta, Path};

use crate::attr::{self, Arg, Options, Stray, Tokens};
use crate::suggest;

/// What the derive stands on.
#[derive(Clone)]
pub(crate) struct Status<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) options: EnumOptions,
    pub(crate) variants: Vec<Variant<'a>>,
    /// The variants with each code, in source order.
    with_code: BTreeMap<StatusCode, Vec<usize>>,
}

impl<'a> Status<'a> {
    pub(crate) fn new(input: &'a DeriveInput) -> Self {
        let mut variants: Vec<_> = match &input.data {
            Data::Enum(data) => data.variants.iter().map(Variant::new).collect(),
            Data::Struct(_) | Data::Union(_) => Vec::new(),
        };
        imply_discriminants(&mut variants);
        let mut with_code = BTreeMap::<_, Vec<_>>::new();
        for (index, variant) in variants.iter().enumerate() {
            if let Some(code) = variant.code() {
                with_code.entry(code).or_default().push(index);
            }
        }
        Self { input, options: EnumOptions::new(&input.attrs), variants, with_code }
    }

    /// The same enum with other options.
    pub(crate) fn with_options(&self, options: EnumOptions) -> Self {
        Self { options, ..self.clone() }
    }

    /// The variants with this code, in source order.
    pub(crate) fn with_code(&self, code: StatusCode) -> &[usize] {
        self.with_code.get(&code).map_or(&[], Vec::as_slice)
    }

    /// The variants marked `other`, in source order, with that word.
    pub(crate) fn others(&self) -> impl Iterator<Item = (&Variant<'a>, &Other)> {
        self.variants.iter().filter_map(|variant| match &variant.answer {
            Answer::Other(other) => Some((variant, other)),
            Answer::Missing | Answer::Code(_) => None,
        })
    }
}

/// What the `#[sip(…)]` of the enum say.
#[derive(Clone)]
pub(crate) struct EnumOptions(pub(crate) Options);

impl EnumOptions {
    fn new(attributes: &[Attribute]) -> Self {
        let mut options = Options::default();
        for (index, attribute) in attributes.iter().filter(|attribute| attr::is_sip(attribute)).enumerate() {
            for arg in Arg::list(attribute) {
                options.read(&arg, attr::ENUM_KEYS, index);
            }
        }
        Self(options)
    }

    pub(crate) fn class(&self) -> Option<Class> {
        let name = self.0.get("class")?.value.as_ref()?.ident()?.to_string();
        Class::ALL.iter().copied().find(|class| format!("{class:?}") == name)
    }

    pub(crate) fn range(&self) -> Option<Range> {
        Range::read(self.0.get("range")?.value.as_ref()?)
    }

    pub(crate) fn vendor(&self) -> Option<String> {
        Some(self.0.get("vendor")?.value.as_ref()?.string()?.value())
    }

    /// The path of the library, if it is not `::sipcode`.
    pub(crate) fn krate(&self) -> Option<Path> {
        syn::parse2(self.0.get("crate")?.value.to_token_stream()).ok()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.0.get(key).is_some()
    }

    /// Whether the key is there, and stands alone.
    pub(crate) fn is_word(&self, key: &str) -> bool {
        self.0.get(key).is_some_and(|given| given.value.is_none())
    }

    /// Whether `Display` is derived; `None` when what is said of it cannot be read.
    pub(crate) fn displays(&self) -> Option<bool> {
        let Some(given) = self.0.get("display") else { return Some(true) };
        match &*given.value.as_ref()?.ident()?.to_string() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// Whether a key that does not exist may have been meant to allow what a variant says of its code.
    pub(crate) fn may_allow_more(&self) -> bool {
        self.0.strays.iter().any(|stray| matches!(stray, Stray::Unknown(_, None | Some("vendor" | "dialect"))))
    }

    /// How the attribute with this key is written.
    pub(crate) fn text(&self, key: &str) -> String {
        let options: Vec<_> = self.0.texts(self.0.attribute_of(key)).collect();
        format!("#[sip({})]", options.join(", "))
    }
}

/// The bounds of `range = 450..=459`, as far as they are there.
#[derive(Clone, Copy)]
pub(crate) struct Range {
    pub(crate) lower: Option<u32>,
    pub(crate) upper: Option<u32>,
    pub(crate) inclusive: bool,
}

impl Range {
    fn read(tokens: &Tokens) -> Option<Self> {
        let (lower, upper, inclusive) = tokens.range()?;
        let bound = |bound: &Tokens| match bound.trees() {
            [] => Some(None),
            _ => bound.number().map(Some),
        };
        Some(Self { lower: bound(&lower)?, upper: bound(&upper)?, inclusive })
    }

    /// The first and the last code, if it is closed and not reversed.
    pub(crate) fn bounds(self) -> Option<(u32, u32)> {
        match self {
            Self { lower: Some(lower), upper: Some(upper), inclusive: true } if lower <= upper => Some((lower, upper)),
            _ => None,
        }
    }
}

/// A variant of the enum.
#[derive(Clone)]
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) discriminant: Option<&'a Expr>,
    /// The discriminant that follows from an earlier variant's, when this one has none of its own.
    pub(crate) implied_discriminant: Option<u64>,
    pub(crate) description: String,
    pub(crate) hidden: bool,
    /// The second `#[sip(…)]`.
    pub(crate) second_attribute: Option<&'a Attribute>,
    pub(crate) answer: Answer,
}

impl<'a> Variant<'a> {
    fn new(variant: &'a syn::Variant) -> Self {
        let mut attributes = variant.attrs.iter().filter(|attribute| attr::is_sip(attribute));
        let answer = attributes.next().map_or(Answer::Missing, Answer::new);
        Self {
            ident: &variant.ident,
            fields: &variant.fields,
            discriminant: variant.discriminant.as_ref().map(|(_, value)| value),
            implied_discriminant: None,
            description: description(&variant.attrs),
            hidden: variant.attrs.iter().any(is_doc_hidden),
            second_attribute: attributes.next(),
            answer,
        }
    }

    /// The code, if it can be read and is in range.
    pub(crate) fn code(&self) -> Option<StatusCode> {
        match &self.answer {
            Answer::Code(declared) => declared.code(),
            Answer::Missing | Answer::Other(_) => None,
        }
    }

    /// The written discriminant, if it is an integer literal, with whatever suffix.
    pub(crate) fn written_discriminant(&self) -> Option<u64> {
        match Tokens::new(self.discriminant?.to_token_stream()).literal()? {
            Lit::Int(value) => value.base10_parse().ok(),
            _ => None,
        }
    }

    /// Whether it holds exactly one value, whose type is called `StatusCode`.
    pub(crate) fn holds_a_status_code(&self) -> bool {
        let mut fields = self.fields.iter();
        match (fields.next(), fields.next()) {
            (Some(field), None) => is_called_status_code(&field.ty),
            _ => false,
        }
    }
}

fn is_called_status_code(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|segment| segment.ident == "StatusCode"),
        syn::Type::Group(group) => is_called_status_code(&group.elem),
        syn::Type::Paren(paren) => is_called_status_code(&paren.elem),
        _ => false,
    }
}

/// Counts implied discriminants as the language does, from the last one that was written; and as if every one were right
/// that is not, so that one mistake is not found again in each variant after it.
fn imply_discriminants(variants: &mut [Variant<'_>]) {
    let mut next = None;
    for variant in variants {
        if variant.discriminant.is_none() {
            variant.implied_discriminant = next;
        }
        let counted = variant.discriminant.is_some() || next.is_some();
        let value = match variant.code() {
            Some(code) => counted.then_some(u64::from(code.as_u16())),
            None => variant.written_discriminant().or(variant.implied_discriminant),
        };
        next = value.and_then(|value| value.checked_add(1));
    }
}

/// What the `#[sip(…)]` of a variant says.
#[derive(Clone)]
pub(crate) enum Answer {
    /// There is none.
    Missing,
    Other(Other),
    Code(Declared),
}

impl Answer {
    fn new(attribute: &Attribute) -> Self {
        let args = Arg::list(attribute);
        let is_other = |arg: &Arg| matches!(arg, Arg::Word(word) if word == "other");
        let word = match args.first() {
            Some(Arg::Word(word)) if suggest::nearest(&word.to_string(), &["other"]).is_some() => Some(word),
            _ => args.iter().find(|arg| is_other(arg)).and_then(Arg::word),
        };
        match word {
            Some(word) => Self::Other(Other {
                word: word.clone(),
                extra: args.iter().find(|arg| arg.word() != Some(word)).map(Arg::at),
            }),
            None => Self::Code(Declared::new(attribute, &args)),
        }
    }
}

/// `#[sip(other)]`
#[derive(Clone)]
pub(crate) struct Other {
    /// The word, which may be misspelt.
    pub(crate) word: Ident,
    /// The first argument beside the word.
    pub(crate) extra: Option<TokenStream>,
}

/// `#[sip(486, "Busy Here", …)]`
#[derive(Clone)]
pub(crate) struct Declared {
    pub(crate) number: Number,
    pub(crate) phrase: Option<Phrase>,
    pub(crate) options: Options,
}

/// The code as it is written.
#[derive(Clone)]
pub(crate) struct Number {
    /// Where an error about it stands.
    pub(crate) at: TokenStream,
    pub(crate) text: String,
    /// `None` where it is no integer literal.
    pub(crate) value: Option<u32>,
}

/// The phrase as it is written.
#[derive(Clone)]
pub(crate) struct Phrase {
    /// Where an error about it stands.
    pub(crate) at: TokenStream,
    /// `None` where it is no string literal.
    pub(crate) text: Option<String>,
}

impl Phrase {
    pub(crate) fn of(text: &str) -> Self {
        Self { at: TokenStream::new(), text: Some(text.to_owned()) }
    }
}

impl Declared {
    fn new(attribute: &Attribute, args: &[Arg]) -> Self {
        let (first, rest) = args.split_first().unzip();
        let number = match first {
            Some(Arg::Value(value)) => Number {
                at: value.to_token_stream(),
                text: value.text(),
                value: if attribute.meta.require_list().is_ok() { value.number() } else { None },
            },
            Some(arg) => Number { at: arg.at(), text: arg.at().to_string(), value: None },
            None => Number { at: attribute.meta.path().to_token_stream(), text: String::new(), value: None },
        };
        let mut declared = Self { number, phrase: None, options: Options::default() };
        for (index, arg) in rest.unwrap_or_default().iter().enumerate() {
            match arg {
                Arg::Value(value) if index == 0 => {
                    let text = value.string().map(|string| string.value());
                    declared.phrase = Some(Phrase { at: value.to_token_stream(), text });
                }
                _ => declared.options.read(arg, attr::VARIANT_KEYS, 0),
            }
        }
        declared
    }

    pub(crate) fn of(code: StatusCode) -> Self {
        let number = Number { at: TokenStream::new(), text: code.to_string(), value: Some(u32::from(code.as_u16())) };
        Self { number, phrase: None, options: Options::default() }
    }

    /// The code, if it can be read and is in range.
    pub(crate) fn code(&self) -> Option<StatusCode> {
        StatusCode::from_u16(u16::try_from(self.number.value?).ok()?).ok()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.options.get(key).is_some()
    }

    /// Whether a key stands there that does not exist.
    pub(crate) fn has_unknown_key(&self) -> bool {
        self.options.strays.iter().any(|stray| matches!(stray, Stray::Unknown(..)))
    }

    /// The row of a code that came to the registry after 1.0 and that the user called a code of their own before: what they
    /// say of it is kept.
    pub(crate) fn own_before_registration(&self, options: &EnumOptions) -> Option<&'static Registered> {
        let row = self.code()?.registered().filter(|row| row.is_later_than_1_0())?;
        let phrase = self.phrase.as_ref().and_then(|phrase| phrase.text.as_deref());
        let differs = phrase.is_some_and(|text| text != row.reason);
        let is_own = self.has("vendor") || options.has("vendor") && differs && !self.has("custom");
        is_own.then_some(row)
    }

    pub(crate) fn q850(&self) -> Option<Cause> {
        let value = self.options.get("q850")?.value.as_ref()?.number()?;
        Cause::new(u8::try_from(value).ok()?).filter(|cause| cause.name().is_some())
    }

    pub(crate) fn action(&self) -> Option<Action> {
        let name = self.options.get("action")?.value.as_ref()?.ident()?.to_string();
        Action::ALL.iter().copied().find(|action| format!("{action:?}") == name)
    }

    /// Whether two attributes say the same, when one takes the registered phrase that the other gives.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        let phrase = |declared: &Self| {
            let given = declared.phrase.as_ref().and_then(|phrase| phrase.text.clone());
            given.or_else(|| declared.code()?.canonical_reason().map(str::to_owned))
        };
        self.number.value == other.number.value
            && phrase(self) == phrase(other)
            && self.options.texts(0).eq(other.options.texts(0))
    }

    /// How the attribute is written.
    pub(crate) fn text(&self) -> String {
        let phrase = self.phrase.as_ref().and_then(|phrase| phrase.text.as_ref()).map(|text| format!("{text:?}"));
        let args: Vec<_> = [self.number.text.clone()].into_iter().chain(phrase).chain(self.options.texts(0)).collect();
        format!("#[sip({})]", args.join(", "))
    }
}

/// The doc comment, lines joined, without the space that each starts with. What a macro in `#[doc = …]` gives cannot be
/// known here.
fn description(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes {
        if let Meta::NameValue(pair) = &attribute.meta
            && pair.path.is_ident("doc")
            && let Some(line) = Tokens::new(pair.value.to_token_stream()).string()
        {
            let line = line.value();
            lines.push(line.strip_prefix(' ').unwrap_or(&line).to_owned());
        }
    }
    lines.join("\n")
}

fn is_doc_hidden(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc")
        && Arg::list(attribute).iter().any(|arg| arg.word().is_some_and(|word| word == "hidden"))
}
