//! What does not compile, and what does.

#[test]
fn wrong_enums_are_refused_with_the_errors_on_record() {
    trybuild::TestCases::new().compile_fail("ui/fail/*/*.rs");
}

#[test]
fn right_enums_compile_and_keep_their_promises() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}
