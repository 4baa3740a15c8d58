// errors: 1
// at: 11:vendor

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, vendor)]
    Busy,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
}
