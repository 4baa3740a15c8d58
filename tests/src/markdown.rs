//! Pages of Markdown, as far as the tests read them.

/// A fenced block of code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block<'a> {
    /// What stands behind the opening fence: `rust,compile_fail`.
    pub kind: &'a str,
    /// The lines between the fences.
    pub text: &'a str,
    /// Where that starts in the page.
    pub offset: usize,
}

/// The fenced blocks of a page, in order.
#[must_use]
pub fn blocks(page: &str) -> Vec<Block<'_>> {
    const FENCE: &str = "```";
    let mut blocks = Vec::new();
    let mut open: Option<(&str, usize)> = None;
    let mut offset = 0;
    for line in page.split_inclusive('\n') {
        let next = offset + line.len();
        match (line.trim_end().strip_prefix(FENCE), open) {
            (Some(kind), None) => open = Some((kind, next)),
            (Some(_), Some((kind, start))) => {
                blocks.push(Block { kind, text: &page[start..offset], offset: start });
                open = None;
            }
            (None, _) => {}
        }
        offset = next;
    }
    blocks
}

/// The parts of a page under the headings of this level, with their headings. A heading of a higher level ends a part.
#[must_use]
pub fn parts(page: &str, level: usize) -> Vec<(&str, &str)> {
    let marks = format!("{} ", "#".repeat(level));
    let mut parts = Vec::new();
    let mut open: Option<(&str, usize)> = None;
    let mut offset = 0;
    let mut in_block = false;
    for line in page.split_inclusive('\n') {
        in_block ^= line.starts_with("```");
        let is_heading = !in_block && line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
        let depth = line.len() - line.trim_start_matches('#').len();
        if is_heading && depth <= level {
            parts.extend(open.take().map(|(heading, start)| (heading, &page[start..offset])));
            open = line.strip_prefix(marks.as_str()).map(|heading| (heading.trim_end(), offset + line.len()));
        }
        offset += line.len();
    }
    parts.extend(open.map(|(heading, start)| (heading, &page[start..])));
    parts
}

/// The texts in backticks of a line.
pub fn codes(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// The texts and the targets of the links of a page.
#[must_use]
pub fn links(page: &str) -> Vec<(&str, &str)> {
    let link = |(middle, _): (usize, &str)| {
        let text = page[..middle].rfind('[').map(|start| &page[start + 1..middle])?;
        let target = &page[middle + 2..];
        Some((text, &target[..target.find(')')?]))
    };
    page.match_indices("](").filter_map(link).collect()
}

/// The anchor that a heading gets.
#[must_use]
pub fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter.to_ascii_lowercase() }).collect()
}
