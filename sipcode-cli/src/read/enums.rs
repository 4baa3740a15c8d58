//! Enums of C, C#, Java, Kotlin and Protocol Buffers.

use std::collections::HashSet;
use std::mem::take;

use super::guess::Form;
use super::symbols::Symbols;
use super::tokens::{Kind, Token, around, partners, tokens};
use super::words::{
    comment_parts, in_range, is_of_other_numbers, is_of_quantity, is_registered_phrase, names_code, some, words,
};
use super::{Found, NUMBER_ALONE, Row, Sink};

/// Between `enum` and its brace stand no more tokens.
const LONGEST_HEAD: usize = 64;

/// Attributes of which the text is a note, or the name in a message.
const WITHOUT_PHRASE: [&str; 4] = ["Obsolete", "JsonProperty", "JsonPropertyName", "XmlEnum"];

/// Why a person must decide on a member whose number is an expression, a name of another file, or out of any range.
pub(super) const NO_STATUS_CODE: &str = "its number cannot be read as a status code";

/// Reads every enum in the source.
pub fn read(source: &str, form: Form, sink: &mut Sink<'_>) {
    let tokens = tokens(source, false);
    let mut source = Source::new(&tokens, form);
    source.has_enum = source.finds_enum();
    let mut symbols = Symbols::default();
    let mut above = None;
    let mut index = 0;
    while index < tokens.len() {
        // An enum without codes may have them in its attributes.
        index = match source.enum_body(index).filter(|_| source.has_enum) {
            Some((name, open)) => source.read_enum(name, open, &mut |found| symbols.found(found)),
            None => source.pair(index, &mut above, &mut symbols),
        };
    }
    symbols.give(sink);
}

/// Source code with its brackets.
#[derive(Debug)]
pub(super) struct Source<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) partners: Vec<usize>,
    pub(super) around: Vec<usize>,
    pub(super) form: Form,
    /// Whether an enum holds codes; other constants are values of something else then.
    pub(super) has_enum: bool,
}

/// A member as far as it is read.
#[derive(Default)]
struct Member {
    line: u64,
    name: String,
    number: Option<u32>,
    has_value: bool,
    /// The name that is the whole value.
    alias: Option<String>,
    /// Whether the number is that of the member before, and one.
    is_counted: bool,
    /// String literals of the arguments.
    texts: Vec<String>,
    attribute: Option<String>,
    docs: String,
    comment: Option<String>,
}

impl<'a> Source<'a> {
    pub(super) fn new(tokens: &'a [Token], form: Form) -> Self {
        let partners = partners(tokens);
        Self { around: around(&partners), partners, tokens, form, has_enum: false }
    }
}

impl Source<'_> {
    fn finds_enum(&self) -> bool {
        let mut found = false;
        let mut index = 0;
        while index < self.tokens.len() && !found {
            index = match self.enum_body(index) {
                Some((name, open)) => self.read_enum(name, open, &mut |_| found = true),
                None => index + 1,
            };
        }
        found
    }

    /// The name and the brace of the enum of which the keyword stands here.
    pub(super) fn enum_body(&self, index: usize) -> Option<(&str, usize)> {
        if self.tokens.get(index)?.word() != Some("enum") {
            return None;
        }
        let mut name = "";
        let mut next = index + 1;
        while next < index + LONGEST_HEAD {
            let token = self.tokens.get(next)?;
            match &token.kind {
                Kind::Sign('{') => return Some((name, next)),
                Kind::Sign(';' | '}' | '=') => return None,
                Kind::Sign('(') => next = self.partners[next],
                Kind::Word(word) if name.is_empty() && !matches!(&**word, "class" | "struct") => name = word,
                _ => {}
            }
            next += 1;
        }
        None
    }

    /// Reads the members of an enum, and tells where it ends.
    pub(super) fn read_enum(&self, name: &str, open: usize, sink: &mut Sink<'_>) -> usize {
        let (members, end) = self.members(open + 1, self.partners[open]);
        let numbers = || members.iter().filter_map(|member| Some((member, member.number?)));
        let is_likely = |member: &Member, number| {
            has_three_digits(number) || member.texts.iter().any(|text| is_registered_phrase(text))
        };
        let likely = numbers().filter(|(member, number)| is_likely(member, *number)).count();
        // Where one is a code, or the name says so, the others are codes out of range.
        let is_sip = || words(name).iter().any(|word| word == "sip");
        let has_codes = likely > 0 && (numbers().any(|(_, number)| in_range(number)) || is_sip());
        if !is_of_other_numbers(name) && has_codes && likely * 2 >= numbers().count() {
            let names: HashSet<_> = members.iter().map(|member| member.name.clone()).collect();
            members.into_iter().filter_map(|member| member.found(&names)).for_each(sink);
        }
        end
    }

    /// The members, and where they end: a body may stand behind them.
    fn members(&self, start: usize, end: usize) -> (Vec<Member>, usize) {
        let mut members = Vec::new();
        // The next one, with what stands before its name.
        let mut member = Member::default();
        let mut next = Some(0);
        let mut index = start;
        while index < end {
            let token = &self.tokens[index];
            index = match token.word().filter(|word| !self.begins_statement(word)) {
                Some(name) => {
                    (member.line, member.name) = (token.line, name.to_owned());
                    let behind = self.read_member(&mut member, index + 1, end);
                    if !member.has_value && self.counts() {
                        (member.number, member.is_counted) = (next, true);
                    }
                    next = member.number.and_then(|number| number.checked_add(1));
                    members.push(take(&mut member));
                    let is_last = self.tokens.get(behind - 1).is_some_and(|token| token.is(';'));
                    if is_last && self.has_body_behind_members() {
                        return (members, behind);
                    }
                    behind
                }
                None if token.is(';') && self.has_body_behind_members() => break,
                None => self.read_before_name(&mut member, index, end),
            };
        }
        (members, index)
    }

    /// Reads what begins here and is no name, and tells where it ends.
    fn read_before_name(&self, member: &mut Member, index: usize, end: usize) -> usize {
        let token = &self.tokens[index];
        match &token.kind {
            Kind::Comment { text, is_doc: true } => member.docs.extend([&without_tags(text), " "]),
            Kind::Comment { text, .. } if token.is_first && is_registered_phrase(text) => member.docs.clone_from(text),
            Kind::Sign('[') => return self.read_attribute(member, index),
            // An annotation; in C# the name of a member that would be a keyword.
            Kind::Sign('@') if self.form != Form::CSharp => match self.tokens.get(index + 2) {
                Some(open) if open.is('(') => return self.partners[index + 2] + 1,
                _ => return index + 2,
            },
            Kind::Sign('#') if token.is_first => return self.directive_end(index),
            Kind::Word(_) => {
                let length = self.tokens[index..end].iter().position(|token| token.is(';'));
                return length.map_or(end, |length| index + length) + 1;
            }
            _ => {}
        }
        index + 1
    }

    /// `reserved 5 to 9;`
    fn begins_statement(&self, word: &str) -> bool {
        self.form == Form::Protobuf && matches!(word, "reserved" | "option")
    }

    /// Whether a member without a number is one more than the one before.
    fn counts(&self) -> bool {
        matches!(self.form, Form::C | Form::CSharp)
    }

    fn has_body_behind_members(&self) -> bool {
        matches!(self.form, Form::Java | Form::Kotlin)
    }

    /// Reads an attribute, and tells where it ends. The first with a phrase goes before the others, and a description before
    /// all.
    fn read_attribute(&self, member: &mut Member, open: usize) -> usize {
        let close = self.partners[open];
        let mut has_call = false;
        let mut index = open + 1;
        while index + 1 < close.min(self.tokens.len()) {
            if let Some(name) = self.tokens[index].word().filter(|_| self.tokens[index + 1].is('(')) {
                has_call = true;
                let end = self.partners[index + 1];
                let is_phrase =
                    !WITHOUT_PHRASE.contains(&name) && (member.attribute.is_none() || name == "Description");
                let phrase = self.tokens.get(index + 2..end).filter(|_| is_phrase).and_then(phrase_of_attribute);
                member.attribute = phrase.or(member.attribute.take());
                index = end;
            }
            index += 1;
        }
        // `[(text) = "Busy Here"]` of Protocol Buffers.
        if !has_call && member.attribute.is_none() {
            member.attribute = self.tokens.get(open + 1..close).and_then(phrase_of_attribute);
        }
        close + 1
    }

    /// Reads what stands behind the name, and tells where the next member begins.
    fn read_member(&self, member: &mut Member, start: usize, end: usize) -> usize {
        let mut index = start;
        let mut last_line = member.line;
        while index < end {
            let token = &self.tokens[index];
            last_line = if matches!(token.kind, Kind::Comment { .. }) { last_line } else { token.last_line };
            index = match &token.kind {
                Kind::Sign('=') => {
                    self.read_value(member, index + 1, end);
                    index + 1
                }
                Kind::Sign('(') if !member.has_value => {
                    member.has_value = true;
                    self.arguments(member, index);
                    let close = self.partners[index];
                    last_line = self.tokens.get(close).map_or(last_line, |token| token.line);
                    close + 1
                }
                Kind::Sign('[') => self.read_attribute(member, index),
                Kind::Sign('(' | '{') => self.partners[index] + 1,
                Kind::Sign('#') if token.is_first => self.directive_end(index),
                Kind::Comment { text, .. } if token.line == last_line => {
                    member.comment = some(text);
                    index + 1
                }
                Kind::Sign(',' | ';') => {
                    index += 1;
                    break;
                }
                _ => index + 1,
            };
        }
        // Comments behind the separator, on its line.
        for token in self.tokens.get(index..end).unwrap_or_default() {
            let Kind::Comment { text, .. } = &token.kind else { break };
            if token.is_first || token.line != last_line {
                break;
            }
            member.comment = member.comment.take().or_else(|| some(text));
            index += 1;
        }
        index.max(start)
    }

    /// Where a line of the preprocessor ends.
    pub(super) fn directive_end(&self, start: usize) -> usize {
        let mut end = start + 1;
        let mut line = self.tokens[start].line;
        while let Some(token) = self.tokens.get(end) {
            if token.line > line && !self.tokens[end - 1].is('\\') {
                break;
            }
            line = token.last_line.max(line);
            end += 1;
        }
        end
    }

    /// A number, in parentheses or not, that is the whole value, and where it ends.
    pub(super) fn value(&self, start: usize) -> Option<(u32, usize)> {
        let mut index = start;
        while self.tokens.get(index)?.is('(') {
            index += 1;
            // `(int)404`.
            if self.tokens.get(index)?.word().is_some() && self.tokens.get(index + 1)?.is(')') {
                index += 2;
            }
        }
        let number = self.tokens[index].number()?;
        while self.tokens.get(index + 1).is_some_and(|token| token.is(')')) {
            index += 1;
        }
        let is_whole = match self.tokens.get(index + 1).map(|token| &token.kind) {
            Some(Kind::Sign(sign)) => matches!(sign, ',' | ';' | '}' | '[' | '#'),
            _ => true,
        };
        is_whole.then_some((number, index + 1))
    }

    fn read_value(&self, member: &mut Member, start: usize, end: usize) {
        member.has_value = true;
        member.number = self.value(start).map(|(number, _)| number);
        member.alias = self.name(start, end).map(str::to_owned);
    }

    /// `BUSY_HERE` or `SipStatus.BUSY_HERE`, if that is the whole value.
    fn name(&self, start: usize, end: usize) -> Option<&str> {
        let is_part = |token: &&Token| token.word().is_some() || token.is('.') || token.is(':');
        let value = self.tokens.get(start..end)?;
        let length = value.iter().take_while(is_part).count();
        let ends = |next: &Token| matches!(next.kind, Kind::Sign(',' | ';') | Kind::Comment { .. });
        let is_whole = value.get(length).is_none_or(ends);
        value[..length].last()?.word().filter(|_| is_whole)
    }

    fn arguments(&self, member: &mut Member, open: usize) {
        let Some(inside) = self.tokens.get(open + 1..self.partners[open]) else { return };
        let number = inside.iter().position(|token| token.number().is_some());
        // `-1`, `{401, 407}`, `listOf(401, 407)`
        let is_part = |number: &usize| {
            let is_list = inside.get(number + 1).is_some_and(|next| next.is(','));
            let is_before = |sign: &Token| sign.is('-') || (is_list && (sign.is('{') || sign.is('(')));
            inside[..*number].last().is_some_and(is_before)
        };
        member.number = number.filter(|number| !is_part(number)).and_then(|number| inside[number].number());
        let tokens: Vec<_> = inside.iter().filter(|token| !matches!(token.kind, Kind::Comment { .. })).collect();
        for (index, token) in tokens.iter().enumerate() {
            let Some(text) = token.text() else { continue };
            // `"Not" + " Found"`.
            let before = index.checked_sub(2).and_then(|before| tokens.get(before..index));
            let goes_on = before.is_some_and(|before| before[0].text().is_some() && before[1].is('+'));
            match member.texts.last_mut().filter(|_| goes_on) {
                Some(last) => last.push_str(text),
                None => member.texts.push(text.to_owned()),
            }
        }
    }
}

fn has_three_digits(code: u32) -> bool {
    (100..1000).contains(&code)
}

impl Member {
    /// The row, or a doubt. Nothing is to be said of another name of a member.
    fn found(self, names: &HashSet<String>) -> Option<Found> {
        let (line, is_counted) = (self.line, self.is_counted);
        let (may_have_number, has_text) = (self.has_value || is_counted, !self.texts.is_empty());
        let is_alias = self.alias.as_ref().is_some_and(|alias| names.contains(alias));
        let Some(row) = self.row() else {
            return (may_have_number && !is_alias).then_some(Found::Doubt { line, why: NO_STATUS_CODE });
        };
        let name = row.name.as_deref().unwrap_or_default();
        let may_be_no_code = is_counted || is_of_quantity(name);
        if row.phrase.is_none() && may_be_no_code && !names_code(name, row.code) {
            // `SIP_STATUS_MAX` at the end.
            return has_three_digits(row.code).then_some(Found::Doubt { line, why: NUMBER_ALONE });
        }
        if has_three_digits(row.code) || row.phrase.as_deref().is_some_and(is_registered_phrase) {
            return Some(Found::Row(row));
        }
        // Many enums begin with a zero that stands for nothing.
        (row.code != 0 || has_text).then_some(Found::Doubt { line, why: NO_STATUS_CODE })
    }

    fn row(self) -> Option<Row> {
        let code = self.number?;
        let mut texts = self.texts.into_iter().filter_map(|text| some(&text));
        let given = texts.next().or(self.attribute);
        let (from_docs, remark_in_docs) = comment_parts(&self.docs, code);
        let (phrase, remark) = match (given, self.comment) {
            (Some(phrase), _) => {
                let docs = from_docs.filter(|docs| *docs != phrase).or(remark_in_docs);
                (Some(phrase), texts.next().or(docs))
            }
            (None, Some(comment)) => {
                let (phrase, remark) = comment_parts(&comment, code);
                (phrase.or(from_docs), remark.or(remark_in_docs))
            }
            (None, None) => (from_docs, remark_in_docs),
        };
        Some(Row { line: self.line, code, phrase, name: Some(self.name), remark, ..Row::default() })
    }
}

/// `"Session " + "Progress"`, or `Name = "Decline"` where other arguments have names, too. A number is no phrase.
fn phrase_of_attribute(arguments: &[Token]) -> Option<String> {
    let of = |argument: &[Token]| {
        let text: String = argument.iter().filter_map(Token::text).collect();
        some(&text).filter(|text| text.contains(char::is_alphabetic))
    };
    let arguments = || arguments.split(|token| token.is(','));
    let is_name = |argument: &&[Token]| argument.first().and_then(Token::word) == Some("Name");
    arguments().find(is_name).and_then(of).or_else(|| arguments().find_map(of))
}

/// `<summary>Trying</summary>` is `Trying`.
pub(super) fn without_tags(text: &str) -> String {
    let mut plain = String::new();
    let mut is_tag = false;
    for letter in text.chars() {
        match letter {
            '<' => is_tag = true,
            '>' if is_tag => is_tag = false,
            letter if !is_tag => plain.push(letter),
            _ => {}
        }
    }
    plain
}
