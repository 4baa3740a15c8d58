// errors: 1
// at: 8:sip

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip]
    BusyHere,
}

fn main() {
    assert_eq!(AcmeStatus::BusyHere.to_string(), AcmeStatus::BusyHere.to_string());
}
