// errors: 1
// at: 10:vendor

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other, vendor)]
    Other(StatusCode),
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", BUSY.as_str());
}
