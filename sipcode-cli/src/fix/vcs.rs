//! Whether a file may be changed, as `cargo fix` sees it.

use std::path::Path;
use std::process::Command;

use crate::source::Failure;

/// Refuses a file whose content would be lost with a change.
///
/// # Errors
///
/// The file has changes that are not committed, or is under no version control.
pub(super) fn require_unchanged(path: &Path, allow_dirty: bool, allow_no_vcs: bool) -> Result<(), Failure> {
    let failure = |message: &str| Err(Failure::new(&path.to_string_lossy(), None, message));
    // Git knows a symbolic link as itself.
    let real = path.canonicalize()?;
    let (Some(directory), Some(name)) = (real.parent(), real.file_name()) else { return Ok(()) };
    let mut git = Command::new("git");
    git.current_dir(directory).args(["status", "--porcelain", "--ignored", "--"]).arg(name);
    match git.output() {
        Ok(output) if output.status.success() => {
            if output.stdout.is_empty() || allow_dirty {
                Ok(())
            } else {
                failure("it has changes that are not committed; commit them, or give `--allow-dirty`")
            }
        }
        _ if allow_no_vcs || allow_dirty => Ok(()),
        _ => failure("it is under no version control; `--allow-no-vcs` changes it all the same"),
    }
}
