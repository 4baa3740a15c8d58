//! The phrase neither starts nor ends with white space.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(497, "Trunk Full ", vendor)]
    TrunkFull,
}

fn main() {}
