// errors: 1
// at: 7:fallback

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(fallback)]
enum AcmeStatus {
    #[sip(100)]
    Trying,
    #[sip(183)]
    EarlyMedia,
    #[sip(200)]
    Answered,
    #[sip(300)]
    Ambiguous,
    #[sip(400)]
    Rejected,
    #[sip(500)]
    Broken,
    #[sip(600)]
    BusyEverywhere,
    #[sip(other)]
    Other(StatusCode),
}

fn main() {
    let _ = AcmeStatus::from(StatusCode::GONE);
}
