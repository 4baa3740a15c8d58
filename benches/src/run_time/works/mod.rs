//! Every work of the suite.

mod codes_and_phrases;
mod digits;
mod heads;
mod lines_read;
mod lines_written;
mod reasons;
mod variants;

use super::work::Work;

/// In the order of the table.
#[must_use]
pub fn all() -> Vec<Work> {
    let mut works = variants::works();
    works.extend(codes_and_phrases::works());
    works.push(digits::work());
    works.push(lines_read::work());
    works.extend(lines_written::works());
    works.extend(heads::works());
    works.push(reasons::work());
    works
}
