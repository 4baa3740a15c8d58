use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

pub fn main() {
    assert_eq!(AcmeStatus::Busy.to_string(), "486 Busy Here");
    assert_eq!(AcmeStatus::TrunkFull.to_string(), "497 Trunk Group Full");
    assert_eq!(AcmeStatus::Other(StatusCode::GONE).to_string(), "410 Gone");
    let unregistered = StatusCode::from_u16(499).unwrap();
    assert_eq!(AcmeStatus::Other(unregistered).to_string(), "499");
    assert_eq!(AcmeStatus::Other(unregistered).reason(), "");
}
