//! Crates outside the workspace, as users have them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::diagnostics::{Diagnostic, diagnostics};

/// The folder of the workspace.
///
/// # Panics
///
/// When the tests do not lie in it.
#[must_use]
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the workspace")
}

/// What a dependency on the crate in this folder says: `path = "…"`.
#[must_use]
pub fn at(folder: &Path) -> String {
    format!("path = {:?}", folder.display().to_string())
}

/// A crate outside the workspace. Without network it compiles because the versions are those that the workspace has.
#[derive(Debug)]
pub struct Crate {
    folder: PathBuf,
}

impl Crate {
    /// A crate in a folder of its own in the temporary folder of the tests, with this after its `[package]` table.
    #[must_use]
    pub fn new(temporary: &str, name: &str, edition: &str, manifest: &str) -> Self {
        let folder = Path::new(temporary).join("outside").join(name);
        let package = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n");
        let new = Self { folder };
        new.write("Cargo.toml", &format!("{package}\n[workspace]\n\n{manifest}"));
        new.write("Cargo.lock", &read(&workspace().join("Cargo.lock")));
        new
    }

    /// Where it lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file, unless it has this text already: what has not changed is not compiled again.
    pub fn write(&self, path: &str, text: &str) {
        write(&self.folder.join(path), text);
    }

    /// Runs Cargo in the crate.
    ///
    /// # Panics
    ///
    /// When there is no Cargo to run.
    #[must_use]
    pub fn cargo(&self, command: &str, arguments: &[&str]) -> Outcome {
        cargo(&self.folder, &self.folder.with_file_name("target"), command, arguments)
    }
}

/// Runs Cargo in a folder, without network, and without what the environment says about warnings.
///
/// # Panics
///
/// When there is no Cargo to run.
#[must_use]
pub fn cargo(folder: &Path, target: &Path, command: &str, arguments: &[&str]) -> Outcome {
    let output = Command::new(env!("CARGO"))
        .current_dir(folder)
        .args([command, "--offline", "--keep-going", "--target-dir"])
        .arg(target)
        .args(arguments)
        .env("CARGO_TERM_COLOR", "never")
        // What is built once for a test needs neither.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTDOCFLAGS")
        .output()
        .expect("Cargo runs");
    let text = |bytes| String::from_utf8(bytes).expect("Cargo writes UTF-8");
    Outcome { success: output.status.success(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// What Cargo did.
#[derive(Debug)]
pub struct Outcome {
    /// Whether it did what it was to do.
    pub success: bool,
    /// What it wrote, and the program that it ran.
    pub stdout: String,
    /// What it wrote about warnings and errors.
    pub stderr: String,
}

impl Outcome {
    /// The warnings and errors in the crate itself: the paths of others are absolute.
    #[must_use]
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut diagnostics = diagnostics(&self.stderr);
        diagnostics.retain(|found| Path::new(&found.path).is_relative());
        diagnostics
    }

    /// What the program wrote.
    ///
    /// # Panics
    ///
    /// When there was a warning or an error.
    #[track_caller]
    #[expect(clippy::must_use_candidate, reason = "that there is silence may be all that is wanted")]
    pub fn expect_silence(&self) -> &str {
        assert!(self.success && self.diagnostics().is_empty(), "{}", self.stderr);
        &self.stdout
    }
}

/// The text of a file.
///
/// # Panics
///
/// When it cannot be read.
#[must_use]
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes a file, unless it has this text already.
///
/// # Panics
///
/// When it cannot be written.
pub fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return;
    }
    let folder = path.parent().expect("a file lies in a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
