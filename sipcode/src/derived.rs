//! What derived code shares: the logic once, so that each type emits little but its data.
//!
//! The data are associated constants that only generic functions name, so a check of a program evaluates none of them.

use core::fmt::{self, Display, Write as _};
use core::marker::PhantomData;

use sipcode_core::__private::{
    line_written_by_the_derive, long_form, phrase_checked_by_the_derive, phrase_in, phrase_of_registry_row,
    registered_line, registered_phrase, registry_row,
};

use crate::q850::{Cause, CauseMap, Location};
use crate::{
    Action, Class, HeaderField, ReasonPhrase, ReceivedStatusLine, SipStatus, StatusCode, StatusLine, StatusSet,
    ToStatus, UnknownStatus,
};

const FIRST_CODE: usize = *Class::Provisional.range().start() as usize;
const CODES: usize = *Class::GlobalFailure.range().end() as usize + 1 - FIRST_CODE;

/// How many places a table by code has. The last one stands for all numbers that are no code.
pub const PLACES: usize = CODES + 1;

/// The placeholder for what a variant without a code would answer; such a variant never asks the table.
const WITHOUT_A_CODE: (StatusCode, ReasonPhrase<'static>) = (StatusCode::SERVER_INTERNAL_ERROR, ReasonPhrase::EMPTY);

/// What the derive knows of a type: a row a variant, in source order.
pub trait Rows: Sized {
    /// The code and the status line of each row, with CRLF: `497SIP/2.0 497 Trunk Group Full`. Where the line is the registered
    /// one, the code stands alone, for the compiler reads a line byte by byte; and where there is no code, nothing does.
    const LINES: &'static str;
    /// The codes, phrases and lines by row: [`table`] of as many rows as there are.
    const TABLE: Table;
    /// The doc comments of all rows, or nothing where there are none. Each stands behind the mark with which the text starts.
    const DOCS: &'static str = "";
    /// What rows have of their own, by row.
    const OWN: &'static [(usize, Own)] = &[];
    /// The class that the type is limited to. Nothing asks for it; an editor follows the user's word to it.
    const CLASS: Option<Class> = None;

    /// The row of each code, where a byte can count the rows.
    const ROW_OF_CODE: &'static RowOfCode<u8> = &RowOfCode::<u8>::new(&Self::TABLE, Self::OWN);
    /// The row of each code, where there are more.
    const WIDE_ROW_OF_CODE: &'static RowOfCode<u16> = &RowOfCode::<u16>::new(&Self::TABLE, Self::OWN);
}

/// The variants of a set without `other`, by code: one read finds a variant, where a `match` of rows may become a branch.
pub trait Variants: Rows {
    /// The set.
    type Status: SipStatus;
    /// The variant of each code.
    const BY_CODE: &'static ByCode<Self::Status>;
}

/// The variant of each code.
pub type ByCode<S> = [Option<S>; PLACES];

/// The table before there is a variant in it.
#[must_use]
pub const fn no_variants<S>() -> ByCode<S> {
    [const { None }; PLACES]
}

/// What a row has beside its code, phrase and docs.
#[derive(Debug, Clone, Copy)]
pub enum Own {
    /// An action.
    Action(Action),
    /// The value of a Q.850 cause.
    Cause(u8),
    /// A code that was registered after the user called it their own: action and cause stay those of an unregistered code.
    Kept,
    /// A further code that is read as this row.
    Alternative(u16),
    /// How its phrase may start, letter case (ASCII) aside, under `by_phrase`.
    Starts(&'static str),
    /// How its phrase may end.
    Ends(&'static str),
}

/// The codes, phrases and status lines by row.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    codes: &'static [StatusCode],
    phrases: &'static [ReasonPhrase<'static>],
    lines: &'static [&'static str],
}

impl Table {
    /// How many rows there are.
    #[inline]
    const fn rows(&self) -> usize {
        self.codes.len()
    }

    /// A row that is there. Each is; the comparison tells that to the compiler.
    #[inline]
    const fn place(&self, row: usize) -> usize {
        if row < self.rows() { row } else { 0 }
    }
}

/// The table of so many rows. Few functions say how many there are, for each place that does costs the compiler as much as a small
/// function. It is no constant, because a check evaluates a constant that only names another.
#[must_use]
pub const fn table<T: Rows, const ROWS: usize>() -> Table {
    Made::<T, ROWS>::TABLE
}

struct Made<T, const ROWS: usize>(PhantomData<T>);

impl<T: Rows, const ROWS: usize> Made<T, ROWS> {
    const TABLE: Table =
        Table { codes: &Self::ARRAYS.codes, phrases: &Self::ARRAYS.phrases, lines: &Self::ARRAYS.lines };
    const ARRAYS: &'static Arrays<ROWS> = &Arrays::new(T::LINES);
    const REGISTRY_ROWS: &'static [u8; ROWS] = &{
        let mut rows = [0; ROWS];
        let mut row = 0;
        while row < ROWS {
            rows[row] = registry_row(Self::ARRAYS.codes[row]);
            row += 1;
        }
        rows
    };
}

struct Arrays<const ROWS: usize> {
    codes: [StatusCode; ROWS],
    phrases: [ReasonPhrase<'static>; ROWS],
    lines: [&'static str; ROWS],
}

impl<const ROWS: usize> Arrays<ROWS> {
    const fn new(lines: &'static str) -> Self {
        let (code, phrase) = WITHOUT_A_CODE;
        let mut table = Self { codes: [code; ROWS], phrases: [phrase; ROWS], lines: [""; ROWS] };
        let mut rest = lines.as_bytes();
        let mut row = 0;
        while row < ROWS {
            rest = match rest {
                [hundreds @ b'1'..=b'6', tens, ones, behind @ ..] => {
                    if let Ok(code) = StatusCode::from_bytes(&[*hundreds, *tens, *ones]) {
                        table.codes[row] = code;
                    }
                    let (line, behind) = match behind {
                        [b'\r', b'\n', behind @ ..] => (registered_line(table.codes[row]), behind),
                        _ => first_line(behind),
                    };
                    (table.phrases[row], table.lines[row]) = (phrase_checked_by_the_derive(phrase_in(line)), line);
                    behind
                }
                // A row without a code.
                [_, _, behind @ ..] => behind,
                _ => rest,
            };
            row += 1;
        }
        table
    }
}

/// The first line with its CRLF, and what stands behind it.
const fn first_line(lines: &[u8]) -> (&str, &[u8]) {
    let mut end = 0;
    while lines[end] != b'\n' {
        end += 1;
    }
    let (line, behind) = lines.split_at(end + 1);
    match core::str::from_utf8(line) {
        Ok(line) => (line, behind),
        Err(_) => ("", behind),
    }
}

/// The row of each code, in as many bits as the rows need. The last place stands for all other numbers.
#[derive(Debug)]
pub struct RowOfCode<Row>([Row; PLACES]);

macro_rules! rows_of_codes_as {
    ($($row:ty),+) => {$(
        impl RowOfCode<$row> {
            #[expect(clippy::cast_possible_truncation, reason = "the type can count the rows")]
            const fn new(table: &Table, own: &[(usize, Own)]) -> Self {
                let rows = rows_of_codes(table, own);
                let mut places = [0; PLACES];
                let mut place = 0;
                while place < PLACES {
                    places[place] = rows[place] as $row;
                    place += 1;
                }
                Self(places)
            }

            /// The first place from this one on that has another row than this; behind the last, [`PLACES`].
            const fn place_of_another(&self, row: usize, from: usize) -> usize {
                let mut place = from;
                while place < PLACES && self.0[place] as usize == row {
                    place += 1;
                }
                place
            }
        }
    )+};
}

rows_of_codes_as!(u8, u16);

/// The row of each code; of several rows with the same code, the one with the registered phrase, else the first.
const fn rows_of_codes(table: &Table, own: &[(usize, Own)]) -> [usize; PLACES] {
    let none = table.rows();
    let mut rows = [none; PLACES];
    let mut place = 0;
    while place < own.len() {
        if let (row, Own::Alternative(code)) = own[place] {
            rows[index(code)] = row;
        }
        place += 1;
    }
    let mut row = none;
    while row > 0 {
        row -= 1;
        if !table.lines[row].is_empty() {
            let code = table.codes[row];
            let earlier = rows[index(code.as_u16())];
            if earlier == none || !is_registered_phrase(code, table.phrases[earlier]) {
                rows[index(code.as_u16())] = row;
            }
        }
    }
    rows
}

/// Whether this is the registered phrase of the code.
const fn is_registered_phrase(code: StatusCode, phrase: ReasonPhrase<'static>) -> bool {
    let (registered, phrase) = (ReasonPhrase::canonical(code).as_str().as_bytes(), phrase.as_str().as_bytes());
    let mut place = 0;
    while place < phrase.len() && place < registered.len() {
        if phrase[place] != registered[place] {
            return false;
        }
        place += 1;
    }
    phrase.len() == registered.len()
}

/// The place of a number in a table of codes; of a number that is no code, the last one.
#[inline]
const fn index(number: u16) -> usize {
    let index = (number as usize).wrapping_sub(FIRST_CODE);
    if index < CODES { index } else { CODES }
}

/// The code of a row.
#[inline]
#[must_use]
pub const fn code<T: Rows>(row: usize) -> StatusCode {
    T::TABLE.codes[T::TABLE.place(row)]
}

/// The phrase of a row.
#[inline]
#[must_use]
pub const fn phrase<T: Rows>(row: usize) -> &'static ReasonPhrase<'static> {
    &T::TABLE.phrases[T::TABLE.place(row)]
}

/// The status line of a row.
#[inline]
#[must_use]
pub const fn line<T: Rows>(row: usize) -> StatusLine<'static> {
    let row = T::TABLE.place(row);
    line_written_by_the_derive(T::TABLE.codes[row], T::TABLE.phrases[row], T::TABLE.lines[row])
}

/// The code with this number, which the derive has checked.
#[inline]
#[must_use]
pub const fn code_of_discriminant(number: u16) -> StatusCode {
    match StatusCode::from_u16(number) {
        Ok(code) => code,
        Err(_) => StatusCode::SERVER_INTERNAL_ERROR,
    }
}

/// One of both. By an index, for a branch is hard to predict on codes in random order, and then costs ten times a look-up.
#[inline]
const fn own_or<V: Copy>(own: V, held: V, is_held: bool) -> V {
    [own, held][is_held as usize]
}

/// A code that is held, or any; and whether it is.
#[inline]
const fn held_or_any(held: Option<&StatusCode>) -> (StatusCode, bool) {
    let code = match held {
        Some(code) => code,
        None => &WITHOUT_A_CODE.0,
    };
    (*code, held.is_some())
}

/// The code of a row, or the one that the variant marked `other` holds.
#[inline]
#[must_use]
pub const fn code_or(own: StatusCode, held: Option<&StatusCode>) -> StatusCode {
    let (held, is_held) = held_or_any(held);
    own_or(own, held, is_held)
}

/// The phrase of a row, or the registered one of the code that the variant marked `other` holds.
#[inline]
#[must_use]
pub const fn phrase_or(
    own: &'static ReasonPhrase<'static>,
    held: Option<&StatusCode>,
) -> &'static ReasonPhrase<'static> {
    let (held, is_held) = held_or_any(held);
    own_or(own, registered_phrase(held), is_held)
}

/// The registered phrase of the code of a row, or of the code that the variant marked `other` holds. One of two rows of the
/// registry is chosen, and not one of two codes, which may become a branch, or of two addresses: 19 instructions, not 23.
#[inline]
#[must_use]
pub const fn registered_phrase_or<T: Rows, const ROWS: usize>(
    row: usize,
    held: Option<&StatusCode>,
) -> &'static ReasonPhrase<'static> {
    let (held, is_held) = held_or_any(held);
    let own = Made::<T, ROWS>::REGISTRY_ROWS[T::TABLE.place(row)];
    phrase_of_registry_row(own_or(own, registry_row(held), is_held))
}

/// The status line of a row, or that of the code that the variant marked `other` holds.
#[inline]
#[must_use]
pub const fn line_or(own: StatusLine<'static>, held: Option<&StatusCode>) -> StatusLine<'static> {
    match held {
        Some(code) => StatusLine::new(*code, *registered_phrase(*code)),
        None => own,
    }
}

/// The row with exactly this code; as many as there are rows where there is none.
#[inline]
#[must_use]
pub const fn row_of<T: Rows>(number: u16) -> usize {
    row_at::<T>(index(number))
}

/// The row for a place in a table by code.
#[inline]
const fn row_at<T: Rows>(place: usize) -> usize {
    let row = if T::TABLE.rows() < u8::MAX as usize {
        T::ROW_OF_CODE.0[place] as usize
    } else {
        T::WIDE_ROW_OF_CODE.0[place] as usize
    };
    // It is never more; the comparison tells that to the compiler, which then needs no branch to find the variant.
    if row < T::TABLE.rows() { row } else { T::TABLE.rows() }
}

/// The variant for a place in [`Variants::BY_CODE`], which is made of them.
#[must_use]
pub const fn variant_at<T: Variants>(place: usize) -> Option<&'static T::Status> {
    variant_of_row(row_at::<T>(place))
}

/// The first place from this one on where [`Variants::BY_CODE`] has a variant; behind the last, [`PLACES`]. To make the table, the
/// compiler asks for these alone, because its work follows the calls: an enum of three costs 86 million instructions of a
/// `cargo build`, not 188.
#[must_use]
pub const fn place_of_a_variant<T: Variants>(from: usize) -> usize {
    let none = T::TABLE.rows();
    if none < u8::MAX as usize {
        T::ROW_OF_CODE.place_of_another(none, from)
    } else {
        T::WIDE_ROW_OF_CODE.place_of_another(none, from)
    }
}

/// The variant of a row, in a set where each has a code.
#[inline]
#[must_use]
pub const fn variant_of_row<S: SipStatus>(row: usize) -> Option<&'static S> {
    if row < S::ALL.len() { Some(&S::ALL[row]) } else { None }
}

/// The variant with exactly this code.
#[inline]
#[must_use]
pub const fn variant<T: Variants>(number: u16) -> Option<&'static T::Status> {
    T::BY_CODE[index(number)].as_ref()
}

/// The variant with this code, else with the code as which it is to be treated (RFC 3261 §8.1.3.2).
#[inline]
#[must_use]
pub const fn variant_treated_as<T: Variants>(code: StatusCode) -> Option<&'static T::Status> {
    match variant::<T>(code.as_u16()) {
        None => variant::<T>(code.treated_as().as_u16()),
        found => found,
    }
}

/// The variant that a number is to be treated as (RFC 3261 §8.1.3.2).
#[inline]
#[must_use]
pub fn recognized<S: SipStatus>(number: u16) -> Option<S> {
    StatusCode::from_u16(number).ok().and_then(S::recognize)
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

/// The variant of a received line, under `by_phrase`; else that of the code as which its code is to be treated, where that is
/// another one.
#[must_use]
pub fn variant_of_line<T: Rows, S>(
    line: &ReceivedStatusLine<'_>,
    variant: fn(usize, StatusCode) -> Option<S>,
) -> Option<S> {
    let (code, treated_as) = (line.code(), line.code().treated_as());
    let row = row_of_line::<T>(line).unwrap_or(T::TABLE.rows());
    let found = variant(row, code);
    if found.is_some() || treated_as == code { found } else { variant(row_of::<T>(treated_as.as_u16()), code) }
}

/// The row of a received line, under `by_phrase`: a whole phrase goes before the longest pattern, and a pattern before the
/// variant with the registered phrase. `None` where nothing matches.
fn row_of_line<T: Rows>(line: &ReceivedStatusLine<'_>) -> Option<usize> {
    let received = line.reason_bytes();
    let has_code = |row: &usize| !T::TABLE.lines[*row].is_empty() && T::TABLE.codes[*row] == line.code();
    let is_whole = |row: &usize| received.eq_ignore_ascii_case(T::TABLE.phrases[*row].as_str().as_bytes());
    let fits = |own: Own| match own {
        Own::Starts(start) => starts(received, start.as_bytes()).then_some(start.len()),
        Own::Ends(end) => ends(received, end.as_bytes()).then_some(end.len()),
        _ => None,
    };
    let by_pattern = || {
        let patterns = T::OWN.iter().filter(|(row, _)| has_code(row));
        // Of several that are longest, the first.
        let fitting = patterns.filter_map(|(row, pattern)| Some((fits(*pattern)?, *row))).rev();
        fitting.max_by_key(|(length, _)| *length).map(|(_, row)| row)
    };
    let by_code = || {
        let row = Some(row_of::<T>(line.code().as_u16())).filter(|row| *row < T::TABLE.rows())?;
        // A phrase is one of the variant's own code; an alternative has none.
        let is_found_by_its_code = !has_code(&row) || is_registered_phrase(line.code(), T::TABLE.phrases[row]);
        is_found_by_its_code.then_some(row)
    };
    (0..T::TABLE.rows()).filter(has_code).find(is_whole).or_else(by_pattern).or_else(by_code)
}

fn starts(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start))
}

fn ends(text: &[u8], end: &[u8]) -> bool {
    let from = text.len().checked_sub(end.len());
    from.and_then(|from| text.get(from..)).is_some_and(|text| text.eq_ignore_ascii_case(end))
}

/// The first thing of this kind that the row has of its own.
fn own<T: Rows, V>(row: usize, of_kind: impl Fn(Own) -> Option<V>) -> Option<V> {
    T::OWN.iter().filter(|(other, _)| *other == row).find_map(|(_, own)| of_kind(*own))
}

/// The action: the one that the derive was told, else that of what answers.
#[inline]
#[must_use]
pub fn action<T: Rows>(row: usize, delegate: Option<Delegate<'_>>) -> Action {
    let own_action = own::<T, _>(row, |own| match own {
        Own::Action(action) => Some(action),
        Own::Kept => Some(code::<T>(row).treated_as().action()),
        _ => None,
    });
    match (own_action, delegate) {
        (Some(own), _) => own,
        (None, Some(Delegate::Inner(inner))) => inner.action(),
        (None, delegate) => code_of::<T>(row, delegate).action(),
    }
}

/// The cause: the one that the derive was told, which goes before the map, else that of what answers.
#[inline]
#[must_use]
pub fn q850<T: Rows>(row: usize, delegate: Option<Delegate<'_>>, map: &CauseMap) -> Option<Cause> {
    let own_cause = own::<T, _>(row, |own| match own {
        Own::Cause(cause) => Some(Cause::new(cause)),
        Own::Kept => Some(map.cause_of_an_unlisted(code::<T>(row))),
        _ => None,
    });
    match (own_cause, delegate) {
        (Some(own), _) => own,
        (None, Some(Delegate::Inner(inner))) => inner.q850_by(map),
        (None, delegate) => map.cause(code_of::<T>(row, delegate)),
    }
}

/// The variant of the code that the map gives for a cause.
#[inline]
#[must_use]
pub fn from_cause<S: SipStatus>(map: &CauseMap, cause: Cause, location: Location) -> Option<S> {
    map.status(cause, location).and_then(S::from_code)
}

/// The variant whose own cause this is, the first of several; else that of the code that the map gives.
#[inline]
#[must_use]
pub fn variant_of_cause<T: Rows, S: SipStatus>(
    map: &CauseMap,
    cause: Cause,
    location: Location,
    variant: impl FnOnce(usize, StatusCode) -> Option<S>,
) -> Option<S> {
    match T::OWN.iter().find(|(_, own)| matches!(own, Own::Cause(own) if *own == cause.value())) {
        Some((row, _)) => variant(*row, WITHOUT_A_CODE.0),
        None => from_cause(map, cause, location),
    }
}

/// The codes of a set, its alternatives included.
#[must_use]
pub const fn codes<T: Rows>() -> StatusSet {
    let (table, mut codes) = (&T::TABLE, StatusSet::EMPTY);
    let (mut row, rows) = (0, table.rows());
    while row < rows {
        if !table.lines[row].is_empty() {
            let code = table.codes[row].as_u16();
            codes = codes.with_range(code, code, true);
        }
        row += 1;
    }
    let mut place = 0;
    while place < T::OWN.len() {
        if let (_, Own::Alternative(code)) = T::OWN[place] {
            codes = codes.with_range(code, code, true);
        }
        place += 1;
    }
    codes
}

/// The doc comment of a row, else what the inner answer has.
#[inline]
#[must_use]
pub fn docs<T: Rows>(row: usize, delegate: Option<Delegate<'_>>) -> Option<&'static str> {
    let mark = T::DOCS.chars().next();
    let own = mark.and_then(|mark| T::DOCS.split(mark).nth(row + 1)).filter(|docs| !docs.is_empty());
    match (own, delegate) {
        (None, Some(Delegate::Inner(inner))) => inner.docs(),
        (own, _) => own,
    }
}

/// Every variant with a code.
#[inline]
#[must_use]
pub const fn all<T: SipStatus>() -> &'static [T] {
    T::ALL
}

/// The type in a variant marked `other`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `sipcode::StatusCode`",
    label = "the variant marked `other` holds a `sipcode::StatusCode`"
)]
pub trait IsStatusCode {
    /// The type itself. Where there is none, the compiler says so once, at the type.
    type StatusCode;
}

impl IsStatusCode for StatusCode {
    type StatusCode = Self;
}

/// A type whose variants answer.
pub trait Answers {
    /// The row of the value.
    fn row(&self) -> usize;

    /// What answers for the value, if not the value itself.
    fn delegate(&self) -> Option<Delegate<'_>> {
        None
    }
}

/// What answers for a value.
#[derive(Clone, Copy)]
pub enum Delegate<'a> {
    /// What it holds.
    Inner(&'a dyn ToStatus),
    /// The code that a function gives.
    Code(StatusCode),
}

impl fmt::Debug for Delegate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = match self {
            Self::Inner(inner) => inner.code(),
            Self::Code(code) => *code,
        };
        f.debug_tuple("Delegate").field(&code).finish()
    }
}

/// What a transparent variant holds, which must be able to answer. Here the compiler asks for it by the trait's name.
#[inline]
#[must_use]
pub const fn answering<T: ToStatus>(inner: &T) -> Delegate<'_> {
    Delegate::Inner(inner)
}

/// The code of an answer.
#[inline]
#[must_use]
pub fn code_of<T: Rows>(row: usize, delegate: Option<Delegate<'_>>) -> StatusCode {
    match delegate {
        Some(Delegate::Inner(inner)) => inner.code(),
        Some(Delegate::Code(code)) => code,
        None => code::<T>(row),
    }
}

/// The phrase of an answer.
#[inline]
#[must_use]
pub fn phrase_of<T: Rows>(row: usize, delegate: Option<Delegate<'_>>) -> ReasonPhrase<'_> {
    match delegate {
        Some(Delegate::Inner(inner)) => inner.phrase(),
        Some(Delegate::Code(code)) => ReasonPhrase::canonical(code),
        None => *phrase::<T>(row),
    }
}

/// The status line of an answer.
#[inline]
#[must_use]
pub fn line_of<T: Rows>(row: usize, delegate: Option<Delegate<'_>>) -> StatusLine<'_> {
    match delegate {
        Some(Delegate::Inner(inner)) => inner.status_line(),
        Some(Delegate::Code(code)) => StatusLine::new(code, ReasonPhrase::canonical(code)),
        None => line::<T>(row),
    }
}

/// The value of a header field, told apart by method probing: an `Option`, what implements `Display`, or neither.
#[derive(Debug)]
pub struct Value<'a, V: ?Sized>(pub &'a V);

/// Ends method probing at the value, so that a value that is an error already is not reported twice.
impl<V: ?Sized> core::ops::Deref for Value<'_, V> {
    type Target = V;

    fn deref(&self) -> &V {
        self.0
    }
}

macro_rules! optional_values {
    ($($option:ty),+) => {$(
        impl<T: Display> Value<'_, $option> {
            /// Writes the header field if there is a value, and says whether there was.
            pub fn __sip_header(&self, name: &'static str, write: &mut dyn FnMut(HeaderField<'_>)) -> bool {
                match self.0 {
                    Some(value) => Value(value).__sip_header(name, write),
                    None => false,
                }
            }
        }
    )+};
}

optional_values!(Option<T>, &Option<T>, &&Option<T>);

/// Both traits of the values, without their names.
pub mod values {
    pub use super::{DisplayValue as _, NoValue as _};
}

/// The value of a header field that is always there.
pub trait DisplayValue {
    /// Writes the header field.
    fn __sip_header(&self, name: &'static str, write: &mut dyn FnMut(HeaderField<'_>)) -> bool;
}

impl<V: Display + ?Sized> DisplayValue for Value<'_, V> {
    fn __sip_header(&self, name: &'static str, write: &mut dyn FnMut(HeaderField<'_>)) -> bool {
        write(HeaderField::known(name, &self.0));
        true
    }
}

/// The catch-all, which says what is missing. The bound stands at the method, so that the method is found and the compiler
/// reports the bound.
pub trait NoValue<V: ?Sized> {
    /// Never called.
    fn __sip_header(&self, name: &'static str, write: &mut dyn FnMut(HeaderField<'_>)) -> bool
    where
        V: HeaderValue;
}

impl<V: ?Sized> NoValue<V> for &Value<'_, V> {
    fn __sip_header(&self, _: &'static str, _: &mut dyn FnMut(HeaderField<'_>)) -> bool
    where
        V: HeaderValue,
    {
        false
    }
}

/// What can be the value of a header field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a header field",
    label = "this must implement `Display`, or be an `Option` of what does"
)]
pub trait HeaderValue {}

/// The value of a header field that the answer must always carry, under `complete`: an `Option` is none.
#[derive(Debug)]
pub struct Required<'a, V: ?Sized>(pub &'a V);

impl<V: ?Sized> Required<'_, V> {
    /// Writes the header field.
    pub fn __sip_header(&self, name: &'static str, write: &mut dyn FnMut(HeaderField<'_>)) -> bool
    where
        V: Display,
    {
        write(HeaderField::known(name, &self.0));
        true
    }
}

/// The header fields of an inner answer but those that are given anew.
pub fn inner_header_fields(
    delegate: Option<Delegate<'_>>,
    given: &[(&str, bool)],
    write: &mut dyn FnMut(HeaderField<'_>),
) {
    if let Some(Delegate::Inner(inner)) = delegate {
        inner.header_fields(&mut |field| {
            let inner = long_form(field.name());
            let is_given = |(name, is_there): &(&str, bool)| *is_there && name.eq_ignore_ascii_case(inner);
            if !given.iter().any(is_given) {
                write(field);
            }
        });
    }
}

/// `486 Busy Here`, or `497` when the phrase is empty.
///
/// # Errors
///
/// When the formatter has one.
pub fn display(code: StatusCode, phrase: ReasonPhrase<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
