//! What the data files say: codes with their phrases, causes, actions.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use sipcode_tests::data::{assigned_causes, response_codes};

/// The phrases of the registered codes.
pub(crate) static REASONS: LazyLock<BTreeMap<u16, String>> =
    LazyLock::new(|| response_codes().into_iter().map(|row| (row.code, row.reason)).collect());

/// The assigned causes of Q.850.
pub(crate) static CAUSES: LazyLock<BTreeSet<i128>> =
    LazyLock::new(|| assigned_causes().iter().map(|row| i128::from(row.value)).collect());

/// The actions: each is that of a registered code.
pub(crate) static ACTIONS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| response_codes().into_iter().map(|row| row.action).collect());

/// RFC 3261 §7.2, in the order of their first digits.
pub(crate) const CLASSES: [&str; 6] =
    ["Provisional", "Success", "Redirection", "ClientError", "ServerError", "GlobalFailure"];

/// RFC 3261 §7.2: three digits, the first of them 1 to 6.
pub(crate) const CODES: std::ops::RangeInclusive<i128> = 100..=699;

/// The options of an enum.
pub(crate) const KEYS: [&str; 7] = ["class", "range", "vendor", "dialect", "fallback", "display", "crate"];

/// The options of a variant.
pub(crate) const OPTIONS: [&str; 5] = ["vendor", "custom", "q850", "action", "other"];

/// Keys that an enum does not know, by the known key that is nearest; none is near to the last.
pub(crate) const LIKE_KEYS: [(&str, &[&str]); 8] = [
    ("class", &["clas", "klass", "Class", "classs"]),
    ("range", &["rang", "rnage", "Range", "ranges"]),
    ("vendor", &["vendr", "vendour", "Vendor", "vendors"]),
    ("dialect", &["dialct", "dilaect", "Dialect", "dialects"]),
    ("fallback", &["fallbak", "fall_back", "Fallback", "falback"]),
    ("display", &["dispaly", "displays", "Display", "diplay"]),
    ("crate", &["crat", "krate", "crates", "craet"]),
    ("", &["carrier", "zone", "q850", "action", "custom", "other", "überall"]),
];

/// Options that a variant does not know, likewise.
pub(crate) const LIKE_OPTIONS: [(&str, &[&str]); 6] = [
    ("vendor", &["vendr", "Vendor"]),
    ("custom", &["custm", "Custom"]),
    ("q850", &["q580", "Q850"]),
    ("action", &["acton", "actions"]),
    ("other", &["othr", "Other"]),
    ("", &["retry", "dialect", "class", "fallback", "crate", "phrase", "über"]),
];

/// What is meant by a key that is not known.
pub(crate) fn nearest(key: &str, alike: &[(&'static str, &[&str])]) -> Option<&'static str> {
    let (meant, _) = alike.iter().find(|(_, spellings)| spellings.contains(&key))?;
    (!meant.is_empty()).then_some(meant)
}

/// The registered code's phrase.
pub(crate) fn reason(code: i128) -> Option<&'static str> {
    REASONS.get(&u16::try_from(code).ok()?).map(String::as_str)
}

/// Whether a registered code has this phrase, letter case aside.
pub(crate) fn is_reason(phrase: &str) -> bool {
    REASONS.values().any(|reason| reason.eq_ignore_ascii_case(phrase))
}

/// The registered code whose phrase, without spaces, is the name.
pub(crate) fn code_named(name: &str) -> Option<i128> {
    let is_name = |reason: &String| reason.replace(' ', "").eq_ignore_ascii_case(name);
    REASONS.iter().find(|(_, reason)| is_name(reason)).map(|(code, _)| i128::from(*code))
}
