//! A library without `std`, and with nothing from the prelude.
#![no_std]
#![no_implicit_prelude]

use ::sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
pub enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    /// Every channel of the trunk group is in use.
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus)]
#[sip(class = Provisional, range = 100..=199, fallback, display = false)]
#[repr(u16)]
pub enum Progress {
    #[sip(100)]
    Trying = 100,
    #[sip(183, "Early Media", custom)]
    EarlyMedia = 183,
}

#[derive(SipStatus)]
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

#[derive(SipStatus)]
pub enum Single {
    #[sip(603)]
    Declined,
}

pub const BUSY: StatusCode = AcmeStatus::Busy.code();
pub const EARLY: ::core::option::Option<Progress> = Progress::recognize(StatusCode::RINGING);

pub fn phrase(code: StatusCode) -> ::core::option::Option<&'static ::core::primitive::str> {
    match AcmeStatus::from_code(code) {
        ::core::option::Option::Some(status) => ::core::option::Option::Some(status.reason()),
        ::core::option::Option::None => ::core::option::Option::None,
    }
}
