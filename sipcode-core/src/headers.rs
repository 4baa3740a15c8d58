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
    let is_present = |name: &&str| present.iter().any(|written| is_name(written, name));
    required.iter().copied().filter(move |names| !names.iter().any(is_present))
}

fn is_name(written: &str, name: &str) -> bool {
    written.eq_ignore_ascii_case(name)
        || COMPACT_FORMS.iter().any(|(compact, long)| *long == name && written.eq_ignore_ascii_case(compact))
}

/// The compact forms of required header fields (RFC 6665).
const COMPACT_FORMS: &[(&str, &str)] = &[("u", "Allow-Events")];
