/// Which of the required header fields a response lacks: each entry of `required` of which no name is `present`.
///
/// Names are compared without regard to letter case, and a compact form counts as its name (RFC 3261 §7.3.1, §7.3.3).
///
/// ```
/// use sipcode::{Delivery, StatusCode, missing_headers};
///
/// let required = StatusCode::UNAUTHORIZED.required_headers();
/// assert!(missing_headers(required, &["Via", "To", "www-authenticate"]).next().is_none());
/// assert!(missing_headers(required, &["Via", "To"]).eq([["WWW-Authenticate"]]));
///
/// // A reliable provisional response.
/// assert!(missing_headers(Delivery::PRACK_HEADERS, &["RSeq"]).eq([["Require"]]));
/// ```
pub fn missing_headers<'a>(
    required: &'static [&'static [&'static str]],
    present: &'a [&'a str],
) -> impl Iterator<Item = &'static [&'static str]> + 'a {
    let is_present =
        |name: &&str| present.iter().any(|written| long_form(written).eq_ignore_ascii_case(long_form(name)));
    required.iter().copied().filter(move |names| !names.iter().any(is_present))
}

fn long_form(name: &str) -> &str {
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
