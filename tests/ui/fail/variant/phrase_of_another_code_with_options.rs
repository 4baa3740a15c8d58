// errors: 1
// at: 10:"Bad Gateway"

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(503, "Bad Gateway", q850 = 27)]
    BadGateway,
}

fn main() {
    println!("{:?}", AcmeStatus::BadGateway.q850());
}
