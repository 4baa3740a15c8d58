// errors: 1
// at: 11:486_u16 as isize

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable = 480,
    #[sip(486)]
    Busy = 486_u16 as isize,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", BUSY.as_str());
}
