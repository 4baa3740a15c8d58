// errors: 1
// at: 10:497

use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
}

const TRUNK_FULL: StatusCode = AcmeStatus::TrunkFull.code();

fn main() {
    println!("{}", TRUNK_FULL.as_str());
    println!("{}", AcmeStatus::TrunkFull.action().advice());
}
