use sipcode::{SipStatus, StatusCode};

trait Everything: Sized {
    const ALL: u8 = 1;
    const VENDOR: u8 = 2;

    fn code(self) -> u8 {
        3
    }
    fn reason(self) -> u8 {
        4
    }
    fn phrase(self) -> u8 {
        5
    }
    fn as_u16(self) -> u8 {
        6
    }
    fn from_code(_code: StatusCode) -> u8 {
        7
    }
    fn recognize(_code: StatusCode) -> u8 {
        8
    }
    fn get(self, _index: usize) -> u8 {
        9
    }
    fn fmt(self) -> u8 {
        10
    }
}

impl<T> Everything for T {}

#[derive(SipStatus, Debug, PartialEq)]
enum AcmeStatus {
    #[sip(480, q850 = 18)]
    Unavailable,
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

pub fn main() {
    assert_eq!(AcmeStatus::code(&AcmeStatus::Busy), StatusCode::BUSY_HERE);
    assert_eq!(AcmeStatus::reason(&AcmeStatus::Busy), "Busy Here");
    assert_eq!(AcmeStatus::Busy.to_string(), "486 Busy Here");
    assert_eq!(AcmeStatus::ALL.len(), 2);
    assert_eq!(AcmeStatus::from_code(StatusCode::TEMPORARILY_UNAVAILABLE), Some(AcmeStatus::Unavailable));
    assert_eq!(AcmeStatus::from(StatusCode::GONE), AcmeStatus::Other(StatusCode::GONE));
    assert_eq!(u16::from(AcmeStatus::Busy), 486);
    assert_eq!((<AcmeStatus as Everything>::ALL, <AcmeStatus as Everything>::VENDOR), (1, 2));
    assert_eq!(Everything::code(AcmeStatus::Busy) + Everything::reason(AcmeStatus::Busy), 7);
    assert_eq!(Everything::phrase(0) + Everything::as_u16(0) + Everything::get(0, 0) + Everything::fmt(0), 30);
    assert_eq!(
        <AcmeStatus as Everything>::from_code(StatusCode::OK) + <AcmeStatus as Everything>::recognize(StatusCode::OK),
        15
    );
}
