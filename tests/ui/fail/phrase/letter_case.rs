//! A phrase that differs in letter case alone is a slip.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(404, "Not found")]
    NotFound(String),
}

fn main() {}
