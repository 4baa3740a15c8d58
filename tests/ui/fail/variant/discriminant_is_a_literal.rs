//! A discriminant is an integer literal.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[repr(u16)]
enum Status {
    #[sip(486)]
    Busy = 400 + 86,
}

fn main() {}
