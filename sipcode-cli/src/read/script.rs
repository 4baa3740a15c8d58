//! Scripts: constants and pairs in Python, JavaScript, PHP, Go, Lua and the like; in routing scripts of Kamailio and
//! `OpenSIPS` also the replies that they send, and the codes that they ask for.

use super::enums::Source;
use super::guess::Form;
use super::symbols::Symbols;
use super::tokens::{Kind, Token, partners, tokens};
use super::words::some;
use super::{Found, Row, Sink};

/// Variables that hold the code of a reply.
const CODE_VARIABLES: [&str; 4] = ["T_reply_code", "rs", "status", "T_reply_last"];

/// Reads the script.
pub fn read(source: &str, sink: &mut Sink<'_>) {
    let tokens = tokens(source, true);
    let source = Source { partners: partners(&tokens), tokens: &tokens, form: Form::Script, has_enum: false };
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
                } else if word.contains("reply") && reply(token.line, arguments, sink) {
                    index = close;
                    continue;
                }
            }
            Some(word) if CODE_VARIABLES.contains(&word) => compared(token.line, behind, sink),
            _ => {}
        }
        index = source.pair(index, &mut above, &mut symbols);
    }
    symbols.give(sink);
}

/// `sl_send_reply("486", "Busy Here")`; tells whether it is one.
fn reply(line: u64, arguments: &[Token], sink: &mut Sink<'_>) -> bool {
    let mut arguments = arguments[..arguments.len().min(4)].split(|token| token.is(','));
    let Some([code]) = arguments.next() else { return false };
    let phrase = match arguments.next() {
        Some([phrase]) => phrase.text(),
        _ => None,
    };
    match (code_of(code), code.text()) {
        (Some(code), _) => sink(Found::Row(Row {
            line,
            code,
            phrase: phrase.map(|text| text.trim().to_owned()),
            may_repeat: true,
            ..Row::default()
        })),
        (None, Some(text)) if text.contains('$') => {
            sink(Found::Doubt { line, why: "the code is a variable" });
        }
        _ => return false,
    }
    true
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
