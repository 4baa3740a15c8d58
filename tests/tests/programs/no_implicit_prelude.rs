#![no_implicit_prelude]

use ::sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor, action = Failover, q850 = 34)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus)]
#[sip(class = ClientError, fallback)]
enum Rejection {
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
}

#[derive(ToStatus)]
enum CallError<'a, T> {
    /// The callee is on another call.
    #[sip(486, q850 = 34, action = Retry)]
    Busy,
    #[sip(transparent)]
    Inner(&'a T),
}

pub fn main() {
    let error: CallError<'_, StatusCode> = CallError::Inner(&StatusCode::GONE);
    ::std::assert!(error.code() == StatusCode::GONE);
    let error: CallError<'_, StatusCode> = CallError::Busy;
    ::std::assert!(error.q850().is_some());

    ::std::assert!(AcmeStatus::Busy.code() == StatusCode::BUSY_HERE);
    ::std::assert!(AcmeStatus::TrunkFull.code() == 497);
    let gone: AcmeStatus = ::std::convert::From::from(StatusCode::GONE);
    ::std::assert!(gone.code() == StatusCode::GONE);
    ::std::assert!(Rejection::recognize(StatusCode::GONE).is_some());
    ::std::assert!(Rejection::Rejected.reason() == "Bad Request");
    ::std::assert!(Rejection::ALL.len() == 2);
}
