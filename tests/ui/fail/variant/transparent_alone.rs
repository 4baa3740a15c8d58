//! `transparent` stands without a code and a phrase.

use sipcode::{StatusCode, ToStatus};

#[derive(ToStatus)]
enum Status {
    #[sip(404, transparent)]
    Upstream(StatusCode),
}

fn main() {}
