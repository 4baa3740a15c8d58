// errors: 3
// at: 7:class | 8:range | 8:fallback

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(class = ClientError)]
#[sip(range = 400..=499, fallback)]
enum AcmeStatus {
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

const BUSY: StatusCode = AcmeStatus::Busy.code();

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
    println!("{}", BUSY.as_str());
}
