// errors: 1
// at: 89:502

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(dialect)]
enum FortinetStatus {
    #[sip(100, "Trying")]
    Trying,
    #[sip(180, "Ringing")]
    Ringing,
    #[sip(181, "Call is being forwarded")]
    CallIsBeingForwarded,
    #[sip(182, "Queued")]
    Queued,
    #[sip(183, "Session progress")]
    SessionProgress,
    #[sip(200, "OK")]
    Ok,
    #[sip(202, "Accepted")]
    Accepted,
    #[sip(300, "Multiple choices")]
    MultipleChoices,
    #[sip(301, "Moved permanently")]
    MovedPermanently,
    #[sip(302, "Moved temporarily")]
    MovedTemporarily,
    #[sip(305, "Use proxy")]
    UseProxy,
    #[sip(380, "Alternative service")]
    AlternativeService,
    #[sip(400, "Bad request")]
    BadRequest,
    #[sip(401, "Unauthorized")]
    Unauthorized,
    #[sip(402, "Payment required")]
    PaymentRequired,
    #[sip(403, "Forbidden")]
    Forbidden,
    #[sip(404, "Not found")]
    NotFound,
    #[sip(405, "Method not allowed")]
    MethodNotAllowed,
    #[sip(406, "Not acceptable")]
    NotAcceptable,
    #[sip(407, "Proxy authentication required")]
    ProxyAuthenticationRequired,
    #[sip(408, "Request time-out")]
    RequestTimeOut,
    #[sip(409, "Conflict")]
    Conflict,
    #[sip(410, "Gone")]
    Gone,
    #[sip(411, "Length required")]
    LengthRequired,
    #[sip(413, "Request entity too large")]
    RequestEntityTooLarge,
    #[sip(414, "Request-URL too large")]
    RequestURLTooLarge,
    #[sip(415, "Unsupported media type")]
    UnsupportedMediaType,
    #[sip(420, "Bad extension")]
    BadExtension,
    #[sip(480, "Temporarily not available")]
    TemporarilyNotAvailable,
    #[sip(481, "Call leg/transaction does not exist")]
    CallLegTransactionDoesNotExist,
    #[sip(482, "Loop detected")]
    LoopDetected,
    #[sip(483, "Too many hops")]
    TooManyHops,
    #[sip(484, "Address incomplete")]
    AddressIncomplete,
    #[sip(485, "Ambiguous")]
    Ambiguous,
    #[sip(486, "Busy here")]
    BusyHere,
    #[sip(487, "Request canceled")]
    RequestCanceled,
    #[sip(488, "Not acceptable here")]
    NotAcceptableHere,
    #[sip(500, "Server internal error")]
    ServerInternalError,
    #[sip(501, "Not implemented")]
    NotImplemented,
    #[sip(502, "Bad gateway")]
    BadGateway,
    #[sip(502, "Service unavailable")]
    ServiceUnavailable,
    #[sip(504, "Gateway time-out")]
    GatewayTimeOut,
    #[sip(505, "SIP version not supported")]
    SIPVersionNotSupported,
    #[sip(600, "Busy everywhere")]
    BusyEverywhere,
    #[sip(603, "Decline")]
    Decline,
    #[sip(604, "Does not exist anywhere")]
    DoesNotExistAnywhere,
    #[sip(606, "Not acceptable")]
    NotAcceptableAnywhere,
}

const ANSWER: StatusCode = FortinetStatus::ServiceUnavailable.code();

fn main() {
    assert_eq!(ANSWER, 502);
    assert!(FortinetStatus::try_from(ANSWER).is_ok());
    println!("{}", FortinetStatus::ALL[0]);
}
