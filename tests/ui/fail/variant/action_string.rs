// errors: 1
// at: 10:"Failover"

use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, action = "Failover")]
    Busy,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    println!("{}", AcmeStatus::Busy.action().advice());
    println!("{}", BUSY.as_str());
}
