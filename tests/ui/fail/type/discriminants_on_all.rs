//! Discriminants stand on every variant or on none.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[repr(u16)]
enum Status {
    #[sip(486)]
    Busy = 486,
    #[sip(410)]
    Gone,
}

fn main() {}
