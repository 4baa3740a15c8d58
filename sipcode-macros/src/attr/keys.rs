//! The keys of `#[sip(…)]`: where each may stand, and what it takes as its value.

/// Which derive reads the attribute: what may be said, and which rules hold, depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derive {
    /// `SipStatus`: a set of codes, each of which leads back to its variant.
    Set,
    /// `ToStatus`: answers, whose codes do not.
    Answers,
}

impl Derive {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Set => "SipStatus",
            Self::Answers => "ToStatus",
        }
    }
}

/// Where the attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// On the enum.
    Type,
    Variant,
    /// On a struct, which is type and variant at once.
    Struct,
}

impl Place {
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Type => "the enum",
            Self::Variant => "a variant",
            Self::Struct => "a struct",
        }
    }
}

/// What a key takes as its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    Nothing,
    Bool,
    Name,
    Class,
    Range,
    Path,
    Cause,
    Action,
    Codes,
    Text,
    Field,
    Function,
    Header,
}

/// A key of an option.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    of: Option<Derive>,
    pub(crate) place: Place,
}

const fn key(name: &'static str, takes: Takes, place: Place, of: Option<Derive>) -> Key {
    Key { name, takes, of, place }
}

pub(super) static KEYS: [Key; 20] = [
    key("class", Takes::Class, Place::Type, None),
    key("range", Takes::Range, Place::Type, None),
    key("vendor", Takes::Name, Place::Type, None),
    key("dialect", Takes::Nothing, Place::Type, Some(Derive::Set)),
    key("fallback", Takes::Nothing, Place::Type, Some(Derive::Set)),
    key("by_phrase", Takes::Nothing, Place::Type, Some(Derive::Set)),
    key("display", Takes::Bool, Place::Type, Some(Derive::Set)),
    key("complete", Takes::Nothing, Place::Type, Some(Derive::Answers)),
    key("crate", Takes::Path, Place::Type, None),
    key("vendor", Takes::Nothing, Place::Variant, None),
    key("custom", Takes::Nothing, Place::Variant, None),
    key("q850", Takes::Cause, Place::Variant, None),
    key("action", Takes::Action, Place::Variant, None),
    key("alternatives", Takes::Codes, Place::Variant, Some(Derive::Set)),
    key("starts", Takes::Text, Place::Variant, Some(Derive::Set)),
    key("ends", Takes::Text, Place::Variant, Some(Derive::Set)),
    key("header", Takes::Header, Place::Variant, Some(Derive::Answers)),
    key("other", Takes::Nothing, Place::Variant, Some(Derive::Set)),
    key("transparent", Takes::Field, Place::Variant, Some(Derive::Answers)),
    key("with", Takes::Function, Place::Variant, Some(Derive::Answers)),
];

impl Key {
    /// The keys that may stand in a place.
    pub(crate) fn all(place: Place, derive: Derive) -> impl Iterator<Item = &'static Self> {
        KEYS.iter().filter(move |key| {
            // On a struct, `vendor` is one key, with a name or without.
            let is_once = place != Place::Struct || key.place == Place::Type || key.name != "vendor";
            is_once && (place == Place::Struct || key.place == place) && key.of.is_none_or(|of| of == derive)
        })
    }

    /// Whether any derive has this key, in any place.
    pub(super) fn is_known(name: &str) -> bool {
        KEYS.iter().any(|key| key.name == name)
    }
}
