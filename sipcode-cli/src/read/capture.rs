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
    loop {
        let kept = buffer.len();
        Read::take(&mut *source, CHUNK as u64).read_to_end(&mut buffer)?;
        let is_last = buffer.len() == kept;
        // What begins in the last bytes may not be there as a whole yet.
        let end = if is_last { buffer.len() } else { buffer.len().saturating_sub(LONGEST_LINE) };
        let mut counted = 0;
        let mut from = 0;
        for found in memmem::find_iter(&buffer, b"/2.0 ") {
            let Some(start) = found.checked_sub(3).filter(|start| (from..end).contains(start)) else { continue };
            let Some((row, length)) = status_line(&buffer, start) else { continue };
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
fn status_line(bytes: &[u8], start: usize) -> Option<(Row, usize)> {
    let before = start.checked_sub(1).map(|before| bytes[before]);
    let line = &bytes[start..];
    if before == Some(b'/') || !line.get(..8)?.eq_ignore_ascii_case(b"SIP/2.0 ") {
        return None;
    }
    let digits = line.get(8..11).filter(|digits| digits.iter().all(u8::is_ascii_digit))?;
    let code = digits.iter().fold(0, |code, digit| code * 10 + u32::from(digit - b'0'));
    let rest = &line[11..];
    let phrase = match rest.first() {
        None | Some(b'\r' | b'\n' | b'"' | b'\'' | b'\\') => &[],
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

/// In a log a line may stand in quotation marks, and its end may be written `\r\n`.
fn phrase_in_log(phrase: &[u8], before: Option<u8>) -> &[u8] {
    let escape = memmem::find(phrase, b"\\r").into_iter().chain(memmem::find(phrase, b"\\n")).min();
    let phrase = &phrase[..escape.unwrap_or(phrase.len())];
    let quote = before.filter(|before| matches!(before, b'"' | b'\'' | b'`' | b'<' | b'[' | b'('));
    let closing = quote.map(|quote| match quote {
        b'<' => b'>',
        b'[' => b']',
        b'(' => b')',
        same => same,
    });
    let end = closing.and_then(|closing| memchr::memchr(closing, phrase));
    &phrase[..end.unwrap_or(phrase.len())]
}
