//! The `StatusCode` of `rsipstack` 0.7.14, declared with the derive.
//!
//! What its maintainers would have to give up, or to change first:
//!
//! - `Other(u16, String)` keeps any number and a phrase. Here it keeps a code from 100 to 699; a phrase that was received stands
//!   beside it, as `Response::wire_reason` does already.
//! - `From<u16>` cannot be implemented beside the derived `TryFrom<u16>`.
//! - `code()` gives a `sipcode::StatusCode`, not a `u16`; `code().as_u16()` is what it was.

use rsipstack::sip::{StatusCode as Original, StatusCodeKind};
use sipcode::{Class, SipStatus};

#[derive(SipStatus, Debug, PartialEq, Eq, Ord, PartialOrd, Clone, Default)]
enum StatusCode {
    #[sip(100)]
    Trying,
    #[sip(180)]
    Ringing,
    #[sip(181)]
    CallIsBeingForwarded,
    #[sip(182)]
    Queued,
    #[sip(183)]
    SessionProgress,
    #[sip(199)]
    EarlyDialogTerminated,
    #[default]
    #[sip(200)]
    OK,
    #[sip(202)]
    Accepted,
    #[sip(204)]
    NoNotification,
    #[sip(300)]
    MultipleChoices,
    #[sip(301)]
    MovedPermanently,
    #[sip(302)]
    MovedTemporarily,
    #[sip(305)]
    UseProxy,
    #[sip(380)]
    AlternativeService,
    #[sip(400)]
    BadRequest,
    #[sip(401)]
    Unauthorized,
    #[sip(402)]
    PaymentRequired,
    #[sip(403)]
    Forbidden,
    #[sip(404)]
    NotFound,
    #[sip(405)]
    MethodNotAllowed,
    #[sip(406)]
    NotAcceptable,
    #[sip(407)]
    ProxyAuthenticationRequired,
    #[sip(408)]
    RequestTimeout,
    #[sip(409)]
    Conflict,
    #[sip(410)]
    Gone,
    #[sip(411)]
    LengthRequired,
    #[sip(412)]
    ConditionalRequestFailed,
    #[sip(413)]
    RequestEntityTooLarge,
    #[sip(414)]
    RequestUriTooLong,
    #[sip(415)]
    UnsupportedMediaType,
    #[sip(416)]
    UnsupportedUriScheme,
    #[sip(417)]
    UnknownResourcePriority,
    #[sip(420)]
    BadExtension,
    #[sip(421)]
    ExtensionRequired,
    #[sip(422)]
    SessionIntervalTooSmall,
    #[sip(423)]
    IntervalTooBrief,
    #[sip(424)]
    BadLocationInformation,
    #[sip(428)]
    UseIdentityHeader,
    #[sip(429)]
    ProvideReferrerIdentity,
    #[sip(433)]
    AnonymityDisallowed,
    #[sip(436, "Bad Identity-Info", custom)]
    BadIdentityInfo,
    #[sip(437, "Unsupported Certificate", custom)]
    UnsupportedCertificate,
    #[sip(438)]
    InvalidIdentityHeader,
    #[sip(439)]
    FirstHopLacksOutboundSupport,
    #[sip(440)]
    MaxBreadthExceeded,
    #[sip(469)]
    BadInfoPackage,
    #[sip(470)]
    ConsentNeeded,
    #[sip(480)]
    TemporarilyUnavailable,
    #[sip(481)]
    CallTransactionDoesNotExist,
    #[sip(482)]
    LoopDetected,
    #[sip(483)]
    TooManyHops,
    #[sip(484)]
    AddressIncomplete,
    #[sip(485)]
    Ambiguous,
    #[sip(486)]
    BusyHere,
    #[sip(487)]
    RequestTerminated,
    #[sip(488)]
    NotAcceptableHere,
    #[sip(489)]
    BadEvent,
    #[sip(491)]
    RequestPending,
    #[sip(493)]
    Undecipherable,
    #[sip(494)]
    SecurityAgreementRequired,
    #[sip(500)]
    ServerInternalError,
    #[sip(501)]
    NotImplemented,
    #[sip(502)]
    BadGateway,
    #[sip(503)]
    ServiceUnavailable,
    #[sip(504)]
    ServerTimeOut,
    #[sip(505)]
    VersionNotSupported,
    #[sip(513)]
    MessageTooLarge,
    #[sip(580)]
    PreconditionFailure,
    #[sip(600)]
    BusyEverywhere,
    #[sip(603)]
    Decline,
    #[sip(604)]
    DoesNotExistAnywhere,
    #[sip(606)]
    NotAcceptableGlobal,
    #[sip(607)]
    Unwanted,
    #[sip(other)]
    Other(sipcode::StatusCode),
}

/// What is left to write by hand: what has another name there.
impl StatusCode {
    fn kind(&self) -> StatusCodeKind {
        match self.code().class() {
            Class::Provisional => StatusCodeKind::Provisional,
            Class::Success => StatusCodeKind::Successful,
            Class::Redirection => StatusCodeKind::Redirection,
            Class::ClientError => StatusCodeKind::RequestFailure,
            Class::ServerError => StatusCodeKind::ServerFailure,
            Class::GlobalFailure => StatusCodeKind::GlobalFailure,
        }
    }

    fn text(&self) -> &'static str {
        match self {
            Self::Other(_) => "Other",
            _ => self.reason(),
        }
    }
}

#[test]
fn each_code_is_the_same_variant_with_the_same_phrase_and_class() {
    for number in 100..=699 {
        let (ours, original) = (StatusCode::try_from(number).unwrap(), Original::from(number));
        assert_eq!(ours.code().as_u16(), original.code());
        assert_eq!(ours.text(), original.text());
        assert_eq!(ours.kind(), original.kind());
        match original {
            Original::Other(..) => assert!(matches!(ours, StatusCode::Other(_)), "{number}"),
            _ => assert_eq!(format!("{ours:?}"), format!("{original:?}")),
        }
    }
    assert_eq!(format!("{:?}", StatusCode::default()), format!("{:?}", Original::default()));
}

#[test]
fn a_known_code_is_shown_and_sorted_as_the_original_is() {
    let originals: Vec<_> = StatusCode::ALL.iter().map(|ours| Original::from(ours.code().as_u16())).collect();
    for (ours, original) in StatusCode::ALL.iter().zip(&originals) {
        assert_eq!(ours.to_string(), original.to_string());
    }
    assert!(originals.is_sorted());
    assert!(StatusCode::ALL.is_sorted());
}

#[test]
fn what_is_no_code_is_refused_where_the_original_keeps_it() {
    for number in (0..=99).chain(700..=u16::MAX) {
        assert!(StatusCode::try_from(number).is_err());
        assert_eq!(Original::from(number), Original::Other(number, "Other".to_owned()));
    }
}
