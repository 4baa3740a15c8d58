//! Wordings that differ in a part: placeholders of a table, numbers in a capture.

/// How a phrase is recognised instead of as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Pattern {
    /// It starts so.
    Starts(String),
    /// It ends so.
    Ends(String),
}

impl Pattern {
    /// Patterns are compared in any letter case.
    pub(super) fn to_ascii_lowercase(&self) -> Self {
        match self {
            Self::Starts(start) => Self::Starts(start.to_ascii_lowercase()),
            Self::Ends(end) => Self::Ends(end.to_ascii_lowercase()),
        }
    }
}

/// A phrase with placeholders, as it can be sent, and how it can be recognised: its end before its start.
#[derive(Debug)]
pub(super) struct Template {
    pub(super) phrase: String,
    pub(super) patterns: Vec<Pattern>,
}

/// Shorter parts do not tell one phrase from another.
const LEAST_LETTERS: usize = 2;

/// The phrase as a template, if it has placeholders: `#{number}`, `${number}`, `{number}`, `<number>`, `%s`.
pub(super) fn template(phrase: &str) -> Option<Template> {
    let parts = parts(phrase);
    if parts.len() == 1 {
        return None;
    }
    let phrase = parts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    let part = |part: &str| {
        let part = part.trim();
        (part.chars().filter(|letter| letter.is_alphanumeric()).count() >= LEAST_LETTERS).then(|| part.to_owned())
    };
    let ends = parts.last().and_then(|last| part(last)).filter(|end| phrase.ends_with(end)).map(Pattern::Ends);
    let starts =
        parts.first().and_then(|first| part(first)).filter(|start| phrase.starts_with(start)).map(Pattern::Starts);
    let patterns: Vec<_> = ends.into_iter().chain(starts).collect();
    (!patterns.is_empty()).then_some(Template { phrase, patterns })
}

/// What stands before, between and behind the placeholders.
fn parts(phrase: &str) -> Vec<&str> {
    // Behind the last closing sign none is looked for again and again.
    let last = |closing: char| phrase.rfind(closing).unwrap_or(0);
    let (last_brace, last_angle) = (last('}'), last('>'));
    let mut parts = Vec::new();
    let mut behind = 0;
    for (start, letter) in phrase.char_indices() {
        let rest = &phrase[start..];
        let end = match letter {
            _ if start < behind => None,
            '#' | '$' if start < last_brace && rest[1..].starts_with('{') => rest.find('}'),
            '{' if start < last_brace => rest.find('}'),
            '<' if start < last_angle => rest.find('>'),
            '%' if rest[1..].starts_with(['s', 'd', 'u', 'i']) => Some(1),
            _ => None,
        };
        if let Some(end) = end {
            parts.push(&phrase[behind..start]);
            behind = start + end + 1;
        }
    }
    parts.push(&phrase[behind..]);
    parts
}

/// What phrases have in common that differ in numbers, or in what stands in parentheses at the end.
pub(super) fn stem(phrase: &str) -> String {
    let phrase = crate::read::words::split_parenthesis(phrase).0;
    let mut stem = String::new();
    for letter in phrase.chars() {
        match letter {
            '0'..='9' if stem.ends_with('#') => {}
            '0'..='9' => stem.push('#'),
            letter => stem.extend(letter.to_lowercase()),
        }
    }
    stem
}

/// The words that all phrases start with, if they tell something.
pub(super) fn common_start(phrases: &[String]) -> Option<String> {
    let (first, others) = phrases.split_first()?;
    let mut length = first.len();
    for other in others {
        let same = first.char_indices().zip(other.chars()).find(|((_, one), other)| one != other);
        length = length.min(same.map_or(other.len(), |((place, _), _)| place));
    }
    let start = first.get(..length)?;
    let goes_on = |phrase: &String| phrase[length..].starts_with(|letter: char| !letter.is_whitespace());
    // A number or a word that goes on is no part of it.
    let start = if phrases.iter().any(goes_on) {
        start.trim_end_matches(|letter: char| !letter.is_whitespace() && letter != ')')
    } else {
        start
    };
    let start = start.trim_end_matches([' ', '\t', '(']);
    (start.chars().filter(|letter| letter.is_alphabetic()).count() >= 5).then(|| start.to_owned())
}
