//! A header field stands in `header(…)`.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Error {
    #[sip(423, "Min-Expires" = min)]
    TooBrief { min: u32 },
}

fn main() {}
