//! `transparent` belongs to `ToStatus`.

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(transparent)]
    Upstream(StatusCode),
}

fn main() {}
