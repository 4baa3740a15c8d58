// errors: 1
// at: 11:(StatusCode)

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486)]
    Busy(StatusCode),
}

fn main() {
    println!("{}", AcmeStatus::Busy(StatusCode::BUSY_HERE).code());
}
