// errors: 1
// at: 11:Other

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientError)]
enum AcmeStatus {
    #[sip(480)]
    TemporarilyUnavailable,
    Other(StatusCode),
}

fn main() {
    println!("{}", AcmeStatus::TemporarilyUnavailable);
    println!("{}", AcmeStatus::Other(StatusCode::BUSY_HERE));
}
