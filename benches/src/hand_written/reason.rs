//! The value of a `Reason` header field to its cause (RFC 3326 §2), where the line is as senders write it: no fold, no
//! space but around `;` and `=`.

/// The cause of the first value of the line: `Q.850;cause=16;text="Terminated"` gives 16.
#[inline]
#[must_use]
pub fn cause_of_reason(line: &[u8]) -> Option<u32> {
    let (protocol, mut rest) = token(line);
    if protocol.is_empty() {
        return None;
    }
    while let Some(from_name) = after(rest, b';') {
        let (name, from_equals) = token(from_name);
        let Some(value) = after(from_equals, b'=') else {
            rest = from_equals;
            continue;
        };
        rest = if let Some(quoted) = value.strip_prefix(b"\"") {
            after_quote(quoted)?
        } else {
            let (value, rest) = token(value);
            if name.eq_ignore_ascii_case(b"cause") {
                return number(value);
            }
            rest
        };
    }
    None
}

#[inline]
fn token(text: &[u8]) -> (&[u8], &[u8]) {
    let length = text.iter().position(|byte| !TOKEN[usize::from(*byte)]).unwrap_or(text.len());
    text.split_at(length)
}

/// What follows a separator and the space around it.
#[inline]
fn after(text: &[u8], separator: u8) -> Option<&[u8]> {
    let (first, rest) = text.trim_ascii_start().split_first()?;
    (*first == separator).then(|| rest.trim_ascii_start())
}

#[inline]
fn after_quote(mut text: &[u8]) -> Option<&[u8]> {
    loop {
        match text {
            [b'"', rest @ ..] => return Some(rest),
            [b'\\', _, rest @ ..] | [_, rest @ ..] => text = rest,
            [] => return None,
        }
    }
}

#[inline]
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 { None } else { number.checked_mul(10)?.checked_add(u32::from(digit)) }
    })
}

static TOKEN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        table[byte as usize] = byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'.' | b'!' | b'%' | b'*' | b'_' | b'+' | b'`' | b'\'' | b'~');
        byte += 1;
    }
    table
};
