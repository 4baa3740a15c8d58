// errors: 2
// at: 7:vendour | 13:0

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendour = "Acme")]
enum AcmeStatus {
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
    #[sip(498, "Trunk Group Barred")]
    TrunkBarred,
    #[sip(486, q850 = 0)]
    Busy,
}

const TRUNK_FULL: StatusCode = AcmeStatus::TrunkFull.code();

fn main() {
    println!("{}", TRUNK_FULL.as_str());
    println!("{}", AcmeStatus::TrunkBarred.to_string());
}
