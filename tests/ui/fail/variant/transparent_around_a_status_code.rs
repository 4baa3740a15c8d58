// errors: 1
// at: 10:transparent

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(transparent)]
    Other(StatusCode),
}

const UNAVAILABLE: StatusCode = AcmeStatus::Unavailable.code();

fn main() {
    println!("{}", UNAVAILABLE.as_str());
}
