use quote::ToTokens;
use sipcode_core::Class;
use syn::{Attribute, Path};

use crate::attr::{self, Arg, Options, Stray, Tokens};

/// What the `#[sip(…)]` of the enum say.
#[derive(Clone)]
pub(crate) struct EnumOptions(pub(crate) Options);

impl EnumOptions {
    pub(super) fn new(attributes: &[Attribute]) -> Self {
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
