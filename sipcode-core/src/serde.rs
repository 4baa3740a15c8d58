use core::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::{Cause, StatusCode};

/// As a number: `486`.
impl Serialize for StatusCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.as_u16())
    }
}

/// From a number, 100 to 699; in a format that people read, also from text of three digits, such as a map key.
impl<'de> Deserialize<'de> for StatusCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(
            deserializer,
            Number {
                expected: "a SIP status code from 100 to 699",
                convert: |number| StatusCode::from_u16(number).ok(),
                parse: |text| text.parse().ok(),
            },
        )
    }
}

/// As a number: `17`.
impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(u16::from(self.value()))
    }
}

/// From a number, 1 to 127; in a format that people read, also from text of digits, such as a map key.
impl<'de> Deserialize<'de> for Cause {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(
            deserializer,
            Number {
                expected: "a Q.850 cause from 1 to 127",
                convert: |number| Cause::new(u8::try_from(number).ok()?),
                parse: |text| Cause::new(text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())??),
            },
        )
    }
}

fn deserialize<'de, D: Deserializer<'de>, T>(deserializer: D, number: Number<T>) -> Result<T, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(number)
    } else {
        deserializer.deserialize_u16(number)
    }
}

struct Number<T> {
    expected: &'static str,
    convert: fn(u16) -> Option<T>,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for Number<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        let value = u16::try_from(number).ok().and_then(self.convert);
        value.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}
