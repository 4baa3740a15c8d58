//! IANA's registry of SIP response codes, and the constants of [`StatusCode`] made from it.

use crate::{Action, Cause, Effect, ReasonPhrase, StatusCode};

/// One row of the registry of SIP response codes.
///
/// # Example
///
/// ```
/// use sipcode::{Cause, Effect, Standing, StatusCode};
///
/// let row = StatusCode::UNAUTHORIZED.registered().unwrap();
/// assert_eq!(row.code, 401);
/// assert_eq!(row.reason, "Unauthorized");
/// assert_eq!(row.reference, "RFC 3261 §21.4.2");
/// assert_eq!(row.standing, Standing::Active);
/// assert_eq!(row.cause, Cause::new(21));
/// assert_eq!(row.effect, Some(Effect::Transaction));
/// assert_eq!(row.required_headers, [["WWW-Authenticate"]]);
///
/// let row = StatusCode::NOT_ACCEPTABLE_HERE.registered().unwrap();
/// assert_eq!(row.should_headers, [["Warning"]]);
/// assert!(StatusCode::SERVICE_UNAVAILABLE.registered().unwrap().retry_after);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registered {
    /// The code.
    pub code: StatusCode,
    /// The registered reason phrase.
    pub reason: &'static str,
    /// Where the code is defined, with the section where that is RFC 3261 or RFC 2543: `"RFC 3261 §21.4.24"`.
    pub reference: &'static str,
    /// What the code means, in one sentence.
    pub meaning: &'static str,
    /// Whether the code should be used.
    pub standing: Standing,
    /// The version of this crate that first had the row.
    pub since: &'static str,
    /// What an element that receives the code does next.
    pub action: Action,
    /// The Q.850 cause (RFC 3398 §8.2.6.1).
    pub cause: Option<Cause>,
    /// What the code ends when it answers a request inside a dialog (RFC 5057 §5.1): `None` below 400. Where no RFC says
    /// anything, only the transaction ends, as with an unknown code.
    pub effect: Option<Effect>,
    /// Whether a `Retry-After` header field may stand in the response (RFC 3261 Table 3).
    pub retry_after: bool,
    /// The header fields that a response with the code must always carry, beside [`COMMON_HEADERS`](crate::COMMON_HEADERS): of
    /// each entry, at least one.
    pub required_headers: &'static [&'static [&'static str]],
    /// The header fields that a response with the code should carry: of each entry, at least one.
    pub should_headers: &'static [&'static [&'static str]],
}

impl Registered {
    /// Whether the row came after version 1.0 of this crate, so that a published program may have used the code as its
    /// own.
    #[doc(hidden)]
    #[must_use]
    pub const fn is_later_than_1_0(&self) -> bool {
        !matches!(self.since.as_bytes(), [b'0', b'.', ..] | b"1.0.0")
    }
}

/// Whether a registered code should be used.
///
/// ```
/// use sipcode::{Standing, StatusCode};
///
/// assert_eq!(StatusCode::ACCEPTED.registered().unwrap().standing, Standing::Deprecated);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// In use.
    Active,
    /// Registered, and deprecated: 202, in answers to SUBSCRIBE and NOTIFY (RFC 6665 §8.3.1).
    Deprecated,
    /// Defined by RFC 2543 alone, and not registered with IANA: 303, 409 and 411.
    Obsolete,
}

/// Every row of the registry, sorted by code: the 75 of IANA's registry of 2026-01-07, and the three codes that only
/// RFC 2543 defines.
///
/// ```
/// let unwanted = sipcode::registry().iter().find(|row| row.reason == "Unwanted").unwrap();
/// assert_eq!(unwanted.code, 607);
/// ```
#[must_use]
pub const fn registry() -> &'static [Registered] {
    ROWS
}

/// The row for a code.
#[inline]
pub(crate) const fn row(code: StatusCode) -> Option<&'static Registered> {
    let row = row_number(code) as usize;
    if row < ROWS.len() { Some(&ROWS[row]) } else { None }
}

/// The row for a code, else the row of the code that it is treated as (RFC 3261 §8.1.3.2), which is registered.
#[inline]
pub(crate) const fn row_or_treated_as(code: StatusCode) -> &'static Registered {
    match (row(code), row(code.treated_as())) {
        (Some(row), _) | (None, Some(row)) => row,
        (None, None) => &ROWS[0],
    }
}

/// The registered phrase of a code, or the empty one.
#[inline]
pub(crate) const fn phrase(code: StatusCode) -> &'static ReasonPhrase<'static> {
    phrase_of_row(row_number(code))
}

/// The phrase of the row with this number.
#[inline]
pub(crate) const fn phrase_of_row(row: u8) -> &'static ReasonPhrase<'static> {
    &PHRASES[row as usize]
}

/// The number of a code's row, or `NO_ROW`. The mask changes no code; it lets the compiler drop a bounds check.
#[inline]
pub(crate) const fn row_number(code: StatusCode) -> u8 {
    ROW_OF_CODE[code.as_u16() as usize & (NUMBERS - 1)]
}

/// The status line of a registered code with its CRLF, or nothing.
pub(crate) const fn line(code: StatusCode) -> &'static str {
    let row = row_number(code) as usize;
    if row < LINES.len() { LINES[row] } else { "" }
}

/// The phrases by row, with an entry for every value of a byte, so that no bounds check is needed.
static PHRASES: [ReasonPhrase<'static>; NO_ROW as usize + 1] = {
    let mut phrases = [ReasonPhrase::EMPTY; NO_ROW as usize + 1];
    let mut row = 0;
    while row < ROWS.len() {
        phrases[row] = ReasonPhrase::known(ROWS[row].reason);
        row += 1;
    }
    phrases
};

const NO_ROW: u8 = u8::MAX;

/// A power of two that is greater than every code.
const NUMBERS: usize = 1_024;

#[expect(clippy::cast_possible_truncation, reason = "there are fewer rows than a byte can count")]
static ROW_OF_CODE: [u8; NUMBERS] = {
    assert!(ROWS.len() < NO_ROW as usize);
    let mut row_of_code = [NO_ROW; NUMBERS];
    let mut row = 0;
    while row < ROWS.len() {
        assert!(row == 0 || ROWS[row - 1].code.as_u16() < ROWS[row].code.as_u16(), "the rows are sorted");
        row_of_code[ROWS[row].code.as_u16() as usize] = row as u8;
        row += 1;
    }
    row_of_code
};

/// A line of text from a doc comment, without the space at its start.
const fn sentence(doc: &'static str) -> &'static str {
    doc.trim_ascii()
}

macro_rules! registry {
    ($(
        #[doc = $meaning:literal]
        ($code:literal, $name:ident, $reason:literal, $reference:literal, $standing:ident, $action:ident, $cause:tt,
            $effect:tt, $retry_after:tt, [$([$($required:literal),+]),*], [$([$($should:literal),+]),*], $since:literal);
    )+) => {
        const ROWS: &[Registered] = &[$(
            Registered {
                code: StatusCode::$name,
                reason: $reason,
                reference: $reference,
                meaning: sentence($meaning),
                standing: Standing::$standing,
                since: $since,
                action: Action::$action,
                cause: registry!(@cause $cause),
                effect: registry!(@effect $effect),
                retry_after: registry!(@retry_after $retry_after),
                required_headers: &[$(&[$($required),+]),*],
                should_headers: &[$(&[$($should),+]),*],
            },
        )+];

        const LINES: &[&str] = &[$(concat!("SIP/2.0 ", $code, " ", $reason, "\r\n"),)+];

        impl StatusCode {$(
            #[doc = concat!("`", $code, " ", $reason, "` (", $reference, ").")]
            #[doc = ""]
            #[doc = $meaning]
            #[doc = ""]
            #[doc = "```"]
            #[doc = concat!("assert_eq!(sipcode::StatusCode::", stringify!($name), ", ", $code, ");")]
            #[doc = "```"]
            pub const $name: Self = Self::from_static($code);
        )+}
    };
    (@cause _) => { None };
    (@cause $value:literal) => { Some(Cause::known($value)) };
    (@effect _) => { None };
    (@effect $effect:ident) => { Some(Effect::$effect) };
    (@retry_after _) => { false };
    (@retry_after RetryAfter) => { true };
}

// The meaning; then code, constant, reason phrase, reference, standing; action, Q.850 cause, effect, whether Retry-After may
// stand; the header fields that must and that should be there (one of each bracket); the version of this crate that first
// had the row.
registry! {
    /// The next hop has the request and is working on it; the callee has not answered yet.
    (100, TRYING, "Trying", "RFC 3261 §21.1.1", Active, Wait, _, _, _, [], [], "0.1.0");
    /// The callee's user agent has the INVITE and is alerting the user.
    (180, RINGING, "Ringing", "RFC 3261 §21.1.2", Active, PlayRingback, _, _, _, [], [], "0.1.0");
    /// A server is forwarding the call to another set of destinations.
    (181, CALL_IS_BEING_FORWARDED, "Call Is Being Forwarded", "RFC 3261 §21.1.3", Active, Wait, _, _, _, [], [], "0.1.0");
    /// The callee is unavailable for the moment, and the call waits in a queue instead of being rejected.
    (182, QUEUED, "Queued", "RFC 3261 §21.1.4", Active, Wait, _, _, _, [], [], "0.1.0");
    /// The call progresses in a way that no other provisional code names, often with early media.
    (183, SESSION_PROGRESS, "Session Progress", "RFC 3261 §21.1.5", Active, ConnectEarlyMedia, _, _, _, [], [], "0.1.0");
    /// An early dialog is over before the final response; to be sent only if the request supports 199, unreliably where 100rel is not required, and by a proxy never where it is.
    (199, EARLY_DIALOG_TERMINATED, "Early Dialog Terminated", "RFC 6228", Active, Wait, _, _, _, [["Reason"]], [], "0.1.0");
    /// The request succeeded; what the body holds depends on the method.
    (200, OK, "OK", "RFC 3261 §21.2.1", Active, Proceed, _, _, _, [], [], "0.1.0");
    /// The request is accepted and its processing goes on; in the answer to SUBSCRIBE or NOTIFY it is deprecated and read as 200, but a relay still answers MESSAGE with it.
    (202, ACCEPTED, "Accepted", "RFC 6665", Deprecated, Proceed, _, _, _, [], [], "0.1.0");
    /// The subscription succeeded, and no NOTIFY with unchanged state will follow.
    (204, NO_NOTIFICATION, "No Notification", "RFC 5839", Active, Proceed, _, _, _, [["Expires"]], [], "0.1.0");
    /// The address resolved to several choices, from which the user or the user agent may take one.
    (300, MULTIPLE_CHOICES, "Multiple Choices", "RFC 3261 §21.3.1", Active, Redirect, _, _, _, [], [["Contact"]], "0.1.0");
    /// The user is no longer found at this address; use the new one in Contact from now on.
    (301, MOVED_PERMANENTLY, "Moved Permanently", "RFC 3261 §21.3.2", Active, Redirect, _, _, _, [], [["Contact"]], "0.1.0");
    /// The user is found at the address in Contact for now; use it for this request.
    (302, MOVED_TEMPORARILY, "Moved Temporarily", "RFC 3261 §21.3.3", Active, Redirect, _, _, _, [], [["Contact"]], "0.1.0");
    /// The answer is found at another URI; only the grammar of RFC 2543 has this code.
    (303, SEE_OTHER, "See Other", "RFC 2543", Obsolete, Redirect, _, _, _, [], [], "0.1.0");
    /// The resource must be reached through the proxy that Contact gives.
    (305, USE_PROXY, "Use Proxy", "RFC 3261 §21.3.4", Active, Redirect, _, _, _, [], [], "0.1.0");
    /// The call failed, and alternative services are described in the body, in no defined format, not in Contact.
    (380, ALTERNATIVE_SERVICE, "Alternative Service", "RFC 3261 §21.3.5", Active, TryNextRoute, _, _, _, [], [], "0.1.0");
    /// The request could not be understood because its syntax is malformed.
    (400, BAD_REQUEST, "Bad Request", "RFC 3261 §21.4.1", Active, FixRequest, 41, Transaction, _, [], [], "0.1.0");
    /// The user agent server or registrar asks the user to authenticate.
    (401, UNAUTHORIZED, "Unauthorized", "RFC 3261 §21.4.2", Active, Authenticate, 21, Transaction, _, [["WWW-Authenticate"]], [], "0.1.0");
    /// Reserved for future use.
    (402, PAYMENT_REQUIRED, "Payment Required", "RFC 3261 §21.4.3", Active, CheckPermissions, 21, Transaction, _, [], [], "0.1.0");
    /// The server understood the request and refuses to fulfil it; authenticating will not help.
    (403, FORBIDDEN, "Forbidden", "RFC 3261 §21.4.4", Active, CheckPermissions, 21, Transaction, _, [], [], "0.1.0");
    /// The server knows for certain that the user does not exist in the domain of the Request-URI, or that domain is none that it handles.
    (404, NOT_FOUND, "Not Found", "RFC 3261 §21.4.5", Active, CheckDestination, 1, Dialog, RetryAfter, [], [], "0.1.0");
    /// The method is understood, but not allowed for this address.
    (405, METHOD_NOT_ALLOWED, "Method Not Allowed", "RFC 3261 §21.4.6", Active, FixRequest, 63, Usage, _, [["Allow"]], [], "0.1.0");
    /// The resource can only answer in formats that the request's Accept header field rules out.
    (406, NOT_ACCEPTABLE, "Not Acceptable", "RFC 3261 §21.4.7", Active, FixRequest, 79, Transaction, _, [], [], "0.1.0");
    /// The client must first authenticate with the proxy.
    (407, PROXY_AUTHENTICATION_REQUIRED, "Proxy Authentication Required", "RFC 3261 §21.4.8", Active, AuthenticateToProxy, 21, Transaction, _, [["Proxy-Authenticate"]], [], "0.1.0");
    /// No answer could be given in time, for instance because the user could not be located.
    (408, REQUEST_TIMEOUT, "Request Timeout", "RFC 3261 §21.4.9", Active, Retry, 102, Usage, _, [], [], "0.1.0");
    /// The request conflicts with the current state of the resource; defined by RFC 2543 alone.
    (409, CONFLICT, "Conflict", "RFC 2543 §7.4.10", Obsolete, Retry, 31, Transaction, _, [], [], "0.1.0");
    /// The user was here, is here no longer, and left no known forwarding address.
    (410, GONE, "Gone", "RFC 3261 §21.4.10", Active, CheckDestination, 22, Dialog, _, [], [], "0.1.0");
    /// The server wants a Content-Length header field; defined by RFC 2543 alone.
    (411, LENGTH_REQUIRED, "Length Required", "RFC 2543 §7.4.12", Obsolete, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The precondition that SIP-If-Match gave with a publication does not hold.
    (412, CONDITIONAL_REQUEST_FAILED, "Conditional Request Failed", "RFC 3903", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The body of the request is larger than the server will process.
    (413, REQUEST_ENTITY_TOO_LARGE, "Request Entity Too Large", "RFC 3261 §21.4.11", Active, FixRequest, 127, Transaction, RetryAfter, [], [["Retry-After"]], "0.1.0");
    /// The Request-URI is longer than the server will interpret.
    (414, REQUEST_URI_TOO_LONG, "Request-URI Too Long", "RFC 3261 §21.4.12", Active, FixRequest, 127, Transaction, _, [], [], "0.1.0");
    /// The format of the request's body is not one that the server supports for the method.
    (415, UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type", "RFC 3261 §21.4.13", Active, FixRequest, 79, Transaction, _, [["Accept", "Accept-Encoding", "Accept-Language"]], [], "0.1.0");
    /// The scheme of the Request-URI is unknown to the server.
    (416, UNSUPPORTED_URI_SCHEME, "Unsupported URI Scheme", "RFC 3261 §21.4.14", Active, FixRequest, 127, Dialog, _, [], [], "0.1.0");
    /// The request requires a Resource-Priority value that the server does not know.
    (417, UNKNOWN_RESOURCE_PRIORITY, "Unknown Resource-Priority", "RFC 4412", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The server does not understand an extension that Require or Proxy-Require names.
    (420, BAD_EXTENSION, "Bad Extension", "RFC 3261 §21.4.15", Active, FixRequest, 127, Transaction, _, [["Unsupported"]], [], "0.1.0");
    /// The server needs an extension that the request does not list as supported.
    (421, EXTENSION_REQUIRED, "Extension Required", "RFC 3261 §21.4.16", Active, FixRequest, 127, Transaction, _, [["Require"]], [], "0.1.0");
    /// The session interval that the request asks for is shorter than the server's minimum.
    (422, SESSION_INTERVAL_TOO_SMALL, "Session Interval Too Small", "RFC 4028", Active, FixRequest, 31, Transaction, _, [["Min-SE"]], [], "0.1.0");
    /// The expiration time of the resource that the request refreshes is too short.
    (423, INTERVAL_TOO_BRIEF, "Interval Too Brief", "RFC 3261 §21.4.17", Active, FixRequest, 127, Transaction, _, [["Min-Expires"]], [], "0.1.0");
    /// The location in the request, of which its Geolocation header field tells, is malformed or not satisfactory; if an intermediary inserted it, that intermediary corrects it, and a dialog never ends by it.
    (424, BAD_LOCATION_INFORMATION, "Bad Location Information", "RFC 6442", Active, FixRequest, 31, Transaction, _, [["Geolocation-Error"]], [], "0.1.0");
    /// The alert in the request is malformed or not satisfactory for the recipient, who has no other information to use; a request without an alert never gets this code.
    (425, BAD_ALERT_MESSAGE, "Bad Alert Message", "RFC 8876", Active, FixRequest, 31, Transaction, _, [["AlertMsg-Error"]], [], "0.1.0");
    /// The request must carry an Identity header field, and has none, or none whose PASSporT type (ppt) the verifier supports.
    (428, USE_IDENTITY_HEADER, "Use Identity Header", "RFC 8224", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The referenced request, not the REFER, must carry a valid Referred-By token; the referee tells the referrer in NOTIFY, who sends REFER again with a token.
    (429, PROVIDE_REFERRER_IDENTITY, "Provide Referrer Identity", "RFC 3892", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The flow to the user agent failed; another flow to it may still succeed.
    (430, FLOW_FAILED, "Flow Failed", "RFC 5626", Active, Failover, 31, Transaction, _, [], [], "0.1.0");
    /// The callee refuses requests whose sender stays anonymous.
    (433, ANONYMITY_DISALLOWED, "Anonymity Disallowed", "RFC 5079", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The credentials of no Identity header field in the request can be fetched; an info parameter that the verifier can reach may help.
    (436, BAD_IDENTITY_INFO, "Bad Identity Info", "RFC 8224", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The credential that signed the request's identity is at hand, but its issuer or algorithm is not one that the verifier supports or trusts.
    (437, UNSUPPORTED_CREDENTIAL, "Unsupported Credential", "RFC 8224", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// No Identity header field of the request has a valid and supported PASSporT; if the compact form was sent, the full form may succeed.
    (438, INVALID_IDENTITY_HEADER, "Invalid Identity Header", "RFC 8224", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The first proxy on the way does not support outbound, which the registration requires.
    (439, FIRST_HOP_LACKS_OUTBOUND_SUPPORT, "First Hop Lacks Outbound Support", "RFC 5626", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The request asks for more parallel branches than its Max-Breadth leaves.
    (440, MAX_BREADTH_EXCEEDED, "Max-Breadth Exceeded", "RFC 5393", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The INFO request's package is not one that the receiver said it would accept.
    (469, BAD_INFO_PACKAGE, "Bad Info Package", "RFC 6086", Active, FixRequest, 31, Transaction, _, [["Recv-Info"]], [], "0.1.0");
    /// The request needs a permission from its recipient that has not been granted.
    (470, CONSENT_NEEDED, "Consent Needed", "RFC 5360", Active, CheckPermissions, 31, Transaction, _, [], [["Permission-Missing"]], "0.1.0");
    /// The callee's system was reached, but the callee is not available now; or a server knows the callee, but not where to forward to.
    (480, TEMPORARILY_UNAVAILABLE, "Temporarily Unavailable", "RFC 3261 §21.4.18", Active, TryNextRoute, 18, Usage, RetryAfter, [], [], "0.1.0");
    /// The request matches no dialog or transaction that the server has.
    (481, CALL_TRANSACTION_DOES_NOT_EXIST, "Call/Transaction Does Not Exist", "RFC 3261 §21.4.19", Active, End, 41, Usage, _, [], [], "0.1.0");
    /// The server has seen this request before, in a loop or merged: by another path, with the From tag, Call-ID and CSeq of a transaction that goes on.
    (482, LOOP_DETECTED, "Loop Detected", "RFC 3261 §21.4.20", Active, End, 25, Dialog, _, [], [], "0.1.0");
    /// The request used up its Max-Forwards.
    (483, TOO_MANY_HOPS, "Too Many Hops", "RFC 3261 §21.4.21", Active, End, 25, Dialog, _, [], [], "0.1.0");
    /// The Request-URI is incomplete; more digits may complete it.
    (484, ADDRESS_INCOMPLETE, "Address Incomplete", "RFC 3261 §21.4.22", Active, CheckDestination, 28, Dialog, _, [], [], "0.1.0");
    /// The Request-URI is ambiguous; Contact may list what was possibly meant.
    (485, AMBIGUOUS, "Ambiguous", "RFC 3261 §21.4.23", Active, CheckDestination, 1, Dialog, _, [], [["Contact"]], "0.1.0");
    /// The callee cannot or will not take another call at this end system.
    (486, BUSY_HERE, "Busy Here", "RFC 3261 §21.4.24", Active, Forward, 17, Transaction, RetryAfter, [], [], "0.1.0");
    /// The request was ended by a BYE or CANCEL.
    (487, REQUEST_TERMINATED, "Request Terminated", "RFC 3261 §21.4.25", Active, Finish, _, Transaction, _, [], [], "0.1.0");
    /// This end system cannot accept the session as described; another one may.
    (488, NOT_ACCEPTABLE_HERE, "Not Acceptable Here", "RFC 3261 §21.4.26", Active, Renegotiate, 31, Transaction, _, [], [["Warning"]], "0.1.0");
    /// The server does not understand the event package that the Event header field names; the answer to PUBLISH lists those it does in Allow-Events.
    (489, BAD_EVENT, "Bad Event", "RFC 6665", Active, FixRequest, 31, Usage, _, [], [], "0.1.0");
    /// The receiver has a request pending within the same dialog; a re-INVITE is sent again after 2100 to 4000 ms by the owner of the Call-ID, after 0 to 2000 ms by the other side.
    (491, REQUEST_PENDING, "Request Pending", "RFC 3261 §21.4.27", Active, Retry, 31, Transaction, _, [], [], "0.1.0");
    /// The request's encrypted body cannot be decrypted by the recipient.
    (493, UNDECIPHERABLE, "Undecipherable", "RFC 3261 §21.4.28", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The server demands that a security mechanism be agreed on first.
    (494, SECURITY_AGREEMENT_REQUIRED, "Security Agreement Required", "RFC 3329", Active, FixRequest, 31, Transaction, _, [["Security-Server"]], [], "0.1.0");
    /// The server met an unexpected condition that keeps it from fulfilling the request.
    (500, SERVER_INTERNAL_ERROR, "Server Internal Error", "RFC 3261 §21.5.1", Active, Retry, 41, Transaction, RetryAfter, [], [], "0.1.0");
    /// The server lacks what is needed to fulfil the request, such as the method itself.
    (501, NOT_IMPLEMENTED, "Not Implemented", "RFC 3261 §21.5.2", Active, FixRequest, 79, Usage, _, [], [], "0.1.0");
    /// The server, acting as a gateway or proxy, got an invalid response from the next server.
    (502, BAD_GATEWAY, "Bad Gateway", "RFC 3261 §21.5.3", Active, Failover, 38, Dialog, _, [], [], "0.1.0");
    /// The server is overloaded or down for maintenance for the moment; without Retry-After it counts as 500.
    (503, SERVICE_UNAVAILABLE, "Service Unavailable", "RFC 3261 §21.5.4", Active, Failover, 41, Transaction, RetryAfter, [], [], "0.1.0");
    /// The server got no timely response from another server that it asked.
    (504, SERVER_TIME_OUT, "Server Time-out", "RFC 3261 §21.5.5", Active, Failover, 102, Transaction, _, [], [], "0.1.0");
    /// The server does not support the version of SIP in the request.
    (505, VERSION_NOT_SUPPORTED, "Version Not Supported", "RFC 3261 §21.5.6", Active, FixRequest, 127, Transaction, _, [], [], "0.1.0");
    /// The message is longer than the server can process.
    (513, MESSAGE_TOO_LARGE, "Message Too Large", "RFC 3261 §21.5.7", Active, FixRequest, 127, Transaction, _, [], [], "0.1.0");
    /// The push notification service that the registration asks for is not supported.
    (555, PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED, "Push Notification Service Not Supported", "RFC 8599", Active, FixRequest, 31, Transaction, _, [], [], "0.1.0");
    /// The preconditions of the session, such as reserved resources, could not be met.
    (580, PRECONDITION_FAILURE, "Precondition Failure", "RFC 3312", Active, Renegotiate, 31, Transaction, _, [], [], "0.1.0");
    /// The callee is busy at every end system and will not take the call.
    (600, BUSY_EVERYWHERE, "Busy Everywhere", "RFC 3261 §21.6.1", Active, End, 17, Transaction, RetryAfter, [], [], "0.1.0");
    /// The callee was reached, and does not wish to take the call anywhere, or cannot.
    (603, DECLINE, "Decline", "RFC 3261 §21.6.2", Active, End, 21, Transaction, RetryAfter, [], [], "0.1.0");
    /// The server knows for certain that the user does not exist anywhere.
    (604, DOES_NOT_EXIST_ANYWHERE, "Does Not Exist Anywhere", "RFC 3261 §21.6.3", Active, CheckDestination, 1, Dialog, _, [], [], "0.1.0");
    /// The callee was reached, but something in the description of the session, such as media or bandwidth, is acceptable nowhere.
    (606, NOT_ACCEPTABLE_ANYWHERE, "Not Acceptable", "RFC 3261 §21.6.4", Active, Renegotiate, 31, Transaction, _, [], [], "0.1.0");
    /// The callee does not want the call, nor any other from this caller.
    (607, UNWANTED, "Unwanted", "RFC 8197", Active, End, 31, Transaction, _, [], [], "0.1.0");
    /// A machine on the way, such as a call analytics engine, rejected the call.
    (608, REJECTED, "Rejected", "RFC 8688", Active, End, 31, Transaction, _, [], [], "0.1.0");
}
