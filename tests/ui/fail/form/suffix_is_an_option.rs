//! An option does not stick to a literal.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(497, "Trunk Full"vendor)]
    TrunkFull,
}

fn main() {}
