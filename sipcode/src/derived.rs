//! What derived code shares: the logic once, so that each enum emits little but its data.

use core::fmt::{self, Write as _};
use core::hint::select_unpredictable;
use core::mem;

use sipcode_core::__private::{LINE_BREAK, START_LENGTH, line_written_by_the_derive, phrase_checked_by_the_derive};

use crate::{Cause, Class, Location, ReasonPhrase, SipStatus, StatusCode, StatusLine, ToStatus, UnknownStatus};

const FIRST_CODE: usize = *Class::Provisional.range().start() as usize;
const CODES: usize = *Class::GlobalFailure.range().end() as usize + 1 - FIRST_CODE;

/// The placeholder for what a variant without a code would answer; such a variant never asks the table.
const WITHOUT_A_CODE: (StatusCode, ReasonPhrase<'static>) = (StatusCode::SERVER_INTERNAL_ERROR, ReasonPhrase::EMPTY);

/// The codes, phrases and status lines of an enum: a row a variant, in source order.
#[derive(Debug)]
pub struct Table<const ROWS: usize> {
    codes: [StatusCode; ROWS],
    phrases: [ReasonPhrase<'static>; ROWS],
    lines: [&'static str; ROWS],
}

impl<const ROWS: usize> Table<ROWS> {
    /// The table of these status lines, which the macro has checked. The empty one stands for a variant without a code.
    #[must_use]
    pub const fn new(lines: [&'static str; ROWS]) -> Self {
        let (code, phrase) = WITHOUT_A_CODE;
        let mut table = Self { codes: [code; ROWS], phrases: [phrase; ROWS], lines };
        let mut row = 0;
        while row < ROWS {
            if !lines[row].is_empty() {
                (table.codes[row], table.phrases[row]) = parts_of(lines[row]);
            }
            row += 1;
        }
        table
    }

    /// The code of a row.
    #[inline]
    #[must_use]
    pub const fn code(&self, row: usize) -> StatusCode {
        self.codes[Self::place(row)]
    }

    /// The phrase of a row.
    #[inline]
    #[must_use]
    pub const fn phrase(&self, row: usize) -> ReasonPhrase<'static> {
        self.phrases[Self::place(row)]
    }

    /// The status line of a row.
    #[inline]
    #[must_use]
    pub const fn line(&self, row: usize) -> StatusLine<'static> {
        let row = Self::place(row);
        line_written_by_the_derive(self.codes[row], self.phrases[row], self.lines[row])
    }

    /// A row that is there. Each is; the comparison tells that to the compiler.
    #[inline]
    const fn place(row: usize) -> usize {
        if row < ROWS { row } else { 0 }
    }

    /// The row of each code.
    #[expect(clippy::cast_possible_truncation, reason = "an enum has at most 600 codes and a few variants without")]
    #[must_use]
    pub const fn row_of_code(&self) -> RowOfCode {
        let mut rows = [0; CODES];
        let mut row = 0;
        while row < ROWS {
            if !self.lines[row].is_empty() {
                rows[index(self.codes[row])] = row as u16;
            }
            row += 1;
        }
        RowOfCode(rows)
    }
}

/// The row of each code that is a discriminant.
#[derive(Debug)]
pub struct RowOfCode([u16; CODES]);

impl RowOfCode {
    /// The row with this code, which is one of the enum's.
    #[inline]
    #[must_use]
    pub const fn row(&self, number: u16) -> usize {
        let index = (number as usize).wrapping_sub(FIRST_CODE);
        if index < CODES { self.0[index] as usize } else { 0 }
    }
}

/// The variant of each code; the last place, of all other numbers, has none.
#[derive(Debug)]
pub struct ByCode<T>([Option<T>; CODES + 1]);

impl<T> ByCode<T> {
    /// The table without variants.
    pub const EMPTY: Self = Self([const { None }; CODES + 1]);

    /// Puts what a code means in its place. Nothing is dropped, because that cannot be done in a constant.
    pub const fn put(&mut self, code: StatusCode, status: Option<T>) {
        mem::forget(mem::replace(&mut self.0[index(code)], status));
    }

    /// What has exactly this code.
    #[inline]
    #[must_use]
    pub const fn find(&self, number: u16) -> Option<&T> {
        let index = (number as usize).wrapping_sub(FIRST_CODE);
        self.0[if index < CODES { index } else { CODES }].as_ref()
    }

    /// What has this code, else the code as which it is to be treated (RFC 3261 §8.1.3.2).
    #[inline]
    #[must_use]
    pub const fn recognize(&self, code: StatusCode) -> Option<&T> {
        match self.find(code.as_u16()) {
            None => self.find(code.treated_as().as_u16()),
            found => found,
        }
    }
}

/// Every code, in order.
pub static ALL_CODES: [StatusCode; CODES] = {
    let mut codes = [StatusCode::TRYING; CODES];
    let mut number = *Class::Provisional.range().start();
    while let Ok(code) = StatusCode::from_u16(number) {
        codes[index(code)] = code;
        number += 1;
    }
    codes
};

#[inline]
const fn index(code: StatusCode) -> usize {
    (code.as_u16() as usize).wrapping_sub(FIRST_CODE)
}

/// The code and the phrase of `SIP/2.0 486 Busy Here` and CRLF.
const fn parts_of(line: &'static str) -> (StatusCode, ReasonPhrase<'static>) {
    let (start, rest) = line.split_at(START_LENGTH);
    let (phrase, _) = rest.split_at(rest.len() - LINE_BREAK.len());
    let [.., hundreds, tens, ones, _] = start.as_bytes() else { return WITHOUT_A_CODE };
    match StatusCode::from_bytes(&[*hundreds, *tens, *ones]) {
        Ok(code) => (code, phrase_checked_by_the_derive(phrase)),
        Err(_) => WITHOUT_A_CODE,
    }
}

/// The code that is a discriminant, which the macro has checked.
#[inline]
#[must_use]
pub const fn discriminant(number: u16) -> StatusCode {
    match StatusCode::from_u16(number) {
        Ok(code) => code,
        Err(_) => StatusCode::SERVER_INTERNAL_ERROR,
    }
}

/// What a transparent variant holds, which must be able to answer. Here the compiler asks for it by the trait's name.
#[inline]
#[must_use]
pub const fn answering<T: ToStatus>(inner: &T) -> &dyn ToStatus {
    inner
}

/// One of two answers, without a branch: whether a variant is `other` is hard to predict where unknown codes come as they
/// please. In a `const fn` there is no way to say so to the compiler.
#[inline]
pub fn select<T>(is_other: bool, of_other: T, of_row: T) -> T {
    select_unpredictable(is_other, of_other, of_row)
}

/// The variant of the code that RFC 3398 gives for a cause.
#[inline]
#[must_use]
pub fn from_cause<S: SipStatus>(cause: Cause, location: Location) -> Option<S> {
    cause.to_status(location).and_then(S::from_code)
}

/// The status, or the error that names the number.
///
/// # Errors
///
/// When there is no status.
#[inline]
pub fn known<S>(status: Option<S>, number: u16) -> Result<S, UnknownStatus> {
    status.ok_or(UnknownStatus::new(number))
}

/// The status that `from_code` finds for a number.
///
/// # Errors
///
/// When the number is no status code, or `from_code` finds none.
#[inline]
pub fn from_number<S>(number: u16, from_code: impl FnOnce(StatusCode) -> Option<S>) -> Result<S, UnknownStatus> {
    known(StatusCode::from_u16(number).ok().and_then(from_code), number)
}

/// A row of doc comments, of which the empty one stands for none.
#[inline]
#[must_use]
pub fn description(docs: &[&'static str], row: usize) -> Option<&'static str> {
    docs.get(row).copied().filter(|doc| !doc.is_empty())
}

/// `486 Busy Here`, or `497` when the phrase is empty.
///
/// # Errors
///
/// When the formatter has one.
pub fn display(code: StatusCode, phrase: ReasonPhrase<'static>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let separator = if phrase.as_str().is_empty() { "" } else { " " };
    let parts = [code.as_str(), separator, phrase.as_str()];
    let width: usize = parts.iter().map(|part| part.chars().count()).sum();
    let padding = f.width().unwrap_or(0).saturating_sub(width);
    let before = match f.align() {
        Some(fmt::Alignment::Right) => padding,
        Some(fmt::Alignment::Center) => padding / 2,
        Some(fmt::Alignment::Left) | None => 0,
    };
    pad(before, f)?;
    parts.iter().try_for_each(|part| f.write_str(part))?;
    pad(padding - before, f)
}

fn pad(width: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    (0..width).try_for_each(|_| f.write_char(f.fill()))
}
