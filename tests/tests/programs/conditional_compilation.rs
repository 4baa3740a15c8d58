use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(all(), sip(vendor = "Acme"))]
#[cfg_attr(any(), sip(class = Success))]
enum AcmeStatus {
    #[cfg_attr(all(), sip(486))]
    #[cfg_attr(any(), sip(487))]
    Busy,
    #[cfg(any())]
    #[sip(486, "Left Out")]
    LeftOut,
    #[cfg(any())]
    NeverThere,
    #[cfg(not(any()))]
    #[cfg_attr(all(), doc = "Every channel is in use.", sip(497, "Trunk Group Full"))]
    TrunkFull,
    #[sip(480)]
    #[cfg_attr(all(), cfg_attr(all(), doc = "Nobody is there."))]
    Unavailable,
}

pub fn main() {
    assert_eq!(AcmeStatus::ALL, [AcmeStatus::Busy, AcmeStatus::TrunkFull, AcmeStatus::Unavailable]);
    assert_eq!(AcmeStatus::Busy.code(), StatusCode::BUSY_HERE);
    assert_eq!(AcmeStatus::TrunkFull.docs(), Some("Every channel is in use."));
    assert_eq!(AcmeStatus::Unavailable.docs(), Some("Nobody is there."));
    assert_eq!(AcmeStatus::VENDOR, Some("Acme"));
}
