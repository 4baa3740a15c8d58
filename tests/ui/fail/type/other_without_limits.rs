//! `class`, `range` and `fallback` do not stand beside a variant that takes any code.

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientError)]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

fn main() {}
