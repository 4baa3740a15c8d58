// errors: 1
// at: 10:"Acme"

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor = "Acme")]
    TrunkFull,
}

fn main() {
    assert_eq!(AcmeStatus::TrunkFull.code(), 497);
}
