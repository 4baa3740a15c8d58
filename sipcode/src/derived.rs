//! What derived code shares: the logic once, so that each enum emits little but its data.

use core::fmt::{self, Write as _};

use sipcode_core::__private::phrase_checked_by_the_derive;

use crate::{Cause, Class, Location, ReasonPhrase, SipStatus, StatusCode, UnknownStatus};

const FIRST_CODE: u16 = *Class::Provisional.range().start();
const CODES: usize = (*Class::GlobalFailure.range().end() - FIRST_CODE) as usize + 1;
const NO_ROW: u16 = u16::MAX;

/// The codes and phrases of an enum: a row a variant, in source order.
#[derive(Debug)]
pub struct Table<const ROWS: usize> {
    codes: [StatusCode; ROWS],
    phrases: [ReasonPhrase<'static>; ROWS],
    row_of_code: [u16; CODES],
}

impl<const ROWS: usize> Table<ROWS> {
    /// The table of these codes and phrases, which the macro has checked. The code 0 stands for a variant that has none:
    /// no code leads to its row.
    #[expect(clippy::cast_possible_truncation, reason = "an enum has at most 600 codes and a few variants without")]
    #[must_use]
    pub const fn new(rows: [(u16, &'static str); ROWS]) -> Self {
        let mut table = Self {
            codes: [StatusCode::SERVER_INTERNAL_ERROR; ROWS],
            phrases: [ReasonPhrase::EMPTY; ROWS],
            row_of_code: [NO_ROW; CODES],
        };
        let mut row = 0;
        while row < ROWS {
            let (number, phrase) = rows[row];
            if let Ok(code) = StatusCode::from_u16(number) {
                table.codes[row] = code;
                table.row_of_code[(number - FIRST_CODE) as usize] = row as u16;
            }
            table.phrases[row] = phrase_checked_by_the_derive(phrase);
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

    /// A row that is there. Each is; the comparison tells that to the compiler.
    #[inline]
    const fn place(row: usize) -> usize {
        if row < ROWS { row } else { 0 }
    }

    /// The row with exactly this code, or one that no table has.
    #[inline]
    #[must_use]
    pub const fn find(&self, code: StatusCode) -> usize {
        let index = code.as_u16().wrapping_sub(FIRST_CODE) as usize;
        if index < CODES { self.row_of_code[index] as usize } else { NO_ROW as usize }
    }

    /// The row with exactly the code that is this number, or one that no table has.
    #[inline]
    #[must_use]
    pub const fn find_number(&self, number: u16) -> usize {
        match StatusCode::from_u16(number) {
            Ok(code) => self.find(code),
            Err(_) => NO_ROW as usize,
        }
    }

    /// The row with this code, else with the code as which it is to be treated (RFC 3261 §8.1.3.2), or one that no table
    /// has.
    #[inline]
    #[must_use]
    pub const fn recognize(&self, code: StatusCode) -> usize {
        let row = self.find(code);
        if row == NO_ROW as usize { self.find(code.equivalent()) } else { row }
    }
}

/// The variant of the code that RFC 3398 gives for a cause.
#[inline]
#[must_use]
pub fn from_cause<S: SipStatus>(cause: Cause, location: Location) -> Option<S> {
    cause.to_status(location).and_then(S::from_code)
}

/// The status, or the error that names the code.
///
/// # Errors
///
/// When there is no status.
#[inline]
pub fn known<S>(status: Option<S>, code: StatusCode) -> Result<S, UnknownStatus> {
    status.ok_or(UnknownStatus::new(code.as_u16()))
}

/// The status that `from_code` finds for a number.
///
/// # Errors
///
/// When the number is no status code, or `from_code` finds none.
#[inline]
pub fn from_number<S>(number: u16, from_code: impl FnOnce(StatusCode) -> Option<S>) -> Result<S, UnknownStatus> {
    StatusCode::from_u16(number).ok().and_then(from_code).ok_or(UnknownStatus::new(number))
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
