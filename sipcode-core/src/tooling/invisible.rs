use core::fmt::{self, Write};
use core::ops::RangeInclusive;

/// Whether the character cannot be seen, or looks like a space and is another character.
///
/// These are control characters (but not the tab, which RFC 3261 allows in a phrase), no-break spaces and those of other
/// widths, line and paragraph separators, zero-width space and BOM, soft hyphen, bidirectional controls, fillers, tags and the
/// other format characters of Unicode that show nothing. The zero-width joiner and non-joiner and the variation selectors are
/// not among them: scripts need them ([`first_invisible`] refuses a joiner where none can).
///
/// ```
/// use sipcode_core::tooling::is_invisible;
///
/// assert!(is_invisible('\u{a0}'));
/// assert!(!is_invisible(' '));
/// assert!(!is_invisible('\u{200d}'));
/// ```
#[must_use]
pub fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\t') || INVISIBLE.iter().any(|range| range.contains(&c))
}

/// The first character of a text that [cannot be seen](is_invisible), with its offset; a joiner behind ASCII or at the start,
/// where it joins nothing, is one.
///
/// ```
/// use sipcode_core::tooling::first_invisible;
///
/// assert_eq!(first_invisible("Trunk\u{200d}Full"), Some((5, '\u{200d}')));
/// assert_eq!(first_invisible("क्\u{200d}ष"), None);
/// ```
#[must_use]
pub fn first_invisible(text: &str) -> Option<(usize, char)> {
    let mut is_ascii_before = true;
    text.char_indices().find(|(_, c)| {
        let joins_nothing = is_ascii_before && matches!(c, '\u{180e}' | '\u{200c}' | '\u{200d}');
        is_ascii_before = c.is_ascii();
        joins_nothing || is_invisible(*c)
    })
}

/// Whether a vendor may be called so in `vendor = "…"`: the name is not empty, and all of it can be seen.
///
/// ```
/// use sipcode_core::tooling::is_vendor_name;
///
/// assert!(is_vendor_name("Acme Corp"));
/// assert!(!is_vendor_name(" "));
/// assert!(!is_vendor_name("Ac\u{200b}me"));
/// ```
#[must_use]
pub fn is_vendor_name(name: &str) -> bool {
    !name.trim().is_empty() && !name.contains(char::is_control) && first_invisible(name).is_none()
}

const INVISIBLE: &[RangeInclusive<char>] = &[
    '\u{a0}'..='\u{a0}',       // no-break space
    '\u{ad}'..='\u{ad}',       // soft hyphen
    '\u{34f}'..='\u{34f}',     // combining grapheme joiner, which joins nothing
    '\u{61c}'..='\u{61c}',     // bidirectional control
    '\u{115f}'..='\u{1160}',   // Hangul fillers
    '\u{17b4}'..='\u{17b5}',   // Khmer inherent vowels
    '\u{2000}'..='\u{200b}',   // spaces of other widths, to none
    '\u{200e}'..='\u{200f}',   // bidirectional controls
    '\u{2028}'..='\u{202e}',   // line and paragraph separator, bidirectional controls
    '\u{202f}'..='\u{202f}',   // narrow no-break space
    '\u{205f}'..='\u{206f}',   // mathematical space, word joiner, invisible operators, bidirectional controls
    '\u{2800}'..='\u{2800}',   // Braille blank
    '\u{3164}'..='\u{3164}',   // Hangul filler
    '\u{feff}'..='\u{feff}',   // BOM
    '\u{ffa0}'..='\u{ffa0}',   // halfwidth Hangul filler
    '\u{fff9}'..='\u{fffb}',   // interlinear annotation
    '\u{1bca0}'..='\u{1bca3}', // shorthand controls
    '\u{1d173}'..='\u{1d17a}', // controls of musical notation
    '\u{e0000}'..='\u{e007f}', // tags
];

/// A text for a message: a tab, or a character that [cannot be seen](is_invisible), is shown as an escape such as `\u{a0}`.
///
/// ```
/// use sipcode_core::tooling::Escaped;
///
/// assert_eq!(Escaped("Busy\u{a0}Here").to_string(), r"Busy\u{a0}Here");
/// assert_eq!(Escaped("Besetzt – später").to_string(), "Besetzt – später");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| {
            if is_invisible(c) || c == '\t' { write!(f, "{}", c.escape_unicode()) } else { f.write_char(c) }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::{Escaped, is_invisible};

    #[test]
    fn what_the_design_names_is_invisible() {
        let no_break_spaces = ['\u{a0}', '\u{2007}', '\u{202f}', '\u{2060}', '\u{feff}'];
        let bidirectional =
            "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";
        let others = ['\u{200b}', '\u{ad}', '\u{85}', '\u{2028}', '\u{2029}', '\u{e0041}', '\u{3164}'];
        for c in no_break_spaces.into_iter().chain(bidirectional.chars()).chain(others) {
            assert!(is_invisible(c), "{c:?}");
        }
    }

    #[test]
    fn joiners_and_what_can_be_seen_are_visible() {
        for c in ['\u{200c}', '\u{200d}', '\u{fe0f}', '\t', ' ', '\u{3000}', 'ü', '話', '☎', '\u{600}', '\u{301}'] {
            assert!(!is_invisible(c), "{c:?}");
        }
        assert!((' '..='~').all(|c| !is_invisible(c)));
    }

    #[test]
    fn an_escaped_text_is_unchanged_but_for_invisible_characters() {
        assert_eq!(
            Escaped("\u{feff}Bu\u{ad}sy \u{200d}é\\\"\n").to_string(),
            "\\u{feff}Bu\\u{ad}sy \u{200d}é\\\"\\u{a}"
        );
    }
}
