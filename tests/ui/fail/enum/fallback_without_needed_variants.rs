// errors: 1
// at: 7:fallback

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(fallback)]
enum AcmeStatus {
    #[sip(180)]
    Ringing,
    #[sip(200)]
    Answered,
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", AcmeStatus::Busy.code());
}
