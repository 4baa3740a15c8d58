// errors: 1
// at: 8:vendor

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
#[sip(vendor = "Acme Labs")]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
}

fn main() {
    let _ = <AcmeStatus as SipStatus>::VENDOR;
    println!("{}", AcmeStatus::TrunkFull.code());
}
