// errors: 1
// at: 10:"Server Time-Out"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(504, "Server Time-Out")]
    Timeout,
}

const TIMEOUT: StatusCode = AcmeStatus::Timeout.code();

fn main() {
    println!("{}", TIMEOUT.as_str());
}
