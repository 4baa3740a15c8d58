//! The `Reason` header field: read by RFC 3326 §2 and RFC 3261 §7.3.1 and §25.1 with the location of RFC 8606, written by
//! RFC 9366, and taken from and into status codes and causes.

mod abnf;
mod causes;
mod conversions;
mod errors;
mod flaws;
mod generated;
mod grammar;
mod lines;
mod locations;
#[cfg(feature = "alloc")]
mod owned;
mod parameters;
mod protocols;
mod robustness;
mod text;
mod writing;

use sipcode::reason::{self, InvalidReason, InvalidReasonKind, ReasonValue};

/// The values of a line that is right.
fn values(line: &[u8]) -> Vec<ReasonValue<'_>> {
    read(line).unwrap_or_else(|error| panic!("{}: {error}", shown(line)))
}

/// The values of a line that may be wrong.
fn readable(line: &(impl AsRef<[u8]> + ?Sized)) -> Vec<ReasonValue<'_>> {
    reason::parse(line.as_ref()).flatten().collect()
}

/// The value of a line that has one.
fn value(line: &(impl AsRef<[u8]> + ?Sized)) -> ReasonValue<'_> {
    let line = line.as_ref();
    let values = values(line);
    assert_eq!(values.len(), 1, "{}", shown(line));
    values[0]
}

/// What is wrong first in a line that is wrong.
fn error(line: &(impl AsRef<[u8]> + ?Sized)) -> InvalidReason {
    let line = line.as_ref();
    read(line).expect_err(&shown(line))
}

/// What kind of mistake is first in a line that is wrong, and where.
fn mistake(line: &(impl AsRef<[u8]> + ?Sized)) -> (InvalidReasonKind, usize) {
    let error = error(line);
    (error.kind(), error.offset())
}

fn read(line: &[u8]) -> Result<Vec<ReasonValue<'_>>, InvalidReason> {
    let value = |value: Result<ReasonValue<'_>, _>| value.and_then(|value| value.flaw().map_or(Ok(()), Err));
    reason::parse(line).try_for_each(value)?;
    Ok(reason::parse(line).flatten().collect())
}

fn shown(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}
