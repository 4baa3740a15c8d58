//! A wall of enums, right and wrong: what the compiler says of each is what the rules say.
//!
//! Enums are drawn at random and judged by a model of the rules that knows nothing of the derive's code. The compiler must
//! refuse them, or not, as the model does, with as many errors, and each error in its place; of a right one it must be silent.
//!
//! `WALL_ENUMS=100000 WALL_SEED=7 cargo test -p sipcode-tests --test wall -- --nocapture` builds a higher wall, from another
//! seed, and shows how often each rule was broken.

mod compile;
mod declaration;
mod generate;
mod known;
mod notation;
mod rules;
mod shrink;
mod source;
mod wall;

use std::collections::BTreeMap;
use std::str::FromStr;

use fastrand::Rng;

use rules::Rule;
use wall::{Difference, Judged, Tally, differences};

/// Where the random numbers start, if nothing else is said.
const SEED: u64 = 3261;

/// How many enums there are, if nothing else is said.
const ENUMS: usize = 3_000;

/// How many are compiled together.
const ROUND: usize = 4_000;

/// How often each rule must be broken, for the wall to say something about it.
const OFTEN: usize = 5;

/// How many kinds of differences are shown.
const SHOWN: usize = 20;

#[test]
fn the_compiler_says_what_the_rules_say() {
    let seed = from_environment("WALL_SEED", SEED);
    let enums = from_environment("WALL_ENUMS", ENUMS);
    let mut rng = Rng::with_seed(seed);
    let mut tally = Tally::default();
    for first in (0..enums).step_by(ROUND) {
        let declarations = std::iter::repeat_with(|| Judged::new(generate::declaration(&mut rng)));
        let judged: Vec<_> = declarations.take(ROUND.min(enums - first)).collect();
        for judged in &judged {
            tally.count(judged);
        }
        let report = report(&judged, differences("wall", &judged));
        assert!(report.is_empty(), "seed {seed}: the compiler and the rules differ\n\n{report}");
    }
    println!("seed {seed}\n{tally}");
    if (seed, enums) == (SEED, ENUMS) || enums > 4 * ENUMS {
        let seldom: Vec<_> = Rule::ALL.iter().filter(|rule| tally.broken(**rule) < OFTEN).collect();
        assert!(seldom.is_empty(), "these are hardly ever broken: {seldom:?}");
    }
}

fn from_environment<T: FromStr>(name: &str, usual: T) -> T {
    match std::env::var(name) {
        Ok(value) => value.parse().unwrap_or_else(|_| panic!("{name} is no number: {value}")),
        Err(_) => usual,
    }
}

/// One difference of each kind, as small as it gets.
fn report(judged: &[Judged], differences: Vec<(usize, Difference)>) -> String {
    let mut kinds = BTreeMap::<_, Vec<_>>::new();
    for (index, difference) in differences {
        kinds.entry(difference.kind()).or_default().push((index, difference));
    }
    let shown = kinds.into_values().take(SHOWN).map(|mut alike| {
        let (index, difference) = alike.swap_remove(0);
        let smallest = shrink::shrink(judged[index].declaration.clone(), difference);
        format!("{} times:\n{smallest}\n", alike.len() + 1)
    });
    shown.collect()
}
