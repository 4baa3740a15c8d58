// errors: 1
// at: 10:othr

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(othr)]
    Other(StatusCode),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
}
