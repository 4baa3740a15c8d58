//! `StatusSet` from any text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcode::StatusSet;

fuzz_target!(|input: &[u8]| {
    let Ok(text) = str::from_utf8(input) else { return };
    match text.parse::<StatusSet>() {
        Ok(set) => {
            let written = set.to_string();
            assert_eq!(written.parse(), Ok(set));
            if text.split(',').count() <= 3 {
                assert!(written.len() <= with_spaces(text), "{written:?} is longer");
            }
            assert_eq!(set.iter().collect::<StatusSet>(), set);
            assert_eq!(set.complement().to_string().parse(), Ok(set.complement()));
            assert_eq!(set.len() + set.complement().len(), 600);
        }
        Err(error) => {
            assert!(error.offset() <= text.len());
            assert!(!error.to_string().is_empty());
        }
    }
});

/// How long the text is with one space behind each comma.
fn with_spaces(text: &str) -> usize {
    text.split(',').map(|item| item.trim().len() + 2).sum()
}
