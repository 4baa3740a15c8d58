// errors: 1
// at: 7:fallback

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientError, fallback)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    assert!(AcmeStatus::try_from(StatusCode::BUSY_HERE).is_ok());
    println!("{}", end(&AcmeStatus::Busy));
}
