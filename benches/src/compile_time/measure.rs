//! Costs as ratios: in every round each crate of a work is compiled once, in turns. The median of the rounds is what counts.

use std::collections::BTreeMap;
use std::fs;

use super::cargo::{self, Cost, Manner};
use super::crates::{Crate, Crates, Size};
use super::forms::Form;
use super::work::Work;
use crate::report::median;

/// What each crate of a work cost in each round.
#[derive(Debug)]
pub struct Measured {
    rounds: Vec<BTreeMap<Crate, Cost>>,
}

impl Measured {
    /// Compiles the crates of the work, round by round.
    ///
    /// # Errors
    ///
    /// When one does not compile.
    pub fn of(work: &Work, crates: &Crates) -> Result<Self, String> {
        let of_work = work.crates();
        for of in &of_work {
            compile(work, crates, *of)?;
        }
        let round = |round: usize| {
            let in_turn = of_work.iter().cycle().skip(round % of_work.len()).take(of_work.len());
            in_turn.map(|of| Ok((*of, compile(work, crates, *of)?))).collect()
        };
        Ok(Self { rounds: (0..work.rounds).map(round).collect::<Result<_, String>>()? })
    }

    /// The medians of what a crate cost.
    #[must_use]
    pub fn median(&self, of: Crate) -> Cost {
        let figure = |figure: fn(&Cost) -> f64| median(self.rounds.iter().map(|round| figure(&round[&of])));
        Cost { cpu: figure(|cost| cost.cpu), wall: figure(|cost| cost.wall) }
    }

    /// The median of the ratios of one crate's processor time to another's.
    #[must_use]
    pub fn ratio(&self, of: Crate, to: Crate) -> f64 {
        median(self.rounds.iter().map(|round| round[&of].cpu / round[&to].cpu))
    }

    /// The median of what a form costs in this size, times what it costs in a smaller one; both less what it costs without
    /// enums.
    #[must_use]
    pub fn growth(&self, form: Form, size: Size, smaller: Size) -> f64 {
        median(self.rounds.iter().map(|round| {
            let cost = |size| round[&Crate { form, size }].cpu;
            (cost(size) - cost(Size::None)) / (cost(smaller) - cost(Size::None))
        }))
    }
}

/// The crate without enums that stands for dependencies is too small to count.
fn compile(work: &Work, crates: &Crates, of: Crate) -> Result<Cost, String> {
    let target = crates.target(work.manner);
    if work.manner == Manner::AsDependencies {
        drop(fs::remove_dir_all(&target));
    } else {
        crates.touch(of).map_err(|error| error.to_string())?;
    }
    cargo::cost(crates.folder(), &target, work.manner, work.command, &of.name())
}
