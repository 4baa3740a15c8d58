// errors: 1
// at: 12:other

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
    #[sip(other)]
    Unheard(StatusCode),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Unheard(StatusCode::GONE).code());
}
