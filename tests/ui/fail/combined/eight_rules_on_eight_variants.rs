// errors: 8
// at: 8:99 | 12:486 | 14:201 | 16:497 | 18:"Forbidden" | 20:custom | 22:vendor | 25:(u8)

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(99)]
    TooLow,
    #[sip(486)]
    Busy,
    #[sip(486)]
    BusyToo,
    #[sip(201, "Accepted")]
    Accepted,
    #[sip(497, vendor)]
    TrunkFull,
    #[sip(404, "Forbidden")]
    UnknownNumber,
    #[sip(480, custom)]
    Unavailable,
    #[sip(603, vendor)]
    Declined,
    #[sip(408)]
    Timeout(u8),
}

const DECLINED: StatusCode = AcmeStatus::Declined.code();

fn main() {
    println!("{}", DECLINED.as_str());
    println!("{}", AcmeStatus::Timeout(32).code());
    println!("{} answers", AcmeStatus::ALL.len());
    assert!(AcmeStatus::try_from(486_u16).is_ok());
}
