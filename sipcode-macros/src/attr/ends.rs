//! Where in `#[sip(…)]` an argument and its value end: at a comma, at a sign in its place, or at the key of the next argument.

use proc_macro2::{Delimiter, Spacing, TokenTree};
use sipcode_core::tooling::edit_distance_at_most;
use syn::ext::IdentExt;

use super::keys::{Derive, Key, Place, Takes};
use super::tokens::{Tokens, is_number, is_one_of, is_punct, is_string, length_of_generics};

/// The keys that may stand in an attribute: by them arguments are told apart.
#[derive(Clone, Copy)]
pub(super) struct Scope {
    pub(super) place: Place,
    pub(super) derive: Derive,
}

/// What stands behind a key.
pub(super) struct Linked {
    /// The sign between the key and its value; `(` where the value stands in parentheses.
    pub(super) link: &'static str,
    /// The value; empty where there is none.
    pub(super) value: Tokens,
    /// How many tokens both take.
    pub(super) length: usize,
}

impl Scope {
    /// Whether the attribute holds a code and a phrase.
    pub(super) fn has_code(self) -> bool {
        self.place != Place::Type
    }

    /// The key of this name, if it may stand here.
    pub(super) fn key(self, name: &str) -> Option<&'static Key> {
        Key::all(self.place, self.derive).find(|key| key.name == name)
    }

    /// The key that was probably meant: at most two edits and a third of its letters away.
    pub(super) fn nearest_key(self, word: &str) -> Option<&'static Key> {
        let word = word.to_lowercase();
        let distance = |key: &&'static Key| edit_distance_at_most(&word, key.name, (key.name.len() / 3).min(2));
        let near = Key::all(self.place, self.derive).filter_map(|key| Some((distance(&key)?, key)));
        near.min_by_key(|(far, _)| *far).map(|(_, key)| key)
    }

    /// How many tokens the first argument takes if it has no key. A string stands alone, unless a method is called on it; so does a
    /// number or a group, unless an operator follows. All else goes on to the end of the argument; in place of the code it ends
    /// before a string, as `StatusCode::GONE` before `"Gone"`.
    pub(super) fn length_of_words(self, trees: &[TokenTree], is_code: bool) -> usize {
        let goes_on = match &trees[1..] {
            [TokenTree::Ident(word), ..] => word == "as",
            behind @ [TokenTree::Punct(_), ..] => link(behind) != ":",
            _ => false,
        };
        let may_be_alone = matches!(trees[0], TokenTree::Literal(_) | TokenTree::Group(_));
        if may_be_alone && !goes_on { 1 } else { self.length(trees, if is_code { Takes::Text } else { Takes::Name }) }
    }

    /// How many tokens stand before the next comma, sign in its place, or option; one at least. A text ends before another one, and
    /// the commas of generic arguments end no function.
    fn length(self, trees: &[TokenTree], takes: Takes) -> usize {
        let next = |trees| if takes == Takes::Function { length_of_generics(trees) } else { 1 };
        let is_other_text = |tree| takes == Takes::Text && is_string(tree);
        let mut end = next(trees);
        if takes == Takes::Function && is_punct(&trees[0], '|') {
            // `|error: &DbError| …`
            end += trees[1..].iter().position(|tree| is_punct(tree, '|')).map_or(0, |bar| bar + 1);
        }
        while end < trees.len() && !self.ends_at(trees, end) && !is_other_text(&trees[end]) {
            end += next(&trees[end..]);
        }
        // A sign before a key or a phrase stands where a comma belongs.
        let is_before_more = matches!(trees.get(end), Some(TokenTree::Ident(_) | TokenTree::Literal(_)));
        while is_before_more && end > 1 && matches!(trees[end - 1], TokenTree::Punct(_)) {
            end -= 1;
        }
        end
    }

    fn ends_at(self, trees: &[TokenTree], index: usize) -> bool {
        let is_behind = |signs| index > 0 && is_one_of(&trees[index - 1], signs);
        match (&trees[index], &trees[index + 1..]) {
            (TokenTree::Punct(sign), behind) => match (sign.as_char(), behind) {
                ('=', [sign, ..]) => is_punct(sign, '>'),
                // `acme:sipcode`, `400:499`
                (':', [TokenTree::Ident(_), ..]) => !is_behind(":") && self.begins_an_option(behind),
                (':', [next, ..]) => !is_behind(":") && !is_punct(next, ':') && !is_number(next),
                (':', []) => !is_behind(":"),
                (sign, _) => matches!(sign, ',' | ';'),
            },
            // `m::action` is no option, and neither are `!display`, `m.action` and the half of `by-phrase`; `- action = Retry` is
            // one.
            (TokenTree::Ident(word), behind) if is_behind("!.-") => {
                link(behind) == "=" && self.key(&word.unraw().to_string()).is_some()
            }
            _ => !is_behind(":") && self.begins_an_option(&trees[index..]),
        }
    }

    /// Whether a key of this attribute stands here, or, with `=` behind it, any other key or a slip of one; `crate::sip` and
    /// `crate.sip` begin no option.
    pub(super) fn begins_an_option(self, trees: &[TokenTree]) -> bool {
        let [TokenTree::Ident(word), behind @ ..] = trees else { return false };
        if link(behind) == "::" || behind.first().is_some_and(|tree| is_punct(tree, '.')) {
            return false;
        }
        let word = word.unraw().to_string();
        let is_key = || Key::is_known(&word) || keyless(&word).is_some() || self.nearest_key(&word).is_some();
        self.key(&word).is_some() || link(behind) == "=" && is_key()
    }

    /// What stands behind a key that takes such a value.
    pub(super) fn linked(self, trees: &[TokenTree], takes: Takes) -> Linked {
        let link = Some(link(trees)).filter(|link| *link != "::").unwrap_or_default();
        if let ("(", Some(TokenTree::Group(group))) = (link, trees.first()) {
            let (value, behind) = (Tokens::whole(group.stream()), &trees[1..]);
            // `header("Retry-After") = 5`
            let more = (self::link(behind) == "=").then(|| self.linked(behind, takes));
            let Some(more) = more.filter(|more| !more.value.is_empty()) else {
                return Linked { link, value, length: 1 };
            };
            let value = Tokens::of(&[value.trees(), &behind[..more.length]].concat());
            return Linked { link: "=", value, length: 1 + more.length };
        }
        let behind = &trees[link.len()..];
        let is_there = match behind {
            [] => false,
            [tree, ..] if link.is_empty() && takes == Takes::Nothing => {
                is_string(tree) || matches!(&*tree.to_string(), "true" | "false")
            }
            // `transparent = action`
            [TokenTree::Ident(_)] if link == "=" => true,
            [TokenTree::Ident(_), comma, ..] if link == "=" && is_punct(comma, ',') => true,
            [sign @ TokenTree::Punct(_), ..] if !link.is_empty() => !is_one_of(sign, ",;"),
            _ => !self.ends_at(behind, 0),
        };
        if !is_there {
            // A sign before another option stands where a comma belongs.
            let link = if matches!(behind, [TokenTree::Ident(_), ..]) { "" } else { link };
            return Linked { link, value: Tokens::default(), length: link.len() };
        }
        let length = self.length_of_value(behind, takes);
        Linked { link, value: Tokens::of(&behind[..length]), length: link.len() + length }
    }

    fn length_of_value(self, trees: &[TokenTree], takes: Takes) -> usize {
        let mut length =
            if takes == Takes::Text { self.length_of_words(trees, true) } else { self.length(trees, takes) };
        // `600, 603`, `400; 499`
        let is_list = matches!(takes, Takes::Codes | Takes::Range) && length == 1 && is_number(&trees[0]);
        while let (true, [comma, code, ..]) = (is_list, &trees[length..]) {
            if !is_one_of(comma, ",;") || !is_number(code) {
                break;
            }
            length += 2;
        }
        length
    }
}

/// The sign that links a value to the key before it, or that makes a path of it; nothing where there is none.
pub(super) fn link(trees: &[TokenTree]) -> &'static str {
    match trees {
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Parenthesis => "(",
        // `: ::` does not count.
        [TokenTree::Punct(first), second, ..]
            if first.as_char() == ':' && first.spacing() == Spacing::Joint && is_punct(second, ':') =>
        {
            "::"
        }
        [TokenTree::Punct(first), ..] if "=:-".contains(first.as_char()) => {
            let is = |index: usize, sign| trees.get(index).is_some_and(|tree| is_punct(tree, sign));
            let stands = |link: &&str| link.chars().enumerate().all(|(index, sign)| is(index, sign));
            ["=>", "==", "=", ":=", ":", "->"].into_iter().find(stands).unwrap_or_default()
        }
        _ => "",
    }
}

/// How many tokens stand before the first sign that links a value to them; a string is a name of its own.
pub(super) fn length_of_name(trees: &[TokenTree]) -> usize {
    let is_link =
        |index: &usize| !matches!(link(&trees[*index..]), "" | "(" | "::") && !is_punct(&trees[*index - 1], ':');
    if trees.len() > 1 && is_string(&trees[0]) { 1 } else { (1..trees.len()).find(is_link).unwrap_or(trees.len()) }
}

/// What people write under this key, though it stands without one.
pub(super) fn keyless(word: &str) -> Option<&'static str> {
    match &*word.to_lowercase() {
        "code" | "status" | "number" => Some(THE_CODE),
        "reason" | "phrase" | "message" => Some(THE_PHRASE),
        _ => None,
    }
}

pub(crate) const THE_CODE: &str = "the code";
pub(crate) const THE_PHRASE: &str = "the reason phrase";
