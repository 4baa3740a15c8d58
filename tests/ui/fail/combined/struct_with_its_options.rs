//! A struct has the options of the type and of the variant in one attribute.

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(487, complete, class = ServerError, header("m" = 5))]
struct Cancelled {
    by: String,
}

fn main() {}
