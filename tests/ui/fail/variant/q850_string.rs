// errors: 1
// at: 10:"17"

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, q850 = "17")]
    Busy,
}

fn main() {
    println!("{:?}", AcmeStatus::Busy.q850());
}
