//! Figures as a chart of bars.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

const WIDTH: u32 = 900;
const BAR: u32 = 14;
const GAP: u32 = 10;
const TITLE: u32 = 20;
const LEFT: u32 = 150;
const RIGHT: u32 = 60;
const TOP: u32 = 44;

/// The bars for one work.
#[derive(Debug)]
pub struct Group {
    /// The work.
    pub title: String,
    /// A bar a contestant.
    pub bars: Vec<Bar>,
}

/// What one contestant took.
#[derive(Debug)]
pub struct Bar {
    /// Who.
    pub name: &'static str,
    /// How many times what the one took to whom all are compared.
    pub times: f64,
    /// The color.
    pub role: Role,
}

/// Whose bar it is.
#[derive(Debug, Clone, Copy)]
pub enum Role {
    /// The one to whom all are compared.
    Reference,
    /// sipcode.
    Ours,
    /// Any other.
    Peer,
}

impl Role {
    const fn color(self) -> RGBColor {
        match self {
            Self::Reference => RGBColor(0x9A, 0xA0, 0xA6),
            Self::Ours => RGBColor(0x1A, 0x73, 0xE8),
            Self::Peer => RGBColor(0xDA, 0xDC, 0xE0),
        }
    }
}

/// Draws the groups below the heading: each bar is as long as the logarithm of its ratio.
///
/// # Errors
///
/// When the file cannot be written.
pub fn draw(heading: &str, groups: &[Group], path: &Path) -> Result<(), Box<dyn Error>> {
    let height: u32 = groups.iter().map(height_of).sum();
    let root = SVGBackend::new(path, (WIDTH, TOP + height)).into_drawing_area();
    root.fill(&WHITE)?;
    root.draw(&Text::new(heading, at(GAP, GAP), ("sans-serif", 16).into_font()))?;
    let longest = groups.iter().flat_map(|group| &group.bars).map(|bar| bar.times).fold(10.0, f64::max);
    let mut top = TOP;
    for group in groups {
        root.draw(&Text::new(group.title.replace('`', ""), at(GAP, top), ("sans-serif", 13).into_font()))?;
        top += TITLE;
        for bar in &group.bars {
            draw_bar(&root, top, bar, longest)?;
            top += BAR;
        }
        top += GAP;
    }
    root.present()?;
    Ok(())
}

fn height_of(group: &Group) -> u32 {
    TITLE + GAP + BAR * u32::try_from(group.bars.len()).unwrap_or(u32::MAX)
}

/// The bar begins at a tenth of the reference.
fn draw_bar(
    root: &DrawingArea<SVGBackend<'_>, plotters::coord::Shift>,
    top: u32,
    bar: &Bar,
    longest: f64,
) -> Result<(), Box<dyn Error>> {
    let whole = f64::from(WIDTH - LEFT - RIGHT);
    let length = whole * (bar.times.max(0.1) * 10.0).log10() / (longest * 10.0).log10();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the width")]
    let end = LEFT + (length.round() as u32).max(1);
    let name = ("sans-serif", 11).into_font().into_text_style(root).pos(Pos::new(HPos::Right, VPos::Top));
    root.draw(&Text::new(bar.name, at(LEFT - 6, top + 1), name))?;
    root.draw(&Rectangle::new([at(LEFT, top), at(end, top + BAR - 2)], bar.role.color().filled()))?;
    root.draw(&Text::new(format!("{:.2}", bar.times), at(end + 5, top + 1), ("sans-serif", 11).into_font()))?;
    Ok(())
}

fn at(x: u32, y: u32) -> (i32, i32) {
    (x.cast_signed(), y.cast_signed())
}
