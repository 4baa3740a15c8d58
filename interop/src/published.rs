//! The codes and reason phrases that are expected on the wire: those of Acme's table and of IANA's registry.

use std::collections::BTreeMap;

use sipcode_tests::data;

/// Acme's table, and below it the registry.
#[derive(Debug)]
pub struct Published {
    reasons: BTreeMap<u16, String>,
    required: BTreeMap<u16, Vec<Vec<String>>>,
}

impl Published {
    /// Reads `data/acme.csv` and `tests/data/response-codes.csv`.
    ///
    /// # Panics
    ///
    /// When one of them cannot be read.
    #[must_use]
    pub fn read() -> Self {
        let (reasons, required): (BTreeMap<_, _>, _) = data::response_codes()
            .into_iter()
            .map(|row| ((row.code, row.reason), (row.code, row.required_headers)))
            .unzip();
        Self { reasons: reasons.into_iter().chain(acme()).collect(), required }
    }

    /// The status line of a response with a code; without a phrase, when nobody has published one.
    #[must_use]
    pub fn status_line(&self, code: u16) -> String {
        let reason = self.reasons.get(&code).map_or("", String::as_str);
        format!("SIP/2.0 {code} {reason}")
    }

    /// The header fields that a response with a code must have: of each entry at least one.
    #[must_use]
    pub fn required_header_fields(&self, code: u16) -> &[Vec<String>] {
        self.required.get(&code).map_or(&[], Vec::as_slice)
    }
}

/// The codes and phrases of `data/acme.csv`.
fn acme() -> Vec<(u16, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/acme.csv");
    let mut reader = csv::Reader::from_path(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    reader.deserialize().map(|row| row.unwrap_or_else(|error| panic!("{path}: {error}"))).collect()
}
