// errors: 2
// at: 28:"Proxy Auth Required" | 44:"Gateway Timeout"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum FundamentalsStatus {
    #[sip(100, "Trying")]
    Trying,
    #[sip(180, "Ringing")]
    Ringing,
    #[sip(183, "Session Progress")]
    SessionProgress,
    #[sip(200, "OK")]
    Ok,
    #[sip(301, "Moved Permanently")]
    MovedPermanently,
    #[sip(302, "Moved Temporarily")]
    MovedTemporarily,
    #[sip(400, "Bad Request")]
    BadRequest,
    #[sip(401, "Unauthorized")]
    Unauthorized,
    #[sip(403, "Forbidden")]
    Forbidden,
    #[sip(404, "Not Found")]
    NotFound,
    #[sip(407, "Proxy Auth Required")]
    ProxyAuthRequired,
    #[sip(408, "Request Timeout")]
    RequestTimeout,
    #[sip(480, "Temporarily Unavailable")]
    TemporarilyUnavailable,
    #[sip(486, "Busy Here")]
    BusyHere,
    #[sip(487, "Request Terminated")]
    RequestTerminated,
    #[sip(488, "Not Acceptable Here")]
    NotAcceptableHere,
    #[sip(500, "Server Internal Error")]
    ServerInternalError,
    #[sip(503, "Service Unavailable")]
    ServiceUnavailable,
    #[sip(504, "Gateway Timeout")]
    GatewayTimeout,
    #[sip(603, "Decline")]
    Decline,
}

const ANSWER: StatusCode = FundamentalsStatus::ProxyAuthRequired.code();

fn main() {
    assert_eq!(ANSWER, 407);
    assert!(FundamentalsStatus::try_from(ANSWER).is_ok());
    println!("{}", FundamentalsStatus::ALL[0]);
}
