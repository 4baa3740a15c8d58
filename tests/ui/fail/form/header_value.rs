//! The value of a header field is an expression.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(423, header("Min-Expires" = min +))]
    TooBrief { min: u32 },
}

fn main() {}
