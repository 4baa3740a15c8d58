// errors: 1
// at: 10:actoin

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, actoin = TryNextRoute)]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.action().advice());
}
