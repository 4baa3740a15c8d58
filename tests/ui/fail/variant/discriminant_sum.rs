// errors: 1
// at: 11:400 + 86

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable = 480,
    #[sip(486)]
    Busy = 400 + 86,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
}
