// errors: 1
// at: 10:reason

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, reason = "Busy Here")]
    Busy,
}

const UNAVAILABLE: StatusCode = AcmeStatus::Unavailable.code();

fn main() {
    println!("{}", UNAVAILABLE.as_str());
}
