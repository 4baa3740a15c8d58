//! A variant of a set holds no values.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy(u8),
}

fn main() {}
