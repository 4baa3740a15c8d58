use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus, Debug, PartialEq)]
#[sip(range = 450..=459, vendor = "Acme")]
enum AcmeStatus {
    #[sip(450, "Line Locked")]
    LineLocked,
    #[sip(459, "Toll Barred")]
    TollBarred,
}

#[derive(SipStatus)]
#[sip(range = 486..=486)]
enum One {
    #[sip(486)]
    Busy,
}

#[derive(SipStatus)]
#[sip(range = 0x64..=6_99_u16)]
enum Whole {
    #[sip(100)]
    Trying,
    #[sip(699, "Last", vendor)]
    Last,
}

#[derive(SipStatus)]
#[sip(class = ClientError, range = 400..=499)]
enum WholeClass {
    #[sip(404)]
    UnknownNumber,
}

pub fn main() {
    assert_eq!(AcmeStatus::try_from(459_u16), Ok(AcmeStatus::TollBarred));
    assert_eq!(AcmeStatus::try_from(455_u16).unwrap_err().code(), 455);
    assert_eq!(One::Busy.code(), StatusCode::BUSY_HERE);
    assert_eq!(Whole::Last.code(), 699);
    assert_eq!(WholeClass::UnknownNumber.code(), StatusCode::NOT_FOUND);
}
