// errors: 1
// at: 11:custom

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, "Trunk Group Full", custom)]
    TrunkFull,
}

const TRUNK_FULL: StatusCode = AcmeStatus::TrunkFull.code();

fn main() {
    println!("{}", TRUNK_FULL.as_str());
}
