// errors: 1
// at: 10:"Trunk Group\nFull"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, "Trunk Group\nFull", vendor)]
    TrunkFull,
}

fn main() {
    println!("{}", AcmeStatus::TrunkFull.to_string());
}
