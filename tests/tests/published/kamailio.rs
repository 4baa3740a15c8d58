//! Kamailio's own errors. Behind its phrases stand the number of the error and the module that answers, `(477/SL)`, so that they
//! are recognised by how they start.

use sipcode::{SipStatus, StatusLine};

use crate::{assert_is_table, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[sip(vendor = "Kamailio", by_phrase)]
enum KamailioStatus {
    /// `E_SEND`.
    #[sip(477, "Unfortunately error on sending to next hop occurred", starts = "Unfortunately")]
    Send,
    /// `E_BAD_ADDRESS`.
    #[sip(478, "Unresolvable destination", starts = "Unresolvable")]
    BadAddress,
    /// `E_BAD_URI`.
    #[sip(479, "Regretfully, we were not able to process the URI", starts = "Regretfully")]
    BadUri,
    /// `E_BAD_REQ`.
    #[sip(400, "Bad Request")]
    BadRequest,
    /// `E_BAD_TUPEL`.
    #[sip(400, "Transaction tuple incomplete", starts = "Transaction tuple incomplete")]
    BadTuple,
    /// `E_BAD_TO`.
    #[sip(400, "Bad To", starts = "Bad To")]
    BadTo,
    /// `E_Q_INV_CHAR`.
    #[sip(400, "Invalid character in q parameter", starts = "Invalid character in q")]
    QInvalidCharacter,
    /// `E_EXEC`.
    #[sip(500, "Error in external logic", starts = "Error in external logic")]
    Exec,
    /// `E_TOO_MANY_BRANCHES`.
    #[sip(500, "Forking capacity exceeded", starts = "Forking capacity exceeded")]
    TooManyBranches,
    /// Any other error.
    #[sip(500, "I'm terribly sorry, server error occurred", starts = "I'm terribly sorry")]
    Server,
}

#[test]
fn the_variants_are_the_rows_of_the_table() {
    let table = published("kamailio.csv");
    assert_eq!(table.len(), 10);
    assert_is_table::<KamailioStatus>(&table);
}

/// The numbers are those of Kamailio's `error.h`. What 477 to 479 look like was recorded: `examples/recordings`.
#[test]
fn a_phrase_with_the_number_of_the_error_behind_it_is_recognised() {
    let lines = [
        ("477 Unfortunately error on sending to next hop occurred (477/SL)", KamailioStatus::Send),
        ("477 Unfortunately error on sending to next hop occurred (477/TM)", KamailioStatus::Send),
        ("478 Unresolvable destination (478/TM)", KamailioStatus::BadAddress),
        ("479 Regretfully, we were not able to process the URI (479/SL)", KamailioStatus::BadUri),
        ("400 Bad Request (400/SL)", KamailioStatus::BadRequest),
        ("400 Transaction tuple incomplete (9/SL)", KamailioStatus::BadTuple),
        ("400 Bad To (13/SL)", KamailioStatus::BadTo),
        ("400 Invalid character in q parameter (15/SL)", KamailioStatus::QInvalidCharacter),
        ("500 Error in external logic (11/SL)", KamailioStatus::Exec),
        ("500 Forking capacity exceeded (12/TM)", KamailioStatus::TooManyBranches),
        ("500 I'm terribly sorry, server error occurred (1/SL)", KamailioStatus::Server),
    ];
    for (line, status) in lines {
        let line = format!("SIP/2.0 {line}");
        assert_eq!(KamailioStatus::from_line(&StatusLine::parse(line.as_bytes()).unwrap()), Some(status), "{line}");
        assert!(line.contains(status.reason()), "{line}");
    }
}

#[test]
fn a_500_of_another_server_is_none_of_kamailios() {
    let line = StatusLine::parse(b"SIP/2.0 500 Server Internal Error").unwrap();
    assert_eq!(KamailioStatus::from_line(&line), None);
}
