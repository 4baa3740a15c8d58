// errors: 1
// at: 7:vender

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vender = "Acme")]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
}

const TRUNK_FULL: StatusCode = AcmeStatus::TrunkFull.code();

fn main() {
    println!("{}", TRUNK_FULL.as_str());
    let _ = <AcmeStatus as SipStatus>::VENDOR;
}
