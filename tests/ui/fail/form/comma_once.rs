//! An argument stands before each comma.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(486,, q850 = 34)]
    Busy,
}

fn main() {}
