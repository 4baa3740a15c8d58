//! Three bytes to a code.

/// The code that these bytes write, if they are three digits from 100 to 699.
#[expect(clippy::needless_bitwise_bool, reason = "one jump instead of three")]
#[inline]
#[must_use]
pub fn code_of_digits(digits: &[u8]) -> Option<u16> {
    let &[hundreds, tens, ones] = digits else { return None };
    let (hundreds, tens, ones) = (hundreds.wrapping_sub(b'1'), tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if (hundreds > 5) | (tens > 9) | (ones > 9) {
        return None;
    }
    Some(100 + u16::from(hundreds) * 100 + u16::from(tens) * 10 + u16::from(ones))
}
