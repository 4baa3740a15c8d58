//! Plivo's table of Zentrunk, a `dialect`, in which 200 says by its phrase who hung up. The number that ends a remark is Plivo's
//! hangup code.
//!
//! The row "Media Timeout Hangup" has the code 0, which is none, so it is not declared.

use sipcode::{SipStatus, StatusLine};

use crate::{assert_is_table, left_out, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(dialect, by_phrase)]
enum PlivoStatus {
    /// Normal hangup from the carrier. 3000.
    #[sip(200, "Hangup from Carrier")]
    HangupFromCarrier,
    /// Normal hangup from the user. 3010.
    #[sip(200, "Hangup from User")]
    HangupFromUser,
    /// Mid-call failure due to low credit. 3030.
    #[sip(402, "Low Credits")]
    LowCredits,
    /// Re-invite rejected. 3040.
    #[sip(200, "Abnormal Hangup")]
    AbnormalHangup,
    /// Zentrunk's side. 4000.
    #[sip(400, "Bad Request")]
    BadRequest,
    /// Carrier's side. 4010.
    #[sip(503, "Service Unavailable")]
    ServiceUnavailable,
    /// Customer's side. 4020.
    #[sip(401, "Call Rejected")]
    CallRejected,
}

#[test]
fn the_variants_are_the_rows_of_the_table_but_the_one_with_the_code_0() {
    let (without_code, table) = left_out(published("plivo-zentrunk.csv"), |row| row.code == "0");
    assert_eq!(without_code.iter().map(|row| row.phrase.as_str()).collect::<Vec<_>>(), ["Media Timeout Hangup"]);
    assert_eq!(table.len(), 7);
    assert_is_table::<PlivoStatus>(&table);
}

#[test]
fn a_plain_200_is_none_of_the_three() {
    let line = StatusLine::parse(b"SIP/2.0 200 OK").unwrap();
    assert_eq!(PlivoStatus::from_line(&line), None);
}
