// errors: 1
// at: 10:q580

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, q580 = 34)]
    Busy,
}

fn main() {
    println!("{:?}", AcmeStatus::Busy.q850());
}
