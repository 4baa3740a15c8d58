//! A work, and who does it.

use std::fmt;
use std::hint::black_box;

use super::streams::{LENGTH, Stream};

/// One line of the table.
pub struct Work {
    /// What is done.
    pub name: String,
    /// Whether the chart shows it.
    pub charted: bool,
    /// What sipcode is to reach.
    pub goals: Vec<Goal>,
    /// The limit first, then sipcode, then the peers.
    pub contestants: Vec<Contestant>,
    /// Peers that cannot do it, and why.
    pub left_out: &'static str,
}

/// The length of the buffer that lines are written into.
pub const BUFFER: usize = 128;
/// The name of the hand-written code.
pub const LIMIT: &str = "limit";
/// The name of ours.
pub const SIPCODE: &str = "sipcode";

impl Work {
    /// A work of which nobody has said who does it.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), charted: true, goals: Vec::new(), contestants: Vec::new(), left_out: "" }
    }

    /// sipcode is to take at most so many times what this contestant takes.
    #[must_use]
    pub fn at_most(mut self, times: f64, of: &'static str) -> Self {
        self.goals.push(Goal { times, of });
        self
    }

    /// The chart does not show it.
    #[must_use]
    pub fn not_charted(mut self) -> Self {
        self.charted = false;
        self
    }

    /// Who cannot do it, and why.
    #[must_use]
    pub fn without(mut self, left_out: &'static str) -> Self {
        self.left_out = left_out;
        self
    }

    /// One who does it: each input of the stream becomes a number.
    #[must_use]
    pub fn by<T: Copy>(mut self, name: &'static str, stream: Stream<T>, work: impl Fn(T) -> u64 + 'static) -> Self {
        let pass = move |stride| sum_over(stream, stride, |input| work(black_box(input)));
        self.contestants.push(Contestant { name, pass: Box::new(pass) });
        self
    }

    /// One who does it into a buffer that is used again and again; the length is the number.
    #[must_use]
    pub fn into_buffer_by<T: Copy>(
        mut self,
        name: &'static str,
        stream: Stream<T>,
        work: impl Fn(T, &mut Vec<u8>) -> usize + 'static,
    ) -> Self {
        let pass = move |stride| {
            let mut buffer = vec![0; BUFFER];
            sum_over(stream, stride, |input| work(black_box(input), black_box(&mut buffer)) as u64)
        };
        self.contestants.push(Contestant { name, pass: Box::new(pass) });
        self
    }
}

/// Every input once, in the order that an odd stride gives.
#[inline]
fn sum_over<T: Copy>(stream: Stream<T>, stride: usize, mut work: impl FnMut(T) -> u64) -> u64 {
    let stream = black_box(stream);
    let (mut index, mut sum) = (0, 0_u64);
    for _ in 0..LENGTH {
        index = (index + stride) % LENGTH;
        sum = sum.wrapping_add(work(stream[index]));
    }
    sum
}

/// At most so many times what another takes.
#[derive(Debug, Clone, Copy)]
pub struct Goal {
    /// How many times.
    pub times: f64,
    /// Of whom.
    pub of: &'static str,
}

/// One who does a work.
pub struct Contestant {
    /// The name of the crate, or of what does it.
    pub name: &'static str,
    /// Does the work once for each input of its stream, in the order of this stride, and sums the results.
    pub pass: Box<dyn Fn(usize) -> u64>,
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Work").field("name", &self.name).field("contestants", &self.contestants).finish_non_exhaustive()
    }
}

impl fmt::Debug for Contestant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Contestant").field(&self.name).finish()
    }
}
