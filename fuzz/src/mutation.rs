//! Changes of tokens that leave most of an enum as it is, so that what is wrong with it is a rule's to find and not the
//! parser's.

use std::collections::BTreeSet;
use std::ops::Range;
use std::slice;

use fastrand::Rng;
use proc_macro2::{Delimiter, Literal, Punct, Spacing, TokenTree};
use syn::LitStr;

use crate::fragment::{fragment, written};
use crate::recorded::recorded;
use crate::tree::{Tree, tokens, trees};

/// Changes texts, with what recorded enums are made of.
#[derive(Debug)]
pub struct Mutator {
    items: Vec<Vec<Tree>>,
    words: Vec<Tree>,
    other_leaves: Vec<Tree>,
    groups: Vec<(Delimiter, Vec<Tree>)>,
    rng: Rng,
}

impl Mutator {
    /// One that knows the recorded enums.
    #[must_use]
    pub fn new() -> Self {
        let mut new = Self {
            items: Vec::new(),
            words: Vec::new(),
            other_leaves: Vec::new(),
            groups: Vec::new(),
            rng: Rng::with_seed(0),
        };
        let mut known = BTreeSet::new();
        for item in recorded() {
            let item = trees(item);
            new.learn(&item, &mut known);
            new.items.push(item);
        }
        new
    }

    fn learn(&mut self, trees: &[Tree], known: &mut BTreeSet<String>) {
        for tree in trees {
            let is_new = known.insert(tokens(slice::from_ref(tree)).to_string());
            match tree {
                _ if !is_new => {}
                Tree::Leaf(TokenTree::Ident(_)) => self.words.push(tree.clone()),
                Tree::Leaf(_) => self.other_leaves.push(tree.clone()),
                Tree::Group(delimiter, inner) => {
                    self.groups.push((*delimiter, inner.clone()));
                    self.learn(inner, known);
                }
            }
        }
    }

    /// The text with a few of its tokens changed; a recorded item where it is none.
    pub fn mutate(&mut self, text: &str, seed: u64) -> String {
        self.rng.seed(seed);
        let known = written(text).map(trees).filter(|trees| !trees.is_empty() && self.rng.u8(..) > 0);
        let Some(mut trees) = known else {
            return tokens(self.rng.choice(&self.items).expect("there are some")).to_string();
        };
        for _ in 0..=self.rng.usize(..4) {
            let place = self.rng.usize(..size(&trees).max(1));
            self.change(&mut trees, place);
        }
        tokens(&trees).to_string()
    }

    /// Goes to the tree with this number, counted from the front, and changes it or what is around it.
    fn change(&mut self, trees: &mut Vec<Tree>, mut place: usize) {
        for index in 0..trees.len() {
            if place == 0 {
                return self.change_at(trees, index);
            }
            place -= 1;
            if let Tree::Group(_, inner) = &mut trees[index] {
                let inner_size = size(inner);
                if place < inner_size {
                    return self.change(inner, place);
                }
                place -= inner_size;
            }
        }
    }

    fn change_at(&mut self, trees: &mut Vec<Tree>, index: usize) {
        let item = item(trees, index);
        match self.rng.u8(..14) {
            0 => drop(trees.remove(index)),
            1 => drop(trees.drain(item)),
            2 => {
                let again = trees[item.clone()].to_vec();
                insert_item(trees, item.end, again);
            }
            3 => {
                let other = self::item(trees, self.rng.usize(..trees.len()));
                exchange(trees, item, other);
            }
            4 | 5 => drop(trees.splice(item, self.donated_item())),
            6 => insert_item(trees, item.end, self.donated_item()),
            7 => wrap(trees, index..index + 1),
            8 => wrap(trees, item),
            9 => trees.insert(index, self.word()),
            _ => trees[index] = self.like(&trees[index]),
        }
    }

    /// Another tree of the same kind.
    fn like(&mut self, tree: &Tree) -> Tree {
        match tree {
            Tree::Leaf(TokenTree::Ident(_)) => self.word(),
            Tree::Leaf(TokenTree::Literal(literal)) => match syn::parse_str::<LitStr>(&literal.to_string()) {
                Ok(text) => self.phrase(text.value()),
                Err(_) => self.number(),
            },
            Tree::Leaf(TokenTree::Punct(_) | TokenTree::Group(_)) => {
                self.rng.choice(&self.other_leaves).expect("there are some").clone()
            }
            Tree::Group(delimiter, _) => Tree::Group(*delimiter, self.donated(*delimiter)),
        }
    }

    fn word(&mut self) -> Tree {
        self.rng.choice(&self.words).expect("there are some").clone()
    }

    fn number(&mut self) -> Tree {
        let number = match self.rng.u8(..8) {
            0 => self.rng.u64(..),
            1 => self.rng.choice([0, 99, 128, 700, 1000, 65_536 + 486]).expect("there are some"),
            2 => self.rng.u64(1..128),
            3 | 4 => 100 * self.rng.u64(1..7),
            5 => self.rng.u64(100..700),
            _ => u64::from(self.registered().code.as_u16()),
        };
        let text = match self.rng.u8(..16) {
            0 => format!("{number:#x}"),
            1 => format!("{number:#b}"),
            2 => format!("{number}_u16"),
            3 => format!("{number}i32"),
            4 => format!("{number}.0"),
            5 => format!("\"{number}\""),
            _ => number.to_string(),
        };
        Tree::Leaf(text.parse::<Literal>().expect("a literal").into())
    }

    /// A registered phrase, or this one, as it is or with a slip.
    fn phrase(&mut self, mut text: String) -> Tree {
        if self.rng.bool() {
            self.registered().reason.clone_into(&mut text);
        }
        let places: Vec<_> = text.char_indices().map(|(place, _)| place).chain([text.len()]).collect();
        let place = self.rng.choice(places).expect("there are some");
        match self.rng.u8(..8) {
            0 | 1 => text.insert(
                place,
                self.rng.choice(['\r', '\n', '\0', '%', '"', ' ', '`', 'a', 'é', '\t']).expect("there are some"),
            ),
            2 => text.truncate(place),
            3 => text.make_ascii_lowercase(),
            4 if place < text.len() => drop(text.remove(place)),
            _ => {}
        }
        Tree::Leaf(Literal::string(&text).into())
    }

    fn registered(&mut self) -> &'static sipcode_core::Registered {
        self.rng.choice(sipcode_core::registry()).expect("there are some")
    }

    /// What stands between two commas of a recorded item.
    fn donated_item(&mut self) -> Vec<Tree> {
        let (_, inner) = self.rng.choice(&self.groups).expect("there are some");
        if inner.is_empty() { Vec::new() } else { inner[item(inner, self.rng.usize(..inner.len()))].to_vec() }
    }

    fn donated(&mut self, delimiter: Delimiter) -> Vec<Tree> {
        let alike: Vec<_> = self.groups.iter().filter(|(of, _)| *of == delimiter).collect();
        self.rng.choice(alike).map_or_else(Vec::new, |(_, inner)| inner.clone())
    }
}

impl Default for Mutator {
    fn default() -> Self {
        Self::new()
    }
}

fn size(trees: &[Tree]) -> usize {
    let size_of = |tree: &Tree| match tree {
        Tree::Leaf(_) => 1,
        Tree::Group(_, inner) => 1 + size(inner),
    };
    trees.iter().map(size_of).sum()
}

/// The trees between two commas.
fn item(trees: &[Tree], index: usize) -> Range<usize> {
    let is_comma = |tree: &Tree| matches!(tree, Tree::Leaf(TokenTree::Punct(punct)) if punct.as_char() == ',');
    let start = trees[..index].iter().rposition(is_comma).map_or(0, |comma| comma + 1);
    let end = trees[index..].iter().position(is_comma).map_or(trees.len(), |comma| index + comma);
    start..end
}

fn insert_item(trees: &mut Vec<Tree>, index: usize, item: Vec<Tree>) {
    let comma = TokenTree::from(Punct::new(',', Spacing::Alone));
    trees.splice(index..index, [Tree::Leaf(comma)].into_iter().chain(item));
}

fn exchange(trees: &mut Vec<Tree>, one: Range<usize>, other: Range<usize>) {
    let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
    if first != second {
        let earlier = trees[first.clone()].to_vec();
        let later: Vec<_> = trees.splice(second, earlier).collect();
        trees.splice(first, later);
    }
}

/// As if a macro had put it there.
fn wrap(trees: &mut Vec<Tree>, item: Range<usize>) {
    let wrapped = self::trees(fragment(tokens(&trees[item.clone()])));
    trees.splice(item, wrapped);
}
