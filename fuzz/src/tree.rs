//! Tokens that can be changed.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A token, or a group of them.
#[derive(Clone, Debug)]
pub enum Tree {
    Leaf(TokenTree),
    Group(Delimiter, Vec<Tree>),
}

#[must_use]
pub fn trees(tokens: TokenStream) -> Vec<Tree> {
    let tree = |token| match token {
        TokenTree::Group(group) => Tree::Group(group.delimiter(), trees(group.stream())),
        leaf => Tree::Leaf(leaf),
    };
    tokens.into_iter().map(tree).collect()
}

#[must_use]
pub fn tokens(trees: &[Tree]) -> TokenStream {
    let token = |tree: &Tree| match tree {
        Tree::Leaf(leaf) => leaf.clone(),
        Tree::Group(delimiter, inner) => Group::new(*delimiter, tokens(inner)).into(),
    };
    trees.iter().map(token).collect()
}
