use super::edit_distance::distance_of_chars;
use crate::headers::COMPACT_FORMS;

/// What the name of a header field is that a user gives an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HeaderName {
    /// A known name, as it is registered.
    Known,
    /// The compact form of this name (RFC 3261 §7.3.3).
    Compact(&'static str),
    /// This name, but for letter case and at most one letter, or two neighbours that are exchanged. The stack may write it
    /// itself.
    Slip(&'static str),
    /// One that the stack writes itself, in any letter case or form: Via, From, To, Call-ID, `CSeq` or Content-Length.
    Stack,
    /// A token that resembles no known name, or begins with `X-` or `P-`.
    Unknown,
    /// Not a token (RFC 3261 §25.1): it is empty, or has a character that a token may not have.
    NotAToken {
        /// How many bytes stand before that character; 0 if the name is empty.
        offset: usize,
    },
}

/// Judges the name of a header field.
///
/// ```
/// use sipcode_core::tooling::{HeaderName, canonical_header};
///
/// assert_eq!(canonical_header("Min-Expires"), HeaderName::Known);
/// assert_eq!(canonical_header("m"), HeaderName::Compact("Contact"));
/// assert_eq!(canonical_header("Paths"), HeaderName::Slip("Path"));
/// assert_eq!(canonical_header("Via"), HeaderName::Stack);
/// assert_eq!(canonical_header("X-Trunk"), HeaderName::Unknown);
/// assert_eq!(canonical_header("Retry After"), HeaderName::NotAToken { offset: 5 });
/// ```
#[must_use]
pub fn canonical_header(name: &str) -> HeaderName {
    let first_illegal = name.bytes().position(|byte| !is_token_byte(byte));
    if let Some(offset) = first_illegal.or(name.is_empty().then_some(0)) {
        return HeaderName::NotAToken { offset };
    }
    let compact = COMPACT_FORMS.iter().find(|(form, _)| form.eq_ignore_ascii_case(name)).map(|(_, long)| *long);
    if contains(STACK_NAMES, compact.unwrap_or(name)) {
        HeaderName::Stack
    } else if let Some(long) = compact {
        HeaderName::Compact(long)
    } else if NAMES.contains(&name) {
        HeaderName::Known
    } else if is_private(name) {
        HeaderName::Unknown
    } else {
        nearest(name).map_or(HeaderName::Unknown, HeaderName::Slip)
    }
}

fn contains(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// `X-` names are anyone's, and there are many more `P-` names than are listed here.
fn is_private(name: &str) -> bool {
    matches!(name.as_bytes(), [b'X' | b'x' | b'P' | b'p', b'-', ..])
}

/// The name that differs in letter case, else the first that differs by one letter; those that the stack writes come last.
fn nearest(name: &str) -> Option<&'static str> {
    let is_near = |known: &str, limit| distance_of_chars(lower_case(known), lower_case(name), limit).is_some();
    let find = |limit| NAMES.iter().chain(STACK_NAMES).find(|known| is_near(known, limit)).copied();
    find(0).or_else(|| find(1))
}

fn lower_case(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(|c| c.to_ascii_lowercase())
}

// token = 1*(alphanum / "-" / "." / "!" / "%" / "*" / "_" / "+" / "`" / "'" / "~")
const fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'!' | b'%' | b'*' | b'_' | b'+' | b'`' | b'\'' | b'~')
}

const STACK_NAMES: &[&str] = &["Call-ID", "Content-Length", "CSeq", "From", "To", "Via"];

/// The other names of IANA's registry of SIP header fields that are in wide use.
const NAMES: &[&str] = &[
    "Accept",
    "Accept-Contact",
    "Accept-Encoding",
    "Accept-Language",
    "Accept-Resource-Priority",
    "Alert-Info",
    "AlertMsg-Error",
    "Allow",
    "Allow-Events",
    "Answer-Mode",
    "Authentication-Info",
    "Authorization",
    "Call-Info",
    "Contact",
    "Content-Disposition",
    "Content-Encoding",
    "Content-Language",
    "Content-Type",
    "Date",
    "Encryption",
    "Error-Info",
    "Event",
    "Expires",
    "Feature-Caps",
    "Flow-Timer",
    "Geolocation",
    "Geolocation-Error",
    "Geolocation-Routing",
    "Hide",
    "History-Info",
    "Identity",
    "Identity-Info",
    "In-Reply-To",
    "Info-Package",
    "Join",
    "Max-Breadth",
    "Max-Forwards",
    "MIME-Version",
    "Min-Expires",
    "Min-SE",
    "Organization",
    "P-Access-Network-Info",
    "P-Asserted-Identity",
    "P-Associated-URI",
    "P-Called-Party-ID",
    "P-Charging-Function-Addresses",
    "P-Charging-Vector",
    "P-Early-Media",
    "P-Preferred-Identity",
    "P-Visited-Network-ID",
    "Path",
    "Permission-Missing",
    "Policy-Contact",
    "Policy-ID",
    "Priority",
    "Priv-Answer-Mode",
    "Privacy",
    "Proxy-Authenticate",
    "Proxy-Authorization",
    "Proxy-Require",
    "RAck",
    "Reason",
    "Record-Route",
    "Recv-Info",
    "Refer-Events-At",
    "Refer-Sub",
    "Refer-To",
    "Referred-By",
    "Reject-Contact",
    "Replaces",
    "Reply-To",
    "Request-Disposition",
    "Require",
    "Resource-Priority",
    "Response-Key",
    "Retry-After",
    "Route",
    "RSeq",
    "Security-Client",
    "Security-Server",
    "Security-Verify",
    "Server",
    "Service-Route",
    "Session-Expires",
    "Session-ID",
    "SIP-ETag",
    "SIP-If-Match",
    "Subject",
    "Subscription-State",
    "Supported",
    "Suppress-If-Match",
    "Target-Dialog",
    "Timestamp",
    "Trigger-Consent",
    "Unsupported",
    "User-Agent",
    "User-to-User",
    "Warning",
    "WWW-Authenticate",
];

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::{HeaderName, NAMES, STACK_NAMES, canonical_header};
    use crate::headers::COMPACT_FORMS;

    const FILE: &str = include_str!("../../../tests/data/header-fields.csv");

    fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
        FILE.lines().skip(1).map(|line| line.split_once(',').unwrap())
    }

    #[track_caller]
    fn assert_each(expected: HeaderName, names: &[&str]) {
        for name in names {
            assert_eq!(canonical_header(name), expected, "{name}");
        }
    }

    #[test]
    fn the_names_and_compact_forms_are_those_of_the_file() {
        let mut names: Vec<_> = NAMES.iter().chain(STACK_NAMES).copied().collect();
        names.sort_unstable();
        let mut expected: Vec<_> = rows().map(|(name, _)| name).collect();
        expected.sort_unstable();
        assert_eq!(names, expected);

        let mut forms: Vec<_> = rows().filter(|(_, form)| !form.is_empty()).map(|(name, form)| (form, name)).collect();
        forms.sort_unstable();
        assert_eq!(COMPACT_FORMS, forms);
    }

    #[test]
    fn each_name_of_the_file_is_known_or_the_stacks() {
        for (name, _) in rows() {
            let is_the_stacks = ["Via", "From", "To", "Call-ID", "CSeq", "Content-Length"].contains(&name);
            let expected = if is_the_stacks { HeaderName::Stack } else { HeaderName::Known };
            assert_eq!(canonical_header(name), expected, "{name}");
        }
    }

    #[test]
    fn compact_forms_in_either_letter_case() {
        assert_each(HeaderName::Compact("Contact"), &["m", "M"]);
        assert_each(HeaderName::Compact("Supported"), &["k"]);
        assert_each(HeaderName::Stack, &["v", "f", "t", "i", "l", "V", "L"]);
        assert_each(HeaderName::Unknown, &["q", "z"]);
    }

    #[test]
    fn names_that_the_stack_writes_in_any_letter_case() {
        assert_each(HeaderName::Stack, &["via", "FROM", "to", "Call-Id", "Cseq", "content-length"]);
    }

    #[test]
    fn letter_case_or_one_letter_is_a_slip() {
        assert_each(HeaderName::Slip("Min-Expires"), &["Min-expires", "Min-Expire", "MinExpires", "min-expirex"]);
        assert_each(HeaderName::Slip("Retry-After"), &["Retry_After", "Retyr-After", "RETRY-AFTER", "Retry-Afterr"]);
        assert_each(HeaderName::Slip("WWW-Authenticate"), &["Www-Authenticate", "WW-Authenticate"]);
        assert_each(HeaderName::Slip("RSeq"), &["rseq", "Rseq", "XSeq"]);
        assert_each(HeaderName::Slip("Call-ID"), &["CallID"]);
        assert_each(HeaderName::Unknown, &["Rety-Aftr", "Trunk", "Reason-Phrase"]);
    }

    #[test]
    fn private_names_are_no_slips() {
        assert_each(
            HeaderName::Unknown,
            &["X-Path", "x-path", "P-Asserted-identity", "p-early-media", "P-Early-Medi", "X-"],
        );
    }

    #[test]
    fn a_name_is_a_token() {
        assert_each(HeaderName::NotAToken { offset: 0 }, &["", " Via", ":", "é"]);
        assert_each(HeaderName::NotAToken { offset: 3 }, &["Via:", "Min Expires", "Miné", "Via\r\n"]);
        assert_each(HeaderName::Unknown, &["-.!%*_+`'~"]);
    }

    #[test]
    fn long_names_are_unknown() {
        assert_each(HeaderName::Unknown, &[&"Path".repeat(10_000)]);
    }
}
