//! Scripts: constants and pairs in Python, JavaScript, PHP, Go, Lua and the like; in routing scripts of Kamailio and
//! `OpenSIPS` also the replies that they send, and the codes that they ask for.

use super::enums::Source;
use super::guess::Form;
use super::symbols::{NO_PHRASE, Symbols};
use super::tokens::{Kind, Token, tokens};
use super::words::some;
use super::{Found, Row, Sink, table};

/// The code and the phrase of a reply have no more tokens.
const LONGEST_REPLY: usize = 32;

/// Variables that hold the code of a reply.
const CODE_VARIABLES: [&str; 4] = ["T_reply_code", "rs", "status", "T_reply_last"];

/// Reads the script.
pub fn read(source: &str, sink: &mut Sink<'_>) {
    let tokens = tokens(source, true);
    let source = Source::new(&tokens, Form::Script);
    let mut symbols = Symbols::default();
    let mut above = None;
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        let behind = &tokens[index + 1..];
        let sink: &mut Sink<'_> = &mut |found| symbols.found(found);
        match token.word() {
            Some(word) if behind.first().is_some_and(|token| token.is('(')) => {
                let close = source.partners[index + 1];
                let arguments = tokens.get(index + 2..close).unwrap_or_default();
                if word.ends_with("check_status") {
                    asked(arguments, sink);
                } else if word.contains("reply") && !is_defined(&tokens[..index]) && reply(token, arguments, sink) {
                    index = close;
                    continue;
                }
            }
            Some(word) if CODE_VARIABLES.contains(&word) => compared(token.line, behind, sink),
            _ => {}
        }
        index = source.pair(index, &mut above, &mut symbols);
    }
    symbols.give(&mut |found| match found {
        Found::Row(row) if row.phrase.as_deref().is_some_and(has_variable) => {
            sink(Found::Doubt { line: row.line, why: NO_PHRASE });
        }
        found => sink(found),
    });
}

/// Whether a function gets its name here, rather than is called.
fn is_defined(before: &[Token]) -> bool {
    matches!(before.last().and_then(Token::word), Some("function" | "def" | "func" | "fn" | "sub"))
}

/// `$rr`, `$var(x)`, `${x}`
fn has_variable(text: &str) -> bool {
    text.split('$')
        .skip(1)
        .any(|behind| behind.starts_with(|first: char| first.is_alphabetic() || "({".contains(first)))
}

/// `sl_send_reply("486", "Busy Here")`; tells whether it is one.
fn reply(name: &Token, arguments: &[Token], sink: &mut Sink<'_>) -> bool {
    let line = name.line;
    let mut arguments = arguments[..arguments.len().min(LONGEST_REPLY)].split(|token| token.is(','));
    let (code, phrase) = (arguments.next().unwrap_or_default(), arguments.next());
    let is_sent = phrase.is_some() && name.word().is_some_and(|name| name.ends_with("_reply"));
    let is_variable = |code: &Token| code.text().is_some_and(|text| text.contains('$'));
    let found = match (code, phrase.map(concatenated)) {
        ([code], phrase) if code_of(code).is_some() => match (code_of(code), phrase) {
            (_, Some(None)) => Found::Doubt { line, why: NO_PHRASE },
            (code, phrase) => {
                let phrase = phrase.flatten().map(|text| text.trim().to_owned());
                Found::Row(Row { line, code: code.unwrap_or(0), phrase, may_repeat: true, ..Row::default() })
            }
        },
        ([code], _) if is_variable(code) => Found::Doubt { line, why: table::NO_CODE },
        _ if is_sent => Found::Doubt { line, why: table::NO_CODE },
        _ => return false,
    };
    sink(found);
    true
}

/// `"Busy" + " Here"` as one, if nothing else stands there.
fn concatenated(argument: &[Token]) -> Option<String> {
    let is_part = |token: &Token| token.text().is_some() || token.is('+') || token.is('.');
    argument.iter().all(is_part).then(|| argument.iter().filter_map(Token::text).collect())
}

/// `t_check_status("486|408")`.
fn asked(arguments: &[Token], sink: &mut Sink<'_>) {
    let [Token { kind: Kind::Text(pattern), line, .. }] = arguments else { return };
    for code in pattern.split('|').filter_map(code_in) {
        sink(Found::Row(Row { line: *line, code, may_repeat: true, ..Row::default() }));
    }
}

/// `$T_reply_code == 477`.
fn compared(line: u64, behind: &[Token], sink: &mut Sink<'_>) {
    let [equals, second, number, ..] = behind else { return };
    if !equals.is('=') || !(second.is('=') || second.is('~')) {
        return;
    }
    let codes = match &number.kind {
        Kind::Text(pattern) => pattern.split('|').filter_map(code_in).collect(),
        _ => code_of(number).into_iter().collect::<Vec<_>>(),
    };
    for code in codes {
        sink(Found::Row(Row { line, code, may_repeat: true, ..Row::default() }));
    }
}

fn code_of(token: &Token) -> Option<u32> {
    token.number().or_else(|| token.text().and_then(code_in)).filter(|code| (100..1000).contains(code))
}

fn code_in(text: &str) -> Option<u32> {
    let digits = some(text)?;
    let digits = digits.trim_matches(['^', '$', '(', ')']);
    (digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}
