use proc_macro2::TokenStream;
use quote::ToTokens;
use sipcode_core::Class;
use syn::Path;

use super::Derive;
use crate::attr::{self, Arg, Options, Stray};
use crate::input::Attribute;
use crate::tokens::Tokens;

/// What the `#[sip(…)]` of the enum say. What every variant is held against is read once.
#[derive(Clone)]
pub(crate) struct EnumOptions {
    pub(crate) given: Options,
    class: Option<Class>,
    range: Option<Range>,
    krate: Option<TokenStream>,
    may_allow_more: bool,
    lacks_a_comma: bool,
}

impl EnumOptions {
    pub(super) fn new(attributes: &[Attribute], derive: Derive) -> Self {
        let mut options = Options::default();
        let mut lacks_a_comma = false;
        for (index, attribute) in attributes.iter().filter(|attribute| attribute.is("sip")).enumerate() {
            let args = Arg::list(attribute);
            lacks_a_comma |= Arg::list_with_commas(&args, attribute).is_some();
            let first =
                args.iter().find(|arg| !arg.is_missing()).map_or_else(|| Tokens::new(attribute.at()), Arg::whole);
            for arg in &args {
                options.read(arg, derive.enum_keys(), index);
            }
            options.note_missing(&args, &first);
        }
        Self { lacks_a_comma, ..Self::of(options) }
    }

    pub(crate) fn of(given: Options) -> Self {
        let value = |key| given.get(key).and_then(|given| given.value.as_ref());
        Self {
            class: value("class").and_then(read_class),
            range: value("range").and_then(Range::read),
            krate: value("crate")
                .map(ToTokens::to_token_stream)
                .filter(|path| syn::parse2::<Path>(path.clone()).is_ok()),
            may_allow_more: given.strays.iter().any(may_have_meant_to_allow_more),
            lacks_a_comma: false,
            given,
        }
    }

    pub(crate) fn class(&self) -> Option<Class> {
        self.class
    }

    pub(crate) fn range(&self) -> Option<Range> {
        self.range
    }

    pub(crate) fn vendor(&self) -> Option<String> {
        self.given.get("vendor")?.value.as_ref()?.string()
    }

    /// The path of the library, if it is not `::sipcode`.
    pub(crate) fn krate(&self) -> Option<&TokenStream> {
        self.krate.as_ref()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.given.get(key).is_some()
    }

    /// Whether the key is there, and stands alone.
    pub(crate) fn is_word(&self, key: &str) -> bool {
        self.given.get(key).is_some_and(|given| given.value.is_none())
    }

    /// Whether `Display` is derived; `None` when what is said of it cannot be read.
    pub(crate) fn displays(&self) -> Option<bool> {
        let Some(given) = self.given.get("display") else { return Some(true) };
        match &*given.value.as_ref()?.ident()?.to_string() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// Whether what is no option may have been meant to allow what a variant says of its code.
    pub(crate) fn may_allow_more(&self) -> bool {
        self.may_allow_more || self.lacks_a_comma
    }

    /// Whether a comma is missing, so that it cannot be known which options there are.
    pub(crate) fn lacks_a_comma(&self) -> bool {
        self.lacks_a_comma
    }

    /// How the attribute with this key is written.
    pub(crate) fn text(&self, key: &str) -> String {
        let options: Vec<_> = self.given.texts(self.given.attribute_of(key)).collect();
        format!("#[sip({})]", options.join(", "))
    }
}

fn read_class(value: &Tokens) -> Option<Class> {
    let name = value.ident()?.to_string();
    Class::ALL.iter().copied().find(|class| format!("{class:?}") == name)
}

fn may_have_meant_to_allow_more(stray: &Stray) -> bool {
    let Stray::Unknown(key, nearest, _) = stray else { return false };
    // A key of the other derive means what it says.
    let is_known = attr::ENUM_KEYS.iter().any(|known| key == known);
    !is_known && nearest.as_ref().is_none_or(|counted| matches!(counted.known, "vendor" | "dialect"))
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

    /// The first and the last code, if it is closed.
    pub(crate) fn bounds(self) -> Option<(u32, u32)> {
        match self {
            Self { lower: Some(lower), upper: Some(upper), inclusive: true } => Some((lower, upper)),
            _ => None,
        }
    }
}
