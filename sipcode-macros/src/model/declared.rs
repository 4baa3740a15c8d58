use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use sipcode_core::{Action, Cause, InvalidReasonPhrase, ReasonPhrase, Registered, StatusCode};

use super::{Derive, EnumOptions};
use crate::attr::{self, Arg, Options, Stray};
use crate::input::{Attribute, Said};
use crate::nearest::nearest;
use crate::tokens::Tokens;

/// What the `#[sip(…)]` of a variant says.
#[derive(Clone)]
pub(crate) enum Answer {
    /// There is none.
    Missing,
    /// A word instead of a code.
    Marked(Mark),
    Code(Declared),
}

impl Answer {
    pub(super) fn new(attribute: &Attribute, derive: Derive) -> Self {
        let args = Arg::list(attribute);
        let words: &[&str] = if derive.is_set() { &["other"] } else { &["transparent", "other"] };
        let is_mark = |arg: &Arg| arg.word().is_some_and(|word| words.iter().any(|known| word == known));
        let index = match args.first() {
            Some(Arg::Word(word)) if nearest(&word.to_string(), words).is_some() => Some(0),
            _ => args.iter().position(is_mark),
        };
        match index.and_then(|index| Mark::new(&args, index)) {
            Some(mark) => Self::Marked(mark),
            None => Self::Code(Declared::new(attribute, &args)),
        }
    }
}

/// `#[sip(other)]`, or `#[sip(transparent)]`
#[derive(Clone)]
pub(crate) struct Mark {
    /// The word, which may be misspelt.
    pub(crate) word: Ident,
    /// The first argument beside the word; the word itself where that is nothing before a comma.
    pub(crate) extra: Option<TokenStream>,
}

impl Mark {
    /// The word is the argument with this index.
    fn new(args: &[Arg], index: usize) -> Option<Self> {
        let word = args[index].word()?.clone();
        let mut extra = args.iter().enumerate().filter(|(other, arg)| *other != index && !arg.is_missing());
        let is_before_a_comma = args.iter().any(Arg::is_missing);
        let extra = extra.next().map(|(_, arg)| arg.at()).or(is_before_a_comma.then(|| word.to_token_stream()));
        Some(Self { word, extra })
    }
}

/// `#[sip(486, "Busy Here", …)]`
#[derive(Clone)]
pub(crate) struct Declared {
    pub(crate) number: Number,
    pub(crate) phrase: Option<Phrase>,
    pub(crate) options: Options,
    /// The same with the commas that are missing.
    pub(crate) with_commas: Option<Box<Self>>,
}

/// The code as it is written.
#[derive(Clone)]
pub(crate) struct Number {
    /// Where an error about it stands.
    pub(crate) at: Tokens,
    pub(crate) text: String,
    /// `None` where it is no integer literal.
    pub(crate) value: Option<u32>,
}

/// The phrase as it is written.
#[derive(Clone)]
pub(crate) struct Phrase {
    /// Where an error about it stands.
    pub(crate) at: Tokens,
    /// `None` where it is no string literal.
    pub(crate) text: Option<String>,
    /// What of it may not go on the wire.
    pub(crate) illegal: Option<InvalidReasonPhrase>,
}

impl Phrase {
    fn new(at: Tokens, text: Option<String>) -> Self {
        let illegal = text.as_ref().and_then(|text| ReasonPhrase::new(text).err());
        Self { at, text, illegal }
    }

    pub(crate) fn of(text: &str) -> Self {
        Self::new(Tokens::default(), Some(text.to_owned()))
    }
}

impl Declared {
    fn new(attribute: &Attribute, args: &[Arg]) -> Self {
        let with_commas = Arg::list_with_commas(args, attribute);
        let with_commas = with_commas.map(|args| Box::new(Self::read(attribute, &args)));
        Self { with_commas, ..Self::read(attribute, args) }
    }

    fn read(attribute: &Attribute, args: &[Arg]) -> Self {
        let (first, rest) = args.split_first().unzip();
        let number = match first {
            Some(Arg::Value(value)) if matches!(attribute.said(), Said::Value(_)) => {
                Number { at: value.clone(), text: format!("= {}", value.text()), value: None }
            }
            Some(Arg::Value(value)) => Number { at: value.clone(), text: value.text(), value: value.number() },
            Some(Arg::Assign(key, value)) if !attr::VARIANT_KEYS.iter().any(|known| key == known) => Number {
                at: Tokens::new(key.to_token_stream()),
                text: format!("{key} = {}", value.text()),
                value: None,
            },
            Some(arg @ (Arg::Word(_) | Arg::Assign(..))) => {
                Number { at: Tokens::new(arg.at()), text: arg.at().to_string(), value: None }
            }
            Some(Arg::Missing) | None => Number { at: Tokens::new(attribute.at()), text: String::new(), value: None },
        };
        let mut declared = Self { number, phrase: None, options: Options::default(), with_commas: None };
        let rest = rest.unwrap_or_default();
        let second = rest.iter().position(|arg| !arg.is_missing());
        for (index, arg) in rest.iter().enumerate() {
            match arg {
                Arg::Value(value) if Some(index) == second => {
                    declared.phrase = Some(Phrase::new(value.clone(), value.string()));
                }
                _ => declared.options.read(arg, attr::VARIANT_KEYS, 0),
            }
        }
        declared.options.note_missing(rest, &declared.number.at);
        declared
    }

    pub(crate) fn of(code: StatusCode) -> Self {
        let number = Number { at: Tokens::default(), text: code.to_string(), value: Some(u32::from(code.as_u16())) };
        Self { number, phrase: None, options: Options::default(), with_commas: None }
    }

    /// The code, if it can be read and is in range.
    pub(crate) fn code(&self) -> Option<StatusCode> {
        StatusCode::from_u16(u16::try_from(self.number.value?).ok()?).ok()
    }

    /// Whether the code is registered, and the phrase another than the registered one.
    pub(crate) fn has_other_phrase(&self) -> bool {
        let phrase = self.phrase.as_ref().and_then(|phrase| phrase.text.as_deref());
        let registered = self.code().and_then(StatusCode::canonical_reason);
        phrase.is_some() && registered.is_some() && phrase != registered && !self.has("custom")
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.options.get(key).is_some()
    }

    /// Whether what is no option may have been meant to say whose the code is: a key that does not exist, or anything
    /// without a comma.
    pub(crate) fn is_unclear(&self) -> bool {
        self.with_commas.is_some() || self.options.strays.iter().any(|stray| matches!(stray, Stray::Unknown(..)))
    }

    /// Whether a phrase is there, be it in its place or not.
    pub(crate) fn has_phrase(&self) -> bool {
        self.phrase.is_some() || self.options.stray_values().next().is_some()
    }

    /// The row of a code that came to the registry after 1.0 and that the user called a code of their own before: what they
    /// say of it is kept.
    pub(crate) fn own_before_registration(&self, options: &EnumOptions) -> Option<&'static Registered> {
        let row = self.code()?.registered().filter(|row| row.is_later_than_1_0())?;
        let is_own = self.has("vendor") || options.has("vendor") && self.phrase.is_some() && !self.has("custom");
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
