//! What is compiled, and how, and what sipcode is to reach.

use super::cargo::Manner;
use super::crates::{Crate, Size};
use super::forms::Form;

/// One line of the table.
#[derive(Debug)]
pub struct Work {
    /// The command of Cargo.
    pub command: &'static str,
    /// How it compiles: as dependencies, all that a crate depends on from an empty target folder; else the crate alone after a
    /// touch.
    pub manner: Manner,
    /// Who is compared.
    pub forms: &'static [Form],
    /// How much.
    pub size: Size,
    /// How often.
    pub rounds: usize,
    /// What sipcode is to reach.
    pub goals: Vec<Goal>,
}

/// sipcode is to take at most so many times what another takes.
#[derive(Debug, Clone, Copy)]
pub struct Goal {
    /// How many times.
    pub times: f64,
    /// Of what.
    pub of: Reference,
}

/// What sipcode is compared with.
#[derive(Debug, Clone, Copy)]
pub enum Reference {
    /// Another form of the same enums.
    Form(Form),
    /// Itself with so much, both less a crate without enums.
    Smaller(Size),
}

impl Work {
    /// What the table calls it.
    #[must_use]
    pub fn name(&self) -> String {
        let how = match self.manner {
            Manner::AsDependencies => return format!("the dependencies, `cargo {}`", self.command),
            Manner::Incremental => "incremental",
            Manner::NotIncremental | Manner::AsNightly => "not incremental",
        };
        format!("`cargo {}`, {how}, {}", self.command, self.size)
    }

    /// Every crate that a round compiles.
    #[must_use]
    pub fn crates(&self) -> Vec<Crate> {
        let smaller = self.goals.iter().flat_map(|goal| match goal.of {
            Reference::Form(_) => Vec::new(),
            Reference::Smaller(size) => vec![size, Size::None],
        });
        let of_size = |size| self.forms.iter().map(move |form| Crate { form: *form, size });
        [self.size].into_iter().chain(smaller).flat_map(of_size).collect()
    }

    /// Whether the chart shows it.
    #[must_use]
    pub fn is_charted(&self) -> bool {
        self.manner == Manner::AsDependencies || self.size == Size::Registered(40)
    }
}

/// Every work of the suite, in the order of the table.
#[must_use]
pub fn all() -> Vec<Work> {
    let mut works = Vec::from(["build", "check"].map(dependencies));
    for command in ["check", "build"] {
        for manner in [Manner::Incremental, Manner::NotIncremental] {
            works.extend(Size::ALL.map(|size| touched(command, manner, size)));
        }
    }
    works
}

fn dependencies(command: &'static str) -> Work {
    let goals = vec![Goal { times: 1.25, of: Reference::Form(Form::ThisError) }];
    let forms = &[Form::Sipcode, Form::ByHand, Form::ThisError, Form::NumEnum];
    Work { command, manner: Manner::AsDependencies, forms, size: Size::None, rounds: 5, goals }
}

fn touched(command: &'static str, manner: Manner, size: Size) -> Work {
    let goal = match (size, manner, command) {
        (Size::Registered(40), Manner::Incremental, "check") => Some((1.3, Reference::Form(Form::ThisError))),
        (Size::Registered(40), Manner::NotIncremental, "check") => Some((1.4, Reference::Form(Form::ThisError))),
        (Size::Registered(400), ..) => Some((11.0, Reference::Smaller(Size::Registered(40)))),
        (Size::Every, ..) => Some((9.0, Reference::Smaller(Size::Registered(1)))),
        _ => None,
    };
    let rounds = if size == Size::Registered(400) { 3 } else { 11 };
    let goals = goal.map(|(times, of)| Goal { times, of }).into_iter().collect();
    Work { command, manner, forms: &Form::ALL, size, rounds, goals }
}
