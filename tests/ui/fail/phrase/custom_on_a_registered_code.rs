//! `custom` stands on a registered code.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(497, "Trunk Full", custom)]
    TrunkFull,
}

fn main() {}
