//! The attribute names a code.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip("Busy Here")]
    Busy,
}

fn main() {}
