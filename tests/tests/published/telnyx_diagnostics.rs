//! Telnyx's diagnostic codes: what a 403 means is told by the end of its phrase.
//!
//! Thirteen rows have no phrase, so they are not declared: see [`WITHOUT_PHRASE`]. Two have placeholders in theirs, `#{…}`, which
//! no phrase may hold; what is sent for them is the phrase without these.

use sipcode::{SipStatus, StatusLine};

use crate::{Published, assert_is_table, left_out, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(by_phrase)]
enum TelnyxDiagnostic {
    /// Concurrent outbound calls exceed global limit.
    #[sip(403, "User channel limit exceeded D1", ends = "D1")]
    UserChannelLimit,
    /// Connection, profile, or account disabled/forbidden.
    #[sip(403, "Forbidden D10", ends = "D10")]
    Forbidden,
    /// Connection, profile, or account disabled/forbidden.
    #[sip(403, "Destination Number is invalid D11", ends = "D11")]
    InvalidDestination,
    /// Connection, profile, or account disabled/forbidden.
    #[sip(403, "Destination Number is not allowed for service plan D12", ends = "D12")]
    DestinationNotInPlan,
    /// Invalid caller ID format.
    #[sip(403, "Caller Origination Number is Invalid D35", ends = "D35")]
    InvalidCaller,
}

/// The sub-codes of the rows without a phrase.
const WITHOUT_PHRASE: [&str; 13] =
    ["D10-D17", "D18", "D19", "D2", "D21", "D22", "D24", "D25-D29", "D3", "D30-D31", "D36", "D38", "D40"];

const PLACEHOLDERS: [&str; 2] = ["#{destination_number} ", " #{service_plan}"];

fn without_placeholders(row: Published) -> Published {
    Published {
        phrase: PLACEHOLDERS.iter().fold(row.phrase, |phrase, placeholder| phrase.replace(placeholder, "")),
        ..row
    }
}

#[test]
fn the_variants_are_the_rows_of_the_table_that_have_a_phrase() {
    let (without_phrase, table) = left_out(published("telnyx-diagnostics.csv"), |row| row.phrase.is_empty());
    assert_eq!(without_phrase.iter().map(|row| row.cells["subcode"].as_str()).collect::<Vec<_>>(), WITHOUT_PHRASE);
    assert_eq!(table.iter().filter(|row| row.phrase.contains("#{")).count(), 2);
    assert_is_table::<TelnyxDiagnostic>(&table.into_iter().map(without_placeholders).collect::<Vec<_>>());
}

#[test]
fn a_phrase_with_a_number_in_it_is_recognised_by_its_end() {
    let lines = [
        ("403 User channel limit exceeded D1", Some(TelnyxDiagnostic::UserChannelLimit)),
        ("403 Forbidden D10", Some(TelnyxDiagnostic::Forbidden)),
        ("403 Destination Number +4930123456 is invalid D11", Some(TelnyxDiagnostic::InvalidDestination)),
        (
            "403 Destination Number +4930123456 is not allowed for service plan Basic D12",
            Some(TelnyxDiagnostic::DestinationNotInPlan),
        ),
        ("403 Caller Origination Number is Invalid D35", Some(TelnyxDiagnostic::InvalidCaller)),
        ("403 Forbidden", None),
        ("403 Something D13", None),
    ];
    for (line, status) in lines {
        let line = format!("SIP/2.0 {line}");
        assert_eq!(TelnyxDiagnostic::from_line(&StatusLine::parse(line.as_bytes()).unwrap()), status, "{line}");
    }
}
