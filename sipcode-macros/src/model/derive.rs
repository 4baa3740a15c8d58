use crate::attr;

/// Which macro stands on the enum: what may be said there, and which rules hold, depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derive {
    /// A closed set: a variant for each code, and a way back from the code to its variant.
    SipStatus,
    /// Answers, one way: any fields, the same code as often as wanted, and any phrase.
    ToStatus,
}

impl Derive {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::SipStatus => "SipStatus",
            Self::ToStatus => "ToStatus",
        }
    }

    /// The keys that may stand on the enum.
    pub(crate) fn enum_keys(self) -> &'static [&'static str] {
        match self {
            Self::SipStatus => attr::ENUM_KEYS,
            Self::ToStatus => &["class", "range", "vendor", "crate"],
        }
    }

    /// The word that stands alone on a variant, instead of a code.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::SipStatus => "other",
            Self::ToStatus => "transparent",
        }
    }

    /// Whether the enum is a set of codes, from which there is a way back.
    pub(crate) fn is_set(self) -> bool {
        self == Self::SipStatus
    }
}
