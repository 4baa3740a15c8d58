// errors: 1
// at: 7:Acme

use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(vendor = Acme)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
}

fn main() {
    let _ = <AcmeStatus as SipStatus>::VENDOR;
    println!("{}", AcmeStatus::TrunkFull.to_string());
}
