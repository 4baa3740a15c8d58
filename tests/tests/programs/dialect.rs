use sipcode::SipStatus;

#[derive(SipStatus)]
#[sip(dialect)]
enum Dialect {
    #[sip(486)]
    Busy,
    #[sip(480, "Temporarily Unavailable")]
    Unavailable,
    #[sip(404, "Number not in service")]
    UnknownNumber,
    #[sip(403, "forbidden")]
    Barred,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
}

pub fn main() {
    assert_eq!(Dialect::Busy.reason(), "Busy Here");
    assert_eq!(Dialect::Unavailable.reason(), "Temporarily Unavailable");
    assert_eq!(Dialect::UnknownNumber.reason(), "Number not in service");
    assert_eq!(Dialect::Barred.to_string(), "403 forbidden");
    assert_eq!(Dialect::TrunkFull.to_string(), "497 Trunk Group Full");
}
