//! The function of `with` makes a `StatusCode` of a reference to the value.

use sipcode::ToStatus;

fn code_of(_: &str) -> u16 {
    503
}

#[derive(ToStatus)]
enum Status {
    #[sip(with = code_of)]
    Database(String),
}

fn main() {}
