// errors: 1
// at: 10:BUSY_HERE

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(BUSY_HERE)]
    Busy,
}

fn main() {
    println!("{}", AcmeStatus::Busy.class());
}
