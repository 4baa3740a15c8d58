// errors: 1
// at: 8:vendr

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(dialect, vendor = "Acme")]
#[sip(vendr = "Acme Labs")]
enum AcmeStatus {
    #[sip(486, "Line Is Busy")]
    Busy,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
}

fn main() {
    let _ = <AcmeStatus as SipStatus>::VENDOR;
    println!("{}", AcmeStatus::TrunkFull.code());
}
