// errors: 1
// at: 10:497

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
}

fn main() {
    println!("{:?}", AcmeStatus::TrunkFull.q850());
}
