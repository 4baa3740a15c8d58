//! The programs of `ui/fail/` that must not compile, with the errors on record.

use std::fs;
use std::path::Path;

use crate::diagnostics::{Diagnostic, diagnostics};
use crate::outside::read;

/// A program that must not compile.
#[derive(Debug)]
pub struct Case {
    /// `variant/code_twice`.
    pub name: String,
    /// The program.
    pub source: String,
    /// The errors on record.
    pub errors: Vec<Diagnostic>,
}

/// Every such program, sorted by its name.
///
/// # Panics
///
/// When one cannot be read, or has no errors on record.
#[must_use]
pub fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/fail");
    let entries = |folder: &Path| {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        entries.map(|entry| entry.expect("the folder can be read").path()).collect::<Vec<_>>()
    };
    let files = entries(&root).into_iter().flat_map(|folder| entries(&folder));
    let programs = files.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let case = |path: std::path::PathBuf| Case {
        name: path.strip_prefix(&root).expect("in the folder").with_extension("").display().to_string(),
        source: read(&path),
        errors: diagnostics(&read(&path.with_extension("stderr"))),
    };
    let mut cases: Vec<_> = programs.map(case).collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}
