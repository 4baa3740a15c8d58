//! The phrase is not empty.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(497, "", vendor)]
    TrunkFull,
}

fn main() {}
