// errors: 1
// at: 11:#[sip(q850 = 34)]

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, "Trunk Group Full", vendor)]
    #[sip(q850 = 34)]
    TrunkFull,
}

fn main() {
    println!("{:?}", AcmeStatus::TrunkFull.q850());
}
