//! `reason::parse` on any bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcode::reason::{self, InvalidReasonKind, IsupLocation, Protocol, ReasonBuf, ReasonValue, Reasons, Text};

fuzz_target!(|input: &[u8]| {
    let values = values_of(input);
    for value in &values {
        answers(value);
        is_relayed(value, input);
        is_rewritten(value);
        is_rewritten(&changed(*value));
    }
    if let Ok(reasons) = Reasons::new(&values) {
        are_read_again(&reasons.to_string(), &values);
        are_read_again(&format!("Reason: {reasons}\r\n"), &values);
    }
});

/// The values; an error is for one without a protocol.
fn values_of(input: &[u8]) -> Vec<ReasonValue<'_>> {
    let mut results = reason::parse(input);
    let mut values = Vec::new();
    for result in results.by_ref() {
        let flaw = match result {
            Ok(value) => {
                values.push(value);
                value.flaw()
            }
            Err(error) => {
                assert_eq!(error.kind(), InvalidReasonKind::Protocol);
                Some(error)
            }
        };
        if let Some(flaw) = flaw {
            assert!(flaw.offset() <= input.len());
            assert!(!flaw.to_string().is_empty());
        }
    }
    assert!((0..3).all(|_| results.next().is_none()), "the iterator goes on after its end");
    values
}

/// Every question has an answer, and the answers agree.
fn answers(value: &ReasonValue<'_>) {
    let copy = *value;
    assert_eq!(*value, copy);
    assert_eq!(value.parameters().len(), value.parameters().count());
    assert!(value.parameters().len() <= 64);
    if let Some(status) = value.status() {
        assert_eq!(value.cause(), Some(u32::from(status.as_u16())));
    }
    if let Some(q850) = value.q850() {
        assert_eq!(value.cause(), Some(u32::from(q850.value())));
    }
}

/// What is relayed is part of the input, has no line break but in folds, and is kept.
fn is_relayed(value: &ReasonValue<'_>, input: &[u8]) {
    let relayed = value.as_bytes();
    assert!(input.windows(relayed.len()).any(|part| part == relayed));
    for (place, byte) in relayed.iter().enumerate() {
        match byte {
            b'\r' => assert!(matches!(relayed[place..], [_, b'\n', b' ' | b'\t', ..])),
            b'\n' => assert_eq!(relayed[place - 1], b'\r'),
            _ => {}
        }
    }
    let kept = ReasonBuf::from(*value);
    assert_eq!((kept.value(), kept.as_bytes()), (*value, relayed));
}

/// The value with another cause, text and location.
fn changed(value: ReasonValue<'_>) -> ReasonValue<'_> {
    let text = Text::new("\"a\" \\ \0 é").expect("a text without line breaks");
    let value = value.with_cause(17).with_text(text).with_location(IsupLocation::USER);
    assert_eq!(value.cause(), Some(17));
    assert!(value.text() == Some(text));
    assert_eq!(value.location(), (value.protocol() == Protocol::Q850).then_some(IsupLocation::USER));
    assert_eq!(value.parameters().len(), value.parameters().count());
    value
}

fn is_rewritten(value: &ReasonValue<'_>) {
    let written = value.to_string();
    assert!(!written.contains(['\r', '\n']), "a written value is one line");
    are_read_again(&written, &[*value]);
}

/// The line gives these values and no other, without a flaw, and writing them again changes nothing.
fn are_read_again(line: &str, values: &[ReasonValue<'_>]) {
    let read = values_of(line.as_bytes());
    assert_eq!(read.len(), values.len());
    for (read, value) in read.iter().zip(values) {
        assert_eq!(read.flaw(), None);
        assert_eq!(read.to_string(), value.to_string());
        assert_eq!(read, value);
    }
}
