//! The `Reason` header field: read by RFC 3326 §2 and RFC 3261 §7.3.1 and §25.1 with the location of RFC 8606, written by
//! RFC 9366, and taken from and into status codes and causes.

mod abnf;
mod causes;
mod conversions;
mod errors;
mod generated;
mod grammar;
mod lines;
mod locations;
mod parameters;
mod protocols;
mod robustness;
mod text;
mod writing;

use sipcode::reason::{self, InvalidReason, ReasonValue};

/// The values of a line that is right.
fn values(line: &[u8]) -> Vec<ReasonValue<'_>> {
    read(line).unwrap_or_else(|error| panic!("{}: {error}", shown(line)))
}

/// The value of a line that has one.
fn value(line: &(impl AsRef<[u8]> + ?Sized)) -> ReasonValue<'_> {
    let line = line.as_ref();
    let values = values(line);
    assert_eq!(values.len(), 1, "{}", shown(line));
    values[0]
}

/// The error of a line that is wrong.
fn error(line: &(impl AsRef<[u8]> + ?Sized)) -> InvalidReason {
    let line = line.as_ref();
    read(line).expect_err(&shown(line))
}

fn read(line: &[u8]) -> Result<Vec<ReasonValue<'_>>, InvalidReason> {
    reason::parse(line).collect()
}

fn shown(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}
