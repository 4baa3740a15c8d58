//! `transparent` stands alone or names a field.

use sipcode::ToStatus;

#[derive(ToStatus)]
enum Status {
    #[sip(transparent = true)]
    Upstream(sipcode::StatusCode),
}

fn main() {}
