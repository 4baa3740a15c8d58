// errors: 1
// at: 7:"ClientError"

use sipcode::{SipStatus, ToStatus};

#[derive(SipStatus)]
#[sip(class = "ClientError")]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
}

fn main() {
    println!("{}", AcmeStatus::Busy.class());
}
