//! `RESULTS.md`, in which each suite has a section.

use std::path::Path;
use std::{fs, io};

/// Writes the section with this heading, in place of the one that is there.
///
/// # Errors
///
/// When the file cannot be written.
pub fn write_section(path: &Path, heading: &str, section: &str) -> io::Result<()> {
    let old = fs::read_to_string(path).unwrap_or_else(|_| "# Results\n".to_owned());
    fs::write(path, with_section(&old, heading, section))
}

fn with_section(old: &str, heading: &str, section: &str) -> String {
    let heading = format!("## {heading}\n");
    let (before, from_section) = old.split_once(&heading).unwrap_or((old, ""));
    let after = from_section.find("\n## ").map_or("", |next| &from_section[next..]);
    let new = format!("{}\n\n{heading}\n{}\n{after}", before.trim_end(), section.trim_end());
    new.trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    use super::with_section;

    const BOTH: &str = "# Results\n\n## Run time\n\nfast\n\n## Compile time\n\nsmall\n";

    #[test]
    fn a_section_is_replaced_and_the_others_stay() {
        let first = with_section(BOTH, "Run time", "faster\n");
        assert_eq!(first, "# Results\n\n## Run time\n\nfaster\n\n## Compile time\n\nsmall\n");
        let last = with_section(BOTH, "Compile time", "smaller\n");
        assert_eq!(last, "# Results\n\n## Run time\n\nfast\n\n## Compile time\n\nsmaller\n");
    }

    #[test]
    fn a_section_that_is_not_there_comes_last() {
        let new = with_section("# Results\n\n## Run time\n\nfast\n", "Compile time", "small");
        assert_eq!(new, BOTH);
    }
}
