//! A struct has `#[sip(…)]`.

use sipcode::ToStatus;

#[derive(ToStatus)]
struct Gone;

fn main() {}
