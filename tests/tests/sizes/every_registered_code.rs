//! An enum with a variant for each registered code, written by a macro of the user's.

use sipcode::{SipStatus, registry};

use crate::{assert_answers, assert_lookups, codes};

macro_rules! statuses {
    ($($code:literal $name:ident)+) => {
        #[derive(SipStatus)]
        enum EveryRegisteredCode {
            $(#[sip($code)] $name),+
        }
    };
}

statuses! {
    100 Trying
    180 Ringing
    181 CallIsBeingForwarded
    182 Queued
    183 SessionProgress
    199 EarlyDialogTerminated
    200 Ok
    202 Accepted
    204 NoNotification
    300 MultipleChoices
    301 MovedPermanently
    302 MovedTemporarily
    303 SeeOther
    305 UseProxy
    380 AlternativeService
    400 BadRequest
    401 Unauthorized
    402 PaymentRequired
    403 Forbidden
    404 NotFound
    405 MethodNotAllowed
    406 NotAcceptable
    407 ProxyAuthenticationRequired
    408 RequestTimeout
    409 Conflict
    410 Gone
    411 LengthRequired
    412 ConditionalRequestFailed
    413 RequestEntityTooLarge
    414 RequestURITooLong
    415 UnsupportedMediaType
    416 UnsupportedURIScheme
    417 UnknownResourcePriority
    420 BadExtension
    421 ExtensionRequired
    422 SessionIntervalTooSmall
    423 IntervalTooBrief
    424 BadLocationInformation
    425 BadAlertMessage
    428 UseIdentityHeader
    429 ProvideReferrerIdentity
    430 FlowFailed
    433 AnonymityDisallowed
    436 BadIdentityInfo
    437 UnsupportedCredential
    438 InvalidIdentityHeader
    439 FirstHopLacksOutboundSupport
    440 MaxBreadthExceeded
    469 BadInfoPackage
    470 ConsentNeeded
    480 TemporarilyUnavailable
    481 CallTransactionDoesNotExist
    482 LoopDetected
    483 TooManyHops
    484 AddressIncomplete
    485 Ambiguous
    486 BusyHere
    487 RequestTerminated
    488 NotAcceptableHere
    489 BadEvent
    491 RequestPending
    493 Undecipherable
    494 SecurityAgreementRequired
    500 ServerInternalError
    501 NotImplemented
    502 BadGateway
    503 ServiceUnavailable
    504 ServerTimeOut
    505 VersionNotSupported
    513 MessageTooLarge
    555 PushNotificationServiceNotSupported
    580 PreconditionFailure
    600 BusyEverywhere
    603 Decline
    604 DoesNotExistAnywhere
    606 NotAcceptableAnywhere
    607 Unwanted
    608 Rejected
}

#[test]
fn all_has_the_78_codes_of_the_registry() {
    assert_eq!(codes::<EveryRegisteredCode>().len(), 78);
    assert_eq!(codes::<EveryRegisteredCode>(), registry().iter().map(|row| row.code.as_u16()).collect::<Vec<_>>());
}

#[test]
fn every_variant_answers_as_the_data_file_says() {
    assert_answers::<EveryRegisteredCode>();
}

#[test]
fn exactly_the_registered_codes_lead_to_a_variant() {
    assert_lookups::<EveryRegisteredCode>(&codes::<EveryRegisteredCode>());
}
