//! Every character of the phrase can be seen.

use sipcode::SipStatus;

#[derive(SipStatus)]
enum Status {
    #[sip(497, "Trunk\u{ad}Full", vendor)]
    TrunkFull,
}

fn main() {}
