// errors: 1
// at: 11:497

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
    #[sip(497, "Trunk Group Barred")]
    TrunkBarred,
}

const TRUNK_BARRED: StatusCode = AcmeStatus::TrunkBarred.code();

fn main() {
    println!("{}", TRUNK_BARRED.as_str());
}
