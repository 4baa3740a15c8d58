// errors: 1
// at: 11:(u16)

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(u16),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Other(410).code());
}
