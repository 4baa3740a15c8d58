//! C and C++: `#define`, arrays of `value_string` and the like, enums, `case 486: return "Busy Here";`.

use super::enums::{NO_STATUS_CODE, Source};
use super::guess::Form;
use super::pairs::named_code;
use super::symbols::{Named, Symbols};
use super::tokens::{Kind, Token, tokens};
use super::words::{in_range, is_identifier, is_of_other_numbers, is_registered_phrase, some};
use super::{Found, Row, Sink, lines};

/// Elements of arrays have no more tokens.
const LONGEST_ELEMENT: usize = 32;
/// More labels do not share one text.
const MOST_LABELS: usize = 16;

/// Reads the source.
pub fn read(source: &str, sink: &mut Sink<'_>) {
    let tokens = enabled(tokens(source, false));
    let source = Source::new(&tokens, Form::C);
    let mut symbols = Symbols::default();
    let mut index = 0;
    // The array that is being read, and its name.
    let mut array = (0, "");
    while let Some(token) = tokens.get(index) {
        if let Some((name, open)) = source.enum_body(index) {
            index = source.read_enum(name, open, &mut |found| symbols.found(found));
            continue;
        }
        if token.is('#') && token.is_first {
            index = source.directive(index, &mut symbols);
            continue;
        }
        match &token.kind {
            Kind::Word(word) if tokens.get(index + 1).is_some_and(|next| next.is('[') || next.is('=')) => {
                array = (index, word);
            }
            Kind::Word(word) if word == "case" => {
                if let Some(end) = source.case(index, &mut |found| symbols.found(found)) {
                    index = end;
                    continue;
                }
            }
            // An element `[SIP_BUSY] = "Busy Here"` is read at its bracket.
            Kind::Word(_) if index > 0 && !tokens[index - 1].is('[') => {
                symbols.named_where_defined(source.named_phrase(index));
            }
            Kind::Sign('{' | '(' | '[') if !is_of_other_numbers(array.1) => {
                index = source.read_element(index, array.0, &mut symbols);
            }
            _ => {}
        }
        index += 1;
    }
    symbols.give(sink);
}

/// The tokens without those between `#if 0` and its `#else` or `#endif`.
fn enabled(mut tokens: Vec<Token>) -> Vec<Token> {
    // How many conditions are open, from `#if 0` on.
    let mut depth = 0_usize;
    let mut enabled = Vec::with_capacity(tokens.len());
    for index in 0..tokens.len() {
        if let [hash, word, rest @ ..] = &tokens[index..] {
            let is_zero = || matches!(rest, [zero, next, ..] if zero.number() == Some(0) && !next.is('|'));
            match word.word().filter(|_| hash.is('#') && hash.is_first) {
                Some("if") if depth > 0 || is_zero() => depth += 1,
                Some("ifdef" | "ifndef") if depth > 0 => depth += 1,
                Some("else" | "elif") if depth == 1 => depth = 0,
                Some("endif") => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        enabled.push(depth == 0);
    }
    let mut enabled = enabled.into_iter();
    tokens.retain(|_| enabled.next() == Some(true));
    tokens
}

impl Source<'_> {
    /// Reads an element of an array that begins here, and tells where it ends.
    fn read_element(&self, open: usize, array: usize, symbols: &mut Symbols) -> usize {
        let array = (array, String::new());
        let named = if self.tokens[open].is('[') {
            // `[486] = "Busy Here"`.
            self.designated(open, &mut |found| symbols.found(found))
        } else if self.element(open, false, &mut |found| symbols.found(found)) {
            symbols.holds_codes(array);
            return self.partners[open];
        } else if self.is_unread(open) {
            symbols.unread(self.tokens[open].line, array);
            return self.partners[open];
        } else {
            self.named_element(open)
        };
        if let Some((name, phrase)) = named {
            symbols.named(Named { line: self.tokens[open].line, name, phrase, array: Some(array) });
        }
        open
    }

    /// `{ 486, BUSY_TEXT }`, which is no element that is read.
    fn is_unread(&self, open: usize) -> bool {
        let inside = self.tokens.get(open + 1..self.partners[open]).unwrap_or_default();
        let code = inside.first().filter(|_| self.tokens[open].is('{')).and_then(Token::number);
        code.is_some_and(in_range) && inside.get(1).is_some_and(|next| next.is(','))
    }

    /// `{ SIP_BUSY, "Busy Here" }`, `{ "Busy Here", SIP_BUSY }`. Another number, and an expression, has no name.
    fn named_element(&self, open: usize) -> Option<(String, String)> {
        let inside = self.tokens.get(open + 1..self.partners[open]).filter(|inside| inside.len() <= LONGEST_ELEMENT)?;
        let mut arguments = inside.split(|token| token.is(',')).map(Argument::read);
        let (first, second) = (arguments.next()?, arguments.next()?);
        let pair = match (first.text, second.text) {
            (None, Some(text)) => Some((first.name.unwrap_or_default(), text)),
            (Some(text), _) => second.name.zip(Some(text)),
            (None, None) => None,
        };
        // Around the elements stands a brace, too.
        pair.filter(|_| self.tokens[open].is('{') && !inside.iter().any(|token| token.is('{')))
    }

    /// Reads a line of the preprocessor, and tells where it ends.
    fn directive(&self, start: usize, symbols: &mut Symbols) -> usize {
        let end = self.directive_end(start);
        if let [_, define, name, value @ ..] = &self.tokens[start..end] {
            if define.word() == Some("define") {
                if let Some(name) = name.word() {
                    let above = start.checked_sub(1).map(|above| &self.tokens[above]);
                    let above = above.filter(|above| above.is_first).and_then(comment);
                    let above = above.filter(|above| is_registered_phrase(above));
                    let line = self.tokens[start].line;
                    if let Some(number) = define_value(value).and_then(Token::number) {
                        symbols.defined(name, number, line);
                    }
                    let sink: &mut Sink<'_> = &mut |found| symbols.found(found);
                    define_row(line, name, value, above, sink);
                    // `#define CODES(X) X(486, "Busy Here") X(DECLINE, 603, "Decline")`
                    let mut index = start + 3;
                    while index < end && !is_of_other_numbers(name) {
                        let is_element = matches!(self.tokens[index].kind, Kind::Sign('(' | '{'));
                        index = if is_element && self.element(index, true, sink) {
                            self.partners[index]
                        } else {
                            index + 1
                        };
                    }
                }
            }
        }
        end
    }

    /// `{ 486, "Busy Here" }`, `{ .code = 486, .text = "Busy" " Here" }`, `XX(486, BUSY_HERE, "Busy Here")`.
    fn element(&self, open: usize, of_macro: bool, sink: &mut Sink<'_>) -> bool {
        let close = self.partners[open];
        let Some(inside) = self.tokens.get(open + 1..close).filter(|inside| inside.len() <= LONGEST_ELEMENT) else {
            return false;
        };
        let arguments: Vec<_> = inside.split(|token| token.is(',')).map(Argument::read).collect();
        let numbers = || arguments.iter().filter_map(|argument| argument.number);
        let mut texts = arguments.iter().filter_map(|argument| argument.text.as_ref()).peekable();
        // `{ 17, 486, "Busy Here" }`
        let code = numbers().find(|number| (100..1000).contains(number)).or_else(|| numbers().next());
        // `{ "BUSY", 486, "Busy Here" }`
        let name = texts.next_if(|text| is_identifier(text));
        let (name, phrase) = if texts.peek().is_some() { (name, texts.next()) } else { (None, name) };
        let (Some(code), Some(phrase)) = (code, phrase) else { return false };
        // `printf("%d %s", 500, "…")` is no element.
        let first = arguments.first();
        let is_element = match self.tokens[open].kind {
            Kind::Sign('(') => first.is_some_and(|first| first.number.is_some() || (of_macro && first.name.is_some())),
            _ => first.is_some_and(|first| first.number.is_some() || first.text.is_some() || first.name.is_some()),
        };
        if !is_element || (!(100..1000).contains(&code) && !is_registered_phrase(phrase)) {
            return false;
        }
        let name = name.or_else(|| arguments.iter().find_map(|argument| argument.name.as_ref())).cloned();
        let remark = texts.next().and_then(|text| some(text));
        sink(Found::Row(Row {
            line: self.tokens[open].line,
            code,
            phrase: some(phrase),
            name,
            remark,
            ..Row::default()
        }));
        true
    }

    /// Reads `[486] = "Busy Here"`, or gives the name and the phrase of `[SIP_BUSY] = "Busy Here"`.
    fn designated(&self, open: usize, sink: &mut Sink<'_>) -> Option<(String, String)> {
        let [code, close, equals, text @ ..] = self.tokens.get(open + 1..)? else { return None };
        let phrase = joined(text).filter(|_| close.is(']') && equals.is('='))?;
        if let Some(code) = code.number() {
            sink(Found::Row(Row { line: self.tokens[open].line, code, phrase: some(&phrase), ..Row::default() }));
        }
        Some((code.word()?.to_owned(), phrase))
    }

    /// Reads `case 486: return "Busy Here";`, `case 480: case 481: return "Gone";` and `case 480, 481 -> "Gone";`, and tells
    /// where the labels end.
    pub(super) fn case(&self, index: usize, sink: &mut Sink<'_>) -> Option<usize> {
        let (mut codes, mut end) = self.labels(index + 1)?;
        for _ in 0..MOST_LABELS {
            let is_between =
                |token: &Token| matches!(token.kind, Kind::Sign(':' | '-' | '=' | '>') | Kind::Comment { .. });
            end += self.tokens[end..].iter().take_while(|token| is_between(token)).count();
            match self
                .tokens
                .get(end)
                .and_then(Token::word)
                .filter(|word| *word == "case")
                .map(|_| self.labels(end + 1))
            {
                Some(Some((more, next))) => {
                    codes.extend(more);
                    end = next;
                }
                Some(None) => end = (end + 2).min(self.tokens.len()),
                None => break,
            }
        }
        let is_label = |token: &Token| matches!(token.word(), Some("case" | "default"));
        let behind = self.tokens.get(end..)?;
        let text =
            behind.iter().take(8).take_while(|token| !is_label(token)).position(|token| token.text().is_some())?;
        let phrase = joined(&behind[text..])?;
        rows_of_labels(&codes, &phrase, sink);
        Some(end)
    }

    /// The codes before a colon or an arrow, each with its line, and where they end: `480, 481 ->`, `480 | 481:`,
    /// `480 or 481 =>`. `400 ... 499:` is of many codes, and a name of an unknown one.
    pub(super) fn labels(&self, start: usize) -> Option<(Vec<(u64, u32)>, usize)> {
        let mut codes = Vec::new();
        let mut index = start;
        while codes.len() < MOST_LABELS {
            let token = self.tokens.get(index)?;
            codes.push((token.line, token.number().filter(|code| (100..1000).contains(code))?));
            index += 1;
            index += self.tokens[index..].iter().take_while(|token| comment(token).is_some()).count();
            let [next, behind @ ..] = self.tokens.get(index..)? else { return None };
            match &next.kind {
                Kind::Sign(',' | '|') => {}
                Kind::Word(word) if word == "or" => {}
                Kind::Sign(':') => return Some((codes, index)),
                Kind::Sign('-' | '=') if behind.first()?.is('>') => return Some((codes, index)),
                _ => return None,
            }
            index += 1;
        }
        None
    }
}

/// A row for each label.
pub(super) fn rows_of_labels(codes: &[(u64, u32)], phrase: &str, sink: &mut Sink<'_>) {
    for (line, code) in codes {
        sink(Found::Row(Row { line: *line, code: *code, phrase: some(phrase), ..Row::default() }));
    }
}

/// Words that are no names of codes.
const VALUES: [&str; 6] = ["NULL", "nullptr", "TRUE", "FALSE", "true", "false"];

/// An argument of an element.
#[derive(Default)]
struct Argument {
    number: Option<u32>,
    text: Option<String>,
    name: Option<String>,
}

impl Argument {
    fn read(tokens: &[Token]) -> Self {
        let tokens: Vec<_> = tokens.iter().filter(|token| !matches!(token.kind, Kind::Comment { .. })).collect();
        // `.code = 486`.
        let value = match &*tokens {
            [dot, _, equals, value @ ..] if dot.is('.') && equals.is('=') => value,
            // `_("Busy Here")`, `QObject::tr("Busy Here")`.
            [path @ .., open, text, close] if open.is('(') && close.is(')') && is_path(path) => {
                return Self { text: text.text().map(str::to_owned), ..Self::default() };
            }
            all => all,
        };
        match value {
            [only] => {
                let digits = only.text().filter(|text| text.len() == 3).and_then(|text| text.parse().ok());
                Self {
                    number: only.number().or(digits),
                    text: only.text().filter(|_| digits.is_none()).map(str::to_owned),
                    name: only.word().filter(|word| !VALUES.contains(word)).map(str::to_owned),
                }
            }
            texts if !texts.is_empty() && texts.iter().all(|token| token.text().is_some()) => {
                Self { text: Some(texts.iter().filter_map(|token| token.text()).collect()), ..Self::default() }
            }
            _ => Self::default(),
        }
    }
}

fn is_path(tokens: &[&Token]) -> bool {
    tokens.last().is_some_and(|last| last.word().is_some())
        && tokens.iter().all(|token| token.word().is_some() || token.is(':') || token.is('.'))
}

/// Adjacent literals as one.
fn joined(tokens: &[Token]) -> Option<String> {
    let texts: Vec<_> = tokens.iter().take(LONGEST_ELEMENT).map_while(Token::text).collect();
    (!texts.is_empty()).then(|| texts.concat())
}

fn comment(token: &Token) -> Option<&str> {
    match &token.kind {
        Kind::Comment { text, .. } => Some(text),
        _ => None,
    }
}

/// Of a cast.
pub(super) fn is_type(word: &str) -> bool {
    matches!(word, "int" | "unsigned" | "short" | "long" | "uint16_t" | "uint32_t")
}

/// The only token of a value, but for parentheses and a cast.
fn define_value(value: &[Token]) -> Option<&Token> {
    let is_part = |token: &&Token| {
        let is_around = matches!(token.kind, Kind::Comment { .. } | Kind::Sign('(' | ')' | '\\'));
        !is_around && !token.word().is_some_and(is_type)
    };
    let mut parts = value.iter().filter(is_part);
    parts.next().filter(|_| parts.next().is_none())
}

/// `#define SIP_BUSY_HERE 486 /* Busy Here */`
fn define_row(line: u64, name: &str, value: &[Token], above: Option<&str>, sink: &mut Sink<'_>) {
    let comment = value.iter().find_map(comment).or(above);
    let Some(value) = define_value(value) else {
        // `#define SIP_BUSY_HERE (SIP_BASE + 86)`
        let is_sum = value.iter().any(|token| token.is('+') || token.is('-'));
        let is_named =
            [name.trim_start_matches("SIP_"), comment.unwrap_or_default()].into_iter().any(is_registered_phrase);
        if is_sum && is_named {
            sink(Found::Doubt { line, why: NO_STATUS_CODE });
        }
        return;
    };
    let digits = value.text().filter(|text| text.len() == 3).and_then(|text| text.parse().ok());
    if let Some(text) = value.text().filter(|_| digits.is_none()) {
        // `#define SIP_BUSY_HERE "486 Busy Here"`
        for row in lines::rows(text) {
            sink(Found::Row(Row { line, name: some(name), ..row }));
        }
        return;
    }
    let Some(code) = value.number().or(digits) else { return };
    named_code(line, name, code, comment, sink);
}
