// errors: 1
// at: 7:fallback

use sipcode::{FinalStatus, SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 400..=599, fallback)]
enum AcmeStatus {
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
    #[sip(503)]
    Overloaded,
}

fn end(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn main() {
    assert!(AcmeStatus::try_from(StatusCode::BUSY_HERE).is_ok());
    println!("{}", end(&AcmeStatus::Busy));
}
