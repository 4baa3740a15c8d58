//! What both suites share of their reports: the file of results, the machine, the chart, the median.

pub mod chart;
pub mod machine;
pub mod results;

/// What counts of figures that were taken several times: it takes no notice of the few that another program disturbed.
///
/// # Panics
///
/// When there are none.
#[must_use]
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Whether a goal is met, as a table says it.
#[must_use]
pub fn verdict(is_met: bool) -> &'static str {
    if is_met { "yes" } else { "**no**" }
}
