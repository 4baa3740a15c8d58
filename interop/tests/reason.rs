//! The `Reason` header field: `sipcode` against `rvoip-sip-core`.

use rvoip_sip_core::{Message, ParseMode, TypedHeader, parse_message_with_mode};
use sipcode::reason::{self, InvalidReasonKind, ReasonValue};
use sipcode_interop::{Bytes, Difference, Right, differences};
use sipcode_tests::inputs;

use InvalidReasonKind::{Cause, LineBreak, Parameter, Protocol, Quote, Repeated, Separator, Text};

/// The protocol, cause and text of each value, or what is wrong first.
type Ours = Result<Vec<Value>, (InvalidReasonKind, usize)>;
/// The same, if they read it.
type Theirs = Option<Vec<Value>>;
/// A protocol in upper case, a cause and a text.
type Value = (String, Option<u32>, Option<Bytes>);
type Class = Difference<Ours, Theirs>;

/// What changed values get.
const PIECES: [&[u8]; 26] = [
    b"SIP",
    b"Q.850",
    b", STIR;cause=1",
    b";cause=1",
    b";text=\"a\"",
    b";text=a",
    b";flag",
    b";h=[::1]",
    b";h=[:1]",
    b";",
    b",",
    b"=",
    b":",
    b"0",
    b"99999",
    b" ",
    b"\t",
    b"\r",
    b"\n",
    b"\r\n ",
    b"\0",
    b"\\",
    b"\"",
    b"#",
    b"\xC3\xA9",
    b"\x80",
];

#[test]
fn rvoip_sip_core_reads_the_same_but_for_known_differences() {
    let values = inputs::reasons();
    let mut mutants = inputs::mutants(&values, &PIECES);
    mutants.retain(|value| is_one_line(value));
    let known: Vec<Class> = [they_refuse(), they_accept(), they_read_otherwise()].into_iter().flatten().collect();
    differences(&known, [values, mutants].concat(), |value| (ours(value), rvoip(value)), agree);
}

/// Whether each CRLF is a fold.
fn is_one_line(value: &[u8]) -> bool {
    let mut after_breaks = (0..value.len()).filter(|start| value[*start..].starts_with(b"\r\n")).map(|start| start + 2);
    after_breaks.all(|after| matches!(value.get(after), Some(b' ' | b'\t')))
}

/// What they refuse and `sipcode` reads.
fn they_refuse() -> Vec<Class> {
    vec![
        Class {
            name: "several values",
            input: b"SIP;cause=600, Q.850;cause=17",
            ours: Ok(vec![value("SIP", 600, None), value("Q.850", 17, None)]),
            theirs: None,
            who_is_right: Right::Ours,
            why: "RFC 3326 §2: a message may contain more than one value",
            covers: |_, ours, theirs| refused(ours, theirs).is_some_and(|values| values.len() > 1),
        },
        Class {
            name: "no cause",
            input: b"SIP;text=\"Gone\"",
            ours: Ok(vec![("SIP".into(), None, Some("Gone".into()))]),
            theirs: None,
            who_is_right: Right::Ours,
            why: "RFC 3326 §2: any number of parameters, of which none must be there",
            covers: |_, ours, theirs| matches!(refused(ours, theirs), Some([(_, None, _)])),
        },
        Class {
            name: "a cause above 65535",
            input: b"SIP;cause=65536",
            ours: Ok(vec![value("SIP", 65_536, None)]),
            theirs: None,
            who_is_right: Right::Ours,
            why: "RFC 3326 §2: cause = 1*DIGIT",
            covers: |_, ours, theirs| matches!(refused(ours, theirs), Some([(_, Some(65_536..), _)])),
        },
        Class {
            name: "a blank at the end",
            input: b"SIP;cause=1 ",
            ours: Ok(vec![value("SIP", 1, None)]),
            theirs: None,
            who_is_right: Right::Both,
            why: "RFC 3326 §2: the grammar has none; it is harmless",
            covers: |input, ours, theirs| is_refused_single(ours, theirs) && matches!(input, [.., b' ' | b'\t']),
        },
        Class {
            name: "a fold after a fold before the value",
            input: b"\r\n \r\n SIP;cause=1",
            ours: Ok(vec![value("SIP", 1, None)]),
            theirs: None,
            who_is_right: Right::Theirs,
            why: "RFC 3261 §25.1: LWS = [*WSP CRLF] 1*WSP, with one CRLF; it is harmless",
            covers: |input, ours, theirs| is_refused_single(ours, theirs) && starts_with_two_folds(input),
        },
        Class {
            name: "a quoted string that is not UTF-8",
            input: b"SIP;cause=1;x=\"\x80\"",
            ours: Ok(vec![value("SIP", 1, None)]),
            theirs: None,
            who_is_right: Right::Theirs,
            why: "RFC 3261 §25.1: UTF8-CONT stands in no qdtext alone; a text for a person is not worth losing the cause",
            covers: |input, ours, theirs| is_refused_single(ours, theirs) && std::str::from_utf8(input).is_err(),
        },
    ]
}

/// What they read, and `sipcode` reads with a flaw or refuses.
fn they_accept() -> Vec<Class> {
    vec![
        Class {
            name: "a parameter twice",
            input: b"SIP;cause=1;cause=2",
            ours: Err((Repeated, 20)),
            theirs: Some(vec![value("SIP", 2, None)]),
            who_is_right: Right::Ours,
            why: "RFC 3261 §7.3.1: a parameter-name must not appear more than once",
            covers: |_, ours, theirs| matches!(ours, Err((Repeated | Cause, _))) && theirs.is_some(),
        },
        Class {
            name: "a text that is no quoted string",
            input: b"SIP;cause=1;text=a",
            ours: Err((Text, 25)),
            theirs: Some(vec![value("SIP", 1, None)]),
            who_is_right: Right::Both,
            why: "RFC 3326 §2: reason-text is a quoted string; read to the letter, reason-extension allows any value",
            covers: |_, ours, theirs| matches!(ours, Err((Text, _))) && theirs.is_some(),
        },
        Class {
            name: "a protocol that is no token",
            input: b"S#;cause=1",
            ours: Err((Separator, 9)),
            theirs: Some(vec![value("S#", 1, None)]),
            who_is_right: Right::Ours,
            why: "RFC 3261 §25.1: token",
            covers: |_, ours, theirs| matches!(ours, Err((Protocol | Separator, _))) && theirs.is_some(),
        },
        Class {
            name: "LF alone as a fold",
            input: b"SIP\n ;cause=1",
            ours: Err((LineBreak, 11)),
            theirs: Some(vec![value("SIP", 1, None)]),
            who_is_right: Right::Ours,
            why: "RFC 3261 §25.1: LWS = [*WSP CRLF] 1*WSP",
            covers: |input, ours, theirs| {
                matches!(ours, Err((LineBreak | Parameter, _))) && theirs.is_some() && input.contains(&b'\n')
            },
        },
        Class {
            name: "a control character in a quoted string",
            input: b"SIP;cause=1;x=\"\n \"",
            ours: Err((Quote, 23)),
            theirs: Some(vec![value("SIP", 1, None)]),
            who_is_right: Right::Ours,
            why: "RFC 3261 §25.1: qdtext",
            covers: |_, ours, theirs| matches!(ours, Err((Quote, _))) && theirs.is_some(),
        },
    ]
}

/// What both read, but not the same.
fn they_read_otherwise() -> Vec<Class> {
    vec![
        Class {
            name: "a tab, or more than one blank, in the text",
            input: b"SIP;cause=1;text=\"a \tb\"",
            ours: Ok(vec![value("SIP", 1, Some("a \tb"))]),
            theirs: Some(vec![value("SIP", 1, Some("a b"))]),
            who_is_right: Right::Both,
            why: "RFC 3261 §25.1: a recipient may replace linear white space by one space",
            covers: |_, ours, theirs| {
                texts(ours, theirs).is_some_and(|(our, their)| our != their && with_single_spaces(&our.0) == their.0)
            },
        },
        Class {
            name: "an escape in the text",
            input: br#"SIP;cause=1;text="\"a\\""#,
            ours: Ok(vec![value("SIP", 1, Some("\"a\\"))]),
            theirs: Some(vec![value("SIP", 1, Some(r#"\"a\\"#))]),
            who_is_right: Right::Ours,
            why: "RFC 3261 §25.1: the backslash of a quoted-pair quotes a character, it is none of the text",
            covers: |_, ours, theirs| {
                texts(ours, theirs).is_some_and(|(our, their)| {
                    their.0.contains(&b'\\') && with_single_spaces(&unescaped(&their.0)) == with_single_spaces(&our.0)
                })
            },
        },
    ]
}

fn value(protocol: &str, cause: u32, text: Option<&str>) -> Value {
    (protocol.into(), Some(cause), text.map(Into::into))
}

/// Our values, when they refuse them.
fn refused<'a>(ours: &'a Ours, theirs: &Theirs) -> Option<&'a [Value]> {
    ours.as_deref().ok().filter(|_| theirs.is_none())
}

/// Whether they refuse a value that has a cause they can read.
fn is_refused_single(ours: &Ours, theirs: &Theirs) -> bool {
    matches!(refused(ours, theirs), Some([(_, Some(..=65_535), _)]))
}

/// Our text and theirs, when all else is the same.
fn texts<'a>(ours: &'a Ours, theirs: &'a Theirs) -> Option<(&'a Bytes, &'a Bytes)> {
    match (ours.as_deref(), theirs.as_deref()) {
        (Ok([(our_protocol, our_cause, Some(ours))]), Some([(their_protocol, their_cause, Some(theirs))]))
            if our_protocol == their_protocol && our_cause == their_cause =>
        {
            Some((ours, theirs))
        }
        _ => None,
    }
}

fn starts_with_two_folds(input: &[u8]) -> bool {
    let start = input.iter().take_while(|byte| byte.is_ascii_whitespace());
    start.filter(|byte| **byte == b'\n').count() > 1
}

fn with_single_spaces(text: &[u8]) -> Vec<u8> {
    let mut single: Vec<u8> = text.iter().map(|byte| if *byte == b'\t' { b' ' } else { *byte }).collect();
    single.dedup_by(|next, byte| (*next, *byte) == (b' ', b' '));
    single
}

fn unescaped(raw: &[u8]) -> Vec<u8> {
    let mut bytes = raw.iter();
    let next = || bytes.next().and_then(|byte| if *byte == b'\\' { bytes.next() } else { Some(byte) }).copied();
    std::iter::from_fn(next).collect()
}

fn ours(value: &[u8]) -> Ours {
    let without_flaw = |value: ReasonValue<'_>| value.flaw().map_or_else(|| Ok(parts(&value)), Err);
    let line = [b"Reason: ", value].concat();
    let values: Result<_, _> = reason::parse(&line).map(|value| value.and_then(without_flaw)).collect();
    values.map_err(|flaw| (flaw.kind(), flaw.offset()))
}

fn parts(value: &ReasonValue<'_>) -> Value {
    let text = value.text().map(|text| text.to_string().as_str().into());
    (value.protocol().as_str().to_ascii_uppercase(), value.cause(), text)
}

fn rvoip(value: &[u8]) -> Theirs {
    let message = [b"SIP/2.0 200 OK\r\nReason: ", value, b"\r\nContent-Length: 0\r\n\r\n"].concat();
    let Message::Response(response) = parse_message_with_mode(&message, ParseMode::Strict).ok()? else { return None };
    response.headers.iter().find_map(|header| match header {
        TypedHeader::Reason(reason) => {
            let text = reason.text().map(Into::into);
            Some(vec![(reason.protocol().to_ascii_uppercase(), Some(reason.cause().into()), text)])
        }
        _ => None,
    })
}

fn agree(ours: &Ours, theirs: &Theirs) -> bool {
    ours.as_ref().ok() == theirs.as_ref()
}
