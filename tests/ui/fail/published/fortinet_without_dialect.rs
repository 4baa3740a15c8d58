// errors: 37
// at: 12:"Call is being forwarded" | 16:"Session progress" | 22:"Multiple choices" | 24:"Moved permanently" | 26:"Moved temporarily" | 28:"Use proxy" | 30:"Alternative service" | 32:"Bad request" | 36:"Payment required" | 40:"Not found" | 42:"Method not allowed" | 44:"Not acceptable" | 46:"Proxy authentication required" | 48:"Request time-out" | 54:"Length required" | 56:"Request entity too large" | 58:"Request-URL too large" | 60:"Unsupported media type" | 62:"Bad extension" | 64:"Temporarily not available" | 66:"Call leg/transaction does not exist" | 68:"Loop detected" | 70:"Too many hops" | 72:"Address incomplete" | 76:"Busy here" | 78:"Request canceled" | 80:"Not acceptable here" | 82:"Server internal error" | 84:"Not implemented" | 86:"Bad gateway" | 88:502 | 88:"Service unavailable" | 90:"Gateway time-out" | 92:"SIP version not supported" | 94:"Busy everywhere" | 98:"Does not exist anywhere" | 100:"Not acceptable"

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
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

const ANSWER: StatusCode = FortinetStatus::BusyHere.code();

fn main() {
    assert_eq!(ANSWER, 486);
    assert!(FortinetStatus::try_from(ANSWER).is_ok());
    println!("{}", FortinetStatus::ALL[0]);
}
