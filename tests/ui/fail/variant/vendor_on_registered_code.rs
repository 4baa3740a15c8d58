// errors: 1
// at: 10:vendor

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, "Busy Here", vendor)]
    Busy,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
}
