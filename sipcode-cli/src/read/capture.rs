//! Any bytes that hold status lines: pcap, pcapng, traces, logs. The memory used does not grow with the file.

use std::io::{self, Read};

use memchr::memmem;

use super::{Found, Row, Sink};

/// Longer phrases are cut off.
const LONGEST_PHRASE: usize = 1024;
const CHUNK: usize = 1 << 18;
/// `SIP/2.0 `, a code, a space, a phrase and what ends it.
const LONGEST_LINE: usize = 8 + 4 + LONGEST_PHRASE + 4;

/// Reads every status line in the bytes.
///
/// # Errors
///
/// Those of the source.
pub fn read(source: &mut dyn Read, sink: &mut Sink<'_>) -> io::Result<()> {
    let mut buffer = Vec::with_capacity(CHUNK + LONGEST_LINE + 1);
    let mut line = 1;
    // In bytes that are no text, what stands before a status line is of something else.
    let mut is_text = None;
    loop {
        let kept = buffer.len();
        Read::take(&mut *source, CHUNK as u64).read_to_end(&mut buffer)?;
        let is_text = *is_text.get_or_insert_with(|| !buffer.contains(&0));
        let is_last = buffer.len() == kept;
        // What begins in the last bytes may not be there as a whole yet.
        let end = if is_last { buffer.len() } else { buffer.len().saturating_sub(LONGEST_LINE) };
        let mut counted = 0;
        let mut from = 0;
        for found in memmem::find_iter(&buffer, b"/2.0 ") {
            let Some(start) = found.checked_sub(3).filter(|start| (from..end).contains(start)) else { continue };
            let Some((row, length)) = status_line(&buffer, start, is_text) else { continue };
            line += count_lines(&buffer[counted..start]);
            counted = start;
            from = start + length;
            sink(Found::Row(Row { line, ..row }));
        }
        if is_last {
            return Ok(());
        }
        // One byte more than what is read again: the one before a line.
        let end = end.max(from).saturating_sub(1).max(counted);
        line += count_lines(&buffer[counted..end]);
        buffer.drain(..end);
    }
}

fn count_lines(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

/// The status line that begins here, and its length.
fn status_line(bytes: &[u8], start: usize, is_text: bool) -> Option<(Row, usize)> {
    let before = start.checked_sub(1).filter(|_| is_text).map(|before| bytes[before]);
    let line = &bytes[start..];
    if before == Some(b'/') || !line.get(..8)?.eq_ignore_ascii_case(b"SIP/2.0 ") {
        return None;
    }
    let digits = line.get(8..11).filter(|digits| digits.iter().all(u8::is_ascii_digit))?;
    let code = digits.iter().fold(0, |code, digit| code * 10 + u32::from(digit - b'0'));
    let rest = &line[11..];
    let phrase = match rest.first() {
        None | Some(b'\r' | b'\n' | b'"' | b'\'' | b'\\') => &[],
        Some(b'#') if rest.starts_with(b"#01") => &[],
        Some(b' ' | b'\t') => &rest[1..],
        Some(_) => return None,
    };
    let phrase = &phrase[..phrase.len().min(LONGEST_PHRASE)];
    let phrase = &phrase[..phrase.iter().position(|byte| ends_phrase(*byte)).unwrap_or(phrase.len())];
    let phrase = phrase_in_log(phrase, before);
    let text = String::from_utf8_lossy(phrase).into_owned();
    let length = 11 + phrase.len();
    Some((Row { code, phrase: Some(text), may_repeat: true, ..Row::default() }, length))
}

/// Control characters end a phrase, but for the tab.
fn ends_phrase(byte: u8) -> bool {
    (byte < b' ' && byte != b'\t') || byte == 0x7F
}

/// How a log may write the control characters at the end of a line; rsyslog writes them in octal.
const ESCAPES: [&[u8]; 4] = [b"\\r", b"\\n", b"#015", b"#012"];

/// In a log a line may stand in quotation marks or brackets, and its end may be escaped.
fn phrase_in_log(phrase: &[u8], before: Option<u8>) -> &[u8] {
    let escape = ESCAPES.iter().filter_map(|escape| memmem::find(phrase, escape)).min();
    let phrase = &phrase[..escape.unwrap_or(phrase.len())];
    let end = match before {
        Some(quote @ (b'"' | b'\'' | b'`')) => memchr::memchr(quote, phrase),
        Some(b'<') => closing(phrase, b'<', b'>'),
        Some(b'[') => closing(phrase, b'[', b']'),
        Some(b'(') => closing(phrase, b'(', b')'),
        _ => None,
    };
    &phrase[..end.unwrap_or(phrase.len())]
}

/// Where the bracket is closed that was opened before the phrase.
fn closing(phrase: &[u8], open: u8, close: u8) -> Option<usize> {
    let mut depth = 1;
    phrase.iter().position(|byte| {
        depth += i32::from(*byte == open) - i32::from(*byte == close);
        depth == 0
    })
}
