// errors: 1
// at: 10:vendor

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(409, "Conflict", vendor)]
    Conflict,
}

const CONFLICT: StatusCode = AcmeStatus::Conflict.code();

fn main() {
    println!("{}", CONFLICT.as_str());
}
