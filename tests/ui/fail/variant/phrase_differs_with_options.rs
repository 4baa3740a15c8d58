// errors: 1
// at: 10:"All Lines Busy"

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, "All Lines Busy", q850 = 34, action = TryNextRoute)]
    Busy,
}

fn main() {
    println!("{:?}", AcmeStatus::Busy.q850());
    println!("{}", AcmeStatus::Busy.action().advice());
}
