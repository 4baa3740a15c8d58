//! `other` stands without a code, a phrase and options of them.

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other, vendor)]
    Other(StatusCode),
}

fn main() {}
