//! The code stands without a key.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(code = 486)]
    Busy,
}

fn main() {}
