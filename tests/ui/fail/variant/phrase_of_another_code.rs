// errors: 1
// at: 10:"Request Terminated"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, "Request Terminated")]
    Busy,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
}
