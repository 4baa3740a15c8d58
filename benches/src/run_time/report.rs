//! The table, on the screen and in `RESULTS.md`, and the chart.

use std::error::Error;
use std::path::Path;

use super::measure::Measured;
use super::work::{Goal, LIMIT, SIPCODE, Work};
use crate::report::chart::{self, Bar, Group, Role};
use crate::report::{machine, results, verdict};

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
    let verdict = verdict(ratio <= goal.times);
    if goal.of == LIMIT { verdict.to_owned() } else { format!("{verdict}, {ratio:.2}") }
}

/// Writes the table and the chart into the folder of results.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write(results: &[Result], folder: &Path) -> std::result::Result<(), Box<dyn Error>> {
    results::write_section(&folder.join("RESULTS.md"), "Run time", &section(results))?;
    let charted: Vec<_> = results.iter().filter(|(work, _)| work.charted).map(group).collect();
    let heading = "Time, × the hand-written limit (logarithmic; shorter is faster)";
    chart::draw(heading, &charted, &folder.join("run_time.svg"))
}

fn group((work, measured): &Result) -> Group {
    let bar = |one: &Measured| {
        let role = match one.name {
            LIMIT => Role::Reference,
            SIPCODE => Role::Ours,
            _ => Role::Peer,
        };
        Bar { name: one.name, times: one.to_limit, role }
    };
    Group { title: work.name.clone(), bars: measured.iter().map(bar).collect() }
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
