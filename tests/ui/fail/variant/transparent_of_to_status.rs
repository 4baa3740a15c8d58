// errors: 1
// at: 10:transparent

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(transparent)]
    NotFound,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    let _ = AcmeStatus::try_from(StatusCode::GONE);
    println!("{}", BUSY.as_str());
}
