//! Several mistakes in answers with header fields.

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(complete)]
enum Failure<T> {
    #[sip(423, header("Min-Expire" = min))]
    TooBrief { min: u32 },
    #[sip(transparent = 2)]
    Upstream(T, u8),
    #[sip(500, "Internal Server Error", header("Via" = 5))]
    Broken,
}

fn main() {}
