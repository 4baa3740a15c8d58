use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus)]
#[repr(u16)]
enum Repr {
    #[sip(0x1E6)]
    Busy = 486,
    #[sip(480)]
    Unavailable = 0x1E0,
    #[sip(404)]
    UnknownNumber = 4_04,
    #[sip(603)]
    Declined = 603_u16,
    #[sip(503)]
    Overloaded = 0b1_1111_0111,
    #[sip(408)]
    Timeout = 0o630,
}

#[derive(SipStatus)]
enum Plain {
    #[sip(180)]
    Ringing = 180,
    #[sip(486)]
    Busy = 486isize,
}

#[derive(SipStatus)]
enum InOrder {
    #[sip(480)]
    Unavailable = 480,
    #[sip(481)]
    UnknownCall = 481,
    #[sip(482)]
    Loop = 482,
    #[sip(486)]
    Busy = 486,
    #[sip(487)]
    Cancelled = 487,
}

#[derive(SipStatus)]
enum OutOfOrder {
    #[sip(480)]
    Unavailable = 480,
    #[sip(404)]
    UnknownNumber = 404,
    #[sip(486)]
    Busy = 486,
}

#[derive(SipStatus, Clone, Copy)]
#[repr(i64)]
enum Wide {
    #[sip(699, "Last", vendor)]
    Last = 699,
    #[sip(100)]
    Trying = 100,
}

#[derive(SipStatus)]
#[repr(u8)]
enum Small {
    #[sip(180)]
    Ringing = 180,
    #[sip(200)]
    Answered = 200u8,
}

#[derive(SipStatus, Debug, PartialEq)]
#[repr(u16)]
enum WithOther {
    #[sip(486)]
    Busy = 486,
    #[sip(other)]
    Other(StatusCode),
    #[sip(480)]
    Unavailable = 480,
}

pub fn main() {
    assert_eq!(Repr::Busy.code(), StatusCode::BUSY_HERE);
    assert_eq!(Repr::Timeout.code(), StatusCode::REQUEST_TIMEOUT);
    for status in Repr::ALL {
        assert_eq!(Repr::try_from(status.code()).map(|same| same.reason()), Ok(status.reason()));
    }
    assert_eq!(Repr::Busy as u16, 486);
    assert_eq!(Repr::Overloaded as u16, 503);
    assert_eq!(Plain::Ringing as isize, 180);
    assert_eq!(Plain::Busy.code(), 486);
    assert_eq!(InOrder::Loop.code(), StatusCode::LOOP_DETECTED);
    assert_eq!(InOrder::Cancelled as u16, 487);
    assert_eq!(OutOfOrder::Unavailable.code(), StatusCode::TEMPORARILY_UNAVAILABLE);
    assert_eq!(OutOfOrder::UnknownNumber.reason(), "Not Found");
    assert_eq!((OutOfOrder::UnknownNumber as u16, OutOfOrder::Busy as u16), (404, 486));
    assert_eq!(Wide::Last.code(), Wide::Last as u16);
    assert_eq!(Small::Answered.code(), Small::Answered as u8 as u16);
    assert_eq!(WithOther::from(StatusCode::GONE), WithOther::Other(StatusCode::GONE));
    assert_eq!(WithOther::from(StatusCode::TEMPORARILY_UNAVAILABLE), WithOther::Unavailable);
}
