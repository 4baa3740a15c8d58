// errors: 1
// at: 10:StatusCode::BUSY_HERE

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(StatusCode::BUSY_HERE)]
    Busy,
}

fn main() {
    println!("{}", StatusCode::from(AcmeStatus::Busy));
}
