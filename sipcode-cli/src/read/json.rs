//! JSON: objects with a code and a phrase, maps from codes to phrases, pairs.

use std::cell::Cell;
use std::fmt;
use std::io::{self, Read};

use memchr::memmem;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::tree::{self, Entry, Node, Value};
use super::{Sink, Unreadable};

/// Reads JSON, and JSON values that follow one another.
///
/// # Errors
///
/// The text is not JSON.
pub fn read(text: &str, sink: &mut Sink<'_>) -> Result<(), Unreadable> {
    let line = Cell::new(1);
    let text = without_comments(text);
    let mut deserializer = serde_json::Deserializer::from_reader(CountingLines { rest: &text, line: &line });
    while deserializer.end().is_err() {
        let node = AnyValue { line: &line }.deserialize(&mut deserializer).map_err(|error| unreadable(&error))?;
        tree::rows(&node, sink);
    }
    Ok(())
}

/// The text with white space for comments, and for commas before a closing bracket, as editors allow them.
pub(super) fn without_comments(text: &str) -> Vec<u8> {
    let mut plain = text.as_bytes().to_vec();
    let mut comma = None;
    let mut index = 0;
    while let Some(first) = plain.get(index) {
        let rest = &plain[index..];
        let end = match (first, rest.get(1)) {
            (b'/', Some(b'/')) => memchr::memchr(b'\n', rest),
            (b'/', Some(b'*')) => memmem::find(&rest[2..], b"*/").map(|end| end + 4),
            (b'"', _) => string_end(rest),
            _ => Some(1),
        };
        let end = index + end.unwrap_or(rest.len());
        match first {
            b'/' if end > index + 1 => {
                plain[index..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
            }
            b',' => comma = Some(index),
            b']' | b'}' => comma.take().into_iter().for_each(|comma| plain[comma] = b' '),
            b' ' | b'\t' | b'\r' | b'\n' => {}
            _ => comma = None,
        }
        index = end;
    }
    plain
}

/// Where the string that begins here ends.
fn string_end(text: &[u8]) -> Option<usize> {
    let mut is_escaped = true;
    let end = text.iter().position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    end.map(|end| end + 1)
}

fn unreadable(error: &serde_json::Error) -> Unreadable {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    Unreadable::Form { line: error.line() as u64, message: format!("not JSON: {message}") }
}

/// Counts the lines of what was read. `serde_json` reads byte by byte, at most one ahead.
struct CountingLines<'a> {
    rest: &'a [u8],
    line: &'a Cell<u64>,
}

impl Read for CountingLines<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.rest.len().min(buffer.len());
        let (read, rest) = self.rest.split_at(length);
        buffer[..length].copy_from_slice(read);
        self.rest = rest;
        self.line.set(self.line.get() + memchr::memchr_iter(b'\n', read).count() as u64);
        Ok(length)
    }
}

#[derive(Clone, Copy)]
struct AnyValue<'a> {
    line: &'a Cell<u64>,
}

impl<'de> DeserializeSeed<'de> for AnyValue<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl AnyValue<'_> {
    fn node(self, value: Value) -> Node {
        Node { line: self.line.get(), value }
    }
}

impl<'de> Visitor<'de> for AnyValue<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(self.node(Value::Null))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(self.node(Value::Null))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(self.node(Value::Number(u32::try_from(number).ok())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(self.node(Value::Number(u32::try_from(number).ok())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(self.node(Value::Number(tree::number(&number.to_string()))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(self.node(Value::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let line = self.line.get();
        let mut elements = Vec::new();
        while let Some(element) = access.next_element_seed(self)? {
            elements.push(element);
        }
        Ok(Node { line, value: Value::Sequence(elements) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let line = self.line.get();
        let mut entries = Vec::new();
        while let Some(key) = access.next_key::<String>()? {
            let line = self.line.get();
            let value = access.next_value_seed(self)?;
            entries.push(Entry { number: tree::number(&key), key, comment: None, line, value });
        }
        Ok(Node { line, value: Value::Map(entries) })
    }
}
