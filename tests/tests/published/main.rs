//! Published tables of response codes, each as an enum, held against the table as its publisher has it.

mod commio;
mod didww;
mod fortinet;
mod fundamentals;
mod r#gen;
mod kamailio;
mod newrock;
mod plivo_zentrunk;
mod ribbon;
mod telnyx;
mod telnyx_diagnostics;

use std::collections::HashMap;

use sipcode::{SipStatus, StatusLine};
use sipcode_tests::data::{Record, records, response_codes};

/// A row of a published table.
struct Published {
    code: String,
    phrase: String,
    cells: Record,
}

/// The rows of a table in `data/published/`, in the publisher's order.
fn published(file: &str) -> Vec<Published> {
    let rows = records(&format!("published/{file}")).into_iter();
    rows.map(|cells| {
        let phrase = cells.get("phrase").or_else(|| cells.get("reason")).expect("the table has phrases");
        Published { code: cells["code"].clone(), phrase: phrase.clone(), cells }
    })
    .collect()
}

/// The rows that no enum can have, and the others.
fn left_out(table: Vec<Published>, is_left_out: fn(&Published) -> bool) -> (Vec<Published>, Vec<Published>) {
    table.into_iter().partition(is_left_out)
}

/// Holds every variant against its row, and the status line of every row against the variant that it is read as.
fn assert_is_table<S: SipStatus>(table: &[Published]) {
    let variants: Vec<_> = S::ALL.iter().map(|status| (status.code().as_str(), status.reason())).collect();
    let rows: Vec<_> = table.iter().map(|row| (row.code.as_str(), row.phrase.as_str())).collect();
    assert_eq!(variants, rows);
    for (code, phrase) in rows {
        let line = format!("SIP/2.0 {code} {phrase}\r\n");
        let status = S::from_line(&StatusLine::parse(line.as_bytes()).unwrap());
        let status = status.unwrap_or_else(|| panic!("{line} is read as no variant"));
        assert_eq!((status.code().as_str(), status.reason()), (code, phrase));
    }
}

/// The codes and phrases of an enum whose phrases are not the registry's.
fn differences<S: SipStatus>() -> Vec<(u16, &'static str)> {
    let registered: HashMap<u16, String> = response_codes().into_iter().map(|row| (row.code, row.reason)).collect();
    let answers = S::ALL.iter().map(|status| (status.code().as_u16(), status.reason()));
    answers.filter(|(code, reason)| registered[code] != *reason).collect()
}
