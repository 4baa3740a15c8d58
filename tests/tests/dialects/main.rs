//! Published tables of response codes, each as an enum, held against the table as its publisher has it.

mod fortinet;
mod fundamentals;
mod r#gen;
mod newrock;
mod telnyx;

use std::collections::HashMap;

use sipcode::{SipStatus, StatusCode};
use sipcode_tests::data::{number, records, response_codes};

/// A row of a published table.
struct Published {
    code: u16,
    reason: String,
}

/// The rows of a table in `data/published/`, in the publisher's order.
fn published(file: &str) -> Vec<Published> {
    let rows = records(&format!("published/{file}"));
    rows.iter().map(|row| Published { code: number(row, "code"), reason: row["reason"].clone() }).collect()
}

/// Holds every variant against its row, and every row against the variant that its code leads to.
fn assert_is_table<S: SipStatus>(table: &[Published]) {
    let variants: Vec<_> = S::ALL.iter().map(|status| (status.code().as_u16(), status.reason())).collect();
    let rows: Vec<_> = table.iter().map(|row| (row.code, row.reason.as_str())).collect();
    assert_eq!(variants, rows);
    for row in table {
        let status = S::from_code(StatusCode::from_u16(row.code).unwrap()).unwrap();
        assert_eq!((status.code().as_u16(), status.reason()), (row.code, row.reason.as_str()));
    }
}

/// The codes and phrases of an enum whose phrases are not the registry's.
fn differences<S: SipStatus>() -> Vec<(u16, &'static str)> {
    let registered: HashMap<u16, String> = response_codes().into_iter().map(|row| (row.code, row.reason)).collect();
    let answers = S::ALL.iter().map(|status| (status.code().as_u16(), status.reason()));
    answers.filter(|(code, reason)| registered[code] != *reason).collect()
}
