//! Times as ratios: in every round each contestant of a work passes over its stream once, and is compared with the limit of
//! the same round. The median of the rounds is what counts, so that other programs on the machine disturb it little. Every
//! round takes the inputs in another order, so that the branch predictor cannot learn it.

use std::hint::black_box;
use std::time::Instant;

use fastrand::Rng;

use super::streams::{LENGTH, OPERATIONS};
use super::work::Work;
use crate::report::median;

/// What a contestant took.
#[derive(Debug, Clone)]
pub struct Measured {
    /// Who.
    pub name: &'static str,
    /// The median of the times, in nanoseconds an operation.
    pub nanoseconds: f64,
    /// The median of the ratios to the limit.
    pub to_limit: f64,
    /// Instructions an operation, if `valgrind` is here to count them.
    pub instructions: Option<f64>,
}

/// Does the work so many rounds long.
///
/// # Panics
///
/// When sipcode's results are not the limit's.
#[must_use]
pub fn measure(work: &Work, rounds: usize) -> Vec<Measured> {
    let contestants = &work.contestants;
    let (limit, ours) = (&contestants[0], &contestants[1]);
    assert_eq!((limit.pass)(1), (ours.pass)(1), "{}: sipcode does not do what the limit does", work.name);
    let mut rng = Rng::with_seed(3262);
    let mut times = vec![Vec::with_capacity(rounds); contestants.len()];
    for round in 0..rounds {
        let stride = rng.usize(..LENGTH) | 1;
        for place in 0..contestants.len() {
            let index = (place + round) % contestants.len();
            let start = Instant::now();
            black_box((contestants[index].pass)(stride));
            times[index].push(start.elapsed().as_secs_f64());
        }
    }
    let of = |index: usize| {
        let ratios = times[index].iter().zip(&times[0]).map(|(time, limit)| time / limit);
        Measured {
            name: contestants[index].name,
            nanoseconds: median(times[index].iter().copied()) * 1e9 / OPERATIONS,
            to_limit: median(ratios),
            instructions: None,
        }
    };
    (0..contestants.len()).map(of).collect()
}
