//! Constants, and codes beside their phrases, wherever they stand in source code.

use super::c::rows_of_labels;
use super::enums::{Source, without_tags};
use super::guess::Form;
use super::symbols::Symbols;
use super::tokens::{Kind, Token};
use super::tree::{CODE_KEYS, PHRASE_KEYS};
use super::words::{
    comment_parts, compact, in_range, is_of_other_numbers, is_of_quantity, is_registered_phrase, names_code, some,
};
use super::{Found, NUMBER_ALONE, Row, Sink};

/// Between a code and its phrase stand no more signs.
const MOST_SIGNS: usize = 4;
/// Objects with a code and a phrase have no more tokens on one side of the code.
const LONGEST_OBJECT: usize = 32;

impl<'a> Source<'a> {
    /// Reads what begins here, if it has a code, and tells where it ends. `above`: the comment on the lines above.
    pub(super) fn pair(&self, index: usize, above: &mut Option<&'a str>, symbols: &mut Symbols) -> usize {
        let token = &self.tokens[index];
        match &token.kind {
            Kind::Comment { text, .. } if token.is_first => *above = Some(text),
            Kind::Sign(';' | '{' | '}') => *above = None,
            Kind::Word(word) if word == "case" => {
                if let Some(end) = self.case(index, &mut |found| symbols.found(found)) {
                    return end;
                }
            }
            Kind::Number(_) => {
                if let Some(end) = self.list_of_labels(index, &mut |found| symbols.found(found)) {
                    return end;
                }
            }
            Kind::Word(key) | Kind::Text(key) => {
                if let Some((code, end)) = self.assigned(index + 1) {
                    self.constant(index, key, code, end, above.take(), symbols);
                    return end;
                }
                symbols.named_where_defined(self.named_phrase(index));
            }
            _ => {}
        }
        if let Some(code) = self.code(index) {
            if let Some(phrase) = self.text_behind(index + 1) {
                // Calls have a number and a text, too.
                if (100..1000).contains(&code) || is_registered_phrase(&phrase) {
                    let phrase = some(&phrase);
                    symbols.found(Found::Row(Row { line: token.line, code, phrase, ..Row::default() }));
                }
            }
        }
        index + 1
    }

    /// Reads `480, 481 -> "Gone"` and the like, and tells where the labels end.
    fn list_of_labels(&self, index: usize, sink: &mut Sink<'_>) -> Option<usize> {
        let (codes, end) = self.labels(index).filter(|(codes, _)| codes.len() > 1)?;
        rows_of_labels(&codes, &self.text_behind(end)?, sink);
        Some(end)
    }

    /// `BUSY_HERE = 486`, `BUSY_HERE = 486, "Busy Here"`, `BUSY_HERE: { code: 486, reason: "Busy Here" }`.
    fn constant(&self, index: usize, key: &str, code: u32, end: usize, above: Option<&str>, symbols: &mut Symbols) {
        let token = &self.tokens[index];
        let name = token.word();
        let of_object = if CODE_KEYS.contains(&&*compact(key)) { self.object(index) } else { None };
        let beside = || Some((name, self.text_behind(end)?));
        if let Some((name, phrase)) = of_object.or_else(beside).filter(|_| (100..1000).contains(&code)) {
            let name = name.map(str::to_owned);
            symbols.found(Found::Row(Row { line: token.line, code, phrase: some(&phrase), name, ..Row::default() }));
        } else if !self.has_enum && (key.starts_with(char::is_uppercase) || names_code(key, code)) {
            let behind = self.tokens[end..].iter().take(2).find_map(|next| match &next.kind {
                Kind::Comment { text, .. } if next.line == token.line => Some(&**text),
                _ => None,
            });
            // `"Not Found": 404`.
            let phrase = Some(key).filter(|key| key.contains(' '));
            let comment = phrase.or(behind).or(above).map(without_tags);
            symbols.defined(key, code, token.line);
            named_code(token.line, key, code, comment.as_deref(), &mut |found| symbols.found(found));
        }
    }

    /// The phrase behind a name that may be a constant of the file: `BUSY_HERE: "Busy Here"`, `[Status.BusyHere] = "Busy Here"`,
    /// `case BUSY_HERE: return "Busy Here";`. Calls have a name and a text, too, with a comma between.
    pub(super) fn named_phrase(&self, index: usize) -> Option<(u64, &str, String)> {
        let token = self.tokens.get(index)?;
        let is_sign = |next: &&Token| matches!(next.kind, Kind::Sign(':' | '=' | ']' | '-'));
        self.tokens.get(index + 1).filter(is_sign)?;
        Some((token.line, token.word()?, self.text_behind(index + 1)?))
    }

    /// The number behind `=`, `: Int =`, `:=`, `:` or `=>`, and where it ends; that of `BusyHere Status = 486` in Go, and of
    /// `define('BUSY_HERE', 486)` in PHP.
    fn assigned(&self, start: usize) -> Option<(u32, usize)> {
        let is_name = || self.tokens[start - 1].word().is_some_and(|name| name.starts_with(char::is_uppercase));
        let is_defined = || start > 2 && self.tokens[start - 3].word() == Some("define");
        let value = match self.tokens.get(start..)? {
            [colon, kind, equals, ..] if colon.is(':') && kind.word().is_some() && equals.is('=') => start + 3,
            [kind, equals, ..] if self.form == Form::Script && kind.word().is_some() && equals.is('=') && is_name() => {
                start + 2
            }
            [comma, ..] if comma.is(',') && is_defined() => start + 1,
            [first, second, ..] if first.is(':') && second.is('=') || first.is('=') && second.is('>') => start + 2,
            [first, ..] if first.is('=') || first.is(':') => start + 1,
            _ => return None,
        };
        self.value(value)
    }

    /// The code that is or begins an element: `486`, or `'486'` as a key.
    fn code(&self, index: usize) -> Option<u32> {
        let token = &self.tokens[index];
        let is_within = match index.checked_sub(1).map(|before| &self.tokens[before].kind) {
            Some(Kind::Sign(before)) => matches!(before, '(' | '{' | '[' | ',' | ':' | '=' | ';'),
            _ => true,
        };
        let is_key = self.tokens.get(index + 1).is_some_and(|next| matches!(next.kind, Kind::Sign(':' | '=' | ']')));
        let is_code = |text: &&str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        let quoted = || token.text().filter(|_| is_key).filter(is_code)?.parse().ok();
        token.number().or_else(quoted).filter(|_| is_within)
    }

    /// The text that signs set apart from the number before: `486, "Busy Here"`, `486 => "Busy Here"`,
    /// `[486] = "Busy" + " Here"`, `486 to "Busy Here"`, `if code == 486: return "Busy Here"`.
    fn text_behind(&self, start: usize) -> Option<String> {
        let mut behind = self.tokens.get(start..)?;
        let mut is_apart = false;
        for _ in 0..MOST_SIGNS {
            let [first, rest @ ..] = behind else { return None };
            is_apart = match &first.kind {
                Kind::Sign(']' | ')') => false,
                Kind::Sign(',' | ':' | '=' | '>' | '-') => true,
                Kind::Word(word) if word == "to" || (word == "return" && is_apart) => true,
                Kind::Comment { .. } => is_apart,
                _ => break,
            };
            behind = rest;
        }
        let [first, rest @ ..] = behind else { return None };
        let mut phrase = first.text().filter(|_| is_apart)?.to_owned();
        behind = rest;
        while let [plus, next, rest @ ..] = behind {
            let Some(part) = next.text().filter(|_| plus.is('+')) else { break };
            phrase.push_str(part);
            behind = rest;
        }
        // The key of what follows.
        let is_key = match behind {
            [equals, arrow, ..] if equals.is('=') => arrow.is('>'),
            [colon, ..] => colon.is(':'),
            [] => false,
        };
        (!is_key).then_some(phrase)
    }

    /// The name and the phrase of the object of which the code has its key here.
    fn object(&self, key: usize) -> Option<(Option<&str>, String)> {
        let is_open = |token: &Token| matches!(token.kind, Kind::Sign('(' | '{' | '['));
        let mut before = key.saturating_sub(LONGEST_OBJECT)..key;
        let open = before.rfind(|open| is_open(&self.tokens[*open]) && self.partners[*open] > key)?;
        let inside = self.tokens.get(open + 1..self.partners[open].min(key + LONGEST_OBJECT))?;
        let phrase = (0..inside.len()).find_map(|index| {
            let [key, sign, value @ ..] = &inside[index..] else { return None };
            let is_phrase = key.word().or_else(|| key.text()).is_some_and(|key| PHRASE_KEYS.contains(&&*compact(key)));
            let is_value = is_phrase && (sign.is(':') || sign.is('='));
            value.iter().find(|token| !token.is('>')).filter(|_| is_value)?.text()
        })?;
        let name = match &self.tokens[..open] {
            [.., name, sign] if sign.is(':') || sign.is('=') => name.word(),
            _ => None,
        };
        Some((name, phrase.to_owned()))
    }
}

/// A constant of which the name or the comment may say that it is a code.
pub(super) fn named_code(line: u64, name: &str, code: u32, comment: Option<&str>, sink: &mut Sink<'_>) {
    let (phrase, remark) = comment.map_or((None, None), |comment| comment_parts(comment, code));
    let is_known = phrase.as_deref().is_some_and(is_registered_phrase) || (in_range(code) && names_code(name, code));
    let has_phrase = phrase.is_some() && (100..1000).contains(&code) && !is_of_quantity(name);
    if (is_known && !is_of_other_numbers(name)) || has_phrase {
        sink(Found::Row(Row { line, code, phrase, name: some(name), remark, ..Row::default() }));
    } else if in_range(code) && !is_of_other_numbers(name) {
        sink(Found::Doubt { line, why: NUMBER_ALONE });
    }
}
