// errors: 1
// at: 10:499

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other, 499)]
    Other(StatusCode),
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", BUSY.as_str());
}
