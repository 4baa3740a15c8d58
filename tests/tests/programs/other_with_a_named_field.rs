use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus, Debug, PartialEq)]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other { code: StatusCode },
}

#[derive(SipStatus, Debug, PartialEq)]
enum Raw {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other { r#type: StatusCode },
}

pub fn main() {
    const GONE: StatusCode = AcmeStatus::Other { code: StatusCode::GONE }.code();

    assert_eq!(AcmeStatus::from(StatusCode::BUSY_HERE), AcmeStatus::Busy);
    assert_eq!(AcmeStatus::from(StatusCode::GONE), AcmeStatus::Other { code: GONE });
    assert_eq!(AcmeStatus::Other { code: GONE }.action(), GONE.action());
    assert_eq!(Raw::from(GONE), Raw::Other { r#type: GONE });
}
