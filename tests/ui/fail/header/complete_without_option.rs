//! Under `complete`, an `Option` is no value of a header field that must be there.

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(complete)]
enum Status {
    #[sip(423, header("Min-Expires" = min))]
    TooBrief { min: Option<u32> },
}

fn main() {}
