// errors: 1
// at: 11:(u32)

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486)]
    Busy(u32),
}

fn main() {
    println!("{}", AcmeStatus::Busy(3).code());
    assert!(AcmeStatus::from_code(StatusCode::BUSY_HERE).is_some());
}
