// errors: 1
// at: 10:0x2BC

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(0x2BC, "Trunk Group Full", vendor)]
    TrunkFull,
}

fn main() {
    println!("{}", AcmeStatus::TrunkFull.to_string());
}
