// errors: 1
// at: 10:"Unknown"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other, "Unknown")]
    Other(StatusCode),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Other(StatusCode::GONE).to_string());
}
