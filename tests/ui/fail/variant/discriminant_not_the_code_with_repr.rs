// errors: 1
// at: 12:0x1E7_u16

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[repr(u16)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable = 480,
    #[sip(486)]
    Busy = 0x1E7_u16,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
}
