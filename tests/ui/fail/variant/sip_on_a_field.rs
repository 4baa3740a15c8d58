// errors: 1
// at: 10:#[sip(499)]

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)] Other(#[sip(499)] StatusCode),
}

fn main() {
    assert_eq!(AcmeStatus::from(StatusCode::BUSY_HERE).code(), AcmeStatus::Busy.code());
}
