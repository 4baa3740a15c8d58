use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus, Debug, PartialEq)]
enum AcmeStatus {
    #[sip(other)]
    Other(StatusCode),
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
}

#[derive(SipStatus)]
#[sip(vendor = "Acme", dialect)]
enum ByPath {
    #[sip(486, "All Lines Busy")]
    Busy,
    #[sip(other)]
    Other(#[allow(unused)] ::sipcode::StatusCode),
}

pub fn main() {
    for code in 100..=699 {
        let code = StatusCode::from_u16(code).unwrap();
        let status = AcmeStatus::from(code);
        assert_eq!(matches!(status, AcmeStatus::Other(_)), code != 486 && code != 497);
        assert_eq!(status.code(), code);
        assert_eq!(AcmeStatus::recognize(code).as_ref(), Some(&status));
        assert_eq!(AcmeStatus::from_code(code), Some(status));
    }
    assert_eq!(AcmeStatus::ALL, [AcmeStatus::Busy, AcmeStatus::TrunkFull]);
    assert_eq!(AcmeStatus::Other(StatusCode::GONE).reason(), "Gone");
    assert_eq!(AcmeStatus::try_from(42_u16).unwrap_err().code(), 42);
    assert_eq!(ByPath::Busy.reason(), "All Lines Busy");
    assert_eq!(ByPath::from(StatusCode::GONE).reason(), "Gone");
}
