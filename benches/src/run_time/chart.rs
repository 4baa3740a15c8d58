//! The same figures as a chart of bars.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::measure::Measured;
use super::report::Result as Measurements;
use super::work::{LIMIT, SIPCODE};

const WIDTH: u32 = 900;
const BAR: u32 = 14;
const GAP: u32 = 10;
const TITLE: u32 = 20;
const LEFT: u32 = 150;
const RIGHT: u32 = 60;
const TOP: u32 = 44;

const LIMIT_COLOR: RGBColor = RGBColor(0x9A, 0xA0, 0xA6);
const OUR_COLOR: RGBColor = RGBColor(0x1A, 0x73, 0xE8);
const PEER_COLOR: RGBColor = RGBColor(0xDA, 0xDC, 0xE0);

/// Draws every charted work: a bar a contestant, as long as the logarithm of its ratio to the limit.
///
/// # Errors
///
/// When the file cannot be written.
pub fn draw(results: &[Measurements], path: &Path) -> Result<(), Box<dyn Error>> {
    let charted: Vec<_> = results.iter().filter(|(work, _)| work.charted).collect();
    let height: u32 = charted.iter().map(|(_, measured)| height_of(measured)).sum();
    let root = SVGBackend::new(path, (WIDTH, TOP + height)).into_drawing_area();
    root.fill(&WHITE)?;
    let heading = "Time, × the hand-written limit (logarithmic; shorter is faster)";
    root.draw(&Text::new(heading, at(GAP, GAP), ("sans-serif", 16).into_font()))?;
    let longest = charted.iter().flat_map(|(_, measured)| measured).map(|one| one.to_limit).fold(10.0, f64::max);
    let mut top = TOP;
    for (work, measured) in charted {
        root.draw(&Text::new(work.name.replace('`', ""), at(GAP, top), ("sans-serif", 13).into_font()))?;
        top += TITLE;
        for one in measured {
            bar(&root, top, one, longest)?;
            top += BAR;
        }
        top += GAP;
    }
    root.present()?;
    Ok(())
}

fn height_of(measured: &[Measured]) -> u32 {
    TITLE + GAP + BAR * u32::try_from(measured.len()).unwrap_or(u32::MAX)
}

/// The bar begins at a tenth of the limit.
fn bar(
    root: &DrawingArea<SVGBackend<'_>, plotters::coord::Shift>,
    top: u32,
    one: &Measured,
    longest: f64,
) -> Result<(), Box<dyn Error>> {
    let color = match one.name {
        LIMIT => LIMIT_COLOR,
        SIPCODE => OUR_COLOR,
        _ => PEER_COLOR,
    };
    let whole = f64::from(WIDTH - LEFT - RIGHT);
    let length = whole * (one.to_limit.max(0.1) * 10.0).log10() / (longest * 10.0).log10();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the width")]
    let end = LEFT + (length.round() as u32).max(1);
    let name = ("sans-serif", 11).into_font().into_text_style(root).pos(Pos::new(HPos::Right, VPos::Top));
    root.draw(&Text::new(one.name, at(LEFT - 6, top + 1), name))?;
    root.draw(&Rectangle::new([at(LEFT, top), at(end, top + BAR - 2)], color.filled()))?;
    root.draw(&Text::new(format!("{:.2}", one.to_limit), at(end + 5, top + 1), ("sans-serif", 11).into_font()))?;
    Ok(())
}

fn at(x: u32, y: u32) -> (i32, i32) {
    (x.cast_signed(), y.cast_signed())
}
