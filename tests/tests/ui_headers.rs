//! The header of each program of `ui/fail/`, held against the errors on record.

use sipcode_tests::cases::{Case, cases};

/// The value of a line of the header.
fn header<'a>(case: &'a Case, key: &str) -> Option<&'a str> {
    case.source.lines().take(2).find_map(|line| line.strip_prefix("// ")?.strip_prefix(key)?.strip_prefix(": "))
}

#[test]
fn every_header_says_how_many_errors_there_are() {
    for case in cases() {
        assert_eq!(header(&case, "errors"), Some(&*case.errors.len().to_string()), "{}", case.name);
    }
}

#[test]
fn every_header_says_where_the_errors_stand() {
    for case in cases() {
        let recorded = case.errors.iter().map(|error| format!("{}:{}", error.line, error.underlined(&case.source)));
        let recorded: Vec<_> = recorded.collect();
        assert_eq!(header(&case, "at"), Some(&*recorded.join(" | ")), "{}", case.name);
    }
}
