// errors: 1
// at: 10:468

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(468, "Busy Heer")]
    Busy,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
}
