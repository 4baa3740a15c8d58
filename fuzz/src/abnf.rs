//! The grammar of RFC 3261 §25.1, rule by rule.

/// `Reason-Phrase`; what is not ASCII is UTF-8 already.
#[must_use]
pub fn is_reason_phrase(mut text: &[u8]) -> bool {
    loop {
        text = match text {
            [] => return true,
            [b'%', one, other, rest @ ..] if one.is_ascii_hexdigit() && other.is_ascii_hexdigit() => rest,
            [b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | 0x80.., rest @ ..] => rest,
            [byte, rest @ ..] if b";/?:@&=+$,-_.!~*'() \t".contains(byte) => rest,
            _ => return false,
        }
    }
}
