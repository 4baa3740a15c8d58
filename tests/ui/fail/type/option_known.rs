//! An option on the enum is a known one; the nearest is offered.

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vender = "Acme")]
enum Status {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Full")]
    TrunkFull,
}

fn main() {}
