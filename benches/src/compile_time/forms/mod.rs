//! The source of an enum in each form that is compared. `build.rs` has these files too, for the test that all forms give the
//! same answers.

mod annotated;
mod by_hand;

/// An enum as a list of its codes.
#[derive(Debug)]
pub struct Enum<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Whose codes these are, if not all are registered.
    pub vendor: Option<&'a str>,
    /// A code and its phrase for each variant.
    pub rows: &'a [(u16, &'a str)],
}

/// How an enum becomes more than its variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// By `#[derive(SipStatus)]`.
    Sipcode,
    /// By hand: all that sipcode's derive gives, but for the table on the enum's page.
    ByHand,
    /// By `thiserror`: its `Display`.
    ThisError,
    /// By `num_enum` and `strum`: from and to its number, and its phrase.
    NumEnum,
    /// Not at all.
    Alone,
}

impl Form {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 5] = [Self::Sipcode, Self::ByHand, Self::ThisError, Self::NumEnum, Self::Alone];

    /// What stands once in a crate, before its enums.
    #[must_use]
    pub const fn head(self) -> &'static str {
        match self {
            Self::Sipcode => "use sipcode::SipStatus;\n",
            Self::ByHand => by_hand::HEAD,
            Self::ThisError => "use thiserror::Error;\n",
            Self::NumEnum => "use num_enum::{IntoPrimitive, TryFromPrimitive};\nuse strum::IntoStaticStr;\n",
            Self::Alone => "",
        }
    }

    /// The enum and what belongs to it.
    #[must_use]
    pub fn source(self, declared: &Enum<'_>) -> String {
        match self {
            Self::Sipcode => annotated::by_sipcode(declared),
            Self::ByHand => annotated::alone(declared) + &by_hand::implementations(declared),
            Self::ThisError => annotated::by_this_error(declared),
            Self::NumEnum => annotated::by_num_enum(declared),
            Self::Alone => annotated::alone(declared),
        }
    }
}
