// errors: 3
// at: 8:vendr | 8:0 | 10:vend0r

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(497, "Trunk Group Full", vendr, q850 = 0)]
    TrunkFull,
    #[sip(468, "Busy Here", vend0r)]
    Busy,
}

const TRUNK_FULL: StatusCode = AcmeStatus::TrunkFull.code();

fn main() {
    println!("{}", TRUNK_FULL.as_str());
}
