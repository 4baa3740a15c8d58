// errors: 1
// at: 10:1000

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(1000, "Trunk Group Full", vendor)]
    TrunkFull,
}

fn main() {
    println!("{}", u16::from(AcmeStatus::TrunkFull));
}
