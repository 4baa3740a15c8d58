//! Fortinet's table, whose phrases are in sentence case and often its own words, so the enum is a `dialect`.
//!
//! The table lists 502 twice, as "Bad gateway" and as "Service unavailable", and has no 503. No enum can have a code
//! twice (`ui/fail/published/fortinet_as_published.rs`), so the second of the two rows is left out here.

use sipcode::SipStatus;

use crate::{Published, assert_is_table, differences, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
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

fn is_left_out(row: &Published) -> bool {
    row.code == 502 && row.reason == "Service unavailable"
}

fn table() -> Vec<Published> {
    published("fortinet.csv").into_iter().filter(|row| !is_left_out(row)).collect()
}

#[test]
fn the_table_lists_one_code_twice_and_one_of_its_rows_is_left_out() {
    let as_published = published("fortinet.csv");
    assert_eq!(as_published.iter().filter(|row| row.code == 502).count(), 2);
    assert_eq!(as_published.iter().filter(|row| is_left_out(row)).count(), 1);
    assert_eq!(table().len(), 46);
}

#[test]
fn the_variants_are_the_rows_of_the_table() {
    assert_is_table::<FortinetStatus>(&table());
}

#[test]
fn thirty_five_phrases_are_not_the_registered_ones() {
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
        (504, "Gateway time-out"),
        (505, "SIP version not supported"),
        (600, "Busy everywhere"),
        (604, "Does not exist anywhere"),
        (606, "Not acceptable"),
    ];
    assert_eq!(differences::<FortinetStatus>(), expected);
}
