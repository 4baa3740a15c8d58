// errors: 1
// at: 7:450..=499

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 450..=499, fallback)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486)]
    Busy,
}

fn main() {
    assert!(AcmeStatus::try_from(StatusCode::BUSY_HERE).is_ok());
    assert!(AcmeStatus::recognize(StatusCode::BUSY_HERE).is_some());
}
