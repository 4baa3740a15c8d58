// errors: 1
// at: 10:497

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, vendor, q850 = 34)]
    TrunkFull,
}

fn main() {
    println!("{:?}", AcmeStatus::TrunkFull.q850());
}
