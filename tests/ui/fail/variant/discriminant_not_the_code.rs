// errors: 1
// at: 11:487

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable = 480,
    #[sip(486)]
    Busy = 487,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", AcmeStatus::Unavailable as u16);
    println!("{}", BUSY.as_str());
}
