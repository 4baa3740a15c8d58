//! The table called fundamentals: 20 codes, and what to do about each. Two phrases are `custom`.

use sipcode::{SipStatus, StatusCode, ToStatus};
use sipcode_tests::data::{number, records};

use crate::{assert_is_table, differences, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
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
    #[sip(407, "Proxy Auth Required", custom)]
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
    #[sip(504, "Gateway Timeout", custom)]
    GatewayTimeout,
    #[sip(603, "Decline")]
    Decline,
}

#[test]
fn the_variants_are_the_rows_of_the_table() {
    let table = published("fundamentals.csv");
    assert_eq!(table.len(), 20);
    assert_is_table::<FundamentalsStatus>(&table);
}

#[test]
fn the_actions_are_those_that_the_table_advises() {
    let advice = records("published/fundamentals-advice.csv");
    assert_eq!(advice.len(), 20);
    for row in advice {
        let code = StatusCode::from_u16(number(&row, "code")).unwrap();
        let status = FundamentalsStatus::from_code(code).unwrap();
        assert_eq!(format!("{:?}", status.action()), row["action"], "{status}");
    }
}

#[test]
fn two_phrases_are_not_the_registered_ones() {
    let expected = [(407, "Proxy Auth Required"), (504, "Gateway Timeout")];
    assert_eq!(differences::<FundamentalsStatus>(), expected);
}
