//! DIDWW's table, a `dialect`.

use sipcode::SipStatus;

use crate::{assert_is_table, differences, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(dialect)]
enum DidwwStatus {
    /// Internal sub-customer or Customer balance is too low.
    #[sip(402, "Payment Required")]
    PaymentRequired,
    /// Internal DID service time has expired.
    #[sip(403, "Forbidden")]
    Forbidden,
    #[sip(404, "Not Found")]
    NotFound,
    #[sip(408, "SIP Transaction Timeout or Request Timeout")]
    SIPTransactionTimeoutOrRequestTimeout,
    /// The destination number is no longer available.
    #[sip(410, "Gone")]
    Gone,
    /// Internal dedicated/flexible resources are overloaded.
    #[sip(480, "Temporarily Unavailable")]
    TemporarilyUnavailable,
    /// The destination is busy.
    #[sip(486, "Busy Here")]
    BusyHere,
    #[sip(487, "Request Terminated (Cancel)")]
    RequestTerminatedCancel,
    #[sip(500, "Server Error")]
    ServerError,
    #[sip(503, "Service Unavailable")]
    ServiceUnavailable,
    #[sip(504, "Server Timeout", custom)]
    ServerTimeout,
    /// The destination is refusing to answer the call.
    #[sip(603, "Decline")]
    Decline,
    #[sip(604, "Does Not Exist Anywhere")]
    DoesNotExistAnywhere,
}

#[test]
fn the_variants_are_the_rows_of_the_table() {
    let table = published("didww.csv");
    assert_eq!(table.len(), 13);
    assert_is_table::<DidwwStatus>(&table);
}

#[test]
fn four_phrases_are_not_the_registered_ones() {
    let expected = [
        (408, "SIP Transaction Timeout or Request Timeout"),
        (487, "Request Terminated (Cancel)"),
        (500, "Server Error"),
        (504, "Server Timeout"),
    ];
    assert_eq!(differences::<DidwwStatus>(), expected);
}
