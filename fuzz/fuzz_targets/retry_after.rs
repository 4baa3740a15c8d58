//! `RetryAfter::parse` on any bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcode::wire::RetryAfter;

fuzz_target!(|input: &[u8]| {
    match RetryAfter::parse(input) {
        Ok(retry_after) => {
            let written = retry_after.to_string();
            assert!(!written.contains(['\r', '\n']), "a written value is one line");
            assert_eq!(RetryAfter::parse(written.as_bytes()), Ok(retry_after));
        }
        Err(error) => assert!(error.offset() <= input.len()),
    }
});
