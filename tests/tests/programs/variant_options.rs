use sipcode::{Action, Cause, Location, SipStatus, ToStatus};

#[derive(SipStatus, Debug, PartialEq)]
enum AcmeStatus {
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
    #[sip(404, "Number Not In Service", custom)]
    UnknownNumber,
    #[sip(403, "forbidden", custom)]
    Barred,
    #[sip(486, q850 = 17)]
    Busy,
    #[sip(480, action = Retry)]
    Unavailable,
    #[sip(598, "Carrier Lost", vendor, q850 = 0x26, action = Failover)]
    CarrierLost,
    #[sip(599, "Carrier Barred", action = End, q850 = 1_27, vendor)]
    CarrierBarred,
    #[sip(699, "Busy Here", vendor)]
    NeverHere,
}

pub fn main() {
    assert_eq!(AcmeStatus::TrunkFull.code(), 497);
    assert_eq!(AcmeStatus::UnknownNumber.to_string(), "404 Number Not In Service");
    assert_eq!(AcmeStatus::Barred.reason(), "forbidden");
    assert_eq!(AcmeStatus::Busy.q850(), Cause::new(17));
    assert_eq!(AcmeStatus::Unavailable.action(), Action::Retry);
    assert_eq!(AcmeStatus::Unavailable.q850(), Cause::new(18));
    assert_eq!((AcmeStatus::CarrierLost.q850(), AcmeStatus::CarrierLost.action()), (Cause::new(38), Action::Failover));
    assert_eq!((AcmeStatus::CarrierBarred.q850(), AcmeStatus::CarrierBarred.action()), (Cause::new(127), Action::End));
    assert_eq!(AcmeStatus::from_cause(Cause::new(38).unwrap(), Location::Network), Some(AcmeStatus::CarrierLost));
    assert_eq!(AcmeStatus::from_cause(Cause::new(20).unwrap(), Location::User), Some(AcmeStatus::Unavailable));
    assert_eq!(AcmeStatus::from_cause(Cause::new(16).unwrap(), Location::User), None);
    assert_eq!(AcmeStatus::NeverHere.reason(), AcmeStatus::Busy.reason());
}
