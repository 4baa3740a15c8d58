use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[sip(vendor = "Acme")]
enum AcmeStatus {
    #[sip(486)]
    Busy,
    #[sip(480, "Temporarily Unavailable")]
    Unavailable,
    #[sip(404, "Number Not In Service", custom)]
    UnknownNumber,
    #[sip(497, "Trunk Group Full")]
    TrunkFull,
    /// The variant says `vendor` itself, so the phrase is meant.
    #[sip(468, "Busy Here", vendor)]
    LineBusy,
}

#[derive(SipStatus)]
enum WithoutVendor {
    #[sip(486)]
    Busy,
}

pub fn main() {
    assert_eq!(AcmeStatus::VENDOR, Some("Acme"));
    assert_eq!(WithoutVendor::VENDOR, None);
    assert_eq!(AcmeStatus::TrunkFull.reason(), "Trunk Group Full");
    assert_eq!(AcmeStatus::UnknownNumber.reason(), "Number Not In Service");
    assert_eq!(AcmeStatus::LineBusy.reason(), AcmeStatus::Busy.reason());
    assert_eq!(AcmeStatus::Unavailable.code(), StatusCode::TEMPORARILY_UNAVAILABLE);
    assert_eq!(WithoutVendor::Busy.code(), 486);
}
