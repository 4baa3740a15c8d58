//! A status line to its code and phrase: what `sipcode::StatusLine::parse` does, to the offsets of its errors, with the
//! CR or LF searched a machine word at a time.

use super::code_of_digits;

/// What keeps a line from being a status line, at this offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidLine {
    /// It does not start with `SIP/2.0`.
    Version(usize),
    /// Not three digits from 100 to 699.
    Code(usize),
    /// No space.
    Separator(usize),
    /// A CR or LF that is no CRLF.
    LineBreak(usize),
}

const START: [u8; 8] = *b"sip/2.0 ";
/// The letters, in which alone case makes a difference.
const LETTERS: u64 = u64::from_le_bytes([0x20, 0x20, 0x20, 0, 0, 0, 0, 0]);

/// The code and the phrase of the first line.
///
/// # Errors
///
/// When it is no status line.
#[inline]
pub fn code_and_phrase(input: &[u8]) -> Result<(u16, &[u8]), InvalidLine> {
    if let Some((start, rest)) = input.split_first_chunk::<8>()
        && u64::from_le_bytes(*start) | LETTERS == u64::from_le_bytes(START)
        && let Some((&[hundreds, tens, ones, b' '], phrase)) = rest.split_first_chunk::<4>()
        && let Some(code) = code_of_digits(&[hundreds, tens, ones])
    {
        return match first_break(phrase) {
            None => Ok((code, phrase)),
            Some(length) if phrase.get(length..length + 2) == Some(b"\r\n") => Ok((code, &phrase[..length])),
            Some(length) => Err(InvalidLine::LineBreak(12 + length)),
        };
    }
    Err(what_is_wrong(input))
}

const ONES: u64 = u64::MAX / 0xFF;
const HIGHS: u64 = ONES << 7;

/// Where the first CR or LF stands.
#[inline]
fn first_break(text: &[u8]) -> Option<usize> {
    let (words, rest) = text.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let found = zero_bytes(word ^ (ONES * u64::from(b'\r'))) | zero_bytes(word ^ (ONES * u64::from(b'\n')));
        if found != 0 {
            return Some(index * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    let in_rest = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'))?;
    Some(words.len() * 8 + in_rest)
}

/// The highest bit of each zero byte; bytes above the lowest zero byte may be marked wrongly.
#[inline]
const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGHS
}

#[cold]
fn what_is_wrong(input: &[u8]) -> InvalidLine {
    let byte = |offset: usize| input.get(offset).copied();
    for (offset, expected) in START[..7].iter().enumerate() {
        if byte(offset).map(|byte| byte.to_ascii_lowercase()) != Some(*expected) {
            return InvalidLine::Version(offset);
        }
    }
    if byte(7) != Some(b' ') {
        return InvalidLine::Separator(7);
    }
    for offset in 8..11 {
        if !byte(offset).is_some_and(|byte| byte.is_ascii_digit()) {
            return InvalidLine::Code(offset);
        }
    }
    if byte(11).is_some_and(|byte| byte.is_ascii_digit()) {
        return InvalidLine::Code(11);
    }
    if code_of_digits(&input[8..11]).is_none() {
        return InvalidLine::Code(8);
    }
    InvalidLine::Separator(11)
}

#[cfg(test)]
mod tests {
    use sipcode::{InvalidStatusLineKind, StatusLine};

    use super::{InvalidLine, code_and_phrase};

    fn ours(line: &[u8]) -> Result<(u16, &[u8]), InvalidLine> {
        StatusLine::parse(line).map(|line| (line.code().as_u16(), line.reason_bytes())).map_err(|error| {
            let offset = error.offset();
            match error.kind() {
                InvalidStatusLineKind::Version => InvalidLine::Version(offset),
                InvalidStatusLineKind::Code => InvalidLine::Code(offset),
                InvalidStatusLineKind::Separator => InvalidLine::Separator(offset),
                _ => InvalidLine::LineBreak(offset),
            }
        })
    }

    /// Whether `sipcode` reads more of the line than is written by hand: CRLFs before it, and a phrase without its space.
    fn is_unusual(line: &[u8]) -> bool {
        line.starts_with(b"\r\n") || matches!(line.get(11), None | Some(b'\r' | b'\n'))
    }

    #[test]
    fn reads_every_line_with_one_byte_changed_or_cut_as_sipcode_does() {
        let whole = b"SIP/2.0 486 Busy Here, or elsewhere\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n";
        for length in 0..=whole.len() {
            let hold = |line: &[u8]| {
                let same = code_and_phrase(line) == ours(line);
                assert!(same || is_unusual(line), "{}", line.escape_ascii());
            };
            hold(&whole[..length]);
            for byte in 0..=u8::MAX {
                let mut line = whole[..length].to_vec();
                if let Some(last) = line.last_mut() {
                    *last = byte;
                }
                hold(&line);
                line.extend_from_slice(&whole[length..]);
                hold(&line);
            }
        }
    }
}
