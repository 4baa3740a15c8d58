//! The table called gen: the registry with 436 and 437 as RFC 4474 had them, and one letter small. Three phrases are `custom`.

use sipcode::SipStatus;

use crate::{assert_is_table, differences, published};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum GenStatus {
    #[sip(100, "Trying")]
    Trying,
    #[sip(180, "Ringing")]
    Ringing,
    #[sip(181, "Call Is Being Forwarded")]
    CallIsBeingForwarded,
    #[sip(182, "Queued")]
    Queued,
    #[sip(183, "Session Progress")]
    SessionProgress,
    #[sip(200, "OK")]
    Ok,
    #[sip(202, "accepted", custom)]
    Accepted,
    #[sip(300, "Multiple Choices")]
    MultipleChoices,
    #[sip(301, "Moved Permanently")]
    MovedPermanently,
    #[sip(302, "Moved Temporarily")]
    MovedTemporarily,
    #[sip(305, "Use Proxy")]
    UseProxy,
    #[sip(380, "Alternative Service")]
    AlternativeService,
    #[sip(400, "Bad Request")]
    BadRequest,
    #[sip(401, "Unauthorized")]
    Unauthorized,
    #[sip(402, "Payment Required")]
    PaymentRequired,
    #[sip(403, "Forbidden")]
    Forbidden,
    #[sip(404, "Not Found")]
    NotFound,
    #[sip(405, "Method Not Allowed")]
    MethodNotAllowed,
    #[sip(406, "Not Acceptable")]
    NotAcceptable,
    #[sip(407, "Proxy Authentication Required")]
    ProxyAuthenticationRequired,
    #[sip(408, "Request Timeout")]
    RequestTimeout,
    #[sip(409, "Conflict")]
    Conflict,
    #[sip(410, "Gone")]
    Gone,
    #[sip(412, "Conditional Request Failed")]
    ConditionalRequestFailed,
    #[sip(413, "Request Entity Too Large")]
    RequestEntityTooLarge,
    #[sip(414, "Request-URI Too Long")]
    RequestURITooLong,
    #[sip(415, "Unsupported Media Type")]
    UnsupportedMediaType,
    #[sip(416, "Unsupported URI Scheme")]
    UnsupportedURIScheme,
    #[sip(417, "Unknown Resource-Priority")]
    UnknownResourcePriority,
    #[sip(420, "Bad Extension")]
    BadExtension,
    #[sip(421, "Extension Required")]
    ExtensionRequired,
    #[sip(422, "Session Interval Too Small")]
    SessionIntervalTooSmall,
    #[sip(423, "Interval Too Brief")]
    IntervalTooBrief,
    #[sip(424, "Bad Location Information")]
    BadLocationInformation,
    #[sip(428, "Use Identity Header")]
    UseIdentityHeader,
    #[sip(429, "Provide Referrer Identity")]
    ProvideReferrerIdentity,
    #[sip(433, "Anonymity Disallowed")]
    AnonymityDisallowed,
    #[sip(436, "Bad Identity-Info", custom)]
    BadIdentityInfo,
    #[sip(437, "Unsupported Certificate", custom)]
    UnsupportedCertificate,
    #[sip(438, "Invalid Identity Header")]
    InvalidIdentityHeader,
    #[sip(480, "Temporarily Unavailable")]
    TemporarilyUnavailable,
    #[sip(481, "Call/Transaction Does Not Exist")]
    CallTransactionDoesNotExist,
    #[sip(482, "Loop Detected")]
    LoopDetected,
    #[sip(483, "Too Many Hops")]
    TooManyHops,
    #[sip(484, "Address Incomplete")]
    AddressIncomplete,
    #[sip(485, "Ambiguous")]
    Ambiguous,
    #[sip(486, "Busy Here")]
    BusyHere,
    #[sip(487, "Request Terminated")]
    RequestTerminated,
    #[sip(488, "Not Acceptable Here")]
    NotAcceptableHere,
    #[sip(489, "Bad Event")]
    BadEvent,
    #[sip(491, "Request Pending")]
    RequestPending,
    #[sip(493, "Undecipherable")]
    Undecipherable,
    #[sip(494, "Security Agreement Required")]
    SecurityAgreementRequired,
    #[sip(500, "Server Internal Error")]
    ServerInternalError,
    #[sip(501, "Not Implemented")]
    NotImplemented,
    #[sip(502, "Bad Gateway")]
    BadGateway,
    #[sip(503, "Service Unavailable")]
    ServiceUnavailable,
    #[sip(504, "Server Time-out")]
    ServerTimeOut,
    #[sip(505, "Version Not Supported")]
    VersionNotSupported,
    #[sip(513, "Message Too Large")]
    MessageTooLarge,
    #[sip(580, "Precondition Failure")]
    PreconditionFailure,
    #[sip(600, "Busy Everywhere")]
    BusyEverywhere,
    #[sip(603, "Decline")]
    Decline,
    #[sip(604, "Does Not Exist Anywhere")]
    DoesNotExistAnywhere,
    #[sip(606, "Not Acceptable")]
    NotAcceptableAnywhere,
}

#[test]
fn the_variants_are_the_rows_of_the_table() {
    let table = published("gen.csv");
    assert_eq!(table.len(), 65);
    assert_is_table::<GenStatus>(&table);
}

#[test]
fn three_phrases_are_not_the_registered_ones() {
    let expected = [(202, "accepted"), (436, "Bad Identity-Info"), (437, "Unsupported Certificate")];
    assert_eq!(differences::<GenStatus>(), expected);
}
