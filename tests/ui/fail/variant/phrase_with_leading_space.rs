// errors: 1
// at: 10:" Trunk Group Full"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, " Trunk Group Full", vendor)]
    TrunkFull,
}

const TRUNK_FULL: StatusCode = AcmeStatus::TrunkFull.code();

fn main() {
    println!("{}", TRUNK_FULL.as_str());
}
