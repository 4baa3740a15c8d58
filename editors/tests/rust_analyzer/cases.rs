//! The programs of `tests/ui/fail/`: of the derive an editor shows the errors on record, and nothing else.

use sipcode_tests::cases::{Case, cases};
use sipcode_tests::diagnostics::Diagnostic;

use crate::document::Finding;
use crate::editor;

/// The programs in which the derive finds nothing wrong. The compiler does, and rust-analyzer in its own words or not at all.
const RIGHT_FOR_THE_DERIVE: &[&str] = &[
    "combined/syntax_error",
    "header/complete_without_option",
    "header/value_is_displayed",
    "side/",
    "variant/other_of_this_status_code",
    "variant/transparent_answers",
    "variant/with_answers",
];

/// The programs in which an `expr` fragment is the code. rust-analyzer hands it over in parentheses of the macro's.
const IN_PARENTHESES: &[&str] = &["combined/code_from_a_macro"];

/// What is not as on record.
fn difference(case: &Case, found: &[Finding]) -> Option<String> {
    let is_one_of = |names: &[&str]| names.iter().any(|name| case.name.starts_with(name));
    let is_as_recorded = if is_one_of(RIGHT_FOR_THE_DERIVE) {
        !found.iter().any(|finding| finding.from_macro)
    } else if is_one_of(IN_PARENTHESES) {
        found.len() == case.errors.len()
    } else {
        found.len() == case.errors.len()
            && case.errors.iter().all(|error| found.iter().any(|finding| is(finding, error, &case.source)))
    };
    (!is_as_recorded).then(|| format!("{}: {found:#?}", case.name))
}

/// Of several tokens the first is underlined.
fn is(finding: &Finding, error: &Diagnostic, source: &str) -> bool {
    let help = error.help.iter().flat_map(|help| ["\nhelp: ", help]);
    finding.from_macro
        && finding.message == [&*error.fact].into_iter().chain(help).collect::<String>()
        && finding.line == error.line
        && !finding.underlined.is_empty()
        && error.underlined(source).starts_with(&finding.underlined)
}

#[test]
fn each_error_on_record_is_shown_and_no_other() {
    let mut editor = editor();
    let differences = cases().into_iter().filter_map(|case| difference(&case, &editor.show(&case.source).findings()));
    let differences: Vec<_> = differences.collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
