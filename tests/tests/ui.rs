//! What does not compile, and what does.

#[test]
fn wrong_enums_are_refused_with_the_errors_on_record() {
    // All but `bounds` and `syntax`.
    trybuild::TestCases::new().compile_fail("ui/fail/[!bs]*/*.rs");
}

#[test]
fn syntax_errors_are_refused_in_the_words_of_the_compiler() {
    trybuild::TestCases::new().compile_fail("ui/fail/syntax/*.rs");
}

// With `alloc` there is `Box<T>` in the compiler's lists of what implements a trait, too.
#[test]
#[cfg_attr(feature = "alloc", ignore = "what the compiler says is on record without `alloc`")]
fn wrong_bounds_are_refused_in_the_words_of_the_compiler() {
    trybuild::TestCases::new().compile_fail("ui/fail/bounds/*.rs");
}

#[test]
fn right_enums_compile_and_keep_their_promises() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}
