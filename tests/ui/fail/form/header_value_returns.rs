//! The value of a header field does not return: other fields may be written behind it.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Error {
    #[sip(423, header("Min-Expires" = if *min == 0 { return } else { min }))]
    TooBrief { min: u32 },
}

fn main() {}
