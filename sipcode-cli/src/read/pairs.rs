//! Constants, and codes beside their phrases, wherever they stand in source code.

use super::c::{is_type, rows_of_labels};
use super::enums::{Source, without_tags};
use super::guess::Form;
use super::symbols::{Place, Symbols};
use super::tokens::{Kind, Token};
use super::tree::{CODE_KEYS, PHRASE_KEYS};
use super::words::{
    comment_parts, compact, in_range, is_of_other_numbers, is_of_quantity, is_registered_phrase, names_code, some,
};
use super::{Found, NUMBER_ALONE, Row, Sink};

/// Between a code and its phrase stand no more signs.
const MOST_SIGNS: usize = 5;
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
            // `["486", "600"]`
            let is_phrase = |text: &String| token.text().is_none() || text.contains(char::is_alphabetic);
            match self.text_behind(index + 1).or_else(|| self.phrase_of_value(index + 1)).filter(is_phrase) {
                // Calls have a number and a text, too.
                Some(phrase) if (100..1000).contains(&code) || is_registered_phrase(&phrase) => {
                    let phrase = some(&phrase);
                    symbols.found(Found::Row(Row { line: token.line, code, phrase, ..Row::default() }));
                    symbols.holds_codes(self.place(index));
                }
                None if in_range(code) && self.may_have_phrase(index) => symbols.unread(token.line, self.place(index)),
                _ => {}
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
        // `code, reason = 404, "Not Found"`
        let name = token.word().filter(|name| !PHRASE_KEYS.contains(&&*compact(name)));
        let is_code = CODE_KEYS.contains(&&*compact(key));
        let of_object =
            Some(index).filter(|_| is_code).and_then(|_| self.object(index).or_else(|| self.lines(index, end)));
        let beside = || Some((name, self.text_behind(end)?));
        if let Some((name, phrase)) = of_object.or_else(beside).filter(|_| (100..1000).contains(&code)) {
            let name = name.map(str::to_owned);
            symbols.found(Found::Row(Row { line: token.line, code, phrase: some(&phrase), name, ..Row::default() }));
            symbols.holds_codes(self.place(index));
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
            // `["Busy Here"] = 486`, `int kBusyHere{486};`
            [close, equals, ..] if close.is(']') && equals.is('=') && self.tokens[start - 1].text().is_some() => {
                start + 2
            }
            [open, ..] if open.is('{') && start > 1 && self.tokens[start - 2].word().is_some_and(is_type) => start + 1,
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
            Some(Kind::Sign(')')) => self.tokens[..index - 1].last().and_then(Token::word).is_some_and(is_type),
            Some(Kind::Sign(before)) => matches!(before, '(' | '{' | '[' | ',' | ':' | '=' | ';'),
            _ => true,
        };
        let is_element =
            |sign| sign == ',' && matches!(self.tokens[..index].last(), Some(open) if open.is('{') || open.is('['));
        let is_key = match self.tokens.get(index + 1).map(|next| &next.kind) {
            Some(Kind::Sign(sign)) => matches!(sign, ':' | '=' | ']') || is_element(*sign),
            _ => false,
        };
        let is_code = |text: &&str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        let quoted = || token.text().filter(|_| is_key).filter(is_code)?.parse().ok();
        token.number().or_else(quoted).filter(|_| is_within)
    }

    /// The array of a code, or of the element that the code begins.
    fn place(&self, index: usize) -> Place {
        let open = self.around[index];
        if open + 1 != index {
            return (open, String::new());
        }
        let called = self.tokens[..open].last().and_then(Token::word).unwrap_or_default();
        (self.around[open], called.to_owned())
    }

    /// Whether the code is a key, or begins an element.
    fn may_have_phrase(&self, index: usize) -> bool {
        match self.tokens.get(index + 1).map(|next| &next.kind) {
            Some(Kind::Sign('=' | ']')) => true,
            // Outside brackets it is YAML, or a label.
            Some(Kind::Sign(':')) => self.around[index] < self.tokens.len(),
            Some(Kind::Sign(',')) => self.around[index] + 1 == index,
            Some(Kind::Word(word)) => word == "to",
            _ => false,
        }
    }

    /// The phrase in the object behind a key: `486: { reason: "Busy Here" }`, `[486] = { reason = "Busy Here" }`.
    fn phrase_of_value(&self, start: usize) -> Option<String> {
        let is_sign = |token: &&Token| matches!(token.kind, Kind::Sign(']' | ':' | '=' | '>'));
        let open = start + self.tokens.get(start..)?.iter().take(MOST_SIGNS).take_while(is_sign).count();
        let is_value = self.tokens[..open].last().is_some_and(|sign| sign.is(':') || sign.is('=') || sign.is('>'));
        let close = self.partners.get(open).filter(|close| is_value && **close < self.tokens.len())?;
        phrase_of_object(self.tokens.get(open + 1..*close.min(&(open + LONGEST_OBJECT)))?)
    }

    /// The phrase on the line behind a code, or before it, where only one of them has any.
    fn lines(&self, key_of_code: usize, end: usize) -> Option<(Option<&'a str>, String)> {
        let is_end = self.tokens.get(end).is_some_and(|token| token.is(';'));
        let behind = self.tokens.get(end + usize::from(is_end)..)?;
        let before = &self.tokens[..key_of_code];
        let before = &before[..before.len() - usize::from(before.last().is_some_and(|token| token.is(';')))];
        let of = |tokens: &[Token]| match tokens {
            [key, _, _] if key.is_first && self.tokens[key_of_code].is_first => phrase_of_object(tokens),
            _ => None,
        };
        let behind = of(&behind[..behind.len().min(3)]);
        let before = of(&before[before.len().saturating_sub(3)..]);
        if behind.is_some() && before.is_some() { None } else { Some((None, behind.or(before)?)) }
    }

    /// The text that signs set apart from the number before: `486, "Busy Here"`, `486 => "Busy Here"`,
    /// `[486] = "Busy" + " Here"`, `486 to "Busy Here"`, `if code == 486: return "Busy Here"`.
    fn text_behind(&self, start: usize) -> Option<String> {
        let mut behind = self.tokens.get(start..)?;
        let (mut is_apart, mut is_value) = (false, false);
        for _ in 0..MOST_SIGNS {
            let [first, rest @ ..] = behind else { return None };
            (is_apart, is_value) = match &first.kind {
                Kind::Sign(']' | ')') => (false, false),
                Kind::Sign(sign @ (',' | ':' | '=' | '>' | '-')) => (true, *sign != ','),
                // `("Busy Here", "The callee is busy.")`, `_("Busy Here")`, `<<"Busy Here">>`
                Kind::Sign('(' | '[' | '{' | '<') if is_value => (true, true),
                Kind::Word(word) if word == "to" || (word == "return" && is_apart) => (true, true),
                Kind::Word(word) if word == "_" && is_value => (true, true),
                Kind::Comment { .. } => (is_apart, is_value),
                _ => break,
            };
            behind = rest;
        }
        let [first, rest @ ..] = behind else { return None };
        let mut phrase = first.text().filter(|_| is_apart)?.to_owned();
        behind = rest;
        let is_within = self.around[start] < self.tokens.len();
        loop {
            let (part, rest) = match behind {
                [plus, next, rest @ ..] if plus.is('+') => (next, rest),
                // Adjacent literals of Python.
                [next, rest @ ..] if is_within || !next.is_first => (next, rest),
                _ => break,
            };
            let Some(part) = part.text() else { break };
            phrase.push_str(part);
            behind = rest;
        }
        // The key of what follows, or a part of what is not written out.
        let goes_on = match behind {
            [sign, ..] if sign.is('+') || sign.is('%') => true,
            [dot, second, ..] if dot.is('.') && second.is('.') => true,
            [equals, arrow, ..] if equals.is('=') => arrow.is('>'),
            [colon, ..] => colon.is(':'),
            [] => false,
        };
        (!goes_on).then_some(phrase)
    }

    /// The name and the phrase of the object of which the code has its key here.
    fn object(&self, key: usize) -> Option<(Option<&str>, String)> {
        let is_open = |token: &Token| matches!(token.kind, Kind::Sign('(' | '{' | '['));
        let mut before = key.saturating_sub(LONGEST_OBJECT)..key;
        let open = before.rfind(|open| is_open(&self.tokens[*open]) && self.partners[*open] > key)?;
        let inside = self.tokens.get(open + 1..self.partners[open].min(key + LONGEST_OBJECT))?;
        let phrase = phrase_of_object(inside)?;
        let name = match &self.tokens[..open] {
            [.., name, sign] if sign.is(':') || sign.is('=') => name.word(),
            _ => None,
        };
        Some((name, phrase))
    }
}

/// The text behind the key of a phrase.
fn phrase_of_object(inside: &[Token]) -> Option<String> {
    (0..inside.len()).find_map(|index| {
        let [key, sign, value @ ..] = &inside[index..] else { return None };
        let is_phrase = key.word().or_else(|| key.text()).is_some_and(|key| PHRASE_KEYS.contains(&&*compact(key)));
        let is_value = is_phrase && (sign.is(':') || sign.is('='));
        value.iter().find(|token| !token.is('>')).filter(|_| is_value)?.text().map(str::to_owned)
    })
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
