//! Every link from a page for contributors leads somewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sipcode_tests::markdown;
use sipcode_tests::outside::{read, workspace};

/// Those at the root beside the `README.md`, those of `docs/`, and the `README.md` of each folder.
fn pages() -> Vec<PathBuf> {
    let in_folder = |folder: PathBuf| {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        entries.map(|entry| entry.expect("the folder can be read").path()).collect::<Vec<_>>()
    };
    let root = in_folder(workspace().to_owned());
    let readmes = root.iter().filter(|path| path.is_dir()).map(|folder| folder.join("README.md"));
    let others = [workspace().join("examples/recordings/README.md")];
    let mut pages: Vec<_> = root.iter().cloned().chain(in_folder(workspace().join("docs"))).collect();
    pages.extend(readmes.chain(others));
    pages.retain(|page| page.is_file() && page.extension().is_some_and(|extension| extension == "md"));
    pages.sort();
    pages
}

fn anchors(page: &Path) -> BTreeSet<String> {
    let text = read(page);
    let headings = |level| markdown::parts(&text, level).into_iter().map(|(heading, _)| markdown::anchor(heading));
    (1..=4).flat_map(headings).collect()
}

#[test]
fn every_relative_link_leads_to_a_file_and_to_a_heading_in_it() {
    let pages = pages();
    assert!(pages.iter().any(|page| page.ends_with("docs/rules.md")), "{pages:?}");
    for page in &pages {
        for (_, target) in markdown::links(&read(page)) {
            if target.contains("://") {
                continue;
            }
            let (path, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
            let file = if path.is_empty() { page.clone() } else { page.with_file_name(path) };
            assert!(file.exists(), "{}: {target}", page.display());
            if let Some(anchor) = anchor {
                assert!(anchors(&file).contains(anchor), "{}: {target}", page.display());
            }
        }
    }
}
