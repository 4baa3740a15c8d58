// errors: 1
// at: 12:486

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(480)]
    Unavailable,
    #[sip(486)]
    AllLinesBusy,
}

const ALL_LINES_BUSY: StatusCode = AcmeStatus::AllLinesBusy.code();

fn main() {
    println!("{}", ALL_LINES_BUSY.as_str());
    assert!(AcmeStatus::from_code(StatusCode::BUSY_HERE).is_some());
    println!("{} answers", AcmeStatus::ALL.len());
}
