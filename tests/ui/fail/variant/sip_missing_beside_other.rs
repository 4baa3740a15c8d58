// errors: 1
// at: 10:Unavailable

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    Unavailable,
    #[sip(other)]
    Other(StatusCode),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Unavailable.code());
}
