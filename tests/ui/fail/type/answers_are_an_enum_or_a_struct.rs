//! Answers are an enum or a struct, not a union.

use sipcode::ToStatus;

#[derive(ToStatus)]
union Answer {
    code: u16,
}

fn main() {}
