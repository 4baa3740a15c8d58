#![allow(non_camel_case_types)]

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus, Debug, Clone, Copy, PartialEq, Eq)]
enum Odd {
    #[sip(400)]
    ALL,
    #[sip(401)]
    VENDOR,
    #[sip(402)]
    Error,
    #[sip(403)]
    Output,
    #[sip(404)]
    Ok,
    #[sip(405)]
    Err,
    #[sip(406)]
    Some,
    #[sip(407)]
    None,
    #[sip(408)]
    Other,
    #[sip(409)]
    code,
    #[sip(410)]
    reason,
    #[sip(411)]
    from_code,
    #[sip(412)]
    recognize,
    #[sip(413)]
    r#type,
    #[sip(414)]
    r#match,
    /// Jemand hat zu viel zu tun.
    #[sip(415)]
    Überlastet,
    #[sip(416)]
    StatusCode,
    #[sip(417)]
    u16,
    #[sip(420)]
    Item,
    #[sip(421)]
    fmt,
    #[sip(422)]
    phrase,
    #[sip(423)]
    r#Busy,
    #[sip(424)]
    __,
    #[sip(425)]
    T,
    #[sip(428)]
    E,
}

#[derive(SipStatus, Debug, PartialEq)]
enum WithOther {
    #[sip(486)]
    Other,
    #[sip(480)]
    Error,
    #[sip(other)]
    ALL(StatusCode),
}

pub fn main() {
    let all = <Odd as SipStatus>::ALL;
    assert_eq!(all.len(), 25);
    for (status, code) in all.iter().zip((400_u16..=417).chain(420..=425).chain([428])) {
        assert_eq!(status.code(), code);
        assert_eq!(Odd::try_from(code), Ok(*status));
        assert_eq!(<Odd as SipStatus>::from_code(status.code()), Some(*status));
    }
    assert_eq!(Odd::ALL.reason(), "Bad Request");
    assert_eq!(Odd::code.code(), StatusCode::CONFLICT);
    assert_eq!(Odd::r#type.to_string(), "413 Request Entity Too Large");
    assert_eq!(sipcode::ToStatus::docs(&Odd::Überlastet), Some("Jemand hat zu viel zu tun."));
    assert_eq!(<Odd as SipStatus>::recognize(StatusCode::BUSY_HERE), Some(Odd::ALL));
    assert_eq!(WithOther::from(StatusCode::BUSY_HERE), WithOther::Other);
    assert_eq!(WithOther::from(StatusCode::GONE), WithOther::ALL(StatusCode::GONE));
}
