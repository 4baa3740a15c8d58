//! The tables, on the screen and in `RESULTS.md`, and the chart.

use std::error::Error;
use std::path::Path;

use super::cargo::{self, Manner};
use super::crates::{Crate, Crates, Size};
use super::emitted::Emitted;
use super::forms::Form;
use super::measure::Measured;
use super::work::{Goal, Reference, Work};
use crate::report::chart::{self, Bar, Group, Role};
use crate::report::{machine, results, verdict};

/// A work with what its crates cost.
pub type Result = (Work, Measured);

const fn name(form: Form) -> &'static str {
    match form {
        Form::Sipcode => "sipcode",
        Form::ByHand => "by hand",
        Form::ThisError => "thiserror",
        Form::NumEnum => "num_enum + strum",
        Form::Alone => "the enum alone",
    }
}

/// The tables as Markdown.
#[must_use]
pub fn tables(results: &[Result], emitted: &[Emitted]) -> String {
    let forms = Form::ALL.map(name).join(" | ");
    let costs: String = results.iter().map(cost_line).collect();
    let counts: String = emitted.iter().map(emitted_line).collect();
    format!(
        "\
| compiled | {forms} | to reach | met |
| --- | --- | --- | --- | --- | --- | --- | --- |
{costs}
| emitted | {forms} |
| --- | --- | --- | --- | --- | --- |
{counts}"
    )
}

fn cost_line((work, measured): &Result) -> String {
    let cell = |form| {
        if !work.forms.contains(&form) {
            return String::new();
        }
        let cost = measured.median(Crate { form, size: work.size });
        format!("{:.3} ({:.3})", cost.cpu, cost.wall)
    };
    let to_reach = work.goals.iter().map(to_reach);
    let met = work.goals.iter().map(|goal| met(work, measured, goal));
    format!(
        "| {} | {} | {} | {} |\n",
        work.name(),
        Form::ALL.map(cell).join(" | "),
        to_reach.collect::<Vec<_>>().join("; "),
        met.collect::<Vec<_>>().join("; "),
    )
}

fn to_reach(goal: &Goal) -> String {
    match goal.of {
        Reference::Form(form) => format!("≤ {} × {}", goal.times, name(form)),
        Reference::Smaller(size) => format!("≤ {} × {size}, net", goal.times),
    }
}

fn met(work: &Work, measured: &Measured, goal: &Goal) -> String {
    let of = |form| Crate { form, size: work.size };
    match goal.of {
        Reference::Form(form) => {
            let ratio = measured.ratio(of(Form::Sipcode), of(form));
            format!("{}, {ratio:.2}", verdict(ratio <= goal.times))
        }
        Reference::Smaller(smaller) => {
            let growth = |form| measured.growth(form, work.size, smaller);
            let others = work.forms.iter().filter(|form| **form != Form::Sipcode);
            let others: Vec<_> = others.map(|form| format!("{} {:.2}", name(*form), growth(*form))).collect();
            let ours = growth(Form::Sipcode);
            format!("{}, {ours:.2} ({})", verdict(ours <= goal.times), others.join(", "))
        }
    }
}

fn emitted_line(emitted: &Emitted) -> String {
    let cell = |form| emitted.of.get(&form).map_or_else(String::new, |count| format!("{count:.1}"));
    format!("| {} | {} |\n", emitted.name, Form::ALL.map(cell).join(" | "))
}

/// Writes the tables and the chart into the folder of results.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write(
    results: &[Result],
    emitted: &[Emitted],
    crates: &Crates,
    folder: &Path,
) -> std::result::Result<(), Box<dyn Error>> {
    let section = section(&tables(results, emitted), &peers(crates)?);
    results::write_section(&folder.join("RESULTS.md"), "Compile time", &section)?;
    let charted: Vec<_> = results.iter().filter(|(work, _)| work.is_charted()).map(group).collect();
    let heading = "Processor time, × thiserror (logarithmic; shorter is faster)";
    chart::draw(heading, &charted, &folder.join("compile_time.svg"))
}

fn group((work, measured): &Result) -> Group {
    let bar = |form: &Form| {
        let of = |form| Crate { form, size: work.size };
        let role = match form {
            Form::ThisError => Role::Reference,
            Form::Sipcode => Role::Ours,
            Form::ByHand | Form::NumEnum | Form::Alone => Role::Peer,
        };
        Bar { name: name(*form), times: measured.ratio(of(*form), of(Form::ThisError)), role }
    };
    Group { title: work.name(), bars: work.forms.iter().map(bar).collect() }
}

/// The peers with their versions.
fn peers(crates: &Crates) -> std::result::Result<String, String> {
    let mut peers = Vec::new();
    for form in [Form::ThisError, Form::NumEnum] {
        let package = Crate { form, size: Size::None }.name();
        let arguments = ["tree", "--depth=1", "--prefix=none", "--package", &package];
        let tree = cargo::run(crates.folder(), &crates.target(Manner::Incremental), Manner::Incremental, &arguments)?;
        let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
        peers.extend(tree.lines().skip(1).map(|line| line.replacen(" v", " ", 1)));
    }
    Ok(peers.join(", "))
}

fn section(tables: &str, peers: &str) -> String {
    let machine = machine::description();
    format!(
        "\
By `cargo run --release -p sipcode-benches --bin compile_time`, on {machine}; {peers}.

Crates with so many enums of the 75 registered codes, or one of all 600, annotated for the derive or for a peer, or written
by hand. Every enum derives `Debug`, `Clone`, `Copy`, `PartialEq` and `Eq`, and every variant has a doc comment. \"By hand\" is
plain Rust that gives the same answers as sipcode's derive, which a test asserts; thiserror gives `Display` alone, num_enum and
strum the conversions and the phrase.

Seconds are processor time, user and system, of Cargo and all that it starts (`getrusage`), in brackets those on the clock;
medians over rounds in which all of a line took turns, as are the ratios, which are of processor times. \"The dependencies\" are
compiled into an empty target folder, as Cargo compiles those from a registry, neither incrementally nor with warnings; by
hand they are sipcode without features. All others are the crate alone in the dev profile, after a touch and with its
dependencies compiled. \"Net\" is less what the crate costs without enums.

![Dependencies, and 40 × 75](compile_time.svg)

{tables}
Tokens are those after expansion, for each variant of an enum, less those of the enum alone. Bytes are those that an enum of 75
variants adds to what is loaded of a release program that uses all of it.
"
    )
}
