//! A set of status codes.

#![expect(clippy::cast_possible_truncation, reason = "numbers of codes, words, bits and states are small")]

mod parse;
#[cfg(feature = "serde")]
mod serde;
mod shortest;

use core::fmt;
use core::iter::FusedIterator;

pub use self::parse::{InvalidStatusSet, InvalidStatusSetKind};
use crate::{Class, SipStatus, StatusCode};

/// The first code, 100.
const FIRST: u16 = *Class::Provisional.range().start();
/// How many codes there are: 100 to 699.
const COUNT: u16 = *Class::GlobalFailure.range().end() + 1 - FIRST;
const WORDS: usize = COUNT.div_ceil(u64::BITS as u16) as usize;

/// A set of status codes, for routing rules and configuration: on which answers to try the next route, for instance.
///
/// As text it is a list of items that apply from left to right: a code, a range (`486-489`), a class (`5xx`) or ten codes
/// (`48x`). `!` before an item removes its codes. A list that starts with `!` starts from all codes; no item is the empty set.
/// [`Display`](fmt::Display) writes the shortest list whose ranges, classes and tens lie at most three deep in each other; it
/// reads back.
///
/// ```
/// use sipcode::{StatusCode, StatusSet};
///
/// const FAILOVER: StatusSet = StatusSet::from_static("408, 5xx, !501, 486-489");
/// assert!(FAILOVER.contains(StatusCode::SERVICE_UNAVAILABLE));
/// assert!(!FAILOVER.contains(StatusCode::NOT_IMPLEMENTED));
///
/// let set: StatusSet = "400-499, 500-599, !486".parse()?;
/// assert_eq!(set.to_string(), "400-599, !486");
/// assert_eq!(set.complement().to_string(), "!400-599, 486");
/// # Ok::<(), sipcode::InvalidStatusSet>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct StatusSet([u64; WORDS]);

impl StatusSet {
    /// The set without codes, which is also the default.
    ///
    /// ```
    /// assert!(sipcode::StatusSet::EMPTY.is_empty());
    /// ```
    pub const EMPTY: Self = Self([0; WORDS]);

    /// The set of all codes, 100 to 699 (RFC 3261 §7.2).
    ///
    /// ```
    /// assert_eq!(sipcode::StatusSet::ALL.len(), 600);
    /// ```
    pub const ALL: Self = Self::EMPTY.with_range(FIRST, FIRST + COUNT - 1, true);

    /// The set that a text in a program's source writes.
    ///
    /// # Panics
    ///
    /// When the text is no set, as [`FromStr`](core::str::FromStr) says.
    ///
    /// ```
    /// use sipcode::{StatusCode, StatusSet};
    ///
    /// const BUSY: StatusSet = StatusSet::from_static("486, 600");
    /// assert!(BUSY.contains(StatusCode::BUSY_HERE));
    /// ```
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        match Self::parse(text) {
            Ok(set) => set,
            Err(_) => panic!("a set of status codes is a list such as `408, 5xx, !501, 486-489`"),
        }
    }

    /// The codes of an enum: [`SipStatus::CODES`].
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// use sipcode::{SipStatus, StatusSet};
    ///
    /// #[derive(SipStatus)]
    /// enum Rejection {
    ///     #[sip(486)]
    ///     Busy,
    ///     #[sip(603)]
    ///     Declined,
    /// }
    ///
    /// const REJECTIONS: StatusSet = StatusSet::of::<Rejection>();
    /// assert_eq!(REJECTIONS.to_string(), "486, 603");
    /// # }
    /// ```
    #[must_use]
    pub const fn of<E: SipStatus>() -> Self {
        E::CODES
    }

    /// Whether the code is in the set.
    ///
    /// ```
    /// use sipcode::{StatusCode, StatusSet};
    ///
    /// assert!(StatusSet::from_static("4xx").contains(StatusCode::GONE));
    /// ```
    #[inline]
    #[must_use]
    pub const fn contains(&self, code: StatusCode) -> bool {
        self.has(code.as_u16())
    }

    /// Whether no code is in the set.
    ///
    /// ```
    /// assert!(sipcode::StatusSet::from_static("486, !4xx").is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many codes are in the set.
    ///
    /// ```
    /// assert_eq!(sipcode::StatusSet::from_static("48x, 600").len(), 11);
    /// ```
    #[must_use]
    pub const fn len(&self) -> usize {
        let mut count = 0;
        let mut word = 0;
        while word < WORDS {
            count += self.0[word].count_ones();
            word += 1;
        }
        count as usize
    }

    /// The codes that are in this set or in the other one.
    ///
    /// ```
    /// use sipcode::StatusSet;
    ///
    /// let set = StatusSet::from_static("486").union(StatusSet::from_static("603"));
    /// assert_eq!(set.to_string(), "486, 603");
    /// ```
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] |= other.0[word];
            word += 1;
        }
        self
    }

    /// The codes that are in this set and in the other one.
    ///
    /// ```
    /// use sipcode::StatusSet;
    ///
    /// let set = StatusSet::from_static("5xx").intersection(StatusSet::from_static("408, 503"));
    /// assert_eq!(set.to_string(), "503");
    /// ```
    #[must_use]
    pub const fn intersection(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= other.0[word];
            word += 1;
        }
        self
    }

    /// The codes that are in this set and not in the other one.
    ///
    /// ```
    /// use sipcode::StatusSet;
    ///
    /// let set = StatusSet::from_static("5xx").difference(StatusSet::from_static("501"));
    /// assert_eq!(set.to_string(), "5xx, !501");
    /// ```
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        self.intersection(other.complement())
    }

    /// The codes that are not in this set.
    ///
    /// ```
    /// assert_eq!(sipcode::StatusSet::from_static("486").complement().to_string(), "!486");
    /// ```
    #[must_use]
    pub const fn complement(self) -> Self {
        let mut all = Self::ALL;
        let mut word = 0;
        while word < WORDS {
            all.0[word] &= !self.0[word];
            word += 1;
        }
        all
    }

    /// The codes, in order.
    ///
    /// ```
    /// use sipcode::{StatusCode, StatusSet};
    ///
    /// let set = StatusSet::from_static("603, 486");
    /// assert!(set.iter().eq([StatusCode::BUSY_HERE, StatusCode::DECLINE]));
    /// ```
    pub const fn iter(&self) -> Codes {
        Codes(*self)
    }

    /// Whether the number is in the set, which only codes can be.
    #[inline]
    const fn has(&self, number: u16) -> bool {
        let (word, bit) = place(number);
        word < WORDS && self.0[word] >> bit & 1 == 1
    }

    /// Adds or removes the codes from `first` to `last`.
    pub(crate) const fn with_range(mut self, first: u16, last: u16, included: bool) -> Self {
        let mut number = first;
        while number <= last {
            let (word, bit) = place(number);
            if included {
                self.0[word] |= 1 << bit;
            } else {
                self.0[word] &= !(1 << bit);
            }
            number += 1;
        }
        self
    }
}

/// The word and the bit of a code.
#[inline]
const fn place(number: u16) -> (usize, u32) {
    let index = number.wrapping_sub(FIRST);
    ((index / u64::BITS as u16) as usize, index as u32 % u64::BITS)
}

/// The items, as [`Display`](fmt::Display) writes them.
impl fmt::Debug for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusSet({self})")
    }
}

/// The codes of the class.
impl From<Class> for StatusSet {
    fn from(class: Class) -> Self {
        let codes = class.range();
        Self::EMPTY.with_range(*codes.start(), *codes.end(), true)
    }
}

/// The code alone.
impl From<StatusCode> for StatusSet {
    fn from(code: StatusCode) -> Self {
        Self::from_iter([code])
    }
}

impl FromIterator<StatusCode> for StatusSet {
    fn from_iter<I: IntoIterator<Item = StatusCode>>(codes: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(codes);
        set
    }
}

impl Extend<StatusCode> for StatusSet {
    fn extend<I: IntoIterator<Item = StatusCode>>(&mut self, codes: I) {
        *self = codes.into_iter().fold(*self, |set, code| set.with_range(code.as_u16(), code.as_u16(), true));
    }
}

impl IntoIterator for StatusSet {
    type Item = StatusCode;
    type IntoIter = Codes;

    fn into_iter(self) -> Codes {
        self.iter()
    }
}

impl IntoIterator for &StatusSet {
    type Item = StatusCode;
    type IntoIter = Codes;

    fn into_iter(self) -> Codes {
        self.iter()
    }
}

/// The codes of a set, in order: what [`StatusSet::iter`] returns.
///
/// ```
/// assert_eq!(sipcode::StatusSet::from_static("48x").iter().len(), 10);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Codes(StatusSet);

impl Iterator for Codes {
    type Item = StatusCode;

    fn next(&mut self) -> Option<StatusCode> {
        let (index, word) = (0_u16..).zip(&mut self.0.0).find(|(_, word)| **word != 0)?;
        let number = FIRST + index * u64::BITS as u16 + word.trailing_zeros() as u16;
        *word &= *word - 1;
        StatusCode::from_u16(number).ok()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.len(), Some(self.0.len()))
    }
}

impl ExactSizeIterator for Codes {}

impl FusedIterator for Codes {}
