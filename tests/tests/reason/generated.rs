//! Values and lines drawn at random: what is written can be read, and says the same.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use sipcode::reason::{InvalidReasonKind, InvalidReasons, IsupLocation, Protocol, ReasonValue, Reasons, Text};

use super::abnf::is_reason;
use super::{read, readable, shown, value, values};

/// A parameter to be put on a line.
#[derive(Debug, Clone)]
enum Given {
    Flag,
    Bare(String),
    /// A text, and which of its characters that need no escape have one.
    Quoted(String, Vec<bool>),
}

/// A value to be put on a line.
#[derive(Debug, Clone)]
struct Line {
    protocol: String,
    cause: Option<String>,
    text: Option<(String, Vec<bool>)>,
    parameters: Vec<(String, Given)>,
    /// Where among the parameters `cause` and `text` stand.
    places: (usize, usize),
}

fn token() -> impl Strategy<Value = String> {
    "[A-Za-z0-9.!%*_+`'~-]{1,8}"
}

fn protocol() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => select(vec!["SIP", "sip", "Q.850", "q.850", "STIR", "stir", "Preemption", "RELEASE_CAUSE", "5GMM"])
            .prop_map(str::to_owned),
        1 => token(),
    ]
}

/// Any text but CR and LF, often of what needs an escape.
fn text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        3 => any::<char>(),
        2 => select(vec!['"', '\\', ',', ';', '=', ' ', '\t', '\0', '\u{7F}', '\u{1B}', 'é', '📞']),
        2 => prop::char::range(' ', '~'),
    ];
    vec(character.prop_filter("no CR or LF", |character| !matches!(character, '\r' | '\n')), 0..24)
        .prop_map(String::from_iter)
}

fn made_of<'a>(protocol: &'a str, cause: Option<u32>, text: Option<&'a str>, location: Option<u8>) -> ReasonValue<'a> {
    let mut value = ReasonValue::new(Protocol::new(protocol).unwrap());
    if let Some(cause) = cause {
        value = value.with_cause(cause);
    }
    if let Some(text) = text {
        value = value.with_text(Text::new(text).unwrap());
    }
    if let Some(location) = location {
        value = value.with_location(IsupLocation::new(location).unwrap());
    }
    value
}

fn given() -> impl Strategy<Value = Given> {
    prop_oneof![
        Just(Given::Flag),
        token().prop_map(Given::Bare),
        select(vec!["[::1]", "[2001:db8::1]", "192.0.2.1", "sip.example.com"])
            .prop_map(|host| Given::Bare(host.into())),
        (text(), vec(any::<bool>(), 24)).prop_map(|(text, escapes)| Given::Quoted(text, escapes)),
    ]
}

fn line() -> impl Strategy<Value = Line> {
    let name = token().prop_filter("unknown", |name| {
        !["cause", "text", "location"].iter().any(|known| known.eq_ignore_ascii_case(name))
    });
    let cause = prop_oneof!["[0-9]{1,3}", "[0-9]{1,24}"];
    let text = (text(), vec(any::<bool>(), 24));
    let places = (0..5_usize, 0..5_usize);
    (protocol(), option::of(cause), option::of(text), vec((name, given()), 0..4), places).prop_map(
        |(protocol, cause, text, mut parameters, places)| {
            let mut names = Vec::new();
            parameters.retain(|(name, _)| {
                let lower = name.to_ascii_lowercase();
                let is_new = !names.contains(&lower);
                names.push(lower);
                is_new
            });
            Line { protocol, cause, text, parameters, places }
        },
    )
}

fn space() -> impl Strategy<Value = &'static str> {
    select(vec!["", "", "", " ", "\t", "  ", "\r\n ", " \r\n\t", " \t\r\n  "])
}

fn quoted(text: &str, escapes: &[bool]) -> String {
    let mut inner = String::new();
    for (character, is_escaped) in text.chars().zip(escapes) {
        let must = matches!(character, '"' | '\\' | '\x7F') || character.is_ascii_control() && character != '\t';
        if must || *is_escaped && character.is_ascii() {
            inner.push('\\');
        }
        inner.push(character);
    }
    format!("\"{inner}\"")
}

/// The parts of a value, between which space may stand.
fn value_parts(line: &Line) -> Vec<String> {
    let mut parameters: Vec<Vec<String>> = Vec::new();
    for (name, given) in &line.parameters {
        parameters.push(match given {
            Given::Flag => vec![name.clone()],
            Given::Bare(bare) => vec![name.clone(), "=".into(), bare.clone()],
            Given::Quoted(text, escapes) => vec![name.clone(), "=".into(), quoted(text, escapes)],
        });
    }
    if let Some(cause) = &line.cause {
        let place = line.places.0.min(parameters.len());
        parameters.insert(place, vec!["cause".into(), "=".into(), cause.clone()]);
    }
    if let Some((text, escapes)) = &line.text {
        let place = line.places.1.min(parameters.len());
        parameters.insert(place, vec!["text".into(), "=".into(), quoted(text, escapes)]);
    }
    let mut parts = vec![line.protocol.clone()];
    for parameter in parameters {
        parts.push(";".into());
        parts.extend(parameter);
    }
    parts
}

/// The line, with these spaces between its parts by turns.
fn put(lines: &[Line], spaces: &[&str]) -> String {
    let mut parts = lines.iter().flat_map(|line| [vec![",".to_owned()], value_parts(line)].concat()).skip(1);
    let mut spaces = spaces.iter().cycle();
    parts.by_ref().fold(String::new(), |line, part| line + &part + spaces.next().unwrap_or(&""))
}

/// Bytes that mean something on a line, now and then any others.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        6 => select(vec![
            "SIP", "Q.850", "Reason", "cause", "text", "a", "b", "17", ";", ";", ";", "=", "=", ",", "\"", "\"", "\\", ":", " ",
            "\t", "\r\n", "\r\n ", "\r", "\n", "\0", "é",
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
        1 => any::<u8>().prop_filter("no host", |byte| *byte != b'[').prop_map(|byte| vec![byte]),
    ];
    vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_made_and_written_is_read_as_the_same(
        protocol in protocol(),
        cause in option::of(any::<u32>()),
        text in option::of(text()),
        location in option::of(0..16_u8),
    ) {
        let made = made_of(&protocol, cause, text.as_deref(), location);
        let written = made.to_string();
        let read = value(&written);
        prop_assert_eq!(read, made);
        prop_assert_eq!(read.cause(), cause);
        prop_assert_eq!(read.text().map(|text| text.to_string()), text);
        prop_assert_eq!(read.location().map(IsupLocation::value), location.filter(|_| read.protocol() == Protocol::Q850));
        prop_assert_eq!(read.to_string(), written.clone());
        if written.len() < 128 {
            prop_assert!(is_reason(written.as_bytes()), "{}", written);
        }
    }

    #[test]
    fn what_stands_on_a_line_is_read(line in line(), spaces in vec(space(), 1..8)) {
        let put = put(std::slice::from_ref(&line), &spaces);
        let read = value(&put);
        prop_assert_eq!(read.protocol(), Protocol::new(&line.protocol).unwrap());
        prop_assert_eq!(read.cause(), line.cause.map(|digits| digits.parse().unwrap_or(u32::MAX)));
        prop_assert_eq!(read.text().map(|text| text.to_string()), line.text.map(|(text, _)| text));
        prop_assert_eq!(read.parameters().len(), line.parameters.len());
        for (parameter, (name, given)) in read.parameters().zip(line.parameters) {
            prop_assert_eq!(parameter.name().as_str(), name);
            let expected = match given {
                Given::Flag => None,
                Given::Bare(text) | Given::Quoted(text, _) => Some(text),
            };
            prop_assert_eq!(parameter.value().map(|value| value.to_string()), expected);
        }
    }

    #[test]
    fn what_was_read_and_is_written_is_read_as_the_same(lines in vec(line(), 1..4), spaces in vec(space(), 1..8)) {
        let put = put(&lines, &spaces);
        let read = values(put.as_bytes());
        prop_assert_eq!(read.len(), lines.len());
        for from_line in &read {
            let written = from_line.to_string();
            prop_assert_eq!(&value(&written), from_line);
            prop_assert_eq!(value(&written).to_string(), written);
        }
    }

    #[test]
    fn several_values_are_written_unless_a_protocol_other_than_stir_comes_twice(lines in vec(line(), 1..4)) {
        let put = put(&lines, &[""]);
        let read = values(put.as_bytes());
        let is_repeated = |index: &usize| {
            let is_same = |earlier: &Line| earlier.protocol.eq_ignore_ascii_case(&lines[*index].protocol);
            !lines[*index].protocol.eq_ignore_ascii_case("STIR") && lines[..*index].iter().any(is_same)
        };
        match ((0..lines.len()).find(is_repeated), Reasons::new(&read)) {
            (None, Ok(reasons)) => {
                let written = reasons.to_string();
                let field = format!("Reason: {written}\r\n\r\n");
                prop_assert_eq!(values(written.as_bytes()), read.clone());
                prop_assert_eq!(values(field.as_bytes()), read);
            }
            (Some(index), Err(error)) => prop_assert_eq!(error, InvalidReasons::RepeatedProtocol { index }),
            (expected, made) => prop_assert!(false, "{:?}: {:?}", expected, made),
        }
    }

    #[test]
    fn every_truncation_of_a_line_is_read_or_refused_within_it(line in line(), spaces in vec(space(), 1..8)) {
        let put = put(&[line], &spaces);
        for end in 0..=put.len() {
            if let Err(error) = read(&put.as_bytes()[..end]) {
                prop_assert!(error.offset() <= end, "{}", error);
            }
        }
    }

    #[test]
    fn whatever_is_read_is_written_legally_and_relayed_unchanged(input in soup()) {
        for value in readable(&input) {
            let written = value.to_string();
            prop_assert!(!written.contains(['\r', '\n']), "{}", written);
            prop_assert_eq!(self::value(&written), value);
            prop_assert_eq!(self::value(&written).to_string(), written);
            let relayed = value.as_bytes();
            prop_assert!(input.windows(relayed.len()).any(|part| part == relayed), "{}", shown(&input));
        }
    }

    #[test]
    fn whatever_is_read_was_a_line_of_the_grammar(input in soup()) {
        match read(&input) {
            Ok(read) => {
                prop_assert!(is_reason(&input), "{}", shown(&input));
                for value in read {
                    prop_assert!(super::read(value.to_string().as_bytes()).is_ok(), "{}", shown(&input));
                }
            }
            Err(error) if error.kind() == InvalidReasonKind::Repeated => {}
            Err(error) => prop_assert!(!is_reason(&input), "{}: {}", shown(&input), error),
        }
    }
}
