// errors: 1
// at: 10:(486)

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip((486))]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.action().advice());
}
