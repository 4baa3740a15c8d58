//! A phrase of another code is a slip, unless `custom` says that it is meant.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(404, "Gone")]
    Gone(String),
}

fn main() {}
