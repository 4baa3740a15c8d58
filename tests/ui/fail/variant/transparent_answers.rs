//! The value of a `transparent` variant implements `ToStatus`.

use sipcode::{StatusCode, ToStatus};

#[derive(ToStatus)]
enum Status {
    #[sip(transparent)]
    Upstream(Option<StatusCode>),
}

fn main() {}
