//! What holds of every reader of `cargo sipcode`.

use proc_macro2::extra::invalidate_current_thread_spans;
use sipcode_cli::read::{self, Form, Found};
use sipcode_cli::verdict::Above;
use sipcode_cli::{draft, read::guess};

/// Reads the bytes in the form, judges the rows, and drafts them: the draft is Rust.
pub(crate) fn read(input: &[u8], form: Form) {
    // Else the places of all that was ever read as Rust would stay in memory.
    invalidate_current_thread_spans();
    let _ = guess::guess(input);
    let mut above = Above::new();
    // A line ends with CR, LF or both.
    let is_end =
        |place: &usize| input[*place] == b'\n' || input[*place] == b'\r' && input.get(place + 1) != Some(&b'\n');
    let lines = 1 + (0..input.len()).filter(is_end).count() as u64;
    let mut bytes = input;
    let opened = read::open(&mut bytes, Some(form)).expect("bytes can be read");
    // That they are not of the form is no finding.
    let _ = opened.rows(&mut |found| {
        let line = match found {
            Found::Row(row) => {
                assert!(!above.verdict(&row).flaws.is_empty());
                row.line
            }
            Found::Doubt { line, .. } => line,
        };
        assert!((1..=lines).contains(&line), "line {line} of {lines}");
    });
    for vendor in [None, Some("Acme")] {
        if let Ok(source) = draft::of_bytes(input, form, vendor) {
            syn::parse_file(&source).unwrap_or_else(|error| panic!("{error}: {source}"));
        }
    }
}
