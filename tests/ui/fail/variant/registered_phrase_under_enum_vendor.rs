// errors: 1
// at: 11:468

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(468, "Busy Here")]
    Busy,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
}
