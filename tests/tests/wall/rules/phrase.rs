//! Reason phrases: `*(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)`, RFC 3261 §25.1.

use super::Rule;

const RESERVED: &[u8] = b";/?:@&=+$,";
const MARK: &[u8] = b"-_.!~*'()";

/// What is wrong with a phrase, whatever its code.
pub(super) fn unfit(phrase: &str) -> Option<Rule> {
    if phrase.is_empty() {
        return Some(Rule::PhraseEmpty);
    }
    illegal(phrase.as_bytes()).or_else(|| {
        let is_outer = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t'));
        let bytes = phrase.as_bytes();
        (is_outer(bytes.first()) || is_outer(bytes.last())).then_some(Rule::PhraseWithOuterSpace)
    })
}

/// The first byte that the grammar forbids.
fn illegal(bytes: &[u8]) -> Option<Rule> {
    let (first, rest) = bytes.split_first()?;
    match first {
        b'%' if matches!(rest, [high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit()) => {
            illegal(&rest[2..])
        }
        b'%' => Some(Rule::PhraseWithPercent),
        b'\r' => Some(Rule::PhraseWithCr),
        b'\n' => Some(Rule::PhraseWithLf),
        b'\0' => Some(Rule::PhraseWithNul),
        byte if byte.is_ascii_alphanumeric() || MARK.contains(byte) || RESERVED.contains(byte) => illegal(rest),
        b' ' | b'\t' | 0x80.. => illegal(rest),
        _ => Some(Rule::PhraseWithOtherByte),
    }
}
