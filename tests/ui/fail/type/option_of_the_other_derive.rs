//! An option of one derive does not stand in the other.

use sipcode::ToStatus;

#[derive(ToStatus)]
#[sip(fallback)]
enum Status {
    #[sip(486)]
    Busy(String),
}

fn main() {}
