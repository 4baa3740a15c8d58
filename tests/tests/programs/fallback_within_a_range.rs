use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus, Debug, PartialEq)]
#[sip(range = 400..=599, fallback)]
enum Failure {
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
    #[sip(500)]
    Broken,
}

#[derive(SipStatus, Debug, PartialEq)]
#[sip(class = ClientError, range = 400..=450, fallback)]
enum Part {
    #[sip(400)]
    Rejected,
    #[sip(404)]
    UnknownNumber,
}

pub fn main() {
    assert_eq!(Failure::try_from(StatusCode::BUSY_HERE), Ok(Failure::Busy));
    assert_eq!(Failure::try_from(StatusCode::GONE), Ok(Failure::Rejected));
    assert_eq!(Failure::try_from(StatusCode::BAD_GATEWAY), Ok(Failure::Broken));
    assert!(Failure::try_from(StatusCode::DECLINE).is_err());
    assert_eq!(Part::try_from(StatusCode::GONE), Ok(Part::Rejected));
    assert!(Part::try_from(StatusCode::RINGING).is_err());
}
