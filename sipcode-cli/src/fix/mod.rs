//! `cargo sipcode fix`: the suggestions of sipcode's errors, applied to the sources.
//!
//! `compiler` runs cargo and reads its messages, `attribute` finds what is replaced, and `vcs` asks whether a file may be
//! changed.

pub mod attribute;
pub mod compiler;
mod vcs;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

use similar::TextDiff;

use self::attribute::Attributes;
use self::compiler::{CheckOptions, Suggested, Workspace};
use crate::source::Failure;

/// A round mends at least one error; more rounds do not happen.
const MOST_ROUNDS: usize = 20;

/// What is asked for.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub struct Options {
    /// Show the changes, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Ask nothing: apply every suggestion that is the only one of its error
    #[arg(long, short)]
    yes: bool,
    /// Change also files with changes that are not committed
    #[arg(long)]
    allow_dirty: bool,
    /// Change also files that are under no version control
    #[arg(long)]
    allow_no_vcs: bool,
    #[command(flatten)]
    check: CheckOptions,
}

/// A change of one attribute, which may stand in several parts.
#[derive(Debug)]
struct Change {
    attributes: Attributes,
    text: String,
}

/// Applies suggestions until none is left, and tells whether no error with a suggestion is left.
///
/// # Errors
///
/// Cargo fails for another reason than these errors, another version of sipcode is used, a file may not be changed, or the
/// output cannot be written.
pub fn run(options: &Options, out: &mut dyn Write) -> Result<bool, Failure> {
    let workspace = options.check.workspace()?;
    workspace.require_same_version()?;
    let mut written = HashSet::new();
    let mut declined = Declined::new();
    let mut applied = 0;
    for _ in 0..MOST_ROUNDS {
        let checked = Checked::run(&options.check)?;
        let open: Vec<_> = checked.suggestions.iter().filter(|error| !declined.contains_key(&key(error))).collect();
        let changes = choose(options, &workspace, &open, &mut declined, out)?;
        if changes.is_empty() {
            return report(&checked, &declined, applied, out);
        }
        let is_written = apply(options, &workspace, &changes, &mut written, out)?;
        if !is_written {
            return Ok(false);
        }
        applied += changes.values().map(Vec::len).sum::<usize>();
    }
    Err(Failure::other(format!("errors are left after {MOST_ROUNDS} rounds")))
}

/// Why suggestions are not applied, by message and place.
type Declined = HashMap<(PathBuf, u64, String), &'static str>;

fn key(error: &Suggested) -> (PathBuf, u64, String) {
    (error.file.clone(), error.line, error.message.clone())
}

/// What cargo says of the workspace.
#[derive(Default)]
struct Checked {
    suggestions: Vec<Suggested>,
    /// The errors that suggest nothing, each in a line.
    others: Vec<String>,
    /// Whether cargo came to its end without an error.
    is_whole: bool,
}

impl Checked {
    fn run(check: &CheckOptions) -> Result<Self, Failure> {
        let mut checked = Self::default();
        let mut seen = HashSet::new();
        let status = check.check(&mut |line| {
            let Ok(message) = serde_json::from_str(line) else { return Ok(()) };
            match compiler::suggested(&message) {
                // A file may be compiled for several targets.
                Some(new) if seen.insert((new.file.clone(), new.start, new.message.clone())) => {
                    checked.suggestions.push(new);
                }
                Some(_) => {}
                None => {
                    let other = compiler::error(&message).filter(|other| !checked.others.contains(other));
                    checked.others.extend(other);
                }
            }
            Ok(())
        })?;
        Ok(Self { is_whole: status.success(), ..checked })
    }
}

/// Says what is left, and tells whether that is nothing. Where cargo failed for another reason, nobody knows.
fn report(checked: &Checked, declined: &Declined, applied: usize, out: &mut dyn Write) -> Result<bool, Failure> {
    let left = &checked.suggestions;
    for error in left {
        writeln!(out, "{}:{}: left as it is: {}", error.file.display(), error.line, error.message)?;
        if let Some(why) = declined.get(&key(error)) {
            writeln!(out, "    not applied: {why}")?;
        }
        for (purpose, text) in &error.offers {
            writeln!(out, "    {text}{}{purpose}", if purpose.is_empty() { "" } else { "  " })?;
        }
    }
    for error in &checked.others {
        writeln!(out, "{error}")?;
    }
    let plural = if applied == 1 { "" } else { "s" };
    writeln!(out, "{applied} suggestion{plural} applied, {} left", left.len())?;
    match (left.is_empty(), checked.is_whole) {
        (true, false) => Err(Failure::other("cargo failed, and may not have checked everything")),
        (false, false) => {
            writeln!(out, "cargo failed, and may not have checked everything")?;
            Ok(false)
        }
        (is_done, true) => Ok(is_done),
    }
}

/// At most one change of each attribute.
fn choose(
    options: &Options,
    workspace: &Workspace,
    errors: &[&Suggested],
    declined: &mut Declined,
    out: &mut dyn Write,
) -> Result<BTreeMap<PathBuf, Vec<Change>>, Failure> {
    let mut changes: BTreeMap<PathBuf, Vec<Change>> = BTreeMap::new();
    for error in errors {
        let (path, attributes) = match blamed(workspace, error) {
            Ok(blamed) => blamed,
            Err(why) => {
                declined.insert(key(error), why);
                continue;
            }
        };
        let of_file = changes.entry(path).or_default();
        if of_file.iter().any(|change| change.attributes == attributes) {
            continue;
        }
        let chosen = match &*error.offers {
            [(_, only)] => Some(only.clone()),
            _ if options.yes || options.dry_run => None,
            several => ask_which(error, several, out)?,
        };
        match chosen {
            Some(text) => of_file.push(Change { attributes, text }),
            None => {
                declined.insert(key(error), "there are several suggestions, and none was chosen");
            }
        }
    }
    changes.retain(|_, changes| !changes.is_empty());
    Ok(changes)
}

/// The file and the attributes that an error blames, or why they must stay as they are.
fn blamed(workspace: &Workspace, error: &Suggested) -> Result<(PathBuf, Attributes), &'static str> {
    let path = own_file(workspace, &error.file).ok_or("its file is no source of the workspace")?;
    let source = fs::read_to_string(&path).map_err(|_| "its file cannot be read")?;
    Ok((path, attribute::find(&source, &(error.start..error.end))?))
}

/// The file, if it is a source of the workspace; by one path, though crates may share it.
fn own_file(workspace: &Workspace, file: &Path) -> Option<PathBuf> {
    let path = workspace.root.join(file).canonicalize().ok()?;
    let inside = |root: &Path| root.canonicalize().is_ok_and(|root| path.starts_with(root));
    (inside(&workspace.root) && !inside(&workspace.target)).then_some(path)
}

fn ask_which(error: &Suggested, offers: &[(String, String)], out: &mut dyn Write) -> Result<Option<String>, Failure> {
    writeln!(out, "{}:{}: {}", error.file.display(), error.line, error.message)?;
    for (number, (purpose, text)) in (1..).zip(offers) {
        writeln!(out, "  {number}  {text}{}{purpose}", if purpose.is_empty() { "" } else { "  " })?;
    }
    let answer = ask("Which one? (a number, or nothing to leave it)", out)?;
    Ok(answer.parse::<usize>().ok().and_then(|number| offers.get(number.checked_sub(1)?)).map(|(_, text)| text.clone()))
}

fn ask(question: &str, out: &mut dyn Write) -> Result<String, Failure> {
    write!(out, "{question} ")?;
    out.flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    Ok(answer.trim().to_owned())
}

/// Shows the changes, and writes them if that is wanted.
fn apply(
    options: &Options,
    workspace: &Workspace,
    changes: &BTreeMap<PathBuf, Vec<Change>>,
    written: &mut HashSet<PathBuf>,
    out: &mut dyn Write,
) -> Result<bool, Failure> {
    let mut new_sources = Vec::new();
    for (path, changes) in changes {
        let failure = |error: &dyn ToString| Failure::new(&path.to_string_lossy(), None, &error.to_string());
        let old = fs::read_to_string(path).map_err(|error| failure(&error))?;
        let new = changed_source(&old, changes);
        let root = workspace.root.canonicalize().unwrap_or_else(|_| workspace.root.clone());
        let name = path.strip_prefix(&root).unwrap_or(path).display().to_string();
        let diff = TextDiff::from_lines(&old, &new);
        write!(out, "{}", diff.unified_diff().header(&name, &name))?;
        if !options.dry_run && !written.contains(path) {
            vcs::require_unchanged(path, options.allow_dirty, options.allow_no_vcs)?;
        }
        new_sources.push((path, old, new));
    }
    if options.dry_run {
        return Ok(false);
    }
    if !options.yes && !matches!(&*ask("Apply? (y/n; `--yes` asks nothing)", out)?, "y" | "Y" | "yes") {
        writeln!(out, "nothing is written")?;
        return Ok(false);
    }
    for (path, old, new) in new_sources {
        let failure = |error: &dyn ToString| Failure::new(&path.to_string_lossy(), None, &error.to_string());
        // The answer may take its time.
        if fs::read_to_string(path).map_err(|error| failure(&error))? != old {
            return Err(failure(&"it was changed since the diff was made"));
        }
        fs::write(path, new).map_err(|error| failure(&error))?;
        written.insert(path.clone());
    }
    Ok(true)
}

/// The source with each first part replaced and the other parts removed.
fn changed_source(old: &str, changes: &[Change]) -> String {
    let mut edits: Vec<(std::ops::Range<usize>, &str)> = Vec::new();
    for change in changes {
        if let Some((first, others)) = change.attributes.parts.split_first() {
            edits.push((first.clone(), &change.text));
            edits.extend(others.iter().map(|part| (attribute::with_its_line(old, part), "")));
        }
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut new = String::new();
    let mut end = 0;
    for (range, text) in edits {
        if range.start >= end {
            new.push_str(&old[end..range.start]);
            new.push_str(text);
            end = range.end;
        }
    }
    new + &old[end..]
}

#[cfg(test)]
mod tests {
    use super::attribute::find;
    use super::{Change, changed_source};

    #[test]
    fn the_first_part_is_replaced_and_the_others_are_removed() {
        let old = "enum A {\n    #[sip(486)]\n    #[cfg(x)]\n    #[sip(action = Forwrad)]\n    Busy,\n}\n";
        let start = old.find("Forwrad").unwrap();
        let attributes = find(old, &(start..start + 7)).unwrap();
        let change = Change { attributes, text: "#[sip(486, action = Forward)]".to_owned() };
        let new = "enum A {\n    #[sip(486, action = Forward)]\n    #[cfg(x)]\n    Busy,\n}\n";
        assert_eq!(changed_source(old, &[change]), new);
    }
}
