//! The code stands first.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(q850 = 34, 486)]
    Busy,
}

fn main() {}
