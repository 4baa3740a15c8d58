use sipcode::{Cause, SipStatus, StatusCode, ToStatus};

#[rustfmt::skip]
#[derive(SipStatus,)]
#[sip(vendor = "Acme",)]
enum AcmeStatus {
    #[sip(486,)]
    Busy,
    #[sip(480, "Temporarily Unavailable",)]
    Unavailable,
    #[sip(497, "Trunk Group Full", q850 = 34,)]
    TrunkFull,
    #[sip(404, "Number Not In Service", custom,)]
    UnknownNumber,
    #[sip(other,)]
    Other(StatusCode,),
}

pub fn main() {
    assert_eq!(AcmeStatus::ALL.len(), 4);
    assert_eq!(AcmeStatus::Busy.code(), StatusCode::BUSY_HERE);
    assert_eq!(AcmeStatus::Unavailable.reason(), "Temporarily Unavailable");
    assert_eq!(AcmeStatus::TrunkFull.q850(), Cause::new(34));
    assert_eq!(AcmeStatus::UnknownNumber.reason(), "Number Not In Service");
    assert_eq!(AcmeStatus::from(StatusCode::GONE).code(), StatusCode::GONE);
}
