// errors: 1
// at: 10:"Trunk Group Full\r\nVia: SIP/2.0/UDP evil.example"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(497, "Trunk Group Full\r\nVia: SIP/2.0/UDP evil.example", vendor)]
    TrunkFull,
}

const TRUNK_FULL: &str = AcmeStatus::TrunkFull.reason();

fn main() {
    println!("{}", TRUNK_FULL);
}
