use sipcode::{Class, FinalStatus, ProvisionalStatus, SipStatus, StatusCode, ToStatus};

#[derive(SipStatus, Debug, PartialEq)]
#[sip(class = Provisional)]
enum Progress {
    #[sip(100)]
    Trying,
    #[sip(180)]
    Ringing,
}

#[derive(SipStatus)]
#[sip(class = Success)]
enum Answered {
    #[sip(200)]
    Ok,
}

#[derive(SipStatus)]
#[sip(class = Redirection)]
enum Moved {
    #[sip(302)]
    Temporarily,
}

#[derive(SipStatus)]
#[sip(class = ClientError)]
enum Rejected {
    #[sip(499, "Not Today", vendor)]
    NotToday,
    #[sip(486)]
    Busy,
}

#[derive(SipStatus)]
#[sip(class = ServerError)]
enum Broken {
    #[sip(503)]
    Overloaded,
}

#[derive(SipStatus)]
#[sip(class = GlobalFailure)]
enum Declined {
    #[sip(603)]
    Declined,
}

fn is_progress(status: &impl ProvisionalStatus) -> bool {
    status.code().is_provisional()
}

fn is_end(status: &impl FinalStatus) -> bool {
    status.code().is_final()
}

pub fn main() {
    assert!(is_progress(&Progress::Ringing));
    assert!(is_end(&Answered::Ok) && is_end(&Moved::Temporarily) && is_end(&Rejected::Busy));
    assert!(is_end(&Broken::Overloaded) && is_end(&Declined::Declined));
    assert_eq!(Rejected::NotToday.class(), Class::ClientError);
    assert_eq!(Progress::try_from(StatusCode::TRYING), Ok(Progress::Trying));
    assert!(Progress::try_from(StatusCode::OK).is_err());
}
