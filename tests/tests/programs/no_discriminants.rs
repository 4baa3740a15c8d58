use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[repr(u8)]
enum AcmeStatus {
    #[sip(699, "Last", vendor)]
    Last,
    #[sip(100)]
    Trying,
    #[sip(486)]
    Busy,
}

pub fn main() {
    assert_eq!(AcmeStatus::Trying as u8, 1);
    assert_eq!(AcmeStatus::ALL.len(), 3);
    assert_eq!(AcmeStatus::ALL[1].code(), StatusCode::TRYING);
    assert_eq!(AcmeStatus::from_code(StatusCode::BUSY_HERE).map(|status| status as u8), Some(2));
    assert_eq!(AcmeStatus::Last.code(), 699);
}
