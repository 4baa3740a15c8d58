//! What the compiler prints, read back.

/// An error or a warning that stands somewhere in a source file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// `error` or `warning`.
    pub level: String,
    /// What is wrong.
    pub fact: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The file, as the compiler was given it.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The character in the line, counted from 1.
    pub column: usize,
    /// How many characters are underlined.
    pub width: usize,
}

impl Diagnostic {
    /// The text that is underlined.
    #[must_use]
    pub fn underlined(&self, source: &str) -> String {
        let line = source.lines().nth(self.line - 1).unwrap_or_default();
        line.chars().skip(self.column - 1).take(self.width).collect()
    }

    /// Where the underlined text starts in the source, in bytes.
    #[must_use]
    pub fn offset(&self, source: &str) -> usize {
        let lines = source.split_inclusive('\n');
        let before: usize = lines.clone().take(self.line - 1).map(str::len).sum();
        let line = lines.skip(self.line - 1).flat_map(str::chars);
        before + line.take(self.column - 1).map(char::len_utf8).sum::<usize>()
    }
}

/// The errors and warnings in the output of a compiler, without those that stand nowhere.
#[must_use]
pub fn diagnostics(output: &str) -> Vec<Diagnostic> {
    let mut blocks = Vec::<Vec<&str>>::new();
    for line in output.lines() {
        if level(line).is_some() {
            blocks.push(Vec::new());
        }
        blocks.last_mut().into_iter().for_each(|block| block.push(line));
    }
    blocks.iter().filter_map(|block| diagnostic(block)).collect()
}

/// `error` of `error[E0308]: mismatched types`, and the text.
fn level(line: &str) -> Option<(&'static str, &str)> {
    ["error", "warning"].into_iter().find_map(|level| {
        let rest = line.strip_prefix(level)?;
        let (code, text) = rest.split_once(": ")?;
        (code.is_empty() || code.starts_with('[')).then_some((level, text))
    })
}

fn diagnostic(block: &[&str]) -> Option<Diagnostic> {
    let arrow = block.iter().position(|line| line.trim_start().starts_with("--> "))?;
    let (level, first) = level(block[0])?;
    let message: Vec<_> = [first].into_iter().chain(block[1..arrow].iter().map(|line| line.trim())).collect();
    let message = message.join("\n");
    let (fact, help) = match message.split_once("\nhelp: ") {
        Some((fact, help)) => (fact, Some(help.to_owned())),
        None => (&*message, None),
    };
    let mut place = block[arrow].trim_start().trim_start_matches("--> ").rsplitn(3, ':');
    let (column, line, path) = (place.next()?, place.next()?, place.next()?);
    let carets = block[arrow + 1..].iter().find_map(|line| {
        let marks = line.trim_start().strip_prefix('|')?.trim_start_matches([' ', '-', '|']);
        marks.starts_with('^').then(|| marks.chars().take_while(|mark| *mark == '^').count())
    });
    Some(Diagnostic {
        level: level.to_owned(),
        fact: fact.to_owned(),
        help,
        path: path.to_owned(),
        line: line.parse().ok()?,
        column: column.parse().ok()?,
        width: carets.unwrap_or(0),
    })
}
