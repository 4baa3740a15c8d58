// errors: 1
// at: 7:range

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 480..=489)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Other(StatusCode::GONE).to_string());
}
