//! Declarations held against the compiler.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::ops::Range;

use crate::compile::{Complaint, Program, compile};
use crate::declaration::{Declaration, Shape};
use crate::rules::{Finding, Rule, findings};
use crate::source::{Source, source};

/// A declaration with its verdict.
pub(crate) struct Judged {
    pub(crate) declaration: Declaration,
    findings: Vec<Finding>,
    source: Source,
}

impl Judged {
    pub(crate) fn new(declaration: Declaration) -> Self {
        let (findings, source) = (findings(&declaration), source(&declaration));
        Self { declaration, findings, source }
    }

    fn program(&self) -> Program<'_> {
        let Declaration { shape, parameter, name, .. } = &self.declaration;
        Program {
            text: &self.source.text,
            name,
            is_right: self.findings.is_empty(),
            is_usable: *shape == Shape::Enum && parameter.is_none(),
        }
    }

    /// Where the errors must stand.
    fn expected(&self) -> Vec<(Range<usize>, Rule)> {
        let place = |finding: &Finding| {
            let range = self.source.places.get(&finding.place);
            (range.unwrap_or_else(|| panic!("{finding:?} stands in\n{}", self.source.text)).clone(), finding.rule)
        };
        self.findings.iter().map(place).collect()
    }

    fn difference(&self, complaints: &[Complaint]) -> Option<Difference> {
        let (mut missing, mut surplus) = (self.expected(), Vec::new());
        let is_right = missing.is_empty();
        for complaint in complaints.iter().filter(|complaint| complaint.is_error || is_right) {
            match missing.iter().position(|(range, _)| complaint.is_error && *range == complaint.range) {
                Some(found) => drop(missing.remove(found)),
                None => surplus.push(complaint.clone()),
            }
        }
        let is_none = missing.is_empty() && surplus.is_empty();
        (!is_none).then(|| Difference { text: self.source.text.clone(), missing, surplus })
    }
}

/// Where the compiler and the verdict differ.
#[derive(Debug)]
pub(crate) struct Difference {
    text: String,
    /// The errors that are not there.
    missing: Vec<(Range<usize>, Rule)>,
    /// The errors and warnings that should not be there.
    surplus: Vec<Complaint>,
}

impl Difference {
    /// What differs, whatever the codes and phrases.
    pub(crate) fn kind(&self) -> Vec<String> {
        let missing = self.missing.iter().map(|(_, rule)| format!("{rule:?}"));
        let surplus = self.surplus.iter().map(|complaint| {
            let fact = complaint.message.lines().next().unwrap_or_default();
            fact.split(['`', '"']).step_by(2).collect::<String>().replace(|letter: char| letter.is_ascii_digit(), "")
        });
        let mut kind: Vec<_> = missing.chain(surplus).collect();
        kind.sort();
        kind.dedup();
        kind
    }
}

impl Display for Difference {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text.trim_end())?;
        for (range, rule) in &self.missing {
            writeln!(f, "// no error {}: {rule:?}", place(&self.text, range))?;
        }
        for Complaint { is_error, message, range } in &self.surplus {
            let level = if *is_error { "error" } else { "warning" };
            writeln!(f, "// {level} {}: {}", place(&self.text, range), message.replace('\n', " | "))?;
        }
        Ok(())
    }
}

/// The line, the column, and the text there.
fn place(text: &str, range: &Range<usize>) -> String {
    let Some(before) = text.get(..range.start) else { return "in what uses it".to_owned() };
    let (line, column) =
        (before.split('\n').count(), before.rsplit('\n').next().unwrap_or_default().chars().count() + 1);
    format!("at {line}:{column} on `{}`", text.get(range.clone()).unwrap_or_default())
}

/// The differences between the compiler and the verdicts, with the indices of the declarations.
pub(crate) fn differences(name: &str, judged: &[Judged]) -> Vec<(usize, Difference)> {
    let programs: Vec<_> = judged.iter().map(Judged::program).collect();
    let complaints = compile(name, &programs);
    let both = judged.iter().zip(complaints).enumerate();
    both.filter_map(|(index, (judged, complaints))| Some((index, judged.difference(&complaints)?))).collect()
}

/// How many declarations there were, and how often each rule was broken.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    right: usize,
    wrong: usize,
    errors: usize,
    rules: BTreeMap<Rule, Breaches>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Breaches {
    all: usize,
    /// As the only rule that was broken.
    alone: usize,
}

impl Tally {
    pub(crate) fn count(&mut self, judged: &Judged) {
        let findings = &judged.findings;
        *if findings.is_empty() { &mut self.right } else { &mut self.wrong } += 1;
        self.errors += findings.len();
        for finding in findings {
            let breaches = self.rules.entry(finding.rule).or_default();
            breaches.all += 1;
            breaches.alone += usize::from(findings.len() == 1);
        }
    }

    pub(crate) fn broken(&self, rule: Rule) -> usize {
        self.rules.get(&rule).map_or(0, |breaches| breaches.all)
    }
}

impl Display for Tally {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:>8} right", self.right)?;
        writeln!(f, "{:>8} wrong, with {} errors", self.wrong, self.errors)?;
        writeln!(f, "\n{:>8} {:>8} rule", "errors", "alone")?;
        for &rule in Rule::ALL {
            let Breaches { all, alone } = self.rules.get(&rule).copied().unwrap_or_default();
            writeln!(f, "{all:>8} {alone:>8} {rule:?}")?;
        }
        Ok(())
    }
}
