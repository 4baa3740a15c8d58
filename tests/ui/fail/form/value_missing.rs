//! A value stands behind `=`.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(transparent =)]
    Upstream(sipcode::StatusCode),
}

fn main() {}
