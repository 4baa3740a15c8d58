//! What `#[sip(…)]` may say: its arguments as they are written, before anything is made of them.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::input::{Attribute, Said};
use crate::nearest::nearest;
use crate::tokens::{Tokens, is_punct, lack_a_comma};

/// The keys that may stand on the enum.
pub(crate) const ENUM_KEYS: &[&str] = &["class", "range", "vendor", "dialect", "fallback", "display", "crate"];

/// Those of them that take a value.
pub(crate) const ENUM_KEYS_WITH_VALUE: &[&str] = &["class", "range", "vendor", "display", "crate"];

/// The keys of the enum that do not go together with a variant that takes any code.
pub(crate) const LIMITS: &[&str] = &["fallback", "class", "range"];

/// The keys that may stand on a variant, behind its code; `other` stands alone.
pub(crate) const VARIANT_KEYS: &[&str] = &["vendor", "custom", "q850", "action"];

/// Those of them that take a value.
pub(crate) const VARIANT_KEYS_WITH_VALUE: &[&str] = &["q850", "action"];

/// One argument of `#[sip(…)]`: what stands between two commas.
pub(crate) enum Arg {
    /// `vendor`
    Word(Ident),
    /// `q850 = 34`
    Assign(Ident, Tokens),
    /// Anything else: `486`, `"Busy Here"`, `400 + 86`.
    Value(Tokens),
    /// Nothing, before a comma.
    Missing,
}

impl Arg {
    /// The arguments of an attribute, in order; none for a bare `#[sip]`.
    pub(crate) fn list(attribute: &Attribute) -> Vec<Self> {
        let tokens = match attribute.said() {
            Said::Nothing => return Vec::new(),
            Said::List(list) => Tokens::new(list),
            Said::Value(value) => Tokens::of(value),
        };
        tokens.parts().into_iter().map(Self::new).collect()
    }

    /// These arguments of an attribute, with a comma wherever one is missing; `None` where none is.
    pub(crate) fn list_with_commas(args: &[Self], attribute: &Attribute) -> Option<Vec<Self>> {
        let lacks_a_comma = |arg: &Self| match arg {
            Self::Assign(_, value) | Self::Value(value) => value.lacks_a_comma(),
            Self::Word(_) | Self::Missing => false,
        };
        let (true, Said::List(list)) = (args.iter().any(lacks_a_comma), attribute.said()) else { return None };
        let tokens = Tokens::new(list);
        let parts = tokens.parts().into_iter();
        let parts = parts.flat_map(|part| part.chunk_by(|before, behind| !lack_a_comma(before, behind)));
        Some(parts.map(Self::new).collect())
    }

    fn new(tokens: &[TokenTree]) -> Self {
        match tokens {
            [] => Self::Missing,
            [TokenTree::Ident(word)] => Self::Word(word.clone()),
            [TokenTree::Ident(key), equals, value @ ..] if is_punct(equals, '=') => {
                Self::Assign(key.clone(), Tokens::of(value))
            }
            _ => Self::Value(Tokens::of(tokens)),
        }
    }

    /// The one identifier that this is.
    pub(crate) fn word(&self) -> Option<&Ident> {
        match self {
            Self::Word(word) => Some(word),
            Self::Assign(..) | Self::Value(_) | Self::Missing => None,
        }
    }

    /// Where an error about the argument stands: at its key, if it has one.
    pub(crate) fn at(&self) -> TokenStream {
        match self {
            Self::Word(key) | Self::Assign(key, _) => key.to_token_stream(),
            Self::Value(value) => value.to_token_stream(),
            Self::Missing => TokenStream::new(),
        }
    }

    /// Where an error about what follows the argument stands: from its start to its end.
    pub(crate) fn whole(&self) -> Tokens {
        Tokens::new(match self {
            Self::Assign(key, value) => quote!(#key #value),
            Self::Word(_) | Self::Value(_) | Self::Missing => self.at(),
        })
    }

    pub(crate) fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }
}

/// The options among the arguments: what keys were given, and what fits no key.
#[derive(Clone, Default)]
pub(crate) struct Options {
    given: Vec<Given>,
    pub(crate) strays: Vec<Stray>,
}

/// A key and its value.
#[derive(Clone)]
pub(crate) struct Given {
    /// The key that it counts as.
    pub(crate) known: &'static str,
    /// The key as it is written.
    pub(crate) key: Ident,
    /// `None` where the key stands alone.
    pub(crate) value: Option<Tokens>,
    /// Which attribute of the item it stands in.
    attribute: usize,
}

impl Given {
    /// Where an error about the value stands.
    pub(crate) fn at(&self) -> TokenStream {
        match &self.value {
            Some(value) if !value.trees().is_empty() => value.to_token_stream(),
            _ => self.key.to_token_stream(),
        }
    }

    /// Whether what follows counts as part of the value, because a comma is missing.
    pub(crate) fn lacks_a_comma(&self) -> bool {
        self.value.as_ref().is_some_and(Tokens::lacks_a_comma)
    }

    /// How it is written.
    fn text(&self) -> String {
        match &self.value {
            Some(value) => format!("{} = {}", self.known, value.text()),
            None => self.known.to_owned(),
        }
    }
}

/// An argument that is no option.
#[derive(Clone)]
pub(crate) enum Stray {
    /// A key that does not exist, the one that it counts as, and what its value says, if that is a string literal.
    Unknown(Ident, Option<Counted>, Option<String>),
    /// A key that stands a second time.
    Repeated(Ident, Counted),
    /// A value without a key.
    Value(Tokens),
    /// No argument between two commas; the first argument of the attribute.
    Missing(Tokens),
}

impl Stray {
    /// Whether a comma is missing in it, which is all that is wrong then.
    pub(crate) fn lacks_a_comma(&self) -> bool {
        matches!(self, Self::Value(value) if value.lacks_a_comma())
    }
}

/// What a key counts as.
#[derive(Clone, Copy)]
pub(crate) struct Counted {
    pub(crate) known: &'static str,
    /// Whether this key stands in another attribute already.
    pub(crate) is_elsewhere: bool,
}

impl Options {
    /// Takes one more argument. A key that does not exist counts as the nearest one that does.
    pub(crate) fn read(&mut self, arg: &Arg, known_keys: &[&'static str], attribute: usize) {
        let (key, value) = match arg {
            Arg::Word(key) => (key, None),
            Arg::Assign(key, value) => (key, Some(value.clone())),
            Arg::Value(value) => return self.strays.push(Stray::Value(value.clone())),
            Arg::Missing => return,
        };
        let name = key.to_string();
        let text = || value.as_ref().and_then(Tokens::string);
        let Some(known) = nearest(&name, known_keys) else {
            return self.strays.push(Stray::Unknown(key.clone(), None, text()));
        };
        let first = self.get(known);
        let counted = Counted { known, is_elsewhere: first.is_some_and(|first| first.attribute != attribute) };
        let is_new = first.is_none();
        if known != name {
            self.strays.push(Stray::Unknown(key.clone(), Some(counted), text()));
        } else if !is_new {
            self.strays.push(Stray::Repeated(key.clone(), counted));
        }
        if is_new {
            self.given.push(Given { known, key: key.clone(), value, attribute });
        }
    }

    /// Notes once that an argument of an attribute is missing, at its first.
    pub(crate) fn note_missing(&mut self, args: &[Arg], first: &Tokens) {
        if args.iter().any(Arg::is_missing) {
            self.strays.push(Stray::Missing(first.clone()));
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Given> {
        self.given.iter().find(|given| given.known == key)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Given> {
        self.given.iter()
    }

    /// The values that stand without a key.
    pub(crate) fn stray_values(&self) -> impl Iterator<Item = &Tokens> {
        self.strays.iter().filter_map(|stray| match stray {
            Stray::Value(value) => Some(value),
            Stray::Unknown(..) | Stray::Repeated(..) | Stray::Missing(_) => None,
        })
    }

    /// The values, with a key and without.
    pub(crate) fn values(&self) -> impl Iterator<Item = &Tokens> {
        self.given.iter().filter_map(|given| given.value.as_ref()).chain(self.stray_values())
    }

    /// The same options, of which one more is a word, the first.
    pub(crate) fn with(mut self, word: &'static str) -> Self {
        self = self.without(word);
        self.given
            .insert(0, Given { known: word, key: Ident::new(word, Span::call_site()), value: None, attribute: 0 });
        self
    }

    /// The same options but this one.
    pub(crate) fn without(mut self, key: &str) -> Self {
        self.given.retain(|given| given.known != key);
        self
    }

    /// The same options, of which one has another value.
    pub(crate) fn replacing(mut self, key: &str, value: &str) -> Self {
        for given in self.given.iter_mut().filter(|given| given.known == key) {
            given.value = value.parse().ok().map(Tokens::new);
        }
        self
    }

    /// The same options, of which this one, if it is there, has no value.
    pub(crate) fn without_value(mut self, key: &str) -> Self {
        for given in self.given.iter_mut().filter(|given| given.known == key) {
            given.value = None;
        }
        self
    }

    /// The same options, without what fits none.
    pub(crate) fn without_strays(&self) -> Self {
        Self { given: self.given.clone(), strays: Vec::new() }
    }

    /// The options that stand in one attribute, as they are written.
    pub(crate) fn texts(&self, attribute: usize) -> impl Iterator<Item = String> {
        self.given.iter().filter(move |given| given.attribute == attribute).map(Given::text)
    }

    /// Which attribute this key stands in.
    pub(crate) fn attribute_of(&self, key: &str) -> usize {
        self.get(key).map_or(0, |given| given.attribute)
    }
}
