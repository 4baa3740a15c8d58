//! The phrase may go on the wire (RFC 3261 §25.1).

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(497, "Trunk\r\nFull", vendor)]
    TrunkFull,
}

fn main() {}
