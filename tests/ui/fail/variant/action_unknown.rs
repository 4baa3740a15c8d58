// errors: 1
// at: 10:FailOver

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(486, action = FailOver)]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.action().advice());
}
