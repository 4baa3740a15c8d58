//! `StatusLine::parse` on any bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcode::{Answer, ReasonPhrase, ReceivedStatusLine, StatusLine};

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
    let line_breaks = input.chunks(2).take_while(|chunk| *chunk == b"\r\n").count();
    let input = &input[2 * line_breaks..];
    assert_eq!(&input[8..11], line.code().as_str().as_bytes());

    let reason = line.reason_bytes();
    let Some(input) = input.get(11..).filter(|rest| rest.starts_with(b" ")).map(|_| input) else {
        assert!(reason.is_empty() && matches!(&input[11..], [] | [b'\r', b'\n', ..]));
        return;
    };
    assert_eq!(reason.as_ptr(), input[12..].as_ptr(), "the phrase is no part of the line");
    assert!(!reason.iter().any(|byte| matches!(byte, b'\r' | b'\n')));
    assert!(matches!(&input[12 + reason.len()..], [] | [b'\r', b'\n', ..]));
    assert_eq!(line.reason().is_ok(), str::from_utf8(reason).is_ok());
}

/// What was received comes out again: as it is where that is legal, escaped where it is not.
fn is_rewritten(line: &ReceivedStatusLine<'_>) {
    let mut relayed = Vec::new();
    line.append_to(&mut relayed);
    assert_eq!(StatusLine::parse(&relayed), Ok(*line));
    let answer = Answer::from_received(line);
    assert_eq!(answer.to_string().parse(), Ok(answer));

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
    if !input.is_empty() && !input.iter().any(|byte| matches!(byte, b'\r' | b'\n')) {
        let message = [input, b"\r\nVia: x"].concat();
        let parts = |input| StatusLine::parse(input).map_err(|error| (error.kind(), error.offset(), error.code()));
        assert_eq!(parts(input), parts(&message));
    }
}
