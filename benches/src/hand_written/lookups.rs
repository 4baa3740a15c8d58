//! Between numbers, variants, codes, phrases and lines: each way one read of a table.

use std::hint::select_unpredictable;

use sipcode::StatusCode;

use crate::enums;

const CODES: usize = 600;

/// What an enum answers, hand-written.
pub trait HandWritten: Sized {
    /// The variant with this number.
    fn from_number(number: u16) -> Option<Self>;

    /// The number of the variant.
    fn to_number(self) -> u16;

    /// The phrase of the variant.
    fn to_phrase(self) -> &'static str;

    /// The status line of the variant, with its CRLF.
    fn to_line(self) -> &'static [u8];
}

macro_rules! count {
    ($($code:literal)+) => {
        [$($code),+].len()
    };
}

macro_rules! line {
    ($code:literal, $phrase:literal) => {
        concat!("SIP/2.0 ", $code, " ", $phrase, "\r\n").as_bytes()
    };
}

macro_rules! variant_of_number {
    ($name:ident $(($code:literal, $variant:ident))+) => {
        #[inline]
        fn from_number(number: u16) -> Option<Self> {
            static VARIANTS: [Option<$name>; CODES + 1] = {
                let mut variants = [None; CODES + 1];
                $(variants[$code - 100] = Some($name::$variant);)+
                variants
            };
            VARIANTS[usize::from(number).wrapping_sub(100).min(CODES)]
        }
    };
}

/// By the position of the variant.
macro_rules! plain {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        impl HandWritten for $name {
            variant_of_number! { $name $(($code, $variant))+ }

            #[inline]
            fn to_number(self) -> u16 {
                static NUMBERS: [u16; count!($($code)+)] = [$($code),+];
                NUMBERS[self as usize]
            }

            #[inline]
            fn to_phrase(self) -> &'static str {
                static PHRASES: [&str; count!($($code)+)] = [$($phrase),+];
                PHRASES[self as usize]
            }

            #[inline]
            fn to_line(self) -> &'static [u8] {
                static LINES: [&[u8]; count!($($code)+)] = [$(line!($code, $phrase)),+];
                LINES[self as usize]
            }
        }
    };
}

/// By the code, which is the discriminant.
macro_rules! with_discriminants {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        impl HandWritten for $name {
            variant_of_number! { $name $(($code, $variant))+ }

            #[inline]
            fn to_number(self) -> u16 {
                self as u16
            }

            #[inline]
            fn to_phrase(self) -> &'static str {
                static PHRASES: [&str; CODES] = {
                    let mut phrases = [""; CODES];
                    $(phrases[$code - 100] = $phrase;)+
                    phrases
                };
                PHRASES[self as usize - 100]
            }

            #[inline]
            fn to_line(self) -> &'static [u8] {
                static LINES: [&[u8]; CODES] = {
                    let mut lines = [&[] as &[u8]; CODES];
                    $(lines[$code - 100] = line!($code, $phrase);)+
                    lines
                };
                LINES[self as usize - 100]
            }
        }
    };
}

/// By the position of the variant, or by the code that it keeps.
macro_rules! with_other {
    ($name:ident $(($code:literal, $variant:ident, $phrase:literal))+) => {
        impl HandWritten for $name {
            #[inline]
            fn from_number(number: u16) -> Option<Self> {
                static VARIANTS: [Option<$name>; CODES + 1] = {
                    let mut variants = [None; CODES + 1];
                    let mut number = 100;
                    while let Ok(code) = StatusCode::from_u16(number) {
                        variants[number as usize - 100] = Some($name::Other(code));
                        number += 1;
                    }
                    $(variants[$code - 100] = Some($name::$variant);)+
                    variants
                };
                VARIANTS[usize::from(number).wrapping_sub(100).min(CODES)]
            }

            #[inline]
            fn to_number(self) -> u16 {
                static NUMBERS: [u16; count!($($code)+) + 1] = [$($code,)+ 0];
                let is_other = self.position() == NUMBERS.len() - 1;
                select_unpredictable(is_other, self.kept(), NUMBERS[self.position()])
            }

            #[inline]
            fn to_phrase(self) -> &'static str {
                static PHRASES: [&str; count!($($code)+) + CODES] = followed_by([$($phrase),+], CANONICAL_PHRASES);
                PHRASES[place(self.position(), self.kept(), count!($($code)+))]
            }

            #[inline]
            fn to_line(self) -> &'static [u8] {
                static LINES: [&[u8]; count!($($code)+) + CODES] =
                    followed_by([$(line!($code, $phrase)),+], CANONICAL_LINES);
                LINES[place(self.position(), self.kept(), count!($($code)+))]
            }
        }
    };
}

/// Where a variant stands in a table of the variants, of which there are so many, followed by all codes.
#[inline]
fn place(position: usize, kept: u16, variants: usize) -> usize {
    let place = select_unpredictable(position == variants, (position + usize::from(kept)).wrapping_sub(100), position);
    place.min(variants + CODES - 1)
}

const fn followed_by<TEXT: ?Sized, const ONE: usize, const BOTH: usize>(
    one: [&'static TEXT; ONE],
    other: [&'static TEXT; CODES],
) -> [&'static TEXT; BOTH] {
    let mut both = [other[0]; BOTH];
    let mut index = 0;
    while index < BOTH {
        both[index] = if index < ONE { one[index] } else { other[index - ONE] };
        index += 1;
    }
    both
}

macro_rules! canonical_tables {
    ($_name:ident $(($code:literal, $_variant:ident, $phrase:literal))+) => {
        const CANONICAL_PHRASES: [&str; CODES] = [$($phrase),+];
        const CANONICAL_LINES: [&[u8]; CODES] = [$(line!($code, $phrase)),+];
    };
}

canonical!(canonical_tables, Canonical);

macro_rules! kinds {
    ($($kind:ident)+) => {$(
        mod $kind {
            use super::enums::$kind::{Every, Registered, Three};
            use super::*;

            three!($kind, Three);
            registered!($kind, Registered);
            every!($kind, Every);
        }
    )+};
}

kinds! { plain with_discriminants with_other }
