// errors: 1
// at: 10:273

use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, q850 = 273)]
    Busy,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{:?}", AcmeStatus::Busy.q850());
    println!("{}", BUSY.as_str());
}
