// errors: 1
// at: 10:action

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, action)]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.action().advice());
}
