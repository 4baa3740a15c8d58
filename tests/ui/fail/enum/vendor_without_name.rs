// errors: 1
// at: 7:vendor

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendor)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
}

const TRUNK_FULL: StatusCode = AcmeStatus::TrunkFull.code();

fn main() {
    let _ = <AcmeStatus as SipStatus>::VENDOR;
    println!("{}", TRUNK_FULL.as_str());
}
