use sipcode::{FinalStatus, ProvisionalStatus, SipStatus, StatusCode};

#[derive(SipStatus, Debug, PartialEq)]
#[sip(class = ClientError, fallback)]
enum Rejection {
    #[sip(486)]
    Busy,
    #[sip(400)]
    Rejected,
}

#[derive(SipStatus, Debug, PartialEq)]
#[sip(class = Provisional, fallback)]
enum Progress {
    #[sip(100)]
    Trying,
    #[sip(180)]
    Ringing,
    #[sip(183)]
    EarlyMedia,
}

fn final_code(status: &impl FinalStatus) -> StatusCode {
    status.code()
}

fn provisional_code(status: &impl ProvisionalStatus) -> StatusCode {
    status.code()
}

pub fn main() {
    assert_eq!(Rejection::try_from(StatusCode::BUSY_HERE), Ok(Rejection::Busy));
    assert_eq!(Rejection::try_from(StatusCode::GONE), Ok(Rejection::Rejected));
    assert_eq!(Rejection::try_from(StatusCode::OK).unwrap_err().code(), 200);
    assert_eq!(Progress::try_from(StatusCode::QUEUED), Ok(Progress::EarlyMedia));
    assert_eq!(Progress::try_from(StatusCode::TRYING), Ok(Progress::Trying));
    assert_eq!(Rejection::from_code(StatusCode::GONE), None);
    assert_eq!(final_code(&Rejection::Busy), StatusCode::BUSY_HERE);
    assert_eq!(provisional_code(&Progress::Ringing), StatusCode::RINGING);
}
