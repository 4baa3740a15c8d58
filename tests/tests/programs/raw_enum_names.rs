#![allow(non_camel_case_types)]

use sipcode::{SipStatus, StatusCode};

#[derive(SipStatus, Debug, PartialEq)]
enum r#enum {
    #[sip(486)]
    r#fn,
    #[sip(other)]
    r#dyn(StatusCode),
}

#[derive(SipStatus, Debug, PartialEq)]
enum r#Status {
    #[sip(480)]
    Unavailable,
}

mod r#mod {
    #[derive(sipcode::SipStatus)]
    #[sip(class = ServerError, fallback)]
    pub(super) enum r#try {
        #[sip(500)]
        r#struct,
    }
}

pub fn main() {
    assert_eq!(r#enum::r#fn.code(), StatusCode::BUSY_HERE);
    assert_eq!(r#enum::from(StatusCode::GONE), r#enum::r#dyn(StatusCode::GONE));
    assert_eq!(Status::try_from(480_u16), Ok(Status::Unavailable));
    assert!(r#mod::r#try::try_from(StatusCode::BAD_GATEWAY).is_ok());
    assert_eq!(r#mod::r#try::r#struct.code(), StatusCode::SERVER_INTERNAL_ERROR);
}
