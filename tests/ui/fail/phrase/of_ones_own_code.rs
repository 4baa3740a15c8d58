//! A code of one's own has a phrase.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(497, vendor)]
    TrunkFull,
}

fn main() {}
