// errors: 1
// at: 10:code

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(code = 486)]
    Busy,
}

const UNAVAILABLE: StatusCode = AcmeStatus::Unavailable.code();

fn main() {
    println!("{}", UNAVAILABLE.as_str());
}
