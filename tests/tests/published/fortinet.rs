//! Fortinet's table, whose phrases are in sentence case and often its own words, so the enum is a `dialect`.
//!
//! It lists 502 twice, as "Bad gateway" and as "Service unavailable", and has no 503. That is a mistake of the table, and refused
//! without `by_phrase`; with `by_phrase` and `custom` the table can be declared as it stands.

use sipcode::SipStatus;

use crate::{assert_is_table, differences, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(dialect, by_phrase)]
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
    #[sip(408, "Request time-out", custom)]
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
    #[sip(481, "Call leg/transaction does not exist", custom)]
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
    #[sip(502, "Service unavailable", custom)]
    ServiceUnavailable,
    #[sip(504, "Gateway time-out", custom)]
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

#[test]
fn the_variants_are_the_rows_of_the_table() {
    let table = published("fortinet.csv");
    assert_eq!(table.len(), 47);
    assert_is_table::<FortinetStatus>(&table);
}

#[test]
fn thirty_six_phrases_are_not_the_registered_ones() {
    let expected = [
        (181, "Call is being forwarded"),
        (183, "Session progress"),
        (300, "Multiple choices"),
        (301, "Moved permanently"),
        (302, "Moved temporarily"),
        (305, "Use proxy"),
        (380, "Alternative service"),
        (400, "Bad request"),
        (402, "Payment required"),
        (404, "Not found"),
        (405, "Method not allowed"),
        (406, "Not acceptable"),
        (407, "Proxy authentication required"),
        (408, "Request time-out"),
        (411, "Length required"),
        (413, "Request entity too large"),
        (414, "Request-URL too large"),
        (415, "Unsupported media type"),
        (420, "Bad extension"),
        (480, "Temporarily not available"),
        (481, "Call leg/transaction does not exist"),
        (482, "Loop detected"),
        (483, "Too many hops"),
        (484, "Address incomplete"),
        (486, "Busy here"),
        (487, "Request canceled"),
        (488, "Not acceptable here"),
        (500, "Server internal error"),
        (501, "Not implemented"),
        (502, "Bad gateway"),
        (502, "Service unavailable"),
        (504, "Gateway time-out"),
        (505, "SIP version not supported"),
        (600, "Busy everywhere"),
        (604, "Does not exist anywhere"),
        (606, "Not acceptable"),
    ];
    assert_eq!(differences::<FortinetStatus>(), expected);
}
