//! Commio's table: three meanings of 503, told apart by their phrases. A plain 503 is none of them.
//!
//! Twelve rows have a code and no phrase, so they are not declared: see [`WITHOUT_PHRASE`].

use sipcode::{SipStatus, StatusLine};

use crate::{assert_is_table, left_out, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(by_phrase)]
enum CommioStatus {
    /// An example in the text.
    #[sip(503, "Route Not Available")]
    RouteNotAvailable,
    /// Account suspended.
    #[sip(503, "Funds Required")]
    FundsRequired,
    /// Channel limit.
    #[sip(503, "Channel Limit Reached")]
    ChannelLimitReached,
    /// No trunk for the sending address.
    #[sip(403)]
    Forbidden,
    /// Never advance.
    #[sip(487)]
    RequestTerminated,
}

/// The codes of the rows without a phrase.
const WITHOUT_PHRASE: [&str; 12] = ["403", "404", "407", "408", "410", "480", "482", "484", "486", "500", "501", "503"];

#[test]
fn the_variants_are_the_rows_of_the_table_that_have_a_phrase() {
    let (without_phrase, table) = left_out(published("commio.csv"), |row| row.phrase.is_empty());
    assert_eq!(without_phrase.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), WITHOUT_PHRASE);
    assert_eq!(table.len(), 5);
    assert_is_table::<CommioStatus>(&table);
}

#[test]
fn a_503_that_says_something_else_is_none_of_the_three() {
    let line = StatusLine::parse(b"SIP/2.0 503 Service Unavailable").unwrap();
    assert_eq!(CommioStatus::from_line(&line), None);
}
