//! The table, on the screen and in `RESULTS.md`.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use super::machine;
use super::measure::Measured;
use super::work::{Goal, LIMIT, SIPCODE, Work};

const HEADING: &str = "## Run time\n";
const HEAD: &str = "\
| work | limit | sipcode | to reach | met | others, × the limit |
| --- | --- | --- | --- | --- | --- |
";

/// A work with what its contestants took.
pub type Result = (Work, Vec<Measured>);

/// The table as Markdown.
#[must_use]
pub fn table(results: &[Result]) -> String {
    HEAD.to_owned() + &results.iter().map(line).collect::<String>()
}

fn line((work, measured): &Result) -> String {
    let of = |name| measured.iter().find(|measured| measured.name == name);
    let (limit, ours) = (&measured[0], &measured[1]);
    let goals: Vec<_> = work.goals.iter().filter(|goal| of(goal.of).is_some()).collect();
    let to_reach = goals.iter().map(|goal| match goal.of {
        LIMIT => format!("≤ {}", goal.times),
        peer => format!("≤ {} × {peer}", goal.times),
    });
    let met = goals.iter().map(|goal| met(goal, ours, of(goal.of)));
    let others = measured[2..].iter().map(|other| format!("{} {}", other.name, figures(other)));
    let left_out = (!work.left_out.is_empty()).then(|| work.left_out.to_owned());
    format!(
        "| {} | {:.2} ns{} | {} | {} | {} | {} |\n",
        work.name,
        limit.nanoseconds,
        instructions(limit),
        figures(ours),
        to_reach.collect::<Vec<_>>().join("; "),
        met.collect::<Vec<_>>().join("; "),
        others.chain(left_out).collect::<Vec<_>>().join("; "),
    )
}

fn figures(measured: &Measured) -> String {
    format!("{:.2}{}", measured.to_limit, instructions(measured))
}

fn instructions(measured: &Measured) -> String {
    measured.instructions.map_or_else(String::new, |count| format!(" ({count:.1})"))
}

fn met(goal: &Goal, ours: &Measured, other: Option<&Measured>) -> String {
    let Some(other) = other else { return String::new() };
    let ratio = ours.to_limit / other.to_limit;
    let verdict = if ratio <= goal.times { "yes" } else { "**no**" };
    if goal.of == LIMIT { verdict.to_owned() } else { format!("{verdict}, {ratio:.2}") }
}

/// Writes the table into a file of results, in place of the one that is there.
///
/// # Errors
///
/// When the file cannot be written.
pub fn write(results: &[Result], path: &Path) -> io::Result<()> {
    let old = fs::read_to_string(path).unwrap_or_else(|_| "# Results\n".to_owned());
    let (before, from_section) = old.split_once(HEADING).unwrap_or((&old, ""));
    let after = from_section.find("\n## ").map_or("", |next| &from_section[next..]);
    let mut new = before.trim_end().to_owned();
    let _ = write!(new, "\n\n{HEADING}\n{}\n{after}", section(results));
    fs::write(path, new.trim_end().to_owned() + "\n")
}

fn section(results: &[Result]) -> String {
    let machine = machine::description();
    let table = table(results);
    format!(
        "\
By `cargo run --release -p sipcode-benches --bin run_time`, on {machine}.

Each line is one work on one stream of inputs: codes that the enum has and others, shuffled. The limit is hand-written code
for the same work; all other times are ratios to it, medians over rounds in which all of a line took turns. In brackets stand
the instructions an operation, counted by callgrind, the loop that reads the stream included. \"{SIPCODE}\" is what the derive
emits and what the library has.

![The works with 75 variants](run_time.svg)

{table}"
    )
}
