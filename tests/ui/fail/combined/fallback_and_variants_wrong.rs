// errors: 4
// at: 7:fallback | 11:"Okay" | 13:468 | 16:{}

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(fallback, vendor = "Acme")]
enum AcmeStatus {
    #[sip(100)]
    Trying,
    #[sip(200, "Okay")]
    Answered,
    #[sip(468, "Busy Here")]
    Busy,
    #[sip(500)]
    Broken {},
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", BUSY.as_str());
}
