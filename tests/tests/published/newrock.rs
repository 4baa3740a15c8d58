//! New Rock's table, a `dialect`.

use sipcode::SipStatus;

use crate::{assert_is_table, differences, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(dialect)]
enum NewrockStatus {
    #[sip(100, "Trying")]
    Trying,
    #[sip(180, "Ringing")]
    Ringing,
    #[sip(181, "Call is Being Forwarded")]
    CallIsBeingForwarded,
    #[sip(183, "Session Progress")]
    SessionProgress,
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
    #[sip(380, "Alternate Service", custom)]
    AlternateService,
    #[sip(400, "Bad Request")]
    BadRequest,
    #[sip(401, "Not Authorized")]
    NotAuthorized,
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

#[test]
fn the_variants_are_the_rows_of_the_table() {
    let table = published("newrock.csv");
    assert_eq!(table.len(), 28);
    assert_is_table::<NewrockStatus>(&table);
}

#[test]
fn a_phrase_of_the_dialect_goes_on_the_wire() {
    assert_eq!(NewrockStatus::NotAuthorized.status_line().to_string(), "SIP/2.0 401 Not Authorized");
}

#[test]
fn five_phrases_are_not_the_registered_ones() {
    let expected = [
        (181, "Call is Being Forwarded"),
        (200, "Ok"),
        (380, "Alternate Service"),
        (401, "Not Authorized"),
        (504, "Server Time-Out"),
    ];
    assert_eq!(differences::<NewrockStatus>(), expected);
}
