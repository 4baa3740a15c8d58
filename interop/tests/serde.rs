//! What `docs/recipes.md` says of derived enums in `serde`, for every code and every form.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sipcode::{SipStatus, StatusCode};
use sipcode_tests::data;

/// As a number.
#[derive(SipStatus, Serialize, Deserialize, Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[serde(into = "u16", try_from = "u16")]
enum Open {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

/// As a number too.
#[derive(SipStatus, Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(into = "u16", try_from = "u16")]
enum Closed {
    #[sip(486)]
    Busy,
    #[sip(603)]
    Declined,
}

/// As a number, through `StatusCode`.
#[derive(SipStatus, Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(into = "StatusCode", from = "StatusCode")]
enum OpenByCode {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

/// As a number, of which `fallback` makes what RFC 3261 §8.1.3.2 says.
#[derive(SipStatus, Serialize, Deserialize, Debug, Clone, PartialEq)]
#[sip(class = ServerError, fallback)]
#[serde(into = "u16", try_from = "u16")]
enum Treated {
    #[sip(500)]
    Internal,
    #[sip(503)]
    Unavailable,
}

/// As a name.
#[derive(SipStatus, Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Named {
    #[sip(406)]
    NotAcceptable,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
    #[sip(606)]
    NotAcceptableAnywhere,
}

/// As a name; other codes as numbers.
#[derive(SipStatus, Serialize, Deserialize, Debug, Clone, PartialEq)]
#[serde(remote = "Self", rename_all = "snake_case")]
enum NamedOpen {
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
    #[sip(other)]
    #[serde(untagged)]
    Other(StatusCode),
}

impl Serialize for NamedOpen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for NamedOpen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer).map(|status| status.code().into())
    }
}

fn codes() -> impl Iterator<Item = StatusCode> {
    (100..=699).map(|number| StatusCode::from_u16(number).unwrap())
}

/// Holds the value to be this JSON, and the JSON to be this value.
#[track_caller]
fn assert_json<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, json: &str) {
    assert_eq!(serde_json::to_string(value).unwrap(), json);
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), *value);
}

#[track_caller]
fn refusal<T: DeserializeOwned + Debug>(json: &str) -> String {
    serde_json::from_str::<T>(json).unwrap_err().to_string()
}

/// What is no number from 100 to 699.
fn no_codes() -> impl Iterator<Item = String> {
    let numbers = (0..=99).chain(700..=u16::MAX).map(|number| number.to_string());
    numbers.chain(["-486", "65536", "66022", "486.5", r#""4860""#, "[486]", "null"].map(str::to_owned))
}

#[test]
fn every_code_is_its_number_and_back_with_unknown_ones_kept() {
    for code in codes() {
        assert_json(&Open::from(code), code.as_str());
        assert_json(&OpenByCode::from(code), code.as_str());
    }
    assert_json(&Open::Busy, "486");
    assert_json(&Open::TrunkFull, "497");
    assert_json(&Open::Other(StatusCode::from_u16(499).unwrap()), "499");
}

#[test]
fn what_is_no_code_is_refused() {
    for json in no_codes() {
        assert!(serde_json::from_str::<Open>(&json).is_err(), "{json}");
        assert!(serde_json::from_str::<OpenByCode>(&json).is_err(), "{json}");
        assert!(serde_json::from_str::<NamedOpen>(&json).is_err(), "{json}");
    }
    assert_eq!(refusal::<Open>("700"), "status code 700 is not known here");
    let expected = "invalid value: integer `700`, expected a SIP status code from 100 to 699";
    assert!(refusal::<OpenByCode>("700").starts_with(expected));
}

#[test]
fn a_number_in_quotes_is_read_as_a_code_but_not_as_a_u16() {
    let json = r#""486""#;
    assert!(serde_json::from_str::<Open>(json).is_err());
    assert_eq!(serde_json::from_str::<OpenByCode>(json).unwrap(), OpenByCode::Busy);
    assert_eq!(serde_json::from_str::<NamedOpen>(json).unwrap(), NamedOpen::Busy);
}

#[test]
fn a_closed_enum_refuses_every_number_but_its_codes() {
    for number in 0..=u16::MAX {
        let read = serde_json::from_str::<Closed>(&number.to_string());
        match number {
            486 => assert_eq!(read.unwrap(), Closed::Busy),
            603 => assert_eq!(read.unwrap(), Closed::Declined),
            _ => assert_eq!(read.unwrap_err().to_string(), format!("status code {number} is not known here")),
        }
    }
}

#[test]
fn with_fallback_an_unknown_code_is_read_as_what_it_is_treated_as() {
    for number in 500..=599 {
        let status = if number == 503 { Treated::Unavailable } else { Treated::Internal };
        assert_eq!(serde_json::from_str::<Treated>(&number.to_string()).unwrap(), status);
    }
    assert_json(&Treated::Internal, "500");
    assert_eq!(refusal::<Treated>("499"), "status code 499 is not known here");
}

#[test]
fn as_a_number_a_status_may_be_the_key_of_an_object() {
    let calls = [(Open::Busy, 3), (Open::TrunkFull, 1), (Open::Other(StatusCode::GONE), 2)];
    assert_json(&BTreeMap::from(calls), r#"{"486":3,"497":1,"410":2}"#);
}

#[test]
fn as_a_number_a_status_goes_through_formats_that_do_not_describe_themselves() {
    for status in codes().map(Open::from) {
        let bytes = postcard::to_stdvec(&status).unwrap();
        assert_eq!(bytes, postcard::to_stdvec(&status.code().as_u16()).unwrap());
        assert_eq!(postcard::from_bytes::<Open>(&bytes).unwrap(), status);
    }
}

#[test]
fn a_name_is_that_of_the_variant() {
    assert_json(&Named::NotAcceptable, r#""not_acceptable""#);
    assert_json(&Named::TrunkFull, r#""trunk_full""#);
    assert_json(&Named::NotAcceptableAnywhere, r#""not_acceptable_anywhere""#);
    for json in [r#""Not Acceptable""#, r#""busy""#, "406", "null"] {
        assert!(serde_json::from_str::<Named>(json).is_err(), "{json}");
    }
}

#[test]
fn in_a_binary_format_a_name_is_the_position_of_the_variant() {
    assert_eq!(postcard::to_stdvec(&Named::TrunkFull).unwrap(), [1]);
}

#[test]
fn a_phrase_would_not_tell_406_from_606() {
    let codes_with = |phrase: &str| -> Vec<u16> {
        data::response_codes().iter().filter(|row| row.reason == phrase).map(|row| row.code).collect()
    };
    assert_eq!(codes_with("Not Acceptable"), [406, 606]);
    assert_eq!(Named::NotAcceptable.reason(), Named::NotAcceptableAnywhere.reason());
}

#[test]
fn codes_without_a_name_are_kept_as_numbers() {
    assert_json(&NamedOpen::Busy, r#""busy""#);
    assert_json(&NamedOpen::TrunkFull, r#""trunk_full""#);
    for code in codes() {
        let status = NamedOpen::from(code);
        if let NamedOpen::Other(code) = status {
            assert_json(&status, code.as_str());
        }
        assert_eq!(serde_json::from_str::<NamedOpen>(code.as_str()).unwrap(), status);
    }
    assert!(serde_json::from_str::<NamedOpen>(r#""declined""#).is_err());
}

#[test]
fn a_number_written_before_its_code_had_a_name_is_read_as_the_variant() {
    /// `NamedOpen` as it was.
    #[derive(SipStatus, Serialize)]
    #[serde(rename_all = "snake_case")]
    enum Before {
        #[sip(486)]
        Busy,
        #[sip(other)]
        #[serde(untagged)]
        Other(StatusCode),
    }

    let before = Before::from(NamedOpen::TrunkFull.code());
    let json = serde_json::to_string(&before).unwrap();
    assert_eq!(json, "497");
    assert_eq!(serde_json::from_str::<NamedOpen>(&json).unwrap(), NamedOpen::TrunkFull);
    assert_eq!(serde_json::to_string(&Before::Busy).unwrap(), r#""busy""#);
}

#[test]
fn names_with_numbers_beside_them_need_a_format_that_describes_itself() {
    let bytes = postcard::to_stdvec(&NamedOpen::Other(StatusCode::GONE)).unwrap();
    assert!(postcard::from_bytes::<NamedOpen>(&bytes).is_err());
}
