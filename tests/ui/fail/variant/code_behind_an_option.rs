// errors: 1
// at: 8:vendor

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(vendor, 497, "Trunk Group Full")]
    TrunkFull,
}

fn main() {
    assert_eq!(AcmeStatus::TrunkFull.to_string(), AcmeStatus::TrunkFull.to_string());
}
