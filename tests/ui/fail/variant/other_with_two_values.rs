// errors: 1
// at: 11:(StatusCode, u8)

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode, u8),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Busy.code());
}
