//! A `transparent` variant holds one value, or names the field that answers.

use sipcode::{StatusCode, ToStatus};

#[derive(ToStatus)]
enum Status {
    #[sip(transparent)]
    Upstream(StatusCode, u8),
}

fn main() {}
