//! A name close to that of a known header field is a slip.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(423, header("Min-Expire" = 60))]
    TooBrief,
}

fn main() {}
