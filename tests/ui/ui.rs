//! A case a rule, and some that combine them, with what the compiler says: `docs/rules.md` is made of them.
//! `TRYBUILD=overwrite cargo test -p sipcode-ui` writes the errors anew.

#[test]
fn wrong_programs_get_the_errors_on_record() {
    trybuild::TestCases::new().compile_fail("fail/*/*.rs");
}
