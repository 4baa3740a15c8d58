// errors: 2
// at: 10:486 | 14:0b1_1110_0110

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(486)]
    LineBusy,
    #[sip(480)]
    Unavailable,
    #[sip(0b1_1110_0110)]
    TrunkBusy,
}

const TRUNK_BUSY: StatusCode = AcmeStatus::TrunkBusy.code();

fn main() {
    println!("{}", TRUNK_BUSY.as_str());
    assert!(AcmeStatus::from_code(StatusCode::BUSY_HERE).is_some());
    println!("{} answers", AcmeStatus::ALL.len());
}
