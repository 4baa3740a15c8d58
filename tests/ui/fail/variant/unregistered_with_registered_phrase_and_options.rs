// errors: 1
// at: 10:201

use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(480)]
    Unavailable,
    #[sip(201, "Accepted", action = Wait)]
    Accepted,
}

const ACCEPTED: StatusCode = AcmeStatus::Accepted.code();

fn main() {
    println!("{}", ACCEPTED.as_str());
    println!("{}", AcmeStatus::Accepted.action().advice());
}
