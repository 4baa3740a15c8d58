use sipcode::{SipStatus, StatusCode, ToStatus};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum AcmeStatus {
    #[sip(180)]
    Ringing,
    #[sip(486)]
    Busy,
}

#[allow(dead_code)]
impl AcmeStatus {
    const VENDOR: u8 = 1;
    const CODES: u8 = 2;
    const TABLE: u8 = 3;
    const COUNT: u8 = 4;

    fn class(&self) -> &'static str {
        "mine"
    }
    fn action(&self) -> &'static str {
        "mine"
    }
    fn q850(&self) -> &'static str {
        "mine"
    }
    fn docs(&self) -> &'static str {
        "mine"
    }
    fn header_fields(&self) -> &'static str {
        "mine"
    }
    fn cause(&self) -> &'static str {
        "mine"
    }
    fn description(&self) -> &'static str {
        "mine"
    }
    fn is_final(&self) -> &'static str {
        "mine"
    }
    fn from_line() -> &'static str {
        "mine"
    }
    fn from_cause() -> &'static str {
        "mine"
    }
    fn from(_: u8) -> &'static str {
        "mine"
    }
    fn try_from(_: u8) -> &'static str {
        "mine"
    }
    fn into(&self) -> &'static str {
        "mine"
    }
    fn fmt(&self) -> &'static str {
        "mine"
    }
    fn clone(&self) -> &'static str {
        "mine"
    }
    fn index(&self) -> &'static str {
        "mine"
    }
    fn position(&self) -> &'static str {
        "mine"
    }
    fn number(&self) -> &'static str {
        "mine"
    }
    fn as_u16(&self) -> &'static str {
        "mine"
    }
}

pub fn main() {
    assert_eq!(AcmeStatus::Busy.class(), "mine");
    assert_eq!(ToStatus::class(&AcmeStatus::Busy), sipcode::Class::ClientError);
    assert_eq!(ToStatus::phrase(&AcmeStatus::Busy).as_str(), "Busy Here");
    assert!(!ToStatus::code(&AcmeStatus::Ringing).is_final());
    assert_eq!(StatusCode::from(AcmeStatus::Busy), StatusCode::BUSY_HERE);
    assert_eq!(<AcmeStatus as TryFrom<StatusCode>>::try_from(StatusCode::RINGING), Ok(AcmeStatus::Ringing));
    assert_eq!(AcmeStatus::Busy.to_string(), "486 Busy Here");
}
