//! The library under another name; the crate does not know it as `sipcode`.
#![deny(warnings)]

use acme_sip::{Action, SipStatus, StatusCode, ToStatus};

#[derive(SipStatus)]
#[sip(crate = acme_sip, vendor = "Acme")]
enum AcmeStatus {
    /// The callee is on another call.
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", action = Failover, q850 = 34)]
    TrunkFull,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus)]
#[sip(crate = ::acme_sip, class = ClientError, fallback)]
enum Rejection {
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
}

mod reexport {
    pub(crate) mod deep {
        pub(crate) use acme_sip as sip;
    }
}

#[derive(acme_sip::SipStatus)]
#[sip(crate = crate::reexport::deep::sip)]
#[sip(fallback)]
enum Total {
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

fn main() {
    assert_eq!(AcmeStatus::Busy.to_string(), "486 Busy Here");
    assert_eq!(AcmeStatus::TrunkFull.action(), Action::Failover);
    assert_eq!(AcmeStatus::Other(StatusCode::GONE).code(), 410);
    assert_eq!(Rejection::try_from(StatusCode::GONE).map(|status| status.code()), Ok(Rejection::Rejected.code()));
    assert_eq!(Rejection::Busy.reason(), "Busy Here");
    assert_eq!(Total::from(StatusCode::RINGING).reason(), "Session Progress");
    let all = [Total::Trying, Total::EarlyMedia, Total::Answered, Total::Choices, Total::Rejected, Total::Broken];
    assert_eq!(all.len() + [Total::BusyEverywhere].len(), Total::ALL.len());
}
