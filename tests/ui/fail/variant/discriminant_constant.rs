// errors: 1
// at: 11:BUSY

use sipcode::SipStatus;

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable = 480,
    #[sip(486)]
    Busy = BUSY,
}

const BUSY: isize = 486;

fn main() {
    assert!(AcmeStatus::try_from(486_u16).is_ok());
    println!("{}", AcmeStatus::Busy.code());
}
