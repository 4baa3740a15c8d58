//! The status lines that are expected on the wire: those of Acme's table and of IANA's registry.

use std::collections::BTreeMap;

use sipcode_tests::data;

/// Acme's table, and below it the registry.
pub(crate) struct Published {
    reasons: BTreeMap<u16, String>,
}

impl Published {
    /// Reads `data/acme.csv` and `tests/data/response-codes.csv`.
    pub(crate) fn read() -> Self {
        let registered = data::response_codes().into_iter().map(|row| (row.code, row.reason));
        Self { reasons: registered.chain(acme()).collect() }
    }

    /// The status line of a response with a code; without a phrase, when nobody has published one.
    pub(crate) fn status_line(&self, code: u16) -> String {
        let reason = self.reasons.get(&code).map_or("", String::as_str);
        format!("SIP/2.0 {code} {reason}")
    }
}

/// The codes and phrases of `data/acme.csv`.
fn acme() -> Vec<(u16, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/acme.csv");
    let mut reader = csv::Reader::from_path(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    reader.deserialize().map(|row| row.unwrap_or_else(|error| panic!("{path}: {error}"))).collect()
}
