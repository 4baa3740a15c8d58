//! The code can be read.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(400 + 86)]
    Busy,
}

fn main() {}
