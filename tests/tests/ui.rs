//! A case a rule, and some that combine them, with what the compiler says: `docs/rules.md` is made of them.
//! `TRYBUILD=overwrite cargo test --test ui` writes the errors anew.

#[test]
// With `alloc` the compiler lists `Box<T>` among what implements a trait.
#[cfg_attr(feature = "alloc", ignore = "what the compiler says is on record without `alloc`")]
fn wrong_programs_get_the_errors_on_record() {
    trybuild::TestCases::new().compile_fail("ui/fail/*/*.rs");
}
