//! The attributes `#[sip(…)]` of a source file.

use std::mem::take;
use std::ops::Range;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The attributes of one item or variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attributes {
    /// Where each stands, in bytes; the first one is replaced.
    pub parts: Vec<Range<usize>>,
}

const NOT_IN_ATTRIBUTE: &str = "it stands in no attribute of the source; a macro may have written it";
const HAS_VARIABLE: &str = "the attribute holds a variable of a macro, and would change for each call";
const HAS_COMMENT: &str = "the attribute holds a comment, which would be lost";
const HAS_CFG_ATTR: &str = "a `cfg_attr` of the same item holds a part of it";

/// The attributes `#[sip(…)]` of what the blamed tokens belong to, or why they cannot be replaced: what suits one call of a
/// macro does not suit the next, and what a `cfg_attr` holds is there in some configurations alone.
///
/// # Errors
///
/// The tokens lie in no such attribute, or in one that must stay as it is.
pub fn find(source: &str, blamed: &Range<usize>) -> Result<Attributes, &'static str> {
    let without_mark = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    let mark = source.len() - without_mark.len();
    let tokens: TokenStream = without_mark.parse().map_err(|_| NOT_IN_ATTRIBUTE)?;
    let mut open = vec![tokens.into_iter()];
    let mut run = Run::default();
    let mut hash: Option<usize> = None;
    while let Some(tokens) = open.last_mut() {
        let token = tokens.next();
        match token {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '#' => {
                hash = Some(punct.span().byte_range().start + mark);
            }
            Some(TokenTree::Group(group)) if hash.is_some() && group.delimiter() == Delimiter::Bracket => {
                let start = hash.take().unwrap_or_default();
                let part = start..group.span_close().byte_range().end + mark;
                run.add(part.clone(), &source[part], group.stream(), blamed);
            }
            other => {
                hash = None;
                if let Some(found) = take(&mut run).end() {
                    return found;
                }
                match other {
                    Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
                    Some(_) => {}
                    None => drop(open.pop()),
                }
            }
        }
    }
    Err(NOT_IN_ATTRIBUTE)
}

/// Attributes that follow one another, of sip and of others.
#[derive(Default)]
struct Run {
    /// Those of sip.
    parts: Vec<Range<usize>>,
    /// Whether the blamed tokens lie in one of them.
    is_blamed: bool,
    /// Why they must stay as they are.
    refusal: Option<&'static str>,
}

impl Run {
    fn add(&mut self, part: Range<usize>, text: &str, inside: TokenStream, blamed: &Range<usize>) {
        let Some(TokenTree::Ident(name)) = inside.clone().into_iter().next() else { return };
        let is_conditional = name == "cfg_attr" && any(inside.clone(), &|token| is_ident(token, "sip"));
        if is_conditional {
            self.refusal = Some(HAS_CFG_ATTR);
        } else if name != "sip" {
            return;
        } else if any(inside, &|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '$')) {
            self.refusal = Some(HAS_VARIABLE);
        } else if has_comment(text) {
            self.refusal = Some(HAS_COMMENT);
        }
        self.is_blamed |= part.start <= blamed.start && blamed.end <= part.end;
        self.parts.push(part);
    }

    /// What is found, if the blamed tokens lie in these attributes.
    fn end(self) -> Option<Result<Attributes, &'static str>> {
        let Self { parts, is_blamed, refusal } = self;
        is_blamed.then(|| refusal.map_or(Ok(Attributes { parts }), Err))
    }
}

/// Whether more stands in the text than its tokens.
fn has_comment(text: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).count();
    text.parse::<TokenStream>().is_ok_and(|tokens| letters(&tokens.to_string()) != letters(text))
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

/// Whether such a token stands somewhere in the tokens.
fn any(tokens: TokenStream, is_such: &dyn Fn(&TokenTree) -> bool) -> bool {
    let mut open = vec![tokens.into_iter()];
    while let Some(tokens) = open.last_mut() {
        match tokens.next() {
            None => drop(open.pop()),
            Some(token) if is_such(&token) => return true,
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
        }
    }
    false
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
    use super::{HAS_CFG_ATTR, HAS_COMMENT, HAS_VARIABLE, find, with_its_line};

    const SOURCE: &str =
        "enum A {\n    /// é\n    #[sip(486)]\n    #[cfg(x)]\n    #[sip(custom)]\n    Busy,\n    #[sip(603)] B,\n}\n";

    fn texts(blamed: &str) -> Vec<&str> {
        let start = SOURCE.find(blamed).unwrap();
        let found = find(SOURCE, &(start..start + blamed.len()));
        found.map_or_else(|_| Vec::new(), |found| found.parts.into_iter().map(|part| &SOURCE[part]).collect())
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
        assert_eq!(find(source, &range(source, "; \"")), Err(HAS_VARIABLE));
        let plain = find(source, &range(source, "603")).map(|found| &source[found.parts[0].clone()]);
        assert_eq!(plain, Ok("#[sip(603; \"$\")]"));
    }

    #[test]
    fn an_item_of_which_a_cfg_attr_says_a_part_stays_as_it_is() {
        let source = "enum A {\n#[sip(486)]\n#[cfg_attr(all(), sip(q850 = 17))]\n#[sip(acton = Forward)]\nBusy,\n\
            #[sip(603)] #[cfg_attr(all(), doc = \"x\")] B,\n}";
        for blamed in ["486", "17", "acton"] {
            let start = source.find(blamed).unwrap();
            assert_eq!(find(source, &(start..start + blamed.len())), Err(HAS_CFG_ATTR), "{blamed}");
        }
        let start = source.find("603").unwrap();
        assert!(find(source, &(start..start + 3)).is_ok());
    }

    #[test]
    fn an_attribute_with_a_comment_stays_as_it_is() {
        let source = "enum A {\n#[sip(486; // why\n\"Busy Here\")] Busy,\n#[sip(603; \"a // b\")] Decline,\n}";
        let blamed = |text| source.find(text).map(|start| start..start + 3).unwrap();
        assert_eq!(find(source, &blamed("486")), Err(HAS_COMMENT));
        assert!(find(source, &blamed("603")).is_ok());
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
