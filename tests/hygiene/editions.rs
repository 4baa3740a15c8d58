//! Compiles in every edition.
#![deny(warnings)]

extern crate sipcode;

use sipcode::{Action, SipStatus, StatusCode, ToStatus};
#[allow(unused_imports)]
use std::convert::TryFrom;

#[derive(SipStatus, Debug, Clone, Copy, PartialEq)]
#[sip(vendor = "Acme")]
pub enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus, Debug, Clone, Copy, PartialEq)]
#[sip(class = ClientError, fallback, crate = sipcode)]
#[repr(u16)]
pub enum Rejection {
    #[sip(400)]
    Rejected = 400,
    #[sip(486)]
    Busy = 486,
}

mod inner {
    use sipcode::SipStatus;

    #[derive(SipStatus, Debug, PartialEq)]
    #[sip(fallback)]
    pub enum Total {
        #[sip(100)]
        Trying,
        #[sip(183)]
        EarlyMedia,
        #[sip(200)]
        Answered,
        #[sip(300)]
        Choices,
        #[sip(400)]
        Rejected,
        #[sip(500)]
        Broken,
        #[sip(600)]
        BusyEverywhere,
    }
}

macro_rules! by_macro {
    ($code:expr, $phrase:expr) => {
        #[derive(SipStatus)]
        enum ByMacro {
            #[sip($code, $phrase)]
            Busy,
        }
    };
}

by_macro!(486, "Busy Here");

fn main() {
    assert_eq!(AcmeStatus::TrunkFull.to_string(), "497 Trunk Group Full");
    assert_eq!(AcmeStatus::TrunkFull.action(), Action::Failover);
    assert_eq!(AcmeStatus::from(StatusCode::GONE), AcmeStatus::Other(StatusCode::GONE));
    assert_eq!(Rejection::try_from(StatusCode::GONE), Ok(Rejection::Rejected));
    assert_eq!(inner::Total::from(StatusCode::RINGING), inner::Total::EarlyMedia);
    assert_eq!(ByMacro::Busy.code(), 486);
}
