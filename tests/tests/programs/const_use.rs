use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
enum AcmeStatus {
    #[sip(400)]
    Rejected,
    #[sip(486)]
    Busy,
    #[sip(497, "Trunk Group Full", vendor)]
    TrunkFull,
}

#[derive(SipStatus)]
enum Open {
    #[sip(486)]
    Busy,
    #[sip(other)]
    Other(StatusCode),
}

#[derive(SipStatus)]
#[repr(u16)]
enum Numbered {
    #[sip(486)]
    Busy = 486,
    #[sip(400)]
    Rejected = 400,
}

const BUSY: StatusCode = AcmeStatus::Busy.code();
const REASON: &str = AcmeStatus::TrunkFull.reason();
const COUNT: usize = AcmeStatus::ALL.len();
const FIRST: &AcmeStatus = &AcmeStatus::ALL[0];
const EXACT: Option<AcmeStatus> = AcmeStatus::from_code(StatusCode::BUSY_HERE);
const NONE: Option<AcmeStatus> = AcmeStatus::from_code(StatusCode::GONE);
const RECOGNIZED: Option<AcmeStatus> = AcmeStatus::recognize(StatusCode::GONE);
const GONE: StatusCode = Open::Other(StatusCode::GONE).code();
const GONE_REASON: &str = Open::Other(StatusCode::GONE).reason();
const OTHER: Option<Open> = Open::from_code(StatusCode::GONE);
const NUMBERED: [StatusCode; 2] = [Numbered::Busy.code(), Numbered::Rejected.code()];
const NUMBERED_GONE: Option<Numbered> = Numbered::recognize(StatusCode::GONE);
static BUFFER: [u8; AcmeStatus::Busy.reason().len()] = [0; AcmeStatus::Busy.reason().len()];

const _: () = assert!(BUSY.as_u16() == 486 && COUNT == 3 && REASON.len() == 16);
const _: () = assert!(matches!(OTHER, Some(Open::Other(StatusCode::GONE))));

pub fn main() {
    assert_eq!(FIRST.code(), StatusCode::BAD_REQUEST);
    assert!(matches!(EXACT, Some(AcmeStatus::Busy)));
    assert!(NONE.is_none());
    assert!(matches!(RECOGNIZED, Some(AcmeStatus::Rejected)));
    assert_eq!((GONE, GONE_REASON), (StatusCode::GONE, "Gone"));
    assert_eq!(NUMBERED, [StatusCode::BUSY_HERE, StatusCode::BAD_REQUEST]);
    assert!(matches!(NUMBERED_GONE, Some(Numbered::Rejected)));
    assert_eq!(BUFFER.len(), 9);
    assert_eq!(Open::Busy.code(), BUSY);
}
