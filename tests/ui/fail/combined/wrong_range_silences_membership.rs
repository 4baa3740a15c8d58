// errors: 2
// at: 7:480..490 | 13:Check

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(range = 480..490)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(503)]
    Overloaded,
    #[sip(404, action = Check)]
    UnknownNumber,
}

const OVERLOADED: StatusCode = AcmeStatus::Overloaded.code();

fn main() {
    assert!(AcmeStatus::try_from(StatusCode::BUSY_HERE).is_ok());
    println!("{}", OVERLOADED.as_str());
}
