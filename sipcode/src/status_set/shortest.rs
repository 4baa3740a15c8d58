//! The shortest list of items that gives a set, of those that lie at most three deep.
//!
//! Items lie over each other in three layers, with single codes on top: a class or range, in it a hole, in the hole some codes
//! again. From the last code to the first, the search keeps the length that the list still needs, for every way in which
//! the layers may cover the code before.

use core::fmt;

use super::{COUNT, FIRST, StatusSet};

const LAYERS: usize = 3;
/// What covers a code in one layer: nothing, a range, a class, or ten codes.
const NONE: usize = 0;
const RANGE: usize = 1;
const CLASS: usize = 2;
const TEN: usize = 3;
const COVERS: usize = 4;
/// What covers a code in all layers: a number with a digit of base [`COVERS`] a layer.
const STATES: usize = COVERS.pow(LAYERS as u32);
const CLASSES: usize = COUNT as usize / CODES;
/// The codes of a class.
const CODES: usize = 100;

/// What a list still costs, with the state that it takes next in the lowest bits. The length weighs most, and after it how
/// many codes the layers cover, so that none covers more than it must.
type Cost = u32;
const COST_OF_COVER: Cost = STATES as Cost;
const COST_OF_BYTE: Cost = COST_OF_COVER * 2048;
const IMPOSSIBLE: Cost = Cost::MAX / 2;

type Costs = [Cost; STATES];

const fn cover(state: usize, layer: usize) -> usize {
    state / COVERS.pow(layer as u32) % COVERS
}

const fn with_cover(state: usize, layer: usize, with: usize) -> usize {
    let digit = COVERS.pow(layer as u32);
    state - cover(state, layer) * digit + with * digit
}

/// How many codes the cover has, where it has a certain number.
const fn size(cover: usize) -> Option<u16> {
    match cover {
        CLASS => Some(100),
        TEN => Some(10),
        _ => None,
    }
}

/// What goes on with the next code.
fn carried(state: usize, next: u16) -> usize {
    (0..LAYERS).fold(state, |state, layer| match size(cover(state, layer)) {
        Some(size) if next % size == 0 => with_cover(state, layer, NONE),
        _ => state,
    })
}

/// What it costs that after `before` a layer covers a code with `now`; `sign` is 1 where `!` must stand.
fn cost_of_cover(before: usize, now: usize, code: u16, sign: Cost) -> Cost {
    let covered = if now == NONE { 0 } else { COST_OF_COVER };
    if before == now {
        return covered;
    }
    let may_start = size(now).is_none_or(|size| code % size == 0);
    if size(before).is_some() || !may_start {
        return IMPOSSIBLE;
    }
    let length = match now {
        NONE => return 0,
        RANGE => "486-489, ".len(),
        _ => "5xx, ".len(),
    };
    covered + (length as Cost + sign) * COST_OF_BYTE
}

/// The costs before a code that one layer covers as the code before.
fn covered(layer: usize, mut costs: Costs) -> Costs {
    let covered = costs.iter_mut().enumerate().filter(|(state, _)| cover(*state, layer) != NONE);
    covered.for_each(|(_, cost)| *cost = cost.saturating_add(COST_OF_COVER));
    costs
}

/// The search for the list that starts from nothing, or from all codes.
struct Search<'a> {
    set: &'a StatusSet,
    from_all: bool,
    /// The costs before the first code of each class, and after the last.
    classes: [Costs; CLASSES + 1],
}

impl<'a> Search<'a> {
    fn new(set: &'a StatusSet, from_all: bool) -> Self {
        let mut search = Self { set, from_all, classes: [[0; STATES]; CLASSES + 1] };
        for class in (0..CLASSES).rev() {
            search.classes[class] = search.class(class, |_, _| ());
        }
        search
    }

    fn length(&self) -> Cost {
        self.classes[0][0] / COST_OF_BYTE
    }

    /// Whether the items of a layer include codes or, with `!`, exclude them.
    fn includes(&self, layer: usize) -> bool {
        self.from_all == (layer % 2 == 1)
    }

    /// Whether the layers include a code that they cover so.
    fn includes_in(&self, state: usize) -> bool {
        let top = (0..LAYERS).rev().find(|layer| cover(state, *layer) != NONE);
        top.map_or(self.from_all, |layer| self.includes(layer))
    }

    /// Where a range may start or end: where the set does, and at every ten.
    fn is_edge(&self, code: u16) -> bool {
        code % 10 == 0 || self.set.has(code) != self.set.has(code - 1)
    }

    /// The costs before the first code of a class. Each code's costs are told on the way.
    fn class(&self, class: usize, mut tell: impl FnMut(usize, &Costs)) -> Costs {
        let mut costs = self.classes[class + 1];
        for index in (0..CODES).rev() {
            costs = self.before(FIRST + (class * CODES + index) as u16, &costs);
            tell(index, &costs);
        }
        costs
    }

    /// The costs before a code, from those after it.
    fn before(&self, code: u16, after: &Costs) -> Costs {
        let included = self.set.has(code);
        let single = ("486, ".len() as Cost + Cost::from(!included)) * COST_OF_BYTE;
        let mut costs = [0; STATES];
        for (state, cost) in costs.iter_mut().enumerate() {
            let rest = after[carried(state, code + 1)] / COST_OF_COVER * COST_OF_COVER;
            let here = if self.includes_in(state) == included { 0 } else { single };
            *cost = (rest + here).min(IMPOSSIBLE) / COST_OF_COVER * COST_OF_COVER + state as Cost;
        }
        for layer in 0..LAYERS {
            costs = if self.is_edge(code) { self.chosen(layer, code, &costs) } else { covered(layer, costs) };
        }
        costs
    }

    /// The costs before a code, where one layer may cover it otherwise than the code before.
    fn chosen(&self, layer: usize, code: u16, costs: &Costs) -> Costs {
        let sign = Cost::from(!self.includes(layer));
        let mut chosen = *costs;
        for (state, best) in chosen.iter_mut().enumerate() {
            let before = cover(state, layer);
            let costs = (0..COVERS)
                .map(|now| costs[with_cover(state, layer, now)].saturating_add(cost_of_cover(before, now, code, sign)));
            *best = costs.min().unwrap_or(IMPOSSIBLE);
        }
        chosen
    }

    /// How the layers cover each code.
    fn states(&self) -> [u8; COUNT as usize] {
        let mut states = [0; COUNT as usize];
        let mut state = 0;
        for class in 0..CLASSES {
            let mut choices = [[0_u8; STATES]; CODES];
            self.class(class, |index, costs| {
                for (choice, cost) in choices[index].iter_mut().zip(costs) {
                    *choice = (cost % COST_OF_COVER) as u8;
                }
            });
            for (index, choices) in choices.iter().enumerate() {
                let place = class * CODES + index;
                state = usize::from(choices[state]);
                states[place] = state as u8;
                state = carried(state, FIRST + place as u16 + 1);
            }
        }
        states
    }
}

/// The shortest list, which reads back.
impl fmt::Display for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::ALL {
            return f.write_str("100-699");
        }
        let (search, from_all) = (Search::new(self, false), Search::new(self, true));
        let search = if from_all.length() < search.length() { from_all } else { search };
        write_items(&search, f)
    }
}

fn write_items(search: &Search<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let states = search.states();
    let mut separator = "";
    let mut before = 0;
    for (place, code) in (0..).zip(FIRST..FIRST + COUNT) {
        let state = usize::from(states[place]);
        for layer in 0..LAYERS {
            let cover_here = cover(state, layer);
            if cover_here == NONE || cover_here == cover(before, layer) {
                continue;
            }
            let sign = if search.includes(layer) { "" } else { "!" };
            write!(f, "{separator}{sign}")?;
            separator = ", ";
            match cover_here {
                CLASS => write!(f, "{}xx", code / 100)?,
                TEN => write!(f, "{}x", code / 10)?,
                _ => {
                    let rest = states.get(place..).unwrap_or_default();
                    let length = rest.iter().take_while(|state| cover(usize::from(**state), layer) == RANGE).count();
                    write!(f, "{code}-{}", code + length as u16 - 1)?;
                }
            }
        }
        let included = search.set.has(code);
        if search.includes_in(state) != included {
            write!(f, "{separator}{}{code}", if included { "" } else { "!" })?;
            separator = ", ";
        }
        before = carried(state, code + 1);
    }
    Ok(())
}
