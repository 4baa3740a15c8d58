// errors: 1
// at: 10:q850

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, q850 = 17, action = Retry, q850 = 34)]
    Busy,
}

fn main() {
    println!("{:?}", AcmeStatus::Busy.q850());
}
