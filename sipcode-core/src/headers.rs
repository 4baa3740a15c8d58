use crate::StatusCode;

/// The header fields that every response carries, because it copies them from the request (RFC 3261 §8.2.6.2).
///
/// ```
/// use sipcode::registry::COMMON_HEADERS;
///
/// assert_eq!(COMMON_HEADERS, ["Via", "From", "To", "Call-ID", "CSeq"]);
/// ```
pub const COMMON_HEADERS: &[&str] = &["Via", "From", "To", "Call-ID", "CSeq"];

/// [`COMMON_HEADERS`] in the form of required header fields: each an entry of its own.
const COMMON: &[&[&str]] = &[&["Via"], &["From"], &["To"], &["Call-ID"], &["CSeq"]];

/// The header fields that a response with this code lacks if it has those in `present`: first from the
/// [`COMMON_HEADERS`], then from the code's [`required_headers`](StatusCode::required_headers).
///
/// Each item is one missing header field; it lists the names of which one must be present. Names are compared without regard to letter case,
/// and a compact form counts as its name (RFC 3261 §7.3.1, §7.3.3).
///
/// ```
/// use sipcode::{StatusCode, missing_headers};
///
/// let present = ["v", "f", "t", "i", "CSeq", "www-authenticate"];
/// assert_eq!(missing_headers(StatusCode::UNAUTHORIZED, &present).next(), None);
///
/// let present = ["Via", "From", "To", "CSeq"];
/// assert!(missing_headers(StatusCode::UNAUTHORIZED, &present).eq([["Call-ID"], ["WWW-Authenticate"]]));
/// ```
pub fn missing_headers<'a>(
    code: StatusCode,
    present: &'a [&'a str],
) -> impl Iterator<Item = &'static [&'static str]> + Clone + 'a {
    missing_of(COMMON, present).chain(missing_of(code.required_headers(), present))
}

/// The entries of `required` without a name that is `present`; names are compared as in [`missing_headers`].
///
/// This is for lists beside those of a code: its [`should_headers`](crate::Registered::should_headers), and
/// [`Delivery::PRACK_HEADERS`](crate::Delivery::PRACK_HEADERS).
///
/// ```
/// use sipcode::prack::Delivery;
/// use sipcode::registry::missing_of;
///
/// // A reliable provisional response (RFC 3262 §3).
/// assert!(missing_of(Delivery::PRACK_HEADERS, &["RSeq"]).eq([["Require"]]));
/// ```
pub fn missing_of<'a>(
    required: &'static [&'static [&'static str]],
    present: &'a [&'a str],
) -> impl Iterator<Item = &'static [&'static str]> + Clone + 'a {
    let is_present =
        |name: &&str| present.iter().any(|written| long_form(written).eq_ignore_ascii_case(long_form(name)));
    required.iter().copied().filter(move |names| !names.iter().any(is_present))
}

/// The name for which a compact form stands.
#[must_use]
pub fn long_form(name: &str) -> &str {
    let form = COMPACT_FORMS.iter().find(|(compact, _)| name.eq_ignore_ascii_case(compact));
    form.map_or(name, |(_, long)| long)
}

/// The compact forms of IANA's registry of header fields.
pub(crate) const COMPACT_FORMS: &[(&str, &str)] = &[
    ("a", "Accept-Contact"),
    ("b", "Referred-By"),
    ("c", "Content-Type"),
    ("d", "Request-Disposition"),
    ("e", "Content-Encoding"),
    ("f", "From"),
    ("i", "Call-ID"),
    ("j", "Reject-Contact"),
    ("k", "Supported"),
    ("l", "Content-Length"),
    ("m", "Contact"),
    ("n", "Identity-Info"),
    ("o", "Event"),
    ("r", "Refer-To"),
    ("s", "Subject"),
    ("t", "To"),
    ("u", "Allow-Events"),
    ("v", "Via"),
    ("x", "Session-Expires"),
    ("y", "Identity"),
];
