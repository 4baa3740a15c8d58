//! `Warning::parse` on any bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcode::StatusCode;
use sipcode::q850::CauseMap;
use sipcode::wire::Warning;

fuzz_target!(|input: &[u8]| {
    let mut warnings = Warning::parse(input);
    for warning in warnings.by_ref() {
        match warning {
            Ok(warning) => {
                let written = warning.to_string();
                assert!(!written.contains(['\r', '\n']), "a written value is one line");
                // An agent that is no legal one is written as a legal one.
                let again: Vec<_> = Warning::parse(written.as_bytes()).map(Result::unwrap).collect();
                assert_eq!(again.len(), 1);
                assert_eq!((again[0].code(), again[0].text()), (warning.code(), warning.text()));
                let cause = CauseMap::RFC_3398.cause_with_warning(StatusCode::NOT_ACCEPTABLE_HERE, &warning);
                assert_eq!(cause.is_some_and(|cause| cause.value() == 65), warning.is_about_bearer());
            }
            Err(error) => assert!(error.offset() <= input.len()),
        }
    }
    assert!((0..3).all(|_| warnings.next().is_none()), "the iterator goes on after its end");
});
