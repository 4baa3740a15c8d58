//! YAML 1.2: the same structures as in JSON, and comments as remarks.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::tree::{self, Entry, Node, Value};
use super::words::some;
use super::{Sink, Unreadable};

/// Deeper files are refused.
const GREATEST_DEPTH: usize = 128;
/// Longer texts are no phrases.
const LONGEST_ANCHORED: usize = 1024;
/// Aliases may stand for so many bytes in all.
const MOST_COPIED: usize = 1 << 20;

/// Reads every document of the file.
///
/// # Errors
///
/// The text is not YAML.
pub fn read(text: &str, sink: &mut Sink<'_>) -> Result<(), Unreadable> {
    let lines: Vec<_> = text.lines().collect();
    let mut open: Vec<Open> = Vec::new();
    let mut anchored = Anchored::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| Unreadable::Form {
            line: error.marker().line() as u64,
            message: format!("not YAML: {}", error.info()),
        })?;
        let line = span.start.line() as u64;
        let node = match event {
            Event::MappingStart(..) | Event::SequenceStart(..) if open.len() == GREATEST_DEPTH => {
                return Err(Unreadable::Form { line, message: format!("nested more than {GREATEST_DEPTH} deep") });
            }
            Event::MappingStart(..) => {
                open.push(Open { line, container: Container::Map(Vec::new(), None) });
                continue;
            }
            Event::SequenceStart(..) => {
                open.push(Open { line, container: Container::Sequence(Vec::new()) });
                continue;
            }
            Event::MappingEnd | Event::SequenceEnd => open.pop().map(|closed| Scalar::without_text(closed.node())),
            Event::Scalar(text, style, anchor, _) => {
                let scalar = Scalar::new(text.into_owned(), style, span, &lines);
                anchored.add(anchor, &scalar);
                Some(scalar)
            }
            Event::Alias(anchor) => Some(anchored.copy(anchor, line)),
            _ => None,
        };
        match (node, open.last_mut()) {
            (Some(node), Some(parent)) => parent.add(node),
            // Plain text is one scalar.
            (Some(node), None) if !node.node.is_scalar() => tree::rows(&node.node, sink),
            _ => {}
        }
    }
    Ok(())
}

/// Scalars that have an anchor, for their aliases.
#[derive(Default)]
struct Anchored {
    scalars: HashMap<usize, Scalar>,
    /// How many bytes the aliases stand for.
    copied: usize,
}

impl Anchored {
    /// An anchor of 0 is none.
    fn add(&mut self, anchor: usize, scalar: &Scalar) {
        if anchor > 0 && scalar.text.len() <= LONGEST_ANCHORED {
            self.scalars.insert(anchor, scalar.clone());
        }
    }

    fn copy(&mut self, anchor: usize, line: u64) -> Scalar {
        let Some(scalar) = self.scalars.get(&anchor).filter(|_| self.copied < MOST_COPIED) else {
            // A map or a sequence was read where it is defined.
            return Scalar::without_text(Node { line, value: Value::Null });
        };
        self.copied += scalar.text.len();
        let node = Node { line, value: scalar.node.value.clone() };
        Scalar { text: scalar.text.clone(), comment: None, node }
    }
}

/// A map or sequence of which the end is not read yet.
struct Open {
    line: u64,
    container: Container,
}

enum Container {
    Sequence(Vec<Node>),
    /// The entries, and a key that waits for its value.
    Map(Vec<Entry>, Option<Scalar>),
}

/// A node that may become a key.
#[derive(Clone)]
struct Scalar {
    text: String,
    comment: Option<String>,
    node: Node,
}

impl Open {
    fn add(&mut self, new: Scalar) {
        match &mut self.container {
            Container::Sequence(elements) => elements.push(new.node),
            Container::Map(entries, waiting) => match waiting.take() {
                None => *waiting = Some(new),
                Some(key) => entries.push(Entry {
                    number: match key.node.value {
                        Value::Number(number) => number,
                        _ => tree::number(&key.text),
                    },
                    line: key.node.line,
                    key: key.text,
                    comment: new.comment,
                    value: new.node,
                }),
            },
        }
    }

    fn node(self) -> Node {
        let value = match self.container {
            Container::Sequence(elements) => Value::Sequence(elements),
            Container::Map(entries, _) => Value::Map(entries),
        };
        Node { line: self.line, value }
    }
}

impl Scalar {
    fn without_text(node: Node) -> Self {
        Self { text: String::new(), comment: None, node }
    }

    fn new(text: String, style: ScalarStyle, span: Span, lines: &[&str]) -> Self {
        let value = if style == ScalarStyle::Plain { plain(&text) } else { Value::Text(text.clone()) };
        let is_of_one_line = span.start.line() == span.end.line();
        let comment = if is_of_one_line { comment(span, lines) } else { None };
        Self { text, comment, node: Node { line: span.start.line() as u64, value } }
    }
}

/// The core schema of YAML 1.2 (§10.3.2), as far as rows need it.
fn plain(text: &str) -> Value {
    let digits = |digits: &str, base| u32::from_str_radix(digits, base).ok();
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        _ => {}
    }
    let number = match (text.strip_prefix("0x"), text.strip_prefix("0o")) {
        (Some(hexadecimal), _) => digits(hexadecimal, 16),
        (_, Some(octal)) => digits(octal, 8),
        _ => tree::number(text),
    };
    number.map_or_else(|| Value::Text(text.to_owned()), |number| Value::Number(Some(number)))
}

/// The comment behind a scalar, on its line.
fn comment(span: Span, lines: &[&str]) -> Option<String> {
    let line = lines.get(span.end.line().checked_sub(1)?)?;
    // Longer lines are of data rather than of text that a person commented.
    if line.len() > 4096 {
        return None;
    }
    let (end, _) = line.char_indices().nth(span.end.col())?;
    let rest = line[end..].trim_start_matches(['"', '\'', ' ', '\t', '}', ']']);
    some(rest.strip_prefix('#')?)
}
