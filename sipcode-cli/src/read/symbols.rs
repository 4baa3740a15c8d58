//! Names that stand for codes: `#define SIP_BUSY 486` and `{ SIP_BUSY, "Busy Here" }` are one row.

use std::collections::{HashMap, HashSet};

use super::enums::NO_STATUS_CODE;
use super::words::{is_registered_phrase, some};
use super::{Found, NUMBER_ALONE, Row, Sink};

/// Why a person must decide on an element whose code is a name of another file.
const UNKNOWN_NAME: &str = "its code is a name that the file gives no number";

/// Why a person must decide on a code beside others, whose phrase is no text or is not written out.
pub(super) const NO_PHRASE: &str = "its phrase cannot be read";

/// What is found, until it is known what names stand for.
#[derive(Debug, Default)]
pub(super) struct Symbols {
    items: Vec<Item>,
    /// The number of a macro, and its line.
    macros: HashMap<String, (u32, u64)>,
    /// The arrays that hold codes.
    arrays: HashSet<Place>,
}

/// Where elements stand beside each other: the place of their array, and what is called with each of them.
pub(super) type Place = (usize, String);

#[derive(Debug)]
enum Item {
    Found(Found),
    Named(Named),
    /// A code with a phrase that cannot be read: its line, and the array.
    Unread(u64, Place),
}

/// An element of an array with a name for its code. The name is empty where an expression or another number stands there.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) line: u64,
    pub(super) name: String,
    pub(super) phrase: String,
    /// The array, if elements of it may be rows whose names the file does not define.
    pub(super) array: Option<Place>,
}

impl Symbols {
    pub(super) fn found(&mut self, found: Found) {
        self.items.push(Item::Found(found));
    }

    pub(super) fn named(&mut self, named: Named) {
        self.items.push(Item::Named(named));
    }

    /// Adds a phrase with its line and a name, which says nothing unless the file defines it.
    pub(super) fn named_where_defined(&mut self, named: Option<(u64, &str, String)>) {
        if let Some((line, name, phrase)) = named {
            self.named(Named { line, name: name.to_owned(), phrase, array: None });
        }
    }

    pub(super) fn defined(&mut self, name: &str, number: u32, line: u64) {
        self.macros.insert(name.to_owned(), (number, line));
    }

    pub(super) fn holds_codes(&mut self, array: Place) {
        self.arrays.insert(array);
    }

    /// Adds a code with a phrase that cannot be read. It says nothing unless the array holds codes with phrases.
    pub(super) fn unread(&mut self, line: u64, array: Place) {
        self.items.push(Item::Unread(line, array));
    }

    /// Gives everything in the order of the file. What an element tells of a constant stands for the constant alone.
    pub(super) fn give(mut self, sink: &mut Sink<'_>) {
        let constants = self.take_constants();
        let named = self.items.iter().filter_map(Item::named);
        let of_codes = named.filter(|named| constants.get(&named.name).is_some_and(is_code));
        self.arrays.extend(of_codes.filter_map(|named| named.array.clone()));
        for item in self.items {
            match item {
                Item::Found(found) => sink(found),
                Item::Unread(line, array) if self.arrays.contains(&array) => {
                    sink(Found::Doubt { line, why: NO_PHRASE });
                }
                Item::Unread(..) => {}
                Item::Named(named) => named.resolved(&constants, &self.arrays).into_iter().for_each(&mut *sink),
            }
        }
    }

    /// The constants that elements name, each as a row. What tells no phrase of them is taken out.
    fn take_constants(&mut self) -> HashMap<String, Row> {
        let names: HashSet<_> = self.items.iter().filter_map(Item::named).map(|named| named.name.clone()).collect();
        self.macros.retain(|name, _| names.contains(name));
        let lines: HashSet<_> = self.macros.values().map(|(_, line)| *line).collect();
        let of_macro = |(name, (code, line))| (name, Row { line, code, ..Row::default() });
        let mut constants: HashMap<_, _> = std::mem::take(&mut self.macros).into_iter().map(of_macro).collect();
        self.items.retain(|item| match item {
            Item::Found(Found::Row(row)) => match row.name.as_ref().filter(|name| names.contains(*name)) {
                Some(name) => {
                    constants.insert(name.clone(), row.clone());
                    row.phrase.is_some()
                }
                None => true,
            },
            Item::Found(Found::Doubt { line, why }) => *why != NUMBER_ALONE || !lines.contains(line),
            Item::Named(_) | Item::Unread(..) => true,
        });
        constants
    }
}

fn is_code(constant: &Row) -> bool {
    (100..1000).contains(&constant.code)
}

impl Item {
    fn named(&self) -> Option<&Named> {
        match self {
            Self::Named(named) => Some(named),
            Self::Found(_) | Self::Unread(..) => None,
        }
    }
}

impl Named {
    /// The row with the number of the constant, or a doubt where the array or the phrase tells that the name is of a code.
    fn resolved(self, constants: &HashMap<String, Row>, arrays: &HashSet<Place>) -> Option<Found> {
        let Self { line, name, phrase, array } = self;
        let is_of_codes = array.as_ref().is_some_and(|array| arrays.contains(array));
        match constants.get(&name) {
            // The constant is a row of its own that says the same.
            Some(constant) if constant.phrase.as_deref() == Some(&phrase) => None,
            Some(constant) => {
                let remark = constant.remark.clone();
                let row = Row {
                    line,
                    code: constant.code,
                    phrase: some(&phrase),
                    name: Some(name),
                    remark,
                    ..Row::default()
                };
                is_code(constant).then_some(Found::Row(row))
            }
            None if name.is_empty() => is_of_codes.then_some(Found::Doubt { line, why: NO_STATUS_CODE }),
            None if is_of_codes || (array.is_some() && is_registered_phrase(&phrase)) => {
                Some(Found::Doubt { line, why: UNKNOWN_NAME })
            }
            None => None,
        }
    }
}
