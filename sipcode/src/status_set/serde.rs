use core::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, SeqAccess, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

use super::StatusSet;
use crate::StatusCode;

/// As text: `408, 5xx, !501`.
impl Serialize for StatusSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// From text; from a format for people also from the number of a code, or from a list of codes.
impl<'de> Deserialize<'de> for StatusSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(Forms)
        } else {
            deserializer.deserialize_str(Forms)
        }
    }
}

struct Forms;

impl<'de> Visitor<'de> for Forms {
    type Value = StatusSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a set of SIP status codes such as `408, 5xx, !501, 486-489`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<StatusSet, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<StatusSet, E> {
        let code = u16::try_from(number).ok().and_then(|number| StatusCode::from_u16(number).ok());
        code.map(StatusSet::from).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<StatusSet, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<StatusSet, A::Error> {
        let mut set = StatusSet::EMPTY;
        while let Some(code) = seq.next_element::<StatusCode>()? {
            set.extend([code]);
        }
        Ok(set)
    }
}
