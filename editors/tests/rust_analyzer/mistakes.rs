//! A program while somebody works on it: what is found, and that the rest is shown as before.

use crate::rest::Rest;
use crate::{ACME, editor};

const BUSY: &str = "#[sip(486, \"Busy Here\")]";

/// What stands in the right program, what stands there by mistake, and what is underlined.
const MISTAKES: &[(&str, &str, &str)] = &[
    (BUSY, "#[sip(201, \"Accepted\")]", "201"),
    (BUSY, "#[sip(48)]", "48"),
    (BUSY, "#[sip(497, \"Busy\")]", "497"),
    (BUSY, "#[sip(486, \"Bus\")]", "\"Bus\""),
    (BUSY, "#[sip(486 \"Busy Here\")]", "\"Busy Here\""),
    (BUSY, "#[sip(486, act)]", "act"),
    (BUSY, "#[sip(486, action =)]", "action"),
    (BUSY, "#[sip(486, action = Fail)]", "Fail"),
    (BUSY, "#[sip()]", "sip"),
    (BUSY, "", "Busy"),
    ("    Busy,", "    Busy(u8),", "(u8)"),
    ("    Busy,", "    Busy,\n    Declined,", "Declined"),
    ("#[sip(other)]", "#[sip(oth)]", "oth"),
    ("Other(StatusCode)", "Other", "Other"),
    ("#[sip(vendor = \"Acme\")]", "#[sip(vendor = )]", "vendor"),
    ("#[sip(vendor = \"Acme\")]", "", "497"),
    ("#[sip(404, \"No Such User\")]", "#[sip(4)]", "4"),
    ("#[sip(transparent)]", "#[sip(trans)]", "trans"),
    ("Upstream(AcmeStatus)", "Upstream", "Upstream"),
    ("    Echo = 200,", "    Echo = 2,", "2"),
];

/// What stands in the right program, and what stands there while a variant is written.
const HALF_WRITTEN: &[(&str, &str)] = &[
    ("    Busy,", "    Busy"),
    ("    Busy,", "    Busy,\n    #[sip(603)]\n    Decl"),
    ("    Busy,", "    Busy;"),
    ("    Busy,", "    Busy,\n    #[sip(603)]\n    ,"),
    ("    Busy,", "    Busy = ,"),
    ("NoSuchUser(String),", "NoSuchUser(String)"),
    ("NoSuchUser(String),", "NoSuchUser(String;),"),
    ("NoSuchUser(String),", "NoSuchUser(String),\n    #[sip(500)]\n    Broken { table: String row: u32 },"),
    ("    Echo = 200,", "    Echo = 200"),
];

fn changed(right: &str, now: &str) -> String {
    assert_eq!(ACME.matches(right).count(), 1, "{right}");
    ACME.replace(right, now)
}

#[test]
fn one_mistake_is_one_finding_and_takes_nothing_from_the_rest() {
    let mut editor = editor();
    let right = Rest::of(&mut editor.show(ACME));
    for (piece, mistake, underlined) in MISTAKES {
        let text = changed(piece, mistake);
        let mut mistaken = editor.show(&text);
        let findings = mistaken.findings();
        assert!(matches!(&*findings, [one] if one.underlined == *underlined), "{mistake}: {findings:#?}");
        let mut rest = Rest::of(&mut mistaken);
        rest.of_the_enum.remove("Declined");
        assert_eq!(rest, right, "{mistake}");
    }
}

#[test]
fn a_half_written_variant_is_a_syntax_error_and_takes_nothing_from_the_rest() {
    let mut editor = editor();
    let right = Rest::of(&mut editor.show(ACME));
    for (piece, half) in HALF_WRITTEN {
        let text = changed(piece, half);
        let mut half_written = editor.show(&text);
        let findings = half_written.findings();
        let are_syntax_errors = findings.iter().all(|finding| finding.message.starts_with("Syntax Error"));
        assert!(!findings.is_empty() && are_syntax_errors, "{half}: {findings:#?}");
        let mut rest = Rest::of(&mut half_written);
        rest.of_the_enum.remove("Decl");
        assert_eq!(rest, right, "{half}");
    }
}
