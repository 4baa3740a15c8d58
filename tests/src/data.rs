//! The data files of `tests/data/`, row by row.

use std::collections::HashMap;

/// A row of any of the files: its values by the name of the column.
pub type Record = HashMap<String, String>;

/// The rows of a file of `tests/data/`, in order.
///
/// # Panics
///
/// When the file cannot be read.
#[must_use]
pub fn records(file: &str) -> Vec<Record> {
    let path = format!("{}/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    reader.deserialize().map(|row| row.unwrap_or_else(|error| panic!("{path}: {error}"))).collect()
}

/// A row of `response-codes.csv`.
#[derive(Debug)]
pub struct ResponseCode {
    /// `code`.
    pub code: u16,
    /// `reason`.
    pub reason: String,
    /// `reference` and `section`: `RFC 3261 §21.4.24`.
    pub reference: String,
    /// `standing`: `active`, `deprecated` or `obsolete`.
    pub standing: String,
    /// `action`.
    pub action: String,
    /// `q850_cause`.
    pub cause: Option<u8>,
    /// `effect`.
    pub effect: String,
    /// `retry_after`.
    pub retry_after: bool,
    /// `required_headers`, split where the file has `|`.
    pub required_headers: Vec<Vec<String>>,
    /// `should_headers`, split where the file has `|`.
    pub should_headers: Vec<Vec<String>>,
}

/// The rows of `response-codes.csv`.
#[must_use]
pub fn response_codes() -> Vec<ResponseCode> {
    records("response-codes.csv").iter().map(response_code).collect()
}

fn response_code(row: &Record) -> ResponseCode {
    let reference = match row["section"].as_str() {
        "" => row["reference"].clone(),
        section => format!("{} §{section}", row["reference"]),
    };
    ResponseCode {
        code: number(row, "code"),
        reason: row["reason"].clone(),
        reference,
        standing: row["standing"].clone(),
        action: row["action"].clone(),
        cause: number_if_any(row, "q850_cause"),
        effect: row["effect"].clone(),
        retry_after: row["retry_after"] == "yes",
        required_headers: headers(&row["required_headers"]),
        should_headers: headers(&row["should_headers"]),
    }
}

fn headers(one_of: &str) -> Vec<Vec<String>> {
    if one_of.is_empty() { Vec::new() } else { vec![one_of.split('|').map(str::to_owned).collect()] }
}

/// A row of `q850-causes.csv`.
#[derive(Debug)]
pub struct AssignedCause {
    /// `cause`.
    pub value: u8,
    /// `name`.
    pub name: String,
    /// `sip_status`.
    pub status: Option<u16>,
    /// `sip_status_if_location_is_user`.
    pub status_if_user: Option<u16>,
    /// `sip_status_with_diagnostic`.
    pub status_with_diagnostic: Option<u16>,
}

/// The rows of `q850-causes.csv`.
#[must_use]
pub fn assigned_causes() -> Vec<AssignedCause> {
    records("q850-causes.csv").iter().map(assigned_cause).collect()
}

fn assigned_cause(row: &Record) -> AssignedCause {
    AssignedCause {
        value: number(row, "cause"),
        name: row["name"].clone(),
        status: number_if_any(row, "sip_status"),
        status_if_user: number_if_any(row, "sip_status_if_location_is_user"),
        status_with_diagnostic: number_if_any(row, "sip_status_with_diagnostic"),
    }
}

/// The number in a column of a row.
///
/// # Panics
///
/// When there is none.
#[must_use]
pub fn number<N: std::str::FromStr>(row: &Record, column: &str) -> N {
    number_if_any(row, column).unwrap_or_else(|| panic!("{column} is empty in {row:?}"))
}

fn number_if_any<N: std::str::FromStr>(row: &Record, column: &str) -> Option<N> {
    let text = row[column].as_str();
    let parsed = || text.parse().unwrap_or_else(|_| panic!("{column} is no number in {row:?}"));
    (!text.is_empty()).then(parsed)
}
