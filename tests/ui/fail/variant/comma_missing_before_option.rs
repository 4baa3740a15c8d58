// errors: 1
// at: 8:"Next Hop Failed" vendor

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(477, "Next Hop Failed" vendor)]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.code(), 477);
}
