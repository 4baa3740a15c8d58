//! The enums that are measured: three kinds, each with 3, 75 and 600 variants.

use std::fmt::Debug;

use sipcode::SipStatus;

/// What every enum of this module has.
pub trait Measured: SipStatus + TryFrom<u16> + Copy + Debug {
    /// The value as a number, by which two ways to it can be compared; without a branch, or that would be measured.
    fn number(self) -> u64;
}

/// An enum of sipcode's without discriminants.
macro_rules! plain {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[allow(missing_docs, reason = "the list is generated")]
        #[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
        #[sip(vendor = "Everybody")]
        pub enum $name {
            $(#[sip($code, $phrase)] $variant,)+
        }

        impl super::Measured for $name {
            #[inline]
            fn number(self) -> u64 {
                self as u64
            }
        }
    };
}

/// One whose discriminants are the codes. The same enum is one of `num_enum`'s and of `strum`'s.
macro_rules! with_discriminants {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[allow(missing_docs, reason = "the list is generated")]
        #[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
        #[sip(vendor = "Everybody")]
        #[repr(u16)]
        pub enum $name {
            $(#[sip($code, $phrase)] $variant = $code,)+
        }

        impl super::Measured for $name {
            #[inline]
            fn number(self) -> u64 {
                self as u64
            }
        }
    };
}

/// One that keeps the codes it does not know.
macro_rules! with_other {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[allow(missing_docs, reason = "the list is generated")]
        #[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
        #[sip(vendor = "Everybody")]
        pub enum $name {
            $(#[sip($code, $phrase)] $variant,)+
            #[sip(other)]
            Other(StatusCode),
        }

        const _: () = {
            enum Position {
                $($variant,)+
                Other,
            }

            impl $name {
                /// The position of the variant.
                #[inline]
                pub(crate) fn position(self) -> usize {
                    match self {
                        $(Self::$variant => Position::$variant as usize,)+
                        Self::Other(_) => Position::Other as usize,
                    }
                }

                /// The code that it keeps, or 0.
                #[inline]
                pub(crate) fn kept(self) -> u16 {
                    if let Self::Other(code) = self { code.as_u16() } else { 0 }
                }
            }

            impl super::Measured for $name {
                #[inline]
                fn number(self) -> u64 {
                    let is_other = self.position() == Position::Other as usize;
                    select_unpredictable(is_other, 1_000 + u64::from(self.kept()), self.position() as u64)
                }
            }
        };
    };
}

/// One of `num_enum`'s and `strum`'s, with the codes as discriminants.
macro_rules! of_peers {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[allow(missing_docs, reason = "the list is generated")]
        #[derive(Clone, Copy, Debug, num_enum::TryFromPrimitive, num_enum::IntoPrimitive, strum::IntoStaticStr)]
        #[derive(strum::EnumProperty)]
        #[repr(u16)]
        pub enum $name {
            $(
                #[strum(serialize = $phrase, props(code = $code))]
                $variant = $code,
            )+
        }
    };
}

/// One of `strum`'s, without discriminants.
macro_rules! of_peers_plain {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[allow(missing_docs, reason = "the list is generated")]
        #[derive(Clone, Copy, Debug, strum::IntoStaticStr, strum::EnumProperty, strum::FromRepr)]
        pub enum $name {
            $(
                #[strum(serialize = $phrase, props(code = $code))]
                $variant,
            )+
        }
    };
}

/// One of `num_enum`'s that keeps the numbers it does not know.
macro_rules! of_peers_with_other {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        #[allow(missing_docs, reason = "the list is generated")]
        #[derive(Clone, Copy, Debug, num_enum::FromPrimitive, num_enum::IntoPrimitive)]
        #[repr(u16)]
        pub enum $name {
            $($variant = $code,)+
            #[num_enum(catch_all)]
            Other(u16),
        }
    };
}

/// A module for each kind, with an enum of each size.
macro_rules! kinds {
    ($($(#[$doc:meta])+ $module:ident: $define:ident;)+) => {$(
        $(#[$doc])+
        pub mod $module {
            #[allow(unused_imports, reason = "not every kind needs them")]
            use {
                sipcode::{SipStatus, StatusCode},
                std::hint::select_unpredictable,
            };

            three!($define, Three);
            registered!($define, Registered);
            every!($define, Every);
        }
    )+};
}

kinds! {
    /// sipcode's, without discriminants.
    plain: plain;
    /// sipcode's, whose discriminants are the codes.
    with_discriminants: with_discriminants;
    /// sipcode's, with `other`.
    with_other: with_other;
    /// `num_enum`'s and `strum`'s, whose discriminants are the codes.
    of_peers: of_peers;
    /// `strum`'s, without discriminants.
    of_peers_plain: of_peers_plain;
    /// `num_enum`'s, with `catch_all`.
    of_peers_with_other: of_peers_with_other;
}
