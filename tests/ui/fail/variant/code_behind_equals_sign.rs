// errors: 1
// at: 8:486

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip = 486]
    Busy,
}

fn main() {
    assert_eq!(AcmeStatus::Busy.to_string(), AcmeStatus::Busy.to_string());
}
