//! The attributes `#[sip(…)]` of a source file.

use std::ops::Range;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The attributes of one item or variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attributes {
    /// Where each stands, in bytes; the first one is replaced.
    pub parts: Vec<Range<usize>>,
}

/// The attributes `#[sip(…)]` of what the blamed tokens belong to, if they lie in such an attribute. One that holds a
/// variable of a macro is none: what suits one call of the macro does not suit the next.
#[must_use]
pub fn find(source: &str, blamed: &Range<usize>) -> Option<Attributes> {
    let without_mark = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    let mark = source.len() - without_mark.len();
    let tokens: TokenStream = without_mark.parse().ok()?;
    let mut open = vec![tokens.into_iter()];
    // Attributes that follow one another, of sip and of others.
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut hash: Option<usize> = None;
    let mut has_variable = false;
    while let Some(tokens) = open.last_mut() {
        let Some(token) = tokens.next() else {
            if let Some(found) = containing(&mut parts, blamed) {
                return Some(found).filter(|_| !has_variable);
            }
            has_variable = false;
            open.pop();
            continue;
        };
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => hash = Some(punct.span().byte_range().start + mark),
            TokenTree::Group(group) if hash.is_some() && group.delimiter() == Delimiter::Bracket => {
                let start = hash.take().unwrap_or_default();
                let is_sip = matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(name)) if name == "sip");
                if is_sip {
                    has_variable |= holds_variable(group.stream());
                    parts.push(start..group.span_close().byte_range().end + mark);
                }
            }
            other => {
                hash = None;
                if let Some(found) = containing(&mut parts, blamed) {
                    return Some(found).filter(|_| !has_variable);
                }
                has_variable = false;
                if let TokenTree::Group(group) = other {
                    open.push(group.stream().into_iter());
                }
            }
        }
    }
    None
}

/// Whether `$` stands somewhere in the tokens.
fn holds_variable(tokens: TokenStream) -> bool {
    let mut open = vec![tokens.into_iter()];
    while let Some(tokens) = open.last_mut() {
        match tokens.next() {
            None => drop(open.pop()),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '$' => return true,
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
        }
    }
    false
}

/// Ends a row of attributes, and gives it if the blamed tokens lie in one of them.
fn containing(parts: &mut Vec<Range<usize>>, blamed: &Range<usize>) -> Option<Attributes> {
    let parts = std::mem::take(parts);
    let holds = parts.iter().any(|part| part.start <= blamed.start && blamed.end <= part.end);
    holds.then_some(Attributes { parts })
}

/// What is to be removed with an attribute: its line, if nothing else stands there.
#[must_use]
pub fn with_its_line(source: &str, part: &Range<usize>) -> Range<usize> {
    let before = source[..part.start].rfind('\n').map_or(0, |line_end| line_end + 1);
    let after = source[part.end..].find('\n').map_or(source.len(), |line_end| part.end + line_end + 1);
    let is_alone = source[before..part.start].trim().is_empty() && source[part.end..after].trim().is_empty();
    if is_alone {
        return before..after;
    }
    let space = source[part.end..].len() - source[part.end..].trim_start_matches(' ').len();
    part.start..part.end + space
}

#[cfg(test)]
mod tests {
    use super::{find, with_its_line};

    const SOURCE: &str =
        "enum A {\n    /// é\n    #[sip(486)]\n    #[cfg(x)]\n    #[sip(custom)]\n    Busy,\n    #[sip(603)] B,\n}\n";

    fn texts(blamed: &str) -> Vec<&str> {
        let start = SOURCE.find(blamed).unwrap();
        let found = find(SOURCE, &(start..start + blamed.len()));
        found.map_or_else(Vec::new, |found| found.parts.into_iter().map(|part| &SOURCE[part]).collect())
    }

    #[test]
    fn all_attributes_of_a_variant_are_found_by_a_token_in_one() {
        assert_eq!(texts("486"), ["#[sip(486)]", "#[sip(custom)]"]);
        assert_eq!(texts("custom"), ["#[sip(486)]", "#[sip(custom)]"]);
        assert_eq!(texts("603"), ["#[sip(603)]"]);
    }

    #[test]
    fn attributes_with_variables_of_a_macro_are_none() {
        let range = |source: &str, blamed| source.find(blamed).map(|start| start..start + 1).unwrap();
        let source = "macro_rules! m { ($c:literal) => { enum A { #[sip($c; \"$\")] X, #[sip(603; \"$\")] Y } }; }";
        assert_eq!(find(source, &range(source, "; \"")), None);
        let plain = find(source, &range(source, "603")).map(|found| &source[found.parts[0].clone()]);
        assert_eq!(plain, Some("#[sip(603; \"$\")]"));
    }

    #[test]
    fn elsewhere_there_is_none() {
        assert!(texts("Busy").is_empty());
        assert!(texts("cfg").is_empty());
    }

    #[test]
    fn a_line_of_an_attribute_alone_is_removed_whole() {
        let part = |text: &str| {
            let start = SOURCE.find(text).unwrap();
            &SOURCE[with_its_line(SOURCE, &(start..start + text.len()))]
        };
        assert_eq!(part("#[sip(custom)]"), "    #[sip(custom)]\n");
        assert_eq!(part("#[sip(603)]"), "#[sip(603)] ");
    }
}
