//! Declarations drawn at random: right ones, and such as have mistakes.

mod mistakes;
mod phrases;
mod right;

use fastrand::Rng;

use crate::declaration::{Declaration, Through};

/// A declaration that is right two times out of five, else one in which mistakes were made. What a mistake is meant to break
/// may be right all the same where others were made before: the rules tell.
pub(crate) fn declaration(rng: &mut Rng) -> Declaration {
    let mut declaration = right::declaration(rng);
    let mistakes = match rng.u8(..20) {
        0..8 => 0,
        8..13 => 1,
        13..16 => 2,
        _ => rng.u8(3..9),
    };
    for _ in 0..mistakes {
        mistakes::make(&mut declaration, rng);
    }
    declaration.settle();
    declaration.style.crooked = rng.bool();
    declaration.style.through = match rng.u8(..8) {
        0 => Through::Tokens,
        1 => Through::Fragments,
        _ => Through::Nothing,
    };
    declaration
}

fn pick<T: Copy>(rng: &mut Rng, choices: &[T]) -> T {
    choices[rng.usize(..choices.len())]
}

fn one_of<'a, T>(rng: &mut Rng, choices: impl IntoIterator<Item = &'a T>) -> Option<&'a T> {
    let choices: Vec<_> = choices.into_iter().collect();
    (!choices.is_empty()).then(|| choices[rng.usize(..choices.len())])
}

fn chance(rng: &mut Rng, percent: u8) -> bool {
    rng.u8(..100) < percent
}
