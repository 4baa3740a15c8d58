//! How the tables of vendors word a code. The tables are the published ones, as `tests/data/published` has them.

use sipcode::StatusCode;

use crate::read::{Form, Found, read_text};

/// A vendor with its table; of two only the name of the file is known.
const TABLES: [(&str, &str); 11] = [
    ("Commio", include_str!("vendors/commio.csv")),
    ("DIDWW", include_str!("vendors/didww.csv")),
    ("Fortinet", include_str!("vendors/fortinet.csv")),
    ("fundamentals", include_str!("vendors/fundamentals.csv")),
    ("gen", include_str!("vendors/gen.csv")),
    ("Kamailio", include_str!("vendors/kamailio.csv")),
    ("New Rock", include_str!("vendors/newrock.csv")),
    ("Plivo Zentrunk", include_str!("vendors/plivo-zentrunk.csv")),
    ("Ribbon", include_str!("vendors/ribbon.csv")),
    ("Telnyx", include_str!("vendors/telnyx.csv")),
    ("Telnyx diagnostics", include_str!("vendors/telnyx-diagnostics.csv")),
];

/// A line a wording that is not the registered one, with the vendors that have it.
pub(super) fn wordings(code: StatusCode) -> String {
    let mut wordings: Vec<(String, Vec<&str>)> = Vec::new();
    for (vendor, table) in TABLES {
        let mut add = |found| {
            let Found::Row(row) = found else { return };
            let Some(phrase) = row
                .phrase
                .filter(|phrase| row.code == u32::from(code.as_u16()) && Some(&**phrase) != code.canonical_reason())
            else {
                return;
            };
            let place = wordings.iter().position(|(other, _)| *other == phrase).unwrap_or_else(|| {
                wordings.push((phrase, Vec::new()));
                wordings.len() - 1
            });
            wordings[place].1.push(vendor);
        };
        // The tables are read in the tests, too.
        let _ = read_text(table, Form::Csv, &mut add);
    }
    let line = |(phrase, vendors): (String, Vec<&str>)| format!("{phrase} ({})", vendors.join(", "));
    wordings.into_iter().map(line).collect::<Vec<_>>().join("\n")
}
