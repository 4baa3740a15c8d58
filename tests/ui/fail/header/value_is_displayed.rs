//! The value of a header field implements `Display`, or is an `Option` of what does.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { min: Vec<u8> },
}

fn main() {}
