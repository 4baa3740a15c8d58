//! A discriminant is the code.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486)]
    Busy = 487,
}

fn main() {}
