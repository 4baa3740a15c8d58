// errors: 1
// at: 10:468

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(468, "Busy Here")]
    BusyToo,
}

const BUSY_TOO: StatusCode = AcmeStatus::BusyToo.code();

fn main() {
    println!("{}", BUSY_TOO.as_str());
}
