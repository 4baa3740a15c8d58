//! The `StatusCode` of `rvoip-sip-core` 0.3.5, declared with the derive.
//!
//! What its maintainers would have to give up, or to change first:
//!
//! - `Custom(u16)` keeps any number, which a program can make without a check. Here it keeps a code from 100 to 699.
//! - A code without a variant is shown as `499 Unknown`, and sent as `499 Custom Status Code`. Here its phrase is the registered
//!   one or empty; with `display = false` their own `Display` stays.

use std::fmt;

use rvoip_sip_core::StatusCode as Original;
use serde::{Deserialize, Serialize};
use sipcode::{InvalidStatusCode, SipStatus};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[sip(display = false)]
#[repr(u16)]
enum StatusCode {
    #[sip(100)]
    Trying = 100,
    #[sip(180)]
    Ringing = 180,
    #[sip(181)]
    CallIsBeingForwarded = 181,
    #[sip(182)]
    Queued = 182,
    #[sip(183)]
    SessionProgress = 183,
    #[sip(200)]
    Ok = 200,
    #[sip(202)]
    Accepted = 202,
    #[sip(300)]
    MultipleChoices = 300,
    #[sip(301)]
    MovedPermanently = 301,
    #[sip(302)]
    MovedTemporarily = 302,
    #[sip(305)]
    UseProxy = 305,
    #[sip(380)]
    AlternativeService = 380,
    #[sip(400)]
    BadRequest = 400,
    #[sip(401)]
    Unauthorized = 401,
    #[sip(402)]
    PaymentRequired = 402,
    #[sip(403)]
    Forbidden = 403,
    #[sip(404)]
    NotFound = 404,
    #[sip(405)]
    MethodNotAllowed = 405,
    #[sip(406)]
    NotAcceptable = 406,
    #[sip(407)]
    ProxyAuthenticationRequired = 407,
    #[sip(408)]
    RequestTimeout = 408,
    #[sip(410)]
    Gone = 410,
    #[sip(413)]
    RequestEntityTooLarge = 413,
    #[sip(414)]
    RequestUriTooLong = 414,
    #[sip(415)]
    UnsupportedMediaType = 415,
    #[sip(416)]
    UnsupportedUriScheme = 416,
    #[sip(420)]
    BadExtension = 420,
    #[sip(421)]
    ExtensionRequired = 421,
    #[sip(422)]
    SessionIntervalTooSmall = 422,
    #[sip(423)]
    IntervalTooBrief = 423,
    #[sip(480)]
    TemporarilyUnavailable = 480,
    #[sip(481)]
    CallOrTransactionDoesNotExist = 481,
    #[sip(482)]
    LoopDetected = 482,
    #[sip(483)]
    TooManyHops = 483,
    #[sip(484)]
    AddressIncomplete = 484,
    #[sip(485)]
    Ambiguous = 485,
    #[sip(486)]
    BusyHere = 486,
    #[sip(487)]
    RequestTerminated = 487,
    #[sip(488)]
    NotAcceptableHere = 488,
    #[sip(489)]
    BadEvent = 489,
    #[sip(491)]
    RequestPending = 491,
    #[sip(493)]
    Undecipherable = 493,
    #[sip(500)]
    ServerInternalError = 500,
    #[sip(501)]
    NotImplemented = 501,
    #[sip(502)]
    BadGateway = 502,
    #[sip(503)]
    ServiceUnavailable = 503,
    #[sip(504)]
    ServerTimeout = 504,
    #[sip(505)]
    VersionNotSupported = 505,
    #[sip(513)]
    MessageTooLarge = 513,
    #[sip(600)]
    BusyEverywhere = 600,
    #[sip(603)]
    Decline = 603,
    #[sip(604)]
    DoesNotExistAnywhere = 604,
    #[sip(606)]
    NotAcceptable606 = 606,
    #[sip(other)]
    Custom(sipcode::StatusCode),
}

/// What is left to write by hand: what has another name there.
impl StatusCode {
    fn from_u16(code: u16) -> Result<Self, InvalidStatusCode> {
        sipcode::StatusCode::from_u16(code).map(Self::from)
    }

    fn as_u16(self) -> u16 {
        self.code().as_u16()
    }

    fn reason_phrase(self) -> &'static str {
        match self {
            Self::Custom(_) => "Unknown",
            _ => self.reason(),
        }
    }
}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.as_u16(), self.reason_phrase())
    }
}

#[test]
fn each_number_is_the_same_variant_with_the_same_phrase_or_refused_by_both() {
    for number in 0..=u16::MAX {
        let (ours, original) = (StatusCode::from_u16(number), Original::from_u16(number));
        let (Ok(ours), Ok(original)) = (ours, &original) else {
            assert!(ours.is_err() && original.is_err(), "{number}");
            continue;
        };
        assert_eq!(ours.as_u16(), original.as_u16());
        assert_eq!(ours.reason_phrase(), original.reason_phrase());
        assert_eq!(ours.to_string(), original.to_string());
        match original {
            Original::Custom(_) => assert!(matches!(ours, StatusCode::Custom(_)), "{number}"),
            _ => assert_eq!(format!("{ours:?}"), format!("{original:?}")),
        }
    }
}

#[test]
fn each_code_is_of_the_same_class() {
    for number in 100..=699 {
        let (code, original) = (StatusCode::from_u16(number).unwrap().code(), Original::from_u16(number).unwrap());
        assert_eq!(code.is_provisional(), original.is_provisional());
        assert_eq!(code.is_success(), original.is_success());
        assert_eq!(code.is_redirection(), original.is_redirection());
        assert_eq!(code.is_client_error(), original.is_client_error());
        assert_eq!(code.is_server_error(), original.is_server_error());
        assert_eq!(code.is_global_failure(), original.is_global_failure());
        assert_eq!(code.is_error(), original.is_error());
    }
}

#[test]
fn what_the_original_has_stored_is_read() {
    for number in 100..=699 {
        let (ours, original) = (StatusCode::from_u16(number).unwrap(), Original::from_u16(number).unwrap());
        let json = serde_json::to_string(&original).unwrap();
        assert_eq!(serde_json::to_string(&ours).unwrap(), json);
        assert_eq!(serde_json::from_str::<StatusCode>(&json).unwrap(), ours);
        let bytes = postcard::to_stdvec(&original).unwrap();
        assert_eq!(postcard::to_stdvec(&ours).unwrap(), bytes);
        assert_eq!(postcard::from_bytes::<StatusCode>(&bytes).unwrap(), ours);
    }
}
