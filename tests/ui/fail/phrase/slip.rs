//! A phrase close to the registered one is a slip.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(603, "Declined")]
    Declined(String),
}

fn main() {}
