//! A flag takes no value; `false` leaves it out.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(497, "Trunk Full", vendor = "Acme")]
    TrunkFull,
}

fn main() {}
