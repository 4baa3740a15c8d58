//! `StatusLine::parse` on any bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcode::{ReasonPhrase, ReceivedStatusLine, StatusLine};

fuzz_target!(|input: &[u8]| {
    match StatusLine::parse(input) {
        Ok(line) => {
            holds_what_stands_in(input, &line);
            is_rewritten(&line);
        }
        Err(error) => {
            assert!(error.offset() <= input.len());
            assert!(!error.to_string().is_empty());
        }
    }
    ends_with_the_first_line(input);
});

fn holds_what_stands_in(input: &[u8], line: &ReceivedStatusLine<'_>) {
    assert!((100..=699).contains(&line.code().as_u16()));
    assert_eq!(&input[8..11], line.code().as_str().as_bytes());

    let reason = line.reason_bytes();
    assert_eq!(reason.as_ptr(), input[12..].as_ptr(), "the phrase is no part of the line");
    assert!(!reason.iter().any(|byte| matches!(byte, b'\r' | b'\n')));
    assert!(matches!(&input[12 + reason.len()..], [] | [b'\r', b'\n', ..]));
    assert_eq!(line.reason().is_ok(), str::from_utf8(reason).is_ok());
}

/// What was received comes out again: as it is where that is legal, escaped where it is not.
fn is_rewritten(line: &ReceivedStatusLine<'_>) {
    let lossy = String::from_utf8_lossy(line.reason_bytes());
    let escaped = ReasonPhrase::escape(&lossy).to_string();
    let phrase = match line.phrase() {
        Ok(phrase) => {
            assert_eq!(phrase.as_str().as_bytes(), line.reason_bytes());
            phrase
        }
        Err(error) => {
            assert!(error.offset() < line.reason_bytes().len());
            assert_eq!(line.reason_bytes()[error.offset()], error.byte());
            ReasonPhrase::new(&escaped).expect("an escaped phrase is legal")
        }
    };
    let written = StatusLine::new(line.code(), phrase);
    let text = written.to_string();
    parses_to(text.as_bytes(), &written);

    let mut buffer = vec![0; text.len() + 2];
    assert_eq!(written.write_to(&mut buffer), Ok(buffer.len()));
    assert_eq!(buffer, [text.as_bytes(), b"\r\n"].concat());
    parses_to(&buffer, &written);

    let mut short = vec![0xA5; text.len() + 1];
    assert_eq!(written.write_to(&mut short).map_err(|error| error.needed()), Err(buffer.len()));
    assert!(short.iter().all(|byte| *byte == 0xA5));
}

fn parses_to(bytes: &[u8], written: &StatusLine<'_>) {
    let read = StatusLine::parse(bytes).expect("a written line is legal");
    assert_eq!(read.code(), written.code());
    assert_eq!(read.phrase(), Ok(written.phrase()));
}

/// Lines after the first change nothing.
fn ends_with_the_first_line(input: &[u8]) {
    if !input.iter().any(|byte| matches!(byte, b'\r' | b'\n')) {
        let message = [input, b"\r\nVia: x"].concat();
        assert_eq!(StatusLine::parse(input), StatusLine::parse(&message));
    }
}
