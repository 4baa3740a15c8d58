// errors: 1
// at: 10:"Temporarily not available"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(480, "Temporarily not available")]
    Unavailable,
}

fn main() {
    println!("{}", AcmeStatus::Unavailable.to_string());
    assert!(AcmeStatus::from_code(StatusCode::BUSY_HERE).is_some());
}
