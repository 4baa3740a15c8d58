// errors: 5
// at: 12:"Call is Being Forwarded" | 14:"Session in Progress" | 18:"Ok" | 32:"Alternate Service" | 54:"Server Time-Out"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum TelnyxStatus {
    #[sip(100, "Trying")]
    Trying,
    #[sip(180, "Ringing")]
    Ringing,
    #[sip(181, "Call is Being Forwarded")]
    CallIsBeingForwarded,
    #[sip(183, "Session in Progress")]
    SessionInProgress,
    #[sip(199, "Early Dialog Terminated")]
    EarlyDialogTerminated,
    #[sip(200, "Ok")]
    Ok,
    #[sip(202, "Accepted")]
    Accepted,
    #[sip(204, "No Notification")]
    NoNotification,
    #[sip(300, "Multiple Choices")]
    MultipleChoices,
    #[sip(301, "Moved Permanently")]
    MovedPermanently,
    #[sip(302, "Moved Temporarily")]
    MovedTemporarily,
    #[sip(305, "Use Proxy")]
    UseProxy,
    #[sip(380, "Alternate Service")]
    AlternateService,
    #[sip(400, "Bad Request")]
    BadRequest,
    #[sip(401, "Unauthorized")]
    Unauthorized,
    #[sip(404, "Not Found")]
    NotFound,
    #[sip(407, "Proxy Authentication Required")]
    ProxyAuthenticationRequired,
    #[sip(408, "Request Timeout")]
    RequestTimeout,
    #[sip(415, "Unsupported Media Type")]
    UnsupportedMediaType,
    #[sip(500, "Server Internal Error")]
    ServerInternalError,
    #[sip(501, "Not Implemented")]
    NotImplemented,
    #[sip(502, "Bad Gateway")]
    BadGateway,
    #[sip(503, "Service Unavailable")]
    ServiceUnavailable,
    #[sip(504, "Server Time-Out")]
    ServerTimeOut,
    #[sip(600, "Busy Everywhere")]
    BusyEverywhere,
    #[sip(603, "Decline")]
    Decline,
    #[sip(604, "Does Not Exist Anywhere")]
    DoesNotExistAnywhere,
    #[sip(606, "Not Acceptable")]
    NotAcceptableAnywhere,
}

const ANSWER: StatusCode = TelnyxStatus::SessionInProgress.code();

fn main() {
    assert_eq!(ANSWER, 183);
    assert!(TelnyxStatus::try_from(ANSWER).is_ok());
    println!("{}", TelnyxStatus::ALL[0]);
}
